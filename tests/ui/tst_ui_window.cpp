#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/slot_tile.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RunState;

/// The window as a whole: banner, keys, start and stop, notices, closing, memory, threads.
class UiWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void bannerShowsInTrainingAlone_data();
    void bannerShowsInTrainingAlone();
    void functionKeysTurnPages();
    void saysWhatToDoFirst();
    void startsAndStopsByKeyAndButton();
    void refusalStaysUntilPutAway();
    void carrierAndReaderTroubleComeAndGo();
    void closingARunningStationStopsItFirst();
    void closingWaitsNotForAStoppedStation();
    void remembersPageAndTheme();
    void stationMayLiveInAnotherThread();
};

void UiWindow::bannerShowsInTrainingAlone_data()
{
    QTest::addColumn<int>("training");
    QTest::newRow("training") << int(Training::Yes);
    QTest::newRow("production") << int(Training::No);
}

void UiWindow::bannerShowsInTrainingAlone()
{
    QFETCH(int, training);
    const bool expected = static_cast<Training>(training) == Training::Yes;
    Bench bench(static_cast<Training>(training));
    auto *banner = bench.find<QWidget>(u"trainingBanner"_s);
    for (const auto key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5}) {
        QTest::keyClick(&bench.window, key);
        QCOMPARE(banner->isVisible(), expected);
    }
    if (expected)
        QCOMPARE(banner->width(), bench.window.width());
}

void UiWindow::functionKeysTurnPages()
{
    Bench bench;
    QCOMPARE(bench.window.page(), Page::Bench);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    QCOMPARE(bench.window.page(), Page::Units);
    QTest::keyClick(&bench.window, Qt::Key_F4);
    QCOMPARE(bench.window.page(), Page::Batches);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QCOMPARE(bench.window.page(), Page::Label);
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QCOMPARE(bench.window.page(), Page::Bench);
    QTest::mouseClick(bench.find<QToolButton>(u"unitsButton"_s), Qt::LeftButton);
    QCOMPARE(bench.window.page(), Page::Units);
}

void UiWindow::saysWhatToDoFirst()
{
    Bench bench;
    QVERIFY(bench.find<QLabel>(u"slotGridHint"_s)->isVisible());
    QVERIFY(bench.find<QLabel>(u"batchRest"_s)->text().contains(u"F4"_s));
    QVERIFY(!bench.find<QPushButton>(u"runButton"_s)->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(bench.station.asked, QStringList{u"list"_s});
    QTest::keyClick(&bench.window, Qt::Key_F3);
    QVERIFY(bench.find<QLabel>(u"unitTableHint"_s)->isVisible());
}

void UiWindow::startsAndStopsByKeyAndButton()
{
    Bench bench;
    bench.open(RunState::Stopped);
    auto *run = bench.find<QPushButton>(u"runButton"_s);
    QVERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"start"_s), 1);
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QTRY_COMPARE(bench.station.count(u"start"_s), 2);

    Q_EMIT bench.station.batchChanged(bench_day::batch(bench.units, RunState::Running));
    QTRY_VERIFY(run->text().contains(u"Stop"_s));
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QTRY_COMPARE(bench.station.count(u"stop"_s), 1);
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"stop"_s), 2);

    Q_EMIT bench.station.batchChanged(bench_day::batch(bench.units, RunState::Stopping));
    QTRY_VERIFY(!run->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_F12);
    QCoreApplication::processEvents();
    QCOMPARE(bench.station.count(u"stop"_s), 2);
    QCOMPARE(bench.station.count(u"start"_s), 2);
}

void UiWindow::refusalStaysUntilPutAway()
{
    Bench bench;
    auto *notice = bench.find<QWidget>(u"refusalNotice"_s);
    QVERIFY(!notice->isVisible());
    Q_EMIT bench.station.refused(u"batch.none"_s, u"No batch is open."_s);
    QTRY_VERIFY(notice->isVisible());
    QTest::keyClick(&bench.window, Qt::Key_F3);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(u"No batch is open."_s));
    QCOMPARE(notice->toolTip(), u"batch.none"_s);
    QTest::mouseClick(notice->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
}

