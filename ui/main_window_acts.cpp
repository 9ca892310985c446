// What the operator does to the window itself: keys, closing, help, theme, memory, dropped files.
#include "ui/batches_page.h"
#include "ui/bench_page.h"
#include "ui/card_page.h"
#include "ui/import_panel.h"
#include "ui/label_acts.h"
#include "ui/label_page.h"
#include "ui/language_menu.h"
#include "ui/main_window.h"
#include "ui/scan_bar.h"
#include "ui/settings_page.h"
#include "ui/slot_sounds.h"
#include "ui/stop_bar.h"
#include "ui/unit_panel.h"
#include "ui/units_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::addKey(const QKeySequence &key, const QString &name, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void MainWindow::addKeys()
{
    addKey(Qt::Key_F1, u"keyHelp"_s, [this] { openManual(); });
    addKey(Qt::Key_F2, u"keyBench"_s, [this] { showPage(Page::Bench); });
    addKey(Qt::Key_F3, u"keyUnits"_s, [this] { showPage(Page::Units); });
    addKey(Qt::Key_F4, u"keyBatches"_s, [this] { showPage(Page::Batches); });
    addKey(Qt::Key_F5, u"keyLabel"_s, [this] { showPage(Page::Label); });
    addKey(Qt::Key_F6, u"keyRecords"_s, [this] { showPage(Page::Records); });
    addKey(Qt::Key_F7, u"keyCards"_s, [this] {
        // The card of the slot that the operator looks at.
        if (const auto slot = page() == Page::Bench ? m_bench->grid()->selected() : std::nullopt)
            m_cards->choose(slot->reader);
        showPage(Page::Cards);
    });
    addKey(Qt::Key_F8, u"keySettings"_s, [this] { showPage(Page::Settings); });
    addKey(Qt::Key_F9, u"keyDoctor"_s, [this] { showPage(Page::Doctor); });
    addKey(Qt::Key_F10, u"keyLanguage"_s, [this] { m_header->language()->open(); });
    addKey(Qt::Key_F12, u"keyRun"_s, [this] { toggleRun(); });
    addKey(Qt::Key_Escape, u"keyBack"_s, [this] {
        leaveSignIn();
        showPage(Page::Bench);
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), u"keySignIn"_s, [this] { askForOperator(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_F), u"keySearch"_s, [this] {
        if (page() == Page::Settings)
            m_settings->focusSearch();
        else
            showPage(Page::Units);
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_S), u"keySave"_s, [this] {
        if (page() == Page::Settings)
            m_settings->save();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_O), u"keyImport"_s, [this] {
        showPage(Page::Batches);
        m_batches->importPanel()->chooseFile();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_R), u"keyRetry"_s,
           [this] { actOnChosen(&UnitPanel::canRetry, &MainWindow::retryWanted); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_E), u"keyReconcile"_s,
           [this] { actOnChosen(&UnitPanel::canReconcile, &MainWindow::reconcileWanted); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), u"keyReprint"_s, [this] {
        showPage(Page::Label);
        m_label->acts()->askReprint();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_H), u"keyScans"_s, [this] { m_scanBar->showHistory(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_G), u"keyRelease"_s, [this] { m_stopBar->askForRelease(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_U), u"keyUnit"_s, [this] { openUnit(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_D), u"keyTheme"_s, [this] { toggleTheme(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_T), u"keyArrange"_s, [this] {
        showPage(Page::Bench);
        m_bench->toggleArranging();
    });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_M), u"keyVolume"_s, [this] { nextVolume(); });
    for (int number = 1; number <= 9; ++number) {
        addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), u"keySlot%1"_s.arg(number),
               [this, number] { m_bench->grid()->selectNumber(number); });
    }
}

void MainWindow::actOnChosen(bool (*possible)(const station::UnitSnapshot &), void (MainWindow::*wish)(int))
{
    const station::UnitSnapshot *unit = m_units->unit(m_chosen);
    if (unit != nullptr && possible(*unit))
        Q_EMIT(this->*wish)(m_chosen);
}

void MainWindow::obey(esim::ScanCommand command)
{
    const auto press = [this](const QString &key) { findChild<QAction *>(key)->trigger(); };
    switch (command) {
    case esim::ScanCommand::Start:
    case esim::ScanCommand::Stop: press(u"keyRun"_s); break; // that it makes sense was asked before
    case esim::ScanCommand::Retry: press(u"keyRetry"_s); break;
    case esim::ScanCommand::Reprint: press(u"keyReprint"_s); break;
    case esim::ScanCommand::Bench: press(u"keyBench"_s); break;
    case esim::ScanCommand::Help: press(u"keyHelp"_s); break;
    case esim::ScanCommand::LogOut: break; // ScanRouter::logOutWanted
    }
}

void MainWindow::toggleRun()
{
    if (!m_batch)
        return;
    switch (m_batch->run) {
    case station::RunState::Stopped:
        if (m_batch->waiting() > 0)
            Q_EMIT startWanted();
        break;
    case station::RunState::Running: Q_EMIT stopWanted(); break;
    case station::RunState::Stopping: break;
    }
}

void MainWindow::openManual()
{
    if (!m_setup.manual.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(m_setup.manual)))
        return;
    auto *box = new QMessageBox(QMessageBox::Information, tr("Help"),
                                tr("F2 bench, F3 units, F4 batches and import, F5 label, F6 records, F7 "
                                   "cards, F8 settings, F9 doctor, F12 start and stop, Esc back to "
                                   "the bench.\nThe manual could not be opened in a browser."),
                                QMessageBox::Ok, this);
    box->setObjectName(u"helpDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_batch && m_batch->run != station::RunState::Stopped) {
        event->ignore();
        if (m_closing == Closing::No)
            askToStopAndClose();
        return;
    }
    if (m_settings->hasChanges()) {
        event->ignore();
        showPage(Page::Settings);
        m_settings->askBeforeLeaving([this] { close(); });
        return;
    }
    remember();
    event->accept();
}

