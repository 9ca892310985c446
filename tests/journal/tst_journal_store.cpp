#include "tests/journal/store_kit.h"

#include <QDir>
#include <QElapsedTimer>

using namespace journal;

/// What the journal stores and gives back, whichever store it lies in.
class TestJournalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void importsAndReadsBack();
    void importIsAllOrNothing_data();
    void importIsAllOrNothing();
    void refusesAnEidThatIsInWorkElsewhere();
    void takesTheEidOfAFinishedUnitAgain();
    void takesTheEidOfAVoidedUnitAgain();
    void findsWhoseCodeItIs();
    void findsACodeAmongManyWithoutOpeningThem();
    void callsBackOnlyWhenOthersCanSeeIt();
    void callsBackInOrderAndNeverFromInside();
    void readSeesWhatWasAppendedBefore();
    void storesEverythingBeforeItEnds();
    void callsNobodyAfterItsEnd();
    void tellsAUnitsStory();
    void keepsTheProjection();
    void countsReserveRequests();
    void givesAReservationToOneUnit();
    void keepsTheBacklogUntilDelivered();
    void keepsWhatIsSeenOnACardUntilItIsSentOrDropped();
    void stopsAUnitWhoseRecordWasRefused();
    void refusesAnUnknownUnit();
    void hidesSecretsInEveryByte();
    void refusesToWriteWhenOpenedForReading();
    void readerSeesTheWriter();
    void refusesSpendingBeyondALimit();
    void refusesASecondOpenRequest();
    void tellsWhatChanged();
    void takesAHundredThousandUnits();
};

namespace {

kit::Kind kind()
{
    QFETCH_GLOBAL(kit::Kind, store);
    return store;
}

BatchId importUnits(Journal &to, int count, const QString &name = QStringLiteral("B1"))
{
    return to.importBatch(kit::info(name), kit::newUnits(count))->id;
}

} // namespace

void TestJournalStore::initTestCase_data()
{
    QTest::addColumn<kit::Kind>("store");
    QTest::newRow("sqlite") << kit::Kind::Sqlite;
    QTest::newRow("postgres") << kit::Kind::Postgres;
}

void TestJournalStore::importsAndReadsBack()
{
    kit::AnyStation station(kind());
    BatchInfo wanted = kit::info(QStringLiteral("Batch \"1\" ß"));
    wanted.extraColumns = {QStringLiteral("colour"), QStringLiteral("läden")};
    auto units = kit::newUnits(3);
    units[1].plan.eid = kit::eid(1);
    units[1].plan.reserve = esim::ReserveMode::Eid;
    units[1].extras = {QStringLiteral("red"), QString()};
    units[1].labelFields = {{QStringLiteral("label:logo"), QStringLiteral("acme")}};
    units[2].plan.reserve = esim::ReserveMode::Given;
    units[2].plan.code = kit::code();
    units[2].plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    {
        auto journal = *station.open();
        const auto info = journal->importBatch(wanted, units);
        VERIFY_GOOD(info);
        QCOMPARE(info->units, 3);
    }
    auto journal = *station.open();
    const auto batches = *journal->batches();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0].name, wanted.name);
    QCOMPARE(batches[0].extraColumns, wanted.extraColumns);
    QCOMPARE(batches[0].manifestSha256, wanted.manifestSha256);
    QCOMPARE(batches[0].importedAt, wanted.importedAt);
    const auto records = *journal->units(batches[0].id);
    QCOMPARE(records.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(records[i].index, int(i));
        QVERIFY(records[i].state == workflow::planned(units[i].plan));
        QCOMPARE(records[i].extras, units[i].extras);
        QCOMPARE(records[i].labelFields, units[i].labelFields);
        QCOMPARE(records[i].row, units[i].row);
        QVERIFY(!records[i].startedAt && !records[i].finishedAt);
        QCOMPARE(records[i].changedAt, kit::kNow);
    }
    QCOMPARE(*journal->verify(), QStringList());
    QCOMPARE(journal->head()->sequence, 1);
}

