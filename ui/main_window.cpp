#include "ui/main_window.h"

#include "ui/account_dialog.h"
#include "ui/batch_progress.h"
#include "ui/batches_page.h"
#include "ui/bench_page.h"
#include "ui/card_page.h"
#include "ui/doctor_page.h"
#include "ui/icons.h"
#include "ui/import_panel.h"
#include "ui/label_acts.h"
#include "ui/label_page.h"
#include "ui/language_menu.h"
#include "ui/notice_bar.h"
#include "ui/page_area.h"
#include "ui/records_page.h"
#include "ui/scan_bar.h"
#include "ui/scan_router.h"
#include "ui/settings_page.h"
#include "ui/sign_in_bar.h"
#include "ui/slot_sounds.h"
#include "ui/stop_bar.h"
#include "ui/training_banner.h"
#include "ui/unit_dialog.h"
#include "ui/unit_panel.h"
#include "ui/units_page.h"
#include "ui/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent)
    , m_setup(setup)
    , m_units(new UnitTableModel(this))
    , m_header(new HeaderBar(setup.stationName, this))
    , m_banner(new TrainingBanner(this))
    , m_readersNotice(new NoticeBar(NoticeBar::Dismiss::No, this))
    , m_carrierNotice(new NoticeBar(NoticeBar::Dismiss::No, this))
    , m_refusal(new NoticeBar(NoticeBar::Dismiss::Yes, this))
    , m_stopBar(new StopBar(this))
    , m_peopleNotice(new NoticeBar(NoticeBar::Dismiss::Yes, this))
    , m_stack(new QStackedWidget(this))
    , m_bench(new BenchPage(m_units, this))
    , m_unitsPage(new UnitsPage(m_units, this))
    , m_batches(new BatchesPage(setup.recipes, this))
    , m_label(new LabelPage(this))
    , m_records(new RecordsPage(this))
    , m_cards(new CardPage(this))
    , m_settings(new SettingsPage(this))
    , m_doctor(new DoctorPage(this))
    , m_account(new AccountDialog(this))
    , m_sounds(new SlotSounds(setup.sounds, this))
    , m_scanBar(new ScanBar(this))
    , m_scans(new ScanRouter(m_units, m_bench->grid(), this))
    , m_unitDialog(new UnitDialog(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(Symbol::Station, palette().color(QPalette::WindowText)));
    setAcceptDrops(true);
    m_readersNotice->setObjectName(u"readersNotice"_s);
    m_carrierNotice->setObjectName(u"carrierNotice"_s);
    m_refusal->setObjectName(u"refusalNotice"_s);
    m_peopleNotice->setObjectName(u"peopleNotice"_s);
    setUpPeople();
    layOut();
    connectPages();
    connectScans();
    addKeys();
    retranslate();
    resize(1366, 768);
    showPage(Page::Bench);
    applyPresence(m_presence);
    recall();
    giveTextsRoom(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_stack->addWidget(m_bench);
    m_stack->addWidget(m_unitsPage);
    m_stack->addWidget(m_batches);
    m_stack->addWidget(m_label);
    m_stack->addWidget(m_records);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_settings);
    m_stack->addWidget(m_doctor);
    auto *centre = new QWidget(this);
    m_refusal->setParent(nullptr); // the tab key comes to it last, as it stands below the pages
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (m_signInBar != nullptr)
        layout->addWidget(m_signInBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_readersNotice);
    layout->addWidget(m_carrierNotice);
    layout->addWidget(m_stopBar);
    layout->addWidget(new PageArea(m_stack, PageArea::Scroll::Both, this), 1);
    layout->addWidget(m_scanBar);
    layout->addWidget(m_refusal);
    layout->addWidget(m_peopleNotice);
    setCentralWidget(centre);
    m_banner->setVisible(m_setup.training == Training::Yes);
}

