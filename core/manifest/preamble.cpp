#include "core/manifest/preamble.h"

#include "core/manifest/columns.h"
#include "core/manifest/csv_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace manifest {
namespace {

QStringList split(QByteArrayView line, char separator)
{
    QStringList cells;
    const CsvRecords::OnRecord keep = [&cells](qint64, Cells read) {
        for (const QByteArrayView cell : read)
            cells << QString::fromUtf8(cell);
        return Next::Stop;
    };
    CsvRecords parser(separator, keep);
    parser.take(line);
    parser.finish();
    return cells;
}

} // namespace

Fault fileFault(const char *code, const QString &text, const QString &remedy, qint64 row)
{
    Fault fault;
    fault.code = base::ErrorCode(code);
    fault.row = row;
    fault.text = text;
    fault.remedy = remedy;
    return fault;
}

std::optional<QByteArrayView> headerLine(QByteArrayView start, StartIs extent)
{
    qsizetype from = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < start.size(); ++i) {
        const char c = start[i];
        if (c == '"')
            quoted = !quoted;
        if (quoted || (c != '\r' && c != '\n'))
            continue;
        if (i > from)
            return start.sliced(from, i - from);
        from = i + 1;
    }
    if (extent == StartIs::FirstPiece)
        return std::nullopt;
    return start.sliced(from);
}

char separatorOf(QByteArrayView line)
{
    char best = ',';
    std::pair<qsizetype, qsizetype> most{-1, -1};
    for (const char candidate : {',', ';', '\t'}) {
        const QStringList cells = split(line, candidate);
        const qsizetype known = std::count_if(cells.begin(), cells.end(), [](const QString &title) {
            const Meaning meaning = columnOf(title).meaning;
            return meaning != Meaning::Extra && meaning != Meaning::Nameless;
        });
        if (const std::pair score{known, cells.size()}; score > most) {
            most = score;
            best = candidate;
        }
    }
    return best;
}

tl::expected<Preamble, Fault> readPreamble(QByteArrayView start)
{
    const QString utf16Remedy = QCoreApplication::translate("manifest", "Save it as \"CSV UTF-8\".");
    const auto isZero = [&start](qsizetype i) { return i < start.size() && start[i] == 0; };
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") || (isZero(1) && isZero(3)) ||
        (isZero(0) && isZero(2)))
        return tl::unexpected(fileFault(
            "manifest.utf16", QCoreApplication::translate("manifest", "The file is written in UTF-16."),
            utf16Remedy));
    Preamble preamble;
    if (start.startsWith("\xEF\xBB\xBF"))
        preamble.size = 3;
    if (start.sliced(preamble.size).startsWith("\xEF\xBB\xBF"))
        return tl::unexpected(fileFault(
            "manifest.two-byte-order-marks",
            QCoreApplication::translate("manifest", "The file begins with an invisible mark twice."),
            QCoreApplication::translate("manifest", "Save it as \"CSV UTF-8\" again.")));
    QByteArrayView line = start.sliced(preamble.size);
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n'; });
    const qsizetype length = end - line.begin();
    line = line.first(length);
    QByteArrayView told = line.trimmed();
    if (told.size() >= 2 && told.startsWith('"') && told.endsWith('"'))
        told = told.sliced(1).chopped(1);
    if (told.first(std::min<qsizetype>(4, told.size())).compare("sep=", Qt::CaseInsensitive) != 0)
        return preamble;
    // A tab after "sep=" is a blank to trimmed().
    told = told.size() == 4 && line.endsWith('\t') ? QByteArrayView("\t") : told.sliced(4);
    if (told != QByteArrayView(",") && told != QByteArrayView(";") && told != QByteArrayView("\t"))
        return tl::unexpected(
            fileFault("manifest.separator",
                      QCoreApplication::translate("manifest",
                                                  "The separator named in the first line is not supported."),
                      QCoreApplication::translate("manifest", "Use a comma, a semicolon or a tab."), 1));
    preamble.separator = told.front();
    preamble.size += length;
    if (preamble.size < start.size() && start[preamble.size] == '\r')
        ++preamble.size;
    if (preamble.size < start.size() && start[preamble.size] == '\n')
        ++preamble.size;
    return preamble;
}

} // namespace manifest