void UiWindow::carrierAndReaderTroubleComeAndGo()
{
    Bench bench;
    bench.open(RunState::Running);
    auto batch = bench_day::batch(bench.units, RunState::Running);
    batch.carrierTrouble = u"The carrier does not answer. Reserved units go on; new ones wait."_s;
    Q_EMIT bench.station.batchChanged(batch);
    QTRY_VERIFY(bench.find<QWidget>(u"carrierNotice"_s)->isVisible());
    batch.carrierTrouble.reset();
    Q_EMIT bench.station.batchChanged(batch);
    QTRY_VERIFY(!bench.find<QWidget>(u"carrierNotice"_s)->isVisible());
    Q_EMIT bench.station.readersTrouble(u"The smart card service does not run."_s);
    QTRY_VERIFY(bench.find<QWidget>(u"readersNotice"_s)->isVisible());
    Q_EMIT bench.station.readersTrouble({});
    QTRY_VERIFY(!bench.find<QWidget>(u"readersNotice"_s)->isVisible());
}

void UiWindow::closingARunningStationStopsItFirst()
{
    Bench bench;
    bench.open(RunState::Running);
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.isVisible());
    QVERIFY(!bench.window.close()); // asks once, not twice
    QCOMPARE(bench.window.findChildren<QMessageBox *>(u"closeDialog"_s).size(), 1);
    auto *box = bench.find<QMessageBox>(u"closeDialog"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.station.count(u"stop"_s), 0);
    QTest::mouseClick(box->findChild<QPushButton *>(u"stopAndCloseButton"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"stop"_s), 1);
    QVERIFY(bench.window.isVisible());
    Q_EMIT bench.station.batchChanged(bench_day::batch(bench.units, RunState::Stopping));
    QCoreApplication::processEvents();
    QVERIFY(bench.window.isVisible());
    Q_EMIT bench.station.batchChanged(bench_day::batch(bench.units, RunState::Stopped));
    QTRY_VERIFY(!bench.window.isVisible());
}

void UiWindow::closingWaitsNotForAStoppedStation()
{
    Bench bench;
    bench.open(RunState::Stopped);
    QVERIFY(bench.window.close());
    QCOMPARE(bench.station.count(u"stop"_s), 0);
}

void UiWindow::remembersPageAndTheme()
{
    QTemporaryDir folder;
    WindowSetup setup = setupFor(Training::No);
    setup.memory = folder.filePath(u"window.ini"_s);
    {
        MainWindow window(setup);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F3);
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(themeOf(QApplication::palette()), Theme::Dark);
        QVERIFY(window.close());
    }
    QApplication::setPalette(paletteOf(Theme::Light));
    MainWindow window(setup);
    QCOMPARE(window.page(), Page::Units);
    QCOMPARE(themeOf(QApplication::palette()), Theme::Dark);
    QApplication::setPalette(paletteOf(Theme::Light));
}

void UiWindow::stationMayLiveInAnotherThread()
{
    QThread thread;
    auto *station = new ScriptedStation;
    station->moveToThread(&thread);
    connect(&thread, &QThread::finished, station, &QObject::deleteLater);
    MainWindow window(setupFor(Training::No));
    connectWindow(*station, window);
    thread.start();
    const auto units = bench_day::units(20);
    QMetaObject::invokeMethod(station, [station, units] {
        Q_EMIT station->batchOpened(bench_day::batch(units, RunState::Running), units);
        Q_EMIT station->slotChanged(bench_day::eightSlots().at(1));
        Q_EMIT station->unitChanged(units.at(0));
        Q_EMIT station->storyReady(0, bench_day::story());
    });
    QTRY_VERIFY(window.findChild<SlotTile *>(u"slot2"_s) != nullptr);
    window.show();
    auto *scan = window.findChild<QLineEdit *>(u"scanBox"_s);
    QTest::keyClicks(scan, u"LPA:1$smdp.example.com$Z"_s);
    QTest::keyClick(scan, Qt::Key_Return);
    bool arrived = false;
    QTRY_VERIFY(
        (QMetaObject::invokeMethod(
             station,
             [&arrived, station] { arrived = station->lastScan == base::Secret("LPA:1$smdp.example.com$Z"); },
             Qt::BlockingQueuedConnection),
         arrived));
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_MAIN(UiWindow)
#include "tst_ui_window.moc"
