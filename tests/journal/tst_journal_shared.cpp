#include "tests/journal/proxy.h"
#include "tests/journal/store_kit.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>

#include <functional>
#include <set>

using namespace journal;

/// What several stations on one server may and may not do to each other, and what becomes of records when the
/// server is lost.
class TestJournalShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void givesEveryUnitToOneStation();
    void givesUnitsTwiceWhenAskedNaively();
    void renewsWhatItHas();
    void refusesEveryStaleWrite();
    void handsAnOpenRequestOnAsItStands();
    void namesTheStationThatHasAUnit();
    void countsTheSpendingOfAllStations();
    void oneStationAtATimeSendsTheBacklog();
    void mayOnlyAppend();
    void saysWhenItMayDoMore();
    void refusesAServerThatForgets_data();
    void refusesAServerThatForgets();
    void refusesWhatIsNotItsJournal_data();
    void refusesWhatIsNotItsJournal();
    void findsChangedRules();
    void goesOnAfterTheServerDied();
    void asksWhatBecameOfALostCommit_data();
    void asksWhatBecameOfALostCommit();
    void importsOnceWhenTheAnswerIsLost();
    void givesBackWhatItCouldNotRead();
    void endsEveryWaitWhenTheNetworkIsSilent();
    void refusesAnOlderCopy();
};

namespace {

constexpr int kLong = 60000;

/// A station with a folder of its own on a shared database.
struct Line
{
    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;

    Line(const QString &database, const base::Secret &key, const QString &name, base::Millis lease = kLease,
         base::Millis renewal = kLease / 3, int port = 0, kit::PostgresServer &server = kit::sharedServer())
    {
        PostgresOptions options;
        options.folder = folder.path() + QStringLiteral("/data");
        options.login = *serverLogin(server.url(database, port ? port : server.port()));
        options.login.stationName = name;
        options.key = key;
        options.lease = lease;
        options.renewal = renewal;
        auto opened = PostgresJournal::open(options);
        if (opened)
            journal = std::move(*opened);
        else
            qWarning("%s", kit::words(opened).constData());
    }
};

/// A batch that belongs to nobody yet.
struct Shared
{
    base::Secret key = base::Secret(base::randomBytes(32));
    QString database = kit::sharedServer().newDatabase();
    BatchId batch = 0;

    explicit Shared(int units)
    {
        Line line(database, key, QStringLiteral("importer"));
        batch = line.journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(units))->id;
    }
    QByteArray value(const QByteArray &sql) const
    {
        return kit::RawServer(kit::sharedServer(), database).value("SET search_path = esim_station; " + sql);
    }
    QByteArray run(const QByteArray &sql) const
    {
        return kit::RawServer(kit::sharedServer(), database).run("SET search_path = esim_station; " + sql);
    }
};

using Claimed = base::Result<std::vector<UnitRecord>>;

Claimed claimNow(Journal &from, BatchId batch, ClaimWish wish)
{
    std::optional<Claimed> claimed;
    from.claim(batch, wish, [&](const Claimed &got) { claimed = got; });
    const QDeadlineTimer deadline(kLong);
    while (!claimed && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return claimed ? *claimed : base::fail(base::ErrorKind::Unknown, base::ErrorCode("test"), QString());
}

/// Tries until it works, and then no more: QTRY_VERIFY would look once again.
bool succeeds(const std::function<bool()> &attempt)
{
    const QDeadlineTimer deadline(kLong);
    while (!attempt()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(50);
    }
    return true;
}

QString codeOf(const base::Result<void> &outcome)
{
    return outcome ? QStringLiteral("-") : outcome.error().code.text();
}

} // namespace

