#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/key_file.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "tests/faults/ports.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using training::CarrierCall;
using training::CarrierFault;
using training::CarrierServer;
using workflow::Phase;
using workflow::Price;
using workflow::UnitAct;
namespace supersim = carrier::supersim;

namespace {

const QString kAccount = u"AC0123456789abcdef0123456789abcdef"_s;
constexpr char kSecret[] = "faults-secret-0123456789";
const QString kBatch = u"batch"_s;

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    return std::move(*result);
}

/// Answers as it was told, then prints.
class ToldPrinter final : public label::Printer
{
public:
    explicit ToldPrinter(QList<label::Outcome::Kind> answers)
        : m_answers(std::move(answers))
    {}
    void print(label::LabelJob, Done done) override
    {
        label::Outcome outcome;
        outcome.kind = m_answers.isEmpty() ? label::Outcome::Kind::Printed : m_answers.takeFirst();
        if (outcome.kind != label::Outcome::Kind::Printed)
            outcome.error = base::Error{
                base::ErrorKind::MissingPart, base::ErrorCode("test.paper"), u"There is no paper."_s, {}, {}};
        QTimer::singleShot(0, &m_context, [done = std::move(done), outcome] { done(outcome); });
    }
    void check(std::function<void(base::Result<QString>)> done) override { done(u"told"_s); }

private:
    QList<label::Outcome::Kind> m_answers;
    QObject m_context;
};

/// What brings the one unit to where somebody must decide.
struct Trouble
{
    std::vector<CarrierFault> faults;
    QList<label::Outcome::Kind> printer;
    Phase phase = Phase::Failed;
};

CarrierFault fault(CarrierCall call, CarrierFault::Kind kind, int times, int status = 500, int apiCode = 0)
{
    CarrierFault made;
    made.call = call;
    made.kind = kind;
    made.times = times;
    made.status = status;
    made.apiCode = apiCode;
    return made;
}

/// One unit in front of the training carrier, brought into trouble.
class Line
{
public:
    explicit Line(const Trouble &trouble)
    {
        CarrierServer::Options server;
        server.account = kAccount;
        server.secret = base::Secret(kSecret);
        server.smdpAddress = u"localhost:4443"_s;
        server.fleets = {u"line"_s};
        m_carrier = must(CarrierServer::start(server));
        // The look at the carrier with which every run begins is no part of the trouble.
        m_carrier->inject(fault(CarrierCall::ListProfiles, CarrierFault::Kind::Slow, 1));
        for (const CarrierFault &each : trouble.faults)
            m_carrier->inject(each);
        makeStation(trouble);
    }

