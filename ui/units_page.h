#pragma once

#include "ui/unit_filter.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTableView;

namespace ui {

class UnitPanel;

/// All units of the batch, filtered, searched and sorted, and beside them the one that is chosen. Thread:
/// GUI.
class UnitsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsPage(UnitTableModel *units, QWidget *parent = nullptr);

    /// The panel that shows the chosen unit.
    UnitPanel *panel() const { return m_panel; }
    /// Makes a unit the current row, when the filter shows it.
    void select(int unit);
    /// Shows how many units there are of each kind.
    void setBatch(const station::BatchSnapshot &batch);
    /// Puts the keyboard into the search field.
    void focusSearch();

Q_SIGNALS:
    /// Another row became the current one.
    void unitChosen(int unit);
    /// Enter or a double click: the whole story of the current row's unit is wanted.
    void unitActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showHint();
    void setUpTable();
    void openMenu(const QPoint &at);

    UnitTableModel *m_units;
    UnitFilter *m_filter;
    QButtonGroup *m_which;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_hint;
    UnitPanel *m_panel;
    QTimer m_typing;
    station::BatchSnapshot m_batch;
};

} // namespace ui
