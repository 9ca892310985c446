#include "core/manifest/rejects.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"

namespace manifest {

base::Result<void> writeRejects(const QString &path, const Faults &faults)
{
    auto file = base::AtomicFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    const QStringList header{QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("reason"),
                             QStringLiteral("remedy"), QStringLiteral("original")};
    auto written = file->write(base::csv::record(header + faults.header));
    for (const Fault &fault : faults.list) {
        if (!written)
            return written;
        QStringList cells = fault.cells;
        // A row with too few cells still fills the titles; one with too many keeps them all.
        while (cells.size() < faults.header.size())
            cells << QString();
        const QString row = fault.row > 0 ? QString::number(fault.row) : QString();
        written = file->write(base::csv::record(
            QStringList{row, fault.column, fault.text, fault.remedy, fault.original} + cells));
    }
    return written.and_then([&file] { return file->commit(); });
}

} // namespace manifest