void TestJournalShared::readsAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isProtected");
    QTest::newRow("host") << QStringLiteral("postgresql://line@db.example.com/esim")
                          << QStringLiteral("line@db.example.com:5432/esim") << true;
    QTest::newRow("loopback") << QStringLiteral("postgresql://127.0.0.1:6543/esim")
                              << QStringLiteral("127.0.0.1:6543/esim") << false;
    QTest::newRow("socket") << QStringLiteral("postgresql:///esim?host=/run/postgresql")
                            << QStringLiteral("/run/postgresql:5432/esim") << false;
    QTest::newRow("own issuer") << QStringLiteral("postgresql://10.0.0.7/esim?sslrootcert=/etc/ca.pem")
                                << QStringLiteral("10.0.0.7:5432/esim") << true;
    for (const char *bad :
         {"postgresql://line:secret@db/esim", "mysql://db/esim", "postgresql://db", "postgresql:///esim",
          "postgresql://db/esim?sslmode=disable", "journal.sqlite", "postgresql://db/a/b"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString() << false;
}

void TestJournalShared::readsAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, words);
    QFETCH(bool, isProtected);
    const auto login = serverLogin(url);
    if (words.isEmpty()) {
        QVERIFY(!login);
        QCOMPARE(login.error().code.text(), QStringLiteral("settings.journal"));
        QVERIFY(!login.error().remedy.isEmpty());
        QVERIFY(!login.error().sentence().contains(QStringLiteral("secret@")));
        return;
    }
    VERIFY_GOOD(login);
    QCOMPARE(login->words(), words);
    QCOMPARE(login->protection() == ServerLogin::Protection::VerifiedTls, isProtected);
}

void TestJournalShared::givesEveryUnitToOneStation()
{
    constexpr int kUnits = 2000;
    constexpr int kStations = 8;
    const Shared shared(kUnits);
    std::vector<std::vector<int>> taken(kStations);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int station = 0; station < kStations; ++station) {
        threads.emplace_back(QThread::create([&, station] {
            const Line line(shared.database, shared.key, QStringLiteral("Line %1").arg(station));
            for (;;) {
                const auto got = claimNow(*line.journal, shared.batch, ClaimNext{1 + station % 5});
                if (!got || got->empty())
                    return;
                for (const UnitRecord &unit : *got)
                    taken[size_t(station)].push_back(unit.index);
                for (const UnitRecord &unit : *got)
                    line.journal->release(shared.batch, unit.index);
            }
        }));
    }
    // A unit that was taken is final at once, for the server: released units must not come back.
    QCOMPARE(
        shared.run(
            "CREATE FUNCTION finish() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN UPDATE "
            "esim_station.units SET phase = 'done' WHERE batch = NEW.batch AND unit = NEW.unit; RETURN NULL; "
            "END $$; CREATE TRIGGER finish AFTER UPDATE ON claims FOR EACH ROW WHEN (NEW.token > OLD.token) "
            "EXECUTE FUNCTION finish()"),
        QByteArray());
    QElapsedTimer timer;
    timer.start();
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(240000));
    std::set<int> distinct;
    size_t all = 0;
    for (const auto &of : taken) {
        distinct.insert(of.begin(), of.end());
        all += of.size();
    }
    qInfo("%d stations claimed %zu units of %d, %zu of them distinct, in %lld ms", kStations, all, kUnits,
          distinct.size(), timer.elapsed());
    QCOMPARE(distinct.size(), size_t(kUnits));
    QCOMPARE(all, size_t(kUnits));
    QCOMPARE(shared.value("SELECT max(token) FROM claims"), QByteArray("1"));
}

