#include "app/wiring/assembly.h"

#include "app/wiring/es2plus.h"
#include "app/wiring/journal_key.h"
#include "app/wiring/local_journal.h"
#include "app/wiring/printers.h"
#include "app/wiring/shared_journal.h"
#include "app/wiring/stop_rules.h"
#include "app/wiring/trust.h"
#include "core/carrier/supersim/supersim_carrier.h"
#include "core/label/template.h"

#include <QCoreApplication>

#include <algorithm>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

Result<std::unique_ptr<carrier::Carrier>> superSim(const Settings &settings, TrainingWorld *world)
{
    carrier::supersim::Options options;
    base::http::Roots roots;
    if (world) {
        options.baseUrl = world->carrierUrl();
        options.account = world->account();
        options.secret = world->carrierSecret();
        options.poll.first = base::Millis(200);
    } else {
        const CarrierSettings &carrier = settings.carrier;
        options.dialect = carrier.dialect == Dialect::Kore ? carrier::supersim::Dialect::Kore
                                                           : carrier::supersim::Dialect::Twilio;
        options.baseUrl = carrier.baseUrl;
        options.tokenUrl = carrier.tokenUrl;
        options.account = carrier.account;
        options.requestTimeout = carrier.requestTimeout;
        options.maxInFlight = carrier.maxInFlight;
        options.poll.first = carrier.pollInterval;
        options.callbackUrl = carrier.callbackUrl;
        auto secret = readSecret(*carrier.secret);
        if (!secret)
            return tl::unexpected(secret.error());
        options.secret = std::move(*secret);
        auto trust = clientRoots({carrier.ca});
        if (!trust)
            return tl::unexpected(trust.error());
        roots = std::move(*trust);
    }
    auto made = carrier::supersim::SuperSimCarrier::make(std::move(options), std::move(roots));
    if (!made) {
        made.error().kind = ErrorKind::Usage;
        return tl::unexpected(made.error());
    }
    return std::unique_ptr<carrier::Carrier>(std::move(*made));
}

} // namespace

Result<std::unique_ptr<carrier::Carrier>> makeCarrier(const Settings &settings, TrainingWorld *world)
{
    switch (settings.carrier.kind) {
    case CarrierKind::None: return std::unique_ptr<carrier::Carrier>();
    case CarrierKind::Es2Plus: return makeEs2Plus(settings);
    case CarrierKind::SuperSim:
    case CarrierKind::Training: return superSim(settings, world);
    }
    return std::unique_ptr<carrier::Carrier>();
}

Result<std::unique_ptr<journal::Journal>> makeJournal(const Settings &settings, journal::Access access)
{
    if (settings.isJournalShared())
        return openSharedJournal(settings, access);
    return openWithKey(settings, access, journalKey(settings, access));
}

Result<label::LabelStock> makeStock(const Settings &settings)
{
    const LabelSettings &labels = settings.labels;
    for (const esim::Recipe &recipe : settings.recipes) {
        const auto stock = label::stockFor({recipe.label.templateName, labels.dpi, {}, {}});
        if (!stock)
            return stock;
    }
    return label::stockFor({labels.templateName, labels.dpi, labels.widthMm, labels.heightMm});
}

station::Options makeOptions(const Settings &settings)
{
    station::Options options;
    options.stationName = settings.stationName;
    options.program =
        QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion();
    options.recipes = settings.recipes;
    options.readers = settings.card.readers;
    options.times = {settings.carrier.pollInterval, settings.carrier.quietPeriod};
    options.limits = {settings.carrier.maxPerBatch, settings.carrier.maxPerDay};
    options.mostInFlight = settings.carrier.maxInFlight;
    options.wipeCodesAfterDays = settings.wipeCodesAfterDays;
    options.device = makeDevice(settings);
    options.stock = makeStock(settings).value_or(label::LabelStock{});
    options.scanBack =
        settings.labels.scanBack == ScanBack::Yes ? station::ScanBack::Yes : station::ScanBack::No;
    options.shiftStarts = settings.shifts;
    options.reprintsAlone = settings.labels.reprintsAlone;
    options.stopRules = makeStopRules(settings, settings.program);
    const bool toFile = std::holds_alternative<PdfFolder>(settings.labels.printer);
    options.secondPrint = toFile ? workflow::SecondPrint::Harmless : workflow::SecondPrint::Doubtful;
    return options;
}

