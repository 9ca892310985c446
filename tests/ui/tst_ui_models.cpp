#include "tests/ui/bench_day.h"
#include "ui/application.h"
#include "ui/fault_model.h"
#include "ui/label_view.h"
#include "ui/unit_filter.h"
#include "ui/unit_table_model.h"
#include "ui/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using workflow::Phase;

class UiModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void isAProperModel();
    void changesOneRowWithoutReset();
    void ignoresUnitsOfAnotherBatch();
    void dropsUnitsOutOfOrder();
    void findsBySerialAndByEid();
    void knowsWhetherSomeUnitTakesAnyCard();
    void filtersByStateAndText();
    void sortsNewRowsIntoPlace();
    void hundredThousandRowsChangeOneByOne();
    void showsFaultsBeforeWarnings();
    void saysTimesForPeople();
    void showsALabelByWholeFactorsOnly();
};

void UiModels::isAProperModel()
{
    UnitTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    UnitFilter filter(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUnits(bench_day::units(50));
    QCOMPARE(model.rowCount(), 50);
    filter.setSearch(u"planned"_s);
    filter.sort(int(UnitTableModel::Column::Phase), Qt::DescendingOrder);
    for (const auto &unit : bench_day::units(50)) {
        auto changed = unit;
        changed.phase = Phase::Done;
        model.update(changed);
    }
    QCOMPARE(filter.rowCount(), 0);
    model.retranslate();
    model.setUnits({});
    QCOMPARE(model.rowCount(), 0);
    FaultModel faults;
    QAbstractItemModelTester faultTester(&faults, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto preview = bench_day::badPreview(u"x"_s);
    faults.setFaults(preview.faults, preview.warnings);
    faults.retranslate();
}

void UiModels::changesOneRowWithoutReset()
{
    UnitTableModel model;
    model.setUnits(bench_day::units(20));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto unit = *model.unit(8);
    unit.phase = Phase::Failed;
    unit.reason = u"The card is full."_s;
    model.update(unit);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 8);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 8);
    QCOMPARE(model.index(8, int(UnitTableModel::Column::Phase)).data().toString(), u"failed"_s);
    QCOMPARE(model.index(8, int(UnitTableModel::Column::Reason)).data().toString(), u"The card is full."_s);
}

void UiModels::ignoresUnitsOfAnotherBatch()
{
    UnitTableModel model;
    model.setUnits(bench_day::units(5));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    auto unit = *model.unit(2);
    unit.serial = u"OTHER"_s;
    model.update(unit);
    for (const int index : {-1, 5, 1'000'000}) {
        unit.index = index;
        model.update(unit);
    }
    QCOMPARE(changes.size(), 0);
    QCOMPARE(model.unit(5), nullptr);
    QCOMPARE(model.unit(-1), nullptr);
}

void UiModels::dropsUnitsOutOfOrder()
{
    auto units = bench_day::units(5);
    units[3].index = 77;
    UnitTableModel model;
    model.setUnits(units);
    QCOMPARE(model.rowCount(), 3);
}

void UiModels::findsBySerialAndByEid()
{
    UnitTableModel model;
    QCOMPARE(model.find(u"SN-00000001"_s), -1);
    model.setUnits(bench_day::units(30));
    QCOMPARE(model.find(u"SN-00000007"_s), 6);
    QCOMPARE(model.find(words::grouped(model.unit(1)->eid)), 1);
    QCOMPARE(model.find(u"SN-0000000"_s), -1);
    QCOMPARE(model.find({}), -1);
    model.setUnits(bench_day::units(3));
    QCOMPARE(model.find(u"SN-00000007"_s), -1);
}

void UiModels::knowsWhetherSomeUnitTakesAnyCard()
{
    UnitTableModel model;
    auto units = bench_day::units(2);
    units[0].eid = u"89049032000000000000000000000128"_s;
    units[1].eid.clear();
    units[1].phase = Phase::WaitingForCard;
    model.setUnits(units);
    QVERIFY(model.anyTakesAnyCard());
    units[1].eid = units[0].eid;
    model.update(units[1]);
    QVERIFY(!model.anyTakesAnyCard());
    units[1].eid.clear();
    units[1].phase = Phase::Held;
    model.update(units[1]);
    QVERIFY(!model.anyTakesAnyCard());
}

