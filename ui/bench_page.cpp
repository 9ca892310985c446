#include "ui/bench_page.h"

#include "ui/batch_progress.h"
#include "ui/scan_box.h"
#include "ui/tab_order.h"
#include "ui/unit_panel.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_progress(new BatchProgress(this))
    , m_scan(new ScanBox(this))
    , m_scanName(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    setObjectName(u"benchPage"_s);
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumWidth(kNarrowestGrid);
    m_verdict->setObjectName(u"scanVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(10, 2, 10, 2);
    m_verdict->setMinimumHeight(44);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setWeight(QFont::DemiBold);
    m_verdict->setFont(strong);
    m_scanName->setBuddy(m_scan);
    QFont plain = strong;
    plain.setWeight(QFont::Normal);
    m_scan->setFont(plain);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(10);
    upper->addWidget(m_scroll, 1);
    upper->addWidget(m_panel);
    auto *scanRow = new QHBoxLayout;
    scanRow->setSpacing(10);
    scanRow->addWidget(m_scanName);
    scanRow->addWidget(m_scan, 2);
    scanRow->addWidget(m_verdict, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(upper, 1);
    layout->addWidget(m_progress);
    layout->addLayout(scanRow);

    connect(m_grid, &SlotGrid::chosen, this, [this] {
        const auto slot = m_grid->selected();
        Q_EMIT unitChosen(slot ? slot->unit : -1);
    });
    connect(m_grid, &SlotGrid::arranged, this, &BenchPage::arrangeTabs);
    connect(m_scan, &ScanBox::textScanned, this, &BenchPage::takeText);
    connect(m_scan, &ScanBox::labelScanned, this, &BenchPage::takeLabel);
    retranslate();
}

void BenchPage::updateSlot(const station::SlotSnapshot &slot)
{
    m_grid->updateSlot(slot);
    const auto selected = m_grid->selected();
    // The chosen slot's new unit is what the operator wants to see next.
    if (selected && selected->reader == slot.reader && slot.unit >= 0 && slot.unit != m_unit)
        Q_EMIT unitChosen(slot.unit);
}

void BenchPage::showVerdict(Verdict verdict, const QString &sentence)
{
    const bool right = verdict == Verdict::Right;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, fillOf(right ? Tone::Done : Tone::Failed));
    colours.setColor(QPalette::WindowText, inkOnFill());
    m_verdict->setPalette(colours);
    m_verdict->setAutoFillBackground(true);
    m_verdict->setText((right ? u"✓  "_s : u"✗  "_s) + sentence);
}

void BenchPage::focusScan() { m_scan->setFocus(); }

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
    if (const station::UnitSnapshot *unit = m_units->unit(slot.unit)) {
        context.phase = unit->phase;
        context.reason = unit->reason;
    }
    context.unknownCard = m_units->anyTakesAnyCard() ? UnknownCard::ScanSerial : UnknownCard::TakeOut;
    return context;
}

std::optional<station::SlotSnapshot> BenchPage::slotThatAsks() const
{
    const auto asks = [](const station::SlotSnapshot &slot) {
        return slot.present && slot.state == station::SlotState::NoUnit;
    };
    if (const auto selected = m_grid->selected(); selected && asks(*selected))
        return selected;
    const auto all = m_grid->all();
    if (std::count_if(all.begin(), all.end(), asks) != 1)
        return std::nullopt;
    return *std::find_if(all.begin(), all.end(), asks);
}

void BenchPage::takeText(const QString &text)
{
    const int unit = m_units->find(text);
    const station::UnitSnapshot *found = m_units->unit(unit);
    if (found == nullptr) {
        showVerdict(Verdict::Wrong, m_units->rowCount() == 0
                                        ? tr("No batch is open. Press F4 first.")
                                        : tr("“%1” is no unit of this batch.").arg(text.left(64)));
        return;
    }
    const auto asking = slotThatAsks();
    const bool takes = found->eid.isEmpty() && !workflow::isFinal(found->phase);
    if (asking && takes) {
        showVerdict(Verdict::Right, tr("Slot %1 now belongs to %2.").arg(asking->number).arg(found->serial));
        Q_EMIT assignWanted(found->serial, asking->reader);
    } else {
        showVerdict(Verdict::Right, found->phase == workflow::Phase::WaitingForScan
                                        ? tr("%1: now scan its label.").arg(found->serial)
                                        : found->serial);
    }
    Q_EMIT unitChosen(unit);
}

void BenchPage::takeLabel(const base::Secret &text)
{
    const auto waiting = m_units->inPhase(workflow::Phase::WaitingForScan, 2);
    const station::UnitSnapshot *chosen = m_units->unit(m_unit);
    if (chosen != nullptr && chosen->phase == workflow::Phase::WaitingForScan)
        Q_EMIT labelScanned(m_unit, text);
    else if (waiting.size() == 1)
        Q_EMIT labelScanned(waiting.first(), text);
    else if (waiting.isEmpty())
        showVerdict(Verdict::Wrong, tr("No unit waits for its label to be scanned."));
    else
        showVerdict(Verdict::Wrong,
                    tr("Several units wait for their labels. Scan the serial first, then the label."));
}

void BenchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BenchPage::arrangeTabs()
{
    // Tiles come last into the window; the tab key comes to them first on this page.
    QWidget *before = m_panel->previousInFocusChain();
    while ((before->focusPolicy() & Qt::TabFocus) == 0 || m_grid->isAncestorOf(before))
        before = before->previousInFocusChain();
    orderTabs({before, m_grid, m_panel, m_progress, m_scan});
}

void BenchPage::fitPanel()
{
    const int wish = std::clamp(width() * 22 / 100, 300, 480);
    m_panel->setFixedWidth(std::max(wish, m_panel->layout()->totalMinimumSize().width()));
}

bool BenchPage::event(QEvent *event)
{
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

void BenchPage::retranslate() { m_scanName->setText(tr("&Scan")); }

} // namespace ui
