#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/import_cost.h"
#include "ui/import_panel.h"
#include "ui/palette.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

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
    void columnsAreShownAndChanged();
    void usedColumnsAreProposedAgain();
    void faultsLeadToTheirCells();
    void headerFaultsLeadToTheColumns();
    void rejectsAreSavedWhereAFolderIsRemembered();
    void saysWhatItCostsAgainstTheLimits();
    void readingIsShownAndCancelled();
    void anImportIsCancelledToo();
    void keyboardAloneImports();
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

void UiImport::columnsAreShownAndChanged()
{
    using manifest::ColumnUse;
    Bench bench;
    bench.window.showPage(Page::Batches);
    auto *panel = bench.find<ImportPanel>(u"importPanel"_s);
    panel->offerFile(u"/data/a.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/a.csv"_s));
    auto *tabs = bench.find<QTabWidget>(u"importTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QVERIFY(!bench.station.lastImport.columns);
    tabs->setCurrentIndex(1);
    auto *use = bench.find<QComboBox>(u"columnUse4"_s); // colour, which nobody knows
    QTRY_VERIFY(use->isVisible());
    QCOMPARE(use->currentText(), u"keep it, and export it again"_s);
    use->setFocus();
    QTest::keyClick(use, Qt::Key_End); // leave it out
    QTRY_COMPARE(bench.station.count(u"check /data/a.csv default"_s), 2);
    QCOMPARE(bench.station.lastImport.columns,
             std::optional(manifest::ColumnMapping{{u"colour"_s, ColumnUse::LeaveOut}}));
    // While it is read again the keyboard stays where it was.
    QVERIFY(use->hasFocus());
    auto answer = bench_day::goodPreview(u"/data/a.csv"_s);
    answer.columns[4].use = ColumnUse::LeaveOut;
    Q_EMIT bench.station.manifestChecked(answer);
    QTRY_VERIFY(bench.find<QPushButton>(u"importButton"_s)->isEnabled());
    QVERIFY(use->hasFocus());
    QCOMPARE(bench.find<QTableWidget>(u"importColumns"_s)->item(4, 2)->text(), u"changed by hand"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"importButton"_s), Qt::LeftButton);
    QTRY_VERIFY(bench.station.asked.contains(u"import /data/a.csv a default"_s));
    QCOMPARE(bench.station.lastImport.columns->size(), 1);
    // Another file begins anew.
    Q_EMIT bench.station.importRefused(answer, u"No."_s);
    QTRY_VERIFY(bench.find<QPushButton>(u"importButton"_s)->isEnabled());
    panel->offerFile(u"/data/b.csv"_s);
    QTRY_VERIFY(bench.station.asked.contains(u"check /data/b.csv default"_s));
    QVERIFY(!bench.station.lastImport.columns);
}

void UiImport::usedColumnsAreProposedAgain()
{
    using manifest::ColumnUse;
    const QTemporaryDir folder;
    const ImportMemory memory(folder.filePath(u"window.ini"_s));
    const QStringList titles{u"Part No"_s, u"colour"_s};
    const manifest::ColumnMapping used{{u"Part No"_s, ColumnUse::Serial}, {u"colour"_s, ColumnUse::LeaveOut}};
    memory.remember({u"x"_s}, {{u"x"_s, ColumnUse::Serial}});
    memory.remember(titles, used);
    Bench bench;
    auto *panel = bench.find<ImportPanel>(u"importPanel"_s);
    panel->setMemory(memory);
    panel->offerFile(u"/data/a.csv"_s);
    QTRY_VERIFY(!bench.station.asked.filter(u"check"_s).isEmpty());
    QCOMPARE(bench.station.lastImport.known.size(), 2);
    QCOMPARE(manifest::ColumnMapping(bench.station.lastImport.known.first().mapping), used);
    // What is used without a mapping from now on is proposed so.
    auto preview = bench_day::goodPreview(u"/data/a.csv"_s);
    preview.columns = {{u"colour"_s, ColumnUse::Keep, ColumnUse::Keep},
                       {u"Part No"_s, ColumnUse::Serial, ColumnUse::Keep}};
    Q_EMIT bench.station.manifestChecked(preview);
    QTRY_VERIFY(bench.find<QPushButton>(u"importButton"_s)->isEnabled());
    bench.find<QPushButton>(u"importButton"_s)->click();
    Q_EMIT bench.station.imported(u"a"_s, 12);
    QTRY_COMPARE(memory.mappings().first().mapping.size(), 1);
    QCOMPARE(memory.mappings().size(), 2);
}

