#include "tests/journal/store_kit.h"

using namespace journal;

/// What the journal stores and gives back, whichever store it lies in.
class TestJournalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void callsBackOnlyWhenOthersCanSeeIt();
    void callsBackInOrderAndNeverFromInside();
    void readSeesWhatWasAppendedBefore();
    void storesEverythingBeforeItEnds();
    void callsNobodyAfterItsEnd();
    void tellsAUnitsStory();
    void keepsTheProjection();
    void keepsTheBacklogUntilDelivered();
    void keepsWhatIsSeenOnACardUntilItIsSentOrDropped();
    void hidesSecretsInEveryByte();
    void refusesToWriteWhenOpenedForReading();
    void readerSeesTheWriter();
    void tellsWhatChanged();
};

void TestJournalStore::initTestCase_data() { kit::addStores(); }

void TestJournalStore::callsBackOnlyWhenOthersCanSeeIt()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 50);
    kit::claimAll(*journal, batch);
    int called = 0;
    for (int unit = 0; unit < 50; ++unit) {
        const auto step = workflow::step(workflow::planned(kit::plan(unit)), workflow::Restarted{});
        journal->append({batch, unit, kit::kNow, workflow::Restarted{}, step->state, {}},
                        [&, unit](base::Result<void> outcome) {
                            VERIFY_GOOD(outcome);
                            auto other = station.open(Access::Read);
                            QVERIFY(other);
                            QCOMPARE((*other)->story(batch, unit)->size(), size_t(1));
                            ++called;
                        });
    }
    QCOMPARE(called, 0);
    QTRY_COMPARE(called, 50);
}

void TestJournalStore::callsBackInOrderAndNeverFromInside()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 5);
    kit::claimAll(*journal, batch);
    std::vector<int> order;
    const auto *const here = QThread::currentThread();
    for (int i = 0; i < 2000; ++i) {
        journal->append(
            {batch, i % 5, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(i % 5)), {}},
            [&order, i, here](base::Result<void>) {
                QCOMPARE(QThread::currentThread(), here);
                order.push_back(i);
            });
        QVERIFY(order.empty());
    }
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), size_t(2000), 60000);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    // The records lie in the order of the calls as well.
    qint64 last = 0;
    for (int unit = 0; unit < 5; ++unit) {
        const auto story = *journal->story(batch, unit);
        QCOMPARE(story.size(), size_t(400));
        QCOMPARE(story[0].sequence, 2 + unit);
        QCOMPARE(story[399].sequence, 2 + unit + 5 * 399);
        last = std::max(last, story[399].sequence);
    }
    QCOMPARE(journal->head()->sequence, last);
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::readSeesWhatWasAppendedBefore()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    kit::Walker walker(*journal, kit::importUnits(*journal, 1));
    walker.send(0, workflow::ReserveStarted{"i", kit::kNow});
    QCOMPARE(journal->spending(1, {})->inBatch, 1);
    QVERIFY(!walker.allAnswered());
}

void TestJournalStore::storesEverythingBeforeItEnds()
{
    kit::AnyStation station(kit::kind());
    int called = 0;
    {
        auto journal = *station.open();
        const auto batch = kit::importUnits(*journal, 1);
        kit::claimAll(*journal, batch);
        for (int i = 0; i < 500; ++i)
            journal->append({batch, 0, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(0)), {}},
                            [&](auto) { ++called; });
    }
    auto journal = *station.open();
    QCOMPARE(journal->story(1, 0)->size(), size_t(500));
}

void TestJournalStore::callsNobodyAfterItsEnd()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 1);
    kit::claimAll(*journal, batch);
    int called = 0;
    for (int i = 0; i < 10; ++i) {
        journal->append({batch, 0, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(0)), {}},
                        [&](auto) {
                            ++called;
                            journal.reset();
                        });
    }
    QTRY_COMPARE(called, 1);
    // Posted events come in order: when this one has run, no callback is left.
    bool isOver = false;
    QMetaObject::invokeMethod(
        this, [&] { isOver = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isOver);
    QCOMPARE(called, 1);
}

void TestJournalStore::tellsAUnitsStory()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 2);
    kit::Walker walker(*journal, batch);
    walker.install(0, 1);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    const auto story = *journal->story(batch, 0);
    QStringList names;
    QStringList phases;
    for (const auto &line : story) {
        names << QLatin1String(workflow::nameOf(line.event));
        phases << esim::nameOf(line.phaseAfter);
        QCOMPARE(line.operatorName, QStringLiteral("anna"));
        QCOMPARE(line.at, kit::kNow);
    }
    const QStringList expected{QStringLiteral("reserve-started"),
                               QStringLiteral("reservation-seen"),
                               QStringLiteral("continued"),
                               QStringLiteral("sim-activated"),
                               QStringLiteral("card-offered"),
                               QStringLiteral("install-succeeded"),
                               QStringLiteral("enable-answered"),
                               QStringLiteral("card-read"),
                               QStringLiteral("notifications-handled")};
    QCOMPARE(names, expected);
    QCOMPARE(phases.first(), QStringLiteral("reserving"));
    QCOMPARE(phases.last(), QStringLiteral("done"));
    // The code comes back whole for those who hold the key.
    QVERIFY(*std::get<workflow::ReservationSeen>(story[1].event).reservation.code == kit::code());
    QVERIFY(journal->story(batch, 1)->empty());
}