void TestJournalShared::givesUnitsTwiceWhenAskedNaively()
{
    constexpr int kUnits = 300;
    constexpr int kStations = 8;
    const Shared shared(kUnits);
    std::vector<std::vector<QByteArray>> taken(kStations);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int station = 0; station < kStations; ++station) {
        threads.emplace_back(QThread::create([&, station] {
            kit::RawServer server(kit::sharedServer(), shared.database);
            server.run("SET search_path = esim_station");
            for (;;) {
                const QByteArray unit =
                    server.value("SELECT unit FROM claims WHERE home = '' ORDER BY unit LIMIT 1");
                if (unit.isEmpty())
                    return;
                server.run("UPDATE claims SET home = 'x', token = token + 1 WHERE unit = " + unit);
                taken[size_t(station)].push_back(unit);
            }
        }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(240000));
    size_t all = 0;
    for (const auto &of : taken)
        all += of.size();
    qInfo("select, then update: %zu claims of %d units", all, kUnits);
    QVERIFY(all > size_t(kUnits));
}

void TestJournalShared::renewsWhatItHas()
{
    const Shared shared(3);
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, base::Millis(100));
    QCOMPARE(claimNow(*line.journal, shared.batch, ClaimNext{2})->size(), size_t(2));
    const QByteArray first = shared.value("SELECT min(until) FROM claims WHERE home <> ''");
    for (int times = 0; times < 3; ++times) {
        const QByteArray before = shared.value("SELECT min(until) FROM claims WHERE home <> ''");
        QTRY_COMPARE_WITH_TIMEOUT(
            shared.value("SELECT min(until) > '" + before + "' FROM claims WHERE home <> ''"),
            QByteArray("t"), kLong);
    }
    QVERIFY(line.journal->holds(shared.batch, 0));
    QVERIFY(!line.journal->holds(shared.batch, 2));
    line.journal->release(shared.batch, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shared.value("SELECT count(*) FROM claims WHERE home <> ''"), QByteArray("1"),
                              kLong);
    QVERIFY(!line.journal->holds(shared.batch, 0));
    // A claim that was granted in an answer which never came is given back at the next renewal.
    const QByteArray home = shared.value("SELECT home FROM claims WHERE home <> ''");
    shared.run("UPDATE claims SET home = '" + home +
               "', until = now() + interval '1 hour', token = 9 WHERE unit = 2");
    QTRY_COMPARE_WITH_TIMEOUT(shared.value("SELECT home FROM claims WHERE unit = 2"), QByteArray(), kLong);
}

void TestJournalShared::refusesEveryStaleWrite()
{
    constexpr int kUnits = 50;
    const Shared shared(kUnits);
    // As a station that stands still: it never renews.
    const Line stale(shared.database, shared.key, QStringLiteral("Stale"), base::Millis(300), kLease);
    const Line other(shared.database, shared.key, QStringLiteral("Other"));
    kit::Walker walker(*stale.journal, shared.batch);
    for (int unit = 0; unit < kUnits; ++unit)
        walker.send(unit, workflow::ReserveStarted{"stale", kit::kNow});
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), kLong);
    std::set<int> taken;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const auto got = claimNow(*other.journal, shared.batch, ClaimNext{kUnits});
                                 for (const UnitRecord &unit : *got)
                                     taken.insert(unit.index);
                                 return taken.size() == size_t(kUnits);
                             }()),
                             kLong);
    const auto before = *other.journal->head();
    int heldStill = 0;
    for (int unit = 0; unit < kUnits; ++unit) {
        heldStill += stale.journal->holds(shared.batch, unit) ? 1 : 0;
        walker.send(unit, workflow::ReservationSeen{kit::reservation(unit)});
    }
    QCOMPARE(heldStill, 0);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong);
    int refused = 0;
    for (size_t i = kUnits; i < 2 * kUnits; ++i)
        refused += codeOf(walker.outcomes()[i]) == QLatin1String("journal.lease-lost") ? 1 : 0;
    qInfo("%d of %d stale writes refused", refused, kUnits);
    QCOMPARE(refused, kUnits);
    QCOMPARE(other.journal->head()->hash, before.hash);

    // The new owner goes on where the unit stands.
    kit::Walker owner(*other.journal, shared.batch);
    for (int unit = 0; unit < kUnits; ++unit)
        owner.send(unit, workflow::Restarted{});
    QTRY_VERIFY_WITH_TIMEOUT(owner.allStored(), kLong);
    QCOMPARE(*other.journal->verify(), QStringList());
}

void TestJournalShared::handsAnOpenRequestOnAsItStands()
{
    const Shared shared(2);
    {
        const Line first(shared.database, shared.key, QStringLiteral("First"));
        kit::Walker walker(*first.journal, shared.batch);
        walker.send(0, workflow::ReserveStarted{"open", kit::kNow});
        QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), kLong);
    }
    // It has ended well, so its units are free at once.
    const Line second(shared.database, shared.key, QStringLiteral("Second"));
    const auto got = claimNow(*second.journal, shared.batch, ClaimNext{5});
    VERIFY_GOOD(got);
    QCOMPARE(got->size(), size_t(2));
    QCOMPARE(got->front().state.phase, workflow::Phase::Reserving);
    QCOMPARE(got->front().state.reserve.openIntent, QByteArray("open"));
    QCOMPARE(got->back().state.phase, workflow::Phase::Planned);
}

