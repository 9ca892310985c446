#include "core/journal/postgres_journal.h"
#include "core/training/carrier_server.h"
#include "core/workflow/step.h"
#include "tests/end-to-end/shared_station.h"
#include "tests/faults/ports.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/postgres_server.h"
#include "tests/journal/proxy.h"

#include <QElapsedTimer>
#include <QProcess>

#include <signal.h>

#include <functional>
#include <map>
#include <set>

/// Several station processes on one batch, with deaths, a partition and one that stands still. The truth is
/// read from the carrier's ledger and from the database.
class TestStationsPostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doEveryUnitOnce_data();
    void doEveryUnitOnce();
};

namespace {

constexpr int kLeaseMs = 4000;
/// Without the next step of the day.
constexpr int kPatienceMs = 300'000;
constexpr int kPatienceForAllMs = 1'800'000;

/// The world around the stations: carrier, server, batch, and a log of who had which unit when.
struct World
{
    base::Secret key = base::Secret(base::randomBytes(32));
    kit::PostgresServer &server = kit::sharedServer();
    QString database = server.newDatabase();
    std::unique_ptr<training::CarrierServer> carrier;
    QString batch = QStringLiteral("shared");
    journal::BatchId batchId = 0;

    explicit World(int units)
    {
        training::CarrierServer::Options options;
        options.account = QLatin1String(shared_station::kAccount);
        options.secret = base::Secret(shared_station::kSecret);
        options.smdpAddress = QStringLiteral("smdp.example.com");
        options.profileSteps = 1;
        options.profileDelay = base::Millis(400);
        options.fleets = {QStringLiteral("line")};
        carrier = std::move(*training::CarrierServer::start(std::move(options)));
        auto importer = journal(QStringLiteral("importer"));
        std::vector<journal::NewUnit> all;
        for (int i = 0; i < units; ++i) {
            workflow::Plan plan = kit::plan(i);
            plan.eid = *esim::Eid::fromText(faults::eid(i));
            plan.reserve = esim::ReserveMode::Eid;
            plan.fleet = QStringLiteral("line");
            plan.deliver = esim::Deliver::Label;
            plan.print = workflow::PrintLabel::Yes;
            all.push_back({plan, {}, {}, i + 2});
        }
        batchId = importer->importBatch(kit::info(batch), all)->id;
        // Every new owner of a unit, with the records that were stored until then.
        const QByteArray words = server.run(
            database,
            "CREATE TABLE public.owners (n BIGINT GENERATED ALWAYS AS IDENTITY, head BIGINT, unit BIGINT, "
            "station TEXT);"
            "CREATE FUNCTION public.note_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ "
            "BEGIN "
            "INSERT INTO public.owners (head, unit, station) VALUES ((SELECT coalesce(max(seq), 0) FROM "
            "esim_station.events), NEW.unit, NEW.station); RETURN NULL; END $$;"
            "CREATE TRIGGER note_owner AFTER UPDATE ON esim_station.claims FOR EACH ROW WHEN (NEW.token > "
            "OLD.token) "
            "EXECUTE FUNCTION public.note_owner()");
        if (!words.isEmpty())
            qWarning("%s", words.constData());
    }
    std::unique_ptr<journal::Journal> journal(const QString &name) const
    {
        journal::PostgresOptions options;
        options.folder = m_folder.path() + QLatin1Char('/') + name;
        options.login = *journal::serverLogin(server.url(database));
        options.login.stationName = name;
        options.key = key;
        return std::move(*journal::PostgresJournal::open(options));
    }
    QByteArray value(const QByteArray &sql) const { return kit::RawServer(server, database).value(sql); }
    int count(const QByteArray &which) const
    {
        return value("SELECT count(*) FROM esim_station.units WHERE " + which).toInt();
    }
    /// What is not finished and who has it, for the log of a test that failed.
    QByteArray whatStands() const
    {
        kit::RawServer raw(server, database);
        return "unit, phase, token, station, until, now:\n" +
               raw.rows(
                      "SELECT unit, phase, token, station, until, clock_timestamp() FROM esim_station.claims "
                      "JOIN esim_station.units USING (batch, unit) WHERE phase NOT IN ('done', 'held') "
                      "ORDER BY unit LIMIT 50")
                   .join('\n');
    }
    QByteArray storyOf(int unit) const
    {
        kit::RawServer raw(server, database);
        const QByteArray which = " WHERE unit = " + QByteArray::number(unit) + " ORDER BY 1";
        return "record, time, station, event:\n" +
               raw.rows("SELECT seq, at, operator, kind FROM esim_station.events" + which).join('\n') +
               "\nclaim, after record, station:\n" +
               raw.rows("SELECT n, head, station FROM public.owners" + which).join('\n');
    }
    int failed() const { return count("phase = 'failed'"); }
    /// Held: its label was perhaps printed when its station died.
    int finished() const { return count("phase IN ('done', 'held')"); }

