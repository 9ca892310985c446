#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/import_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RunState;

/// From a file to an open batch: nothing faulty gets in.
class UiImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void faultsBlockTheImport();
    void goodManifestIsImportedAndOpened();
    void takenNameBlocksTheImport();
    void changedRecipeIsCheckedAgain();
    void droppedFileIsOffered();
    void runningBatchIsNotPushedAside();
    void opensAnotherBatch();
};

void UiImport::faultsBlockTheImport()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_F4);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/bad.csv"_s);
    auto *import = bench.find<QPushButton>(u"importButton"_s);
    QVERIFY(!import->isEnabled());
    QTRY_VERIFY(bench.station.asked.contains(u"check /data/bad.csv default"_s));
    Q_EMIT bench.station.manifestChecked(bench_day::badPreview(u"/data/bad.csv"_s));
    auto *faults = bench.find<QTableView>(u"importFaults"_s);
    QTRY_VERIFY(faults->isVisible());
    QCOMPARE(faults->model()->rowCount(), 4);
    QCOMPARE(faults->model()->index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(faults->model()->index(0, 1).data().toString(), u"eid"_s);
    QVERIFY(faults->model()->index(0, 2).data().toString().contains(u"check digits"_s));
    QVERIFY(!import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(bench.station.asked.filter(u"import"_s).isEmpty());
    // An answer about another file changes nothing.
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/third.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/bad.csv"_s));
    QCoreApplication::processEvents();
    QVERIFY(!import->isEnabled());
}

void UiImport::goodManifestIsImportedAndOpened()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_F4);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/first-batch.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/first-batch.csv"_s));
    auto *import = bench.find<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QVERIFY(bench.find<QLabel>(u"importCost"_s)->text().contains(u"10"_s));
    QVERIFY(!bench.find<QTableView>(u"importFaults"_s)->isVisible());
    bench.find<QLineEdit>(u"importName"_s)->clear();
    QVERIFY(!import->isEnabled());
    bench.find<QLineEdit>(u"importName"_s)->setText(u"monday"_s);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY(bench.station.asked.contains(u"import /data/first-batch.csv monday default"_s));
    QVERIFY2(!import->isEnabled(), "a second click must not import twice");
    Q_EMIT bench.station.imported(u"monday"_s, 12);
    QTRY_VERIFY(bench.station.asked.contains(u"open monday"_s));
    QCOMPARE(bench.window.page(), Page::Bench);
}

void UiImport::takenNameBlocksTheImport()
{
    Bench bench;
    Q_EMIT bench.station.batchesListed({u"first-batch"_s});
    QTRY_COMPARE(bench.find<QListWidget>(u"batchList"_s)->count(), 1);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/first-batch.csv"_s);
    QCOMPARE(bench.find<QLineEdit>(u"importName"_s)->text(), u"first-batch-2"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/first-batch.csv"_s));
    QTRY_VERIFY(bench.find<QPushButton>(u"importButton"_s)->isEnabled());
    bench.find<QLineEdit>(u"importName"_s)->setText(u"first-batch"_s);
    QVERIFY(!bench.find<QPushButton>(u"importButton"_s)->isEnabled());
}

void UiImport::changedRecipeIsCheckedAgain()
{
    Bench bench;
    bench.window.showPage(Page::Batches);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/a.csv"_s);
    QTest::keyClick(bench.find<QWidget>(u"importRecipe"_s), Qt::Key_Down);
    QTRY_VERIFY(bench.station.asked.contains(u"check /data/a.csv tracker"_s));
}

void UiImport::droppedFileIsOffered()
{
    Bench bench;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/data/dropped.csv"_s)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.window, &drop);
    QCOMPARE(bench.window.page(), Page::Batches);
    QTRY_VERIFY(bench.station.asked.contains(u"check /data/dropped.csv default"_s));
}

void UiImport::runningBatchIsNotPushedAside()
{
    Bench bench;
    bench.open(RunState::Running);
    Q_EMIT bench.station.imported(u"tuesday"_s, 3);
    QTRY_COMPARE(bench.station.count(u"list"_s), 2);
    QVERIFY(bench.station.asked.filter(u"open"_s).isEmpty());
}

void UiImport::opensAnotherBatch()
{
    Bench bench;
    bench.open(RunState::Stopped);
    QTest::keyClick(&bench.window, Qt::Key_F4);
    Q_EMIT bench.station.batchesListed({u"2026-11-21-A"_s, u"older"_s});
    auto *list = bench.find<QListWidget>(u"batchList"_s);
    QTRY_COMPARE(list->count(), 2);
    auto *open = bench.find<QPushButton>(u"openBatchButton"_s);
    list->setCurrentRow(0);
    QVERIFY2(!open->isEnabled(), "it is open already");
    list->setCurrentRow(1);
    QVERIFY(open->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(bench.station.asked.contains(u"open older"_s));
    Q_EMIT bench.station.batchChanged(bench_day::batch(bench.units, RunState::Running));
    QTRY_VERIFY(!open->isEnabled());
}

QTEST_MAIN(UiImport)
#include "tst_ui_import.moc"
