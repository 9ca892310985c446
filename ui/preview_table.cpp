#include "ui/preview_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kColumns = 5; // serial, EID, reserve, deliver, fleet
}

PreviewTable::PreviewTable(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QLabel(this))
    , m_rows(new QTableWidget(0, kColumns, this))
{
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setTextFormat(Qt::PlainText);
    m_columns->setWordWrap(true);
    m_columns->setForegroundRole(QPalette::PlaceholderText);
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {20 * letter, fontMetrics().horizontalAdvance(QString(32, u'0')) + 26, 16 * letter,
                          16 * letter, 16 * letter};
    for (int i = 0; i < kColumns; ++i)
        m_rows->setColumnWidth(i, widths[i]);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    layout->addWidget(m_rows, 1);
    retranslate();
}

void PreviewTable::setPreview(const station::ManifestPreview &preview)
{
    m_preview = preview;
    m_rows->setRowCount(int(preview.firstRows.size()));
    for (int row = 0; row < int(preview.firstRows.size()); ++row) {
        const QStringList &cells = preview.firstRows.at(row);
        for (int column = 0; column < kColumns; ++column)
            m_rows->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    m_columns->setText(tr("Columns: %1").arg(preview.columns.join(u", "_s)));
}

void PreviewTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewTable::retranslate()
{
    m_rows->setHorizontalHeaderLabels({tr("Serial"), tr("EID"), tr("Reserve"), tr("Delivery"), tr("Fleet")});
    m_rows->setAccessibleName(tr("The first rows as the station understood them"));
    setPreview(m_preview);
}

} // namespace ui
