#include "ui/unit_table_model.h"

#include "ui/slot_shapes.h"
#include "ui/words.h"

#include <algorithm>

namespace ui {

namespace {

bool takesAnyCard(const station::UnitSnapshot &unit)
{
    return unit.eid.isEmpty() && unit.deliver != esim::Deliver::Label && !workflow::isFinal(unit.phase);
}

} // namespace

UnitTableModel::UnitTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &[phase, name] : workflow::kPhaseNames)
        m_icons.insert(phase, phaseIcon(phase));
}

void UnitTableModel::setUnits(QList<station::UnitSnapshot> units)
{
    beginResetModel();
    qsizetype inOrder = 0;
    while (inOrder < units.size() && units.at(inOrder).index == inOrder)
        ++inOrder;
    if (inOrder < units.size())
        units.resize(inOrder);
    m_units = std::move(units);
    m_bySerial.clear();
    m_openWithoutEid = int(std::count_if(m_units.cbegin(), m_units.cend(), takesAnyCard));
    endResetModel();
}

void UnitTableModel::update(const station::UnitSnapshot &unit)
{
    if (unit.index < 0 || unit.index >= m_units.size() || m_units.at(unit.index).serial != unit.serial)
        return;
    m_openWithoutEid += int(takesAnyCard(unit)) - int(takesAnyCard(m_units.at(unit.index)));
    m_units[unit.index] = unit;
    Q_EMIT dataChanged(index(unit.index, 0), index(unit.index, kColumns - 1));
}

const station::UnitSnapshot *UnitTableModel::unit(int index) const
{
    return index >= 0 && index < m_units.size() ? &m_units.at(index) : nullptr;
}

int UnitTableModel::find(const QString &serialOrEid) const
{
    if (const int found = findSerial(serialOrEid); found >= 0)
        return found;
    QString digits = serialOrEid;
    digits.remove(u' ');
    return digits.size() == 32 ? findBy(&station::UnitSnapshot::eid, digits) : -1;
}

int UnitTableModel::findSerial(const QString &serial) const
{
    if (m_bySerial.isEmpty()) {
        m_bySerial.reserve(m_units.size());
        for (const station::UnitSnapshot &unit : m_units)
            m_bySerial.insert(unit.serial, unit.index);
    }
    return m_bySerial.value(serial, -1);
}

int UnitTableModel::findIccid(const QString &iccid) const
{
    return findBy(&station::UnitSnapshot::iccid, iccid);
}

int UnitTableModel::findCode(const QString &masked) const
{
    return findBy(&station::UnitSnapshot::code, masked);
}

int UnitTableModel::findBy(QString station::UnitSnapshot::*text, const QString &wanted) const
{
    const auto found =
        std::find_if(m_units.cbegin(), m_units.cend(), [text, &wanted](const station::UnitSnapshot &unit) {
            return !wanted.isEmpty() && unit.*text == wanted;
        });
    return found == m_units.cend() ? -1 : found->index;
}

QList<int> UnitTableModel::inPhase(workflow::Phase phase, int most) const
{
    QList<int> found;
    for (const station::UnitSnapshot &unit : m_units) {
        if (found.size() >= most)
            break;
        if (unit.phase == phase)
            found << unit.index;
    }
    return found;
}

int UnitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_units.size());
}

int UnitTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QString UnitTableModel::text(const station::UnitSnapshot &unit, Column column) const
{
    switch (column) {
    case Column::Serial: return unit.serial;
    case Column::Phase: return words::phase(unit.phase);
    case Column::Reason: return unit.reason;
    case Column::Eid: return unit.eid;
    case Column::Iccid: return unit.iccid;
    case Column::Reader: return unit.reader;
    case Column::Reserve: return words::reserve(unit.reserve);
    case Column::Deliver: return words::deliver(unit.deliver);
    case Column::Recipe: return unit.recipe;
    case Column::Changed:
        return unit.changedAt == base::Instant{} ? QString() : words::timeOfDay(unit.changedAt);
    }
    return {};
}

QVariant UnitTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const station::UnitSnapshot &unit = m_units.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(unit, column);
    if (role == Qt::DecorationRole && column == Column::Phase)
        return m_icons.value(unit.phase);
    if (role == Qt::ToolTipRole && column == Column::Reason && !unit.reason.isEmpty())
        return unit.reason;
    return {};
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Serial: return tr("Serial");
    case Column::Phase: return tr("State");
    case Column::Reason: return tr("Why");
    case Column::Eid: return tr("EID");
    case Column::Iccid: return tr("ICCID");
    case Column::Reader: return tr("Reader");
    case Column::Reserve: return tr("Reserved");
    case Column::Deliver: return tr("Delivery");
    case Column::Recipe: return tr("Recipe");
    case Column::Changed: return tr("Changed");
    }
    return {};
}

void UnitTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_units.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_units.size()) - 1, kColumns - 1));
}

} // namespace ui