void TestJournalStore::keepsTheProjection()
{
    kit::AnyStation station(kit::kind());
    const auto at = [](int seconds) { return kit::kNow + std::chrono::seconds(seconds); };
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 1);
    kit::Walker walker(*journal, batch);
    const auto record = [&] { return journal->units(batch)->front(); };

    walker.send(0, workflow::Restarted{}, at(1));
    QVERIFY(!record().startedAt);
    QCOMPARE(record().changedAt, at(1));
    walker.send(0, workflow::ReserveStarted{"i", at(2)}, at(2));
    QCOMPARE(record().startedAt.value(), at(2));
    walker.send(0,
                workflow::ReserveRefused{
                    workflow::Again::Never, {}, {QStringLiteral("c"), QStringLiteral("No."), {}}},
                at(3));
    QCOMPARE(record().finishedAt.value(), at(3));
    walker.send(0, workflow::Restarted{}, at(4));
    QCOMPARE(record().finishedAt.value(), at(3));
    walker.send(0, workflow::RetryRequested{}, at(5));
    QVERIFY(!record().finishedAt);
    walker.send(0, workflow::CardOffered{QStringLiteral("Reader A"), kit::eid(1)}, at(6));
    walker.send(0, workflow::CardLeft{}, at(7));
    QCOMPARE(record().reader, QStringLiteral("Reader A"));
    QVERIFY(record().state.card.reader.isEmpty());
    QCOMPARE(record().operatorName, QStringLiteral("anna"));
    QCOMPARE(record().startedAt.value(), at(2));
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QVERIFY(record().state == walker.state(0));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::keepsTheBacklogUntilDelivered()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 2);
    kit::Walker walker(*journal, batch);
    walker.install(0, 1);
    walker.install(1, 2);
    auto backlog = *journal->backlog();
    QCOMPARE(backlog.size(), size_t(2));
    QCOMPARE(backlog[0].eid, kit::eid(1));
    QCOMPARE(backlog[0].sequence, 1);
    QCOMPARE(backlog[0].address, QStringLiteral("smdp.example.com"));
    int answered = 0;
    const auto note = [&](base::Result<void> outcome) { answered += outcome ? 1 : 0; };
    journal->notificationDelivered(kit::eid(1), 1, kit::kNow, note);
    journal->notificationDelivered(kit::eid(1), 99, kit::kNow, note);
    backlog = *journal->backlog();
    QCOMPARE(backlog.size(), size_t(1));
    QCOMPARE(backlog[0].eid, kit::eid(2));
    QTRY_COMPARE(answered, 2);
    QCOMPARE(*journal->verify(), QStringList());
    // Delivered is remembered, and seeing it on its card again does not bring it back.
    const QByteArray whole("\xBF\x37\x01\x00", 4);
    const auto known = *journal->notificationsOf(kit::eid(1));
    QCOMPARE(known.size(), size_t(1));
    QCOMPARE(known[0].whole, whole);
    QVERIFY(known[0].deliveredAt == kit::kNow);
    const workflow::NotificationSeen same{1, QStringLiteral("smdp.example.com"), whole};
    journal->notificationsSeen(kit::eid(1), {same}, kit::kNow, note);
    QTRY_COMPARE(answered, 3);
    QCOMPARE(journal->backlog()->size(), size_t(1));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::keepsWhatIsSeenOnACardUntilItIsSentOrDropped()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    int answered = 0;
    const auto note = [&](base::Result<void> outcome) { answered += outcome ? 1 : 0; };
    const workflow::NotificationSeen one{7, QStringLiteral("a.example.com"), QByteArray("one")};
    const workflow::NotificationSeen two{8, QStringLiteral("b.example.com"), QByteArray("two")};
    journal->notificationsSeen(kit::eid(3), {one, two}, kit::kNow, note);
    journal->notificationsSeen(kit::eid(4), {two}, kit::kNow, note);
    QCOMPARE(journal->backlog()->size(), size_t(3));
    const qint64 head = journal->head()->sequence;
    // Nothing new is no record.
    journal->notificationsSeen(kit::eid(3), {two, one}, kit::kNow, note);
    QCOMPARE(journal->backlog()->size(), size_t(3));
    QCOMPARE(journal->head()->sequence, head);
    journal->notificationDelivered(kit::eid(3), 7, kit::kNow, note);
    journal->notificationDelivered(kit::eid(4), 8, kit::kNow, note);
    // The card has forgotten both: what was delivered goes, what was not sent stays.
    journal->notificationsSeen(kit::eid(3), {}, kit::kNow, note);
    QTRY_COMPARE(answered, 6);
    QCOMPARE(journal->notificationsOf(kit::eid(3))->size(), size_t(1));
    QCOMPARE(journal->notificationsOf(kit::eid(3))->front().sequence, 8);
    QCOMPARE(journal->notificationsOf(kit::eid(4))->size(), size_t(1));
    QCOMPARE(*journal->verify(), QStringList());
    // The same number with other bytes is another notification.
    const workflow::NotificationSeen other{8, QStringLiteral("b.example.com"), QByteArray("other")};
    journal->notificationsSeen(kit::eid(4), {other}, kit::kNow, note);
    QTRY_COMPARE(answered, 7);
    QVERIFY(!journal->notificationsOf(kit::eid(4))->front().deliveredAt);
    journal->notificationDropped(kit::eid(3), 8, kit::kNow, QStringLiteral("Ada"), note);
    QTRY_COMPARE(answered, 8);
    QVERIFY(journal->notificationsOf(kit::eid(3))->empty());
    QCOMPARE(journal->backlog()->size(), size_t(1));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::hidesSecretsInEveryByte()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    auto units = kit::newUnits(20);
    for (auto &unit : units) {
        unit.plan.reserve = esim::ReserveMode::Given;
        unit.plan.code = kit::code();
        unit.plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    }
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("given")), units));
    kit::Walker walker(*journal, kit::importUnits(*journal, 20, QStringLiteral("reserved")));
    for (int unit = 0; unit < 20; ++unit)
        walker.install(unit, unit);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    if (kit::kind() == kit::Kind::Sqlite)
        QVERIFY(journal->backup(station.folder() + QStringLiteral("/copy.sqlite")));
    const QByteArray everything = station.everything();
    const auto utf16 = [](const char *text) {
        const QString wide = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    };
    for (const char *canary : {kit::kCanary, kit::kCanaryConfirmation}) {
        QCOMPARE(everything.count(canary), 0);
        QCOMPARE(everything.count(utf16(canary)), 0);
        QCOMPARE(everything.count(QByteArray(canary).toHex()), 0);
        QCOMPARE(everything.count(QByteArray(canary).toBase64().chopped(4)), 0);
    }
    // The search does find what is there: a serial, and the key in its own file.
    QVERIFY(everything.count("SN-000001") > 0);
    QCOMPARE(everything.count(station.key().reveal().toByteArray()), 1);
}

