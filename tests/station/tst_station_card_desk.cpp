#include "core/base/crypto.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/station.h"
#include "core/training/readers.h"
#include "core/training/smdp_server.h"
#include "tests/es9_servers.h"
#include "tests/training/support/conversation.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace station;
using namespace training::test;
using Act = CardWish::Act;

namespace {

class SharedReaders final : public card::CardSystem
{
public:
    explicit SharedReaders(training::TrainingReaders &readers)
        : m_readers(readers)
    {}
    void watch(std::function<void(const card::ReaderSnapshot &)> changed) override
    {
        m_readers.watch(std::move(changed));
    }
    std::unique_ptr<card::Channel> channel(const card::ReaderName &reader) override
    {
        return m_readers.channel(reader);
    }

private:
    training::TrainingReaders &m_readers;
};

/// A station with a true card in its first reader, a true SM-DP+, and a journal on disk.
struct World
{
    World()
        : pki(std::make_shared<const training::Pki>())
        , smdp(pki)
        , card(std::make_shared<training::Euicc>(pki->issueEuicc(testEid(1))))
        , readers([] {
            training::TrainingReaders::Options options;
            options.apduTakes = base::Millis(0);
            options.count = 2;
            return options;
        }())
    {
        QVERIFY(smdp.start());
        readers.insert(reader, card);
        Ports ports;
        ports.clock = std::make_unique<base::SystemClock>();
        journal::SqliteOptions options;
        options.folder = folder.path();
        options.key = base::Secret(QByteArray(32, 'k'));
        auto opened = journal::SqliteJournal::open(options);
        QVERIFY(opened);
        ports.journal = std::move(*opened);
        journal = ports.journal.get();
        ports.cards = std::make_unique<SharedReaders>(readers);
        ports.servers = std::make_unique<bench::Es9Servers>(QSslCertificate::fromData(pki->ciPem()));
        Options stationOptions;
        stationOptions.recipes = {esim::Recipe()};
        station = std::make_unique<Station>(std::move(ports), stationOptions);
        QObject::connect(station.get(), &Station::cardRead, &context,
                         [this](const CardSnapshot &snapshot) { seen = snapshot; });
        QObject::connect(station.get(), &Station::cardWorkChanged, &context,
                         [this](const QString &, const QString &work) { works.append(work); });
        QObject::connect(station.get(), &Station::cardWishEnded, &context,
                         [this](const QString &, CardEnd how, const QString &text) {
                             end = how;
                             sentence = text;
                             ++ends;
                         });
        QObject::connect(station.get(), &Station::slotChanged, &context,
                         [this](const SlotSnapshot &slot) { slotsSeen[slot.reader] = slot; });
        station->begin();
        station->setPerson(people::Presence::anybody(QStringLiteral("badge 4711")));
        [&] { QTRY_VERIFY(slotsSeen.value(reader).cardIn); }();
    }

    /// A profile on the card, and what it leaves behind for the server.
    void install(int number)
    {
        training::SmdpService service(*pki);
        service.setAddresses({smdp.address()});
        service.addOrder({testIccid(number), testMatchingId("C-" + QByteArray::number(number)), {}, {}});
        selectIsdr(*card);
        Conversation talk(*card, service, smdp.address(), "C-" + QByteArray::number(number));
        QCOMPARE(resultOf(talk.run()), QStringLiteral("ok"));
    }