void TestJournalStore::importIsAllOrNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("name taken") << QStringLiteral("B1") << QStringLiteral("journal.batch-exists")
                                << QString();
    QTest::newRow("serial twice") << QStringLiteral("serial") << QStringLiteral("journal.serial-twice")
                                  << QStringLiteral("Row 501");
    QTest::newRow("EID twice") << QStringLiteral("eid") << QStringLiteral("journal.eid-in-work")
                               << QStringLiteral("Row 501");
    QTest::newRow("EID in another batch")
        << QStringLiteral("other") << QStringLiteral("journal.eid-in-work") << QStringLiteral("Row 501");
}

void TestJournalStore::importIsAllOrNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QString, where);
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto first = kit::newUnits(1);
    first[0].plan.eid = kit::eid(77);
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("B1")), first));
    const auto head = *journal->head();

    auto units = kit::newUnits(600);
    if (name == QLatin1String("serial"))
        units[499].plan.serial = units[0].plan.serial;
    if (name == QLatin1String("eid"))
        units[3].plan.eid = units[499].plan.eid = kit::eid(5);
    if (name == QLatin1String("other"))
        units[499].plan.eid = kit::eid(77);
    const auto refused = journal->importBatch(kit::info(name), units);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.text(), code);
    QCOMPARE(refused.error().where, where);
    QCOMPARE(refused.error().kind, base::ErrorKind::BadInput);
    QVERIFY(!refused.error().remedy.isEmpty());
    QCOMPARE(journal->batches()->size(), 1);
    QCOMPARE(journal->head()->hash, head.hash);
    QCOMPARE(station.value("SELECT count(*) FROM units"), QByteArray("1"));
    QCOMPARE(*journal->verify(), QStringList());
    // And the journal goes on as if nothing had been.
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("good")), kit::newUnits(600)));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::refusesAnEidThatIsInWorkElsewhere()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto one = importUnits(*journal, 1, QStringLiteral("B1"));
    const auto two = importUnits(*journal, 1, QStringLiteral("B2"));
    kit::Walker first(*journal, one);
    kit::Walker second(*journal, two);
    first.send(0, workflow::CardOffered{QStringLiteral("A"), kit::eid(1)});
    second.send(0, workflow::CardOffered{QStringLiteral("B"), kit::eid(1)});
    QTRY_VERIFY(first.allStored());
    QTRY_VERIFY(second.allAnswered());
    const auto &outcome = second.outcomes().front();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code.text(), QStringLiteral("journal.eid-in-work"));
    QVERIFY2(outcome.error().text.contains(QStringLiteral("B1")), qPrintable(outcome.error().text));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::takesTheEidOfAFinishedUnitAgain()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    kit::Walker walker(*journal, importUnits(*journal, 1));
    walker.install(0, 1);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QCOMPARE(walker.state(0).phase, workflow::Phase::Done);
    auto units = kit::newUnits(1);
    units[0].plan.eid = kit::eid(1);
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("again")), units));
}

void TestJournalStore::takesTheEidOfAVoidedUnitAgain()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto units = kit::newUnits(1);
    units[0].plan.eid = kit::eid(1);
    units[0].plan.reserve = esim::ReserveMode::Given;
    units[0].plan.code = kit::code();
    const auto first = journal->importBatch(kit::info(QStringLiteral("B1")), units);
    VERIFY_GOOD(first);
    kit::Walker walker(*journal, first->id);
    walker.send(0, workflow::CodeVoided{QStringLiteral("lost"), QStringLiteral("anna")});
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B2")), units));
    QCOMPARE((*journal->units(first->id))[0].state.eid, kit::eid(1));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::findsWhoseCodeItIs()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto units = kit::newUnits(3);
    const auto codeOf = [](int unit) { return kit::code("CODE-" + QByteArray::number(unit)); };
    for (int i = 0; i < 2; ++i) {
        units[size_t(i)].plan.reserve = esim::ReserveMode::Given;
        units[size_t(i)].plan.code = codeOf(i);
    }
    const auto batch = journal->importBatch(kit::info(QStringLiteral("B1")), units);
    VERIFY_GOOD(batch);
    const auto ownersOf = [&](const esim::ActivationCode &code) { return *journal->ownersOfCode(code); };
    QCOMPARE(ownersOf(codeOf(1)).size(), size_t(1));
    QCOMPARE(ownersOf(codeOf(1)).front().serial, units[1].plan.serial);
    QCOMPARE(ownersOf(codeOf(1)).front().batchName, QStringLiteral("B1"));
    QVERIFY(ownersOf(codeOf(2)).empty());

    kit::Walker walker(*journal, batch->id);
    walker.send(0, workflow::CodeVoided{QStringLiteral("lost"), QStringLiteral("anna")});
    walker.send(2, workflow::ReserveStarted{base::randomId(), kit::kNow});
    workflow::Reservation reservation = kit::reservation(2);
    reservation.code = codeOf(2);
    walker.send(2, workflow::ReservationSeen{reservation});
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QCOMPARE(ownersOf(codeOf(0)).front().use, workflow::CodeUse::Voided);
    QCOMPARE(ownersOf(codeOf(1)).front().use, workflow::CodeUse::Valid);
    QCOMPARE(ownersOf(codeOf(2)).front().unit, 2);

    // What is bound to an EID has no code of its own.
    auto bound = kit::newUnits(1, 10);
    bound[0].plan.reserve = esim::ReserveMode::Given;
    bound[0].plan.code = kit::code("");
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B2")), bound));
    QVERIFY(ownersOf(kit::code("")).empty());
}

