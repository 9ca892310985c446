#include "core/label/sheet_list.h"

#include "core/base/crypto.h"
#include "core/label/pdf_file.h"

#include <QDir>
#include <QFile>

namespace label {
namespace {

QString fileName(const QString &batchFolder, int number, const QString &ending)
{
    return batchFolder + QStringLiteral("/sheet-") + QString::number(number).rightJustified(4, u'0') + ending;
}

} // namespace

size_t qHash(const LabelKey &key, size_t seed)
{
    return qHashMulti(seed, key.serial, key.reprint, key.check);
}

LabelKey keyOf(const LabelContent &content)
{
    const QByteArray hash = base::sha256(content.qrText.reveal());
    return {pathPart(content.serial), content.reprint.value_or(0), QString::fromLatin1(hash.toHex().left(8))};
}

QByteArray writeSheetList(const std::vector<LabelKey> &keys)
{
    QByteArray csv = "place,serial,reprint,check\n";
    int place = 0;
    for (const LabelKey &key : keys)
        csv += QByteArray::number(++place) + ',' + key.serial.toLatin1() + ',' +
               QByteArray::number(key.reprint) + ',' + key.check.toLatin1() + '\n';
    return csv;
}

QHash<LabelKey, QString> labelsOnSheets(const QString &batchFolder)
{
    QHash<LabelKey, QString> all;
    const QDir folder(batchFolder);
    for (const QString &name : folder.entryList({QStringLiteral("sheet-*.csv")}, QDir::Files)) {
        const QString sheet = folder.filePath(name.chopped(3) + QStringLiteral("pdf"));
        QFile list(folder.filePath(name));
        if (!QFile::exists(sheet) || !list.open(QFile::ReadOnly))
            continue;
        list.readLine();
        while (!list.atEnd()) {
            const QList<QByteArray> parts = list.readLine(1024).trimmed().split(',');
            if (parts.size() == 4)
                all.insert({QString::fromLatin1(parts[1]), parts[2].toInt(), QString::fromLatin1(parts[3])},
                           sheet);
        }
    }
    return all;
}

QString sheetFile(const QString &batchFolder, int number)
{
    return fileName(batchFolder, number, QStringLiteral(".pdf"));
}
QString sheetListFile(const QString &batchFolder, int number)
{
    return fileName(batchFolder, number, QStringLiteral(".csv"));
}

} // namespace label
