#pragma once

#include <QByteArrayView>

#include <optional>

namespace manifest {

/// Watches a CSV file's bytes before they reach the parser: UTF-8, NUL, quotes, sizes. The parser itself
/// takes everything; what it would silently misread is refused here. One pass, no memory of the bytes.
class ByteGuard
{
public:
    enum class Problem {
        NotUtf8,
        Nul,
        TextAfterQuote, ///< `"abc"d`: a spreadsheet and the parser would read it differently
        UnclosedQuote,
        CellTooLong,
        RowTooLong,
    };
    struct Finding
    {
        Problem problem = Problem::NotUtf8;
        qint64 row = 1; ///< the record it is in; for quotes, the record in which the quote was opened
    };

    /// @param separator `,` `;` or tab  @param mostCell @param mostRow in bytes
    ByteGuard(char separator, qint64 mostCell, qint64 mostRow)
        : m_separator(separator)
        , m_mostCell(mostCell)
        , m_mostRow(mostRow)
    {}

    /// Takes the next bytes. After a finding the guard is not to be used any more.
    std::optional<Finding> take(QByteArrayView bytes);
    /// Says that there are no more bytes.
    std::optional<Finding> finish() const;

private:
    enum class Place { CellStart, Plain, Quoted, AfterQuote, BlankAfterQuote };

    bool isUtf8Next(unsigned char byte);
    std::optional<Problem> step(unsigned char byte);

    char m_separator;
    qint64 m_mostCell;
    qint64 m_mostRow;
    Place m_place = Place::CellStart;
    qint64 m_row = 1;
    qint64 m_cellBytes = 0;
    qint64 m_rowBytes = 0;
    bool m_afterCr = false;
    int m_continuations = 0;      ///< UTF-8: bytes still to come
    unsigned char m_least = 0x80; ///< UTF-8: bounds of the next continuation
    unsigned char m_most = 0xBF;
};

} // namespace manifest
