#pragma once

#include "ui/bench_plan.h"
#include "ui/motion.h"
#include "ui/slot_tile.h"

#include <QButtonGroup>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;

namespace ui {

class TileMover;

/// The bench: a tile per reader where it stands on the table, a hint while there is none. Until an engineer
/// arranges them, tiles stand in the order of their numbers, up to four in a row. Counts elapsed time once a
/// second and moves what moves ten times a second, nothing when motion is reduced. Thread: GUI.
class SlotGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Answers what the batch knows about a slot's unit.
    using Context = std::function<FaceContext(const station::SlotSnapshot &)>;
    /// Whether tiles can be moved.
    enum class Arranging { No, Yes };
    /// Why a face is shown: because something happened, or because it is only shown again.
    enum class Why { Happened, ShownAgain };

    explicit SlotGrid(Context context, QWidget *parent = nullptr);

    /// Shows a slot; a reader that was not there before gets a new tile.
    void updateSlot(const station::SlotSnapshot &slot);
    /// Chooses the words again for the slots of this unit, because it changed.
    void refresh(int unit);
    /// Chooses the words again for all slots: another batch, another language.
    void refreshAll(Why why = Why::ShownAgain);
    /// Makes a reader the selected one; an unknown name selects none.
    void select(const QString &reader);
    /// Makes the tile with this number the selected one; ignored when there is none.
    void selectNumber(int number);

    const BenchPlan &plan() const { return m_plan; }
    void setPlan(const BenchPlan &plan);
    Arranging arranging() const { return m_arranging; }
    void setArranging(Arranging arranging);
    /// Moves a reader to a cell; whoever stands there takes its place.
    void moveTo(const QString &reader, BenchPlan::Place place);
    /// Moves a reader by so many cells.
    void moveBy(const QString &reader, int rows, int columns);
    void rename(const QString &reader, const QString &name);
    void setUse(const QString &reader, Use use);
    /// Forgets the plan: tiles in the order of their readers, without names.
    void reset();
    /// Gives the selected tile, else the first one, the keyboard.
    void focusSelected();
    /// The cell at a point of this widget.
    BenchPlan::Place cellAt(const QPoint &point) const;
    /// Puts all tiles where they belong.
    void placeTiles();

    /// The selected slot, or nothing. Its number is the one on the bench.
    std::optional<station::SlotSnapshot> selected() const;
    /// The slot with its number on the bench instead of the station's.
    station::SlotSnapshot numbered(const station::SlotSnapshot &slot) const;
    /// All slots in the order of their numbers.
    QList<station::SlotSnapshot> all() const;

    /// How many tiles stand side by side for this many readers.
    static int columnsFor(int readers);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    /// The operator or select() chose another slot.
    void chosen(const QString &reader);
    /// A slot shows this face now, also when it is the one before.
    void shown(const station::SlotSnapshot &slot, ui::FaceKind kind, ui::SlotGrid::Why why);
    /// The plan is another and wants to be kept.
    void planChanged();
    /// Numbers may be others.
    void renumbered();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The part of the plan that is shown: empty edges are left out.
    struct Window
    {
        BenchPlan::Place first;
        int rows = 1;
        int columns = 1;
    };

    void put(SlotTile *tile, const station::SlotSnapshot &slot, Why why);
    FaceContext contextOf(const station::SlotSnapshot &before, const station::SlotSnapshot &slot);
    BenchPlan shownPlan() const;
    Window windowOf(const BenchPlan &plan) const;
    QRect cellRect(const Window &window, BenchPlan::Place place) const;
    void arrange();
    void change(const std::function<void(BenchPlan &)> &what);
    void retranslate();
    void tuneBeats();
    void beat();
    QList<SlotTile *> ordered() const;

    Context m_context;
    QLabel *m_hint;
    TileMover *m_mover;
    QButtonGroup m_group;
    QHash<QString, SlotTile *> m_tiles; ///< by reader; owned by this widget
    QHash<QString, int> m_numbers;      ///< the station's, by reader
    /// What the batch last knew of the unit that a slot shows: its verdict stays when the batch is gone.
    QHash<QString, FaceContext> m_lastContexts;
    BenchPlan m_plan;
    Arranging m_arranging = Arranging::No;
    QTimer m_seconds;
    QTimer m_beats;
    int m_beatCount = 0;
};

} // namespace ui