void TestJournalShared::namesTheStationThatHasAUnit()
{
    const Shared shared(2);
    const Line first(shared.database, shared.key, QStringLiteral("Line \"Nord\""));
    const Line second(shared.database, shared.key, QStringLiteral("Line 2"));
    VERIFY_GOOD(claimNow(*first.journal, shared.batch, ClaimUnit{1}));
    const auto refused = claimNow(*second.journal, shared.batch, ClaimUnit{1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.text(), QStringLiteral("journal.claimed-elsewhere"));
    QVERIFY2(refused.error().text.contains(QStringLiteral("Line \"Nord\"")),
             qPrintable(refused.error().text));
    VERIFY_GOOD(claimNow(*first.journal, shared.batch, ClaimUnit{1}));
    first.journal->release(shared.batch, 1);
    QTRY_VERIFY_WITH_TIMEOUT(claimNow(*second.journal, shared.batch, ClaimUnit{1}).has_value(), kLong);
}

void TestJournalShared::countsTheSpendingOfAllStations()
{
    const Shared shared(20);
    std::vector<std::unique_ptr<Line>> lines;
    std::vector<std::unique_ptr<kit::Walker>> walkers;
    for (int i = 0; i < 4; ++i) {
        lines.push_back(
            std::make_unique<Line>(shared.database, shared.key, QStringLiteral("Line %1").arg(i)));
        lines.back()->journal->limitSpending({7, 0});
        VERIFY_GOOD(claimNow(*lines.back()->journal, shared.batch, ClaimNext{5}));
    }
    for (int i = 0; i < 4; ++i) {
        walkers.push_back(std::make_unique<kit::Walker>(*lines[size_t(i)]->journal, shared.batch));
        for (int unit = 5 * i; unit < 5 * i + 5; ++unit)
            walkers.back()->send(unit, workflow::ReserveStarted{"i", kit::kNow});
    }
    int stored = 0;
    for (const auto &walker : walkers) {
        QTRY_VERIFY_WITH_TIMEOUT(walker->allAnswered(), kLong);
        for (const auto &outcome : walker->outcomes()) {
            stored += outcome ? 1 : 0;
            if (!outcome)
                QCOMPARE(codeOf(outcome), QStringLiteral("journal.limit-reached"));
        }
    }
    QCOMPARE(stored, 7);
    QCOMPARE(shared.value("SELECT count(*) FROM spending"), QByteArray("7"));
}

void TestJournalShared::oneStationAtATimeSendsTheBacklog()
{
    const Shared shared(1);
    const Line one(shared.database, shared.key, QStringLiteral("Line 1"));
    auto two = std::make_unique<Line>(shared.database, shared.key, QStringLiteral("Line 2"));
    const auto tends = [](const Line &line) {
        std::optional<base::Result<Tending>> said;
        line.journal->tendBacklog([&](const base::Result<Tending> &tending) { said = tending; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(said, kLong); }();
        return said && *said == Tending::Ours;
    };
    QVERIFY(tends(one));
    QVERIFY(!tends(*two));
    QVERIFY(tends(one));
    // Whoever loses its connection has lost it; the others find that out when they ask.
    shared.run("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'");
    QVERIFY(succeeds([&] { return tends(*two); }));
    QVERIFY(!tends(one));
    two.reset();
    QVERIFY(succeeds([&] { return tends(one); }));
}

void TestJournalShared::mayOnlyAppend()
{
    const Shared shared(1);
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"));
    QCOMPARE(line.journal->remarks(), QStringList());
    kit::RawServer station(kit::sharedServer(), shared.database, QStringLiteral("line"));
    QCOMPARE(station.run("SET ROLE esim_station_writer; SET search_path = esim_station"), QByteArray());
    for (const char *sql :
         {"UPDATE events SET operator = 'x'", "DELETE FROM events", "TRUNCATE events", "DELETE FROM units",
          "UPDATE units SET plan = '{}'", "UPDATE meta SET value = 'x'", "DROP TABLE events",
          "ALTER TABLE events DISABLE TRIGGER ALL", "DELETE FROM reservations", "DELETE FROM claims"}) {
        const QByteArray words = station.run(sql);
        QVERIFY2(words.contains("permission denied") || words.contains("must be owner"), sql);
    }
    // Even the keeper is held up by the rules, until he takes them away.
    for (const char *sql : {"UPDATE events SET operator = 'x'", "DELETE FROM events", "TRUNCATE events",
                            "UPDATE units SET serial = 'x'"})
        QVERIFY2(shared.run(sql).contains("never changed"), sql);
    QVERIFY(shared
                .run("INSERT INTO events SELECT seq + 5, batch, unit, at, kind, payload, phase, operator, "
                     "hash FROM events")
                .contains("only appended"));
    QCOMPARE(*line.journal->verify(), QStringList());
}

void TestJournalShared::saysWhenItMayDoMore()
{
    auto &server = kit::sharedServer();
    const Shared first(1); // makes the role
    QCOMPARE(server.run(QStringLiteral("postgres"), "CREATE ROLE plain LOGIN"), QByteArray());
    QCOMPARE(server.run(QStringLiteral("postgres"), "CREATE DATABASE plain OWNER plain TEMPLATE template0"),
             QByteArray());
    QTemporaryDir folder;
    PostgresOptions options;
    options.folder = folder.path() + QStringLiteral("/data");
    options.login = *serverLogin(QStringLiteral("postgresql://plain@127.0.0.1:%1/plain").arg(server.port()));
    options.key = base::Secret(base::randomBytes(32));
    auto journal = PostgresJournal::open(options);
    VERIFY_GOOD(journal);
    QCOMPARE((*journal)->remarks().size(), 1);
    QVERIFY((*journal)->remarks().front().contains(QStringLiteral("esim_station_writer")));
    // And somebody who may not even look.
    options.login = *serverLogin(
        QStringLiteral("postgresql://plain@127.0.0.1:%1/%2").arg(server.port()).arg(first.database));
    options.folder = folder.path() + QStringLiteral("/other");
    const auto refused = PostgresJournal::open(options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.text(), QStringLiteral("journal.no-right"));
}

void TestJournalShared::refusesAServerThatForgets_data()
{
    QTest::addColumn<QByteArray>("weaken");
    QTest::addColumn<QByteArray>("restore");
    QTest::newRow("synchronous_commit of the database")
        << QByteArray("ALTER DATABASE %1 SET synchronous_commit = off")
        << QByteArray("ALTER DATABASE %1 RESET ALL");
    QTest::newRow("synchronous_commit of the login")
        << QByteArray("ALTER ROLE line SET synchronous_commit = off")
        << QByteArray("ALTER ROLE line RESET ALL");
    QTest::newRow("fsync") << QByteArray("ALTER SYSTEM SET fsync = off")
                           << QByteArray("ALTER SYSTEM RESET fsync");
    QTest::newRow("full_page_writes") << QByteArray("ALTER SYSTEM SET full_page_writes = off")
                                      << QByteArray("ALTER SYSTEM RESET full_page_writes");
}

void TestJournalShared::refusesAServerThatForgets()
{
    QFETCH(QByteArray, weaken);
    QFETCH(QByteArray, restore);
    const Shared shared(1);
    auto &server = kit::sharedServer();
    const auto set = [&](QByteArray sql) {
        QCOMPARE(server.run(QStringLiteral("postgres"), sql.replace("%1", shared.database.toLatin1())),
                 QByteArray());
        QCOMPARE(server.run(QStringLiteral("postgres"), "SELECT pg_reload_conf()"), QByteArray());
    };
    const auto codeOfOpening = [&] {
        QTemporaryDir folder;
        PostgresOptions options;
        options.folder = folder.path() + QStringLiteral("/data");
        options.login = *serverLogin(server.url(shared.database));
        options.key = shared.key;
        const auto opened = PostgresJournal::open(options);
        return opened ? QStringLiteral("-") : opened.error().code.text();
    };
    set(weaken);
    QTRY_COMPARE_WITH_TIMEOUT(codeOfOpening(), QStringLiteral("journal.unsafe-server"), kLong);
    set(restore);
    QTRY_COMPARE_WITH_TIMEOUT(codeOfOpening(), QStringLiteral("-"), kLong);
}

void TestJournalShared::refusesWhatIsNotItsJournal_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("untouched") << QByteArray("SELECT 1") << QStringLiteral("-");
    QTest::newRow("foreign")
        << QByteArray("DROP SCHEMA esim_station CASCADE; CREATE SCHEMA esim_station; GRANT USAGE ON "
                      "SCHEMA esim_station TO PUBLIC")
        << QStringLiteral("journal.not-a-journal");
    QTest::newRow("other application") << QByteArray("UPDATE meta SET value = 'x' WHERE name = 'application'")
                                       << QStringLiteral("journal.not-a-journal");
    QTest::newRow("newer") << QByteArray("UPDATE meta SET value = '99' WHERE name = 'version'")
                           << QStringLiteral("journal.newer");
    QTest::newRow("older") << QByteArray("UPDATE meta SET value = '1' WHERE name = 'version'")
                           << QStringLiteral("journal.version");
    QTest::newRow("other key") << QByteArray("UPDATE meta SET value = 'AAAA' WHERE name = 'key'")
                               << QStringLiteral("journal.wrong-key");
    QTest::newRow("newest record gone")
        << QByteArray("ALTER TABLE events DISABLE TRIGGER ALL; DELETE FROM events")
        << QStringLiteral("journal.damaged");
}

void TestJournalShared::refusesWhatIsNotItsJournal()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, code);
    const Shared shared(1);
    const QByteArray words = shared.run(change);
    QVERIFY2(words.isEmpty(), words.constData());
    QTemporaryDir folder;
    PostgresOptions options;
    options.folder = folder.path() + QStringLiteral("/data");
    options.login = *serverLogin(kit::sharedServer().url(shared.database));
    options.key = shared.key;
    const auto opened = PostgresJournal::open(options);
    QCOMPARE(opened ? QStringLiteral("-") : opened.error().code.text(), code);
    if (!opened)
        QVERIFY(!opened.error().remedy.isEmpty());
}

