#include "core/lpa/es10b.h"

#include "core/base/crypto.h"
#include "core/lpa/es10_values.h"

#include <algorithm>

namespace lpa::es10 {
namespace {

using base::tlv::Element;
using base::tlv::encode;
using base::tlv::find;

constexpr qsizetype kChallengeSize = 16;
constexpr qsizetype kLongestTransactionId = 16;
constexpr qsizetype kMostNotifications = 1024;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isTransactionId(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() <= kLongestTransactionId;
}

/// `outer { A0 { 30 { 80 transactionId … } … } }`, or a refusal whose code stands where `refusalPaths` say.
base::Result<SignedAnswer> readSigned(QByteArrayView bytes, base::tlv::Tag outer)
{
    const auto element = answer(bytes, outer);
    if (!element)
        return tl::unexpected(element.error());
    SignedAnswer read;
    read.whole = element->whole.toByteArray();

    if (const auto good = find(element->value, 0xA0)) {
        const auto transactionId = find(good->value, {0x30, 0x80});
        if (!transactionId || !isTransactionId(transactionId->value) || !find(good->value, 0x5F37))
            return malformedAnswer();
        read.transactionId = transactionId->value.toByteArray();
        return read;
    }
    std::optional<quint64> code;
    if (const auto bad = find(element->value, 0xA1)) {
        code = number(bad->value, 0x02);
        // Some cards write the code with a context tag.
        if (!code)
            code = number(bad->value, 0x81);
        if (const auto transactionId = find(bad->value, 0x80))
            read.transactionId = transactionId->value.toByteArray();
    } else {
        code = number(element->value, 0x81);
    }
    if (!code || *code > 0xFF)
        return malformedAnswer();
    read.refusal = int(*code);
    return read;
}

QByteArray eventBits(esim::NotificationEvent event)
{
    switch (event) {
    case esim::NotificationEvent::Install: return base::tlv::bits({0});
    case esim::NotificationEvent::Enable: return base::tlv::bits({1});
    case esim::NotificationEvent::Disable: return base::tlv::bits({2});
    case esim::NotificationEvent::Delete: return base::tlv::bits({3});
    }
    return {};
}

ProfileOwner readOperator(QByteArrayView value)
{
    const auto bytes = [&](base::tlv::Tag tag) {
        const auto element = find(value, tag);
        return element ? element->value.toByteArray() : QByteArray();
    };
    return {bytes(0x80), bytes(0x81), bytes(0x82)};
}

bool coversNetwork(const QByteArray &rule, const QByteArray &owner)
{
    if (rule.size() != 3 || owner.size() != 3)
        return false;
    for (qsizetype i = 0; i < 3; ++i) {
        for (const int shift : {0, 4}) {
            const int wanted = (quint8(rule[i]) >> shift) & 0xF;
            if (wanted != 0xE && wanted != ((quint8(owner[i]) >> shift) & 0xF))
                return false;
        }
    }
    return true;
}

} // namespace

bool DeviceInfo::isValid() const
{
    return tac.size() == 8 && areDigits(tac) &&
           (!imei || (imei->size() >= 14 && imei->size() <= 16 && areDigits(*imei)));
}

QByteArray getChallenge() { return encode(0xBF2E, QByteArrayView()); }

base::Result<QByteArray> readChallenge(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF2E);
    if (!element)
        return tl::unexpected(element.error());
    const auto challenge = find(element->value, 0x80);
    if (!challenge || challenge->value.size() != kChallengeSize)
        return malformedAnswer();
    return challenge->value.toByteArray();
}

QByteArray authenticateServer(const ServerCredentials &server, const esim::MatchingId &matchingId,
                              const DeviceInfo &device)
{
    auto ordered = device.capabilities;
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArray capabilities;
    for (const auto &[capability, version] : ordered) {
        const char bytes[] = {char(version.major), char(version.minor), char(version.revision)};
        capabilities += encode(base::tlv::Tag(capability), QByteArrayView(bytes, 3));
    }
    QByteArray deviceInfo = encode(0x80, swappedBcd(device.tac)) + encode(0xA1, QByteArrayView(capabilities));
    if (device.imei)
        deviceInfo += encode(0x82, swappedBcd(device.imei->left(15)));

    QByteArray context;
    if (!matchingId.isEmpty())
        context += encode(0x80, matchingId.secret().reveal());
    context += encode(0xA1, QByteArrayView(deviceInfo));
    return encode(0xBF38, {server.serverSigned1, server.serverSignature1, server.ciKeyId, server.certificate,
                           encode(0xA0, QByteArrayView(context))});
}

