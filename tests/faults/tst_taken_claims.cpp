#include "core/carrier/supersim/supersim_carrier.h"
#include "core/journal/postgres_journal.h"
#include "core/station/station.h"
#include "core/training/carrier_server.h"
#include "core/workflow/reasons.h"
#include "tests/faults/passing_journal.h"
#include "tests/faults/ports.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/postgres_server.h"

#include <QElapsedTimer>

#include <map>
#include <random>

using namespace faults;
using workflow::Phase;

namespace {

constexpr int kUnits = 40;
constexpr int kStations = 2;
constexpr int kRobberies = 60;
constexpr base::Millis kLease{8000};
/// Longer than a request is under way between two threads of a busy machine.
constexpr base::Millis kQuiet{3000};
constexpr int kLong = 240'000;

/// Takes units away from whoever has them, with the rights of the server's keeper.
class Thief
{
public:
    Thief(const kit::PostgresServer &server, const QString &database, unsigned seed)
        : m_server(server, database)
        , m_random(seed)
    {}
    /// Perhaps, while there is somebody left to rob.
    void pass(int unit)
    {
        if (robberies == kRobberies || m_random() % 5 != 0)
            return;
        ++robberies;
        m_server.run("UPDATE esim_station.claims SET token = token + 1, station = 'nobody', home = 'nobody', "
                     "until = clock_timestamp() WHERE unit = " +
                     QByteArray::number(unit));
    }
    unsigned number() { return unsigned(m_random()); }
    int robberies = 0;

private:
    kit::RawServer m_server;
    std::mt19937 m_random;
};

/// A journal before whose records the thief passes by.
class Unsafe final : public PassingJournal
{
public:
    Unsafe(std::unique_ptr<journal::Journal> inner, Thief &thief)
        : PassingJournal(std::move(inner))
        , m_thief(thief)
    {}
    void append(journal::Entry entry, Durable durable) override
    {
        m_thief.pass(entry.unit);
        PassingJournal::append(std::move(entry), std::move(durable));
    }

private:
    Thief &m_thief;
};

/// Stations on one journal, in front of one carrier that now and then answers badly.
class Hall
{
public:
    explicit Hall(unsigned seed)
        : m_thief(m_server, m_database, seed)
    {
        training::CarrierServer::Options options;
        options.account = QStringLiteral("AC00000000000000000000000000000000");
        options.secret = base::Secret("a-secret-for-tests-alone");
        options.smdpAddress = QStringLiteral("smdp.example.com");
        options.profileSteps = 1;
        options.fleets = {QStringLiteral("line")};
        m_api.account = options.account;
        m_api.secret = options.secret;
        carrier = std::move(*training::CarrierServer::start(std::move(options)));
        m_api.baseUrl = carrier->baseUrl();
        m_api.poll.first = base::Millis(20);
        m_api.retry = {3, base::Millis(20), base::Millis(100), base::Millis(400)};
        for (int number = 0; number < kStations; ++number)
            addStation(QStringLiteral("Line %1").arg(number + 1));
    }

    /// Runs the batch; the carrier's next answers are lost or late now and then.
    bool run()
    {
        for (const auto &one : stations)
            one->start();
        return QTest::qWaitFor(
            [this] {
                disturb();
                return std::all_of(stations.begin(), stations.end(), [](const auto &one) {
                    return one->batch().run == station::RunState::Stopped && one->batch().waiting() == 0;
                });
            },
            kLong);
    }
    QByteArray whatStands() const
    {
        return kit::RawServer(m_server, m_database)
            .rows("SELECT unit, phase, station, token FROM esim_station.claims JOIN esim_station.units USING "
                  "(batch, unit) WHERE phase NOT IN ('done', 'held') ORDER BY unit")
            .join('\n');
    }
    QByteArray storyOf(int unit) const
    {
        return kit::RawServer(m_server, m_database)
            .rows("SELECT seq, at, operator, kind FROM esim_station.events WHERE unit = " +
                  QByteArray::number(unit) + " ORDER BY seq")
            .join('\n');
    }
    int robberies() const { return m_thief.robberies; }

