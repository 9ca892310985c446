#include "app/stationctl/card_discover.h"

#include "app/stationctl/card_texts.h"

#include <QCoreApplication>

namespace stationctl {
namespace {

lpa::DiscoveryOutcome failedSearch(const base::Error &error)
{
    lpa::DiscoveryOutcome outcome;
    outcome.error = error;
    return outcome;
}

class DiscoverCommand final : public Command
{
public:
    explicit DiscoverCommand(Context context)
        : m_context(std::move(context))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        m_session.open(m_context, CardSession::Purpose::Look, [this](const base::Result<void> &opened) {
            if (!opened) {
                m_done(m_context.output.fail(opened.error()));
                return;
            }
            m_discovery.start(
                m_session, m_context.arguments.word(2), wiring::makeDevice(m_context.settings),
                [this](const lpa::DiscoveryOutcome &found) { m_done(showEvents(m_context.output, found)); });
        });
    }
    void stop() override { m_discovery.abort(); }

private:
    Context m_context;
    Done m_done;
    CardSession m_session;
    Discovery m_discovery;
};

} // namespace

void Discovery::start(CardSession &session, const QString &address, const lpa::es10::DeviceInfo &device,
                      Found found)
{
    m_found = std::move(found);
    m_trail = lpa::SmdsTrail(device);
    if (!address.isEmpty()) {
        search(session, address);
        return;
    }
    m_reading = lpa::readChip(session.channel());
    m_reading->start([this, &session](const lpa::JobResult<lpa::Chip> &chip) {
        const auto over = std::move(m_reading);
        if (!chip) {
            m_found(failedSearch(chip.error().error));
        } else if (chip->info.rootSmdsAddress.isEmpty()) {
            m_found(failedSearch(
                {base::ErrorKind::MissingPart,
                 base::ErrorCode("card.no-smds"),
                 QCoreApplication::translate("stationctl", "The card names no SM-DS."),
                 {},
                 QCoreApplication::translate("stationctl", "Name the address of one behind the command.")}));
        } else {
            search(session, chip->info.rootSmdsAddress);
        }
    });
}

void Discovery::search(CardSession &session, const QString &address)
{
    const auto smds = esim::ServerAddress::fromText(address);
    if (smds)
        ask(session, m_trail.begin(*smds));
    else
        m_found(failedSearch(smds.error()));
}

void Discovery::follow(CardSession &session, const lpa::DownloadRequest &event, Found found)
{
    m_found = std::move(found);
    const auto request = m_trail.follow(event);
    if (request)
        ask(session, *request);
    else
        m_found(failedSearch(request.error()));
}

void Discovery::ask(CardSession &session, lpa::DiscoveryRequest request)
{
    m_job = std::make_unique<lpa::DiscoveryJob>(session.channel(), session.servers(), std::move(request));
    m_job->start([this](const lpa::DiscoveryOutcome &found) {
        const auto over = std::move(m_job);
        m_found(found);
    });
}

void Discovery::abort()
{
    if (m_reading)
        m_reading->abort();
    if (m_job)
        m_job->abort();
}

base::Result<std::unique_ptr<Command>> makeDiscoverCommand(const Context &context)
{
    if (context.arguments.words.size() > 3)
        return usageError(QStringLiteral("card discover --reader R [ADDRESS]"));
    return std::make_unique<DiscoverCommand>(context);
}

} // namespace stationctl
