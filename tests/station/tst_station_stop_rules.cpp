#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "tests/faults/ports.h"

#include <QTemporaryDir>
#include <QTest>

using namespace station;
using base::Millis;
using training::CarrierCall;
using training::CarrierFault;
using workflow::Phase;
using workflow::StopCause;
using Strikes = workflow::StopRules::Strikes;
using Release = workflow::StopRules::Release;

namespace {

const QString kAccount = QStringLiteral("AC0123456789abcdef0123456789abcdef");
constexpr char kSecret[] = "stop-rules-secret-0123456789";
const QString kBatch = QStringLiteral("day");
const QString kFleet = QStringLiteral("line");
constexpr auto kCalls = {CarrierCall::Reserve,   CarrierCall::FetchProfile, CarrierCall::ListProfiles,
                         CarrierCall::FetchSim,  CarrierCall::UpdateSim,    CarrierCall::ListSims,
                         CarrierCall::FetchFleet};
constexpr int kLong = 30'000;

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

/// What the printers of all stations of a test say from now on.
enum class Paper { There, Out };

class TestPrinter final : public label::Printer
{
public:
    explicit TestPrinter(const Paper &paper)
        : m_paper(paper)
    {}
    void print(label::LabelJob, Done done) override
    {
        QTimer::singleShot(0, &m_context, [this, done = std::move(done)] {
            label::Outcome outcome;
            outcome.kind =
                m_paper == Paper::There ? label::Outcome::Kind::Printed : label::Outcome::Kind::NotPrinted;
            if (m_paper == Paper::Out)
                outcome.error = base::Error{base::ErrorKind::Refused,
                                            base::ErrorCode("label.paper-out"),
                                            QStringLiteral("The paper is used up."),
                                            {},
                                            {}};
            done(outcome);
        });
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(QStringLiteral("test")); }

private:
    const Paper &m_paper;
    QObject m_context;
};

/// A batch whose labels are its delivery, in front of the training carrier. The station may be taken down and
/// built again on the same journal.
class Line
{
public:
    enum class Codes { Reserved, Given };

    Line(int units, Codes codes)
    {
        training::CarrierServer::Options server;
        server.account = kAccount;
        server.secret = base::Secret(kSecret);
        server.smdpAddress = QStringLiteral("localhost:4443");
        server.fleets = {kFleet};
        carrier = must(training::CarrierServer::start(std::move(server)));
        options.stationName = QStringLiteral("Line 1");
        options.recipes = {esim::Recipe{}};
        options.times = {Millis(5), Millis(50), Millis(1000)};
        options.mostInFlight = 1;
        auto journal = openJournal();
        std::vector<journal::NewUnit> all;
        for (int i = 0; i < units; ++i) {
            workflow::Plan plan;
            plan.serial = QStringLiteral("SN-%1").arg(i);
            plan.deliver = esim::Deliver::Label;
            plan.fleet = kFleet;
            plan.print = workflow::PrintLabel::Yes;
            if (codes == Codes::Given) {
                plan.reserve = esim::ReserveMode::Given;
                plan.scanBack = workflow::ScanBack::Yes;
                plan.code = *esim::ActivationCode::fromText(codeOf(i));
            }
            all.push_back({plan, {}, {}, i + 2});
        }
        must(journal->importBatch({0,
                                   kBatch,
                                   QStringLiteral("default"),
                                   QStringLiteral("day.csv"),
                                   QByteArray(32, 'x'),
                                   base::SystemClock().now(),
                                   0,
                                   {}},
                                  all));
    }

    static QByteArray codeOf(int unit) { return "1$smdp.example.com$CODE-" + QByteArray::number(unit); }
    static base::Secret label(int unit) { return base::Secret("LPA:" + codeOf(unit)); }

    std::unique_ptr<journal::Journal> openJournal(journal::Access access = journal::Access::Write) const
    {
        const QString at = folder.filePath(QStringLiteral("data"));
        journal::SqliteOptions sqlite;
        sqlite.folder = at;
        sqlite.access = access;
        sqlite.key = must(journal::loadOrCreateKey(at));
        return must(journal::SqliteJournal::open(sqlite));
    }