    std::unique_ptr<training::CarrierServer> carrier;
    std::vector<std::unique_ptr<station::Station>> stations;
    int disturbances = 0;

private:
    static std::vector<journal::NewUnit> units()
    {
        std::vector<journal::NewUnit> all;
        for (int i = 0; i < kUnits; ++i) {
            workflow::Plan plan = kit::plan(i);
            plan.eid = knownEid(i);
            plan.reserve = i % 2 == 0 ? esim::ReserveMode::Eid : esim::ReserveMode::MatchingId;
            plan.fleet = QStringLiteral("line");
            plan.deliver = esim::Deliver::Label;
            plan.print = workflow::PrintLabel::Yes;
            all.push_back({plan, {}, {}, i + 2});
        }
        return all;
    }
    void addStation(const QString &name)
    {
        journal::PostgresOptions options;
        options.folder = m_folder.filePath(name);
        options.login = *journal::serverLogin(m_server.url(m_database));
        options.login.stationName = name;
        options.key = base::Secret(QByteArray(32, 'k'));
        options.lease = kLease;
        options.renewal = kLease / 8;
        auto opened = journal::PostgresJournal::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        const QString batch = QStringLiteral("shared");
        if (stations.empty()) {
            if (const auto stored = (*opened)->importBatch(kit::info(batch), units()); !stored)
                qFatal("%s", qPrintable(stored.error().sentence()));
        }
        auto client = carrier::supersim::SuperSimCarrier::make(m_api, {});
        if (!client)
            qFatal("%s", qPrintable(client.error().sentence()));
        station::Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        ports.journal = std::make_unique<Unsafe>(std::move(*opened), m_thief);
        ports.carrier = std::move(*client);
        ports.cards = std::make_unique<NoCards>();
        ports.servers = std::make_unique<NoServers>();
        ports.printer = std::make_unique<AnyPrinter>();
        station::Options how;
        how.stationName = name;
        how.times.pollInterval = base::Millis(20);
        how.times.quietPeriod = kQuiet;
        how.stock = {50.8, 25.4, 203, {}};
        stations.push_back(std::make_unique<station::Station>(std::move(ports), how));
        stations.back()->setPerson(people::Presence::anybody(name));
        stations.back()->openBatch(batch);
    }
    void disturb()
    {
        using Kind = training::CarrierFault::Kind;
        constexpr std::array kKinds{Kind::DropBefore, Kind::DropAfter, Kind::CutShort, Kind::ErrorAfter};
        if (disturbances == kUnits / 4 || m_thief.number() % 20 != 0)
            return;
        ++disturbances;
        training::CarrierFault fault;
        fault.kind = kKinds[m_thief.number() % kKinds.size()];
        carrier->inject(fault);
    }

    kit::PostgresServer &m_server = kit::sharedServer();
    QString m_database = m_server.newDatabase();
    QTemporaryDir m_folder;
    Thief m_thief;
    carrier::supersim::Options m_api;
};

} // namespace

/// Units go from one station to another at any record of theirs, while requests, searches and labels are
/// under way for them. The carrier's ledger says what that cost. STATION_THIEVES=N tries N more seeds.
class TestTakenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverDoubles_data()
    {
        QTest::addColumn<int>("seed");
        const int more = qEnvironmentVariableIntValue("STATION_THIEVES");
        for (int seed = 1; seed <= 2 + more; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void neverDoubles()
    {
        QFETCH(int, seed);
        Hall hall{unsigned(seed)};
        QElapsedTimer timer;
        timer.start();
        QVERIFY2(hall.run(), hall.whatStands().constData());

        std::map<QString, int> perEid;
        int byMatchingId = 0;
        for (const training::CarrierProfileTruth &profile : hall.carrier->profiles())
            ++(profile.eid.isEmpty() ? byMatchingId : perEid[profile.eid]);
        int held = 0;
        int lost = 0;
        int wantedByMatchingId = 0;
        for (int unit = 0; unit < kUnits; ++unit) {
            const station::UnitSnapshot seen = hall.stations.front()->units().at(unit);
            QVERIFY2(seen.phase == Phase::Done || seen.phase == Phase::Held, hall.storyOf(unit).constData());
            QCOMPARE(hall.stations.back()->units().at(unit).phase, seen.phase);
            // The carrier has dropped each of its requests before it did anything.
            const bool isLost = seen.reasonCode == QLatin1String(workflow::reasons::kLostTooOften);
            const int wanted = isLost ? 0 : 1;
            lost += isLost ? 1 : 0;
            held += seen.phase == Phase::Held && !isLost ? 1 : 0;
            if (unit % 2 == 0)
                QVERIFY2(perEid[eid(unit)] == wanted, hall.storyOf(unit).constData());
            else
                wantedByMatchingId += wanted;
        }
        qInfo("%d units, %d robberies, %d bad answers, %.1f s: %d reservations, %d units gave up after lost "
              "requests, %d are held for a label that was perhaps printed",
              kUnits, hall.robberies(), hall.disturbances, double(timer.elapsed()) / 1000,
              int(hall.carrier->profiles().size()), lost, held);
        QCOMPARE(byMatchingId, wantedByMatchingId);
        QVERIFY(hall.robberies() > 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // More seeds take longer than a test function may by default.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "600000");
    TestTakenClaims test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taken_claims.moc"
