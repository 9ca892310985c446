#pragma once

#include "ui/unit_table_model.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace ui {

/// Chooses and sorts the rows of the unit table. Thread: GUI.
class UnitFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which { All, Open, Done, Failed, Held };

    explicit UnitFilter(UnitTableModel *units, QObject *parent = nullptr);

    void setWhich(Which which);
    /// Keeps rows whose serial, EID, ICCID, reason or state holds this text, any case; blanks in numbers do
    /// not matter.
    void setSearch(const QString &text);

    Which which() const { return m_which; }
    /// The unit at a row of this view, -1 outside.
    int unitAt(const QModelIndex &index) const;
    /// Where this unit stands in this view; invalid when it is filtered out.
    QModelIndex indexOf(int unit) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    UnitTableModel *m_units;
    Which m_which = Which::All;
    QString m_search;
    QString m_digits;
    QSet<workflow::Phase> m_phases; ///< whose words hold the searched text
};

} // namespace ui
