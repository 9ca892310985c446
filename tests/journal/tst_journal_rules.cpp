#include "tests/journal/store_kit.h"

using namespace journal;

/// What the journal refuses, whichever store it lies in: spending beyond a limit, a reservation for two
/// units, records of a unit that stands still.
class TestJournalRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void countsReserveRequests();
    void givesAReservationToOneUnit();
    void stopsAUnitWhoseRecordWasRefused();
    void refusesAnUnknownUnit();
    void refusesSpendingBeyondALimit();
    void refusesASecondOpenRequest();
};

void TestJournalRules::initTestCase_data() { kit::addStores(); }

void TestJournalRules::countsReserveRequests()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 4);
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

void TestJournalRules::givesAReservationToOneUnit()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 3);
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

void TestJournalRules::stopsAUnitWhoseRecordWasRefused()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 3);
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

void TestJournalRules::refusesAnUnknownUnit()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 1);
    std::optional<base::Result<void>> outcome;
    journal->append({batch, 1, kit::kNow, workflow::Restarted{}, workflow::planned(kit::plan(1)), {}},
                    [&](base::Result<void> got) { outcome = got; });
    QTRY_VERIFY(outcome);
    QVERIFY(!*outcome);
    // On a shared journal nobody can have claimed it.
    QCOMPARE(outcome->error().code.text(), kit::kind() == kit::Kind::Sqlite
                                               ? QStringLiteral("journal.no-unit")
                                               : QStringLiteral("journal.lease-lost"));
    QVERIFY(!journal->reload(batch, 1));
    QCOMPARE(journal->head()->sequence, 1);
}

void TestJournalRules::refusesSpendingBeyondALimit()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 6);
    const auto other = kit::importUnits(*journal, 6, QStringLiteral("B2"));
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

void TestJournalRules::refusesASecondOpenRequest()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto batch = kit::importUnits(*journal, 1);
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

QTEST_GUILESS_MAIN(TestJournalRules)
#include "tst_journal_rules.moc"
