#include "core/training/bound_package.h"
#include "core/training/profile_package.h"
#include "core/training/smdp_service.h"
#include "core/training/storage.h"

/// getBoundProfilePackage, handleNotification and cancelSession.
namespace training {
namespace {

using base::tlv::Element;
using base::tlv::find;

constexpr quint64 kPostponed = 1;
constexpr quint64 kTimeout = 2;

// The two parts of a signed answer, "A0 { 30 data, 5F37 signature }", inside an outer tag.
struct SignedParts
{
    Element data;
    QByteArrayView signature;
};

std::optional<SignedParts> signedParts(const base::Result<Element> &outer)
{
    const auto ok = outer ? find(outer->value, 0xA0) : std::nullopt;
    const auto data = ok ? find(ok->value, 0x30) : std::nullopt;
    const auto signature = ok ? find(ok->value, 0x5F37) : std::nullopt;
    return data && signature ? std::optional(SignedParts{*data, signature->value}) : std::nullopt;
}

std::optional<ReceivedNotification> readMetadata(QByteArrayView value)
{
    const auto fields = find(value, 0xBF2F);
    const auto sequence = fields ? find(fields->value, 0x80) : std::nullopt;
    const auto events = fields ? find(fields->value, 0x81) : std::nullopt;
    const auto number = sequence ? base::tlv::toInteger(sequence->value) : std::nullopt;
    const auto event = events ? eventOf(events->value) : std::nullopt;
    if (!number || !event)
        return std::nullopt;
    ReceivedNotification notification;
    notification.sequence = *number;
    notification.event = *event;
    if (const auto iccid = find(fields->value, 0x5A)) {
        if (const auto value10 = esim::Iccid::fromBcd(iccid->value))
            notification.iccid = *value10;
    }
    return notification;
}

} // namespace

SmdpService::Judged<QJsonObject> SmdpService::getBoundProfilePackage(const QJsonObject &request, Twist twist)
{
    const auto found = session(request);
    const auto bytes = bytesField(request, "prepareDownloadResponse");
    if (!found || !bytes)
        return tl::unexpected(found ? bytes.error() : found.error());
    Session &session = **found;
    if (session.stage != Session::Stage::Authenticated)
        return refuse("8.10.1", "3.9", "The session is not at this step");
    const auto outer = base::tlv::only(*bytes, 0xBF21);
    if (outer && find(outer->value, 0xA1))
        return refuse("8.1", "4.2", "The eUICC refused to prepare the download");
    const auto parts = signedParts(outer);
    if (!parts)
        return refuse("1.3.1", "2.1", "The eUICC's answer is malformed");
    if (!session.euicc->key()->verifies(parts->data.whole.toByteArray() + session.signature2,
                                        parts->signature))
        return refuse("8.1", "6.1", "The eUICC's signature is invalid");
    const auto transaction = find(parts->data.value, 0x80);
    const auto point = find(parts->data.value, 0x5F49);
    const auto hash = find(parts->data.value, 0x04);
    if (!transaction || transaction->value != session.transactionId)
        return refuse("8.10.1", "3.9", "The transaction id is another session's");
    const auto oneTimeKey = point ? PublicKey::fromPoint(m_pki.curve(), point->value)
                                  : base::Result<PublicKey>(m_pki.dpPb().key.publicKey());
    if (!point || !oneTimeKey)
        return refuse("1.3.1", "2.1", "The eUICC's one-time key is malformed");

    OrderBook::Entry *entry = m_orders.byIccid(*session.iccid);
    if (entry == nullptr)
        return refuse("8.2.6", "3.8", "The order was withdrawn");
    if (const auto problem = OrderBook::checkConfirmation(*entry, hash ? hash->value : QByteArrayView(),
                                                          session.transactionId))
        return tl::unexpected(*problem);
    if (const auto problem = OrderBook::bind(*entry, *session.eid, point->value.toByteArray(),
                                             session.transactionId, *session.euicc, now()))
        return tl::unexpected(*problem);

    const Order &order = entry->view.order;
    const auto package =
        bindPackage({session.transactionId, m_pki.dpPb(), *oneTimeKey, *session.eid, metadataOf(order, twist),
                     makeProfilePackage(order.iccid, order.profileName, order.packageSize), order.keys,
                     twist == Twist::FlippedSignature ? BindingRequest::Signature::Flipped
                                                      : BindingRequest::Signature::Right});
    if (!package)
        return refuse("8.1", "6.1", "The eUICC's one-time key is of no use");
    session.stage = Session::Stage::Bound;
    const QByteArray told =
        twist == Twist::WrongTransactionId ? QByteArray(16, '\x5A') : session.transactionId;
    return QJsonObject{{QStringLiteral("transactionId"), QString::fromLatin1(told.toHex().toUpper())},
                       {QStringLiteral("boundProfilePackage"), storage::toJson(*package)}};
}

SmdpService::Judged<ReceivedNotification> SmdpService::judgeResult(const Element &pir)
{
    const auto data = find(pir.value, 0xBF27);
    const auto signature = find(pir.value, 0x5F37);
    auto notification = data ? readMetadata(data->value) : std::nullopt;
    const auto transaction = data ? find(data->value, 0x80) : std::nullopt;
    const auto result = data ? find(data->value, 0xA2) : std::nullopt;
    if (!data || !signature || !notification || !transaction || !result)
        return refuse("1.3.1", "2.1", "The notification is malformed");
    if (const auto reason = find(result->value, {0xA1, 0x81}))
        notification->installError = int(base::tlv::toInteger(reason->value).value_or(127));
    OrderBook::Entry *entry = m_orders.byTransaction(transaction->value.toByteArray());
    if (entry == nullptr) {
        notification->judgement = ReceivedNotification::Judgement::Unknown;
        return *notification;
    }
    const auto euicc = Certificate::fromDer(entry->euiccCertificates.at(transaction->value.toByteArray()));
    const auto oid = find(data->value, 0x06);
    const bool good = euicc && euicc->key() && euicc->key()->verifies(data->whole, signature->value) && oid &&
                      oid->value == m_pki.dpPb().certificate.registeredId() &&
                      (!notification->iccid || *notification->iccid == entry->view.order.iccid);
    if (!good) {
        notification->judgement = ReceivedNotification::Judgement::Refused;
        return *notification;
    }
    m_sessions.erase(transaction->value.toByteArray());
    // A late or repeated report never takes back an installation.
    if (entry->view.state != OrderState::Installed) {
        entry->view.state = notification->installError ? OrderState::Error : OrderState::Installed;
        entry->view.installError = notification->installError;
    }
    return *notification;
}

SmdpService::Judged<ReceivedNotification> SmdpService::judgeOther(const Element &whole)
{
    const auto parts = base::tlv::all(whole.value);
    auto notification = readMetadata(whole.value);
    if (!parts || parts->size() != 4 || !notification || (*parts)[1].tag != 0x5F37)
        return refuse("1.3.1", "2.1", "The notification is malformed");
    const auto euicc = verifyEuicc(m_pki, (*parts)[2].whole, (*parts)[3].whole, now());
    if (!euicc)
        return tl::unexpected(euicc.error());
    if (!euicc->key()->verifies((*parts)[0].whole, (*parts)[1].value))
        notification->judgement = ReceivedNotification::Judgement::Refused;
    return *notification;
}

SmdpService::Judged<QJsonObject> SmdpService::handleNotification(const QJsonObject &request)
{
    const auto bytes = bytesField(request, "pendingNotification");
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto whole = base::tlv::only(*bytes);
    if (!whole || (whole->tag != 0xBF37 && whole->tag != 0x30))
        return refuse("1.3.1", "2.1", "The notification is malformed");
    const auto notification = whole->tag == 0xBF37 ? judgeResult(*whole) : judgeOther(*whole);
    if (!notification)
        return tl::unexpected(notification.error());
    m_notifications.push_back(*notification);
    m_notifications.back().whole = *bytes;
    if (notification->judgement == ReceivedNotification::Judgement::Refused)
        return refuse("8.1", "6.1", "The eUICC's signature is invalid");
    return QJsonObject();
}

SmdpService::Judged<QJsonObject> SmdpService::cancelSession(const QJsonObject &request)
{
    const auto found = session(request);
    const auto bytes = bytesField(request, "cancelSessionResponse");
    if (!found || !bytes)
        return tl::unexpected(found ? bytes.error() : found.error());
    Session &session = **found;
    const auto parts = signedParts(base::tlv::only(*bytes, 0xBF41));
    if (!parts)
        return refuse("1.3.1", "2.1", "The eUICC's statement is malformed");
    const auto transaction = find(parts->data.value, 0x80);
    const auto oid = find(parts->data.value, 0x81);
    const auto reasonField = find(parts->data.value, 0x82);
    const auto reason = reasonField ? base::tlv::toInteger(reasonField->value) : std::nullopt;
    if (!transaction || transaction->value != session.transactionId)
        return refuse("8.10.1", "3.9", "The transaction id is another session's");
    if (!session.euicc || !session.euicc->key()->verifies(parts->data.whole, parts->signature))
        return refuse("8.1", "6.1", "The eUICC's signature is invalid");
    if (!oid || oid->value != m_pki.dpAuth().certificate.registeredId())
        return refuse("8.8", "3.10", "The SM-DP+ OID is invalid");
    if (!reason)
        return refuse("1.3.1", "2.2", "The reason is missing");
    // Postponed and timeout leave the order for another day; every other reason ends it (SGP.22 §5.6.5).
    // An order that is bound to another eUICC is not this one's to end.
    OrderBook::Entry *entry = session.iccid ? m_orders.byIccid(*session.iccid) : nullptr;
    const bool ends = entry != nullptr && *reason != kPostponed && *reason != kTimeout &&
                      entry->view.state != OrderState::Installed &&
                      entry->view.boundTo.value_or(*session.eid) == *session.eid;
    if (ends)
        entry->view.state = OrderState::Error;
    const QByteArray key = session.transactionId;
    m_cancellations.push_back({key, int(*reason)});
    m_sessions.erase(key);
    return QJsonObject();
}

} // namespace training
