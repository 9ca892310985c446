#include "tests/journal/store_kit.h"

#include <QElapsedTimer>

using namespace journal;

/// Batches as they come in: all or nothing, no EID and no code twice, whichever store they lie in.
class TestJournalImport : public QObject
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
    void takesAHundredThousandUnits();
};

void TestJournalImport::initTestCase_data() { kit::addStores(); }

void TestJournalImport::importsAndReadsBack()
{
    kit::AnyStation station(kit::kind());
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

void TestJournalImport::importIsAllOrNothing_data()
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

void TestJournalImport::importIsAllOrNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QFETCH(QString, where);
    kit::AnyStation station(kit::kind());
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

void TestJournalImport::refusesAnEidThatIsInWorkElsewhere()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    const auto one = kit::importUnits(*journal, 1, QStringLiteral("B1"));
    const auto two = kit::importUnits(*journal, 1, QStringLiteral("B2"));
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

void TestJournalImport::takesTheEidOfAFinishedUnitAgain()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    kit::Walker walker(*journal, kit::importUnits(*journal, 1));
    walker.install(0, 1);
    QTRY_VERIFY_WITH_TIMEOUT(walker.allStored(), 60000);
    QCOMPARE(walker.state(0).phase, workflow::Phase::Done);
    auto units = kit::newUnits(1);
    units[0].plan.eid = kit::eid(1);
    QVERIFY(journal->importBatch(kit::info(QStringLiteral("again")), units));
}

void TestJournalImport::takesTheEidOfAVoidedUnitAgain()
{
    kit::AnyStation station(kit::kind());
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

void TestJournalImport::findsWhoseCodeItIs()
{
    kit::AnyStation station(kit::kind());
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

void TestJournalImport::findsACodeAmongManyWithoutOpeningThem()
{
    constexpr int kUnits = 20000;
    constexpr int kScans = 200;
    kit::AnyStation station(kit::kind());
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

void TestJournalImport::takesAHundredThousandUnits()
{
    kit::AnyStation station(kit::kind());
    auto journal = *station.open();
    auto units = kit::newUnits(kit::kind() == kit::Kind::Sqlite ? 100'000 : 20'000);
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

QTEST_GUILESS_MAIN(TestJournalImport)
#include "tst_journal_import.moc"
