#include "app/stationctl/batch_run.h"
#include "app/stationctl/command.h"
#include "app/stationctl/unit_act.h"
#include "app/stationctl/unit_json.h"
#include "app/wiring/assembly.h"
#include "core/journal/anchor.h"
#include "core/journal/exports.h"
#include "core/manifest/rejects.h"
#include "core/station/batch_report.h"
#include "core/station/manifest_desk.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace stationctl {
namespace {

using Made = base::Result<std::unique_ptr<Command>>;

/// Says what is wrong with a manifest, every fault with its place. @return the exit status
int showFaults(const Context &context, const station::ManifestPreview &preview,
               const manifest::Faults &faults)
{
    for (const manifest::Fault &fault : faults.list) {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("fault")},
                           {QStringLiteral("row"), fault.row},
                           {QStringLiteral("column"), fault.column},
                           {QStringLiteral("code"), fault.code.text()},
                           {QStringLiteral("reason"), fault.text},
                           {QStringLiteral("remedy"), fault.remedy}};
        context.output.json(object);
    }
    for (const station::ManifestFaultRow &row : preview.faults) {
        const QString place =
            row.row == 0 ? preview.file
            : row.column.isEmpty()
                ? QCoreApplication::translate("stationctl", "%1, row %2").arg(preview.file).arg(row.row)
                : QCoreApplication::translate("stationctl", "%1, row %2, column %3")
                      .arg(preview.file)
                      .arg(row.row)
                      .arg(row.column);
        context.output.note(place + QStringLiteral(": ") + row.text);
    }
    context.output.note(
        QCoreApplication::translate("stationctl", "Nothing was imported. Correct the file and try again."));
    return kBadInput;
}

void showWarnings(const Context &context, const station::ManifestPreview &preview)
{
    for (const station::ManifestFaultRow &warning : preview.warnings) {
        context.output.json({{QStringLiteral("type"), QStringLiteral("warning")},
                             {QStringLiteral("row"), warning.row},
                             {QStringLiteral("column"), warning.column},
                             {QStringLiteral("reason"), warning.text}});
        context.output.note(QCoreApplication::translate("stationctl", "Note: %1").arg(warning.text));
    }
}

/// `--map`: "Part No=serial", several in one CSV line; what stands after the last '=' is the use.
base::Result<manifest::ColumnMapping> readMapping(const QString &text)
{
    manifest::ColumnMapping mapping;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        const QString title = part.left(std::max<qsizetype>(equals, 0));
        const auto use = esim::fromName<manifest::ColumnUse>(part.mid(equals + 1).trimmed());
        if (title.isEmpty() || !use) {
            QStringList names;
            for (const auto &name : manifest::kColumnUseNames)
                names << QString::fromLatin1(name.second);
            return base::fail(
                base::ErrorKind::Usage, base::ErrorCode("manifest.mapping"),
                QCoreApplication::translate("stationctl", "\"%1\" says of no column what it is.").arg(part),
                QCoreApplication::translate("stationctl", "Write TITLE=USE; the uses are: %1.")
                    .arg(names.join(QLatin1String(", "))));
        }
        if (mapping.contains(title))
            return base::fail(
                base::ErrorKind::Usage, base::ErrorCode("manifest.mapping-twice"),
                QCoreApplication::translate("stationctl", "The column %1 is named twice.").arg(title),
                QCoreApplication::translate("stationctl", "Say once what it is."));
        mapping.insert(title, *use);
    }
    return mapping;
}

int checkManifest(const Context &context)
{
    const QString file = context.arguments.word(2);
    const QString recipe = context.arguments.value(QStringLiteral("--recipe"));
    const auto mapping = readMapping(context.arguments.value(QStringLiteral("--map")));
    if (!mapping)
        return context.output.fail(mapping.error());
    const station::ImportWish wish{file, recipe, *mapping, {}};
    const manifest::Reading reading = station::readManifest(wish, context.settings.recipes);
    const station::ManifestPreview preview = station::previewOf(reading, wish);
    if (!reading) {
        const int status = showFaults(context, preview, reading.error());
        const QString rejects = context.arguments.value(QStringLiteral("--rejects"));
        if (!rejects.isEmpty()) {
            if (const auto written = manifest::writeRejects(rejects, reading.error()); !written)
                return context.output.fail(written.error());
            context.output.note(
                QCoreApplication::translate("stationctl", "The rejected rows are in %1.").arg(rejects));
        }
        return status;
    }
    showWarnings(context, preview);
    context.output.json({{QStringLiteral("type"), QStringLiteral("manifest")},
                         {QStringLiteral("ok"), true},
                         {QStringLiteral("units"), preview.units},
                         {QStringLiteral("reservations"), preview.reservations}});
    if (!context.output.isJson())
        context.output.line(QCoreApplication::translate(
                                "stationctl", "The manifest is good: %1 units, %2 profiles to reserve.")
                                .arg(preview.units)
                                .arg(preview.reservations));
    return kAllDone;
}

