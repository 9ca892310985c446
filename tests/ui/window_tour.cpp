#include "tests/ui/window_tour.h"

#include "tests/ui/bench_day.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/import_panel.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString pageName(ui::Page page) { return u"page-%1"_s.arg(int(page)); }

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
    } else if (scene.startsWith(u"import"_s)) {
        m_window->showPage(ui::Page::Batches);
        m_window->findChild<ui::ImportPanel *>(u"importPanel"_s)->offerFile(u"/data/first-batch.csv"_s);
        Q_EMIT m_station.manifestChecked(scene == u"import"_s
                                             ? bench_day::goodPreview(u"/data/first-batch.csv"_s)
                                             : bench_day::badPreview(u"/data/first-batch.csv"_s));
    } else if (scene == u"bench"_s) {
        Q_EMIT m_station.scanJudged(2, true,
                                    QCoreApplication::translate("station", "The label is the right one."));
    } else if (scene.startsWith(u"page-"_s)) {
        m_window->showPage(static_cast<ui::Page>(scene.mid(5).toInt()));
    }
    settle();
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
                           button->objectName() == u"compareButton"_s;
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