void TestJournalStore::findsACodeAmongManyWithoutOpeningThem()
{
    constexpr int kUnits = 20000;
    constexpr int kScans = 200;
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto units = kit::newUnits(kUnits);
    const auto codeOf = [](int unit) { return kit::code("CODE-" + QByteArray::number(unit)); };
    for (int i = 0; i < kUnits; ++i) {
        units[size_t(i)].plan.reserve = esim::ReserveMode::Given;
        units[size_t(i)].plan.code = codeOf(i);
    }
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B1")), units));
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < kScans; ++i) {
        const int unit = i * 97 % kUnits;
        const auto owners = *journal->ownersOfCode(codeOf(unit));
        QVERIFY(owners.size() == 1 && owners.front().unit == unit);
    }
    const double each = double(time.nsecsElapsed()) / 1000.0 / kScans;
    time.restart();
    QCOMPARE(journal->units(1)->size(), size_t(kUnits));
    qInfo("one of %d codes found in %.0f µs; to open them all takes %lld ms", kUnits, each,
          static_cast<long long>(time.elapsed()));
}

void TestJournalStore::callsBackOnlyWhenOthersCanSeeIt()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 50);
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
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 5);
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
    kit::AnyStation station(kind());
    auto journal = *station.open();
    kit::Walker walker(*journal, importUnits(*journal, 1));
    walker.send(0, workflow::ReserveStarted{"i", kit::kNow});
    QCOMPARE(journal->spending(1, {})->inBatch, 1);
    QVERIFY(!walker.allAnswered());
}

void TestJournalStore::storesEverythingBeforeItEnds()
{
    kit::AnyStation station(kind());
    int called = 0;
    {
        auto journal = *station.open();
        const auto batch = importUnits(*journal, 1);
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
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 1);
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
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 2);
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
    kit::AnyStation station(kind());
    const auto at = [](int seconds) { return kit::kNow + std::chrono::seconds(seconds); };
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 1);
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

