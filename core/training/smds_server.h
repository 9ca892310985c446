#pragma once

#include "core/esim/activation_code.h"
#include "core/training/pki.h"
#include "core/training/smdp_types.h"

#include <memory>
#include <vector>

namespace training {

/// A profile that waits for an eUICC, as its SM-DP+ has registered it (SGP.22 §3.6.1).
struct SmdsEvent
{
    esim::Eid eid;
    esim::MatchingId eventId; ///< what the SM-DP+ knows the order under
    QString server;           ///< the SM-DP+'s address
};

/// What the SM-DS has counted since it was made.
struct SmdsCounters
{
    int requests = 0;
    int refusals = 0;
    int tlsHandshakes = 0; ///< that succeeded
};

/// The training SM-DS: ES11 over HTTPS on 127.0.0.1, in threads of its own, with a DSauth certificate of its
/// own under the training CI. It checks what a real one checks and tells an eUICC its own events alone.
/// Clients must trust Pki::ciPem(). Thread: every function may be called from any.
class SmdsServer
{
public:
    struct Options
    {
        quint16 port = 0; ///< 0: a free one
        TlsVariant tls = TlsVariant::Good;
        QString host = QStringLiteral("localhost"); ///< in its TLS certificate and address
        /// Its key is its certificate's, or another one, which a card must notice.
        enum class Signs { WithItsKey, WithForeignKey } signs = Signs::WithItsKey;
    };

    explicit SmdsServer(std::shared_ptr<const Pki> pki);
    /// Stops.
    ~SmdsServer();
    SmdsServer(const SmdsServer &) = delete;
    SmdsServer &operator=(const SmdsServer &) = delete;

    /// Begins to listen; fails when the port is taken.
    base::Result<void> start(const Options &options);
    base::Result<void> start() { return start(Options()); }
    /// Closes all connections and ends the threads. Events stay.
    void stop();
    /// "localhost:PORT", what cards carry as their root SM-DS.
    QString address() const;

    /// Registers an event; one with the same id is replaced.
    void registerEvent(const SmdsEvent &event);
    /// Forgets an event, as an SM-DP+ asks for when the profile was handed out.
    void deleteEvent(const esim::MatchingId &eventId);
    std::vector<SmdsEvent> events() const;
    SmdsCounters counters() const;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace training
