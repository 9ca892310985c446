#include "ui/slot_grid.h"

#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kBeatMs = 100;
constexpr int kBeatsInRound = 20; // one slow pulse in two seconds
} // namespace

SlotGrid::SlotGrid(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_layout(new QGridLayout(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"slotGrid"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_hint->setObjectName(u"slotGridHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    QFont font = m_hint->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_hint->setFont(font);
    m_layout->addWidget(m_hint, 0, 0);
    m_group.setExclusive(true);

    connect(&m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<SlotTile *>(button)->slot().reader);
    });
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        const base::Instant now = words::now();
        for (SlotTile *tile : std::as_const(m_tiles))
            tile->setNow(now);
    });
    m_seconds.start();
    m_beats.setInterval(kBeatMs);
    connect(&m_beats, &QTimer::timeout, this, &SlotGrid::beat);
    retranslate();
}

int SlotGrid::columnsFor(int readers)
{
    if (readers <= 3)
        return std::max(1, readers);
    if (readers == 4)
        return 2;
    return readers <= 6 ? 3 : 4;
}

void SlotGrid::updateSlot(const station::SlotSnapshot &slot)
{
    SlotTile *tile = m_tiles.value(slot.reader);
    const bool fresh = tile == nullptr;
    if (fresh) {
        tile = new SlotTile(this);
        m_tiles.insert(slot.reader, tile);
        m_group.addButton(tile);
    }
    const bool moved = fresh || tile->slot().number != slot.number;
    tile->setObjectName(u"slot%1"_s.arg(slot.number));
    tile->display(slot, faceOf(slot, m_context(slot)));
    tile->setNow(words::now());
    if (moved)
        arrange();
    tuneBeats();
}

void SlotGrid::tuneBeats()
{
    const bool motion = motionFor(this) == Motion::Full &&
                        std::any_of(m_tiles.begin(), m_tiles.end(), [](SlotTile *t) { return t->moves(); });
    if (motion && !m_beats.isActive())
        m_beats.start();
    else if (!motion)
        m_beats.stop();
}

void SlotGrid::refresh(int unit)
{
    for (SlotTile *tile : std::as_const(m_tiles)) {
        if (unit < 0 || tile->slot().unit == unit)
            tile->display(tile->slot(), faceOf(tile->slot(), m_context(tile->slot())));
    }
    tuneBeats();
}

void SlotGrid::select(const QString &reader)
{
    if (SlotTile *tile = m_tiles.value(reader))
        tile->setChecked(true);
}

void SlotGrid::selectNumber(int number)
{
    const auto tiles = ordered();
    if (number >= 1 && number <= tiles.size())
        tiles.at(number - 1)->setChecked(true);
}

std::optional<station::SlotSnapshot> SlotGrid::selected() const
{
    if (auto *tile = static_cast<SlotTile *>(m_group.checkedButton()))
        return tile->slot();
    return std::nullopt;
}

QList<station::SlotSnapshot> SlotGrid::all() const
{
    QList<station::SlotSnapshot> found;
    for (const SlotTile *tile : ordered())
        found << tile->slot();
    return found;
}

QList<SlotTile *> SlotGrid::ordered() const
{
    QList<SlotTile *> tiles = m_tiles.values();
    std::sort(tiles.begin(), tiles.end(), [](const SlotTile *a, const SlotTile *b) {
        return std::pair(a->slot().number, a->slot().reader) < std::pair(b->slot().number, b->slot().reader);
    });
    return tiles;
}

void SlotGrid::arrange()
{
    const auto tiles = ordered();
    m_hint->setVisible(tiles.isEmpty());
    m_layout->removeWidget(m_hint);
    for (SlotTile *tile : tiles)
        m_layout->removeWidget(tile);
    const int columns = columnsFor(int(tiles.size()));
    QWidget *previous = nullptr;
    for (int i = 0; i < tiles.size(); ++i) {
        m_layout->addWidget(tiles.at(i), i / columns, i % columns);
        if (previous != nullptr)
            setTabOrder(previous, tiles.at(i));
        previous = tiles.at(i);
        tiles.at(i)->setVisible(true);
    }
    // Also the columns that an earlier arrangement had and this one has not.
    for (int column = 0; column < std::max(columns, m_layout->columnCount()); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_layout->rowCount(); ++row)
        m_layout->setRowStretch(row, row * columns < tiles.size() ? 1 : 0);
    Q_EMIT arranged();
}

void SlotGrid::beat()
{
    m_beatCount = (m_beatCount + 1) % kBeatsInRound;
    for (SlotTile *tile : std::as_const(m_tiles))
        tile->setBeat(double(m_beatCount) / kBeatsInRound);
}

void SlotGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SlotGrid::retranslate()
{
    m_hint->setText(tr("No card reader yet.\nPlug one in: it appears here by itself."));
    refresh(-1);
}

} // namespace ui