    /// A new program over the same journal.
    void restart()
    {
        station.reset();
        refusals.clear();
        carrier::supersim::Options client;
        client.baseUrl = carrier->baseUrl();
        client.account = kAccount;
        client.secret = base::Secret(kSecret);
        client.retry = {2, Millis(10), Millis(20), Millis(400)};
        client.poll.first = Millis(5);
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = openJournal();
        ports.carrier = must(carrier::supersim::SuperSimCarrier::make(client, {}));
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<TestPrinter>(paper);
        station = std::make_unique<Station>(std::move(ports), options);
        QObject::connect(station.get(), &Station::refused, station.get(),
                         [this](const QString &code, const QString &) { refusals.append(code); });
        station->openBatch(kBatch);
    }
    void start()
    {
        restart();
        station->start();
    }

    BatchSnapshot batch() const { return station->batch(); }
    bool isOver() const { return batch().run == RunState::Stopped && station->isIdle(); }
    int count(Phase phase) const
    {
        const auto units = station->units();
        return int(std::count_if(units.begin(), units.end(),
                                 [phase](const UnitSnapshot &unit) { return unit.phase == phase; }));
    }
    int requests() const
    {
        int all = 0;
        for (const CarrierCall call : kCalls)
            all += carrier->requests(call);
        return all;
    }
    /// From now on the carrier refuses whatever is asked.
    void refuseAccount() const
    {
        for (const CarrierCall call : kCalls) {
            CarrierFault fault;
            fault.call = call;
            fault.kind = CarrierFault::Kind::Refuse;
            fault.times = 100'000;
            fault.status = 401;
            fault.apiCode = 20003;
            carrier->inject(fault);
        }
    }
    /// What the journal holds about stops and releases, and that all of it is sound. Ends the station.
    std::vector<journal::BenchRecord> notes()
    {
        station.reset();
        const auto journal = openJournal(journal::Access::Read);
        const QStringList wrong = must(journal->verify());
        if (!wrong.isEmpty())
            qFatal("%s", qPrintable(wrong.join(QLatin1Char(' '))));
        return must(journal->benchNotes(std::nullopt, 0));
    }

    QTemporaryDir folder;
    std::unique_ptr<training::CarrierServer> carrier;
    Options options;
    Paper paper = Paper::There;
    QStringList refusals;
    std::unique_ptr<Station> station;
};

} // namespace

