#include "app/stationctl/command.h"
#include "app/stationctl/input.h"
#include "app/stationctl/unit_act.h"
#include "app/stationctl/unit_json.h"
#include "app/wiring/assembly.h"
#include "core/journal/anchor.h"
#include "core/station/unit_report.h"
#include "core/station/views.h"
#include "core/workflow/next_steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationctl {
namespace {

const QString kForm = QStringLiteral("unit show|report|retry|reconcile|hand-over|void|scan BATCH SERIAL");

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
    if (!context.output.isJson()) {
        for (const workflow::NextStep &step : workflow::nextSteps(found->unit.state))
            context.output.line(QCoreApplication::translate("stationctl", "Possible now: %1. %2 %3")
                                    .arg(step.title, step.does, step.costs));
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

} // namespace

base::Result<std::unique_ptr<Command>> makeUnitCommand(const Context &context)
{
    using Act = wiring::ControlRequest::Act;
    const QString verb = context.arguments.word(1);
    if (context.arguments.words.size() != 4)
        return usageError(kForm);
    if (verb == QLatin1String("show"))
        return std::make_unique<Immediate>([context] { return showUnit(context); });
    if (verb == QLatin1String("report")) {
        const QString file = context.arguments.value(QStringLiteral("-o"));
        if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) &&
            !file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            return usageError(QStringLiteral("unit report BATCH SERIAL -o FILE.json|FILE.pdf"));
        return std::make_unique<Immediate>([context] { return reportUnit(context); });
    }
    if (verb == QLatin1String("void"))
        return makeVoidCommand(context);
    wiring::ControlRequest request{Act::Retry, context.arguments.word(2), context.arguments.word(3), {}, {}};
    if (verb == QLatin1String("hand-over")) {
        request.act = Act::HandOver;
        request.reason = context.arguments.value(QStringLiteral("--reason"));
        if (request.reason.isEmpty())
            return usageError(QStringLiteral("unit hand-over BATCH SERIAL --reason TEXT"));
    } else if (verb == QLatin1String("reconcile")) {
        request.act = Act::Reconcile;
    } else if (verb == QLatin1String("scan")) {
        request.act = Act::Scan;
        auto text = readSecretInput(QStringLiteral("-"));
        if (!text)
            return tl::unexpected(text.error());
        request.text = std::move(*text);
    } else if (verb != QLatin1String("retry")) {
        return usageError(kForm);
    }
    return makeActCommand(context, std::move(request));
}

} // namespace stationctl
