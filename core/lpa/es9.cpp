#include "core/lpa/es9.h"

#include "core/base/tlv.h"
#include "core/lpa/es10_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lpa::es9 {
namespace {

constexpr qsizetype kLongestTransactionId = 16;

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray withSession(const TransactionId &id, QLatin1String name, const QByteArray &response)
{
    return json({{QLatin1String("transactionId"), id.text}, {name, base64(response)}});
}

tl::unexpected<Trouble> httpTrouble(int status)
{
    Trouble trouble;
    trouble.kind = Trouble::Kind::Http;
    trouble.httpStatus = status;
    trouble.error = {
        base::ErrorKind::Unknown,
        base::ErrorCode("server.http"),
        QCoreApplication::translate("lpa", "The SM-DP+ gave no usable answer (HTTP %1).").arg(status),
        {},
        QCoreApplication::translate("lpa",
                                    "Check the network and the SM-DP+ address. It is tried a few times.")};
    if (status >= 300 && status < 400) {
        trouble.error.code = base::ErrorCode("server.redirect");
        trouble.error.text = QCoreApplication::translate(
            "lpa", "The SM-DP+ sends the station on to another address, which is not followed.");
        trouble.error.remedy = QCoreApplication::translate(
            "lpa", "Check the SM-DP+ address, and whether a proxy answers for it.");
    }
    return tl::unexpected(trouble);
}

tl::unexpected<Trouble> malformed(int status)
{
    Trouble trouble;
    trouble.kind = Trouble::Kind::Malformed;
    trouble.httpStatus = status;
    trouble.error = {base::ErrorKind::Refused,
                     base::ErrorCode("server.answer-malformed"),
                     QCoreApplication::translate("lpa", "The SM-DP+'s answer breaks the protocol's rules."),
                     {},
                     QCoreApplication::translate("lpa", "Ask the operator of the SM-DP+; the unit is held.")};
    return tl::unexpected(trouble);
}

/// Dotted numbers only: anything else in a code field is not shown to people.
QString codeText(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    const bool dotted =
        !text.isEmpty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c == QLatin1Char('.') || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        });
    return dotted ? text : QStringLiteral("?");
}

tl::unexpected<Trouble> refused(int httpStatus, const QJsonObject &execution)
{
    const QJsonObject data = execution.value(QLatin1String("statusCodeData")).toObject();
    Trouble trouble;
    trouble.kind = Trouble::Kind::Refused;
    trouble.httpStatus = httpStatus;
    trouble.status = ServerStatus{
        codeText(data.value(QLatin1String("subjectCode"))), codeText(data.value(QLatin1String("reasonCode"))),
        es10::plainText(data.value(QLatin1String("message")).toString().toUtf8()).trimmed()};
    trouble.error = serverError(*trouble.status);
    return tl::unexpected(trouble);
}

/// The object of an executed function; a refusal is found under any HTTP status.
Answer<QJsonObject> readExecuted(int httpStatus, const QByteArray &body)
{
    if (body.size() > kLargestAnswer)
        return malformed(httpStatus);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return httpTrouble(httpStatus);
    const QJsonObject object = document.object();
    const QJsonObject execution = object.value(QLatin1String("header"))
                                      .toObject()
                                      .value(QLatin1String("functionExecutionStatus"))
                                      .toObject();
    const QString status = execution.value(QLatin1String("status")).toString();
    if (status == QLatin1String("Failed") || status == QLatin1String("Expired"))
        return refused(httpStatus, execution);
    if (httpStatus != 200)
        return httpTrouble(httpStatus);
    if (status != QLatin1String("Executed-Success") && status != QLatin1String("Executed-WithWarning"))
        return malformed(httpStatus);
    return object;
}

/// The base64 field as one whole TLV with this tag; empty when it is none. Blanks and line ends do not
/// matter.
QByteArray tlvField(const QJsonObject &object, QLatin1String name, base::tlv::Tag tag)
{
    QByteArray text = object.value(name).toString().toLatin1();
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !base::tlv::only(*decoded, tag))
        return {};
    return *decoded;
}

