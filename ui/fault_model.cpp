#include "ui/fault_model.h"

#include "ui/icons.h"
#include "ui/palette.h"
#include "ui/slot_shapes.h"

namespace ui {

FaultModel::FaultModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_faultIcon(phaseIcon(workflow::Phase::Failed))
    , m_warningIcon(icon(Symbol::Warning, noticeFill()))
{}

void FaultModel::setFaults(const QList<station::ManifestFaultRow> &faults,
                           const QList<station::ManifestFaultRow> &warnings)
{
    beginResetModel();
    m_faults = faults;
    m_warnings = warnings;
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size() + m_warnings.size());
}

int FaultModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isFault = index.row() < m_faults.size();
    const auto &fault = isFault ? m_faults.at(index.row()) : m_warnings.at(index.row() - m_faults.size());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole && column == Column::Row)
        return isFault ? m_faultIcon : m_warningIcon;
    if (role == Qt::ToolTipRole && column == Column::Text)
        return fault.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Row:
        return fault.row == 0 ? tr("file") : fault.row == 1 ? tr("header") : QString::number(fault.row);
    case Column::Column: return fault.column;
    case Column::Text: return fault.text;
    case Column::Original: return fault.original;
    }
    return {};
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Row: return tr("Row");
    case Column::Column: return tr("Column");
    case Column::Text: return tr("What is wrong, and what to do");
    case Column::Original: return tr("What stands there");
    }
    return {};
}

void FaultModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

} // namespace ui
