#include "ui/unit_filter.h"

#include "ui/words.h"

namespace ui {

UnitFilter::UnitFilter(UnitTableModel *units, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_units(units)
{
    setSourceModel(units);
}

void UnitFilter::setWhich(Which which)
{
    m_which = which;
    // Rows that come and go one by one, scattered over a large batch, take the time of their square.
    invalidate();
}

void UnitFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_digits = m_search;
    m_digits.remove(u' ');
    // Looked up once and not for every unit: a word is found by its translation.
    m_phases.clear();
    for (const auto &[phase, name] : workflow::kPhaseNames) {
        if (words::phase(phase).contains(m_search, Qt::CaseInsensitive))
            m_phases.insert(phase);
    }
    invalidate();
}

int UnitFilter::unitAt(const QModelIndex &index) const
{
    return index.isValid() ? mapToSource(index).row() : -1;
}

QModelIndex UnitFilter::indexOf(int unit) const
{
    return m_units->unit(unit) == nullptr ? QModelIndex() : mapFromSource(m_units->index(unit, 0));
}

bool UnitFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const station::UnitSnapshot *unit = m_units->unit(row);
    if (unit == nullptr)
        return false;
    using workflow::Phase;
    switch (m_which) {
    case Which::All: break;
    case Which::Open:
        if (workflow::isFinal(unit->phase))
            return false;
        break;
    case Which::Done:
        if (unit->phase != Phase::Done)
            return false;
        break;
    case Which::Failed:
        if (unit->phase != Phase::Failed)
            return false;
        break;
    case Which::Held:
        if (unit->phase != Phase::Held)
            return false;
        break;
    }
    return m_search.isEmpty() || unit->serial.contains(m_search, Qt::CaseInsensitive) ||
           unit->eid.contains(m_digits) || unit->iccid.contains(m_digits) ||
           unit->reason.contains(m_search, Qt::CaseInsensitive) || m_phases.contains(unit->phase);
}

bool UnitFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const station::UnitSnapshot *a = m_units->unit(left.row());
    const station::UnitSnapshot *b = m_units->unit(right.row());
    if (a == nullptr || b == nullptr)
        return false;
    const auto byText = [a, b](const QString &x, const QString &y) {
        return x == y ? a->index < b->index : x < y;
    };
    using Column = UnitTableModel::Column;
    switch (static_cast<Column>(left.column())) {
    case Column::Serial: return byText(a->serial, b->serial);
    case Column::Phase: return std::pair(a->phase, a->index) < std::pair(b->phase, b->index);
    case Column::Reason: return byText(a->reason, b->reason);
    case Column::Eid: return byText(a->eid, b->eid);
    case Column::Iccid: return byText(a->iccid, b->iccid);
    case Column::Reader: return byText(a->reader, b->reader);
    case Column::Reserve: return std::pair(a->reserve, a->index) < std::pair(b->reserve, b->index);
    case Column::Deliver: return std::pair(a->deliver, a->index) < std::pair(b->deliver, b->index);
    case Column::Recipe: return byText(a->recipe, b->recipe);
    case Column::Changed: return std::pair(a->changedAt, a->index) < std::pair(b->changedAt, b->index);
    }
    return false;
}

} // namespace ui
