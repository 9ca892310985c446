#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What is wrong with a manifest, in words for the person who can mend it (design §5.7, §9).
namespace manifest {

/// One thing that is wrong.
struct Fault
{
    base::ErrorCode code{"manifest.fault"}; ///< `manifest.what-is-wrong`, stable
    qint64 row = 0;   ///< as a spreadsheet counts: the header is row 1; 0: the file as a whole
    QString column;   ///< the header as the file writes it; empty: the row as a whole
    QString text;     ///< what is wrong, one sentence
    QString remedy;   ///< what to do, one sentence
    QString original; ///< the cell as it was read; codes are hidden
    QStringList
        cells; ///< the whole row, codes hidden; empty for faults of the file and beyond a memory limit

    /// "row 3, column eid"; empty for the file as a whole.
    QString place() const;
};

/// Why the list of faults ends where it does.
enum class FaultsEnd {
    Complete,  ///< these are all
    Capped,    ///< there may be more than Limits::mostFaults
    Broken,    ///< the last one made the rest of the file unreadable
    Cancelled, ///< the caller stopped the reading; the list may be empty
};

/// A manifest that was refused. Nothing was changed anywhere.
struct Faults
{
    base::ErrorKind kind =
        base::ErrorKind::BadInput; ///< MissingPart when the file is not there or cannot be opened
    FaultsEnd end = FaultsEnd::Complete;
    std::vector<Fault> list; ///< in row order
    QStringList header;      ///< the header as the file writes it, when it could be read

    /// The refusal as one error: the first fault and how many there are. @param file the name that people
    /// know
    base::Error toError(const QString &file) const;
};

/// Something a person should know that refuses nothing; one per kind and column, however many rows it
/// concerns.
struct Warning
{
    base::ErrorCode code{"manifest.warning"};
    qint64 row = 0;   ///< the first row concerned; 0 or 1: the file, the header
    qint64 count = 1; ///< how many rows or columns
    QString column;
    QString text;
};

} // namespace manifest
