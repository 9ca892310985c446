#include "tests/journal/store_kit.h"

using namespace journal;
using workflow::Phase;

/// Each time that a unit comes to rest, whichever store it lies in.
class TestJournalVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void tellsARestOnceAndInOrder();
    void countsAttemptsAndWhatWasDoneBefore();
    void isNoVerdictToStayAtRest();
    void givesWhatIsWishedFor();
    void verifyFindsAnotherRow_data();
    void verifyFindsAnotherRow();
};

namespace {

kit::Kind kind()
{
    QFETCH_GLOBAL(kit::Kind, store);
    return store;
}

base::Instant after(int seconds) { return kit::kNow + std::chrono::seconds(seconds); }

/// To the point where the card's answer to the installation decides, `at` seconds after kNow.
void bringToCard(kit::Walker &walker, int unit, int at)
{
    walker.send(unit, workflow::ReserveStarted{base::randomId(), kit::kNow}, after(at));
    walker.send(unit, workflow::ReservationSeen{kit::reservation(unit)}, after(at));
    walker.send(unit, workflow::Continued{}, after(at));
    walker.send(unit, workflow::SimActivated{}, after(at));
    walker.send(unit, workflow::CardOffered{QStringLiteral("Reader B"), kit::eid(unit)}, after(at + 1));
}

void refuse(kit::Walker &walker, int unit, workflow::Consequence consequence, const char *code, int at)
{
    workflow::InstallRefused refused;
    refused.consequence = consequence;
    refused.reason = {QString::fromLatin1(code), QStringLiteral("The card is full."), {}};
    walker.send(unit, refused, after(at));
}

void finish(kit::Walker &walker, int unit, int at)
{
    workflow::CardRead read;
    read.eid = kit::eid(unit);
    read.profiles = {{kit::iccid(unit), esim::Enable::Yes}};
    walker.send(unit, workflow::InstallSucceeded{kit::iccid(unit), QByteArray("\xBF\x37\x00", 3)}, after(at));
    walker.send(unit, workflow::EnableAnswered{}, after(at));
    read.notifications = {{unit, QStringLiteral("smdp.example.com"), QByteArray("\xBF\x37\x01\x00", 4)}};
    walker.send(unit, read, after(at));
    walker.send(unit, workflow::NotificationsHandled{{unit}, {}}, after(at));
}

/// Unit 0 is done, unit 1 failed, then done in another go, unit 2 is held, unit 3 is still at work.
void fill(Journal &journal)
{
    const auto batch = journal.importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(4));
    VERIFY_GOOD(batch);
    kit::Walker walker(journal, batch->id);
    bringToCard(walker, 0, 0);
    finish(walker, 0, 10);
    bringToCard(walker, 1, 20);
    refuse(walker, 1, workflow::Consequence::Fail, "card.full", 25);
    walker.operatorName = QStringLiteral("bert");
    bringToCard(walker, 2, 30);
    refuse(walker, 2, workflow::Consequence::Hold, "card.silent", 35);
    walker.send(1, workflow::RetryRequested{}, after(40));
    walker.send(1, workflow::CardOffered{QStringLiteral("Reader C"), kit::eid(1)}, after(41));
    finish(walker, 1, 50);
    bringToCard(walker, 3, 60);
    QTRY_VERIFY(walker.allStored());
}

QStringList lines(const std::vector<Verdict> &verdicts)
{
    QStringList all;
    for (const Verdict &one : verdicts) {
        all << QStringLiteral("%1 +%2 %3 %4 [%5] %6 try %7 done %8 card +%9")
                   .arg(one.unit)
                   .arg((one.at - kit::kNow).count() / 1000)
                   .arg(esim::nameOf(one.phase), one.reason, one.reader, one.operatorName)
                   .arg(one.attempt)
                   .arg(one.doneBefore)
                   .arg(one.cardAt ? (*one.cardAt - kit::kNow).count() / 1000 : -1);
    }
    return all;
}

} // namespace

void TestJournalVerdicts::initTestCase_data()
{
    QTest::addColumn<kit::Kind>("store");
    QTest::newRow("sqlite") << kit::Kind::Sqlite;
    QTest::newRow("postgres") << kit::Kind::Postgres;
}

