#include "core/station/unit_report.h"
#include "core/station/work_stamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace station;

namespace {

constexpr base::Instant kNow{base::Millis(1'795'000'000'000)};
constexpr const char *kSecret = "CANARY-MATCHING-0001";

esim::Eid eid() { return *esim::Eid::fromText(QStringLiteral("89049032123451234512345678901235")); }
esim::Iccid iccid() { return *esim::Iccid::fromText(QStringLiteral("8965880812100011146")); }

journal::WorkRecord work(qint64 sequence, journal::Work what, const QString &station)
{
    journal::WorkStamp stamp;
    stamp.work = what;
    stamp.station = station;
    stamp.program = QStringLiteral("esim-station 1.2.3");
    stamp.recipes = {{QStringLiteral("default"), QByteArray(32, 'r')}};
    stamp.labelTemplate = {QStringLiteral("standard"), QByteArray(32, 'l')};
    return {sequence, kNow, stamp, QStringLiteral("anna")};
}

journal::StoryLine line(qint64 sequence, workflow::Event event, workflow::Phase after)
{
    return {sequence, kNow + base::Millis(sequence), std::move(event), after, QStringLiteral("anna")};
}

/// A unit that was refused once, then installed, with two notifications of which one is still on the card.
UnitReportSources sources()
{
    UnitReportSources from;
    from.batch.name = QStringLiteral("B1");
    from.batch.manifestFile = QStringLiteral("first.csv");
    from.batch.manifestSha256 = QByteArray(32, 'm');
    from.batch.extraColumns = {QStringLiteral("order")};
    from.unit.row = 7;
    from.unit.extras = {QStringLiteral("WO-1")};
    from.unit.operatorName = QStringLiteral("anna");
    from.unit.state.plan.serial = QStringLiteral("SN-1");
    from.unit.state.plan.confirmationCode = base::Secret("CANARY-CONFIRMATION-0001");
    from.unit.state.phase = workflow::Phase::Done;
    from.unit.state.eid = eid();
    workflow::Reservation reservation;
    reservation.id = QStringLiteral("HP1");
    reservation.iccid = iccid();
    reservation.code = *esim::ActivationCode::fromText(QByteArray("LPA:1$smdp.example.com$") + kSecret);
    from.unit.state.reservation = reservation;
    workflow::CardRead read;
    read.eid = eid();
    read.notifications = {{1, QStringLiteral("smdp.example.com"), "first"},
                          {2, QStringLiteral("smdp.example.com"), "second"}};
    from.story = {line(10, workflow::ReservationSeen{reservation}, workflow::Phase::Reserved),
                  line(20, workflow::InstallRefused{workflow::Consequence::RetryLater, {}, "refusal"},
                       workflow::Phase::WaitingForCard),
                  line(30, workflow::InstallSucceeded{iccid(), "result"}, workflow::Phase::Installing),
                  line(31, read, workflow::Phase::Verifying),
                  line(32, read, workflow::Phase::Verifying),
                  line(33, workflow::NotificationsHandled{{1}, {2}}, workflow::Phase::Done)};
    from.work = {work(1, journal::Work::Import, QStringLiteral("office")),
                 work(5, journal::Work::Run, QStringLiteral("Line 1")),
                 work(25, journal::Work::Run, QStringLiteral("Line 1")),
                 work(40, journal::Work::Run, QStringLiteral("Line 1"))};
    from.head = {50, QByteArray(32, 'h')};
    return from;
}

const ReportMaker kMaker{QStringLiteral("Line 9"), QStringLiteral("esim-stationctl 9.9.9"), kNow};

} // namespace

