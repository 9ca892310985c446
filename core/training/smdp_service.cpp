#include "core/training/smdp_service.h"

#include "core/base/crypto.h"
#include "core/training/storage.h"

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

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex().toUpper()); }

QJsonValue base64(const QByteArray &bytes) { return storage::toJson(bytes); }

void flip(QByteArray &signatureElement)
{
    signatureElement[signatureElement.size() - 1] = char(signatureElement.back() ^ 1);
}

QString transactionText(const QByteArray &transactionId, SmdpService::Twist twist)
{
    return hex(twist == SmdpService::Twist::WrongTransactionId ? base::randomBytes(kTransactionIdBytes)
                                                               : transactionId);
}

// Big-endian unsigned number of any length up to eight bytes.
std::optional<quint64> unsignedNumber(QByteArrayView bytes)
{
    return base::tlv::toInteger('\0' + bytes.toByteArray());
}

std::optional<quint64> freeMemory(QByteArrayView signed1)
{
    const auto resource = find(signed1, {0xBF22, 0x84});
    const auto room = resource ? find(resource->value, 0x82) : std::nullopt;
    return room ? unsignedNumber(room->value) : std::nullopt;
}

} // namespace

void SmdpService::setAddresses(const QStringList &addresses)
{
    const std::scoped_lock lock(m_lock);
    m_addresses = addresses;
}

void SmdpService::addOrder(const Order &order)
{
    const std::scoped_lock lock(m_lock);
    m_orders.add(order);
}

void SmdpService::releaseOrder(const esim::Iccid &iccid)
{
    const std::scoped_lock lock(m_lock);
    m_orders.release(iccid);
}

void SmdpService::withdrawOrder(const esim::Iccid &iccid)
{
    const std::scoped_lock lock(m_lock);
    m_orders.withdraw(iccid);
}

std::vector<OrderView> SmdpService::orders() const
{
    const std::scoped_lock lock(m_lock);
    return m_orders.views();
}

std::vector<ReceivedNotification> SmdpService::notifications() const
{
    const std::scoped_lock lock(m_lock);
    return m_notifications;
}

std::vector<CancelledSession> SmdpService::cancellations() const
{
    const std::scoped_lock lock(m_lock);
    return m_cancellations;
}

int SmdpService::openSessions() const
{
    const std::scoped_lock lock(m_lock);
    return int(m_sessions.size());
}

QJsonObject SmdpService::toJson() const
{
    const std::scoped_lock lock(m_lock);
    return m_orders.toJson();
}

base::Result<void> SmdpService::fromJson(const QJsonObject &object)
{
    const std::scoped_lock lock(m_lock);
    return m_orders.fromJson(object);
}

void SmdpService::forgetOldSessions()
{
    std::erase_if(m_sessions,
                  [&](const auto &entry) { return m_clock.monotonic() - entry.second.begun > kSessionLife; });
    while (m_sessions.size() >= kMostSessions) {
        m_sessions.erase(
            std::min_element(m_sessions.begin(), m_sessions.end(),
                             [](const auto &a, const auto &b) { return a.second.begun < b.second.begun; }));
    }
}

SmdpService::Judged<QJsonObject> SmdpService::handle(Es9Function function, const QJsonObject &request,
                                                     Twist twist)
{
    const std::scoped_lock lock(m_lock);
    forgetOldSessions();
    auto answer = dispatch(function, request, twist);
    // A function that failed ends the session, but for the statement that it is cancelled.
    const bool inSession =
        function == Es9Function::AuthenticateClient || function == Es9Function::GetBoundProfilePackage;
    if (!answer && inSession) {
        if (const auto found = session(request))
            (*found)->stage = Session::Stage::Refused;
    }
    return answer;
}

SmdpService::Judged<QJsonObject> SmdpService::dispatch(Es9Function function, const QJsonObject &request,
                                                       Twist twist)
{
    switch (function) {
    case Es9Function::InitiateAuthentication: return initiateAuthentication(request, twist);
    case Es9Function::AuthenticateClient: return authenticateClient(request, twist);
    case Es9Function::GetBoundProfilePackage: return getBoundProfilePackage(request, twist);
    case Es9Function::HandleNotification: return handleNotification(request);
    case Es9Function::CancelSession: return cancelSession(request);
    }
    return refuse("1.3.1", "2.1", "Unknown function");
}

