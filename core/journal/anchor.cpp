#include "core/journal/anchor.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace journal {
namespace {

constexpr qint64 kMostOfFile = 64 * 1024;

tl::unexpected<base::Error> unreadable(const QFile &file)
{
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("journal.no-head"),
        QCoreApplication::translate("journal", "The file cannot be read (%1).").arg(file.errorString()),
        QCoreApplication::translate("journal", "Check the path and its permissions."), file.fileName());
}

} // namespace

QString headText(const ChainHead &head)
{
    return QStringLiteral("%1:%2").arg(head.sequence).arg(QString::fromLatin1(head.hash.toHex()));
}

std::optional<ChainHead> headFromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]{1,18}):([0-9a-fA-F]{64})\\s*$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return ChainHead{match.captured(1).toLongLong(), QByteArray::fromHex(match.captured(2).toLatin1())};
}

base::Result<ChainHead> headFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - kMostOfFile)))
        return unreadable(file);
    static const QRegularExpression form(QStringLiteral("\\b[0-9]{1,18}:[0-9a-f]{64}\\b"));
    auto matches = form.globalMatch(QString::fromUtf8(file.read(kMostOfFile)));
    std::optional<ChainHead> last;
    while (matches.hasNext())
        last = headFromText(matches.next().capturedView());
    if (last)
        return *last;
    return base::fail(base::ErrorKind::BadInput, base::ErrorCode("journal.no-head"),
                      QCoreApplication::translate("journal", "This file names no head of a journal."),
                      QCoreApplication::translate(
                          "journal", "Choose the .head file that lies beside an export or a backup, or write "
                                     "the head itself: SEQUENCE:HASH."),
                      path);
}

base::Result<void> writeHeadBeside(const QString &path, const ChainHead &head)
{
    QFile file(path);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !digest.addData(&file))
        return unreadable(file);
    const QString text =
        QStringLiteral("head %1\nsha256 %2  %3\n")
            .arg(headText(head), QString::fromLatin1(digest.result().toHex()), QFileInfo(path).fileName());
    return base::writeFileAtomically(path + QStringLiteral(".head"), text.toUtf8());
}

} // namespace journal
