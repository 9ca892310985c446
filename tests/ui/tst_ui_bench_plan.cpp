#include "ui/bench_plan.h"

#include <QtTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

/// Where readers stand on the bench, as a value.
class UiBenchPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyUntilSomebodyArranges();
    void laysOutInRows();
    void movesAndSwaps();
    void refusesPlacesOutsideTheBench();
    void knownReadersKeepTheirPlaces();
    void unknownReadersGetTheNextFreePlace();
    void numbersFollowTheArrangement();
    void cutsLongNames();
    void comesBackAsItWasWritten();
    void damagedFilesGiveTheDefault_data();
    void damagedFilesGiveTheDefault();
};

void UiBenchPlan::isEmptyUntilSomebodyArranges()
{
    const BenchPlan plan;
    QVERIFY(plan.isEmpty());
    QCOMPARE(plan.rows(), 0);
    QCOMPARE(plan.columns(), 0);
    QCOMPARE(plan.numberOf(u"A"_s), 0);
    QVERIFY(!plan.seatOf(u"A"_s));
}

void UiBenchPlan::laysOutInRows()
{
    const auto plan = BenchPlan::inRows({u"A"_s, u"B"_s, u"C"_s}, 2);
    QCOMPARE(plan.rows(), 2);
    QCOMPARE(plan.columns(), 2);
    QCOMPARE(plan.seatOf(u"C"_s)->place, (BenchPlan::Place{1, 0}));
}

void UiBenchPlan::movesAndSwaps()
{
    auto plan = BenchPlan::inRows({u"A"_s, u"B"_s, u"C"_s}, 2);
    QVERIFY(plan.move(u"A"_s, {1, 0}));
    QCOMPARE(plan.seatOf(u"A"_s)->place, (BenchPlan::Place{1, 0}));
    QCOMPARE(plan.seatOf(u"C"_s)->place, (BenchPlan::Place{0, 0}));
    QVERIFY(plan.move(u"B"_s, {3, 5}));
    QCOMPARE(plan.rows(), 4);
    QCOMPARE(plan.columns(), 6);
    QVERIFY(!plan.move(u"B"_s, {3, 5}));
    QVERIFY(!plan.move(u"nobody"_s, {0, 0}));
}

void UiBenchPlan::refusesPlacesOutsideTheBench()
{
    auto plan = BenchPlan::inRows({u"A"_s}, 1);
    const auto before = plan;
    for (const BenchPlan::Place place :
         {BenchPlan::Place{-1, 0}, {0, -1}, {BenchPlan::kRows, 0}, {0, BenchPlan::kColumns}})
        QVERIFY(!plan.move(u"A"_s, place));
    QCOMPARE(plan, before);
}

void UiBenchPlan::knownReadersKeepTheirPlaces()
{
    auto plan = BenchPlan::inRows({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, 2);
    plan.move(u"A"_s, {1, 1});
    const auto before = plan;
    // They are seen again in any order: nothing moves, absent ones keep their cell.
    for (const QString &reader : {u"D"_s, u"A"_s, u"C"_s})
        QVERIFY(!plan.admit(reader));
    QCOMPARE(plan, before);
}

void UiBenchPlan::unknownReadersGetTheNextFreePlace()
{
    auto plan = BenchPlan::inRows({u"A"_s, u"B"_s, u"C"_s}, 3);
    plan.move(u"B"_s, {1, 1});
    QVERIFY(plan.admit(u"new 1"_s));
    QCOMPARE(plan.seatOf(u"new 1"_s)->place, (BenchPlan::Place{0, 1}));
    plan.admit(u"new 2"_s);
    QCOMPARE(plan.seatOf(u"new 2"_s)->place, (BenchPlan::Place{1, 0}));
    plan.admit(u"new 3"_s);
    QCOMPARE(plan.seatOf(u"new 3"_s)->place, (BenchPlan::Place{1, 2}));
    plan.admit(u"new 4"_s);
    QCOMPARE(plan.seatOf(u"new 4"_s)->place, (BenchPlan::Place{2, 0}));
    QCOMPARE(plan.seatOf(u"A"_s)->place, (BenchPlan::Place{0, 0}));
    BenchPlan none;
    none.admit(u"first"_s);
    QCOMPARE(none.seatOf(u"first"_s)->place, (BenchPlan::Place{0, 0}));
}

void UiBenchPlan::numbersFollowTheArrangement()
{
    auto plan = BenchPlan::inRows({u"A"_s, u"B"_s, u"C"_s}, 3);
    plan.move(u"A"_s, {0, 2});
    QCOMPARE(plan.numberOf(u"C"_s), 1);
    QCOMPARE(plan.numberOf(u"B"_s), 2);
    QCOMPARE(plan.numberOf(u"A"_s), 3);
}

void UiBenchPlan::cutsLongNames()
{
    auto plan = BenchPlan::inRows({u"A"_s}, 1);
    plan.rename(u"A"_s, u"  Left   1 "_s);
    QCOMPARE(plan.seatOf(u"A"_s)->name, u"Left 1"_s);
    plan.rename(u"A"_s, QString(40, u'x'));
    QCOMPARE(plan.seatOf(u"A"_s)->name.size(), BenchPlan::kLongestName);
    plan.rename(u"nobody"_s, u"x"_s);
    QCOMPARE(plan.seats().size(), 1);
}

void UiBenchPlan::comesBackAsItWasWritten()
{
    auto plan = BenchPlan::inRows({u"Gemalto \"PC\" [x] 00 00"_s, u"B; C=1"_s, u"읽기"_s}, 2);
    plan.move(u"B; C=1"_s, {4, 7});
    plan.rename(u"읽기"_s, u"Left 1"_s);
    plan.setUse(u"읽기"_s, Use::Muted);
    QCOMPARE(BenchPlan::fromJson(plan.toJson()), plan);
    QCOMPARE(BenchPlan::fromJson(BenchPlan().toJson()), BenchPlan());
}

void UiBenchPlan::damagedFilesGiveTheDefault_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto whole = BenchPlan::inRows({u"A"_s, u"B"_s}, 2).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("@Invalid()");
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("cut off") << whole.left(whole.size() - 3);
    QTest::newRow("another version") << QByteArray(whole).replace("\"version\":1", "\"version\":2");
    QTest::newRow("two on one place") << QByteArray(whole).replace("\"column\":1", "\"column\":0");
    QTest::newRow("one reader twice") << QByteArray(whole).replace("\"B\"", "\"A\"");
    QTest::newRow("no reader") << QByteArray(whole).replace("\"B\"", "\"\"");
    QTest::newRow("left of the bench") << QByteArray(whole).replace("\"column\":1", "\"column\":-1");
    QTest::newRow("far below") << QByteArray(whole).replace("\"row\":0", "\"row\":2000000000");
    QTest::newRow("a word for a number") << QByteArray(whole).replace("\"row\":0", "\"row\":\"up\"");
    QTest::newRow("a name too long") << QByteArray(whole).replace(
        "\"reader\":\"B\"", "\"name\":\"12345678901234567\",\"reader\":\"B\"");
}

void UiBenchPlan::damagedFilesGiveTheDefault()
{
    QFETCH(QByteArray, json);
    QVERIFY(BenchPlan::fromJson(json).isEmpty());
}

QTEST_GUILESS_MAIN(UiBenchPlan)
#include "tst_ui_bench_plan.moc"