int importBatch(const Context &context)
{
    const QString file = context.arguments.word(2);
    const QString name = context.arguments.value(QStringLiteral("--name"));
    const QString recipe = context.arguments.value(QStringLiteral("--recipe"));
    if (const auto named = station::checkBatchName(name); !named)
        return context.output.fail(named.error());
    const auto mapping = readMapping(context.arguments.value(QStringLiteral("--map")));
    if (!mapping)
        return context.output.fail(mapping.error());
    const station::ImportWish wish{file, recipe, *mapping, {}};
    const manifest::Reading reading = station::readManifest(wish, context.settings.recipes);
    const station::ManifestPreview preview = station::previewOf(reading, wish);
    if (!reading)
        return showFaults(context, preview, reading.error());
    showWarnings(context, preview);
    auto journal = wiring::makeJournal(context.settings, journal::Access::Write);
    if (!journal)
        return context.output.fail(journal.error());
    const station::ImportJob job = station::importJob(
        *reading, file, name, recipe, wiring::makeOptions(context.settings), base::SystemClock().now());
    const auto stored = (*journal)->importBatch(job.info, job.units);
    if (!stored)
        return context.output.fail(stored.error());
    context.output.json({{QStringLiteral("type"), QStringLiteral("imported")},
                         {QStringLiteral("name"), stored->name},
                         {QStringLiteral("units"), stored->units},
                         {QStringLiteral("reservations"), preview.reservations}});
    if (!context.output.isJson())
        context.output.line(QCoreApplication::translate("stationctl", "Imported %1 units as batch %2.")
                                .arg(stored->units)
                                .arg(stored->name));
    return kAllDone;
}

base::Result<journal::BatchInfo> findBatch(journal::Journal &journal, const QString &name)
{
    const auto batches = journal.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    for (const journal::BatchInfo &info : *batches) {
        if (info.name == name)
            return info;
    }
    return base::fail(
        base::ErrorKind::BadInput, base::ErrorCode("batch.unknown"),
        QCoreApplication::translate("stationctl", "There is no batch with the name %1.").arg(name),
        QCoreApplication::translate("stationctl", "See: esim-stationctl batch list"));
}

struct Counted
{
    int done = 0;
    int failed = 0;
    int held = 0;
    int total = 0;
};

Counted countUnits(const std::vector<journal::UnitRecord> &units)
{
    Counted counted;
    counted.total = int(units.size());
    for (const journal::UnitRecord &unit : units) {
        counted.done += unit.state.phase == workflow::Phase::Done;
        counted.failed += unit.state.phase == workflow::Phase::Failed;
        counted.held += unit.state.phase == workflow::Phase::Held;
    }
    return counted;
}

int showBatch(const Context &context, const journal::BatchInfo &info,
              const std::vector<journal::UnitRecord> &units)
{
    const Counted counted = countUnits(units);
    const int waiting = counted.total - counted.done - counted.failed - counted.held;
    context.output.json({{QStringLiteral("type"), QStringLiteral("batch")},
                         {QStringLiteral("name"), info.name},
                         {QStringLiteral("imported_at"), base::toIso(info.importedAt)},
                         {QStringLiteral("manifest"), info.manifestFile},
                         {QStringLiteral("total"), counted.total},
                         {QStringLiteral("done"), counted.done},
                         {QStringLiteral("failed"), counted.failed},
                         {QStringLiteral("held"), counted.held},
                         {QStringLiteral("waiting"), waiting}});
    if (!context.output.isJson()) {
        context.output.line(
            QCoreApplication::translate("stationctl", "%1: %2 units, %3 done, %4 failed, %5 held, %6 waiting")
                .arg(info.name)
                .arg(counted.total)
                .arg(counted.done)
                .arg(counted.failed)
                .arg(counted.held)
                .arg(waiting));
    }
    return counted.done == counted.total ? kAllDone : kSomeNotDone;
}

