#include "core/station/unit_report.h"

#include "core/base/atomic_file.h"
#include "core/base/crypto.h"
#include "core/journal/anchor.h"
#include "core/journal/exports.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace station {
namespace {

/// The number of the form of the JSON; a new meaning needs a new number.
constexpr int kFormat = 1;

/// The import, and the runs between which this unit's records lie.
std::vector<journal::WorkRecord> workOn(const UnitReportSources &sources)
{
    std::vector<journal::WorkRecord> own;
    for (size_t i = 0; i < sources.work.size(); ++i) {
        const journal::WorkRecord &work = sources.work[i];
        bool mine = work.stamp.work == journal::Work::Import;
        // A run of one station goes on until its next one; other stations' runs may lie between.
        const auto next = std::find_if(sources.work.begin() + qsizetype(i) + 1, sources.work.end(),
                                       [&](const journal::WorkRecord &later) {
                                           return later.stamp.station == work.stamp.station &&
                                                  later.stamp.work == journal::Work::Run;
                                       });
        for (const journal::StoryLine &line : sources.story)
            mine = mine || (line.sequence > work.sequence &&
                            (next == sources.work.end() || line.sequence < next->sequence));
        if (mine)
            own.push_back(work);
    }
    return own;
}

/// Collects what the card signed from a unit's events.
class ProofCollector
{
public:
    explicit ProofCollector(UnitReport &report)
        : m_report(report)
    {}

    void look(const journal::StoryLine &line)
    {
        if (const auto *done = std::get_if<workflow::InstallSucceeded>(&line.event))
            addResult(line.sequence, done->result);
        else if (const auto *refused = std::get_if<workflow::InstallRefused>(&line.event))
            addResult(line.sequence, refused->result);
        else if (const auto *read = std::get_if<workflow::CardRead>(&line.event))
            addNotifications(line.sequence, read->notifications);
        else if (const auto *handled = std::get_if<workflow::NotificationsHandled>(&line.event))
            setDelivery(*handled);
    }

private:
    void addResult(qint64 record, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            m_report.results.push_back({record, bytes});
    }

    void addNotifications(qint64 record, const std::vector<workflow::NotificationSeen> &seen)
    {
        for (const workflow::NotificationSeen &notification : seen) {
            const bool known = std::any_of(
                m_report.notifications.begin(), m_report.notifications.end(),
                [&](const NotificationOnRecord &one) { return one.whole.bytes == notification.whole; });
            if (!known)
                m_report.notifications.push_back({notification.sequence,
                                                  notification.address,
                                                  {record, notification.whole},
                                                  Delivery::NotKnown});
        }
    }

    void setDelivery(const workflow::NotificationsHandled &handled)
    {
        const auto holds = [](const std::vector<qint64> &list, qint64 number) {
            return std::find(list.begin(), list.end(), number) != list.end();
        };
        for (NotificationOnRecord &one : m_report.notifications) {
            if (holds(handled.sent, one.number))
                one.delivery = Delivery::Sent;
            else if (holds(handled.kept, one.number) && one.delivery != Delivery::Sent)
                one.delivery = Delivery::Kept;
        }
    }

    UnitReport &m_report;
};

QString hexDigest(const QByteArray &bytes) { return QString::fromLatin1(base::sha256(bytes).toHex()); }

QJsonObject versionJson(const journal::NamedVersion &version)
{
    QJsonObject object{{QStringLiteral("name"), version.name}};
    if (!version.sha256.isEmpty())
        object.insert(QStringLiteral("sha256"), QString::fromLatin1(version.sha256.toHex()));
    return object;
}

QJsonObject bytesJson(const SignedByCard &proof)
{
    return {{QStringLiteral("record"), proof.record},
            {QStringLiteral("bytes"), QString::fromLatin1(proof.bytes.toBase64())},
            {QStringLiteral("sha256"), hexDigest(proof.bytes)}};
}

QJsonArray workJson(const std::vector<journal::WorkRecord> &work)
{
    QJsonArray all;
    for (const journal::WorkRecord &record : work) {
        QJsonArray recipes;
        for (const journal::NamedVersion &recipe : record.stamp.recipes)
            recipes.append(versionJson(recipe));
        QJsonObject object{{QStringLiteral("record"), record.sequence},
                           {QStringLiteral("at"), base::toIso(record.at)},
                           {QStringLiteral("work"), esim::nameOf(record.stamp.work)},
                           {QStringLiteral("station"), record.stamp.station},
                           {QStringLiteral("program"), record.stamp.program},
                           {QStringLiteral("recipes"), recipes},
                           {QStringLiteral("label_template"), versionJson(record.stamp.labelTemplate)}};
        if (const auto &confined = record.stamp.cardHosts) {
            object.insert(QStringLiteral("card_hosts"),
                          QJsonObject{{QStringLiteral("system_calls"), esim::nameOf(confined->systemCalls)},
                                      {QStringLiteral("landlock"), confined->landlock},
                                      {QStringLiteral("memory_mib"), confined->memoryMiB}});
        }
        if (!record.operatorName.isEmpty())
            object.insert(QStringLiteral("operator"), record.operatorName);
        all.append(object);
    }
    return all;
}

QJsonArray stepsJson(const std::vector<journal::StoryLine> &story)
{
    QJsonArray all;
    for (const journal::StoryLine &line : story) {
        const StoryRow row = storyRow(line);
        QJsonObject step{{QStringLiteral("record"), line.sequence},
                         {QStringLiteral("at"), base::toIso(line.at)},
                         {QStringLiteral("event"), QString::fromLatin1(workflow::nameOf(line.event))},
                         {QStringLiteral("text"), row.what},
                         {QStringLiteral("phase"), row.phase}};
        if (!line.operatorName.isEmpty())
            step.insert(QStringLiteral("operator"), line.operatorName);
        all.append(step);
    }
    return all;
}

QString deliveryWords(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Sent: return QCoreApplication::translate("report", "sent");
    case Delivery::Kept: return QCoreApplication::translate("report", "still on the card");
    case Delivery::NotKnown: return QCoreApplication::translate("report", "read from the card");
    }
    return {};
}

