#include "ui/preview_table.h"

#include "ui/preview_model.h"
#include "ui/words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PreviewTable::PreviewTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_title(new QLabel(this))
    , m_rows(new QTableView(this))
{
    m_title->setObjectName(u"importWays"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setModel(m_model);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->setIconSize({18, 18});
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_title->setBuddy(m_rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_rows, 1);
    retranslate();
}

void PreviewTable::setPreview(const station::ManifestPreview &preview)
{
    m_preview = preview;
    m_model->setPreview(preview);
    m_rows->verticalHeader()->setVisible(m_model->showsFaults());
    const int letter = fontMetrics().averageCharWidth();
    const int eid = fontMetrics().horizontalAdvance(QString(39, u'0')) + 26;
    const int widths[] = {18 * letter, eid, 16 * letter, 18 * letter, 14 * letter, 12 * letter, 26 * letter};
    const auto widthOf = [&](int column) {
        if (!m_model->showsFaults())
            return widths[column];
        return preview.columns.at(column).use == manifest::ColumnUse::Eid ? eid : 20 * letter;
    };
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_rows->setColumnWidth(i, std::max(widthOf(i), m_rows->horizontalHeader()->sectionSizeHint(i)));
    fill();
}

bool PreviewTable::showFault(int fault, Focus focus)
{
    const QModelIndex cell = m_model->cellOf(fault);
    if (!cell.isValid())
        return false;
    m_rows->setCurrentIndex(cell);
    m_rows->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    if (focus == Focus::Follows)
        m_rows->setFocus();
    return true;
}

void PreviewTable::fill()
{
    if (m_model->showsFaults()) {
        m_title->setText(tr("The rows with faults, as they stand in the file:"));
        return;
    }
    QStringList ways;
    for (const station::ManifestWay &way : m_preview.ways)
        ways << tr("%Ln unit(s) %1, %2", "how it is reserved, how it is delivered", way.units)
                    .arg(words::reserve(way.reserve), words::deliver(way.deliver));
    m_title->setText(tr("As the station understood it: %1").arg(ways.join(u"; "_s)));
}

void PreviewTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewTable::retranslate()
{
    m_rows->setAccessibleName(tr("The rows of the manifest"));
    m_model->retranslate();
    fill();
}

} // namespace ui
