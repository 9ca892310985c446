#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/postgres_journal.h"
#include "core/station/label_desk.h"
#include "core/training/carrier_server.h"
#include "core/training/pki.h"
#include "core/training/readers.h"
#include "tests/faults/passing_journal.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/postgres_server.h"
#include "tests/journal/proxy.h"
#include "tests/station/label_bench.h"

using namespace station;
using workflow::Phase;
using Bench = station::test::LabelBench;

namespace {

constexpr int kLong = 60000;
constexpr base::Millis kShortLease{2000};

/// A journal on a server, for two stations, the first of them behind a proxy.
struct Server
{
    kit::PostgresServer &server = kit::sharedServer();
    QString database = server.newDatabase();
    kit::Proxy proxy{server.port()};
    QTemporaryDir folder;

    std::unique_ptr<journal::Journal> journal(const QString &station, int port, base::Millis lease) const
    {
        journal::PostgresOptions options;
        options.folder = folder.filePath(station);
        options.login = *journal::serverLogin(server.url(database, port));
        options.login.stationName = station;
        options.key = base::Secret(QByteArray(32, 'k'));
        options.lease = lease;
        options.renewal = lease / 8;
        auto opened = journal::PostgresJournal::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        return std::move(*opened);
    }
    std::unique_ptr<journal::Journal> first(base::Millis lease = journal::kLease) const
    {
        return journal(QStringLiteral("Line 3"), proxy.port(), lease);
    }
    std::unique_ptr<journal::Journal> second() const
    {
        return journal(QStringLiteral("Line 4"), server.port(), journal::kLease);
    }
};

} // namespace

/// A journal whose unit is taken away for a moment, once, right before this event is appended.
template <class Event>
class Robbed final : public faults::PassingJournal
{
public:
    Robbed(std::unique_ptr<journal::Journal> inner, const Server &where)
        : PassingJournal(std::move(inner))
        , m_where(where)
    {}
    void append(journal::Entry entry, Durable durable) override
    {
        if (std::holds_alternative<Event>(entry.event) && !std::exchange(hasHappened, true)) {
            kit::RawServer(m_where.server, m_where.database)
                .run("UPDATE esim_station.claims SET token = token + 1, station = 'Line 4', home = 'other', "
                     "until = clock_timestamp() WHERE unit = " +
                     QByteArray::number(entry.unit));
        }
        PassingJournal::append(std::move(entry), std::move(durable));
    }
    bool hasHappened = false;

private:
    const Server &m_where;
};

/// A line whose label needs a reservation, in front of the training carrier, which counts.
struct ReservingLine
{
    template <class Event>
    ReservingLine(const Server &server, esim::ReserveMode mode, Event)
    {
        training::CarrierServer::Options truth;
        truth.account = QStringLiteral("AC00000000000000000000000000000000");
        truth.secret = base::Secret("a-secret-for-tests-alone");
        truth.smdpAddress = QStringLiteral("smdp.example.com");
        truth.profileSteps = 1;
        truth.fleets = {QStringLiteral("line")};
        carrier::supersim::Options api;
        api.account = truth.account;
        api.secret = truth.secret;
        api.poll.first = base::Millis(20);
        carrier = std::move(*training::CarrierServer::start(std::move(truth)));
        api.baseUrl = carrier->baseUrl();

        auto robbed = std::make_unique<Robbed<Event>>(server.first(), server);
        hasBeenRobbed = [robbed = robbed.get()] { return robbed->hasHappened; };
        workflow::Plan plan = kit::plan(0);
        plan.eid = faults::knownEid(0);
        plan.reserve = mode;
        plan.fleet = QStringLiteral("line");
        plan.deliver = esim::Deliver::Label;
        plan.print = workflow::PrintLabel::Yes;
        const auto imported = robbed->importBatch(kit::info(QStringLiteral("day")),
                                                  std::vector<journal::NewUnit>{{plan, {}, {}, 2}});
        if (!imported)
            qFatal("%s", qPrintable(imported.error().sentence()));
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::move(robbed);
        auto client = carrier::supersim::SuperSimCarrier::make(std::move(api), {});
        if (!client)
            qFatal("%s", qPrintable(client.error().sentence()));
        ports.carrier = std::move(*client);
        ports.cards = std::make_unique<faults::NoCards>();
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<faults::AnyPrinter>();
        Options how;
        how.times.pollInterval = base::Millis(20);
        how.times.quietPeriod = base::Millis(300);
        how.stock = {50.8, 25.4, 203, {}};
        station = std::make_unique<Station>(std::move(ports), how);
        station->setPerson(people::Presence::anybody(QStringLiteral("Anna")));
        station->openBatch(QStringLiteral("day"));
        station->start();
    }