void MainWindow::connectPages()
{
    connect(m_header, &HeaderBar::pageWanted, this, &MainWindow::showPage);
    connect(m_header, &HeaderBar::operatorWanted, this, &MainWindow::askForOperator);
    connect(m_header, &HeaderBar::volumeWanted, this, &MainWindow::nextVolume);
    connect(m_header, &HeaderBar::helpWanted, this, &MainWindow::openManual);
    connect(m_header->language(), &LanguageMenu::languageWanted, this, &MainWindow::speak);
    connect(m_header->language(), &LanguageMenu::textPercentWanted, this, &MainWindow::setTextPercent);

    connect(m_bench->grid(), &SlotGrid::shown, m_sounds, &SlotSounds::hear);
    connect(m_bench->grid(), &SlotGrid::planChanged, this,
            [this] { remember(u"bench/plan"_s, m_bench->grid()->plan().toJson()); });
    connect(m_bench->grid(), &SlotGrid::renumbered, this, [this] {
        for (const station::SlotSnapshot &slot : m_bench->grid()->all())
            m_cards->updateSlot(slot);
    });
    connect(m_bench, &BenchPage::refused, this, &MainWindow::showRefused);
    connect(m_bench, &BenchPage::arranged, this, [this] { m_scanBar->focusBox(); });
    connect(m_bench->progress(), &BatchProgress::startWanted, this, &MainWindow::startWanted);
    connect(m_bench->progress(), &BatchProgress::stopWanted, this, &MainWindow::stopWanted);
    connect(m_bench, &BenchPage::unitChosen, this, &MainWindow::choose);
    connect(m_bench, &BenchPage::cardPageWanted, this, [this](const QString &reader) {
        m_cards->choose(reader);
        showPage(Page::Cards);
    });
    connect(m_cards, &CardPage::wanted, this, &MainWindow::cardWishWanted);
    connect(m_label->acts(), &LabelActs::wanted, this, &MainWindow::labelActWanted);
    connect(m_label->acts(), &LabelActs::scannerTyped, this, &MainWindow::testScannerWanted);
    connect(m_unitsPage, &UnitsPage::unitChosen, this, &MainWindow::choose);
    connect(m_unitsPage, &UnitsPage::unitActivated, this, &MainWindow::openUnit);
    for (UnitPanel *panel : {m_bench->panel(), m_unitsPage->panel()}) {
        connect(panel, &UnitPanel::retryWanted, this, &MainWindow::retryWanted);
        connect(panel, &UnitPanel::reconcileWanted, this, &MainWindow::reconcileWanted);
        connect(panel, &UnitPanel::labelPageWanted, this, [this] { showPage(Page::Label); });
        connect(panel, &UnitPanel::storyPageWanted, this, &MainWindow::openUnit);
    }
    connect(m_doctor, &DoctorPage::worstFound, m_header, &HeaderBar::setHealth);
    m_label->setTemplates(m_setup.labelTemplate, m_setup.labelTemplates);
    connect(m_label, &LabelPage::previewWanted, this, [this](const QString &templateName) {
        if (m_chosen < 0)
            return;
        if (templateName == m_setup.labelTemplate)
            Q_EMIT labelWanted(m_chosen);
        else
            Q_EMIT labelPreviewWanted(m_chosen, templateName);
    });
    connect(m_label, &LabelPage::testWanted, this, &MainWindow::testLabelWanted);
    connect(m_batches, &BatchesPage::openWanted, this, &MainWindow::openBatchWanted);
    connect(m_batches, &BatchesPage::compareWanted, m_account, [dialog = m_account] {
        dialog->show();
        dialog->raise();
        dialog->compare();
    });
    connect(m_account, &AccountDialog::compareWanted, this, &MainWindow::compareAccountWanted);
    m_batches->importPanel()->setMemory(ImportMemory(m_setup.memory));
}

void MainWindow::connectScans()
{
    connect(m_scanBar, &ScanBar::entered, m_scans, &ScanRouter::take);
    connect(m_scans, &ScanRouter::answered, m_scanBar, &ScanBar::showResult);
    connect(m_scans, &ScanRouter::judged, m_scanBar, &ScanBar::showVerdict);
    connect(m_scans, &ScanRouter::answered, m_sounds, &SlotSounds::hearScan);
    connect(m_scans, &ScanRouter::judged, m_sounds, &SlotSounds::hearScan);
    connect(m_scans, &ScanRouter::unitChosen, this, &MainWindow::choose);
    connect(m_scans, &ScanRouter::assignWanted, this, &MainWindow::assignWanted);
    connect(m_scans, &ScanRouter::labelScanned, this, &MainWindow::scanLabelWanted);
    connect(m_scans, &ScanRouter::testScanned, this, &MainWindow::testScannerWanted);
    connect(m_scans, &ScanRouter::commandScanned, this, &MainWindow::obey);
    connect(m_scans, &ScanRouter::badgeScanned, this, &MainWindow::takeBadge);
    connect(m_scans, &ScanRouter::logOutWanted, this, [this] {
        if (m_signIn)
            m_signIn->signOut();
    });
}

