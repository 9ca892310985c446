#include "ui/check_table.h"

#include "ui/palette.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using Verdict = station::Check::Verdict;

namespace {

QColor fillOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return ui::fillOf(Tone::Done);
    case Verdict::Warning: return ui::fillOf(Tone::Held);
    case Verdict::Bad: return ui::fillOf(Tone::Failed);
    case Verdict::NotUsed: return ui::fillOf(Tone::Working);
    }
    return {};
}

} // namespace

QString CheckModel::verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return u"✓  "_s + tr("good");
    case Verdict::Warning: return u"▲  "_s + tr("look");
    case Verdict::Bad: return u"✗  "_s + tr("bad");
    case Verdict::NotUsed: return u"○  "_s + tr("not used");
    }
    return {};
}

void CheckModel::setChecks(const QList<station::Check> &checks)
{
    beginResetModel();
    m_checks = checks;
    endResetModel();
}

void CheckModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_checks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Remedy) + 1;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const station::Check &check = m_checks.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (column == Column::Verdict && role == Qt::BackgroundRole)
        return fillOf(check.verdict);
    if (column == Column::Verdict && role == Qt::ForegroundRole)
        return inkOnFill();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Verdict: return verdictText(check.verdict);
    case Column::Part: return check.title;
    case Column::What: return check.text;
    case Column::Remedy: return check.remedy;
    }
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Verdict: return tr("Verdict");
    case Column::Part: return tr("Part");
    case Column::What: return tr("What was found");
    case Column::Remedy: return tr("What to do");
    }
    return {};
}

CheckTable::CheckTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new CheckModel(this))
{
    setModel(m_model);
    setWordWrap(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(int(CheckModel::Column::What), QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(int(CheckModel::Column::Remedy), QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CheckTable::setChecks(const QList<station::Check> &checks)
{
    m_model->setChecks(checks);
    fit();
}

void CheckTable::fit()
{
    // Room beside the text: a verdict is read from afar.
    const int air = fontMetrics().averageCharWidth() * 3;
    int needed = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    for (const auto column : {CheckModel::Column::Verdict, CheckModel::Column::Part}) {
        resizeColumnToContents(int(column));
        setColumnWidth(int(column), std::max(horizontalHeader()->sectionSizeHint(int(column)),
                                             std::min(columnWidth(int(column)) + air, width() / 4)));
        needed += columnWidth(int(column));
    }
    // What is left for these may be less than their titles.
    for (const auto column : {CheckModel::Column::What, CheckModel::Column::Remedy})
        needed += horizontalHeader()->sectionSizeHint(int(column));
    setMinimumWidth(needed);
    resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, std::max(rowHeight(row) + 8, 42));
}

void CheckTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fit();
}

void CheckTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace ui