void TestJournalStore::countsReserveRequests()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 4);
    const auto other = journal->importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(1))->id;
    kit::Walker walker(*journal, batch);
    kit::Walker elsewhere(*journal, other);
    const auto yesterday = kit::kNow - std::chrono::hours(24);
    walker.send(0, workflow::ReserveStarted{"a", yesterday});
    walker.send(1, workflow::ReserveStarted{"b", kit::kNow});
    walker.send(2, workflow::ReserveStarted{"c", kit::kNow});
    elsewhere.send(0, workflow::ReserveStarted{"d", kit::kNow});
    walker.send(1, workflow::ReserveUnknown{});
    walker.send(2, workflow::ReserveRefused{workflow::Again::Later, {}, {QStringLiteral("c"), {}, {}}});
    auto spent = *journal->spending(batch, kit::kNow);
    QCOMPARE(spent.inBatch, 2);
    QCOMPARE(spent.today, 2);
    QCOMPARE(journal->spending(other, kit::kNow)->inBatch, 1);
    QCOMPARE(journal->spending(batch, yesterday)->today, 3);
    int made = 0;
    const auto records = *journal->units(batch);
    for (const auto &record : records)
        made += record.state.reserve.made;
    QCOMPARE(spent.inBatch, made);
    QTRY_VERIFY(walker.allStored() && elsewhere.allStored());
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::givesAReservationToOneUnit()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 3);
    kit::Walker walker(*journal, batch);
    auto dead = kit::reservation(1);
    dead.status = workflow::ReservationStatus::Failed;
    walker.send(0, workflow::ReserveStarted{"a", kit::kNow});
    walker.send(0, workflow::ReservationSeen{dead});
    walker.send(1, workflow::ReserveStarted{"b", kit::kNow});
    walker.send(1, workflow::ReservationSeen{kit::reservation(2)});
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    // Unit 0 has none any more, and still nobody else gets what was once its.
    QVERIFY(!walker.state(0).reservation);
    QCOMPARE(*journal->knownReservations(), QStringList({kit::reservation(1).id, kit::reservation(2).id}));
    walker.send(2, workflow::ReserveStarted{"c", kit::kNow});
    walker.send(2, workflow::ReservationSeen{kit::reservation(1)});
    QTRY_VERIFY(walker.allAnswered());
    QVERIFY(!walker.outcomes().back());
    QCOMPARE(walker.outcomes().back().error().code.text(), QStringLiteral("journal.reservation-taken"));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::keepsTheBacklogUntilDelivered()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 2);
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
    kit::AnyStation station(kind());
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

void TestJournalStore::stopsAUnitWhoseRecordWasRefused()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 3);
    kit::Walker walker(*journal, batch);
    walker.send(0, workflow::CardOffered{QStringLiteral("A"), kit::eid(1)});
    walker.send(1, workflow::CardOffered{QStringLiteral("B"), kit::eid(1)}); // contradicts the first
    walker.send(1, workflow::ReserveStarted{"x", kit::kNow});                // builds on what is not there
    walker.send(2, workflow::ReserveStarted{"y", kit::kNow});                // has nothing to do with it
    QTRY_VERIFY(walker.allAnswered());
    QVERIFY(walker.outcomes()[0]);
    QVERIFY(!walker.outcomes()[1]);
    QCOMPARE(walker.outcomes()[2].error().code.text(), QStringLiteral("journal.unit-stopped"));
    QVERIFY(walker.outcomes()[3]);
    QCOMPARE(journal->spending(batch, {})->inBatch, 1);

    // Reading it again says where it really stands, and from there it goes on.
    const auto record = journal->reload(batch, 1);
    QVERIFY(record);
    QVERIFY(record->state == workflow::planned(kit::plan(1)));
    walker.take(1, record->state);
    walker.send(1, workflow::Restarted{});
    walker.send(1, workflow::ReserveStarted{"z", kit::kNow});
    QTRY_VERIFY(walker.allAnswered());
    QVERIFY(walker.outcomes()[4] && walker.outcomes()[5]);
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::refusesAnUnknownUnit()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 1);
    std::optional<base::Result<void>> outcome;
    journal->append({batch, 1, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(1)), {}},
                    [&](base::Result<void> got) { outcome = got; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    // On a shared journal nobody can have claimed it.
    QCOMPARE(outcome->error().code.text(), kind() == kit::Kind::Sqlite
                                               ? QStringLiteral("journal.no-unit")
                                               : QStringLiteral("journal.lease-lost"));
    QVERIFY(!journal->reload(batch, 1));
    QCOMPARE(journal->head()->sequence, 1);
}

void TestJournalStore::hidesSecretsInEveryByte()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto units = kit::newUnits(20);
    for (auto &unit : units) {
        unit.plan.reserve = esim::ReserveMode::Given;
        unit.plan.code = kit::code();
        unit.plan.confirmationCode = base::Secret(kit::kCanaryConfirmation);
    }
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("given")), units));
    kit::Walker walker(*journal, importUnits(*journal, 20, QStringLiteral("reserved")));
    for (int unit = 0; unit < 20; ++unit)
        walker.install(unit, unit);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    if (kind() == kit::Kind::Sqlite)
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
    kit::AnyStation station(kind());
    importUnits(**station.open(), 1);
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
    kit::AnyStation station(kind());
    auto writer = *station.open();
    auto reader = *station.open(Access::Read);
    const auto batch = importUnits(*writer, 1);
    kit::Walker walker(*writer, batch);
    walker.install(0, 1);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QCOMPARE(reader->units(batch)->front().state.phase, workflow::Phase::Done);
    QCOMPARE(reader->head()->hash, writer->head()->hash);
}

