#pragma once

#include "core/people/acts.h"
#include "ui/slot_grid.h"
#include "ui/unit_table_model.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace ui {

class ArrangeBar;
class BatchProgress;
class UnitPanel;

/// The page that is open all day: the slots, the chosen unit, how far the batch is.
/// Thread: GUI.
class BenchPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchPage(UnitTableModel *units, QWidget *parent = nullptr);

    UnitPanel *panel() const { return m_panel; }
    BatchProgress *progress() const { return m_progress; }
    SlotGrid *grid() const { return m_grid; }

    void updateSlot(const station::SlotSnapshot &slot);
    /// Lets an engineer move, name and mute the tiles, or ends it.
    void setArranging(SlotGrid::Arranging arranging);
    /// The same by hand; refused() says who may not.
    void toggleArranging();
    /// Who is at the station: to arrange is a setting.
    void setPresence(const people::Presence &presence);
    /// The unit that the panel shows, -1 when none is chosen.
    void setChosenUnit(int unit) { m_unit = unit; }
    /// Whether the slots say that the line stands still.
    void setLine(LineIs line);

Q_SIGNALS:
    /// A slot chose this unit; -1 when the slot has none.
    void unitChosen(int unit);
    /// Somebody wants to see the card in this reader.
    void cardPageWanted(const QString &reader);
    void refused(const QString &code, const QString &sentence);
    /// The tiles were arranged: the focus belongs elsewhere.
    void arranged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A slot's menu: its card.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void connectArranging();
    void tellSeat();
    void retranslate();
    void arrangeTabs();
    void fitPanel();
    FaceContext contextOf(const station::SlotSnapshot &slot) const;

    UnitTableModel *m_units;
    SlotGrid *m_grid;
    QScrollArea *m_scroll;
    UnitPanel *m_panel;
    ArrangeBar *m_arrange;
    BatchProgress *m_progress;
    QToolButton *m_arrangeButton;
    people::Presence m_presence;
    int m_unit = -1;
    LineIs m_line = LineIs::Going;
};

} // namespace ui