void UiModels::filtersByStateAndText()
{
    UnitTableModel model;
    model.setUnits(bench_day::units(1000));
    UnitFilter filter(&model);
    const auto batch = bench_day::batch(bench_day::units(1000), station::RunState::Stopped);
    filter.setWhich(UnitFilter::Which::Failed);
    QCOMPARE(filter.rowCount(), batch.failed);
    filter.setWhich(UnitFilter::Which::Held);
    QCOMPARE(filter.rowCount(), batch.held);
    filter.setWhich(UnitFilter::Which::Done);
    QCOMPARE(filter.rowCount(), batch.done);
    filter.setWhich(UnitFilter::Which::Open);
    QCOMPARE(filter.rowCount(), batch.waiting());
    filter.setWhich(UnitFilter::Which::All);
    filter.setSearch(u"sn-0000099"_s);
    QCOMPARE(filter.rowCount(), 10);
    QCOMPARE(filter.unitAt(filter.index(3, 0)), 992);
    QCOMPARE(filter.indexOf(992).row(), 3);
    QVERIFY(!filter.indexOf(1).isValid());
    const auto units = bench_day::units(1000);
    const auto failed = std::find_if(units.begin(), units.end(), [](const station::UnitSnapshot &unit) {
        return unit.phase == workflow::Phase::Failed;
    });
    filter.setSearch(failed->reason.left(20).toUpper());
    QCOMPARE(filter.rowCount(), batch.failed);
    filter.setSearch(words::grouped(model.unit(1)->eid));
    QCOMPARE(filter.rowCount(), 1);
}

void UiModels::sortsNewRowsIntoPlace()
{
    UnitTableModel model;
    model.setUnits(bench_day::units(100));
    UnitFilter filter(&model);
    filter.sort(int(UnitTableModel::Column::Changed), Qt::DescendingOrder);
    auto unit = *model.unit(40);
    unit.changedAt = words::now() + std::chrono::hours(1);
    model.update(unit);
    QCOMPARE(filter.unitAt(filter.index(0, 0)), 40);
    filter.sort(-1);
    QCOMPARE(filter.unitAt(filter.index(0, 0)), 0);
}

void UiModels::hundredThousandRowsChangeOneByOne()
{
    UnitTableModel model;
    UnitFilter filter(&model);
    const auto units = bench_day::units(100'000);
    QElapsedTimer timer;
    timer.start();
    model.setUnits(units);
    const qint64 loaded = timer.restart();
    QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(&filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&filter, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 2000; ++i) {
        auto unit = *model.unit(i * 50);
        unit.phase = Phase::Done;
        model.update(unit);
    }
    const qint64 changed = timer.restart();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(changes.size(), 2000);
    timer.restart();
    filter.setSearch(u"SN-00099999"_s);
    QCOMPARE(filter.rowCount(), 1);
    const qint64 searched = timer.elapsed();
    qInfo("100,000 units: loaded in %lld ms, 2,000 changes in %lld ms, searched in %lld ms", loaded, changed,
          searched);
}

void UiModels::showsFaultsBeforeWarnings()
{
    FaultModel model;
    const auto preview = bench_day::badPreview(u"x"_s);
    model.setFaults(preview.faults, preview.warnings);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, int(FaultModel::Column::Row)).data().toString(), u"3"_s);
    QCOMPARE(model.index(3, int(FaultModel::Column::Row)).data().toString(), u"header"_s);
    QCOMPARE(model.index(2, int(FaultModel::Column::Original)).data().toString(), u"8.90490E+31"_s);
}

void UiModels::saysTimesForPeople()
{
    using namespace std::chrono_literals;
    QCOMPARE(words::timeLeft(30s), u"less than a minute"_s);
    QCOMPARE(words::timeLeft(7min), u"about 7 min"_s);
    QCOMPARE(words::timeLeft(23min), u"about 25 min"_s);
    QCOMPARE(words::timeLeft(107min), u"about 1 h 50 min"_s);
    const base::Instant start{1'000'000'000ms};
    QCOMPARE(words::elapsed(start, start + 12s), u"0:12"_s);
    QCOMPARE(words::elapsed(start, start + 12min + 3s), u"12:03"_s);
    QCOMPARE(words::elapsed(start, start + 1h + 5min), u"1:05:00"_s);
    QCOMPARE(words::elapsed(start, start - 1s), QString());
    QCOMPARE(words::elapsed({}, start), QString());
    QCOMPARE(words::grouped(u"89049032"_s), u"8904 9032"_s);
    QCOMPARE(words::grouped(u"8904…1235"_s), u"8904…1235"_s);
}

void UiModels::showsALabelByWholeFactorsOnly()
{
    LabelView view;
    view.resize(1900, 900);
    QVERIFY(!view.hasLabel());
    view.setLabel(bench_day::labelPng(), {});
    QVERIFY(view.hasLabel());
    QCOMPARE(view.factor(), 2.0);
    // Without smoothing nothing between black and white may appear.
    const QImage picture =
        view.grab(QRect(400, 150, 1000, 600)).toImage().convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = picture.constScanLine(y)[x];
            QVERIFY(grey == 0 || grey == 255);
        }
    }
    view.resize(300, 200);
    QVERIFY(view.factor() < 1.0);
    view.setLabel("not a picture", u"There is none."_s);
    QVERIFY(!view.hasLabel());
}

QTEST_MAIN(UiModels)
#include "tst_ui_models.moc"
