#pragma once

#include "app/stationctl/card_session.h"
#include "app/stationctl/command.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/discovery_job.h"
#include "core/lpa/smds_trail.h"

namespace stationctl {

/// Asks an SM-DS what waits for the card: the one that is named, else the card's own. One search at a time.
class Discovery
{
public:
    using Found = std::function<void(const lpa::DiscoveryOutcome &)>;

    /// @param address empty: the root SM-DS that the card names; `found` runs once, also with what is wrong
    void start(CardSession &session, const QString &address, const lpa::es10::DeviceInfo &device,
               Found found);
    /// Asks the SM-DS that was found where an event's SM-DP+ should be. After start().
    void follow(CardSession &session, const lpa::DownloadRequest &event, Found found);
    /// Stops at the next answer; `found` runs all the same.
    void abort();

private:
    void search(CardSession &session, const QString &address);
    void ask(CardSession &session, lpa::DiscoveryRequest request);

    Found m_found;
    lpa::SmdsTrail m_trail{{}};
    std::unique_ptr<lpa::Job<lpa::Chip>> m_reading;
    std::unique_ptr<lpa::DiscoveryJob> m_job;
};

/// `card discover`.
base::Result<std::unique_ptr<Command>> makeDiscoverCommand(const Context &context);

} // namespace stationctl