void TestJournalStore::refusesSpendingBeyondALimit()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 6);
    const auto other = importUnits(*journal, 6, QStringLiteral("B2"));
    journal->limitSpending({3, 4});
    kit::Walker walker(*journal, batch);
    kit::Walker elsewhere(*journal, other);
    const auto refusedAt = [](const kit::Walker &of) {
        QStringList codes;
        for (const auto &outcome : of.outcomes())
            codes << (outcome ? QStringLiteral("-") : outcome.error().code.text());
        return codes.join(QLatin1Char(' '));
    };
    for (int unit = 0; unit < 4; ++unit)
        walker.send(unit, workflow::ReserveStarted{"i", kit::kNow});
    QTRY_VERIFY(walker.allAnswered());
    QCOMPARE(refusedAt(walker), QStringLiteral("- - - journal.limit-reached"));
    // The day's limit counts every batch; another day has its own.
    elsewhere.send(0, workflow::ReserveStarted{"i", kit::kNow});
    elsewhere.send(1, workflow::ReserveStarted{"i", kit::kNow});
    elsewhere.send(2, workflow::ReserveStarted{"i", kit::kNow + std::chrono::hours(48)});
    QTRY_VERIFY(elsewhere.allAnswered());
    QCOMPARE(refusedAt(elsewhere), QStringLiteral("- journal.limit-reached -"));
    QCOMPARE(journal->spending(batch, kit::kNow)->inBatch, 3);
    // What the carrier certainly did not do is given back.
    walker.send(0, workflow::ReserveRefused{workflow::Again::Later, {}, {QStringLiteral("c"), {}, {}}});
    QTRY_VERIFY(walker.allAnswered());
    const auto unit = journal->reload(batch, 3);
    VERIFY_GOOD(unit);
    walker.take(3, unit->state);
    journal->limitSpending({3, 0});
    walker.send(3, workflow::ReserveStarted{"again", kit::kNow});
    QTRY_VERIFY(walker.allAnswered());
    VERIFY_GOOD(walker.outcomes().back());
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::refusesASecondOpenRequest()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 1);
    kit::Walker walker(*journal, batch);
    const auto before = walker.state(0);
    walker.send(0, workflow::ReserveStarted{"first", kit::kNow});
    // As a station would that does not know of the first.
    walker.take(0, before);
    walker.send(0, workflow::ReserveStarted{"second", kit::kNow});
    QTRY_VERIFY(walker.allAnswered());
    VERIFY_GOOD(walker.outcomes()[0]);
    QCOMPARE(walker.outcomes()[1].error().code.text(), QStringLiteral("journal.intent-open"));
    QCOMPARE(journal->spending(batch, {})->inBatch, 1);
    QCOMPARE(journal->reload(batch, 0)->state.reserve.openIntent, QByteArray("first"));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalStore::tellsWhatChanged()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    const auto batch = importUnits(*journal, 5);
    const auto other = importUnits(*journal, 5, QStringLiteral("B2"));
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

void TestJournalStore::takesAHundredThousandUnits()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    auto units = kit::newUnits(kind() == kit::Kind::Sqlite ? 100'000 : 20'000);
    for (size_t i = 0; i < units.size(); ++i) {
        units[i].plan.eid = kit::eid(int(i));
        units[i].plan.reserve = esim::ReserveMode::Eid;
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("big")), units));
    const auto imported = timer.restart();
    QCOMPARE(journal->units(1)->size(), units.size());
    const auto read = timer.restart();
    journal.reset();
    timer.restart();
    journal = *station.open();
    qInfo("%zu units: imported in %lld ms, read in %lld ms, opened in %lld ms", units.size(), imported, read,
          timer.elapsed());
    QCOMPARE(*journal->verify(), QStringList());
}

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journal_store.moc"