    /// Asks for something and waits for its end.
    void wish(Act act, const QString &text = {}, const esim::Eid &eid = testEid(1), int iccid = 1,
              quint64 sequence = 0)
    {
        const int before = ends;
        station->workOnCard({act, reader, act == Act::Read ? QString() : eid.text(), testIccid(iccid).text(),
                             text, sequence});
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ends > before, 20000); }();
    }

    /// What the database says, read by nobody's code but SQLite's: "act step detail who", oldest first.
    QStringList records()
    {
        QStringList found;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
            database.setDatabaseName(folder.filePath(QStringLiteral("journal.sqlite")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            [&] { QVERIFY(database.open()); }();
            QSqlQuery query(database);
            query.exec(
                QStringLiteral("SELECT json_extract(payload, '$.act'), json_extract(payload, '$.step'), "
                               "json_extract(payload, '$.detail'), operator, "
                               "json_extract(payload, '$.eid') "
                               "FROM events WHERE kind = 'card-changed' ORDER BY seq"));
            while (query.next()) {
                found.append(QStringLiteral("%1 %2 %3")
                                 .arg(query.value(0).toString(), query.value(1).toString(),
                                      query.value(2).toString()));
                who = query.value(3).toString();
                eidRecorded = query.value(4).toString();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("check"));
        return found;
    }

    /// From now on the database refuses records of this step ("wanted", "done"); empty: it takes all again.
    void refuseRecords(const QString &step)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            database.setDatabaseName(folder.filePath(QStringLiteral("journal.sqlite")));
            [&] { QVERIFY(database.open()); }();
            QSqlQuery query(database);
            const QString spoil =
                QStringLiteral(
                    "CREATE TRIGGER spoiled BEFORE INSERT ON events WHEN NEW.kind = 'card-changed' "
                    "AND CAST(NEW.payload AS TEXT) LIKE '%\"step\":\"%1\"%' "
                    "BEGIN SELECT RAISE(ABORT, 'spoiled'); END")
                    .arg(step);
            [&] { QVERIFY(query.exec(step.isEmpty() ? QStringLiteral("DROP TRIGGER spoiled") : spoil)); }();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    }

    const QString reader = training::TrainingReaders::nameOf(1);
    const QString emptyReader = training::TrainingReaders::nameOf(2);
    QTemporaryDir folder;
    std::shared_ptr<const training::Pki> pki;
    training::SmdpServer smdp;
    std::shared_ptr<training::Euicc> card;
    training::TrainingReaders readers;
    journal::Journal *journal = nullptr;
    std::unique_ptr<Station> station;
    QObject context;
    QHash<QString, SlotSnapshot> slotsSeen;
    std::optional<CardSnapshot> seen;
    QStringList works;
    CardEnd end = CardEnd::Unknown;
    QString sentence;
    int ends = 0;
    QString who;
    QString eidRecorded;
};

} // namespace