int batchStatus(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto info = findBatch(**journal, context.arguments.word(2));
    if (!info)
        return context.output.fail(info.error());
    const auto units = (*journal)->units(info->id);
    if (!units)
        return context.output.fail(units.error());
    const int status = showBatch(context, *info, *units);
    for (const journal::UnitRecord &unit : *units) {
        const station::UnitSnapshot snapshot = station::snapshotOf(unit);
        context.output.json(unitJson(snapshot));
        if (!context.output.isJson() && unit.state.phase != workflow::Phase::Done)
            context.output.line(
                QStringLiteral("  %1  %2  %3")
                    .arg(snapshot.serial, station::phaseWords(snapshot.phase), snapshot.reason)
                    .trimmed());
    }
    return status;
}

int batchList(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto batches = (*journal)->batches();
    if (!batches)
        return context.output.fail(batches.error());
    for (const journal::BatchInfo &info : *batches) {
        const auto units = (*journal)->units(info.id);
        if (!units)
            return context.output.fail(units.error());
        showBatch(context, info, *units);
    }
    if (batches->isEmpty() && !context.output.isJson())
        context.output.line(QCoreApplication::translate("stationctl", "No batch was imported yet."));
    return kAllDone;
}

int batchExport(const Context &context)
{
    const QString format = context.arguments.value(QStringLiteral("--format"));
    const QString file = context.arguments.value(QStringLiteral("-o"));
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto info = findBatch(**journal, context.arguments.word(2));
    if (!info)
        return context.output.fail(info.error());
    const base::Result<journal::ChainHead> written =
        format == QLatin1String("pdf")
            ? station::writeBatchReport(**journal, *info, reportMaker(context), file)
            : journal::exportBatch(**journal, *info, context.settings.stationName,
                                   *esim::fromName<journal::ExportFormat>(format), file);
    if (!written)
        return context.output.fail(written.error());
    const QString head = journal::headText(*written);
    context.output.json({{QStringLiteral("type"), QStringLiteral("exported")},
                         {QStringLiteral("file"), file},
                         {QStringLiteral("head"), head}});
    if (!context.output.isJson()) {
        context.output.line(QCoreApplication::translate("stationctl", "Written: %1").arg(file));
        context.output.line(QCoreApplication::translate("stationctl", "Head: %1").arg(head));
    }
    return kAllDone;
}

Made now(const Context &context, int (*work)(const Context &))
{
    return std::make_unique<Immediate>([context, work] { return work(context); });
}

} // namespace

Made makeManifestCommand(const Context &context)
{
    if (context.arguments.word(1) != QLatin1String("check") || context.arguments.words.size() != 3)
        return usageError(
            QStringLiteral("manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]"));
    return now(context, checkManifest);
}

Made makeBatchCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    const bool one = context.arguments.words.size() == 3;
    if (verb == QLatin1String("run"))
        return makeRunCommand(context);
    if (verb == QLatin1String("list") && context.arguments.words.size() == 2)
        return now(context, batchList);
    if (verb == QLatin1String("status") && one)
        return now(context, batchStatus);
    if (verb == QLatin1String("import")) {
        if (!one || !context.arguments.has(QStringLiteral("--name")))
            return usageError(QStringLiteral("batch import FILE.csv --name NAME [--recipe R]"));
        return now(context, importBatch);
    }
    if (verb == QLatin1String("release")) {
        const QString reason = context.arguments.value(QStringLiteral("--reason"));
        if (!one || reason.isEmpty())
            return usageError(QStringLiteral("batch release NAME --reason TEXT [--second NAME]"));
        wiring::ControlRequest request;
        request.act = wiring::ControlRequest::Act::Release;
        request.batch = context.arguments.word(2);
        request.reason = reason;
        request.second = context.arguments.value(QStringLiteral("--second"));
        return makeActCommand(context, std::move(request));
    }
    if (verb == QLatin1String("export")) {
        const QString format = context.arguments.value(QStringLiteral("--format"));
        const bool known = format == QLatin1String("pdf") || esim::fromName<journal::ExportFormat>(format);
        if (!one || !known || context.arguments.value(QStringLiteral("-o")).isEmpty())
            return usageError(QStringLiteral("batch export NAME --format csv|jsonl|pdf -o FILE"));
        return now(context, batchExport);
    }
    return usageError(QStringLiteral("batch import|run|release|status|list|export …"));
}

} // namespace stationctl