void UiImport::faultsLeadToTheirCells()
{
    Bench bench;
    bench.window.showPage(Page::Batches);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/bad.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::badPreview(u"/data/bad.csv"_s));
    auto *faults = bench.find<QTableView>(u"importFaults"_s);
    auto *rows = bench.find<QTableView>(u"importRows"_s);
    QTRY_VERIFY(faults->isVisible());
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->model()->rowCount(), 3);
    QCOMPARE(rows->model()->headerData(0, Qt::Vertical).toInt(), 3);
    QCOMPARE(rows->model()->headerData(1, Qt::Horizontal).toString(), u"eid"_s);
    const QModelIndex marked = rows->model()->index(0, 1);
    QCOMPARE(marked.data(Qt::BackgroundRole).value<QColor>(), fillOf(Tone::Failed));
    QVERIFY(!marked.data(Qt::DecorationRole).isNull()); // never by colour alone
    QVERIFY(marked.data(Qt::ToolTipRole).toString().contains(u"check digits"_s));
    QVERIFY(!rows->model()->index(0, 0).data(Qt::BackgroundRole).isValid());
    faults->selectRow(2);
    QCOMPARE(rows->currentIndex(), rows->model()->index(2, 1));
    faults->setFocus();
    faults->selectRow(1);
    QTest::keyClick(faults, Qt::Key_Return);
    QVERIFY(rows->hasFocus());
    QCOMPARE(rows->currentIndex(), rows->model()->index(1, 0));
}

void UiImport::headerFaultsLeadToTheColumns()
{
    Bench bench;
    bench.window.showPage(Page::Batches);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/bad.csv"_s);
    auto preview = bench_day::goodPreview(u"/data/bad.csv"_s);
    preview.faults = {{1, {}, u"There is no column named serial."_s, {}}};
    Q_EMIT bench.station.manifestChecked(preview);
    auto *tabs = bench.find<QTabWidget>(u"importTabs"_s);
    QTRY_COMPARE(tabs->currentIndex(), 1);
    QVERIFY(bench.find<QComboBox>(u"columnUse0"_s)->isVisible());
    QVERIFY(!bench.find<QPushButton>(u"importButton"_s)->isEnabled());
}