void MainWindow::begin()
{
    Q_EMIT listBatchesWanted();
    if (m_signIn || !m_presence.name.isEmpty())
        Q_EMIT personChanged(m_presence);
    sayOnceThatNobodyIsSetUp();
    m_doctor->run();
    if (page() == Page::Settings) // recalled before there was somebody to ask
        m_settings->open();
}

void MainWindow::beginAnew()
{
    m_doctor->abandon();
    begin();
    if (m_batch && !m_batch->name.isEmpty())
        Q_EMIT openBatchWanted(m_batch->name);
}

void MainWindow::adopt(const WindowSetup &setup)
{
    m_setup = setup;
    m_header->setStation(setup.stationName);
    m_batches->importPanel()->setRecipes(setup.recipes);
    m_label->setTemplates(setup.labelTemplate, setup.labelTemplates);
    retranslate();
}

void MainWindow::showPage(Page page)
{
    if (const QString refusal = refusalOf(page); !refusal.isEmpty()) {
        m_header->setPage(this->page()); // a click has chosen the button already
        showRefused(u"people.not-allowed"_s, refusal);
        return;
    }
    if (this->page() == Page::Settings && page != Page::Settings && m_settings->hasChanges()) {
        m_header->setPage(Page::Settings);
        m_settings->askBeforeLeaving([this, page] { showPage(page); });
        return;
    }
    m_stack->setCurrentIndex(int(page));
    m_header->setPage(page);
    switch (page) {
    case Page::Bench: m_scanBar->focusBox(); break;
    case Page::Units: m_unitsPage->focusSearch(); break;
    case Page::Batches: Q_EMIT listBatchesWanted(); break;
    case Page::Label: m_scanBar->focusBox(); break;
    case Page::Records: Q_EMIT listBatchesWanted(); break;
    case Page::Cards: m_cards->readIfNew(); break;
    case Page::Settings: m_settings->open(); break;
    case Page::Doctor: break;
    }
}

BatchProgress *MainWindow::progress() const { return m_bench->progress(); }
Page MainWindow::page() const { return static_cast<Page>(m_stack->currentIndex()); }

void MainWindow::showBatch(const station::BatchSnapshot &batch, const QList<station::UnitSnapshot> &units)
{
    choose(-1);
    m_units->setUnits(units);
    updateBatch(batch);
    m_bench->grid()->refreshAll();
    m_refusal->setSentence({});
}

void MainWindow::updateBatch(const station::BatchSnapshot &batch)
{
    m_batch = batch;
    m_header->setBatch(batch.name);
    m_bench->progress()->setBatch(batch);
    m_unitsPage->setBatch(batch);
    m_batches->setOpen(batch);
    m_records->setOpen(batch);
    m_scans->setBatch(batch);
    m_carrierNotice->setSentence(batch.carrierTrouble.value_or(QString()));
    m_stopBar->setStop(batch.stopped);
    m_bench->setLine(batch.stopped && batch.stopped->standsStill() ? LineIs::StandingStill : LineIs::Going);
    if (m_closing == Closing::WhenStopped && batch.run == station::RunState::Stopped)
        close();
}

void MainWindow::updateUnit(const station::UnitSnapshot &unit)
{
    const bool couldTakeAny = m_units->anyTakesAnyCard();
    m_units->update(unit);
    m_bench->grid()->refresh(unit.index);
    if (couldTakeAny != m_units->anyTakesAnyCard())
        m_bench->grid()->refreshAll();
    if (unit.index == m_chosen) {
        tellChosen();
        askAbout(m_chosen);
    }
}

