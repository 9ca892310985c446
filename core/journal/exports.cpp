#include "core/journal/exports.h"

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/journal/anchor.h"
#include "core/journal/json_text.h"
#include "core/workflow/reasons.h"

namespace journal {
namespace {

QString time(const std::optional<base::Instant> &at) { return at ? base::toIso(*at) : QString(); }

/// One column and where its value comes from. The names are a contract that other systems read.
struct Column
{
    const char *name;
    QString (*value)(const UnitRecord &unit, const QString &station);
};

constexpr Column kColumns[] = {
    {"serial", [](const UnitRecord &unit, const QString &) { return unit.state.plan.serial; }},
    {"eid", [](const UnitRecord &unit,
               const QString &) { return unit.state.eid ? unit.state.eid->text() : QString(); }},
    {"iccid",
     [](const UnitRecord &unit, const QString &) {
         const auto iccid = unit.state.iccid();
         return iccid ? iccid->text() : QString();
     }},
    {"phase", [](const UnitRecord &unit, const QString &) { return esim::nameOf(unit.state.phase); }},
    {"reason", [](const UnitRecord &unit, const QString &) { return workflow::sentence(unit.state.reason); }},
    {"reader", [](const UnitRecord &unit, const QString &) { return unit.reader; }},
    {"station", [](const UnitRecord &, const QString &station) { return station; }},
    {"operator", [](const UnitRecord &unit, const QString &) { return unit.operatorName; }},
    {"recipe", [](const UnitRecord &unit, const QString &) { return unit.state.plan.recipe; }},
    {"reserve",
     [](const UnitRecord &unit, const QString &) { return esim::nameOf(unit.state.plan.reserve); }},
    {"deliver",
     [](const UnitRecord &unit, const QString &) { return esim::nameOf(unit.state.plan.deliver); }},
    {"fleet", [](const UnitRecord &unit, const QString &) { return unit.state.plan.fleet; }},
    {"reservation_id",
     [](const UnitRecord &unit, const QString &) {
         return unit.state.reservation ? unit.state.reservation->id : QString();
     }},
    {"sim_id",
     [](const UnitRecord &unit, const QString &) {
         return unit.state.reservation ? unit.state.reservation->simId : QString();
     }},
    {"smdp_address",
     [](const UnitRecord &unit, const QString &) {
         const auto code = unit.state.code();
         return code ? code->address().text() : QString();
     }},
    {"started_at", [](const UnitRecord &unit, const QString &) { return time(unit.startedAt); }},
    {"finished_at", [](const UnitRecord &unit, const QString &) { return time(unit.finishedAt); }},
};

QByteArray csvText(const BatchInfo &batch, const std::vector<UnitRecord> &units, const QString &station)
{
    QByteArray text = base::csv::record(exportColumns(batch));
    for (const UnitRecord &unit : units)
        text += base::csv::record(exportValues(batch, unit, station));
    return text;
}

QByteArray jsonLines(const BatchInfo &batch, const std::vector<UnitRecord> &units, const QString &station)
{
    const QStringList columns = exportColumns(batch);
    QByteArray text;
    for (const UnitRecord &unit : units) {
        const QStringList values = exportValues(batch, unit, station);
        JsonWriter json;
        json.beginObject();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (values[i].isEmpty())
                continue;
            json.anyKey(columns[i]);
            json.text(values[i]);
        }
        json.endObject();
        text += json.bytes() + '\n';
    }
    return text;
}

} // namespace

QStringList exportColumns(const BatchInfo &batch)
{
    QStringList names;
    for (const Column &column : kColumns)
        names << QLatin1String(column.name);
    for (const QString &extra : batch.extraColumns) {
        QString name = extra;
        while (names.contains(name, Qt::CaseInsensitive))
            name.prepend(QStringLiteral("manifest_"));
        names << name;
    }
    return names;
}

QStringList exportValues(const BatchInfo &batch, const UnitRecord &unit, const QString &station)
{
    QStringList values;
    for (const Column &column : kColumns)
        values << column.value(unit, station);
    for (qsizetype i = 0; i < batch.extraColumns.size(); ++i)
        values << unit.extras.value(i);
    return values;
}

QByteArray exportText(const BatchInfo &batch, const std::vector<UnitRecord> &units, const QString &station,
                      ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return csvText(batch, units, station);
    case ExportFormat::JsonLines: return jsonLines(batch, units, station);
    }
    return {};
}

base::Result<ChainHead> exportBatch(Journal &journal, const BatchInfo &batch, const QString &station,
                                    ExportFormat format, const QString &file)
{
    const auto units = journal.units(batch.id);
    if (!units)
        return tl::unexpected(units.error());
    // Read after the units, so that nothing in the export is newer than the head.
    const auto head = journal.head();
    if (!head)
        return head;
    return base::writeFileAtomically(file, exportText(batch, *units, station, format))
        .and_then([&] { return writeHeadBeside(file, *head); })
        .map([&] { return *head; });
}

} // namespace journal