Result<Assembly> assemble(const Settings &settings)
{
    if (const auto stock = makeStock(settings); !stock)
        return tl::unexpected(stock.error());
    Assembly assembly;
    assembly.options = makeOptions(settings);
    assembly.ports.clock = std::make_unique<base::SystemClock>();
    // The journal first: it holds the lock of the data folder, in which everything else is kept too.
    auto journal = makeJournal(settings, journal::Access::Write);
    if (!journal)
        return tl::unexpected(journal.error());
    assembly.ports.journal = std::move(*journal);
    auto world = makeWorld(settings);
    if (!world)
        return tl::unexpected(world.error());
    assembly.world = std::move(*world);
    auto carrier = makeCarrier(settings, assembly.world.get());
    if (!carrier)
        return tl::unexpected(carrier.error());
    assembly.ports.carrier = std::move(*carrier);
    assembly.ports.cards = makeCards(settings, assembly.world.get());
    auto servers = makeServers(settings, assembly.world.get());
    if (!servers)
        return tl::unexpected(servers.error());
    assembly.ports.servers = std::move(*servers);
    auto printer = makePrinter(settings);
    if (!printer)
        return tl::unexpected(printer.error());
    assembly.ports.printer = std::move(*printer);
    return assembly;
}

station::Check checkTrust(const Settings &settings)
{
    using Verdict = station::Check::Verdict;
    const QString title = QCoreApplication::translate("wiring", "SM-DP+ trust");
    if (settings.isTraining())
        return {QStringLiteral("trust"),
                title,
                Verdict::Good,
                QCoreApplication::translate("wiring", "Training: its own certificate issuer alone."),
                {}};
    const auto trust = loadTrust(trustEntries(settings));
    if (!trust)
        return {QStringLiteral("trust"), title, Verdict::Bad, trust.error().sentence(), {}};
    const auto known = std::count_if(trust->begin(), trust->end(),
                                     [](const TrustedRoot &root) { return !root.knownAs.isEmpty(); });
    return {QStringLiteral("trust"), title, known > 0 ? Verdict::Good : Verdict::Warning,
            QCoreApplication::translate(
                "wiring", "%1 certificate authorities are trusted, %2 of them known GSMA issuers.")
                .arg(trust->size())
                .arg(known),
            known > 0
                ? QString()
                : QCoreApplication::translate(
                      "wiring", "Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem")};
}

std::vector<station::Check> checkSettings(const Settings &settings)
{
    using Verdict = station::Check::Verdict;
    std::vector<station::Check> checks;
    const QString files =
        settings.files.isEmpty()
            ? QCoreApplication::translate("wiring", "No settings file; the built-in settings are used.")
            : QCoreApplication::translate("wiring", "Read: %1.")
                  .arg(settings.files.join(QStringLiteral(", ")));
    checks.push_back({QStringLiteral("settings"), QCoreApplication::translate("wiring", "Settings"),
                      settings.warnings.isEmpty() ? Verdict::Good : Verdict::Warning,
                      settings.warnings.isEmpty() ? files : settings.warnings.join(QLatin1Char(' ')),
                      settings.warnings.isEmpty()
                          ? QString()
                          : QCoreApplication::translate("wiring", "Correct or remove these lines.")});

    checks.push_back(checkTrust(settings));

    const QString secretTitle = QCoreApplication::translate("wiring", "Secrets");
    if (settings.isTraining() || !settings.carrier.secret) {
        checks.push_back({QStringLiteral("keyring"),
                          secretTitle,
                          Verdict::NotUsed,
                          QCoreApplication::translate("wiring", "The settings name no secret."),
                          {}});
    } else if (const auto secret = readSecret(*settings.carrier.secret); !secret) {
        checks.push_back({QStringLiteral("keyring"), secretTitle, Verdict::Bad, secret.error().text,
                          secret.error().remedy});
    } else {
        checks.push_back({QStringLiteral("keyring"),
                          secretTitle,
                          Verdict::Good,
                          QCoreApplication::translate("wiring", "The carrier's secret can be read."),
                          {}});
    }
    if (settings.carrier.callbackSecret) {
        const QString title = QCoreApplication::translate("wiring", "Callbacks");
        const auto callbackSecret = readSecret(*settings.carrier.callbackSecret);
        checks.push_back({QStringLiteral("callbacks"), title, callbackSecret ? Verdict::Good : Verdict::Bad,
                          callbackSecret ? QCoreApplication::translate(
                                               "wiring", "The secret that proves callbacks can be read.")
                                         : callbackSecret.error().text,
                          callbackSecret ? QString() : callbackSecret.error().remedy});
    }
    checks.push_back({QStringLiteral("stop-rules"),
                      QCoreApplication::translate("wiring", "Stop rules"),
                      Verdict::Good,
                      stopRuleWords(settings),
                      {}});
    checks.push_back(checkJournalKey(settings));
    return checks;
}

} // namespace wiring
