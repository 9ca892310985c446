#pragma once

#include "core/station/snapshots.h"

#include <QAbstractTableModel>

namespace ui {

/// The differences between the carrier's account and the journal, one row each. Thread: GUI.
class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Kind, Unit, Reservation, Text };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;
    void setDifferences(const QList<station::AccountDifference> &differences);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<station::AccountDifference> m_differences;
};

} // namespace ui