void MainWindow::updateSlot(const station::SlotSnapshot &slot)
{
    m_bench->updateSlot(slot);
    m_cards->updateSlot(m_bench->grid()->numbered(slot));
}

void MainWindow::showReadersTrouble(const QString &sentence) { m_readersNotice->setSentence(sentence); }

void MainWindow::showImported(const QString &batchName, int)
{
    m_batches->importPanel()->imported(batchName);
    Q_EMIT listBatchesWanted();
    // A running batch is not pushed aside; the new one waits in the list.
    if (m_batch && m_batch->run != station::RunState::Stopped)
        return;
    Q_EMIT openBatchWanted(batchName);
    showPage(Page::Bench);
}

void MainWindow::showImportRefused(const station::ManifestPreview &preview, const QString &sentence)
{
    m_batches->importPanel()->refused(preview, sentence);
}

void MainWindow::showRefused(const QString &code, const QString &sentence)
{
    m_refusal->setSentence(words::timeOfDay(words::now()) + u"  "_s + sentence, code);
    m_batches->importPanel()->refusedElsewhere(sentence);
}

void MainWindow::takeLabel(int unit, const QByteArray &png, const QString &sentence)
{
    if (unit != m_chosen)
        return;
    m_label->setLabel(png, sentence);
    m_bench->panel()->setLabel(png, sentence);
    m_unitsPage->panel()->setLabel(png, sentence);
}

void MainWindow::takeLabelPreview(int unit, const QString &templateName, const QByteArray &png,
                                  const QString &sentence)
{
    if (unit == m_chosen)
        m_label->setPreview(templateName, png, sentence);
}

void MainWindow::showTestLabel(const QString &sentence) { m_label->showTest(sentence); }

void MainWindow::takeStory(int unit, const QList<station::StoryRow> &rows)
{
    if (unit != m_chosen)
        return;
    m_bench->panel()->setStory(rows);
    m_unitsPage->panel()->setStory(rows);
}

void MainWindow::showAccount(const station::AccountReport &report) { m_account->showReport(report); }
void MainWindow::showAccountRefused(const QString &sentence) { m_account->showRefused(sentence); }
void MainWindow::showCard(const station::CardSnapshot &card) { m_cards->showCard(card); }
void MainWindow::showCardWork(const QString &reader, const QString &work) { m_cards->showWork(reader, work); }
void MainWindow::showCardEnd(const QString &reader, station::CardEnd end, const QString &sentence)
{
    m_cards->showEnd(reader, end, sentence);
}
void MainWindow::showBatches(const QStringList &names)
{
    m_batches->setBatches(names);
    m_records->setBatches(names);
}

void MainWindow::showScannerVerdict(const QString &sentence)
{
    m_label->acts()->showScannerVerdict(sentence);
    m_scans->takeTestVerdict(sentence);
}

void MainWindow::showScanVerdict(int unit, bool right, const QString &sentence)
{
    m_scans->takeLabelVerdict(unit, right, sentence);
}

void MainWindow::choose(int unit)
{
    if (unit == m_chosen && m_units->unit(unit) != nullptr)
        return; // the table tells back what it was told
    m_chosen = m_units->unit(unit) != nullptr ? unit : -1;
    tellChosen();
    m_unitsPage->select(m_chosen);
    askAbout(m_chosen);
}

void MainWindow::tellChosen()
{
    const station::UnitSnapshot *unit = m_units->unit(m_chosen);
    const auto value = unit != nullptr ? std::optional(*unit) : std::nullopt;
    m_bench->setChosenUnit(m_chosen);
    m_scans->setChosenUnit(m_chosen);
    m_bench->panel()->setUnit(value);
    m_unitsPage->panel()->setUnit(value);
    m_label->setUnit(value);
}

ImportPanel *MainWindow::importPanel() const { return m_batches->importPanel(); }

void MainWindow::openUnit()
{
    if (m_units->unit(m_chosen) != nullptr)
        m_unitDialog->openFor(m_chosen);
}

void MainWindow::askAbout(int unit)
{
    const station::UnitSnapshot *known = m_units->unit(unit);
    if (known == nullptr)
        return;
    Q_EMIT storyWanted(unit);
    if (known->hasLabel)
        Q_EMIT labelWanted(unit);
}

} // namespace ui