base::Result<SignedAnswer> readAuthenticateServer(QByteArrayView bytes) { return readSigned(bytes, 0xBF38); }

base::Result<ServerSigned1> readServerSigned1(QByteArrayView bytes)
{
    const auto element = base::tlv::only(bytes, 0x30);
    if (!element)
        return tl::unexpected(element.error());
    const auto transactionId = find(element->value, 0x80);
    const auto challenge = find(element->value, 0x81);
    const auto address = find(element->value, 0x83);
    if (!transactionId || !isTransactionId(transactionId->value) || !challenge || !address)
        return malformedAnswer();
    return ServerSigned1{transactionId->value.toByteArray(), challenge->value.toByteArray(),
                         plainText(address->value)};
}

QByteArray prepareDownload(QByteArrayView smdpSigned2, QByteArrayView smdpSignature2,
                           const std::optional<QByteArray> &hash, QByteArrayView smdpCertificate)
{
    QByteArray value = smdpSigned2.toByteArray() + smdpSignature2.toByteArray();
    if (hash)
        value += encode(0x04, *hash);
    value += smdpCertificate.toByteArray();
    return encode(0xBF21, QByteArrayView(value));
}

base::Result<SignedAnswer> readPrepareDownload(QByteArrayView bytes) { return readSigned(bytes, 0xBF21); }

base::Result<SmdpSigned2> readSmdpSigned2(QByteArrayView bytes)
{
    const auto element = base::tlv::only(bytes, 0x30);
    if (!element)
        return tl::unexpected(element.error());
    const auto transactionId = find(element->value, 0x80);
    const auto flag = find(element->value, 0x01);
    if (!transactionId || !isTransactionId(transactionId->value) || !flag || flag->value.size() != 1)
        return malformedAnswer();
    return SmdpSigned2{transactionId->value.toByteArray(),
                       flag->value[0] != '\0' ? SmdpSigned2::Code::Required : SmdpSigned2::Code::NotRequired};
}

QByteArray hashCc(const base::Secret &confirmationCode, QByteArrayView transactionId)
{
    return base::sha256(base::sha256(confirmationCode.reveal()) + transactionId.toByteArray());
}

QByteArray cancelSession(QByteArrayView transactionId, CancelReason reason)
{
    return encode(0xBF41, {encode(0x80, transactionId), encode(0x81, base::tlv::integer(quint64(reason)))});
}

base::Result<SignedAnswer> readCancelSession(QByteArrayView bytes) { return readSigned(bytes, 0xBF41); }

QByteArray listNotifications(std::optional<esim::NotificationEvent> event)
{
    return encode(0xBF28, event ? encode(0x81, eventBits(*event)) : QByteArray());
}

base::Result<std::vector<esim::PendingNotification>> readNotificationList(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF28);
    if (!element)
        return tl::unexpected(element.error());
    const auto list = find(element->value, 0xA0);
    if (!list)
        return malformedAnswer();
    const auto entries = base::tlv::all(list->value);
    if (!entries || qsizetype(entries->size()) > kMostNotifications)
        return malformedAnswer();
    std::vector<esim::PendingNotification> notifications;
    for (const Element &entry : *entries) {
        if (auto read = readNotificationMetadata(entry))
            notifications.push_back(std::move(*read));
    }
    return notifications;
}

QByteArray retrieveNotifications(std::optional<esim::NotificationEvent> event)
{
    return encode(0xBF2B, event ? encode(0xA0, {encode(0x81, eventBits(*event))}) : QByteArray());
}

QByteArray retrieveNotification(quint64 sequence)
{
    return encode(0xBF2B, {encode(0xA0, {encode(0x80, base::tlv::integer(sequence))})});
}

