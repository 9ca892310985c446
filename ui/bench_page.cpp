#include "ui/bench_page.h"

#include "core/people/person.h"
#include "ui/arrange_bar.h"
#include "ui/batch_progress.h"
#include "ui/icons.h"
#include "ui/tab_order.h"
#include "ui/unit_panel.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/// Four tiles and what stands between them; narrower, the page scrolls.
constexpr int kNarrowestGrid = 4 * 170 + 3 * 8;
} // namespace

BenchPage::BenchPage(UnitTableModel *units, QWidget *parent)
    : QWidget(parent)
    , m_units(units)
    , m_grid(new SlotGrid([this](const station::SlotSnapshot &slot) { return contextOf(slot); }))
    , m_scroll(new QScrollArea(this))
    , m_panel(new UnitPanel(UnitPanel::LabelPicture::Yes, this))
    , m_arrange(new ArrangeBar(this))
    , m_progress(new BatchProgress(this))
    , m_arrangeButton(new QToolButton(this))
{
    setObjectName(u"benchPage"_s);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumWidth(kNarrowestGrid);
    m_arrangeButton->setObjectName(u"arrangeButton"_s);
    m_arrangeButton->setCheckable(true);
    m_arrangeButton->setIconSize({24, 24});
    m_arrangeButton->setMinimumSize(48, 44);
    m_arrange->setVisible(false);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(10);
    upper->addWidget(m_scroll, 1);
    upper->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(upper, 1);
    layout->addWidget(m_arrange);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(10);
    lower->addWidget(m_progress, 1);
    lower->addWidget(m_arrangeButton, 0, Qt::AlignVCenter);
    layout->addLayout(lower);

    connect(m_grid, &SlotGrid::chosen, this, [this] {
        const auto slot = m_grid->selected();
        Q_EMIT unitChosen(slot ? slot->unit : -1);
    });
    connectArranging();
    retranslate();
}

void BenchPage::connectArranging()
{
    const auto forChosen = [this](auto what) {
        if (const auto slot = m_grid->selected())
            what(slot->reader);
    };
    connect(m_arrangeButton, &QToolButton::clicked, this, &BenchPage::toggleArranging);
    connect(m_arrange, &ArrangeBar::doneWanted, this, &BenchPage::toggleArranging);
    connect(m_arrange, &ArrangeBar::resetWanted, this, [this] { m_grid->reset(); });
    connect(m_arrange, &ArrangeBar::renamed, this, [this, forChosen](const QString &name) {
        forChosen([this, &name](const QString &reader) { m_grid->rename(reader, name); });
    });
    connect(m_arrange, &ArrangeBar::useChanged, this, [this, forChosen](Use use) {
        forChosen([this, use](const QString &reader) { m_grid->setUse(reader, use); });
    });
    connect(m_grid, &SlotGrid::chosen, this, &BenchPage::tellSeat);
    connect(m_grid, &SlotGrid::renumbered, this, &BenchPage::tellSeat);
    connect(m_grid, &SlotGrid::renumbered, this, &BenchPage::arrangeTabs);
}

void BenchPage::setArranging(SlotGrid::Arranging arranging)
{
    const bool on = arranging == SlotGrid::Arranging::Yes;
    m_grid->setArranging(arranging);
    m_arrange->setVisible(on);
    m_arrangeButton->setChecked(on);
    if (on)
        m_grid->focusSelected();
    else
        Q_EMIT arranged();
}

void BenchPage::setPresence(const people::Presence &presence)
{
    m_presence = presence;
    const bool isAllowed = people::checkAct(presence, people::Act::Settings).has_value();
    m_arrangeButton->setEnabled(isAllowed);
    if (!isAllowed && m_grid->arranging() == SlotGrid::Arranging::Yes)
        setArranging(SlotGrid::Arranging::No);
    retranslate();
}