void TestJournalShared::findsChangedRules()
{
    const Shared shared(1);
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"));
    QCOMPARE(*line.journal->verify(), QStringList());
    const std::pair<const char *, const char *> changes[] = {
        {"ALTER TABLE events DISABLE TRIGGER events_no_change",
         "ALTER TABLE events ENABLE TRIGGER events_no_change"},
        {"DROP TRIGGER events_in_order ON events", "CREATE TRIGGER events_in_order BEFORE INSERT ON events "
                                                   "FOR EACH ROW EXECUTE FUNCTION only_append()"},
        {"DROP INDEX units_eid_in_work",
         "CREATE UNIQUE INDEX units_eid_in_work ON units (eid) WHERE eid IS NOT NULL AND "
         "phase NOT IN ('done', 'failed')"},
        {"ALTER TABLE intents DROP CONSTRAINT intents_pkey",
         "ALTER TABLE intents ADD PRIMARY KEY (batch, unit)"},
        {"UPDATE units SET reader = 'x'", "UPDATE units SET reader = ''"},
    };
    for (const auto &[change, restore] : changes) {
        QCOMPARE(shared.run(change), QByteArray());
        const auto found = line.journal->verify();
        VERIFY_GOOD(found);
        QVERIFY2(found->size() == 1, qPrintable(QString::fromLatin1(change) + found->join(QLatin1Char('|'))));
        QCOMPARE(shared.run(restore), QByteArray());
    }
    QCOMPARE(*line.journal->verify(), QStringList());
}

