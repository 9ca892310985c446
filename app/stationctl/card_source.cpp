#include "app/stationctl/card_source.h"

#include "app/stationctl/input.h"

#include <QCoreApplication>

namespace stationctl {

base::Result<Source> readSource(const Arguments &arguments)
{
    const QString form =
        QStringLiteral("card download --reader R (-|--code-file FILE|--default-address|--smds "
                       "[ADDRESS]) [--confirmation-code-file FILE] [--enable]");
    const bool atSmds = arguments.has(QStringLiteral("--smds"));
    const bool atDefault = arguments.has(QStringLiteral("--default-address"));
    const bool fromStdin = arguments.word(2) == QLatin1String("-");
    const bool fromFile = arguments.has(QStringLiteral("--code-file"));
    const int named = int(atSmds) + int(atDefault) + int(fromStdin) + int(fromFile);
    const int mostWords = atSmds || fromStdin ? 3 : 2;
    // The operand may be a code: it is not repeated here.
    if (named != 1 || arguments.words.size() > mostWords)
        return usageError(form);
    if (atSmds) {
        const QString address = arguments.word(2);
        if (address.isEmpty())
            return Source(AtSmds{});
        return esim::ServerAddress::fromText(address).map(
            [](const esim::ServerAddress &smds) { return Source(AtSmds{smds.text()}); });
    }
    if (atDefault)
        return Source(AtDefaultAddress{});
    return readSecretInput(fromStdin ? QStringLiteral("-") : arguments.value(QStringLiteral("--code-file")))
        .and_then([](const base::Secret &text) { return esim::ActivationCode::fromText(text.reveal()); })
        .map([](const esim::ActivationCode &code) { return Source(code); });
}

void ProfileSearch::start(CardSession &session, const Source &source, const lpa::es10::DeviceInfo &device,
                          Found found)
{
    m_found = std::move(found);
    if (const auto *code = std::get_if<esim::ActivationCode>(&source)) {
        m_found(FoundProfile{lpa::DownloadRequest::forCode(*code)});
    } else if (const auto *smds = std::get_if<AtSmds>(&source)) {
        m_discovery.start(session, smds->address, device,
                          [this](const lpa::DiscoveryOutcome &outcome) { discovered(outcome); });
    } else {
        m_reading = lpa::readChip(session.channel());
        m_reading->start([this](const lpa::JobResult<lpa::Chip> &chip) { addressRead(chip); });
    }
}

void ProfileSearch::follow(CardSession &session, const lpa::DownloadRequest &event, Found found)
{
    m_found = std::move(found);
    m_discovery.follow(session, event, [this](const lpa::DiscoveryOutcome &outcome) { discovered(outcome); });
}

void ProfileSearch::addressRead(const lpa::JobResult<lpa::Chip> &chip)
{
    const auto over = std::move(m_reading);
    if (!chip) {
        m_found(tl::unexpected(chip.error().error));
        return;
    }
    if (chip->info.defaultSmdpAddress.isEmpty()) {
        m_found(
            base::fail(base::ErrorKind::Refused, base::ErrorCode("card.no-default-smdp"),
                       QCoreApplication::translate("stationctl", "The card has no default SM-DP+ address."),
                       QCoreApplication::translate("stationctl",
                                                   "Set one with: card set-default-smdp, or use a code.")));
        return;
    }
    m_found(esim::ServerAddress::fromCarrier(chip->info.defaultSmdpAddress)
                .map([](const esim::ServerAddress &address) {
                    return FoundProfile{lpa::DownloadRequest::forAddress(address, esim::MatchingId())};
                }));
}

void ProfileSearch::discovered(const lpa::DiscoveryOutcome &outcome)
{
    if (outcome.error) {
        m_found(tl::unexpected(*outcome.error));
        return;
    }
    if (outcome.events.empty()) {
        m_found(base::fail(
            base::ErrorKind::Refused, base::ErrorCode("smds.nothing-waits"),
            QCoreApplication::translate("stationctl", "Nothing waits for this card at the SM-DS."),
            QCoreApplication::translate("stationctl", "Ask the operator to register the profile there.")));
        return;
    }
    m_found(FoundProfile{outcome.events.front().download(), int(outcome.events.size()) - 1});
}

void ProfileSearch::abort()
{
    m_discovery.abort();
    if (m_reading)
        m_reading->abort();
}

} // namespace stationctl