SmdpService::Judged<SmdpService::Session *> SmdpService::session(const QJsonObject &request)
{
    const QJsonValue field = request.value(QLatin1String("transactionId"));
    if (!field.isString())
        return refuse("1.3.1", "2.2", "The transaction id is missing");
    const auto found = m_sessions.find(QByteArray::fromHex(field.toString().toLatin1()));
    if (found == m_sessions.end())
        return refuse("8.10.1", "3.9", "The transaction id is unknown");
    return &found->second;
}

SmdpService::Judged<QJsonObject> SmdpService::initiateAuthentication(const QJsonObject &request, Twist twist)
{
    const QString asked = request.value(QLatin1String("smdpAddress")).toString();
    const auto challenge = bytesField(request, "euiccChallenge");
    const auto infoBytes = bytesField(request, "euiccInfo1");
    if (!challenge || !infoBytes)
        return tl::unexpected(challenge ? infoBytes.error() : challenge.error());
    if (!m_addresses.contains(asked, Qt::CaseInsensitive))
        return refuse("8.8.1", "3.8", "The SM-DP+ address is not this server's");
    const auto info = base::tlv::only(*infoBytes, 0xBF20);
    const auto svn = info ? find(info->value, 0x82) : std::nullopt;
    if (challenge->size() != kChallengeBytes || !svn || svn->value.size() != 3)
        return refuse("1.3.1", "2.1", "The challenge or the eUICC's information is malformed");
    if (quint8(svn->value[0]) != kSupportedMajor)
        return refuse("8.8.3", "3.1", "The SVN of the eUICC is not supported");
    const QByteArray ci = m_pki.ci().certificate.subjectKeyId();
    if (!listsCi(find(info->value, 0xA9), ci))
        return refuse("8.8.4", "3.7", "The SM-DP+ has no certificate under a CI of the eUICC");
    if (!listsCi(find(info->value, 0xAA), ci))
        return refuse("8.8.2", "3.1", "None of the eUICC's signing keys is supported");

    Session session;
    session.transactionId = base::randomBytes(kTransactionIdBytes);
    session.challenge = base::randomBytes(kChallengeBytes);
    session.address = *std::find_if(m_addresses.begin(), m_addresses.end(), [&](const QString &own) {
        return own.compare(asked, Qt::CaseInsensitive) == 0;
    });
    session.begun = m_clock.monotonic();
    const QByteArray signed1 =
        encode(0x30, {encode(0x80, session.transactionId), encode(0x81, *challenge),
                      encode(0x83, session.address.toUtf8()), encode(0x84, session.challenge)});
    QByteArray signature = encode(0x5F37, m_pki.dpAuth().key.sign(signed1));
    if (twist == Twist::FlippedSignature)
        flip(signature);
    QJsonObject answer{{QStringLiteral("transactionId"), transactionText(session.transactionId, twist)},
                       {QStringLiteral("serverSigned1"), base64(signed1)},
                       {QStringLiteral("serverSignature1"), base64(signature)},
                       {QStringLiteral("euiccCiPKIdToBeUsed"), base64(encode(0x04, ci))},
                       {QStringLiteral("serverCertificate"), base64(m_pki.dpAuth().certificate.der())}};
    m_sessions.insert_or_assign(session.transactionId, session);
    return answer;
}

std::optional<StatusCode> SmdpService::checkSigned1(const Session &session,
                                                    const base::tlv::Element &signedData) const
{
    const auto transaction = find(signedData.value, 0x80);
    const auto address = find(signedData.value, 0x83);
    const auto challenge = find(signedData.value, 0x84);
    const auto context = find(signedData.value, 0xA0);
    if (!transaction || transaction->value != session.transactionId)
        return refuse("8.10.1", "3.9", "The transaction id is another session's").value();
    if (!challenge || challenge->value != session.challenge)
        return refuse("8.1", "6.1", "The server challenge is another session's").value();
    if (!address || QString::fromUtf8(address->value).compare(session.address, Qt::CaseInsensitive) != 0)
        return refuse("8.8.1", "3.8", "The SM-DP+ address is not this server's").value();
    if (!find(signedData.value, 0xBF22) || !context || !find(context->value, {0xA1, 0x80}))
        return refuse("1.3.1", "2.2", "The context parameters are missing").value();
    return std::nullopt;
}

