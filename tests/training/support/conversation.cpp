#include "tests/training/support/conversation.h"

#include "core/base/crypto.h"

namespace training::test {
namespace {

using base::tlv::encode;
using base::tlv::find;

QByteArray decoded(const QJsonObject &answer, const char *field)
{
    return QByteArray::fromBase64(answer.value(QLatin1String(field)).toString().toLatin1());
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace

CardReply es10(Euicc &card, const QByteArray &command, int channel, int blockSize)
{
    QByteArray answer;
    const bool t1 = card.options().protocol == CardProtocol::T1;
    for (qsizetype at = 0, number = 0; at < command.size(); at += blockSize, ++number) {
        const QByteArray block = command.mid(at, blockSize);
        const bool last = at + blockSize >= command.size();
        QByteArray apdu;
        apdu.append(char(0x80 | channel)).append('\xE2').append(last ? '\x91' : '\x11').append(char(number));
        apdu.append(char(block.size())).append(block);
        if (t1)
            apdu.append('\0');
        answer = card.transmit(apdu);
        if (!last && answer != QByteArray::fromHex("9000"))
            break;
    }
    CardReply reply;
    for (int round = 0; round < 300 && answer.size() >= 2; ++round) {
        reply.data += answer.chopped(2);
        reply.statusWord = quint16((quint8(answer[answer.size() - 2]) << 8) | quint8(answer.back()));
        if (reply.statusWord >> 8 != 0x61)
            break;
        answer = card.transmit(QByteArray(1, char(channel)) + QByteArray::fromHex("C00000") + answer.back());
    }
    return reply;
}

bool selectIsdr(Euicc &card)
{
    if (card.powerOn().isEmpty())
        return false;
    const QByteArray aid = card.options().isdrAid;
    const QByteArray answer = card.transmit(QByteArray::fromHex("00A40400") + char(aid.size()) + aid);
    return answer.size() >= 2 &&
           (quint8(answer[answer.size() - 2]) == 0x61 || answer.endsWith(QByteArray::fromHex("9000")));
}

QList<QByteArray> segmentsOf(const QByteArray &package)
{
    QList<QByteArray> segments;
    const auto bpp = base::tlv::only(package, 0xBF36);
    const auto rows = base::tlv::all(bpp->value);
    QByteArray prefix = package.first(base::tlv::headerSize(*bpp));
    for (const auto &row : *rows) {
        const QByteArray header = row.whole.first(base::tlv::headerSize(row)).toByteArray();
        const bool bare = row.tag == 0xA1 || row.tag == 0xA3;
        if (!bare) {
            segments << prefix + row.whole.toByteArray();
            prefix.clear();
            continue;
        }
        segments << header;
        const auto blocks = base::tlv::all(row.value);
        for (const auto &block : *blocks)
            segments << block.whole.toByteArray();
    }
    return segments;
}

std::optional<QJsonObject> Conversation::call(Es9Function function, const QJsonObject &request)
{
    const auto answer = smdp.handle(function, request, twist);
    refusal = answer ? std::nullopt : std::optional(answer.error());
    return answer ? std::optional(*answer) : std::nullopt;
}

QJsonObject Conversation::withTransaction(const char *field, const QByteArray &value) const
{
    return {{QStringLiteral("transactionId"), QString::fromLatin1(transactionId.toHex().toUpper())},
            {QString::fromLatin1(field), base64(value)}};
}

bool Conversation::initiate()
{
    last = es10(card, QByteArray::fromHex("BF2E00"));
    const auto outer = base::tlv::only(last.data, 0xBF2E);
    const auto value = outer ? find(outer->value, 0x80) : std::nullopt;
    if (!value)
        return false;
    challenge = value->value.toByteArray();
    info1 = es10(card, QByteArray::fromHex("BF2000")).data;
    const auto answer =
        call(Es9Function::InitiateAuthentication, {{QStringLiteral("smdpAddress"), address},
                                                   {QStringLiteral("euiccChallenge"), base64(challenge)},
                                                   {QStringLiteral("euiccInfo1"), base64(info1)}});
    if (!answer)
        return false;
    transactionId = QByteArray::fromHex(answer->value(QLatin1String("transactionId")).toString().toLatin1());
    signed1 = decoded(*answer, "serverSigned1");
    signature1 = decoded(*answer, "serverSignature1");
    ci = decoded(*answer, "euiccCiPKIdToBeUsed");
    dpAuth = decoded(*answer, "serverCertificate");
    return true;
}

QByteArray Conversation::authenticateServerRequest() const
{
    QByteArray context = device;
    if (!matchingId.isEmpty())
        context.prepend(encode(0x80, matchingId));
    return encode(0xBF38, {signed1, signature1, ci, dpAuth, encode(0xA0, context)});
}

bool Conversation::authenticateServer()
{
    last = es10(card, authenticateServerRequest());
    cardAnswer1 = last.data;
    const auto outer = base::tlv::only(cardAnswer1, 0xBF38);
    return outer && find(outer->value, 0xA0);
}

bool Conversation::authenticateClient()
{
    const auto answer =
        call(Es9Function::AuthenticateClient, withTransaction("authenticateServerResponse", cardAnswer1));
    if (!answer)
        return false;
    metadata = decoded(*answer, "profileMetadata");
    signed2 = decoded(*answer, "smdpSigned2");
    signature2 = decoded(*answer, "smdpSignature2");
    dpPb = decoded(*answer, "smdpCertificate");
    return true;
}

QByteArray Conversation::prepareDownloadRequest() const
{
    QByteArray hash;
    if (!confirmationCode.isEmpty())
        hash = encode(0x04, base::sha256(base::sha256(confirmationCode) + transactionId));
    return encode(0xBF21, {signed2, signature2, hash, dpPb});
}

bool Conversation::prepareDownload()
{
    last = es10(card, prepareDownloadRequest());
    cardAnswer2 = last.data;
    const auto outer = base::tlv::only(cardAnswer2, 0xBF21);
    return outer && find(outer->value, 0xA0);
}

bool Conversation::getPackage()
{
    const auto answer =
        call(Es9Function::GetBoundProfilePackage, withTransaction("prepareDownloadResponse", cardAnswer2));
    if (!answer)
        return false;
    package = decoded(*answer, "boundProfilePackage");
    return !package.isEmpty();
}

QByteArray Conversation::load()
{
    for (const QByteArray &segment : segmentsOf(package)) {
        last = es10(card, segment);
        if (!last.data.isEmpty() || last.statusWord != 0x9000)
            return last.data;
    }
    return {};
}

QByteArray Conversation::run()
{
    if (!initiate() || !authenticateServer() || !authenticateClient() || !prepareDownload() || !getPackage())
        return {};
    return load();
}

bool Conversation::cancel(int reason)
{
    last = es10(card, encode(0xBF41, {encode(0x80, transactionId),
                                      encode(0x81, base::tlv::integer(quint64(reason)))}));
    const auto outer = base::tlv::only(last.data, 0xBF41);
    if (!outer || !find(outer->value, 0xA0))
        return false;
    return call(Es9Function::CancelSession, withTransaction("cancelSessionResponse", last.data)).has_value();
}

QString codeOf(const std::optional<StatusCode> &refusal)
{
    return refusal ? refusal->subject + QLatin1Char('/') + refusal->reason : QString();
}

int errorCodeOf(const QByteArray &answer)
{
    const auto outer = base::tlv::only(answer);
    const auto code = outer ? find(outer->value, {0xA1, 0x02}) : std::nullopt;
    return code ? int(base::tlv::toInteger(code->value).value_or(0)) : -1;
}

QString resultOf(const QByteArray &bf37)
{
    const auto outer = base::tlv::only(bf37, 0xBF37);
    const auto result = outer ? find(outer->value, {0xBF27, 0xA2}) : std::nullopt;
    if (!result)
        return QStringLiteral("none");
    if (find(result->value, 0xA0))
        return QStringLiteral("ok");
    const auto number = [&](base::tlv::Tag tag) {
        const auto field = find(result->value, {0xA1, tag});
        return field ? base::tlv::toInteger(field->value).value_or(999) : 999;
    };
    return QStringLiteral("%1/%2").arg(number(0x80)).arg(number(0x81));
}

QByteArray flipped(QByteArray bytes)
{
    bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
    return bytes;
}

esim::Eid testEid(int number, const QString &prefix)
{
    const QString digits =
        prefix + QStringLiteral("%1").arg(number, 30 - int(prefix.size()), 10, QLatin1Char('0'));
    int remainder = 0;
    for (const QChar digit : digits + QStringLiteral("00"))
        remainder = (remainder * 10 + digit.digitValue()) % 97;
    return *esim::Eid::fromText(digits + QStringLiteral("%1").arg(98 - remainder, 2, 10, QLatin1Char('0')));
}

esim::Iccid testIccid(int number)
{
    return *esim::Iccid::fromText(QStringLiteral("898830700000%1").arg(number, 8, 10, QLatin1Char('0')));
}

esim::MatchingId testMatchingId(const QByteArray &text) { return *esim::MatchingId::fromText(text); }

} // namespace training::test
