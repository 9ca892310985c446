#pragma once

#include "core/training/pki.h"
#include "core/training/smdp_types.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace training {

/// The training SM-DP+: ES9+ over HTTPS on 127.0.0.1, in threads of its own, with true signatures and true
/// bound profile packages. Clients must trust Pki::ciPem(). Thread: every function may be called from any.
class SmdpServer
{
public:
    struct Options
    {
        quint16 port = 0; ///< 0: a free one
        TlsVariant tls = TlsVariant::Good;
        QString host = QStringLiteral("localhost"); ///< in its TLS certificate and address
        QStringList otherNames;              ///< further addresses it answers to in initiateAuthentication
        std::chrono::seconds keepAlive{120}; ///< idle connections are closed then
    };

    explicit SmdpServer(std::shared_ptr<const Pki> pki);
    /// Stops.
    ~SmdpServer();
    SmdpServer(const SmdpServer &) = delete;
    SmdpServer &operator=(const SmdpServer &) = delete;

    /// Begins to listen; fails when the port is taken.
    base::Result<void> start(const Options &options);
    base::Result<void> start() { return start(Options()); }
    /// Closes all connections and ends the threads. Orders and counts stay; it can be started again.
    void stop();
    /// The port it listens on, 0 when it does not.
    quint16 port() const;
    /// "localhost:PORT", what activation codes and cards carry.
    QString address() const;

    /// Adds an order; one with the same ICCID is replaced.
    void addOrder(const Order &order);
    void releaseOrder(const esim::Iccid &iccid);
    /// Forgets an order, as if it had never been made.
    void withdrawOrder(const esim::Iccid &iccid);
    /// Adds something that is to go wrong; faults of one function come in the order in which they were added.
    void inject(const SmdpFault &fault);
    void clearFaults();
    /// Somebody between the network and the server, for faults that no list foresees: sees every request and
    /// gives its answer. `server` carries a request out, none or many times. Runs in the connection's thread
    /// without any lock. Empty: nobody.
    using Carry = std::function<SmdpAnswer(Es9Function function, const QByteArray &request)>;
    using Interceptor =
        std::function<SmdpAnswer(Es9Function function, const QByteArray &request, const Carry &server)>;
    void intercept(Interceptor interceptor);
    /// Closes every connection, busy or idle.
    void closeConnections();

    // The truth, for tests and for the training window.
    std::vector<OrderView> orders() const;
    std::optional<OrderView> order(const esim::Iccid &iccid) const;
    std::vector<ReceivedNotification> notifications() const;
    SmdpCounters counters() const;
    int openSessions() const;
    std::vector<CancelledSession> cancellations() const;

    /// Writes orders and port to `smdp.json` in the folder, and reads them back. Cards and codes carry the
    /// port, so that a server without its old one would not be found again.
    base::Result<void> save(const QDir &folder) const;
    base::Result<void> load(const QDir &folder);

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace training
