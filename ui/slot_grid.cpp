#include "ui/slot_grid.h"

#include "ui/tile_mover.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kBeatMs = 100;
constexpr int kBeatsInRound = 20; // one slow pulse in two seconds
constexpr int kSpacing = 8;
} // namespace

SlotGrid::SlotGrid(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_hint(new QLabel(this))
    , m_mover(new TileMover(this))
{
    setObjectName(u"slotGrid"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_hint->setObjectName(u"slotGridHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    QFont font = m_hint->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_hint->setFont(font);
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
        m_mover->watch(tile);
    }
    const bool moved = fresh || m_numbers.value(slot.reader) != slot.number;
    m_numbers.insert(slot.reader, slot.number);
    const bool admitted = !m_plan.isEmpty() && m_plan.admit(slot.reader);
    put(tile, slot, Why::Happened);
    tile->setNow(words::now());
    if (admitted)
        refreshAll(); // a seat in between gives everybody after it another number
    if (moved)
        arrange();
    if (admitted)
        Q_EMIT planChanged();
    tuneBeats();
}

void SlotGrid::put(SlotTile *tile, const station::SlotSnapshot &slot, Why why)
{
    FaceContext context = contextOf(tile->slot(), slot);
    const auto seat = m_plan.seatOf(slot.reader);
    context.use = seat ? seat->use : Use::Yes;
    const Face face = faceOf(slot, context);
    const station::SlotSnapshot shownSlot = numbered(slot);
    tile->setObjectName(u"slot%1"_s.arg(shownSlot.number));
    tile->display(shownSlot, face, seat ? seat->name : QString());
    Q_EMIT shown(shownSlot, face.kind, why);
}

station::SlotSnapshot SlotGrid::numbered(const station::SlotSnapshot &slot) const
{
    station::SlotSnapshot found = slot;
    found.number =
        m_plan.isEmpty() ? m_numbers.value(slot.reader, slot.number) : m_plan.numberOf(slot.reader);
    return found;
}

FaceContext SlotGrid::contextOf(const station::SlotSnapshot &before, const station::SlotSnapshot &slot)
{
    FaceContext context = m_context(slot);
    FaceContext &last = m_lastContexts[slot.reader];
    const bool sameVerdict = before.serial == slot.serial && before.state == slot.state;
    if (!context.phase && !slot.serial.isEmpty() && sameVerdict) {
        context.phase = last.phase;
        context.reason = last.reason;
    }
    last = context;
    return context;
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
        // A slot whose batch was started again knows its unit by the serial alone.
        const auto &slot = tile->slot();
        if (slot.unit == unit || (slot.unit < 0 && !slot.serial.isEmpty()))
            put(tile, slot, Why::Happened);
    }
    tuneBeats();
}

void SlotGrid::refreshAll(Why why)
{
    for (SlotTile *tile : std::as_const(m_tiles))
        put(tile, tile->slot(), why);
    tuneBeats();
}

void SlotGrid::select(const QString &reader)
{
    if (SlotTile *tile = m_tiles.value(reader))
        tile->setChecked(true);
}

void SlotGrid::selectNumber(int number)
{
    for (SlotTile *tile : std::as_const(m_tiles)) {
        if (tile->slot().number == number)
            tile->setChecked(true);
    }
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

void SlotGrid::setPlan(const BenchPlan &plan)
{
    m_plan = plan;
    if (!m_plan.isEmpty()) {
        for (const SlotTile *tile : ordered())
            m_plan.admit(tile->slot().reader);
    }
    refreshAll();
    arrange();
}

void SlotGrid::setArranging(Arranging arranging)
{
    m_arranging = arranging;
    arrange();
}

void SlotGrid::change(const std::function<void(BenchPlan &)> &what)
{
    BenchPlan plan = shownPlan();
    what(plan);
    if (plan == shownPlan())
        return;
    setPlan(plan);
    Q_EMIT planChanged();
}

void SlotGrid::moveTo(const QString &reader, BenchPlan::Place place)
{
    change([&](BenchPlan &plan) { plan.move(reader, place); });
}

void SlotGrid::moveBy(const QString &reader, int rows, int columns)
{
    const auto seat = shownPlan().seatOf(reader);
    if (seat)
        moveTo(reader, {seat->place.row + rows, seat->place.column + columns});
}

void SlotGrid::rename(const QString &reader, const QString &name)
{
    change([&](BenchPlan &plan) { plan.rename(reader, name); });
}

void SlotGrid::setUse(const QString &reader, Use use)
{
    change([&](BenchPlan &plan) { plan.setUse(reader, use); });
}

void SlotGrid::reset()
{
    setPlan({});
    Q_EMIT planChanged();
}

void SlotGrid::focusSelected()
{
    const auto tiles = ordered();
    if (m_group.checkedButton() == nullptr && !tiles.isEmpty())
        tiles.first()->setChecked(true);
    if (QAbstractButton *tile = m_group.checkedButton())
        tile->setFocus(Qt::ShortcutFocusReason);
}

BenchPlan SlotGrid::shownPlan() const
{
    if (!m_plan.isEmpty())
        return m_plan;
    QStringList readers;
    for (const SlotTile *tile : ordered())
        readers << tile->slot().reader;
    return BenchPlan::inRows(readers, columnsFor(int(readers.size())));
}

SlotGrid::Window SlotGrid::windowOf(const BenchPlan &plan) const
{
    if (m_arranging == Arranging::Yes) // one row and one column more to move to
        return {{0, 0},
                std::max(plan.rows(), std::min(plan.rows() + 1, BenchPlan::kRows)),
                std::max(plan.columns(), std::min(plan.columns() + 1, BenchPlan::kColumns))};
    BenchPlan::Place first{plan.rows(), plan.columns()};
    BenchPlan::Place last;
    for (const BenchPlan::Seat &seat : plan.seats()) {
        if (!m_tiles.contains(seat.reader))
            continue;
        first = {std::min(first.row, seat.place.row), std::min(first.column, seat.place.column)};
        last = {std::max(last.row, seat.place.row), std::max(last.column, seat.place.column)};
    }
    return {first, std::max(1, last.row - first.row + 1), std::max(1, last.column - first.column + 1)};
}

QRect SlotGrid::cellRect(const Window &window, BenchPlan::Place place) const
{
    const auto cut = [](int length, int cells, int cell) {
        return cell * (length + kSpacing) / cells; // where a cell begins; the last one ends at `length`
    };
    const int left = cut(width(), window.columns, place.column - window.first.column);
    const int top = cut(height(), window.rows, place.row - window.first.row);
    const QRect cell(left, top, (width() + kSpacing) / window.columns - kSpacing,
                     (height() + kSpacing) / window.rows - kSpacing);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

BenchPlan::Place SlotGrid::cellAt(const QPoint &point) const
{
    const Window window = windowOf(shownPlan());
    const QPoint logical = QStyle::visualPos(layoutDirection(), rect(), point);
    const auto cell = [](int at, int length, int cells) {
        return std::clamp(at * cells / std::max(1, length), 0, cells - 1);
    };
    return {window.first.row + cell(logical.y(), height(), window.rows),
            window.first.column + cell(logical.x(), width(), window.columns)};
}

void SlotGrid::arrange()
{
    const auto tiles = ordered();
    m_hint->setVisible(tiles.isEmpty());
    QWidget *previous = nullptr;
    for (SlotTile *tile : tiles) {
        if (previous != nullptr)
            setTabOrder(previous, tile);
        previous = tile;
        tile->setVisible(true);
    }
    updateGeometry();
    placeTiles();
    Q_EMIT renumbered();
}

void SlotGrid::placeTiles()
{
    m_hint->setGeometry(rect());
    const BenchPlan plan = shownPlan();
    const Window window = windowOf(plan);
    for (const BenchPlan::Seat &seat : plan.seats()) {
        if (SlotTile *tile = m_tiles.value(seat.reader))
            tile->setGeometry(cellRect(window, seat.place));
    }
    update();
}

QSize SlotGrid::minimumSizeHint() const
{
    if (m_tiles.isEmpty())
        return m_hint->minimumSizeHint();
    const Window window = windowOf(shownPlan());
    const QSize tile = m_tiles.cbegin().value()->minimumSizeHint();
    return {window.columns * (tile.width() + kSpacing) - kSpacing,
            window.rows * (tile.height() + kSpacing) - kSpacing};
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
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeTiles();
    QWidget::changeEvent(event);
}

void SlotGrid::resizeEvent(QResizeEvent *event)
{
    placeTiles();
    QWidget::resizeEvent(event);
}

void SlotGrid::paintEvent(QPaintEvent *)
{
    if (m_arranging == Arranging::No)
        return;
    // The cells that a tile can be moved to.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(greysOf(themeOf(palette())).outline, 2, Qt::DashLine));
    const Window window = windowOf(shownPlan());
    for (int row = 0; row < window.rows; ++row) {
        for (int column = 0; column < window.columns; ++column)
            painter.drawRoundedRect(cellRect(window, {window.first.row + row, window.first.column + column})
                                        .adjusted(4, 4, -4, -4),
                                    10, 10);
    }
}

void SlotGrid::retranslate()
{
    m_hint->setText(tr("No card reader yet.\nPlug one in: it appears here by itself."));
    refreshAll();
}

} // namespace ui