/// The reports as values, before anything is written.
class TestStationReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheCardSigned()
    {
        const UnitReport report = unitReport(sources(), kMaker);
        QCOMPARE(report.results.size(), size_t(2));
        QCOMPARE(report.results[0].bytes, QByteArray("refusal"));
        QCOMPARE(report.results[1].record, 30);
        QCOMPARE(report.notifications.size(), size_t(2));
        QCOMPARE(report.notifications[0].delivery, Delivery::Sent);
        QCOMPARE(report.notifications[1].delivery, Delivery::Kept);
        QCOMPARE(report.notifications[1].whole.record, 31);

        const QJsonObject json = toJson(report);
        const QJsonObject result =
            json.value(QStringLiteral("installation_results")).toArray().at(1).toObject();
        QCOMPARE(QByteArray::fromBase64(result.value(QStringLiteral("bytes")).toString().toLatin1()),
                 QByteArray("result"));
        QCOMPARE(json.value(QStringLiteral("steps")).toArray().size(), 6);
        QCOMPARE(json.value(QStringLiteral("manifest_row")).toInt(), 7);
        QCOMPARE(json.value(QStringLiteral("unit")).toObject().value(QStringLiteral("order")).toString(),
                 QStringLiteral("WO-1"));
        QCOMPARE(json.value(QStringLiteral("unit")).toObject().value(QStringLiteral("station")).toString(),
                 QStringLiteral("Line 1"));
        QCOMPARE(json.value(QStringLiteral("journal_head")).toString(),
                 QStringLiteral("50:") + QString::fromLatin1(QByteArray(32, 'h').toHex()));
    }

    void namesTheVersionsOfTheWorkAndNotOfTheReport()
    {
        const UnitReport report = unitReport(sources(), kMaker);
        // The import and the two runs in which something happened to this unit; not the third.
        QCOMPARE(report.work.size(), size_t(3));
        QCOMPARE(report.work[0].stamp.work, journal::Work::Import);
        QCOMPARE(report.work[1].sequence, 5);
        QCOMPARE(report.work[2].sequence, 25);
        const QByteArray text = QJsonDocument(toJson(report)).toJson();
        QVERIFY(text.contains("esim-station 1.2.3"));
        QVERIFY(text.contains(QByteArray(32, 'r').toHex()));
        QVERIFY(text.contains(QByteArray(32, 'l').toHex()));
        // Runs of several stations lie between one another.
        UnitReportSources shared = sources();
        shared.work = {work(1, journal::Work::Import, QStringLiteral("office")),
                       work(5, journal::Work::Run, QStringLiteral("Line 1")),
                       work(8, journal::Work::Run, QStringLiteral("Line 2"))};
        QCOMPARE(unitReport(shared, kMaker).work.size(), size_t(3));
    }

    void tellsNoSecret()
    {
        const UnitReport report = unitReport(sources(), kMaker);
        QByteArray all = QJsonDocument(toJson(report)).toJson();
        const label::Report paper = toPaper(report);
        const label::Report batch = batchReport(
            {report.sources.batch, {report.sources.unit}, report.sources.work, report.sources.head}, kMaker);
        for (const label::Report *each : {&paper, &batch}) {
            for (const label::ReportFact &fact : each->facts)
                all += (fact.name + fact.value).toUtf8();
            for (const label::ReportTable &table : each->tables) {
                for (const QStringList &row : table.rows)
                    all += row.join(QLatin1Char('|')).toUtf8();
            }
        }
        QVERIFY(all.contains("SN-1"));
        QVERIFY(!all.contains("CANARY"));
        QVERIFY(!all.contains(QByteArray(kSecret).toBase64().chopped(4)));
    }

    void aBatchReportCountsEveryUnitOnce()
    {
        BatchReportSources from{sources().batch, {}, sources().work, sources().head};
        for (const workflow::Phase phase :
             {workflow::Phase::Done, workflow::Phase::Done, workflow::Phase::Failed, workflow::Phase::Held,
              workflow::Phase::Reserved}) {
            journal::UnitRecord unit = sources().unit;
            unit.state.phase = phase;
            unit.state.reserve.made = 2;
            unit.state.label.prints = 1;
            unit.startedAt = kNow;
            from.units.push_back(unit);
        }
        const label::Report report = batchReport(from, kMaker);
        QStringList totals;
        for (const label::ReportFact &total : report.totals)
            totals << total.value;
        QCOMPARE(totals, (QStringList{QStringLiteral("5"), QStringLiteral("2"), QStringLiteral("1"),
                                      QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("10"),
                                      QStringLiteral("5")}));
        QCOMPARE(report.tables.back().rows.size(), size_t(5));
        QCOMPARE(report.seal, QStringLiteral("50:") + QString::fromLatin1(QByteArray(32, 'h').toHex()));
        QCOMPARE(report.signatures.size(), 2);
    }

    void everythingThatARecipeDecidesIsInItsVersion()
    {
        const esim::Recipe plain;
        QSet<QByteArray> versions{versionOf(plain).sha256};
        const auto other = [&](auto change) {
            esim::Recipe recipe;
            change(recipe);
            versions.insert(versionOf(recipe).sha256);
        };
        other([](esim::Recipe &r) { r.name = QStringLiteral("other"); });
        other([](esim::Recipe &r) { r.reserve = esim::ReserveMode::Eid; });
        other([](esim::Recipe &r) { r.deliver = esim::Deliver::Label; });
        other([](esim::Recipe &r) { r.fleet = QStringLiteral("f"); });
        other([](esim::Recipe &r) { r.simStatus = esim::SimStatus::Active; });
        other([](esim::Recipe &r) { r.enable = esim::Enable::No; });
        other([](esim::Recipe &r) { r.label = {esim::PrintLabel::Always, {}}; });
        other([](esim::Recipe &r) { r.label = {esim::PrintLabel::ForLabelDelivery, QStringLiteral("t")}; });
        other([](esim::Recipe &r) { r.requireEid = esim::RequireEid::Yes; });
        other([](esim::Recipe &r) { r.allowTestCards = esim::AllowTestCards::Yes; });
        QCOMPARE(versions.size(), 11);
        QCOMPARE(versionOf(esim::Recipe()).sha256, versionOf(plain).sha256);
        label::Template look = label::builtInTemplate();
        const QByteArray before = versionOf(look).sha256;
        look.lines.back().prefix += QLatin1Char('x');
        QVERIFY(versionOf(look).sha256 != before);
    }
};

QTEST_GUILESS_MAIN(TestStationReports)
#include "tst_station_reports.moc"
