#include "app/stationctl/command.h"
#include "app/stationctl/input.h"
#include "app/stationctl/unit_json.h"
#include "app/wiring/assembly.h"
#include "app/wiring/control.h"
#include "app/wiring/printers.h"
#include "core/journal/anchor.h"
#include "core/station/label_desk.h"
#include "core/station/station.h"
#include "core/station/unit_report.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace stationctl {
namespace {

using namespace std::chrono_literals;

/// A unit of a batch as the journal has it.
struct Found
{
    journal::BatchInfo batch;
    journal::UnitRecord unit;
};

base::Result<Found> findUnit(journal::Journal &journal, const QString &batch, const QString &serial)
{
    const auto batches = journal.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto info = std::find_if(batches->begin(), batches->end(),
                                   [&](const auto &candidate) { return candidate.name == batch; });
    if (info == batches->end()) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("batch.unknown"),
            QCoreApplication::translate("stationctl", "There is no batch with the name %1.").arg(batch),
            QCoreApplication::translate("stationctl", "See: esim-stationctl batch list"));
    }
    auto units = journal.units(info->id);
    if (!units)
        return tl::unexpected(units.error());
    const auto unit = std::find_if(units->begin(), units->end(), [&](const journal::UnitRecord &candidate) {
        return candidate.state.plan.serial == serial;
    });
    if (unit == units->end()) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("unit.unknown"),
            QCoreApplication::translate("stationctl", "The batch %1 has no unit with the serial %2.")
                .arg(batch, serial),
            QCoreApplication::translate("stationctl", "Check the serial: upper and lower case count."));
    }
    return Found{*info, std::move(*unit)};
}

int showUnit(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto found = findUnit(**journal, context.arguments.word(2), context.arguments.word(3));
    if (!found)
        return context.output.fail(found.error());
    const auto story = (*journal)->story(found->batch.id, found->unit.index);
    if (!story)
        return context.output.fail(story.error());
    const station::UnitSnapshot unit = station::snapshotOf(found->unit);
    context.output.json(unitJson(unit));
    if (!context.output.isJson()) {
        context.output.line(QStringLiteral("%1  %2  %3")
                                .arg(unit.serial, station::phaseWords(unit.phase), unit.reason)
                                .trimmed());
        context.output.line(
            QCoreApplication::translate("stationctl", "EID %1, ICCID %2")
                .arg(unit.eid.isEmpty() ? QCoreApplication::translate("stationctl", "not known") : unit.eid,
                     unit.iccid.isEmpty() ? QCoreApplication::translate("stationctl", "not known")
                                          : unit.iccid));
    }
    for (const journal::StoryLine &line : *story) {
        const station::StoryRow row = station::storyRow(line);
        context.output.json({{QStringLiteral("type"), QStringLiteral("event")},
                             {QStringLiteral("sequence"), line.sequence},
                             {QStringLiteral("at"), base::toIso(row.at)},
                             {QStringLiteral("event"), QString::fromLatin1(workflow::nameOf(line.event))},
                             {QStringLiteral("phase"), row.phase},
                             {QStringLiteral("text"), row.what}});
        if (!context.output.isJson())
            context.output.line(QStringLiteral("  %1  %2  %3")
                                    .arg(base::toIso(row.at), row.phase.leftJustified(16), row.what));
    }
    return kAllDone;
}

/// `unit report`: what happened to a unit, with what its chip signed, as a file.
int reportUnit(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto found = findUnit(**journal, context.arguments.word(2), context.arguments.word(3));
    if (!found)
        return context.output.fail(found.error());
    const QString file = context.arguments.value(QStringLiteral("-o"));
    const auto head =
        station::writeUnitReport(**journal, found->batch, found->unit, reportMaker(context), file);
    if (!head)
        return context.output.fail(head.error());
    context.output.json({{QStringLiteral("type"), QStringLiteral("report")},
                         {QStringLiteral("file"), file},
                         {QStringLiteral("head"), journal::headText(*head)}});
    if (!context.output.isJson())
        context.output.line(QCoreApplication::translate("stationctl", "Written: %1").arg(file));
    return kAllDone;
}

/// `unit retry|reconcile|scan`: through the station that runs, else on the journal itself; the next run
/// carries it out.
class ActCommand final : public Command
{
public:
    ActCommand(Context context, wiring::ControlRequest request)
        : m_context(std::move(context))
        , m_request(std::move(request))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        auto assembly = wiring::assemble(m_context.settings);
        if (!assembly) {
            if (assembly.error().code == base::ErrorCode("journal.in-use"))
                askRunning(assembly.error());
            else
                m_done(m_context.output.fail(assembly.error()));
            return;
        }
        m_world = std::move(assembly->world);
        m_station =
            std::make_unique<station::Station>(std::move(assembly->ports), std::move(assembly->options));
        QObject::connect(m_station.get(), &station::Station::refused, &m_wait,
                         [this](const QString &code, const QString &sentence) {
                             const bool input = code == QLatin1String("batch.unknown");
                             fail(input ? base::ErrorKind::BadInput : base::ErrorKind::Refused, sentence);
                         });
        QObject::connect(m_station.get(), &station::Station::scanJudged, &m_wait,
                         [this](int, bool right, const QString &sentence) {
                             if (!right)
                                 fail(base::ErrorKind::BadInput, sentence);
                         });
        m_station->openBatch(m_request.batch);
        act();
    }
    void stop() override {}