std::optional<TransactionId> transactionId(const QJsonObject &object)
{
    const QString text = object.value(QLatin1String("transactionId")).toString();
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    // fromHex() skips what is no hex digit, so the round trip shows whether all of it was.
    if (bytes.isEmpty() || bytes.size() > kLongestTransactionId ||
        QString::fromLatin1(bytes.toHex()).compare(text, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return TransactionId{bytes, text};
}

} // namespace

QString pathOf(Function function)
{
    switch (function) {
    case Function::InitiateAuthentication: return QStringLiteral("initiateAuthentication");
    case Function::AuthenticateClient: return QStringLiteral("authenticateClient");
    case Function::GetBoundProfilePackage: return QStringLiteral("getBoundProfilePackage");
    case Function::CancelSession: return QStringLiteral("cancelSession");
    case Function::HandleNotification: return QStringLiteral("handleNotification");
    }
    return {};
}

NextStep Trouble::advice() const
{
    switch (kind) {
    case Kind::Refused: return status ? serverAdvice(*status) : NextStep::HoldForPerson;
    case Kind::Http: {
        const bool passing = httpStatus >= 500 || httpStatus == 408 || httpStatus == 429 || httpStatus == 200;
        return passing ? NextStep::RetryLater : NextStep::FixSettings;
    }
    case Kind::Malformed: break;
    }
    return NextStep::HoldForPerson;
}

QByteArray initiateAuthentication(const esim::ServerAddress &address, const QByteArray &challenge,
                                  const QByteArray &info1)
{
    return json({{QLatin1String("smdpAddress"), address.text()},
                 {QLatin1String("euiccChallenge"), base64(challenge)},
                 {QLatin1String("euiccInfo1"), base64(info1)}});
}

QByteArray authenticateClient(const TransactionId &id, const QByteArray &response)
{
    return withSession(id, QLatin1String("authenticateServerResponse"), response);
}

QByteArray getBoundProfilePackage(const TransactionId &id, const QByteArray &response)
{
    return withSession(id, QLatin1String("prepareDownloadResponse"), response);
}

QByteArray cancelSession(const TransactionId &id, const QByteArray &response)
{
    return withSession(id, QLatin1String("cancelSessionResponse"), response);
}

QByteArray handleNotification(const QByteArray &notification)
{
    return json({{QLatin1String("pendingNotification"), base64(notification)}});
}

Answer<InitiateAnswer> readInitiateAuthentication(int httpStatus, const QByteArray &body)
{
    const auto object = readExecuted(httpStatus, body);
    if (!object)
        return tl::unexpected(object.error());
    const auto id = transactionId(*object);
    const es10::ServerCredentials server{tlvField(*object, QLatin1String("serverSigned1"), 0x30),
                                         tlvField(*object, QLatin1String("serverSignature1"), 0x5F37),
                                         tlvField(*object, QLatin1String("euiccCiPKIdToBeUsed"), 0x04),
                                         tlvField(*object, QLatin1String("serverCertificate"), 0x30)};
    if (!id || server.serverSigned1.isEmpty() || server.serverSignature1.isEmpty() ||
        server.ciKeyId.isEmpty() || server.certificate.isEmpty())
        return malformed(httpStatus);
    return InitiateAnswer{*id, server};
}

Answer<AuthenticateAnswer> readAuthenticateClient(int httpStatus, const QByteArray &body)
{
    const auto object = readExecuted(httpStatus, body);
    if (!object)
        return tl::unexpected(object.error());
    const auto id = transactionId(*object);
    const QByteArray metadata = tlvField(*object, QLatin1String("profileMetadata"), 0xBF25);
    const QByteArray signed2 = tlvField(*object, QLatin1String("smdpSigned2"), 0x30);
    const QByteArray signature2 = tlvField(*object, QLatin1String("smdpSignature2"), 0x5F37);
    const QByteArray certificate = tlvField(*object, QLatin1String("smdpCertificate"), 0x30);
    if (!id || signed2.isEmpty() || signature2.isEmpty() || certificate.isEmpty())
        return malformed(httpStatus);
    // Metadata that cannot be read is left empty: the session cancels for it with a reason of its own.
    return AuthenticateAnswer{*id, metadata, signed2, signature2, certificate};
}

Answer<EventsAnswer> readEventEntries(int httpStatus, const QByteArray &body)
{
    const auto object = readExecuted(httpStatus, body);
    if (!object)
        return tl::unexpected(object.error());
    const auto id = transactionId(*object);
    const QJsonValue list = object->value(QLatin1String("eventEntries"));
    if (!id || !(list.isArray() || list.isUndefined() || list.isNull()))
        return malformed(httpStatus);
    EventsAnswer answer{*id, {}};
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < std::min(qsizetype(entries.size()), kMostEventEntries); ++i) {
        const QJsonObject entry = entries[i].toObject();
        answer.entries.push_back({base::Secret(entry.value(QLatin1String("eventId")).toString().toUtf8()),
                                  entry.value(QLatin1String("rspServerAddress")).toString().trimmed()});
    }
    return answer;
}

Answer<PackageAnswer> readGetBoundProfilePackage(int httpStatus, const QByteArray &body)
{
    const auto object = readExecuted(httpStatus, body);
    if (!object)
        return tl::unexpected(object.error());
    const auto id = transactionId(*object);
    const QByteArray package = tlvField(*object, QLatin1String("boundProfilePackage"), 0xBF36);
    if (!id)
        return malformed(httpStatus);
    // A package that cannot be read is left empty: the session cancels for it with a reason of its own.
    return PackageAnswer{*id, package};
}

Answer<Accepted> readCancelSession(int httpStatus, const QByteArray &body)
{
    if (httpStatus == 204)
        return Accepted{};
    const auto object = readExecuted(httpStatus, body);
    if (!object)
        return tl::unexpected(object.error());
    return Accepted{};
}

Answer<Accepted> readHandleNotification(int httpStatus, const QByteArray &body)
{
    return readCancelSession(httpStatus, body);
}

} // namespace lpa::es9
