#include "tests/ui/window_tour.h"

#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_desk.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/doctor_page.h"
#include "ui/import_panel.h"
#include "ui/settings_page.h"
#include "ui/unit_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString pageName(ui::Page page) { return u"page-%1"_s.arg(int(page)); }

station::BatchSnapshot stoppedBatch()
{
    auto batch = bench_day::batch(bench_day::units(200), station::RunState::Stopped);
    batch.stopped = station::LineStopSnapshot{};
    batch.stopped->sentence =
        u"The line stopped itself: 5 units in a row ended for the same reason, all in the reader Slot 3. "
        "SN-00000031: The card is full: it has no room for this profile. An engineer finds out why, then "
        "releases the line."_s;
    return batch;
}

station::UnitDetails heldUnit(int unit)
{
    auto held = bench_day::units(200).at(unit);
    held.phase = workflow::Phase::Held;
    held.reasonCode = u"workflow.searching"_s;
    held.reason = u"The carrier is searched for a request whose answer was lost."_s;
    return bench_day::details(held);
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

WindowTour::WindowTour(const QSize &size, int textPercent, ui::Theme theme, ui::Language *language)
{
    QFont font = QApplication::font();
    font.setPointSizeF(ui::textPoints(size));
    QApplication::setFont(font);
    ui::WindowSetup setup;
    setup.stationName = u"line-3"_s;
    setup.training = ui::Training::Yes;
    setup.recipes = {u"default"_s, u"tracker"_s};
    setup.labelTemplate = u"57x32"_s;
    setup.labelTemplates = {u"standard"_s, u"57x32"_s, u"76x51"_s};
    setup.theme = theme;
    setup.language = language;
    m_window = std::make_unique<ui::MainWindow>(setup);
    ui::connectWindow(m_station, *m_window);
    QObject::connect(m_window->unitDialog(), &ui::UnitDialog::detailsWanted, &m_station,
                     [this](int unit) { Q_EMIT m_station.unitDetailed(heldUnit(unit)); });
    if (auto *wanted = m_window->findChild<QAction *>(u"textSize%1"_s.arg(textPercent)))
        wanted->trigger();
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    m_window->begin();
    settle();
}

WindowTour::~WindowTour() = default;

QStringList WindowTour::scenes()
{
    QStringList all{u"empty"_s,  u"four"_s,          u"bench"_s, u"units"_s,
                    u"import"_s, u"import-faults"_s, u"label"_s, u"cards"_s};
    const QList shown{ui::Page::Bench, ui::Page::Units, ui::Page::Batches, ui::Page::Label, ui::Page::Cards};
    for (const ui::Page page : ui::kPages) {
        if (!shown.contains(page))
            all << pageName(page);
    }
    return all;
}

QStringList WindowTour::fullerScenes()
{
    return {u"stopped"_s,  u"arrange"_s,       u"columns"_s, u"records"_s,
            u"settings"_s, u"settings-test"_s, u"doctor"_s};
}

void WindowTour::fill(int slotCount)
{
    const auto units = bench_day::units(200);
    Q_EMIT m_station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
    const auto slotValues = bench_day::eightSlots();
    for (const auto &slot : slotValues.mid(slotCount < 8 ? 1 : 0, slotCount))
        Q_EMIT m_station.slotChanged(slot);
    Q_EMIT m_station.batchesListed({u"2026-11-20-B"_s, u"2026-11-21-A"_s, u"2026-11-21-B"_s});
    settle();
    // Another one first: a slot that is chosen already would not be chosen anew.
    for (const QString &slot : {u"slot3"_s, u"slot2"_s})
        m_window->findChild<QAbstractButton *>(slot)->click();
    QTRY_VERIFY(m_window->chosenUnit() >= 0);
    Q_EMIT m_station.storyReady(m_window->chosenUnit(), bench_day::story());
    Q_EMIT m_station.labelReady(m_window->chosenUnit(), bench_day::labelPng(), {});
    settle();
}

void WindowTour::enter(const QString &scene)
{
    m_window->showPage(ui::Page::Bench);
    auto *arrange = m_window->findChild<QAbstractButton *>(u"arrangeButton"_s);
    if (arrange->isChecked())
        arrange->click();
    if (scene == u"empty"_s) {
        Q_EMIT m_station.readersTrouble(
            QCoreApplication::translate("station", "No card reader is connected. Plug one in."));
        settle();
        return;
    }
    Q_EMIT m_station.readersTrouble({});
    fill(scene == u"four"_s ? 4 : 8);
    if (scene == u"units"_s) {
        m_window->showPage(ui::Page::Units);
    } else if (scene == u"label"_s) {
        m_window->showPage(ui::Page::Label);
        settle();
        Q_EMIT m_station.scannerJudged(QCoreApplication::translate("label", "The scanner is set up right."));
    } else if (scene == u"cards"_s) {
        m_window->showPage(ui::Page::Cards);
        settle();
        auto card = bench_day::card(bench_day::eightSlots().at(1).reader);
        Q_EMIT m_station.cardRead(card);
        Q_EMIT m_station.cardWishEnded(card.reader, station::CardEnd::Done,
                                       QCoreApplication::translate("station", "The profile is enabled."));
    } else if (scene == u"stopped"_s) {
        Q_EMIT m_station.batchChanged(stoppedBatch());
    } else if (scene == u"arrange"_s) {
        arrange->click();
    } else if (scene == u"records"_s) {
        m_window->showPage(ui::Page::Records);
        settle();
        Q_EMIT m_station.recordsReady(bench_day::records(m_station.lastRecordsWish));
        Q_EMIT m_station.recordsSaved(
            QCoreApplication::translate("station", "The figures are in %1.").arg(u"/data/figures.csv"_s));
    } else if (scene == u"doctor"_s) {
        m_window->showPage(ui::Page::Doctor);
        m_window->doctorPage()->showChecks(ScriptedDesk::checks());
    } else if (scene.startsWith(u"settings"_s)) {
        enterSettings(scene == u"settings"_s ? station::SettingsPart::Carrier
                                             : station::SettingsPart::Labels);
    } else if (scene.startsWith(u"import"_s) || scene == u"columns"_s) {
        m_window->showPage(ui::Page::Batches);
        m_window->findChild<ui::ImportPanel *>(u"importPanel"_s)->offerFile(u"/data/first-batch.csv"_s);
        Q_EMIT m_station.manifestChecked(scene == u"import-faults"_s
                                             ? bench_day::badPreview(u"/data/first-batch.csv"_s)
                                             : bench_day::goodPreview(u"/data/first-batch.csv"_s));
        settle();
        if (scene == u"columns"_s)
            m_window->findChild<QTabWidget *>(u"importTabs"_s)->setCurrentIndex(1);
    } else if (scene == u"bench"_s) {
        Q_EMIT m_station.scanJudged(2, true,
                                    QCoreApplication::translate("station", "The label is the right one."));
    } else if (scene.startsWith(u"page-"_s)) {
        m_window->showPage(static_cast<ui::Page>(scene.mid(5).toInt()));
    }
    settle();
}

void WindowTour::enterSettings(station::SettingsPart part)
{
    m_window->showPage(ui::Page::Settings);
    auto *page = m_window->settingsPage();
    page->showSheet(ScriptedDesk::sheet());
    m_window->findChild<QListWidget *>(u"settingsParts"_s)->setCurrentRow(int(part));
    if (part == station::SettingsPart::Labels)
        page->showTested(part, {ScriptedDesk::checks().at(6)});
    auto wrong = ScriptedDesk::sheet();
    for (station::SettingsField &field : wrong.fields) {
        if (field.key == u"max_in_flight"_s || field.key == u"dpi"_s)
            field.error = u"\"4990\" is not a number from 1 to 64. Write a whole number in that range."_s;
    }
    page->showChecked(wrong);
}

void WindowTour::visitDialogs(const std::function<void(QWidget &)> &visit)
{
    const auto openDialog = []() -> QWidget * {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && qobject_cast<QDialog *>(top) != nullptr)
                return top;
        }
        return nullptr;
    };
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        buttons << button;
    for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
        if (button.isNull() || m_pressed.contains(button))
            continue;
        const bool opens = button->text().endsWith(u'…') || button->objectName() == u"operatorButton"_s ||
                           button->objectName() == u"compareButton"_s ||
                           button->objectName() == u"wholeStoryButton"_s;
        if (!opens || !button->isVisible() || !button->isEnabled())
            continue;
        m_pressed << button;
        button->click();
        settle();
        QWidget *dialog = openDialog();
        if (dialog == nullptr)
            continue;
        if (qobject_cast<QFileDialog *>(dialog) == nullptr) // Qt's own
            visit(*dialog);
        dialog->close();
        m_window->activateWindow(); // where no window manager does it
        settle();
    }
}
