#include "core/training/smds_service.h"

#include "core/base/crypto.h"
#include "core/training/storage.h"

#include <QJsonArray>

#include <algorithm>

namespace training {
namespace {

using base::tlv::encode;
using base::tlv::find;

constexpr int kChallengeBytes = 16;
constexpr int kTransactionIdBytes = 16;
constexpr base::Millis kSessionLife = std::chrono::minutes(15);
constexpr std::size_t kMostSessions = 4096;
constexpr quint8 kSupportedMajor = 2;

} // namespace

void SmdsService::setAddresses(const QStringList &addresses)
{
    const std::scoped_lock lock(m_lock);
    m_addresses = addresses;
}

void SmdsService::setSigns(SmdsServer::Options::Signs signs)
{
    const std::scoped_lock lock(m_lock);
    m_signs = signs;
}

void SmdsService::forgetOldSessions()
{
    std::erase_if(m_sessions,
                  [&](const auto &entry) { return m_clock.monotonic() - entry.second.begun > kSessionLife; });
    while (m_sessions.size() >= kMostSessions) {
        m_sessions.erase(
            std::min_element(m_sessions.begin(), m_sessions.end(),
                             [](const auto &a, const auto &b) { return a.second.begun < b.second.begun; }));
    }
}

SmdsService::Judged<QJsonObject> SmdsService::initiateAuthentication(const QJsonObject &request)
{
    const std::scoped_lock lock(m_lock);
    forgetOldSessions();
    const QString asked = request.value(QLatin1String("smdpAddress")).toString();
    const auto challenge = bytesField(request, "euiccChallenge");
    const auto infoBytes = bytesField(request, "euiccInfo1");
    if (!challenge || !infoBytes)
        return tl::unexpected(challenge ? infoBytes.error() : challenge.error());
    const auto own = std::find_if(m_addresses.begin(), m_addresses.end(), [&](const QString &name) {
        return name.compare(asked, Qt::CaseInsensitive) == 0;
    });
    if (own == m_addresses.end())
        return refuse("8.9.1", "3.8", "The SM-DS address is not this server's");
    const auto info = base::tlv::only(*infoBytes, 0xBF20);
    const auto svn = info ? find(info->value, 0x82) : std::nullopt;
    if (challenge->size() != kChallengeBytes || !svn || svn->value.size() != 3)
        return refuse("1.3.1", "2.1", "The challenge or the eUICC's information is malformed");
    if (quint8(svn->value[0]) != kSupportedMajor)
        return refuse("8.9.3", "3.1", "The SVN of the eUICC is not supported");
    const QByteArray ci = m_pki.ci().certificate.subjectKeyId();
    if (!listsCi(find(info->value, 0xA9), ci))
        return refuse("8.9.4", "3.7", "The SM-DS has no certificate under a CI of the eUICC");
    if (!listsCi(find(info->value, 0xAA), ci))
        return refuse("8.9.2", "3.1", "None of the eUICC's signing keys is supported");

    const QByteArray transactionId = base::randomBytes(kTransactionIdBytes);
    const Session session{base::randomBytes(kChallengeBytes), *own, m_clock.monotonic()};
    const QByteArray signed1 =
        encode(0x30, {encode(0x80, transactionId), encode(0x81, *challenge),
                      encode(0x83, session.address.toUtf8()), encode(0x84, session.challenge)});
    const bool isForeign = m_signs == SmdsServer::Options::Signs::WithForeignKey;
    const PrivateKey key = isForeign ? PrivateKey::generate(m_pki.curve()) : m_pki.dsAuth().key;
    m_sessions.insert_or_assign(transactionId, session);
    return QJsonObject{
        {QStringLiteral("transactionId"), QString::fromLatin1(transactionId.toHex().toUpper())},
        {QStringLiteral("serverSigned1"), storage::toJson(signed1)},
        {QStringLiteral("serverSignature1"), storage::toJson(encode(0x5F37, key.sign(signed1)))},
        {QStringLiteral("euiccCiPKIdToBeUsed"), storage::toJson(encode(0x04, ci))},
        {QStringLiteral("serverCertificate"), storage::toJson(m_pki.dsAuth().certificate.der())}};
}

SmdsService::Judged<QJsonObject> SmdsService::authenticateClient(const QJsonObject &request)
{
    const std::scoped_lock lock(m_lock);
    forgetOldSessions();
    const auto bytes = bytesField(request, "authenticateServerResponse");
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString told = request.value(QLatin1String("transactionId")).toString();
    const QByteArray transactionId = QByteArray::fromHex(told.toLatin1());
    const auto found = m_sessions.find(transactionId);
    if (found == m_sessions.end())
        return refuse("8.10.1", "3.9", "The transaction id is unknown");
    // One question, one answer: whatever comes of it, the session is over.
    const Session session = found->second;
    m_sessions.erase(found);

    const auto proof = readEuiccProof(m_pki, *bytes, m_clock.now());
    if (!proof)
        return tl::unexpected(proof.error());
    const QByteArrayView data = proof->signedData.value;
    const auto transaction = find(data, 0x80);
    const auto address = find(data, 0x83);
    const auto challenge = find(data, 0x84);
    const auto context = find(data, 0xA0);
    if (!transaction || transaction->value != transactionId)
        return refuse("8.10.1", "3.9", "The transaction id is another session's");
    if (!challenge || challenge->value != session.challenge)
        return refuse("8.1", "6.1", "The server challenge is another session's");
    if (!address || QString::fromUtf8(address->value).compare(session.address, Qt::CaseInsensitive) != 0)
        return refuse("8.9.1", "3.8", "The SM-DS address is not this server's");
    if (!find(data, 0xBF22) || !context || !find(context->value, {0xA1, 0x80}))
        return refuse("1.3.1", "2.2", "The context parameters are missing");

    const auto wanted = find(context->value, 0x80);
    const bool wantsOne = wanted && !wanted->value.isEmpty();
    QJsonArray entries;
    for (const SmdsEvent &event : m_events) {
        const QByteArrayView id = event.eventId.secret().reveal();
        if (event.eid == proof->eid() && (!wantsOne || wanted->value == id)) {
            entries.append(QJsonObject{{QStringLiteral("eventId"), QString::fromUtf8(id)},
                                       {QStringLiteral("rspServerAddress"), event.server}});
        }
    }
    if (wantsOne && entries.isEmpty())
        return refuse("8.9.5", "3.9", "The event is unknown");
    return QJsonObject{{QStringLiteral("transactionId"), told}, {QStringLiteral("eventEntries"), entries}};
}

void SmdsService::registerEvent(const SmdsEvent &event)
{
    deleteEvent(event.eventId);
    const std::scoped_lock lock(m_lock);
    m_events.push_back(event);
}

void SmdsService::deleteEvent(const esim::MatchingId &eventId)
{
    const std::scoped_lock lock(m_lock);
    std::erase_if(m_events, [&](const SmdsEvent &event) { return event.eventId == eventId; });
}

std::vector<SmdsEvent> SmdsService::events() const
{
    const std::scoped_lock lock(m_lock);
    return m_events;
}

} // namespace training
