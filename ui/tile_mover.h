#pragma once

#include <QObject>
#include <QPoint>

namespace ui {

class SlotGrid;
class SlotTile;

/// Lets an engineer move tiles while the grid is being arranged: by the arrow keys, or by dragging one to
/// another cell. No nested event loop: the tile itself follows the pointer. Thread: GUI.
class TileMover final : public QObject
{
    Q_OBJECT

public:
    explicit TileMover(SlotGrid *grid);

    /// Watches a tile's keys and pointer.
    void watch(SlotTile *tile);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool moveByKey(SlotTile *tile, int key);
    void drop();

    SlotGrid *m_grid;
    SlotTile *m_dragged = nullptr;
    QPoint m_grip; ///< where in the tile the pointer took hold
    bool m_moved = false;
};

} // namespace ui
