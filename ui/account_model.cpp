#include "ui/account_model.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(station::AccountDifference::Kind kind)
{
    using Kind = station::AccountDifference::Kind;
    switch (kind) {
    case Kind::Stray: return AccountModel::tr("In no record");
    case Kind::Unused: return AccountModel::tr("Paid for, not used");
    case Kind::Missing: return AccountModel::tr("Not at the carrier");
    case Kind::Dead: return AccountModel::tr("Failed at the carrier");
    case Kind::UsedElsewhere: return AccountModel::tr("Used elsewhere");
    case Kind::NotUsed: return AccountModel::tr("Not reported as used");
    case Kind::OtherEid: return AccountModel::tr("Another EID");
    case Kind::OtherIccid: return AccountModel::tr("Another ICCID");
    case Kind::SeveralForEid: return AccountModel::tr("Several for one EID");
    case Kind::Voided: return AccountModel::tr("Voided, still good");
    case Kind::Unknown: return AccountModel::tr("Not known yet");
    }
    return {};
}

} // namespace

void AccountModel::setDifferences(const QList<station::AccountDifference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const station::AccountDifference &difference = m_differences.at(index.row());
    if (role == Qt::ToolTipRole)
        return difference.sentence;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Kind: return words(difference.kind);
    case Column::Unit:
        return difference.serial.isEmpty() ? QString() : difference.batch + u" / "_s + difference.serial;
    case Column::Reservation: return difference.reservationId;
    case Column::Text: return difference.sentence;
    }
    return {};
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Kind: return tr("Difference");
    case Column::Unit: return tr("Unit");
    case Column::Reservation: return tr("Reservation");
    case Column::Text: return tr("What is so, and what to do");
    }
    return {};
}

void AccountModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

} // namespace ui