    QTemporaryDir m_folder;
};

/// Units in the whole figure, or 0 for the short one.
int fullSize() { return qEnvironmentVariableIntValue("STATION_SHARED_UNITS"); }

/// A station process behind a proxy of its own.
class Process
{
public:
    Process(const World &world, const QString &name)
        : m_world(world)
        , m_proxy(world.server.port())
    {
        m_orders = {world.server.url(world.database, m_proxy.port()),
                    m_folder.path() + QStringLiteral("/data"),
                    world.carrier->baseUrl().toString(),
                    name,
                    world.batch,
                    kLeaseMs};
        QDir().mkpath(m_orders.folder);
        QFile::setPermissions(m_orders.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(m_orders.folder + QStringLiteral("/journal.key"));
        if (file.open(QFile::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(world.key.reveal().toByteArray());
        }
    }
    ~Process()
    {
        take();
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
    void start()
    {
        take();
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QCoreApplication::applicationFilePath(), m_orders.arguments());
        m_process->waitForStarted();
    }
    void kill()
    {
        take();
        ::kill(pid_t(m_process->processId()), SIGKILL);
        m_process->waitForFinished();
        ++kills;
    }
    void freeze() const { ::kill(pid_t(m_process->processId()), SIGSTOP); }
    void thaw() const { ::kill(pid_t(m_process->processId()), SIGCONT); }
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    bool hasEndedWell() const
    {
        return m_process && m_process->state() == QProcess::NotRunning &&
               m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    }
    const QString &name() const { return m_orders.name; }
    kit::Proxy &proxy() { return m_proxy; }
    /// Units that were taken from it while it worked on them.
    int lost()
    {
        take();
        return m_lost;
    }
    int kills = 0;

private:
    void take()
    {
        if (m_process)
            m_lost += int(m_process->readAllStandardOutput().count("lost\n"));
    }

    const World &m_world;
    QTemporaryDir m_folder;
    kit::Proxy m_proxy;
    shared_station::Orders m_orders;
    std::unique_ptr<QProcess> m_process;
    int m_lost = 0;
};

} // namespace

void TestStationsPostgres::doEveryUnitOnce_data()
{
    QTest::addColumn<int>("stations");
    QTest::addColumn<int>("units");
    const int full = fullSize();
    QTest::newRow("two stations") << 2 << 400;
    QTest::newRow("eight stations") << 8 << (full > 0 ? full : 800);
}

void TestStationsPostgres::doEveryUnitOnce()
{
    QFETCH(int, stations);
    QFETCH(int, units);
    World world(units);
    std::vector<std::unique_ptr<Process>> all;
    for (int i = 0; i < stations; ++i) {
        all.push_back(std::make_unique<Process>(world, QStringLiteral("Line %1").arg(i + 1)));
        all.back()->start();
    }
    QElapsedTimer timer;
    timer.start();
    const auto at = [&](int percent) { return units * percent / 100; };
    /// A station that gave up ends the wait.
    const auto allWell = [&] {
        return std::all_of(all.begin(), all.end(),
                           [](const auto &one) { return one->isRunning() || one->hasEndedWell(); });
    };
    const int patience = fullSize() > 0 ? kPatienceForAllMs : kPatienceMs;
    const auto reach = [&](int percent) {
        const bool isReached = QTest::qWaitFor(
            [&] { return world.finished() >= at(percent) || world.failed() > 0 || !allWell(); }, patience);
        QVERIFY2(isReached, world.whatStands().constData());
        QVERIFY2(allWell(), "a station gave up");
        QCOMPARE(world.failed(), 0);
    };
    /// Whether others have taken over what a station had, `since` that many changes of owner.
    const auto tookOver = [&](const Process &from, const QByteArray &since) {
        return world
                   .value("SELECT count(*) FROM public.owners AS later JOIN public.owners AS earlier USING "
                          "(unit) "
                          "WHERE later.n > earlier.n AND later.n > " +
                          since + " AND earlier.station = '" + from.name().toLatin1() +
                          "' AND later.station <> '" + from.name().toLatin1() + "'")
                   .toInt() > 0;
    };
    const auto owners = [&] { return world.value("SELECT coalesce(max(n), 0) FROM public.owners"); };

    // Deaths in the middle of whatever goes on; each comes back.
    for (int death = 0; death < 6; ++death) {
        reach(5 + 5 * death);
        Process &victim = *all[size_t(death % stations)];
        victim.kill();
        victim.start();
    }
    /// Stops a station at a moment when it has units that are not finished, until others have one of them.
    const auto stopUntilTakenOver = [&](Process &station, const std::function<void()> &stop,
                                        const std::function<void()> &resume) {
        const QByteArray hasWork = "SELECT count(*) FROM esim_station.claims JOIN esim_station.units USING "
                                   "(batch, unit) WHERE station = '" +
                                   station.name().toLatin1() +
                                   "' AND phase NOT IN ('done', 'failed', 'held')";
        QByteArray since;
        for (;;) {
            since = owners();
            stop();
            if (world.value(hasWork).toInt() > 0)
                break;
            QVERIFY2(world.finished() < units, "too few units for so many stations");
            resume();
            QTest::qWait(100);
        }
        QVERIFY2(QTest::qWaitFor([&] { return tookOver(station, since); }, patience),
                 world.whatStands().constData());
        resume();
    };
    reach(35);
    Process &dead = *all.front();
    stopUntilTakenOver(
        dead, [&] { dead.kill(); }, [&] { dead.start(); });
    // The network falls silent, while the carrier still answers.
    reach(45);
    kit::Proxy &proxy = all.back()->proxy();
    stopUntilTakenOver(
        *all.back(), [&] { proxy.setMode(kit::Proxy::Mode::Silence); },
        [&] { proxy.setMode(kit::Proxy::Mode::Pass); });
    // It stands still, and does not know how long.
    reach(55);
    const Process &frozen = *all[size_t(stations / 2)];
    stopUntilTakenOver(
        *all[size_t(stations / 2)], [&] { frozen.freeze(); }, [&] { frozen.thaw(); });

    reach(100);
    int kills = 0;
    int lost = 0;
    for (const auto &process : all) {
        QTRY_VERIFY2_WITH_TIMEOUT(process->hasEndedWell(), qPrintable(process->name()), patience);
        kills += process->kills;
        lost += process->lost();
    }
    const double seconds = double(timer.elapsed()) / 1000.0;

    // The carrier's own ledger: one reservation for each unit's EID, and nothing else.
    std::map<QString, int> perEid;
    for (const auto &profile : world.carrier->profiles())
        ++perEid[profile.eid];
    int doubles = 0;
    for (int i = 0; i < units; ++i) {
        const int reserved = perEid[faults::eid(i)];
        doubles += reserved != 1 ? 1 : 0;
        if (reserved != 1)
            qWarning("unit %d has %d reservations\n%s", i, reserved, world.storyOf(i).constData());
    }

    // The records: who wrote each, against who had the unit then.
    kit::RawServer raw(world.server, world.database);
    std::map<int, std::vector<std::pair<qint64, QByteArray>>> owned;
    for (const QByteArray &row : raw.rows("SELECT unit, head, station FROM public.owners ORDER BY n")) {
        const auto columns = row.split('\t');
        owned[columns[0].toInt()].push_back({columns[1].toLongLong(), columns[2]});
    }
    int stale = 0;
    int records = 0;
    for (const QByteArray &row :
         raw.rows("SELECT unit, seq, operator FROM esim_station.events WHERE unit >= 0")) {
        const auto columns = row.split('\t');
        QByteArray owner;
        for (const auto &[head, station] : owned[columns[0].toInt()]) {
            if (head < columns[1].toLongLong())
                owner = station;
        }
        ++records;
        stale += owner != columns[2] ? 1 : 0;
    }
    const int doneTwice = raw.value("SELECT count(*) FROM (SELECT unit FROM esim_station.events WHERE kind = "
                                    "'label-printed' GROUP BY unit HAVING count(*) <> 1) AS twice")
                              .toInt();
    // Killed between a label and its record: a person looks, and nothing is printed twice.
    const int perhapsPrinted =
        raw.value(
               "SELECT count(DISTINCT unit) FROM esim_station.events WHERE kind = 'label-perhaps-printed' OR "
               "(kind = 'restarted' AND phase = 'held')")
            .toInt();
    const int byOthers = raw.value("SELECT count(*) FROM (SELECT unit FROM esim_station.events WHERE unit >= "
                                   "0 GROUP BY unit HAVING "
                                   "count(DISTINCT operator) > 1) AS passed")
                             .toInt();
    qInfo("%d stations, %d units, %d deaths, 1 partition, 1 standstill in %.1f s: %zu reservations for %d "
          "units, %d units "
          "without exactly one; %d units done twice, %d held as perhaps printed; %d records, %d by a station "
          "that did not have the unit; "
          "%d units "
          "passed from one station to another; %d times a station was told that a unit was gone",
          stations, units, kills, seconds, world.carrier->profiles().size(), units, doubles, doneTwice,
          perhapsPrinted, records, stale, byOthers, lost);
    QCOMPARE(doubles, 0);
    QCOMPARE(int(world.carrier->profiles().size()), units);
    QCOMPARE(doneTwice, 0);
    QCOMPARE(stale, 0);
    QVERIFY(records > 0 && byOthers > 0 && lost > 0);
    QCOMPARE(world.count("phase NOT IN ('done', 'held')"), 0);
    QCOMPARE(world.count("phase = 'held'"), perhapsPrinted);
    QCOMPARE(raw.value("SELECT count(DISTINCT reservation_id) FROM esim_station.units"),
             QByteArray::number(units));
    const auto complaints = world.journal(QStringLiteral("checker"))->verify();
    QVERIFY(complaints);
    QVERIFY2(complaints->isEmpty(), qPrintable(complaints->join(QLatin1Char('\n'))));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String(shared_station::kArgument))
        return shared_station::run(shared_station::Orders::fromArguments(application.arguments()));
    // The full figure takes longer than a test function may by default.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    TestStationsPostgres test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stations_postgres.moc"
