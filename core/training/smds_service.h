#pragma once

#include "core/training/euicc_proof.h"
#include "core/training/smds_server.h"

#include <QJsonObject>

#include <map>
#include <mutex>

namespace training {

/// The SM-DS without its HTTP: the two ES11 functions with all their checks (facts/sgp22.md §10), over JSON
/// objects. Thread: any; calls are serialised inside.
class SmdsService
{
public:
    template <class T>
    using Judged = tl::expected<T, StatusCode>;

    explicit SmdsService(const Pki &pki)
        : m_pki(pki)
    {}

    /// The names this server answers to, the first one being what it calls itself.
    void setAddresses(const QStringList &addresses);
    void setSigns(SmdsServer::Options::Signs signs);
    /// The answer's fields without header.
    Judged<QJsonObject> initiateAuthentication(const QJsonObject &request);
    Judged<QJsonObject> authenticateClient(const QJsonObject &request);

    void registerEvent(const SmdsEvent &event);
    void deleteEvent(const esim::MatchingId &eventId);
    std::vector<SmdsEvent> events() const;

private:
    struct Session
    {
        QByteArray challenge; ///< the server's
        QString address;
        base::Millis begun{0}; ///< monotonic
    };
    void forgetOldSessions();

    const Pki &m_pki;
    base::SystemClock m_clock;
    mutable std::mutex m_lock;
    QStringList m_addresses;
    SmdsServer::Options::Signs m_signs = SmdsServer::Options::Signs::WithItsKey;
    std::map<QByteArray, Session> m_sessions; ///< by transaction id
    std::vector<SmdsEvent> m_events;
};

} // namespace training
