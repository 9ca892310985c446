#include "core/lpa/recording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

// The bytes and bodies of a recording's lines, with what was left out of them.
namespace lpa::recording {
namespace {

const QString kHex = QStringLiteral("hex:");
const QString kRaw = QStringLiteral("raw:");
constexpr int kLongestGap = 1 << 20;

tl::unexpected<base::Error> unreadable()
{
    return base::fail(base::ErrorKind::BadInput, base::ErrorCode("recording.malformed"),
                      QCoreApplication::translate("lpa", "A line of the recording cannot be read."));
}

/// The fields of ES9+ and ES11 that hold bytes in base64.
bool holdsBytes(const QString &key)
{
    static const QSet<QString> kKeys{QStringLiteral("euiccChallenge"),
                                     QStringLiteral("euiccInfo1"),
                                     QStringLiteral("serverSigned1"),
                                     QStringLiteral("serverSignature1"),
                                     QStringLiteral("euiccCiPKIdToBeUsed"),
                                     QStringLiteral("serverCertificate"),
                                     QStringLiteral("authenticateServerResponse"),
                                     QStringLiteral("profileMetadata"),
                                     QStringLiteral("smdpSigned2"),
                                     QStringLiteral("smdpSignature2"),
                                     QStringLiteral("smdpCertificate"),
                                     QStringLiteral("prepareDownloadResponse"),
                                     QStringLiteral("boundProfilePackage"),
                                     QStringLiteral("cancelSessionResponse"),
                                     QStringLiteral("pendingNotification")};
    return kKeys.contains(key);
}

/// Goes through all texts of a JSON value.
QJsonValue mapped(const QJsonValue &value, const QString &key,
                  const std::function<QString(const QString &key, const QString &text)> &map)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = mapped(*it, it.key(), map);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(mapped(one, key, map));
        return array;
    }
    return value.isString() ? QJsonValue(map(key, value.toString())) : value;
}

QString compact(const QJsonValue &object)
{
    return QString::fromUtf8(QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact));
}

/// A text that a gap may stand in.
bool isSameText(const QString &recorded, const QString &text)
{
    static const QRegularExpression gap(QStringLiteral(R"(\{[a-z-]+:(\d+)\})"));
    QString pattern;
    qsizetype at = 0;
    for (auto it = gap.globalMatch(recorded); it.hasNext();) {
        const auto match = it.next();
        pattern += QRegularExpression::escape(recorded.mid(at, match.capturedStart() - at)) +
                   QStringLiteral(".{%1}").arg(match.captured(1));
        at = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(recorded.mid(at));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption)
        .match(text)
        .hasMatch();
}

/// A text of a line with its gaps: runs `bytes` for what is there, `gap` for what was left out.
bool walk(const QString &text, const std::function<void(const QByteArray &)> &bytes,
          const std::function<void(int)> &gap)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] != QLatin1Char('{')) {
            const qsizetype next = text.indexOf(QLatin1Char('{'), at);
            const QByteArray hex = text.mid(at, next < 0 ? -1 : next - at).toLatin1();
            const QByteArray read = QByteArray::fromHex(hex);
            if (read.toHex().toUpper() != hex)
                return false;
            bytes(read);
            at = next < 0 ? text.size() : next;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        const qsizetype colon = text.indexOf(QLatin1Char(':'), at);
        bool isNumber = false;
        const int size = end < colon ? 0 : text.mid(colon + 1, end - colon - 1).toInt(&isNumber);
        if (!isNumber || size < 0 || size > kLongestGap)
            return false;
        gap(size);
        at = end + 1;
    }
    return true;
}

} // namespace

base::Result<QByteArray> bytesOf(const QString &text)
{
    QByteArray all;
    const bool isWell = walk(
        text, [&all](const QByteArray &bytes) { all += bytes; },
        [&all](int size) { all += QByteArray(size, 0); });
    return isWell ? base::Result<QByteArray>(all) : unreadable();
}

bool isSame(const QString &recorded, const QByteArray &bytes)
{
    qsizetype at = 0;
    bool same = true;
    const bool isWell = walk(
        recorded,
        [&](const QByteArray &part) {
            same = same && bytes.mid(at, part.size()) == part;
            at += part.size();
        },
        [&at](int size) { at += size; });
    return isWell && same && at == bytes.size();
}

base::Result<QByteArray> bodyOf(const QString &text)
{
    if (text.isEmpty())
        return QByteArray();
    if (text.startsWith(kRaw))
        return bytesOf(text.mid(kRaw.size()));
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return unreadable();
    bool isWell = true;
    const QJsonValue body =
        mapped(document.object(), {}, [&isWell](const QString &, const QString &value) -> QString {
            if (!value.startsWith(kHex))
                return value;
            const auto bytes = bytesOf(value.mid(kHex.size()));
            isWell = isWell && bytes;
            return bytes ? QString::fromLatin1(bytes->toBase64()) : QString();
        });
    return isWell ? base::Result<QByteArray>(compact(body).toUtf8()) : unreadable();
}

QString writtenBody(const QByteArray &body, const WriteBytes &write,
                    const std::function<QString(const QString &)> &writeText)
{
    if (body.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return kRaw + write(body);
    return compact(mapped(document.object(), {}, [&](const QString &key, const QString &text) {
        const auto bytes =
            QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return holdsBytes(key) && bytes ? kHex + write(*bytes) : writeText(text);
    }));
}

bool isSameBody(const QString &recorded, const QByteArray &body)
{
    const auto plain = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex().toUpper()); };
    // Gaps are counted in bytes, each of which is two digits of what is compared here.
    const QString now = writtenBody(body, plain, [](const QString &text) { return text; });
    if (recorded.startsWith(kRaw) || now.startsWith(kRaw))
        return recorded.startsWith(kRaw) && isSame(recorded.mid(kRaw.size()), body);
    const QJsonObject wanted = QJsonDocument::fromJson(recorded.toUtf8()).object();
    const QJsonObject found = QJsonDocument::fromJson(now.toUtf8()).object();
    if (wanted.keys() != found.keys())
        return false;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue recordedValue = it.value();
        const QString text = recordedValue.toString();
        const QJsonValue other = found.value(it.key());
        const bool areBytes = text.startsWith(kHex) && other.toString().startsWith(kHex);
        const bool same = areBytes                   ? isSame(text.mid(kHex.size()),
                                                              QByteArray::fromHex(other.toString().mid(kHex.size()).toLatin1()))
                          : recordedValue.isString() ? isSameText(text, other.toString())
                                                     : recordedValue == other;
        if (!same)
            return false;
    }
    return true;
}

} // namespace lpa::recording
