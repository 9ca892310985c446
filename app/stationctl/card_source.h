#pragma once

#include "app/stationctl/card_discover.h"
#include "core/lpa/download_session.h"

#include <variant>

namespace stationctl {

/// Where a profile is: what a code says, what waits at the card's default SM-DP+, or what an SM-DS knows.
struct AtDefaultAddress
{};
struct AtSmds
{
    QString address; ///< empty: the card's own
};
using Source = std::variant<esim::ActivationCode, AtDefaultAddress, AtSmds>;

/// Where the arguments of `card download` say that the profile is; a code is read from its file or stdin.
base::Result<Source> readSource(const Arguments &arguments);

/// What is to be downloaded.
struct FoundProfile
{
    lpa::DownloadRequest request;
    int waiting = 0; ///< further profiles at the SM-DS
};

/// Finds out what a source means for the card in a reader. One search at a time.
class ProfileSearch
{
public:
    using Found = std::function<void(const base::Result<FoundProfile> &)>;

    /// `found` runs once, perhaps at once.
    void start(CardSession &session, const Source &source, const lpa::es10::DeviceInfo &device, Found found);
    /// Goes on from an SM-DS that was met instead of the SM-DP+ of what was found there.
    void follow(CardSession &session, const lpa::DownloadRequest &event, Found found);
    /// Stops at the next answer; `found` runs all the same.
    void abort();

private:
    void addressRead(const lpa::JobResult<lpa::Chip> &chip);
    void discovered(const lpa::DiscoveryOutcome &outcome);

    Found m_found;
    Discovery m_discovery;
    std::unique_ptr<lpa::Job<lpa::Chip>> m_reading;
};

} // namespace stationctl