void UiImport::rejectsAreSavedWhereAFolderIsRemembered()
{
    const QTemporaryDir folder;
    const ImportMemory memory(folder.filePath(u"window.ini"_s));
    Bench bench;
    bench.window.showPage(Page::Batches);
    auto *panel = bench.find<ImportPanel>(u"importPanel"_s);
    panel->setMemory(memory);
    panel->offerFile(u"/data/bad.csv"_s);
    auto *save = bench.find<QPushButton>(u"saveRejectsButton"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::badPreview(u"/data/bad.csv"_s));
    QTRY_VERIFY(save->isVisible());
    save->click();
    auto *dialog = bench.find<QFileDialog>(u"rejectsDialog"_s);
    QVERIFY(dialog != nullptr);
    const QString file = folder.filePath(u"bad-rejects.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    QTRY_VERIFY(bench.station.asked.contains(u"rejects "_s + file));
    QCOMPARE(memory.folder(), folder.path());
    Q_EMIT bench.station.rejectsSaved(file, {});
    QTRY_COMPARE(bench.find<QLabel>(u"importRejects"_s)->text(), u"Saved: bad-rejects.csv"_s);
    Q_EMIT bench.station.rejectsSaved(file, u"The disk is full."_s);
    QTRY_COMPARE(bench.find<QLabel>(u"importRejects"_s)->text(), u"The disk is full."_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/bad.csv"_s));
}

void UiImport::saysWhatItCostsAgainstTheLimits()
{
    auto preview = bench_day::goodPreview({});
    const QString text = importCost(preview);
    QVERIFY2(text.contains(u"factory 7, spare parts 3"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Today 495 of 500"_s) && text.contains(u"5 unit(s) would wait"_s),
             qPrintable(text));
    QVERIFY(!importCost(preview).contains(u"raises the limit"_s));
    preview.limits = {4, 0, {}};
    QVERIFY2(importCost(preview).contains(u"6 unit(s) would wait until an engineer"_s),
             qPrintable(importCost(preview)));
    preview.limits = {0, 500, {}};
    QVERIFY(importCost(preview).contains(u"could not be read"_s));
    preview.limits = {10, 500, 490};
    QVERIFY2(!importCost(preview).contains(u"wait"_s), qPrintable(importCost(preview)));
}

void UiImport::readingIsShownAndCancelled()
{
    Bench bench;
    bench.window.showPage(Page::Batches);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/large.csv"_s);
    auto *progress = bench.find<QProgressBar>(u"importProgress"_s);
    auto *again = bench.find<QPushButton>(u"importAgainButton"_s);
    QVERIFY(progress->isVisible());
    Q_EMIT bench.station.importProgressed({u"/data/other.csv"_s, 7, 90});
    Q_EMIT bench.station.importProgressed({u"/data/large.csv"_s, 123456, 40});
    QTRY_COMPARE(progress->value(), 40);
    QVERIFY(progress->text().contains(u"123"_s));
    QCOMPARE(again->text(), u"Cancel"_s);
    again->click();
    QTRY_VERIFY(bench.station.asked.contains(u"cancel import"_s));
    Q_EMIT bench.station.importCancelled();
    QTRY_VERIFY(!progress->isVisible());
    QVERIFY(bench.find<QLabel>(u"importVerdict"_s)->text().contains(u"Nothing was stored"_s));
    QVERIFY(!bench.find<QPushButton>(u"importButton"_s)->isEnabled());
    again->click();
    QTRY_COMPARE(bench.station.count(u"check /data/large.csv default"_s), 2);
}

void UiImport::anImportIsCancelledToo()
{
    Bench bench;
    bench.window.showPage(Page::Batches);
    auto *panel = bench.find<ImportPanel>(u"importPanel"_s);
    panel->offerFile(u"/data/large.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"large.csv"_s));
    auto *import = bench.find<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    import->click();
    panel->offerFile(u"/data/late.csv"_s); // too late: one thing after the other
    bench.find<QPushButton>(u"importAgainButton"_s)->click();
    QTRY_VERIFY(bench.station.asked.contains(u"cancel import"_s));
    QVERIFY(!bench.station.asked.contains(u"check /data/late.csv default"_s));
    Q_EMIT bench.station.importCancelled();
    QTRY_VERIFY(import->isEnabled());
}

void UiImport::keyboardAloneImports()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_F4);
    bench.find<ImportPanel>(u"importPanel"_s)->offerFile(u"/data/a.csv"_s);
    Q_EMIT bench.station.manifestChecked(bench_day::goodPreview(u"/data/a.csv"_s));
    auto *import = bench.find<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    // Every control is reached by Tab, the columns among them.
    bench.find<QPushButton>(u"chooseFileButton"_s)->setFocus();
    bench.find<QTabWidget>(u"importTabs"_s)->setCurrentIndex(1);
    QStringList met;
    for (int i = 0; i < 40 && QApplication::focusWidget() != import; ++i) {
        met << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(import->hasFocus(), qPrintable(met.join(u' ')));
    for (const QString &name :
         {u"importAgainButton"_s, u"importRecipe"_s, u"importName"_s, u"columnUse0"_s, u"columnUse4"_s})
        QVERIFY2(met.contains(name), qPrintable(name + u" is not among "_s + met.join(u' ')));
    QTest::keyClick(import, Qt::Key_Space);
    QTRY_VERIFY(bench.station.asked.contains(u"import /data/a.csv a default"_s));
}

QTEST_MAIN(UiImport)
#include "tst_ui_import.moc"
