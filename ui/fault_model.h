#pragma once

#include "core/station/snapshots.h"

#include <QAbstractTableModel>

namespace ui {

/// A manifest's faults and warnings, one row each: where, what, and what stands there. Thread: GUI.
class FaultModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Row, Column, Text, Original };
    static constexpr int kColumns = 4;

    explicit FaultModel(QObject *parent = nullptr);
    /// Shows these faults first, then these warnings.
    void setFaults(const QList<station::ManifestFaultRow> &faults,
                   const QList<station::ManifestFaultRow> &warnings);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<station::ManifestFaultRow> m_faults;
    QList<station::ManifestFaultRow> m_warnings;
    QVariant m_faultIcon;
    QVariant m_warningIcon;
};

} // namespace ui