void TestJournalShared::goesOnAfterTheServerDied()
{
    kit::PostgresServer server;
    QCOMPARE(server.start(), QByteArray());
    const QString database = server.newDatabase();
    const base::Secret key(base::randomBytes(32));
    const Line line(database, key, QStringLiteral("Line 1"), kLease, kLease / 3, 0, server);
    QVERIFY(line.journal);
    const auto batch = line.journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(40));
    VERIFY_GOOD(batch);
    int acknowledged = 0;
    for (int round = 0; round < 3; ++round) {
        kit::Walker walker(*line.journal, batch->id);
        for (int unit = 0; unit < 40; ++unit)
            walker.send(unit, workflow::Restarted{});
        if (round == 1)
            QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), kLong);
        server.killNow();
        for (int unit = 0; unit < 40; ++unit)
            walker.send(unit, workflow::Restarted{});
        const auto read = line.journal->units(batch->id);
        QVERIFY(!read);
        QCOMPARE(read.error().code.text(), QStringLiteral("journal.away"));
        QVERIFY(!read.error().remedy.isEmpty());
        QCOMPARE(server.start(), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong);
        for (const auto &outcome : walker.outcomes())
            acknowledged += outcome ? 1 : 0;
        // By itself: nobody opens it again.
        const auto isStored = [&](int unit) {
            const auto record = line.journal->reload(batch->id, unit);
            if (!record)
                return false;
            walker.take(unit, record->state);
            walker.send(unit, workflow::Restarted{});
            [&] { QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong); }();
            return walker.outcomes().back().has_value();
        };
        for (int unit = 0; unit < 40; ++unit) {
            QVERIFY(succeeds([&] { return isStored(unit); }));
            ++acknowledged;
        }
    }
    const QByteArray stored =
        server.value(database, "SELECT count(*) FROM esim_station.events WHERE kind = 'restarted'");
    qInfo("%d records acknowledged over 3 deaths of the server, %s stored", acknowledged, stored.constData());
    QVERIFY(acknowledged >= 160);
    QCOMPARE(stored.toInt(), acknowledged);
    QCOMPARE(*line.journal->verify(), QStringList());
}

