#pragma once

#include "core/manifest/reader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <csv.h>

#include <functional>
#include <span>
#include <vector>

namespace manifest {

/// The cells of one record, as bytes of the file.
using Cells = std::span<const QByteArrayView>;

/// libcsv with its callbacks turned into records of cells, numbered as a spreadsheet numbers them.
class CsvRecords
{
public:
    /// Gets each record's number and cells, which are valid during the call.
    using OnRecord = std::function<Next(qint64 number, Cells cells)>;

    CsvRecords(char separator, const OnRecord &onRecord)
        : m_onRecord(onRecord)
    {
        csv_init(&m_parser, CSV_REPALL_NL);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~CsvRecords() { csv_free(&m_parser); }
    CsvRecords(const CsvRecords &) = delete;
    CsvRecords &operator=(const CsvRecords &) = delete;

    /// Takes the next bytes. Next::Stop once the receiver wanted no more.
    Next take(QByteArrayView bytes)
    {
        csv_parse(&m_parser, bytes.data(), size_t(bytes.size()), &CsvRecords::onCell, &CsvRecords::onRow,
                  this);
        return m_next;
    }
    /// Says that there are no more bytes.
    Next finish()
    {
        csv_fini(&m_parser, &CsvRecords::onCell, &CsvRecords::onRow, this);
        return m_next;
    }

private:
    static void onCell(void *bytes, size_t size, void *self)
    {
        auto *me = static_cast<CsvRecords *>(self);
        me->m_bytes.append(static_cast<const char *>(bytes), qsizetype(size));
        me->m_ends.push_back(me->m_bytes.size());
    }
    static void onRow(int terminator, void *self) { static_cast<CsvRecords *>(self)->endRecord(terminator); }

    void endRecord(int terminator)
    {
        // Every line end is reported, so that empty lines are counted; CR LF is one.
        const bool isSecondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_ends.empty();
        m_lastTerminator = terminator;
        if (isSecondHalf)
            return;
        ++m_number;
        m_cells.clear();
        qsizetype from = 0;
        for (const qsizetype end : m_ends) {
            m_cells.emplace_back(m_bytes.constData() + from, end - from);
            from = end;
        }
        if (m_next == Next::Continue && !m_cells.empty())
            m_next = m_onRecord(m_number, m_cells);
        m_bytes.resize(0);
        m_ends.clear();
    }

    csv_parser m_parser{};
    const OnRecord &m_onRecord;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
    std::vector<QByteArrayView> m_cells;
    qint64 m_number = 0;
    int m_lastTerminator = 0;
    Next m_next = Next::Continue;
};

} // namespace manifest