label::ReportTable proofTable(const UnitReport &report)
{
    label::ReportTable table;
    table.title = QCoreApplication::translate("report", "What the chip signed");
    table.columns = {{QCoreApplication::translate("report", "Record"), 1.4},
                     {QCoreApplication::translate("report", "What"), 4},
                     {QCoreApplication::translate("report", "Bytes"), 1},
                     {QCoreApplication::translate("report", "SHA-256"), 7}};
    for (const SignedByCard &result : report.results)
        table.rows.push_back({QString::number(result.record),
                              QCoreApplication::translate("report", "Result of the installation"),
                              QString::number(result.bytes.size()), hexDigest(result.bytes)});
    for (const NotificationOnRecord &one : report.notifications)
        table.rows.push_back({QString::number(one.whole.record),
                              QCoreApplication::translate("report", "Notification %1 for %2: %3")
                                  .arg(one.number)
                                  .arg(one.address, deliveryWords(one.delivery)),
                              QString::number(one.whole.bytes.size()), hexDigest(one.whole.bytes)});
    return table;
}

label::ReportTable stepTable(const std::vector<journal::StoryLine> &story)
{
    label::ReportTable table;
    table.title = QCoreApplication::translate("report", "Steps");
    table.columns = {{QCoreApplication::translate("report", "Record"), 1.4},
                     {QCoreApplication::translate("report", "Time (UTC)"), 3},
                     {QCoreApplication::translate("report", "What happened"), 8},
                     {QCoreApplication::translate("report", "Then"), 2.4},
                     {QCoreApplication::translate("report", "Operator"), 2}};
    for (const journal::StoryLine &line : story) {
        const StoryRow row = storyRow(line);
        table.rows.push_back({QString::number(line.sequence), paperTime(line.at), row.what,
                              phaseWords(line.phaseAfter), line.operatorName});
    }
    return table;
}

} // namespace

UnitReport unitReport(UnitReportSources sources, const ReportMaker &maker)
{
    UnitReport report{std::move(sources), maker, {}, {}, {}};
    report.work = workOn(report.sources);
    ProofCollector collector(report);
    for (const journal::StoryLine &line : report.sources.story)
        collector.look(line);
    return report;
}

QJsonObject toJson(const UnitReport &report)
{
    const UnitReportSources &from = report.sources;
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("unit-report")},
        {QStringLiteral("format"), kFormat},
        {QStringLiteral("made_at"), base::toIso(report.maker.now)},
        {QStringLiteral("made_by"), report.maker.program},
        {QStringLiteral("made_on"), report.maker.station},
        {QStringLiteral("batch"), from.batch.name},
        {QStringLiteral("manifest"), from.batch.manifestFile},
        {QStringLiteral("manifest_sha256"), QString::fromLatin1(from.batch.manifestSha256.toHex())},
        {QStringLiteral("manifest_row"), from.unit.row}};
    const QStringList columns = journal::exportColumns(from.batch);
    const QString station = report.work.empty() ? report.maker.station : report.work.back().stamp.station;
    const QStringList values = journal::exportValues(from.batch, from.unit, station);
    QJsonObject unit;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!values[i].isEmpty())
            unit.insert(columns[i], values[i]);
    }
    object.insert(QStringLiteral("unit"), unit);
    QJsonArray results;
    for (const SignedByCard &result : report.results)
        results.append(bytesJson(result));
    object.insert(QStringLiteral("installation_results"), results);
    QJsonArray notifications;
    for (const NotificationOnRecord &one : report.notifications) {
        QJsonObject notification = bytesJson(one.whole);
        notification.insert(QStringLiteral("sequence"), one.number);
        notification.insert(QStringLiteral("address"), one.address);
        notification.insert(QStringLiteral("delivery"), esim::nameOf(one.delivery));
        notifications.append(notification);
    }
    object.insert(QStringLiteral("notifications"), notifications);
    object.insert(QStringLiteral("work"), workJson(report.work));
    object.insert(QStringLiteral("steps"), stepsJson(from.story));
    object.insert(QStringLiteral("journal_head"), journal::headText(from.head));
    return object;
}