void TestJournalShared::asksWhatBecameOfALostCommit_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("lost before the server had it") << int(kit::Proxy::Cut::BeforeServer) << false;
    QTest::newRow("lost after the server had it") << int(kit::Proxy::Cut::AfterServer) << true;
}

void TestJournalShared::asksWhatBecameOfALostCommit()
{
    QFETCH(int, cut);
    QFETCH(bool, isStored);
    const Shared shared(10);
    kit::Proxy proxy(kit::sharedServer().port());
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, kLease / 3, proxy.port());
    kit::Walker walker(*line.journal, shared.batch);
    for (int round = 0; round < 10; ++round) {
        const QByteArray before = shared.value("SELECT count(*) FROM events");
        proxy.cutAt("COMMIT", kit::Proxy::Cut(cut));
        const auto earlier = walker.state(round);
        walker.send(round, workflow::ReserveStarted{"i", kit::kNow});
        QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong);
        QVERIFY(proxy.hasCut());
        const int stored = shared.value("SELECT count(*) FROM events").toInt() - before.toInt();
        QCOMPARE(walker.outcomes().back().has_value(), isStored);
        QCOMPARE(stored, isStored ? 1 : 0);
        if (isStored)
            continue;
        QCOMPARE(codeOf(walker.outcomes().back()), QStringLiteral("journal.away"));
        // What was not stored is written once it is asked for again.
        QTRY_VERIFY_WITH_TIMEOUT(line.journal->reload(shared.batch, round).has_value(), kLong);
        walker.take(round, earlier);
        walker.send(round, workflow::ReserveStarted{"i", kit::kNow});
        QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong);
        VERIFY_GOOD(walker.outcomes().back());
    }
    QCOMPARE(shared.value("SELECT count(*) FROM spending"), QByteArray("10"));
    QCOMPARE(*line.journal->verify(), QStringList());
}

void TestJournalShared::importsOnceWhenTheAnswerIsLost()
{
    const Shared shared(1);
    for (const auto cut : {kit::Proxy::Cut::BeforeServer, kit::Proxy::Cut::AfterServer}) {
        kit::Proxy proxy(kit::sharedServer().port());
        const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, kLease / 3,
                        proxy.port());
        proxy.cutAt("COMMIT", cut);
        const auto imported = line.journal->importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(30));
        QVERIFY(proxy.hasCut());
        QCOMPARE(imported.has_value(), cut == kit::Proxy::Cut::AfterServer);
        QCOMPARE(shared.value("SELECT count(*) FROM units"), imported ? QByteArray("31") : QByteArray("1"));
        QTRY_COMPARE_WITH_TIMEOUT(line.journal->verify().value_or(QStringList{QStringLiteral("away")}),
                                  QStringList(), kLong);
    }
}

