#include "core/carrier/es2plus/inventory.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace carrier::es2plus {
namespace {

constexpr qsizetype kMostRows = 1'000'000;
constexpr qint64 kMostBytes = 64 * 1024 * 1024;
constexpr qsizetype kLongestType = 128;

tl::unexpected<base::Error> wrong(const QString &where, const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("carrier.inventory"), text, remedy,
                      QStringLiteral("[carrier] inventory, ") + where);
}

tl::unexpected<base::Error> wrongLine(const QString &where, qsizetype line, const QString &text)
{
    return wrong(QCoreApplication::translate("carrier", "%1, line %2").arg(where).arg(line), text,
                 QCoreApplication::translate(
                     "carrier", "Each line holds one ICCID, and after a comma its profile type if "
                                "you want one. Nothing was ordered."));
}

QByteArray unquoted(QByteArray cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 2 && cell.startsWith('"') && cell.endsWith('"'))
        cell = cell.mid(1, cell.size() - 2).trimmed();
    return cell;
}

QByteArrayList cells(QByteArray line)
{
    const auto separator =
        std::find_if(line.begin(), line.end(), [](char c) { return c == ',' || c == ';' || c == '\t'; });
    QByteArrayList list = separator == line.end() ? QByteArrayList{line} : line.split(*separator);
    for (QByteArray &cell : list)
        cell = unquoted(cell);
    return list;
}

bool isPlainType(QByteArrayView type)
{
    return type.size() <= kLongestType &&
           std::all_of(type.begin(), type.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

base::Result<std::vector<InventoryRow>> parseInventory(QByteArrayView text, const QString &where)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    std::vector<InventoryRow> rows;
    QSet<esim::Iccid> seen;
    qsizetype number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArray line = text.sliced(at, end - at).toByteArray().trimmed();
        at = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        const QByteArrayList cell = cells(line);
        if (number == 1 && cell.front().toLower() == "iccid")
            continue;
        if (cell.size() > 2)
            return wrongLine(where, number,
                             QCoreApplication::translate("carrier", "This line has more than two columns."));
        QByteArray digits = cell.front();
        if (digits.endsWith('F') || digits.endsWith('f'))
            digits.chop(1);
        const auto iccid = esim::Iccid::fromText(QString::fromUtf8(digits));
        if (!iccid)
            return wrongLine(
                where, number,
                QCoreApplication::translate("carrier", "\"%1\" is not an ICCID of 18 to 20 digits.")
                    .arg(QString::fromUtf8(cell.front().left(40))));
        if (seen.contains(*iccid))
            return wrongLine(
                where, number,
                QCoreApplication::translate("carrier", "The ICCID %1 is here twice.").arg(iccid->text()));
        const QByteArray type = cell.value(1);
        if (!isPlainType(type))
            return wrongLine(
                where, number,
                QCoreApplication::translate("carrier", "The profile type holds blanks or is too long."));
        if (qsizetype(rows.size()) >= kMostRows)
            return wrong(
                where, QCoreApplication::translate("carrier", "The inventory has more than 1,000,000 rows."),
                QCoreApplication::translate(
                    "carrier", "Split the file and add the next part when this one is used up."));
        seen.insert(*iccid);
        rows.push_back({*iccid, QString::fromLatin1(type)});
    }
    if (rows.empty())
        return wrong(
            where, QCoreApplication::translate("carrier", "The inventory holds no ICCID."),
            QCoreApplication::translate("carrier", "Write one ICCID on each line, below the header iccid."));
    return rows;
}

base::Result<std::vector<InventoryRow>> readInventory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, QCoreApplication::translate("carrier", "The inventory of ICCIDs cannot be read."),
                     QCoreApplication::translate("carrier", "Check the path and its owner."));
    if (file.size() > kMostBytes)
        return wrong(path, QCoreApplication::translate("carrier", "The inventory is larger than 64 MiB."),
                     QCoreApplication::translate("carrier", "Check that it is the right file."));
    return parseInventory(file.read(kMostBytes), path);
}

} // namespace carrier::es2plus
