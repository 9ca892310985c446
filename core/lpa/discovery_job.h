#pragma once

#include "core/card/channel.h"
#include "core/lpa/discovery_session.h"
#include "core/lpa/es9_transport.h"

#include <functional>
#include <memory>

namespace lpa {

/// A DiscoverySession run over a card and the way to its SM-DS. Runs once. The channel must be open; channel
/// and transport must outlive the job. Destroying the job drops the session as it stands. Thread: that of
/// channel and transport, which must be the same.
class DiscoveryJob
{
public:
    using Done = std::function<void(DiscoveryOutcome)>;

    DiscoveryJob(card::Channel &channel, Es9Transport &transport, DiscoveryRequest request)
        : m_channel(channel)
        , m_transport(transport)
        , m_session(std::move(request))
    {}
    DiscoveryJob(const DiscoveryJob &) = delete;
    DiscoveryJob &operator=(const DiscoveryJob &) = delete;

    /// Begins with the card. `done` runs once and may destroy the job.
    void start(Done done);
    /// Stop at the next answer; `done` runs all the same. Call it after start().
    void abort();

private:
    void feed(const DiscoveryEvent &event);
    void perform(const ToCard &command);
    void perform(const ToServer &command);
    void perform(const Progress &) {}
    void perform(const DiscoveryFinished &finished);

    card::Channel &m_channel;
    Es9Transport &m_transport;
    DiscoverySession m_session;
    Done m_done;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace lpa