void TestJournalShared::givesBackWhatItCouldNotRead()
{
    const Shared shared(3);
    kit::Proxy proxy(kit::sharedServer().port());
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, base::Millis(100),
                    proxy.port());
    const Line other(shared.database, shared.key, QStringLiteral("Line 2"));
    // The connection is lost between the claim and the look at what was claimed.
    proxy.cutAt("unit_keys.unit = units.unit", kit::Proxy::Cut::BeforeServer);
    QVERIFY(!claimNow(*line.journal, shared.batch, ClaimNext{3}));
    QVERIFY(proxy.hasCut());
    // Its caller knows of no claim, so none may be renewed: any station may have the units.
    QTRY_COMPARE_WITH_TIMEOUT(shared.value("SELECT count(*) FROM claims WHERE home <> ''"), QByteArray("0"),
                              kLong);
    const auto got = claimNow(*other.journal, shared.batch, ClaimNext{3});
    VERIFY_GOOD(got);
    QCOMPARE(got->size(), size_t(3));
}

void TestJournalShared::endsEveryWaitWhenTheNetworkIsSilent()
{
    const Shared shared(4);
    kit::Proxy proxy(kit::sharedServer().port());
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, kLease / 3, proxy.port());
    kit::Walker walker(*line.journal, shared.batch);
    proxy.setMode(kit::Proxy::Mode::Silence);
    QElapsedTimer timer;
    timer.start();
    walker.send(0, workflow::ReserveStarted{"i", kit::kNow});
    const auto read = line.journal->units(shared.batch);
    QVERIFY(!read);
    QCOMPARE(read.error().code.text(), QStringLiteral("journal.away"));
    const auto claimed = claimNow(*line.journal, shared.batch, ClaimNext{1});
    QVERIFY(!claimed);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong);
    QCOMPARE(codeOf(walker.outcomes().back()), QStringLiteral("journal.away"));
    qInfo("a silent network was noticed after %lld ms", timer.elapsed());
    proxy.setMode(kit::Proxy::Mode::Pass);
    // The writer has a connection of its own, which comes back when it does.
    const auto isStored = [&] {
        if (!line.journal->reload(shared.batch, 0))
            return false;
        walker.take(0, workflow::planned(kit::plan(0)));
        walker.send(0, workflow::ReserveStarted{"again", kit::kNow});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(walker.allAnswered(), kLong); }();
        return walker.outcomes().back().has_value();
    };
    QVERIFY(succeeds(isStored));
    QCOMPARE(shared.value("SELECT count(*) FROM spending"), QByteArray("1"));
}

void TestJournalShared::refusesAnOlderCopy()
{
    const Shared shared(2);
    kit::Proxy proxy(kit::sharedServer().port());
    const Line line(shared.database, shared.key, QStringLiteral("Line 1"), kLease, kLease / 3, proxy.port());
    kit::Walker walker(*line.journal, shared.batch);
    const QByteArray head = shared.value("SELECT 'seq = ' || seq || ', hash = ''' || hash || '''' FROM head");
    walker.send(0, workflow::ReserveStarted{"i", kit::kNow});
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), kLong);
    // As a standby that has not got the newest record, under the same address.
    QCOMPARE(
        shared.run(
            "ALTER TABLE events DISABLE TRIGGER ALL; DELETE FROM events WHERE seq > 1; ALTER TABLE events "
            "ENABLE TRIGGER ALL; UPDATE head SET " +
            head),
        QByteArray());
    proxy.setMode(kit::Proxy::Mode::Refuse);
    QTRY_VERIFY_WITH_TIMEOUT(!line.journal->head(), kLong);
    proxy.setMode(kit::Proxy::Mode::Pass);
    QTRY_VERIFY_WITH_TIMEOUT(line.journal->head().has_value(), kLong);
    const auto append = [&] {
        std::ignore = line.journal->reload(shared.batch, 1);
        walker.take(1, workflow::planned(kit::plan(1)));
        const size_t before = walker.outcomes().size();
        walker.send(1, workflow::ReserveStarted{"j", kit::kNow});
        const QDeadlineTimer deadline(kLong);
        while (walker.outcomes().size() == before && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        return codeOf(walker.outcomes().back());
    };
    QTRY_COMPARE_WITH_TIMEOUT(append(), QStringLiteral("journal.other-history"), kLong);
}

QTEST_GUILESS_MAIN(TestJournalShared)
#include "tst_journal_shared.moc"
