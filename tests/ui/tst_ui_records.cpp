#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_station.h"
#include "ui/application.h"
#include "ui/batch_progress.h"
#include "ui/connect.h"
#include "ui/records_feed.h"
#include "ui/records_plots.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RecordsWish;

/// The records page: what it asks for, and that its figures can be seen, read and saved.
class UiRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void asksOnlyWhenItIsSeen();
    void asksOnceForManyChanges();
    void asksAgainAfterARefusal();
    void showsTheFigures();
    void picturesCanBeRead();
    void walksThroughTheShifts();
    void saysWhenThereIsNothing();
    void savesWhereTheOperatorSays();
    void benchShowsTheYield();
    void roundsNoLossAway();
};

namespace {

struct Bench
{
    ScriptedStation station;
    MainWindow window{WindowSetup{}};

    Bench()
    {
        connectWindow(station, window);
        window.recordsPage()->feed()->setPause(base::Millis(0));
        window.resize(1366, 768);
        window.show();
        const auto units = bench_day::units(20);
        Q_EMIT station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
        QCoreApplication::processEvents();
    }
    template <class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    /// Opens the page and answers what it asks for.
    void showRecords()
    {
        QTest::keyClick(&window, Qt::Key_F6);
        QTRY_VERIFY(station.count(u"records 2026-11-21-A 0 0"_s) > 0);
        Q_EMIT station.recordsReady(bench_day::records({u"2026-11-21-A"_s, RecordsWish::Span::Shift, 0}));
        QTRY_COMPARE(find<QLabel>(u"figureDone"_s)->text(), QLocale().toString(1713));
    }
};

} // namespace

void UiRecords::asksOnlyWhenItIsSeen()
{
    QWidget viewer;
    RecordsFeed feed(&viewer);
    QSignalSpy wanted(&feed, &RecordsFeed::wanted);
    feed.setWish(RecordsWish{});
    feed.noteChange();
    QCOMPARE(wanted.count(), 0);
    viewer.show();
    QTRY_COMPARE(wanted.count(), 1);
}

void UiRecords::asksOnceForManyChanges()
{
    QWidget viewer;
    viewer.show();
    RecordsFeed feed(&viewer);
    feed.setPause(base::Millis(20));
    QSignalSpy wanted(&feed, &RecordsFeed::wanted);
    feed.setWish(RecordsWish{});
    for (int i = 0; i < 100; ++i)
        feed.noteChange();
    QCOMPARE(wanted.count(), 1);
    station::RecordsReport other;
    other.wish.batch = u"somebody's"_s;
    QVERIFY(!feed.take(other));
    QVERIFY(feed.take({}));
    QCOMPARE(wanted.count(), 1); // not at once
    QTRY_COMPARE(wanted.count(), 2);
    QVERIFY(feed.take({}));
    feed.setWish(RecordsWish{u"B2"_s, RecordsWish::Span::All, 0});
    QCOMPARE(wanted.count(), 3); // what a person wants does not wait
    QVERIFY(!feed.take({}));
}

void UiRecords::asksAgainAfterARefusal()
{
    QWidget viewer;
    viewer.show();
    RecordsFeed feed(&viewer);
    feed.setPause(base::Millis(1));
    QSignalSpy wanted(&feed, &RecordsFeed::wanted);
    feed.setWish(RecordsWish{});
    feed.takeRefusal();
    feed.noteChange();
    QTRY_COMPARE(wanted.count(), 2);
}

void UiRecords::showsTheFigures()
{
    Bench bench;
    bench.showRecords();
    QVERIFY(bench.find<QLabel>(u"figureFirstPass"_s)->text().startsWith(u"97.5"_s));
    QCOMPARE(bench.find<QLabel>(u"figureRate"_s)->text(), u"318"_s);
    QVERIFY(bench.find<QLabel>(u"figureTime"_s)->text().startsWith(u"12.4"_s));
    const auto *table = bench.find<QTableWidget>(u"slotRecords"_s);
    QCOMPARE(table->rowCount(), 8);
    // The weak one comes first.
    QVERIFY(table->item(0, 0)->text().contains(u"Reader 5"_s));
    QVERIFY(table->item(0, 0)->text().contains(u"▼"_s));
    QVERIFY(table->item(0, 0)->background().color() == noticeFill());
    QVERIFY(!table->item(1, 0)->text().contains(u"▼"_s));
    QCOMPARE(bench.find<QTableWidget>(u"reasonRecords"_s)->item(0, 1)->text(), u"card.mute"_s);
    QCOMPARE(bench.find<QTableWidget>(u"timeRecords"_s)->rowCount(), 8);
    // A slot that recovered does not keep its mark.
    auto better = bench_day::records({u"2026-11-21-A"_s, RecordsWish::Span::Shift, 0});
    better.slotParts[4].standing = station::Standing::Usual;
    Q_EMIT bench.station.recordsReady(better);
    QTRY_VERIFY(table->item(0, 0)->text().contains(u"Reader 1"_s));
    QVERIFY(table->item(0, 0)->background().color() != noticeFill());
}

