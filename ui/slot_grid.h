#pragma once

#include "ui/motion.h"
#include "ui/slot_tile.h"

#include <QButtonGroup>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace ui {

/// The bench: a tile per reader in the order of their numbers, up to four in a row; a hint while there is
/// none. Counts elapsed time once a second and moves what moves ten times a second, nothing when motion is
/// reduced. Thread: GUI.
class SlotGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Answers what the batch knows about a slot's unit.
    using Context = std::function<FaceContext(const station::SlotSnapshot &)>;

    explicit SlotGrid(Context context, QWidget *parent = nullptr);

    /// Shows a slot; a reader that was not there before gets a new tile.
    void updateSlot(const station::SlotSnapshot &slot);
    /// Chooses the words again for every slot that shows this unit, -1 for all slots.
    void refresh(int unit);
    /// Makes a reader the selected one; an unknown name selects none.
    void select(const QString &reader);
    /// Makes the n-th tile the selected one, counted from 1 in bench order; ignored when there is none.
    void selectNumber(int number);

    /// The selected slot, or nothing.
    std::optional<station::SlotSnapshot> selected() const;
    /// All slots in the order of their numbers.
    QList<station::SlotSnapshot> all() const;

    /// How many tiles stand side by side for this many readers.
    static int columnsFor(int readers);

Q_SIGNALS:
    /// The operator or select() chose another slot.
    void chosen(const QString &reader);
    /// A tile came, or the tiles have other places.
    void arranged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void tuneBeats();
    void beat();
    QList<SlotTile *> ordered() const;

    Context m_context;
    QGridLayout *m_layout;
    QLabel *m_hint;
    QButtonGroup m_group;
    QHash<QString, SlotTile *> m_tiles; ///< by reader; owned by this widget
    QTimer m_seconds;
    QTimer m_beats;
    int m_beatCount = 0;
};

} // namespace ui
