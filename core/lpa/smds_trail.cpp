#include "core/lpa/smds_trail.h"

#include <QCoreApplication>

namespace lpa {
namespace {

tl::unexpected<base::Error> ends(const char *code, const QString &text, const esim::ServerAddress &where)
{
    return base::fail(base::ErrorKind::Refused, base::ErrorCode(code), text,
                      QCoreApplication::translate(
                          "lpa", "Nothing was written. Ask the operator where the profile is registered."),
                      where.text());
}

} // namespace

DiscoveryRequest SmdsTrail::begin(const esim::ServerAddress &smds)
{
    m_asked = {smds.text().toLower()};
    return {smds, m_device, {}};
}

bool SmdsTrail::leadsOn(const DownloadOutcome &outcome)
{
    return outcome.verdict == DownloadOutcome::Verdict::Refused && outcome.error &&
           outcome.error->code == base::ErrorCode("server.is-smds");
}

base::Result<DiscoveryRequest> SmdsTrail::follow(const DownloadRequest &event)
{
    const QString address = event.address.text().toLower();
    if (m_asked.contains(address)) {
        return ends("smds.loop",
                    QCoreApplication::translate("lpa", "The SM-DS servers send the station in a circle."),
                    event.address);
    }
    if (m_asked.size() >= kMostServers) {
        return ends("smds.too-far",
                    QCoreApplication::translate("lpa",
                                                "One SM-DS names another again and again; after %1 the "
                                                "station stopped.")
                        .arg(kMostServers),
                    event.address);
    }
    m_asked.append(address);
    return DiscoveryRequest{event.address, m_device, event.matchingId};
}

} // namespace lpa
