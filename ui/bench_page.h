#pragma once

#include "core/base/secret.h"
#include "ui/slot_grid.h"
#include "ui/unit_table_model.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace ui {

class BatchProgress;
class ScanBox;
class UnitPanel;

/// The page that is open all day: the slots, the chosen unit, how far the batch is, and where scans arrive.
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
    /// Chooses the words again for the slots of this unit, -1 for all.
    void refresh(int unit) { m_grid->refresh(unit); }
    /// The unit that a label scan is taken for, -1 when none is chosen.
    void setChosenUnit(int unit) { m_unit = unit; }
    /// What came of the last scan.
    enum class Verdict { Right, Wrong };
    void showVerdict(Verdict verdict, const QString &sentence);
    /// Puts the keyboard where a scanner types.
    void focusScan();

Q_SIGNALS:
    /// A slot or a scan chose this unit; -1 when the slot has none.
    void unitChosen(int unit);
    /// The operator says by a scanned serial that this reader's card is this unit's.
    void assignWanted(const QString &serial, const QString &reader);
    /// Somebody wants to see the card in this reader.
    void cardPageWanted(const QString &reader);
    /// A label was scanned for a unit that waits for it.
    void labelScanned(int unit, const base::Secret &text);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A slot's menu: its card.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void takeText(const QString &text);
    void takeLabel(const base::Secret &text);
    void arrangeTabs();
    void fitPanel();
    FaceContext contextOf(const station::SlotSnapshot &slot) const;
    std::optional<station::SlotSnapshot> slotThatAsks() const;

    UnitTableModel *m_units;
    SlotGrid *m_grid;
    QScrollArea *m_scroll;
    UnitPanel *m_panel;
    BatchProgress *m_progress;
    ScanBox *m_scan;
    QLabel *m_scanName;
    QLabel *m_verdict;
    int m_unit = -1;
};

} // namespace ui
