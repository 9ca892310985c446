#include "ui/preview_model.h"

#include "ui/palette.h"
#include "ui/slot_shapes.h"
#include "ui/words.h"

namespace ui {

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_faultIcon(phaseIcon(workflow::Phase::Failed))
{}

void PreviewModel::setPreview(const station::ManifestPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_faulty.clear();
    m_cellOf.clear();
    QHash<QString, int> placeOf;
    for (int i = 0; i < int(preview.columns.size()); ++i)
        placeOf.insert(preview.columns.at(i).title, i);
    for (int i = 0; i < int(preview.faults.size()); ++i) {
        const station::ManifestFaultRow &fault = preview.faults.at(i);
        if (fault.cells.isEmpty())
            continue;
        if (m_faulty.isEmpty() || m_faulty.last().number != fault.row)
            m_faulty.append({fault.row, fault.cells, {}});
        // What concerns the row as a whole is marked at its start.
        const int column = placeOf.value(fault.column, 0);
        m_faulty.last().faultAt.insert(column, i);
        m_cellOf.insert(i, {int(m_faulty.size()) - 1, column});
    }
    endResetModel();
}

QModelIndex PreviewModel::cellOf(int fault) const
{
    const auto found = m_cellOf.constFind(fault);
    return found == m_cellOf.cend() ? QModelIndex() : index(found->first, found->second);
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(showsFaults() ? m_faulty.size() : m_preview.firstRows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return showsFaults() ? int(m_preview.columns.size()) : kColumns;
}

QVariant PreviewModel::faultyData(const QModelIndex &index, int role) const
{
    const FaultyRow &row = m_faulty.at(index.row());
    const int fault = row.faultAt.value(index.column(), -1);
    const QString text = row.cells.value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (fault < 0)
        return {};
    switch (role) {
    case Qt::DecorationRole: return m_faultIcon;
    case Qt::BackgroundRole: return fillOf(Tone::Failed);
    case Qt::ForegroundRole: return inkOnFill();
    case Qt::ToolTipRole: return m_preview.faults.at(fault).text;
    case Qt::AccessibleTextRole: return tr("%1, faulty: %2").arg(text, m_preview.faults.at(fault).text);
    default: return {};
    }
}

QString PreviewModel::understood(const QModelIndex &index) const
{
    const QString text = m_preview.firstRows.at(index.row()).value(index.column());
    switch (static_cast<Column>(index.column())) {
    case Column::Reserve: {
        const auto mode = esim::fromName<esim::ReserveMode>(text);
        return mode ? words::reserve(*mode) : text;
    }
    case Column::Deliver: {
        const auto deliver = esim::fromName<esim::Deliver>(text);
        return deliver ? words::deliver(*deliver) : text;
    }
    case Column::Eid: return words::grouped(text);
    case Column::Serial:
    case Column::Fleet:
    case Column::Recipe:
    case Column::Code: break;
    }
    return text;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (showsFaults())
        return faultyData(index, role);
    return role == Qt::DisplayRole ? QVariant(understood(index)) : QVariant();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return showsFaults() && section < m_faulty.size() ? QVariant(m_faulty.at(section).number)
                                                          : QVariant();
    if (showsFaults())
        return section < m_preview.columns.size() ? m_preview.columns.at(section).title : QString();
    if (section >= kColumns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Serial: return tr("Serial");
    case Column::Eid: return tr("EID");
    case Column::Reserve: return tr("Reserve");
    case Column::Deliver: return tr("Delivery");
    case Column::Fleet: return tr("Fleet");
    case Column::Recipe: return tr("Recipe");
    case Column::Code: return tr("Code");
    }
    return {};
}

void PreviewModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ui