label::Report toPaper(const UnitReport &report)
{
    const UnitReportSources &from = report.sources;
    const UnitSnapshot unit = snapshotOf(from.unit);
    label::Report paper;
    paper.page = label::ReportPage::Portrait;
    paper.title = QCoreApplication::translate("report", "Unit %1").arg(unit.serial);
    paper.facts = {{QCoreApplication::translate("report", "Phase"),
                    unit.reason.isEmpty() ? phaseWords(unit.phase)
                                          : phaseWords(unit.phase) + QStringLiteral(": ") + unit.reason},
                   {QCoreApplication::translate("report", "EID"), unit.eid},
                   {QCoreApplication::translate("report", "ICCID"), unit.iccid},
                   {QCoreApplication::translate("report", "Reservation"), unit.reservationId},
                   {QCoreApplication::translate("report", "Recipe"), unit.recipe},
                   {QCoreApplication::translate("report", "Reserved by"), esim::nameOf(unit.reserve)},
                   {QCoreApplication::translate("report", "Delivered by"), esim::nameOf(unit.deliver)},
                   {QCoreApplication::translate("report", "Fleet"), unit.fleet},
                   {QCoreApplication::translate("report", "Reader"), unit.reader},
                   {QCoreApplication::translate("report", "Operator"), from.unit.operatorName},
                   {QCoreApplication::translate("report", "Begun (UTC)"), paperTime(unit.startedAt)},
                   {QCoreApplication::translate("report", "Ended (UTC)"), paperTime(unit.finishedAt)},
                   {QCoreApplication::translate("report", "Batch"),
                    QCoreApplication::translate("report", "%1, row %2 of %3")
                        .arg(from.batch.name)
                        .arg(from.unit.row)
                        .arg(from.batch.manifestFile)},
                   {QCoreApplication::translate("report", "Manifest's SHA-256"),
                    QString::fromLatin1(from.batch.manifestSha256.toHex())},
                   {QCoreApplication::translate("report", "Report made (UTC)"), paperTime(report.maker.now)},
                   {QCoreApplication::translate("report", "Made by"),
                    QCoreApplication::translate("report", "%1 on station %2")
                        .arg(report.maker.program, report.maker.station)}};
    paper.facts.removeIf([](const label::ReportFact &fact) { return fact.value.isEmpty(); });
    paper.sealTitle =
        QCoreApplication::translate("report", "Head of the journal, for: journal verify --against");
    paper.seal = journal::headText(from.head);
    paper.tables = {workTable(report.work), proofTable(report), stepTable(from.story)};
    paper.signatures = {QCoreApplication::translate("report", "Checked: name, date, signature")};
    paper.footer = QCoreApplication::translate("report", "Unit %1 of batch %2, station %3, %4 UTC")
                       .arg(unit.serial, from.batch.name, report.maker.station, paperTime(report.maker.now));
    return paper;
}

base::Result<UnitReportSources> readUnitReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                               const journal::UnitRecord &unit)
{
    UnitReportSources sources{batch, unit, {}, {}, {}};
    return journal.story(batch.id, unit.index)
        .map([&](std::vector<journal::StoryLine> story) { sources.story = std::move(story); })
        .and_then([&] { return journal.work(batch.id); })
        .map([&](std::vector<journal::WorkRecord> work) { sources.work = std::move(work); })
        .and_then([&] { return journal.head(); })
        .map([&](journal::ChainHead head) {
            sources.head = std::move(head);
            return std::move(sources);
        });
}

base::Result<journal::ChainHead> writeUnitReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                                 const journal::UnitRecord &unit, const ReportMaker &maker,
                                                 const QString &file)
{
    auto sources = readUnitReport(journal, batch, unit);
    if (!sources)
        return tl::unexpected(sources.error());
    const UnitReport report = unitReport(std::move(*sources), maker);
    const bool onPaper = file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return (onPaper ? label::writeReport(toPaper(report), file)
                    : base::writeFileAtomically(file, QJsonDocument(toJson(report)).toJson()))
        .and_then([&] { return journal::writeHeadBeside(file, report.sources.head); })
        .map([&] { return report.sources.head; });
}

} // namespace station