private:
    void askRunning(const base::Error &inUse)
    {
        const auto answer = wiring::askRunningStation(m_context.settings.dataDir, m_request);
        if (!answer)
            m_done(m_context.output.fail(inUse));
        else if (!*answer)
            m_done(m_context.output.fail(answer->error()));
        else
            succeed();
    }

    void act()
    {
        const QList<station::UnitSnapshot> units = m_station->units();
        const auto unit =
            std::find_if(units.begin(), units.end(), [this](const station::UnitSnapshot &candidate) {
                return candidate.serial == m_request.serial;
            });
        if (unit == units.end()) {
            fail(base::ErrorKind::BadInput,
                 QCoreApplication::translate("stationctl", "The batch %1 has no unit with the serial %2.")
                     .arg(m_request.batch, m_request.serial));
        } else {
            switch (m_request.act) {
            case wiring::ControlRequest::Act::Retry: m_station->retry(unit->index); break;
            case wiring::ControlRequest::Act::Reconcile: m_station->reconcile(unit->index); break;
            case wiring::ControlRequest::Act::Scan: m_station->scanLabel(unit->index, m_request.text); break;
            }
        }
        // The journal answers through the event loop.
        QObject::connect(&m_wait, &QTimer::timeout, &m_wait, [this] {
            if (!m_station->isIdle())
                return;
            m_wait.stop();
            if (m_failed)
                m_done(*m_failed);
            else
                succeed();
        });
        m_wait.start(10ms);
    }

    void fail(base::ErrorKind kind, const QString &sentence)
    {
        if (!m_failed)
            m_failed = m_context.output.fail({kind, base::ErrorCode("unit.refused"), sentence, {}, {}});
    }

    void succeed()
    {
        m_context.output.json(
            {{QStringLiteral("type"), QStringLiteral("result")}, {QStringLiteral("ok"), true}});
        if (!m_context.output.isJson())
            m_context.output.line(
                m_request.act == wiring::ControlRequest::Act::Scan
                    ? QCoreApplication::translate("stationctl", "The label is the right one.")
                    : QCoreApplication::translate("stationctl",
                                                  "Noted; the batch goes on with it when it runs."));
        m_done(kAllDone);
    }

    Context m_context;
    wiring::ControlRequest m_request;
    Done m_done;
    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<station::Station> m_station;
    QTimer m_wait;
    std::optional<int> m_failed;
};

/// `label print`: the unit's label into its PDF file; written again it is the same file.
class PrintCommand final : public Command
{
public:
    explicit PrintCommand(Context context)
        : m_context(std::move(context))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        auto journal = wiring::makeJournal(m_context.settings, journal::Access::Read);
        if (!journal) {
            m_done(m_context.output.fail(journal.error()));
            return;
        }
        const auto found = findUnit(**journal, m_context.arguments.word(2), m_context.arguments.word(3));
        if (!found) {
            m_done(m_context.output.fail(found.error()));
            return;
        }
        if (const auto possible = station::checkLabel(found->unit); !possible) {
            m_done(m_context.output.fail(possible.error()));
            return;
        }
        auto printer = wiring::makePrinter(m_context.settings);
        if (!printer) {
            m_done(m_context.output.fail(printer.error()));
            return;
        }
        const auto stock = wiring::makeStock(m_context.settings).and_then([&](const label::LabelStock &) {
            return station::labelStock(found->unit, wiring::makeOptions(m_context.settings));
        });
        if (!stock) {
            m_done(m_context.output.fail(stock.error()));
            return;
        }
        m_printer = std::move(*printer);
        m_printer->print({station::labelContent(found->unit, found->batch.name), *stock},
                         [this](const label::Outcome &outcome) { show(outcome); });
        m_printer->flush();
    }
    void stop() override {}

private:
    void show(const label::Outcome &outcome)
    {
        if (outcome.error) {
            m_done(m_context.output.fail(*outcome.error));
            return;
        }
        m_context.output.json(
            {{QStringLiteral("type"), QStringLiteral("label")}, {QStringLiteral("file"), outcome.where}});
        if (!m_context.output.isJson())
            m_context.output.line(
                QCoreApplication::translate("stationctl", "Written: %1").arg(outcome.where));
        m_done(kAllDone);
    }

    Context m_context;
    Done m_done;
    std::unique_ptr<label::Printer> m_printer;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeUnitCommand(const Context &context)
{
    using Act = wiring::ControlRequest::Act;
    const QString verb = context.arguments.word(1);
    if (context.arguments.words.size() != 4)
        return usageError(QStringLiteral("unit show|report|retry|reconcile|scan BATCH SERIAL"));
    if (verb == QLatin1String("show"))
        return std::make_unique<Immediate>([context] { return showUnit(context); });
    if (verb == QLatin1String("report")) {
        const QString file = context.arguments.value(QStringLiteral("-o"));
        if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) &&
            !file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            return usageError(QStringLiteral("unit report BATCH SERIAL -o FILE.json|FILE.pdf"));
        return std::make_unique<Immediate>([context] { return reportUnit(context); });
    }
    wiring::ControlRequest request{Act::Retry, context.arguments.word(2), context.arguments.word(3), {}};
    if (verb == QLatin1String("reconcile")) {
        request.act = Act::Reconcile;
    } else if (verb == QLatin1String("scan")) {
        request.act = Act::Scan;
        auto text = readSecretInput(QStringLiteral("-"));
        if (!text)
            return tl::unexpected(text.error());
        request.text = std::move(*text);
    } else if (verb != QLatin1String("retry")) {
        return usageError(QStringLiteral("unit show|report|retry|reconcile|scan BATCH SERIAL"));
    }
    return std::make_unique<ActCommand>(context, std::move(request));
}

base::Result<std::unique_ptr<Command>> makeLabelCommand(const Context &context)
{
    if (context.arguments.word(1) != QLatin1String("print") || context.arguments.words.size() != 4)
        return usageError(QStringLiteral("label print BATCH SERIAL"));
    return std::make_unique<PrintCommand>(context);
}

} // namespace stationctl