void TestJournalStore::refusesToWriteWhenOpenedForReading()
{
    kit::AnyStation station(kit::kind());
    kit::importUnits(**station.open(), 1);
    auto journal = *station.open(Access::Read);
    QCOMPARE(journal->importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(1)).error().code.text(),
             QStringLiteral("journal.read-only"));
    std::optional<base::Result<void>> outcome;
    journal->append({1, 0, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(0)), {}},
                    [&](auto got) { outcome = got; });
    QVERIFY(!outcome);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->error().code.text(), QStringLiteral("journal.read-only"));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::readerSeesTheWriter()
{
    kit::AnyStation station(kit::kind());
    auto writer = *station.open();
    auto reader = *station.open(Access::Read);
    const auto batch = kit::importUnits(*writer, 1);
    kit::Walker walker(*writer, batch);
    walker.install(0, 1);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QCOMPARE(reader->units(batch)->front().state.phase, workflow::Phase::Done);
    QCOMPARE(reader->head()->hash, writer->head()->hash);
}

void TestJournalStore::tellsWhatChanged()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 5);
    const auto other = kit::importUnits(*journal, 5, QStringLiteral("B2"));
    kit::Walker walker(*journal, batch);
    kit::Walker elsewhere(*journal, other);
    const auto from = journal->changesSince(batch, 0);
    VERIFY_GOOD(from);
    QCOMPARE(from->upTo, journal->head()->sequence);
    QVERIFY(from->units.empty());
    walker.send(3, workflow::ReserveStarted{"i", kit::kNow});
    walker.send(1, workflow::Restarted{});
    walker.send(3, workflow::ReserveUnknown{});
    elsewhere.send(0, workflow::Restarted{});
    QTRY_VERIFY(walker.allStored() && elsewhere.allStored());
    QTemporaryDir folder;
    auto reader = station.another(folder.path());
    VERIFY_GOOD(reader);
    const auto changes = (*reader)->changesSince(batch, from->upTo);
    VERIFY_GOOD(changes);
    QCOMPARE(changes->units.size(), size_t(2));
    QCOMPARE(changes->units[0].index, 1);
    QCOMPARE(changes->units[1].index, 3);
    QVERIFY(changes->units[1].state == walker.state(3));
    QCOMPARE(changes->upTo, journal->head()->sequence);
    QVERIFY((*reader)->changesSince(batch, changes->upTo)->units.empty());
}

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journal_store.moc"