SmdpService::Judged<OrderBook::Entry *> SmdpService::chooseOrder(const Session &session,
                                                                 QByteArrayView signed1)
{
    const auto matchingId = find(signed1, {0xA0, 0x80});
    auto entry =
        m_orders.find(matchingId ? matchingId->value.toByteArray() : QByteArray(), *session.eid, now());
    if (!entry)
        return entry;
    const auto room = freeMemory(signed1);
    if (room && *room < quint64((*entry)->view.order.packageSize))
        return refuse("8.1", "4.8", "The eUICC has not enough space");
    return entry;
}

Metadata SmdpService::metadataOf(const Order &order, Twist twist) const
{
    QString iccid = order.iccid.text();
    if (twist == Twist::WrongIccid) {
        const qsizetype at = iccid.size() - 2;
        iccid[at] = iccid.at(at) == QLatin1Char('9') ? QLatin1Char('0') : QLatin1Char('9');
    }
    // Everything but the installation, which the ProfileInstallationResult reports.
    const NotificationTarget own{base::tlv::bits({1, 2, 3}), m_addresses.value(0)};
    return {esim::Iccid::fromText(iccid).value_or(order.iccid),
            order.serviceProvider,
            order.profileName,
            order.profileClass,
            {own},
            encode(0x80, QByteArray::fromHex("62F210")),
            order.icon,
            order.rules};
}

QJsonObject SmdpService::offer(Session &session, const OrderBook::Entry &entry,
                               QByteArrayView euiccSignature1, Twist twist) const
{
    const Order &order = entry.view.order;
    QByteArray fields = encode(0x80, session.transactionId) +
                        encode(0x01, QByteArray(1, order.confirmationCode ? '\xFF' : '\0'));
    // An interrupted download: the eUICC may use the same key again.
    if (entry.view.state == OrderState::Downloaded)
        fields += encode(0x5F49, entry.oneTimeKey);
    const QByteArray signed2 = encode(0x30, fields);
    session.signature2 = encode(0x5F37, m_pki.dpPb().key.sign(signed2 + euiccSignature1.toByteArray()));
    if (twist == Twist::FlippedSignature)
        flip(session.signature2);
    return {{QStringLiteral("transactionId"), transactionText(session.transactionId, twist)},
            {QStringLiteral("profileMetadata"), base64(metadataOf(order, twist).encode())},
            {QStringLiteral("smdpSigned2"), base64(signed2)},
            {QStringLiteral("smdpSignature2"), base64(session.signature2)},
            {QStringLiteral("smdpCertificate"), base64(m_pki.dpPb().certificate.der())}};
}

SmdpService::Judged<QJsonObject> SmdpService::authenticateClient(const QJsonObject &request, Twist twist)
{
    const auto found = session(request);
    const auto bytes = bytesField(request, "authenticateServerResponse");
    if (!found || !bytes)
        return tl::unexpected(found ? bytes.error() : found.error());
    Session &session = **found;
    if (session.stage != Session::Stage::Initiated)
        return refuse("8.10.1", "3.9", "The session is not at this step");
    const auto answer = readEuiccProof(m_pki, *bytes, now());
    if (!answer)
        return tl::unexpected(answer.error());
    if (const auto problem = checkSigned1(session, answer->signedData))
        return tl::unexpected(*problem);
    session.euicc = answer->euicc;
    session.eid = *esim::Eid::fromText(QString::fromLatin1(answer->euicc.serialNumber()));
    const auto entry = chooseOrder(session, answer->signedData.value);
    if (!entry)
        return tl::unexpected(entry.error());
    session.iccid = (*entry)->view.order.iccid;
    session.stage = Session::Stage::Authenticated;
    return offer(session, **entry, answer->signature, twist);
}

} // namespace training