void BenchPage::toggleArranging()
{
    if (const auto allowed = people::checkAct(m_presence, people::Act::Settings); !allowed) {
        Q_EMIT refused(allowed.error().code.text(), allowed.error().sentence());
        return;
    }
    setArranging(m_grid->arranging() == SlotGrid::Arranging::Yes ? SlotGrid::Arranging::No
                                                                 : SlotGrid::Arranging::Yes);
}

void BenchPage::tellSeat()
{
    const auto slot = m_grid->selected();
    if (slot)
        m_arrange->setSeat(
            slot->number,
            m_grid->plan().seatOf(slot->reader).value_or(BenchPlan::Seat{slot->reader, {}, {}, Use::Yes}));
    else
        m_arrange->setSeat(0, std::nullopt);
}

void BenchPage::updateSlot(const station::SlotSnapshot &slot)
{
    const auto before = m_grid->selected();
    m_grid->updateSlot(slot);
    const auto selected = m_grid->selected();
    if (!selected || selected->reader != slot.reader)
        return;
    // The chosen slot's new unit is what the operator wants to see next; what else happens to it takes nobody
    // away from the unit that was scanned meanwhile.
    const int unitBefore = before && before->reader == slot.reader ? before->unit : -1;
    if (slot.unit >= 0 && slot.unit != unitBefore && slot.unit != m_unit)
        Q_EMIT unitChosen(slot.unit);
}

void BenchPage::setLine(LineIs line)
{
    if (std::exchange(m_line, line) != line)
        m_grid->refreshAll();
}

void BenchPage::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *tile = qobject_cast<const SlotTile *>(childAt(event->pos()));
    if (tile == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"slotMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *card = menu->addAction(tr("The card in slot %1\tF7").arg(tile->slot().number));
    card->setObjectName(u"slotCardAction"_s);
    connect(card, &QAction::triggered, this,
            [this, reader = tile->slot().reader] { Q_EMIT cardPageWanted(reader); });
    menu->popup(event->globalPos());
}

FaceContext BenchPage::contextOf(const station::SlotSnapshot &slot) const
{
    FaceContext context;
    const station::UnitSnapshot *unit = m_units->unit(slot.unit);
    // A verdict outlives its batch and its batch's next start: then the serial says whose it is.
    if (slot.unit < 0 && !slot.serial.isEmpty())
        unit = m_units->unit(m_units->find(slot.serial));
    if (unit != nullptr && (slot.serial.isEmpty() || unit->serial == slot.serial)) {
        context.phase = unit->phase;
        context.reason = unit->reason;
    }
    context.line = m_line;
    context.unknownCard = m_units->anyTakesAnyCard() ? UnknownCard::ScanSerial : UnknownCard::TakeOut;
    return context;
}

void BenchPage::arrangeTabs()
{
    // Tiles come last into the window; the tab key comes to them first on this page.
    QWidget *before = m_panel->previousInFocusChain();
    while ((before->focusPolicy() & Qt::TabFocus) == 0 || m_grid->isAncestorOf(before))
        before = before->previousInFocusChain();
    orderTabs({before, m_grid, m_panel, m_arrange, m_progress});
}

void BenchPage::fitPanel()
{
    const int wish = std::clamp(width() * 22 / 100, 300, 480);
    m_panel->setFixedWidth(std::max(wish, m_panel->layout()->totalMinimumSize().width()));
}

bool BenchPage::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    // Other words or other letters may need another width.
    if (event->type() == QEvent::LayoutRequest)
        fitPanel();
    return QWidget::event(event);
}

void BenchPage::resizeEvent(QResizeEvent *event)
{
    fitPanel();
    QWidget::resizeEvent(event);
}

void BenchPage::retranslate()
{
    m_arrangeButton->setIcon(icon(Symbol::Arrange, palette().color(QPalette::ButtonText)));
    const auto allowed = people::checkAct(m_presence, people::Act::Settings);
    m_arrangeButton->setToolTip(
        allowed ? tr("Arrange and name the tiles as the readers stand on the bench (Ctrl+T)")
                : allowed.error().sentence());
    m_arrangeButton->setAccessibleName(tr("Arrange the bench"));
}

} // namespace ui