void UiRecords::picturesCanBeRead()
{
    Bench bench;
    bench.showRecords();
    const QString plot = bench.find<QWidget>(u"shiftPlot"_s)->accessibleDescription();
    QCOMPARE(plot.count(u';'), 7);
    QVERIFY2(plot.contains(u"305"_s), qPrintable(plot));
    const QString reasons = bench.find<QWidget>(u"reasonPlot"_s)->accessibleDescription();
    QVERIFY2(reasons.startsWith(u"Card does not answer: 21"_s), qPrintable(reasons));
    for (const char *name : {"recordsBatch", "recordsEarlier", "recordsLater", "slotRecords", "timeRecords"})
        QVERIFY2(!bench.find<QWidget>(QString::fromLatin1(name))->accessibleName().isEmpty(), name);
}

void UiRecords::walksThroughTheShifts()
{
    Bench bench;
    bench.showRecords();
    QVERIFY(!bench.find<QToolButton>(u"recordsLater"_s)->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(bench.station.count(u"records 2026-11-21-A 0 1"_s), 1);
    QTest::keyClick(&bench.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(bench.station.asked.last() == u"records 2026-11-21-A 0 0"_s);
    bench.find<QToolButton>(u"recordsAll"_s)->click();
    QTRY_VERIFY(bench.station.asked.last() == u"records 2026-11-21-A 1 0"_s);
    QVERIFY(!bench.find<QToolButton>(u"recordsEarlier"_s)->isEnabled());
    auto *batch = bench.find<QComboBox>(u"recordsBatch"_s);
    batch->setFocus();
    QTest::keyClick(batch, Qt::Key_Home);
    QTRY_VERIFY(bench.station.asked.last() == u"records  1 0"_s);
    // The list that comes meanwhile changes nothing of that.
    Q_EMIT bench.station.batchesListed({u"2026-11-20-B"_s, u"2026-11-21-A"_s});
    QTRY_COMPARE(batch->count(), 3);
    QCOMPARE(batch->currentIndex(), 0);
}

void UiRecords::saysWhenThereIsNothing()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_F6);
    QTRY_VERIFY(bench.station.count(u"records 2026-11-21-A 0 0"_s) > 0);
    station::RecordsReport nothing;
    nothing.wish = {u"2026-11-21-A"_s, RecordsWish::Span::Shift, 0};
    Q_EMIT bench.station.recordsReady(nothing);
    auto *hint = bench.find<QLabel>(u"recordsHint"_s);
    QTRY_VERIFY(hint->isVisible() && hint->text().contains(u"earlier"_s));
    QVERIFY(!bench.find<QPushButton>(u"recordsSave"_s)->isEnabled());
    Q_EMIT bench.station.recordsRefused(u"The journal's server is away."_s);
    QTRY_COMPARE(hint->text(), u"The journal's server is away."_s);
}

void UiRecords::savesWhereTheOperatorSays()
{
    Bench bench;
    bench.showRecords();
    QTest::mouseClick(bench.find<QPushButton>(u"recordsSave"_s), Qt::LeftButton);
    auto *dialog = bench.find<QFileDialog>(u"recordsFile"_s);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT dialog->fileSelected(u"/data/shift.csv"_s);
    QTRY_COMPARE(bench.station.count(u"save records /data/shift.csv"_s), 1);
    QCOMPARE(bench.station.lastRecordsWish.batch, u"2026-11-21-A"_s);
    Q_EMIT bench.station.recordsSaved(u"Saved."_s);
    QTRY_COMPARE(bench.find<QLabel>(u"recordsSaid"_s)->text(), u"Saved."_s);
    dialog->close();
}

void UiRecords::benchShowsTheYield()
{
    Bench bench;
    QTRY_VERIFY(bench.station.count(u"records 2026-11-21-A 1 0"_s) > 0);
    QTRY_VERIFY(bench.station.count(u"records 2026-11-21-A 0 0"_s) > 0);
    auto *yield = bench.find<QLabel>(u"batchYield"_s);
    QVERIFY(!yield->isVisible());
    Q_EMIT bench.station.recordsReady(bench_day::records({u"2026-11-21-A"_s, RecordsWish::Span::All, 0}));
    QTRY_VERIFY(yield->isVisible() && yield->text().contains(u"97.5"_s));
    Q_EMIT bench.station.recordsReady(bench_day::records({u"2026-11-21-A"_s, RecordsWish::Span::Shift, 0}));
    auto *spark = bench.find<QWidget>(u"batchSpark"_s);
    QTRY_VERIFY(spark->isVisible());
    QVERIFY(spark->accessibleDescription().startsWith(u"221, 305"_s));
    // Another batch does not inherit them.
    const auto units = bench_day::units(20);
    auto other = bench_day::batch(units, station::RunState::Stopped);
    other.name = u"B2"_s;
    Q_EMIT bench.station.batchOpened(other, units);
    QTRY_VERIFY(!yield->isVisible() && !spark->isVisible());
}

void UiRecords::roundsNoLossAway()
{
    QVERIFY(percentText(1.0).startsWith(u"100"_s));
    QVERIFY(percentText(0.99999).startsWith(u"99.9"_s));
    QCOMPARE(percentText(std::nullopt), u"–"_s);
    QCOMPARE(durationText(base::Millis(12'400)), u"12.4\u00A0s"_s);
    QCOMPARE(durationText(base::Millis(185'000)), u"3:05\u00A0min"_s);
    QCOMPARE(durationText(base::Millis(2 * 3'600'000 + 300'000)), u"2:05\u00A0h"_s);
}

QTEST_MAIN(UiRecords)
#include "tst_ui_records.moc"
