#pragma once

#include "core/lpa/discovery_session.h"
#include "core/lpa/download_session.h"

#include <QStringList>

namespace lpa {

/// The way of an event from SM-DS to SM-DS: an entry may lie at another SM-DS, which is asked for it by its
/// id (SGP.22 v2 §3.6.1, cascade). Bounded, because every address comes from a server that may lie: none is
/// asked twice, and after kMostServers it ends. Pure. Thread: a value.
class SmdsTrail
{
public:
    static constexpr qsizetype kMostServers = 4;

    explicit SmdsTrail(es10::DeviceInfo device)
        : m_device(std::move(device))
    {}

    /// The first question: everything that waits for the card.
    DiscoveryRequest begin(const esim::ServerAddress &smds);
    /// Whether a download ended because what it called is an SM-DS ("server.is-smds").
    static bool leadsOn(const DownloadOutcome &outcome);
    /// The next question, for the event behind which an SM-DS was found instead of an SM-DP+. Refused where
    /// it was asked before ("smds.loop"), and when the way is too long ("smds.too-far").
    base::Result<DiscoveryRequest> follow(const DownloadRequest &event);

private:
    es10::DeviceInfo m_device;
    QStringList m_asked; ///< addresses, in lower case
};

} // namespace lpa
