#include "ui/tile_mover.h"

#include "ui/slot_grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

TileMover::TileMover(SlotGrid *grid)
    : QObject(grid)
    , m_grid(grid)
{}

void TileMover::watch(SlotTile *tile) { tile->installEventFilter(this); }

bool TileMover::eventFilter(QObject *watched, QEvent *event)
{
    auto *tile = static_cast<SlotTile *>(watched);
    if (m_grid->arranging() == SlotGrid::Arranging::No) {
        if (m_dragged != nullptr)
            drop();
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return moveByKey(tile, static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            m_dragged = tile;
            m_grip = mouse->position().toPoint();
            m_moved = false;
            tile->setChecked(true);
        }
    } else if (event->type() == QEvent::MouseMove && m_dragged == tile) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_moved = m_moved || (at - m_grip).manhattanLength() >= QApplication::startDragDistance();
        if (m_moved) {
            tile->raise();
            tile->move(tile->pos() + at - m_grip);
        }
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_dragged == tile) {
        drop();
    }
    return false;
}

bool TileMover::moveByKey(SlotTile *tile, int key)
{
    const int forward = m_grid->isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left: m_grid->moveBy(tile->slot().reader, 0, -forward); return true;
    case Qt::Key_Right: m_grid->moveBy(tile->slot().reader, 0, forward); return true;
    case Qt::Key_Up: m_grid->moveBy(tile->slot().reader, -1, 0); return true;
    case Qt::Key_Down: m_grid->moveBy(tile->slot().reader, 1, 0); return true;
    default: return false;
    }
}

void TileMover::drop()
{
    const SlotTile *tile = std::exchange(m_dragged, nullptr);
    if (!m_moved)
        return;
    m_grid->moveTo(tile->slot().reader, m_grid->cellAt(tile->geometry().center()));
    m_grid->placeTiles(); // also one that was dropped where it belongs
}

} // namespace ui