/// What a person does to a card by hand: done to that card alone, recorded before and after, and read back.
class TestCardDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACardAndRecordsNothing()
    {
        World world;
        world.install(1);
        world.wish(Act::Read);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QVERIFY(world.seen);
        QCOMPARE(world.seen->eid, testEid(1).text());
        QCOMPARE(world.seen->profiles.size(), size_t(1));
        QCOMPARE(world.seen->notifications.size(), size_t(1));
        QVERIFY(world.seen->notifications[0].whole.isEmpty());
        QVERIFY(world.seen->chip.freeNonVolatileMemory);
        QCOMPARE(world.works.size(), 2);
        QVERIFY(world.works.last().isEmpty());
        QVERIFY(world.records().isEmpty());
    }

    void changesWhatIsAskedForAndRecordsIt()
    {
        World world;
        world.install(1);
        world.wish(Act::Enable);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Enabled);
        QVERIFY(world.seen->profiles[0].state == esim::ProfileState::Enabled);

        world.wish(Act::Nickname, QStringLiteral("Bench 3"));
        QCOMPARE(world.card->profiles()[0].nickname, QStringLiteral("Bench 3"));
        world.wish(Act::DefaultSmdp, QStringLiteral("smdp.example.com"));
        QCOMPARE(world.card->defaultSmdpAddress(), QStringLiteral("smdp.example.com"));
        world.wish(Act::DefaultSmdp);
        QCOMPARE(world.card->defaultSmdpAddress(), QString());
        world.wish(Act::Disable);
        QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Disabled);
        world.wish(Act::Delete);
        QVERIFY(world.card->profiles().empty());
        QVERIFY(world.end == CardEnd::Done);
        QVERIFY(world.seen->profiles.empty());

        const QString iccid = testIccid(1).text();
        QCOMPARE(world.records(),
                 (QStringList{QStringLiteral("enable wanted ") + iccid, QStringLiteral("enable done "),
                              QStringLiteral("nickname wanted ") + iccid + QStringLiteral(" Bench 3"),
                              QStringLiteral("nickname done "),
                              QStringLiteral("default-smdp wanted smdp.example.com"),
                              QStringLiteral("default-smdp done "), QStringLiteral("default-smdp wanted "),
                              QStringLiteral("default-smdp done "), QStringLiteral("disable wanted ") + iccid,
                              QStringLiteral("disable done "), QStringLiteral("delete wanted ") + iccid,
                              QStringLiteral("delete done ")}));
        QCOMPARE(world.who, QStringLiteral("badge 4711"));
        QCOMPARE(world.eidRecorded, testEid(1).text());
        const auto wrong = world.journal->verify();
        QVERIFY(wrong && wrong->isEmpty());
    }

    void clearsACard()
    {
        World world;
        world.install(1);
        world.install(2);
        world.wish(Act::DefaultSmdp, QStringLiteral("smdp.example.com"));
        world.wish(Act::MemoryReset);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QVERIFY(world.card->profiles().empty());
        QVERIFY(world.card->defaultSmdpAddress().isEmpty());
        QVERIFY(world.records().contains(QStringLiteral("memory-reset done ")));
    }

    void dropsOneNotificationUnsent()
    {
        World world;
        world.install(1);
        world.wish(Act::Read);
        world.wish(Act::DropNotification, {}, testEid(1), 1, world.seen->notifications[0].sequence);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QVERIFY(world.card->pendingNotifications().empty());
        QCOMPARE(world.smdp.counters().requests, 0);
        // Reading it had put it into the backlog; nothing sends it from there either.
        QTRY_VERIFY(world.journal->notificationsOf(testEid(1))->empty());
        const auto wrong = world.journal->verify();
        QVERIFY(wrong && wrong->isEmpty());
    }

    void whatIsReadIsInTheBacklog()
    {
        World world;
        world.install(1);
        world.wish(Act::Read);
        QTRY_COMPARE(world.journal->backlog()->size(), size_t(1));
        const auto known = world.journal->notificationsOf(testEid(1));
        QCOMPARE(known->front().whole, world.card->pendingNotifications().front().whole);
    }

    void sendsNothingThatAServerHas()
    {
        World world;
        world.install(1);
        world.wish(Act::Read);
        // Another station, or this one before it was killed, has sent it from the backlog.
        bool recorded = false;
        world.journal->notificationDelivered(testEid(1), world.seen->notifications[0].sequence,
                                             base::SystemClock().now(),
                                             [&](const base::Result<void> &r) { recorded = r.has_value(); });
        QTRY_VERIFY(recorded);
        world.wish(Act::SendNotifications);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QCOMPARE(world.smdp.counters().requests, 0);
        QVERIFY(world.card->pendingNotifications().empty());
        QTRY_VERIFY(world.journal->notificationsOf(testEid(1))->empty());
    }

    void sendsNotifications()
    {
        World world;
        world.install(1);
        world.wish(Act::SendNotifications);
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QVERIFY(world.card->pendingNotifications().empty());
        QCOMPARE(world.smdp.notifications().size(), size_t(1));

        // A server that is gone: it says so, and nothing is lost.
        world.wish(Act::Enable);
        world.smdp.stop();
        world.wish(Act::SendNotifications);
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY(!world.sentence.isEmpty());
        QCOMPARE(world.card->pendingNotifications().size(), size_t(1));
    }

    void saysWhyACardRefuses()
    {
        World world;
        world.install(1);
        world.wish(Act::Enable);
        world.wish(Act::Delete);
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY2(world.sentence.contains(QStringLiteral("Disable the profile first")),
                 qPrintable(world.sentence));
        QCOMPARE(world.card->profiles().size(), size_t(1));
        QCOMPARE(world.records().last(), QStringLiteral("delete refused card.delete.enabled"));
        // It is read again all the same.
        QVERIFY(world.seen->profiles[0].state == esim::ProfileState::Enabled);
    }

    void touchesNoOtherCard()
    {
        World world;
        world.install(1);
        world.wish(Act::MemoryReset, {}, testEid(2));
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY2(world.sentence.contains(QStringLiteral("Another card")), qPrintable(world.sentence));
        QCOMPARE(world.card->profiles().size(), size_t(1));
        QVERIFY(world.records().isEmpty());
    }

    void refusesABadAddressBeforeAnything()
    {
        World world;
        world.wish(Act::DefaultSmdp, QStringLiteral("https://127.0.0.1/x"));
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY(world.card->defaultSmdpAddress().isEmpty());
        QVERIFY(world.records().isEmpty());
    }

    void refusesReadersThatCannotBeUsed()
    {
        World world;
        world.station->workOnCard({Act::Read, world.emptyReader, {}, {}, {}, 0});
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY2(world.sentence.contains(QStringLiteral("no card")), qPrintable(world.sentence));
        world.station->workOnCard({Act::Read, QStringLiteral("no such reader"), {}, {}, {}, 0});
        QVERIFY(world.end == CardEnd::Refused);

        // Two wishes at once: the second one is refused, the first one goes on.
        const int before = world.ends;
        world.station->workOnCard({Act::Read, world.reader, {}, {}, {}, 0});
        world.station->workOnCard({Act::Read, world.reader, {}, {}, {}, 0});
        QCOMPARE(world.ends, before + 1);
        QVERIFY(world.end == CardEnd::Refused);
        QVERIFY(!world.station->isIdle());
        QTRY_COMPARE(world.ends, before + 2);
        QVERIFY(world.end == CardEnd::Done);
        QTRY_VERIFY(world.station->isIdle());
    }

    void doesNothingThatCannotBeRecorded()
    {
        World world;
        world.install(1);
        const size_t pending = world.card->pendingNotifications().size();
        QVERIFY(pending > 0);
        world.refuseRecords(QStringLiteral("wanted"));
        for (const Act act : {Act::Enable, Act::Nickname, Act::DefaultSmdp, Act::Delete, Act::MemoryReset,
                              Act::SendNotifications, Act::DropNotification}) {
            world.wish(act,
                       act == Act::DefaultSmdp ? QStringLiteral("smdp.example.com") : QStringLiteral("X"),
                       testEid(1), 1, world.card->pendingNotifications().front().sequence);
            QVERIFY(world.end == CardEnd::Refused);
            QVERIFY2(world.sentence.size() > 20, qPrintable(world.sentence));
            QCOMPARE(world.card->profiles().size(), size_t(1));
            QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Disabled);
            QVERIFY(world.card->profiles()[0].nickname.isEmpty());
            QVERIFY(world.card->defaultSmdpAddress().isEmpty());
            QCOMPARE(world.card->pendingNotifications().size(), pending);
        }
        QVERIFY(world.records().isEmpty());

        // The control: the same wishes are done once they can be recorded.
        world.refuseRecords({});
        world.wish(Act::Nickname, QStringLiteral("X"));
        QVERIFY2(world.end == CardEnd::Done, qPrintable(world.sentence));
        QCOMPARE(world.card->profiles()[0].nickname, QStringLiteral("X"));
        world.wish(Act::Enable);
        QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Enabled);
    }

    void saysThatTheEndIsNotRecorded()
    {
        World world;
        world.install(1);
        world.refuseRecords(QStringLiteral("done"));
        world.wish(Act::Enable);
        QVERIFY(world.end == CardEnd::Done); // the card is true
        QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Enabled);
        QVERIFY2(world.sentence.contains(QStringLiteral("journal")), qPrintable(world.sentence));
        QCOMPARE(world.records(), QStringList{QStringLiteral("enable wanted ") + testIccid(1).text()});
    }

    void saysThatALostChangeIsUnknown()
    {
        World world;
        world.install(1);
        world.wish(Act::Read);
        training::EuiccFaults faults;
        // SELECT, EID and its GET RESPONSE come first: the card goes with the enable itself, done.
        for (int apdu = 1; apdu < 40; ++apdu) {
            faults.apdu = training::ApduFault{training::ApduFault::Kind::GoneAfter, apdu, 0};
            world.card->setFaults(faults);
            world.wish(Act::Enable);
            world.card->setFaults({});
            const bool enabled = world.card->profiles()[0].state == esim::ProfileState::Enabled;
            QVERIFY2(!(enabled && world.end == CardEnd::Refused), qPrintable(world.sentence));
            QVERIFY2(!(!enabled && world.end == CardEnd::Done), qPrintable(world.sentence));
            if (enabled)
                break;
            world.readers.remove(world.reader);
            QTRY_VERIFY(!world.slotsSeen.value(world.reader).cardIn);
            world.readers.insert(world.reader, world.card);
            QTRY_VERIFY(world.slotsSeen.value(world.reader).cardIn);
        }
        QCOMPARE(world.card->profiles()[0].state, esim::ProfileState::Enabled);
        QVERIFY(world.end == CardEnd::Unknown);
        QVERIFY(world.records().last().startsWith(QStringLiteral("enable unknown")));
    }
};

QTEST_GUILESS_MAIN(TestCardDesk)
#include "tst_station_card_desk.moc"