void TestJournalVerdicts::tellsARestOnceAndInOrder()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    QCOMPARE(journal->verdicts({})->size(), size_t(0));
    fill(*journal);
    const auto verdicts = journal->verdicts({});
    VERIFY_GOOD(verdicts);
    QCOMPARE(lines(*verdicts),
             (QStringList{QStringLiteral("0 +10 done  [Reader B] anna try 1 done 0 card +1"),
                          QStringLiteral("1 +25 failed card.full [Reader B] anna try 1 done 0 card +21"),
                          QStringLiteral("2 +35 held card.silent [Reader B] bert try 1 done 0 card +31"),
                          QStringLiteral("1 +50 done  [Reader C] bert try 2 done 0 card +41")}));
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalVerdicts::countsAttemptsAndWhatWasDoneBefore()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    fill(*journal);
    kit::Walker walker(*journal, 1);
    // A label that is asked for later and jams: the unit was done all the same.
    walker.send(0, workflow::PrintRequested{}, after(100));
    walker.send(0, workflow::LabelNotPrinted{{QStringLiteral("label.jam"), QStringLiteral("Jam."), {}}},
                after(101));
    QTRY_VERIFY(walker.allAnswered());
    const Verdict last = journal->verdicts({}).value().back();
    QVERIFY(last.phase == Phase::Failed);
    QCOMPARE(last.attempt, 2);
    QCOMPARE(last.doneBefore, 1);
    QVERIFY(!last.cardAt);
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalVerdicts::isNoVerdictToStayAtRest()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    fill(*journal);
    const size_t before = journal->verdicts({})->size();
    kit::Walker walker(*journal, 1);
    for (const int unit : {0, 2})
        walker.send(unit, workflow::Restarted{}, after(100));
    QTRY_VERIFY(walker.allStored());
    QCOMPARE(journal->verdicts({})->size(), before);
    QCOMPARE(*journal->verify(), QStringList());
}

void TestJournalVerdicts::givesWhatIsWishedFor()
{
    kit::AnyStation station(kind());
    auto journal = *station.open();
    fill(*journal);
    const auto count = [&](const VerdictWish &wish) { return int(journal->verdicts(wish)->size()); };
    QCOMPARE(count({.batch = 1}), 4);
    QCOMPARE(count({.batch = 2}), 0);
    QCOMPARE(count({.from = after(25)}), 3);
    QCOMPARE(count({.to = after(25)}), 1);
    QCOMPARE(count({.batch = 1, .from = after(25), .to = after(50)}), 2);
    const auto all = *journal->verdicts({});
    QCOMPARE(count({.after = all[1].sequence}), 2);
    QCOMPARE(count({.after = all[3].sequence}), 0);
}

void TestJournalVerdicts::verifyFindsAnotherRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("gone") << QByteArray("DELETE FROM verdicts WHERE unit = 2");
    QTest::newRow("made up") << QByteArray(
        "INSERT INTO verdicts SELECT 1, batch, 3, at, phase, reason, reader, operator, 1, 0, NULL FROM "
        "verdicts WHERE unit = 2");
    for (const char *change :
         {"unit = 3", "at = at + 1", "phase = 'done'", "phase = 'nothing'", "reason = 'card.other'",
          "reader = 'Reader Z'", "operator = 'eve'", "attempt = 2", "done_before = 1", "card_at = NULL"}) {
        QTest::newRow(change) << QByteArray("UPDATE verdicts SET ") + change + " WHERE unit = 2";
    }
}

void TestJournalVerdicts::verifyFindsAnotherRow()
{
    if (kind() != kit::Kind::Sqlite)
        QSKIP("A file is tampered with; the check is the same for both.");
    QFETCH(QByteArray, sql);
    kit::Station station;
    fill(**station.open());
    QCOMPARE(kit::RawDatabase(station.file()).run(sql), QByteArray());
    QCOMPARE((*station.open(Access::Read))->verify()->size(), 1);
}

QTEST_GUILESS_MAIN(TestJournalVerdicts)
#include "tst_journal_verdicts.moc"
