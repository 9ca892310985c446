#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/carrier/callbacks/inbox.h"
#include "core/carrier/callbacks/request.h"

#include <QHostAddress>

#include <functional>
#include <memory>

namespace carrier::callbacks {

/// How many requests of each kind have been answered.
struct Counts
{
    int fresh = 0;     ///< genuine and new: each gave one hint
    int duplicate = 0; ///< genuine, seen before
    int forged = 0;
    int refused = 0; ///< no request that is let in: too large, another method, not HTTP
    int late = 0;    ///< connections that were cut off before a whole request had come
};

/// Listens for the carrier's callbacks and turns the genuine ones into hints. Off unless the settings ask for
/// it. Speaks plain HTTP/1.1 with one request per connection: TLS ends at the reverse proxy that owns the
/// public address. Answers 204 before anything is done about a callback, 403 to a forged one. Bounded in
/// request size, connections and time; further connections wait in the system's queue. Thread: that of its
/// construction, which needs an event loop.
class Receiver
{
public:
    struct Options
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 0; ///< 0: a free one
        Sender sender;
        Limits limits;
        int mostConnections = 32;    ///< at once, 1 … 1000
        base::Millis timeout{5'000}; ///< from connecting to the end of the request
    };
    /// Gets every genuine new callback, from the event loop. Must not destroy the receiver.
    using Sink = std::function<void(const Hint &)>;

    /// Begins to listen. Fails with a sentence when the address cannot be used, callback_url cannot be called
    /// or the secret is empty.
    static base::Result<std::unique_ptr<Receiver>> listen(Options options, Sink sink);
    ~Receiver();
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    quint16 port() const;
    Counts counts() const;

private:
    struct State;
    explicit Receiver(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace carrier::callbacks
