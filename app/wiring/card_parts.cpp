#include "app/wiring/card_parts.h"

#include "app/wiring/trust.h"
#include "core/card/pcsc_card_system.h"
#include "core/lpa/es9_http_transport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wiring {
namespace {

using base::Result;

/// A transport together with the client that it needs.
class OwnedServers final : public lpa::Es9Transport
{
public:
    OwnedServers(base::http::Roots roots, const SmdpSettings &settings)
        : m_client(std::move(roots), std::nullopt, settings.connectTimeout)
        , m_transport(m_client, settings.requestTimeout, &isIssuer)
    {}
    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        m_transport.send(route, function, json, std::move(done));
    }
    base::http::Client::Ahead openAhead(const esim::ServerAddress &server) override
    {
        return m_transport.openAhead(server);
    }
    base::http::Counters counters() const { return m_client.counters(); }

private:
    base::http::Client m_client;
    lpa::Es9HttpTransport m_transport;
};

QString cardHostProgram()
{
    // Beside this program: where the build and the package both put it.
    return QCoreApplication::applicationDirPath() + QStringLiteral("/esim-card-host");
}

} // namespace

std::unique_ptr<card::CardSystem> makeCards(const Settings &settings, SimulatedCards *simulated)
{
    if (simulated)
        return simulated->cardSystem();
    card::PcscOptions options;
    options.hostProgram = cardHostProgram();
    options.readers = settings.card.readers;
    options.isdrAids = settings.card.isdrAids;
    options.blockSize = settings.card.blockSize;
    options.blockSizesFile = settings.dataDir + QStringLiteral("/block-sizes");
    options.apduTimeout = settings.card.apduTimeout;
    options.longApduTimeout = settings.card.longApduTimeout;
    options.sessionTimeout = settings.card.sessionTimeout;
    return std::make_unique<card::PcscCardSystem>(std::move(options));
}

Result<std::unique_ptr<lpa::Es9Transport>> makeServers(const Settings &settings,
                                                       const SimulatedCards *simulated)
{
    auto roots = simulated ? Result<base::http::Roots>(QSslCertificate::fromData(simulated->ciPem()))
                           : clientRoots(trustEntries(settings));
    if (!roots)
        return tl::unexpected(roots.error());
    return std::make_unique<OwnedServers>(std::move(*roots), settings.smdp);
}

base::http::Counters countersOf(const lpa::Es9Transport &servers)
{
    const auto *owned = dynamic_cast<const OwnedServers *>(&servers);
    return owned ? owned->counters() : base::http::Counters{};
}

QStringList trustEntries(const Settings &settings)
{
    QStringList entries;
    for (const QString &entry : settings.smdp.trust) {
        if (entry.trimmed() != QLatin1String("imported"))
            entries.append(entry);
        else if (QFileInfo(importedTrustFolder(settings.dataDir)).isDir())
            entries.append(importedTrustFolder(settings.dataDir));
    }
    return entries;
}

lpa::es10::DeviceInfo makeDevice(const Settings &settings)
{
    lpa::es10::DeviceInfo device;
    device.tac = settings.card.tac;
    return device;
}

} // namespace wiring