void MainWindow::askToStopAndClose()
{
    if (findChild<QMessageBox *>(u"closeDialog"_s) != nullptr)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Close the station?"),
                        tr("The batch is running. Cards that are being written are finished first, then the "
                           "window closes."),
                        QMessageBox::NoButton, this);
    box->setObjectName(u"closeDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stop = box->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndCloseButton"_s);
    QPushButton *keep = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_closing = Closing::WhenStopped;
        if (m_batch && m_batch->run == station::RunState::Stopped)
            close(); // it came to its end by itself while the question stood there
        else
            Q_EMIT stopWanted();
    });
    box->open();
}

void MainWindow::toggleTheme()
{
    applyTheme(themeOf(QApplication::palette()) == Theme::Light ? Theme::Dark : Theme::Light);
}

void MainWindow::applyTheme(Theme theme)
{
    if (themeOf(QApplication::palette()) != theme || QApplication::palette() != paletteOf(theme))
        QApplication::setPalette(paletteOf(theme));
}

void MainWindow::nextVolume()
{
    const int count = int(kVolumes.size());
    m_sounds->setVolume(kVolumes.at(size_t((int(m_sounds->volume()) + 1) % count)));
    m_header->setVolume(m_sounds->volume());
    m_sounds->sample();
    remember(u"window/volume"_s, int(m_sounds->volume()));
}

void MainWindow::remember(const QString &key, const QVariant &value) const
{
    if (!m_setup.memory.isEmpty())
        QSettings(m_setup.memory, QSettings::IniFormat).setValue(key, value);
}

void MainWindow::speak(const QString &language)
{
    if (m_setup.language == nullptr)
        return;
    m_setup.language->speak(language);
    m_header->language()->setLanguage(m_setup.language->code());
    Q_EMIT languageChanged();
    m_batches->importPanel()->checkAgain();
    askAbout(m_chosen);
}

void MainWindow::setTextPercent(int percent)
{
    m_textSize.set(percent, *this);
    m_header->language()->setTextPercent(m_textSize.percent());
    // Pages that are not shown learn of their letters later.
    QMetaObject::invokeMethod(
        this, [this] { giveTextsRoom(*this); }, Qt::QueuedConnection);
}

void MainWindow::recall()
{
    std::optional<Theme> theme = m_setup.theme;
    if (!m_setup.memory.isEmpty()) {
        const QSettings memory(m_setup.memory, QSettings::IniFormat);
        restoreGeometry(memory.value(u"window/geometry"_s).toByteArray());
        const int page = memory.value(u"window/page"_s, 0).toInt();
        if (page >= 0 && page < int(kPages.size()) && refusalOf(kPages.at(size_t(page))).isEmpty())
            showPage(kPages.at(size_t(page)));
        const int volume = memory.value(u"window/volume"_s, int(m_sounds->volume())).toInt();
        if (volume >= 0 && volume < int(kVolumes.size()))
            m_sounds->setVolume(kVolumes.at(size_t(volume)));
        m_bench->grid()->setPlan(BenchPlan::fromJson(memory.value(u"bench/plan"_s).toByteArray()));
        if (const QString language = memory.value(u"window/language"_s).toString();
            !language.isEmpty() && m_setup.language != nullptr)
            m_setup.language->speak(language);
        setTextPercent(memory.value(u"window/text_percent"_s, m_textSize.percent()).toInt());
        const QString remembered = memory.value(u"window/theme"_s).toString();
        if (!theme && !remembered.isEmpty())
            theme = remembered == u"dark"_s ? Theme::Dark : Theme::Light;
    }
    applyTheme(theme.value_or(themeOf(QApplication::palette())));
    m_header->setVolume(m_sounds->volume());
    m_header->language()->setTextPercent(m_textSize.percent());
    m_header->language()->setLanguage(m_setup.language != nullptr ? m_setup.language->code()
                                                                  : QStringLiteral("en"));
}

void MainWindow::remember() const
{
    if (m_setup.memory.isEmpty())
        return;
    QSettings memory(m_setup.memory, QSettings::IniFormat);
    memory.setValue(u"window/geometry"_s, saveGeometry());
    memory.setValue(u"window/page"_s, int(page()));
    if (m_setup.language != nullptr)
        memory.setValue(u"window/language"_s, m_setup.language->code());
    memory.setValue(u"window/text_percent"_s, m_textSize.percent());
    const bool dark = themeOf(QApplication::palette()) == Theme::Dark;
    memory.setValue(u"window/theme"_s, dark ? u"dark"_s : u"light"_s);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    showPage(Page::Batches);
    m_batches->importPanel()->offerFile(urls.first().toLocalFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The pages hear of it after their window.
        QMetaObject::invokeMethod(
            this, [this] { giveTextsRoom(*this); }, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_setup.stationName.isEmpty()
                       ? tr("eSIM Provisioning Station")
                       : tr("%1 – eSIM Provisioning Station").arg(m_setup.stationName));
    m_units->retranslate();
}

} // namespace ui