/// The line stops itself, says why, and waits for a person. Every rule has its control: without it the line
/// does not stop.
class TestStationStopRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresForOneReasonStopTheLine_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("after three") << 3;
        QTest::newRow("never") << 0;
    }

    void failuresForOneReasonStopTheLine()
    {
        QFETCH(int, most);
        Line line(12, Line::Codes::Reserved);
        line.options.stopRules.sameReason = most;
        line.paper = Paper::Out;
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        if (most == 0) {
            QCOMPARE(line.count(Phase::Failed), 12);
            QVERIFY(!line.batch().stopped);
            QCOMPARE(line.notes().size(), size_t(0));
            return;
        }
        QVERIFY(line.batch().stopped);
        QCOMPARE(line.batch().stopped->cause, StopCause::SameReason);
        QCOMPARE(line.batch().stopped->reasonCode, QStringLiteral("label.paper-out"));
        QVERIFY(line.batch().stopped->sentence.contains(QStringLiteral("The paper is used up.")));
        // What was at the carrier already comes to its end, no more.
        QVERIFY(line.carrier->creates() >= 3);
        QVERIFY(line.carrier->creates() < 12);
        line.station->start();
        QCOMPARE(line.refusals, QStringList{QStringLiteral("line.stopped")});
        const auto notes = line.notes();
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes[0].note.act, journal::BenchAct::LineStopped);
        QCOMPARE(notes[0].note.subject, QStringLiteral("same-reason"));
        QCOMPARE(notes[0].note.station, QStringLiteral("Line 1"));
    }

    void theStopSurvivesARestartUntilItIsReleased()
    {
        Line line(12, Line::Codes::Reserved);
        line.options.stopRules.sameReason = 3;
        line.paper = Paper::Out;
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        const QString said = line.batch().stopped->sentence;

        line.paper = Paper::There;
        line.start();
        QVERIFY(line.batch().stopped);
        QCOMPARE(line.batch().stopped->sentence, said);
        QCOMPARE(line.batch().run, RunState::Stopped);
        line.station->release(QStringLiteral("  "), {});
        QCOMPARE(line.refusals,
                 (QStringList{QStringLiteral("line.stopped"), QStringLiteral("reason.missing")}));
        line.station->setPerson(people::Presence::anybody(QStringLiteral("Eva")));
        line.station->release(QStringLiteral("New paper."), QStringLiteral("Bert"));
        QTRY_VERIFY_WITH_TIMEOUT(!line.batch().stopped, kLong);

        line.start();
        QVERIFY(!line.batch().stopped);
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        QCOMPARE(line.batch().waiting(), 0);
        QVERIFY(line.count(Phase::Done) > 0);
        line.station->release(QStringLiteral("Again."), {});
        QCOMPARE(line.refusals, QStringList{QStringLiteral("line.not-stopped")});
        const auto notes = line.notes();
        QCOMPARE(notes.size(), size_t(2));
        QCOMPARE(notes[1].note.act, journal::BenchAct::LineReleased);
        QCOMPARE(notes[1].note.reason, QStringLiteral("New paper."));
        QCOMPARE(notes[1].note.second, QStringLiteral("Bert"));
        QCOMPARE(notes[1].operatorName, QStringLiteral("Eva"));
    }

    void anotherStationOfTheJournalIsNotStopped()
    {
        Line line(6, Line::Codes::Reserved);
        line.options.stopRules.sameReason = 3;
        line.paper = Paper::Out;
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        line.options.stationName = QStringLiteral("Line 2");
        line.restart();
        QVERIFY(!line.batch().stopped);
        line.options.stationName = QStringLiteral("Line 1");
        line.restart();
        QVERIFY(line.batch().stopped);
    }

    void swappedLabelsStopTheLine_data()
    {
        QTest::addColumn<int>("strikes");
        QTest::newRow("rule on") << int(Strikes::AtOnce);
        QTest::newRow("rule off") << int(Strikes::Never);
    }

    void swappedLabelsStopTheLine()
    {
        QFETCH(int, strikes);
        Line line(4, Line::Codes::Given);
        line.options.stopRules.integrity = Strikes(strikes);
        line.options.stopRules.afterIntegrity = Release::ByTwo;
        line.start();
        QTRY_COMPARE_WITH_TIMEOUT(line.count(Phase::WaitingForScan), 4, kLong);
        line.station->scanLabel(0, Line::label(1));
        QVERIFY(!line.batch().stopped);
        line.station->scanLabel(1, Line::label(0));
        if (Strikes(strikes) == Strikes::Never) {
            QVERIFY(!line.batch().stopped);
            QCOMPARE(line.batch().run, RunState::Running);
            return;
        }
        QVERIFY(line.batch().stopped);
        QCOMPARE(line.batch().stopped->cause, StopCause::Integrity);
        QCOMPARE(line.batch().stopped->reasonCode, QStringLiteral("label.of-another-unit"));
        QCOMPARE(line.batch().stopped->release, Release::ByTwo);
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);

        line.station->setPerson(people::Presence::anybody(QStringLiteral("Eva")));
        line.station->release(QStringLiteral("Labels put right."), {});
        line.station->release(QStringLiteral("Labels put right."), QStringLiteral("eva"));
        QCOMPARE(line.refusals,
                 (QStringList{QStringLiteral("line.second-person"), QStringLiteral("line.same-person")}));
        line.station->release(QStringLiteral("Labels put right."), QStringLiteral("Bert"));
        QTRY_VERIFY_WITH_TIMEOUT(!line.batch().stopped, kLong);
    }

    void theSpendingLimitStopsNewReservations_data()
    {
        QTest::addColumn<int>("strikes");
        QTest::newRow("rule on") << int(Strikes::AtOnce);
        QTest::newRow("rule off") << int(Strikes::Never);
    }

    void theSpendingLimitStopsNewReservations()
    {
        QFETCH(int, strikes);
        Line line(6, Line::Codes::Reserved);
        line.options.limits.perBatch = 3;
        line.options.stopRules.limit = Strikes(strikes);
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.count(Phase::Done) == 3 && line.station->isIdle(), kLong);
        QCOMPARE(line.carrier->creates(), 3);
        QCOMPARE(line.batch().run, RunState::Running);
        if (Strikes(strikes) == Strikes::Never) {
            QVERIFY(!line.batch().stopped);
            QVERIFY(line.batch().carrierTrouble);
            return;
        }
        QVERIFY(line.batch().stopped);
        QCOMPARE(line.batch().stopped->cause, StopCause::SpendingLimit);
        QVERIFY(!line.batch().carrierTrouble);
        line.station->release(QStringLiteral("More!"), {});
        QCOMPARE(line.refusals, QStringList{QStringLiteral("line.limit")});
        QVERIFY(line.batch().stopped);

        // A raised limit alone is not enough: the engineer releases.
        line.options.limits.perBatch = 6;
        line.start();
        QCOMPARE(line.refusals, QStringList{QStringLiteral("line.stopped")});
        line.station->release(QStringLiteral("Ordered by sales."), {});
        QTRY_VERIFY_WITH_TIMEOUT(!line.batch().stopped, kLong);
        line.station->start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        QCOMPARE(line.count(Phase::Done), 6);
        QCOMPARE(line.carrier->creates(), 6);
    }

    void aRefusedAccountIsAskedNoMore_data()
    {
        QTest::addColumn<int>("strikes");
        QTest::newRow("rule on") << int(Strikes::AtOnce);
        QTest::newRow("rule off") << int(Strikes::Never);
    }

    void aRefusedAccountIsAskedNoMore()
    {
        QFETCH(int, strikes);
        constexpr int kUnits = 40;
        Line line(kUnits, Line::Codes::Reserved);
        line.options.mostInFlight = 4;
        line.options.stopRules.account = Strikes(strikes);
        int before = 0;
        line.restart();
        QObject::connect(line.station.get(), &Station::unitChanged, line.station.get(),
                         [&](const UnitSnapshot &unit) {
                             if (unit.phase != Phase::Done || before > 0)
                                 return;
                             line.refuseAccount();
                             before = line.requests();
                         });
        line.station->start();
        if (Strikes(strikes) == Strikes::Never) {
            // The control: every unit runs into it.
            QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
            QVERIFY(line.count(Phase::Failed) + line.count(Phase::Held) > kUnits / 2);
            qInfo("without the rule %d requests after the refusal", line.requests() - before);
            QVERIFY(line.requests() - before > kUnits / 2);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(line.batch().stopped && line.station->isIdle(), kLong);
        QCOMPARE(line.batch().stopped->cause, StopCause::CarrierRefused);
        QCOMPARE(line.batch().stopped->reasonCode, QStringLiteral("carrier.credentials"));
        QCOMPARE(line.batch().run, RunState::Running);
        // What was under way, one check, and nothing more however long it lasts.
        const int after = line.requests() - before;
        qInfo("%d requests after the refusal", after);
        // A request that was handed over to the carrier's queue is sent: at most one for each unit, and the
        // check.
        QVERIFY2(after <= kUnits + 1, QByteArray::number(after));
        QTest::qWait(300);
        QCOMPARE(line.requests() - before, after);
        const int stuck = line.count(Phase::Failed) + line.count(Phase::Held);
        // Nobody fails but those whose request was under way.
        QVERIFY2(stuck <= after, QByteArray::number(stuck));

        line.carrier->clearFaults();
        line.station->release(QStringLiteral("New secret."), {});
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        QCOMPARE(line.count(Phase::Done), kUnits - stuck);
        QCOMPARE(line.notes().size(), size_t(2));
    }

    void aRefusedAccountIsAskedAgainAtTheNextStart()
    {
        Line line(20, Line::Codes::Reserved);
        line.options.stopRules.account = Strikes::AtOnce;
        line.restart();
        bool isRefused = false;
        QObject::connect(line.station.get(), &Station::unitChanged, line.station.get(),
                         [&](const UnitSnapshot &unit) {
                             if (unit.phase == Phase::Done && !std::exchange(isRefused, true))
                                 line.refuseAccount();
                         });
        line.station->start();
        QTRY_VERIFY_WITH_TIMEOUT(line.batch().stopped && line.station->isIdle(), kLong);
        const int stuck = line.count(Phase::Failed) + line.count(Phase::Held);
        line.carrier->clearFaults();
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        QCOMPARE(line.count(Phase::Done), 20 - stuck);
    }

    void oneRefusedRequestIsNotTheAccount()
    {
        Line line(20, Line::Codes::Reserved);
        line.options.stopRules.account = Strikes::AtOnce;
        CarrierFault fault;
        fault.kind = CarrierFault::Kind::Refuse;
        fault.status = 403;
        fault.apiCode = 20008;
        line.carrier->inject(fault);
        line.start();
        QTRY_VERIFY_WITH_TIMEOUT(line.isOver(), kLong);
        QVERIFY(!line.batch().stopped);
        QCOMPARE(line.count(Phase::Failed), 1);
        QCOMPARE(line.count(Phase::Done), 19);
    }
};

QTEST_GUILESS_MAIN(TestStationStopRules)
#include "tst_station_stop_rules.moc"