base::Result<std::vector<esim::PendingNotification>> readNotifications(QByteArrayView bytes)
{
    constexpr quint64 kNoResultAvailable = 1;
    const auto element = answer(bytes, 0xBF2B);
    if (!element)
        return tl::unexpected(element.error());
    std::vector<esim::PendingNotification> notifications;
    const auto list = find(element->value, 0xA0);
    if (!list) {
        if (number(element->value, 0x81) == kNoResultAvailable)
            return notifications;
        return malformedAnswer();
    }
    const auto entries = base::tlv::all(list->value);
    if (!entries || qsizetype(entries->size()) > kMostNotifications)
        return malformedAnswer();
    for (const Element &entry : *entries) {
        if (auto read = readNotification(entry))
            notifications.push_back(std::move(*read));
    }
    std::stable_sort(notifications.begin(), notifications.end(),
                     [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    return notifications;
}

QByteArray removeNotification(quint64 sequence)
{
    return encode(0xBF30, {encode(0x80, base::tlv::integer(sequence))});
}

QByteArray loadCrl(QByteArrayView certificateList) { return encode(0xBF35, {encode(0xA0, certificateList)}); }

base::Result<CrlAnswer> readLoadCrl(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF35);
    if (!element)
        return tl::unexpected(element.error());
    CrlAnswer read;
    const auto loaded = find(element->value, 0xA0);
    if (!loaded) {
        const auto code = number(element->value, 0x81);
        if (!code || *code == 0 || *code > 0xFF)
            return malformedAnswer();
        read.code = int(*code);
        return read;
    }
    const auto missing = find(loaded->value, 0xA0);
    const auto parts = missing ? base::tlv::all(missing->value) : std::vector<Element>();
    if (!parts)
        return malformedAnswer();
    for (const Element &part : *parts) {
        if (const auto value = part.tag == 0x02 ? base::tlv::toInteger(part.value) : std::nullopt)
            read.missing.push_back(*value);
    }
    return read;
}

QString networkText(QByteArrayView mccMnc)
{
    if (mccMnc.size() != 3)
        return {};
    const auto digit = [&](int at, int shift) {
        const int value = (quint8(mccMnc[at]) >> shift) & 0xF;
        return value == 0xE ? QLatin1Char('*') : QLatin1Char(value < 10 ? char('0' + value) : '?');
    };
    QString text;
    text += digit(0, 0);
    text += digit(0, 4);
    text += digit(1, 0);
    text += QLatin1Char('-');
    text += digit(2, 0);
    text += digit(2, 4);
    if ((quint8(mccMnc[1]) >> 4) != 0xF)
        text += digit(1, 4);
    return text;
}

bool PolicyAuthorisation::covers(const ProfileOwner &owner) const
{
    return std::any_of(operators.begin(), operators.end(), [&](const ProfileOwner &rule) {
        return coversNetwork(rule.mccMnc, owner.mccMnc) && (rule.gid1.isEmpty() || rule.gid1 == owner.gid1) &&
               (rule.gid2.isEmpty() || rule.gid2 == owner.gid2);
    });
}

QByteArray getRulesAuthorisationTable() { return encode(0xBF43, QByteArrayView()); }

base::Result<std::vector<PolicyAuthorisation>> readRulesAuthorisationTable(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF43);
    if (!element)
        return tl::unexpected(element.error());
    const auto list = find(element->value, 0xA0);
    if (!list)
        return malformedAnswer();
    const auto lines = base::tlv::all(list->value);
    if (!lines)
        return malformedAnswer();
    std::vector<PolicyAuthorisation> table;
    for (const Element &line : *lines) {
        const auto rules = find(line.value, 0x80);
        const auto operators = find(line.value, 0xA1);
        if (line.tag != 0x30 || !rules || !operators)
            continue;
        PolicyAuthorisation entry;
        entry.allowsUpdateControl = base::tlv::hasBit(rules->value, 0);
        entry.allowsForbidDisable = base::tlv::hasBit(rules->value, 1);
        entry.allowsForbidDelete = base::tlv::hasBit(rules->value, 2);
        if (const auto named = base::tlv::all(operators->value)) {
            for (const Element &one : *named)
                entry.operators.push_back(readOperator(one.value));
        }
        const auto flags = find(line.value, 0x82);
        if (flags && base::tlv::hasBit(flags->value, 0))
            entry.consent = PolicyAuthorisation::Consent::Required;
        table.push_back(std::move(entry));
    }
    return table;
}

} // namespace lpa::es10