    /// Lets the batch run until it has come to rest. @return whether it has
    bool run()
    {
        const auto idle = [this] { return m_station->isIdle(); };
        if (!QTest::qWaitFor(idle, 60'000))
            return false;
        m_station->start();
        return QTest::qWaitFor(
            [this] { return m_station->batch().run == station::RunState::Stopped && m_station->isIdle(); },
            60'000);
    }
    bool import()
    {
        QFile file(m_folder.filePath(u"batch.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("serial,eid,deliver,fleet\nSN-1," + faults::eid(1).toLatin1() + ",label,line\n");
        file.close();
        m_station->begin();
        m_station->importManifest(file.fileName(), kBatch, {});
        const bool taken = QTest::qWaitFor([this] { return m_isImported; }, 60'000);
        m_station->openBatch(kBatch);
        return taken;
    }
    station::UnitDetails details()
    {
        m_details.reset();
        m_station->showUnit(0);
        return m_details.value_or(station::UnitDetails());
    }
    void carryOut(UnitAct act)
    {
        switch (act) {
        case UnitAct::Retry: m_station->retry(0); break;
        case UnitAct::Reconcile: m_station->reconcile(0); break;
        case UnitAct::HandOver: m_station->handOver(0, u"the chip is loose"_s); break;
        case UnitAct::Print: m_station->actOnLabel(0, station::PrintWish{}); break;
        case UnitAct::Reprint:
            m_station->actOnLabel(0, station::ReprintWish{workflow::ReprintCause::Jam, {}, {}});
            break;
        case UnitAct::Void: m_station->actOnLabel(0, station::VoidWish{u"the label was stolen"_s}); break;
        }
    }
    /// What the carrier's own ledger counts as alive: what somebody pays for.
    int alive() const
    {
        const auto all = m_carrier->profiles();
        return int(std::count_if(all.begin(), all.end(),
                                 [](const auto &profile) { return profile.status != "failed"_L1; }));
    }
    QStringList refusals;

private:
    void makeStation(const Trouble &trouble)
    {
        supersim::Options options;
        options.baseUrl = m_carrier->baseUrl();
        options.tokenUrl = m_carrier->tokenUrl();
        options.account = kAccount;
        options.secret = base::Secret(kSecret);
        options.requestTimeout = base::Millis(2000);
        options.poll.first = base::Millis(20);
        options.retry.tries = 1;
        journal::SqliteOptions sqlite;
        sqlite.folder = m_folder.filePath(u"data"_s);
        sqlite.key = must(journal::loadOrCreateKey(sqlite.folder));
        station::Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = must(journal::SqliteJournal::open(sqlite));
        ports.carrier = must(supersim::SuperSimCarrier::make(options, {}));
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<ToldPrinter>(trouble.printer);
        station::Options how;
        how.recipes = {esim::Recipe{}};
        how.times.pollInterval = base::Millis(20);
        how.times.quietPeriod = base::Millis(50);
        how.secondPrint = workflow::SecondPrint::Doubtful;
        m_station = std::make_unique<station::Station>(std::move(ports), how);
        using station::Station;
        QObject::connect(m_station.get(), &Station::imported, &m_context, [this] { m_isImported = true; });
        QObject::connect(m_station.get(), &Station::unitDetailed, &m_context,
                         [this](const station::UnitDetails &details) { m_details = details; });
        QObject::connect(m_station.get(), &Station::refused, &m_context,
                         [this](const QString &, const QString &why) { refusals << why; });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CarrierServer> m_carrier;
    std::unique_ptr<station::Station> m_station;
    QObject m_context;
    bool m_isImported = false;
    std::optional<station::UnitDetails> m_details;
};

int most(Price price) { return price == Price::OneMore ? 1 : 0; }

} // namespace

/// Every act that is offered for a unit in trouble, carried out by the real station: the training carrier's
/// ledger never shows more than was said before.
class TestOfferedActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costAtMostWhatWasSaid_data();
    void costAtMostWhatWasSaid();
    void theLedgerDoesCount();

private:
    int m_carriedOut = 0;
    int m_spent = 0;
};

void TestOfferedActs::costAtMostWhatWasSaid_data()
{
    using Kind = CarrierFault::Kind;
    using Printed = label::Outcome::Kind;
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QStringList>("acts");
    const auto refuse = [](CarrierCall call) { return fault(call, Kind::Refuse, 1, 403, 20403); };
    QTest::newRow("the request was refused") << Trouble{{refuse(CarrierCall::Reserve)}, {}, Phase::Failed}
                                             << QStringList{u"retry"_s, u"hand-over"_s};
    QTest::newRow("two reservations died")
        << Trouble{{fault(CarrierCall::Reserve, Kind::ReservationFails, 2)}, {}, Phase::Failed}
        << QStringList{u"retry"_s, u"hand-over"_s};
    QTest::newRow("two reservations died, and the next one does")
        << Trouble{{fault(CarrierCall::Reserve, Kind::ReservationFails, 3)}, {}, Phase::Failed}
        << QStringList{u"retry"_s, u"hand-over"_s};
    QTest::newRow("the answer was lost, the list is refused")
        << Trouble{{fault(CarrierCall::Reserve, Kind::DropAfter, 1), refuse(CarrierCall::ListProfiles)},
                   {},
                   Phase::Held}
        << QStringList{u"reconcile"_s, u"hand-over"_s};
    QTest::newRow("the request was lost, the list is refused")
        << Trouble{{fault(CarrierCall::Reserve, Kind::DropBefore, 1), refuse(CarrierCall::ListProfiles)},
                   {},
                   Phase::Held}
        << QStringList{u"reconcile"_s, u"hand-over"_s};
    QTest::newRow("the reservation cannot be looked at")
        << Trouble{{refuse(CarrierCall::FetchProfile)}, {}, Phase::Held}
        << QStringList{u"reconcile"_s, u"hand-over"_s};
    QTest::newRow("the Sim cannot be activated")
        << Trouble{{refuse(CarrierCall::UpdateSim)}, {}, Phase::Failed}
        << QStringList{u"retry"_s, u"hand-over"_s, u"void"_s};
    QTest::newRow("the label was not printed")
        << Trouble{{}, {Printed::NotPrinted}, Phase::Failed}
        << QStringList{u"retry"_s, u"hand-over"_s, u"print"_s, u"void"_s};
    QTest::newRow("the label was perhaps printed")
        << Trouble{{}, {Printed::Perhaps}, Phase::Held}
        << QStringList{u"retry"_s, u"hand-over"_s, u"reprint"_s, u"void"_s};
    QTest::newRow("done") << Trouble{{}, {}, Phase::Done} << QStringList{u"reprint"_s, u"void"_s};
}

void TestOfferedActs::costAtMostWhatWasSaid()
{
    QFETCH(Trouble, trouble);
    QFETCH(QStringList, acts);
    for (const QString &name : acts) {
        Line line(trouble);
        QVERIFY(line.import());
        QVERIFY(line.run());
        const station::UnitDetails before = line.details();
        QCOMPARE(before.unit.phase, trouble.phase);
        QStringList offered;
        std::optional<workflow::NextStep> step;
        for (const workflow::NextStep &possible : before.steps) {
            offered << esim::nameOf(possible.act);
            if (offered.last() == name)
                step = possible;
        }
        QCOMPARE(offered, acts);
        const int paid = line.alive();
        line.carryOut(step->act);
        QVERIFY(line.run());
        const int spent = line.alive() - paid;
        QVERIFY2(spent <= most(step->price),
                 qPrintable(u"%1 cost %2, said was: %3"_s.arg(name).arg(spent).arg(step->costs)));
        QVERIFY2(line.refusals.isEmpty(), qPrintable(line.refusals.join(u'\n')));
        QVERIFY(line.details().story.size() > before.story.size());
        ++m_carriedOut;
        m_spent += spent;
    }
}

void TestOfferedActs::theLedgerDoesCount()
{
    qInfo("%d acts carried out, %d profiles spent by them", m_carriedOut, m_spent);
    // The control: some of these acts do cost, and the ledger shows it.
    QVERIFY(m_carriedOut > 10);
    QVERIFY(m_spent >= 3);
}

QTEST_GUILESS_MAIN(TestOfferedActs)
#include "tst_offered_acts.moc"
