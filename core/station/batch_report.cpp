#include "core/station/batch_report.h"

#include "core/journal/anchor.h"
#include "core/station/views.h"
#include "core/workflow/label_rules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace station {
namespace {

/// The first digits of a version: enough to tell two apart, short enough for a table.
constexpr qsizetype kShownDigits = 12;

struct Totals
{
    int done = 0;
    int failed = 0;
    int held = 0;
    int reservations = 0; ///< requests that may have cost a profile
    int prints = 0;
    int voided = 0;
    std::optional<base::Instant> first;
    std::optional<base::Instant> last;
};

Totals totalsOf(const std::vector<journal::UnitRecord> &units)
{
    Totals totals;
    for (const journal::UnitRecord &unit : units) {
        totals.done += unit.state.phase == workflow::Phase::Done;
        totals.failed += unit.state.phase == workflow::Phase::Failed;
        totals.held += unit.state.phase == workflow::Phase::Held;
        totals.reservations += unit.state.reserve.made;
        totals.prints += unit.state.label.prints;
        totals.voided += workflow::isVoided(unit.state);
        if (unit.startedAt && (!totals.first || *unit.startedAt < *totals.first))
            totals.first = unit.startedAt;
        if (unit.finishedAt && (!totals.last || *unit.finishedAt > *totals.last))
            totals.last = unit.finishedAt;
    }
    return totals;
}

QString versionText(const journal::NamedVersion &version)
{
    return version.name + QLatin1Char(' ') + QString::fromLatin1(version.sha256.toHex().left(kShownDigits));
}

label::ReportTable unitTable(const std::vector<journal::UnitRecord> &units)
{
    label::ReportTable table;
    table.title = QCoreApplication::translate("report", "Units");
    table.columns = {{QCoreApplication::translate("report", "Row"), 1},
                     {QCoreApplication::translate("report", "Serial"), 3.4},
                     {QCoreApplication::translate("report", "EID"), 6.6},
                     {QCoreApplication::translate("report", "ICCID"), 4.1},
                     {QCoreApplication::translate("report", "Phase"), 2.6},
                     {QCoreApplication::translate("report", "Reason"), 5.6},
                     {QCoreApplication::translate("report", "Operator"), 2.2},
                     {QCoreApplication::translate("report", "Begun (UTC)"), 4},
                     {QCoreApplication::translate("report", "Ended (UTC)"), 4}};
    table.rows.reserve(units.size());
    for (const journal::UnitRecord &unit : units) {
        const UnitSnapshot snapshot = snapshotOf(unit);
        table.rows.push_back({QString::number(unit.row), snapshot.serial, snapshot.eid, snapshot.iccid,
                              phaseWords(snapshot.phase), snapshot.reason, unit.operatorName,
                              paperTime(unit.startedAt), paperTime(unit.finishedAt)});
    }
    return table;
}

} // namespace

QString paperTime(const std::optional<base::Instant> &at)
{
    if (!at)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at->time_since_epoch().count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

label::ReportTable workTable(const std::vector<journal::WorkRecord> &work)
{
    label::ReportTable table;
    table.title = QCoreApplication::translate("report", "Where and with which versions");
    table.columns = {{QCoreApplication::translate("report", "From (UTC)"), 3},
                     {QCoreApplication::translate("report", "Record"), 1.8},
                     {QCoreApplication::translate("report", "Work"), 2},
                     {QCoreApplication::translate("report", "Station"), 3},
                     {QCoreApplication::translate("report", "Program"), 4},
                     {QCoreApplication::translate("report", "Recipes"), 5},
                     {QCoreApplication::translate("report", "Label template"), 4}};
    for (const journal::WorkRecord &record : work) {
        QStringList recipes;
        for (const journal::NamedVersion &recipe : record.stamp.recipes)
            recipes << versionText(recipe);
        QString what;
        switch (record.stamp.work) {
        case journal::Work::Import: what = QCoreApplication::translate("report", "import"); break;
        case journal::Work::Run: what = QCoreApplication::translate("report", "run"); break;
        }
        table.rows.push_back({paperTime(record.at), QString::number(record.sequence), what,
                              record.stamp.station, record.stamp.program, recipes.join(QStringLiteral(", ")),
                              versionText(record.stamp.labelTemplate)});
    }
    return table;
}

label::Report batchReport(const BatchReportSources &sources, const ReportMaker &maker)
{
    const Totals totals = totalsOf(sources.units);
    const int count = int(sources.units.size());
    const int open = count - totals.done - totals.failed - totals.held;
    label::Report report;
    report.title = QCoreApplication::translate("report", "Batch %1").arg(sources.batch.name);
    report.totals = {
        {QCoreApplication::translate("report", "units"), QString::number(count)},
        {QCoreApplication::translate("report", "done"), QString::number(totals.done)},
        {QCoreApplication::translate("report", "failed"), QString::number(totals.failed)},
        {QCoreApplication::translate("report", "held"), QString::number(totals.held)},
        {QCoreApplication::translate("report", "not finished"), QString::number(open)},
        {QCoreApplication::translate("report", "profiles asked for"), QString::number(totals.reservations)},
        {QCoreApplication::translate("report", "labels printed"), QString::number(totals.prints)}};
    if (totals.voided > 0)
        report.totals.push_back(
            {QCoreApplication::translate("report", "codes voided"), QString::number(totals.voided)});
    report.facts = {
        {QCoreApplication::translate("report", "Manifest"), sources.batch.manifestFile},
        {QCoreApplication::translate("report", "Manifest's SHA-256"),
         QString::fromLatin1(sources.batch.manifestSha256.toHex())},
        {QCoreApplication::translate("report", "Imported (UTC)"), paperTime(sources.batch.importedAt)},
        {QCoreApplication::translate("report", "First unit begun (UTC)"), paperTime(totals.first)},
        {QCoreApplication::translate("report", "Last unit ended (UTC)"), paperTime(totals.last)},
        {QCoreApplication::translate("report", "Report made (UTC)"), paperTime(maker.now)},
        {QCoreApplication::translate("report", "Made by"),
         QCoreApplication::translate("report", "%1 on station %2").arg(maker.program, maker.station)}};
    report.sealTitle =
        QCoreApplication::translate("report", "Head of the journal, for: journal verify --against");
    report.seal = journal::headText(sources.head);
    report.tables = {workTable(sources.work), unitTable(sources.units)};
    report.signatures = {QCoreApplication::translate("report", "Made: name, date, signature"),
                         QCoreApplication::translate("report", "Checked: name, date, signature")};
    report.footer = QCoreApplication::translate("report", "Batch %1, station %2, %3 UTC")
                        .arg(sources.batch.name, maker.station, paperTime(maker.now));
    return report;
}

base::Result<journal::ChainHead> writeBatchReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                                  const ReportMaker &maker, const QString &file)
{
    BatchReportSources sources{batch, {}, {}, {}};
    return journal.units(batch.id)
        .map([&](std::vector<journal::UnitRecord> units) { sources.units = std::move(units); })
        .and_then([&] { return journal.work(batch.id); })
        .map([&](std::vector<journal::WorkRecord> work) { sources.work = std::move(work); })
        .and_then([&] { return journal.head(); })
        .map([&](journal::ChainHead head) { sources.head = std::move(head); })
        .and_then([&] { return label::writeReport(batchReport(sources, maker), file); })
        .and_then([&] { return journal::writeHeadBeside(file, sources.head); })
        .map([&] { return sources.head; });
}

} // namespace station
