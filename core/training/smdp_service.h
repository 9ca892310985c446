#pragma once

#include "core/training/euicc_proof.h"
#include "core/training/smdp_orders.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <mutex>

namespace training {

/// The SM-DP+ without its HTTP: the five ES9+ functions with all checks of facts/sgp22.md §18, over JSON
/// objects. Thread: any; calls are serialised inside.
class SmdpService
{
public:
    template <class T>
    using Judged = tl::expected<T, StatusCode>;
    /// Lies that the service tells on demand.
    enum class Twist { None, FlippedSignature, WrongTransactionId, WrongIccid };

    explicit SmdpService(const Pki &pki)
        : m_pki(pki)
    {}

    /// The names this server answers to, the first one being what it calls itself ("localhost:1234").
    void setAddresses(const QStringList &addresses);
    /// Carries out one function; the answer's fields without header. HandleNotification gives an empty
    /// object.
    Judged<QJsonObject> handle(Es9Function function, const QJsonObject &request, Twist twist = Twist::None);

    void addOrder(const Order &order);
    void releaseOrder(const esim::Iccid &iccid);
    void withdrawOrder(const esim::Iccid &iccid);
    std::vector<OrderView> orders() const;
    std::vector<ReceivedNotification> notifications() const;
    /// Sessions that are open now.
    int openSessions() const;
    std::vector<CancelledSession> cancellations() const;

    QJsonObject toJson() const;
    base::Result<void> fromJson(const QJsonObject &object);

private:
    struct Session
    {
        enum class Stage {
            Initiated,
            Authenticated,
            Bound,
            Refused, ///< a function has failed; only cancelSession is of use
        };
        Stage stage = Stage::Initiated;
        QByteArray transactionId;
        QByteArray challenge; ///< the server's
        QString address;
        base::Millis begun{0}; ///< monotonic
        std::optional<Certificate> euicc;
        std::optional<esim::Eid> eid;
        std::optional<esim::Iccid> iccid; ///< of the order
        QByteArray signature2;            ///< the 5F37 element of smdpSignature2
    };

    Judged<QJsonObject> dispatch(Es9Function function, const QJsonObject &request, Twist twist);
    Judged<QJsonObject> initiateAuthentication(const QJsonObject &request, Twist twist);
    Judged<QJsonObject> authenticateClient(const QJsonObject &request, Twist twist);
    Judged<QJsonObject> getBoundProfilePackage(const QJsonObject &request, Twist twist);
    Judged<QJsonObject> handleNotification(const QJsonObject &request);
    Judged<QJsonObject> cancelSession(const QJsonObject &request);

    Judged<Session *> session(const QJsonObject &request);
    std::optional<StatusCode> checkSigned1(const Session &session,
                                           const base::tlv::Element &signedData) const;
    Judged<OrderBook::Entry *> chooseOrder(const Session &session, QByteArrayView signed1);
    QJsonObject offer(Session &session, const OrderBook::Entry &entry, QByteArrayView euiccSignature1,
                      Twist twist) const;
    Judged<ReceivedNotification> judgeResult(const base::tlv::Element &pir);
    Judged<ReceivedNotification> judgeOther(const base::tlv::Element &notification);
    Metadata metadataOf(const Order &order, Twist twist) const;
    void forgetOldSessions();
    base::Instant now() const { return m_clock.now(); }

    const Pki &m_pki;
    base::SystemClock m_clock;
    mutable std::mutex m_lock;
    QStringList m_addresses;
    OrderBook m_orders;
    std::map<QByteArray, Session> m_sessions; ///< by transaction id
    std::vector<ReceivedNotification> m_notifications;
    std::vector<CancelledSession> m_cancellations;
};

} // namespace training
