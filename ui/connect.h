#pragma once

#include "ui/batch_progress.h"
#include "ui/import_panel.h"
#include "ui/main_window.h"
#include "ui/records_page.h"
#include "ui/settings_page.h"
#include "ui/stop_bar.h"
#include "ui/unit_dialog.h"

#include <QObject>

namespace ui {

/// Ties a station and a window together, both ways, by queued connections alone: neither ever runs in the
/// other's thread. `Station` is station::Station or anything that has its signals and slots. Call once, on
/// the GUI thread, before either begins; the connections end with whichever goes first.
template <class Station>
void connectWindow(Station &station, MainWindow &window)
{
    const auto both = [](auto *sender, auto signal, auto *receiver, auto slot) {
        QObject::connect(sender, signal, receiver, slot, Qt::QueuedConnection);
    };
    Station *s = &station;
    MainWindow *w = &window;
    both(s, &Station::batchOpened, w, &MainWindow::showBatch);
    both(s, &Station::batchChanged, w, &MainWindow::updateBatch);
    both(s, &Station::unitChanged, w, &MainWindow::updateUnit);
    both(s, &Station::slotChanged, w, &MainWindow::updateSlot);
    both(s, &Station::readersTrouble, w, &MainWindow::showReadersTrouble);
    both(s, &Station::imported, w, &MainWindow::showImported);
    both(s, &Station::importRefused, w, &MainWindow::showImportRefused);
    both(s, &Station::refused, w, &MainWindow::showRefused);
    both(s, &Station::labelReady, w, &MainWindow::takeLabel);
    both(s, &Station::labelPreviewed, w, &MainWindow::takeLabelPreview);
    both(s, &Station::testLabelEnded, w, &MainWindow::showTestLabel);
    both(s, &Station::storyReady, w, &MainWindow::takeStory);
    both(s, &Station::batchesListed, w, &MainWindow::showBatches);
    both(s, &Station::accountCompared, w, &MainWindow::showAccount);
    both(s, &Station::accountNotCompared, w, &MainWindow::showAccountRefused);
    both(s, &Station::cardRead, w, &MainWindow::showCard);
    both(s, &Station::cardWorkChanged, w, &MainWindow::showCardWork);
    both(s, &Station::cardWishEnded, w, &MainWindow::showCardEnd);
    both(s, &Station::scannerJudged, w, &MainWindow::showScannerVerdict);
    both(s, &Station::scanJudged, w, &MainWindow::showScanVerdict);

    RecordsPage *records = window.recordsPage();
    both(s, &Station::recordsReady, records, &RecordsPage::takeReport);
    both(s, &Station::recordsRefused, records, &RecordsPage::takeRefusal);
    both(s, &Station::recordsSaved, records, &RecordsPage::showSaved);
    both(records, &RecordsPage::wanted, s, &Station::showRecords);
    both(records, &RecordsPage::saveWanted, s, &Station::saveRecords);
    both(s, &Station::recordsReady, window.progress(), &BatchProgress::takeRecords);
    both(s, &Station::recordsRefused, window.progress(), &BatchProgress::takeRecordsRefusal);
    both(window.progress(), &BatchProgress::recordsWanted, s, &Station::showRecords);

    both(w, &MainWindow::openBatchWanted, s, &Station::openBatch);
    both(w, &MainWindow::startWanted, s, &Station::start);
    both(w, &MainWindow::stopWanted, s, &Station::stop);
    both(w->stopBar(), &StopBar::releaseWanted, s, &Station::release);
    both(w, &MainWindow::retryWanted, s, &Station::retry);
    both(w, &MainWindow::reconcileWanted, s, &Station::reconcile);
    both(w->settingsPage(), &SettingsPage::changed, s, &Station::noteChange);
    both(w, &MainWindow::scanLabelWanted, s, &Station::scanLabel);
    both(w, &MainWindow::assignWanted, s, &Station::assign);
    both(w, &MainWindow::testScannerWanted, s, &Station::testScanner);
    both(w, &MainWindow::labelActWanted, s, &Station::actOnLabel);
    both(w, &MainWindow::labelWanted, s, &Station::showLabel);
    both(w, &MainWindow::labelPreviewWanted, s, &Station::previewLabel);
    both(w, &MainWindow::testLabelWanted, s, &Station::printTestLabel);
    both(w, &MainWindow::storyWanted, s, &Station::showStory);
    both(w, &MainWindow::listBatchesWanted, s, &Station::listBatches);
    both(w, &MainWindow::compareAccountWanted, s, &Station::compareAccount);
    both(w, &MainWindow::cardWishWanted, s, &Station::workOnCard);
    both(w, &MainWindow::personChanged, s, &Station::setPerson);
    both(w, &MainWindow::languageChanged, s, &Station::retell);

    ImportPanel *imports = w->importPanel();
    both(s, &Station::manifestChecked, imports, &ImportPanel::showPreview);
    both(s, &Station::importProgressed, imports, &ImportPanel::showProgress);
    both(s, &Station::importCancelled, imports, &ImportPanel::showCancelled);
    both(s, &Station::rejectsSaved, imports, &ImportPanel::showRejects);
    both(imports, &ImportPanel::checkWanted, s, &Station::checkManifest);
    both(imports, &ImportPanel::importWanted, s, &Station::importAs);
    both(imports, &ImportPanel::cancelWanted, s, &Station::cancelImport);
    both(imports, &ImportPanel::rejectsWanted, s, &Station::saveRejects);

    UnitDialog *unit = w->unitDialog();
    both(s, &Station::unitDetailed, unit, &UnitDialog::showDetails);
    both(s, &Station::unitChanged, unit, &UnitDialog::unitChanged);
    both(s, &Station::labelReady, unit, &UnitDialog::takeLabel);
    both(s, &Station::reportSaved, unit, &UnitDialog::showReport);
    both(s, &Station::batchOpened, unit, &UnitDialog::close);
    both(unit, &UnitDialog::detailsWanted, s, &Station::showUnit);
    both(unit, &UnitDialog::labelWanted, s, &Station::showLabel);
    both(unit, &UnitDialog::retryWanted, s, &Station::retry);
    both(unit, &UnitDialog::reconcileWanted, s, &Station::reconcile);
    both(unit, &UnitDialog::handOverWanted, s, &Station::handOver);
    both(unit, &UnitDialog::labelActWanted, s, &Station::actOnLabel);
    both(unit, &UnitDialog::reportWanted, s, &Station::saveReport);
}

} // namespace ui