    std::unique_ptr<training::CarrierServer> carrier;
    std::unique_ptr<Station> station;
    std::function<bool()> hasBeenRobbed;
};

/// A station whose journal others use as well: what is theirs, what was taken from it, and what it gives
/// back.
class TestShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReprintOnAStandingLineIsRecorded()
    {
        const Server shared;
        Bench bench(workflow::ScanBack::No, 1, shared.first());
        bench.run();
        QTRY_COMPARE(bench.unit(0).phase, Phase::Done);
        QTRY_COMPARE(bench.station->batch().run, RunState::Stopped);

        // Longer than the station keeps what nothing is to be done with.
        bench.paper.takes = std::chrono::milliseconds(1500);
        QCOMPARE(bench.act(0, ReprintWish{workflow::ReprintCause::Jam, {}, {}}), QString());
        QCOMPARE(bench.paper.labels.back().reprint, 1);
        QTRY_COMPARE(bench.unit(0).phase, Phase::Done);
        QCOMPARE(bench.unit(0).prints, 2);
    }

    void itLearnsWhatOthersDidWithWhatItLost()
    {
        Server shared;
        Bench bench(workflow::ScanBack::No, 1, shared.first(kShortLease));
        // Its printer keeps every label for ever, so that nothing here ends a unit.
        bench.paper.takes = std::chrono::hours(1);
        bench.station->start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.unit(2).phase, Phase::Printing, kLong);

        // Out of reach for longer than its claims last; another station goes on with its units.
        shared.proxy.setMode(kit::Proxy::Mode::Refuse);
        const auto other = shared.second();
        std::optional<std::vector<journal::UnitRecord>> taken;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     bool isAnswered = false;
                                     other->claim(1, journal::ClaimNext{3}, [&](const auto &got) {
                                         isAnswered = true;
                                         if (got && got->size() == 3)
                                             taken = *got;
                                     });
                                     return QTest::qWaitFor([&] { return isAnswered; }, kLong) && taken;
                                 }()),
                                 kLong);
        kit::Walker walker(*other, 1);
        for (int unit = 0; unit < 3; ++unit)
            walker.send(unit, workflow::Restarted{});
        QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), kLong);
        for (int unit = 0; unit < 3; ++unit)
            QCOMPARE(walker.state(unit).phase, Phase::Held);
        QCOMPARE(bench.unit(0).phase, Phase::Printing);

        shared.proxy.setMode(kit::Proxy::Mode::Pass);
        for (int unit = 0; unit < 3; ++unit)
            QTRY_COMPARE_WITH_TIMEOUT(bench.unit(unit).phase, Phase::Held, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(bench.station->batch().held, 3, kLong);
    }

    void aReservationThatCouldNotBeRecordedIsFoundAgain_data()
    {
        QTest::addColumn<esim::ReserveMode>("mode");
        QTest::newRow("by EID") << esim::ReserveMode::Eid;
        QTest::newRow("by matching ID") << esim::ReserveMode::MatchingId;
    }
    void aReservationThatCouldNotBeRecordedIsFoundAgain()
    {
        QFETCH(esim::ReserveMode, mode);
        const Server shared;
        // The carrier has answered, and its answer belongs to nobody: not even the station that got it may
        // take it for another unit's.
        const ReservingLine line(shared, mode, workflow::ReservationSeen{});
        QTRY_VERIFY_WITH_TIMEOUT(workflow::isFinal(line.station->units().at(0).phase), kLong);
        QVERIFY(line.hasBeenRobbed());
        QCOMPARE(line.station->units().at(0).phase, Phase::Done);
        QCOMPARE(int(line.carrier->profiles().size()), 1);
    }

    void aCardGoesOnOnceItsUnitIsFree()
    {
        const Server shared;
        auto first = shared.first();
        workflow::Plan plan = kit::plan(0);
        plan.eid = faults::knownEid(0);
        plan.reserve = esim::ReserveMode::Given;
        plan.deliver = esim::Deliver::Address;
        plan.code = *esim::ActivationCode::fromText("1$smdp.example.com$");
        const auto batch = first->importBatch(kit::info(QStringLiteral("day")),
                                              std::vector<journal::NewUnit>{{plan, {}, {}, 2}});
        QVERIFY2(batch.has_value(), batch ? "" : qPrintable(batch.error().sentence()));
        auto readers = std::make_unique<training::TrainingReaders>(training::TrainingReaders::Options{});
        training::TrainingReaders &reader = *readers;
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::move(first);
        ports.cards = std::move(readers);
        ports.servers = std::make_unique<faults::NoServers>();
        ports.printer = std::make_unique<faults::AnyPrinter>();
        Station station(std::move(ports), Options());
        station.setPerson(people::Presence::anybody(QStringLiteral("Anna")));
        QStringList refusals;
        connect(&station, &Station::refused, this, [&](const QString &code) { refusals.append(code); });
        QString message;
        connect(&station, &Station::slotChanged, this,
                [&](const SlotSnapshot &slot) { message = slot.message; });
        station.openBatch(QStringLiteral("day"));
        station.begin();
        station.start();
        QTRY_COMPARE_WITH_TIMEOUT(station.units().at(0).phase, Phase::WaitingForCard, kLong);

        // Whoever has its card next may have the unit; for now that is the other station.
        const auto other = shared.second();
        bool isTheirs = false;
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     bool isAnswered = false;
                                     other->claim(batch->id, journal::ClaimUnit{0}, [&](const auto &got) {
                                         isAnswered = true;
                                         isTheirs = got.has_value();
                                     });
                                     return QTest::qWaitFor([&] { return isAnswered; }, kLong) && isTheirs;
                                 }()),
                                 kLong);
        const auto pki = std::make_unique<training::Pki>();
        const auto card = std::make_shared<training::Euicc>(pki->issueEuicc(faults::knownEid(0)));
        reader.insert(training::TrainingReaders::nameOf(1), card);
        QTRY_VERIFY2_WITH_TIMEOUT(message.contains(QStringLiteral("Line 4")), qPrintable(message), kLong);
        // It says so once, and goes on by itself.
        QTest::qWait(4000);
        QCOMPARE(refusals, QStringList{QStringLiteral("journal.claimed-elsewhere")});
        QCOMPARE(station.units().at(0).phase, Phase::WaitingForCard);
        other->release(batch->id, 0);
        QTRY_COMPARE_WITH_TIMEOUT(station.units().at(0).phase, Phase::Done, kLong);
        QCOMPARE(card->defaultSmdpAddress(), QStringLiteral("smdp.example.com"));
    }

    void itKeepsNothingOfABatchThatItHasClosed()
    {
        const Server shared;
        Bench bench(workflow::ScanBack::No, 1, shared.first());
        bench.import(QStringLiteral("night"), {"DDDD"});
        // Claims a unit for a moment; the batch is closed before that is over.
        QCOMPARE(bench.act(0, station::PrintWish{}), QString());
        bench.station->openBatch(QStringLiteral("night"));
        QCOMPARE(bench.station->batch().name, QStringLiteral("night"));
        kit::RawServer raw(shared.server, shared.database);
        QTRY_COMPARE_WITH_TIMEOUT(raw.value("SELECT count(*) FROM esim_station.claims WHERE home <> ''"),
                                  QByteArray("0"), kLong);
    }
};

QTEST_GUILESS_MAIN(TestShared)
#include "tst_station_shared.moc"
