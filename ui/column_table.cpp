#include "ui/column_table.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using manifest::ColumnUse;

namespace {

enum Place { Title, Use, Known, kPlaces };

QString words(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Serial: return ColumnTable::tr("serial number");
    case ColumnUse::Eid: return ColumnTable::tr("EID of the card");
    case ColumnUse::Recipe: return ColumnTable::tr("recipe");
    case ColumnUse::Reserve: return ColumnTable::tr("how it is reserved");
    case ColumnUse::Deliver: return ColumnTable::tr("how it is delivered");
    case ColumnUse::Fleet: return ColumnTable::tr("fleet");
    case ColumnUse::ActivationCode: return ColumnTable::tr("activation code");
    case ColumnUse::ConfirmationCode: return ColumnTable::tr("confirmation code");
    case ColumnUse::Label: return ColumnTable::tr("text on the label");
    case ColumnUse::Keep: return ColumnTable::tr("keep it, and export it again");
    case ColumnUse::LeaveOut: return ColumnTable::tr("leave it out");
    }
    return {};
}

QTableWidgetItem *newItem()
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ColumnTable::ColumnTable(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_table(new QTableWidget(0, kPlaces, this))
{
    m_hint->setObjectName(u"columnHint"_s);
    m_hint->setWordWrap(true);
    m_table->setObjectName(u"importColumns"_s);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(46);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Title, 30 * letter);
    m_table->setColumnWidth(Use, 36 * letter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    retranslate();
}

QComboBox *ColumnTable::boxAt(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, Use));
}

QStringList ColumnTable::titles() const
{
    QStringList list;
    for (const station::ManifestColumn &column : m_preview.columns)
        list << column.title;
    return list;
}

void ColumnTable::setPreview(const station::ManifestPreview &preview)
{
    const QStringList before = titles();
    m_preview = preview;
    if (titles() != before)
        build();
    fill();
}

void ColumnTable::build()
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_preview.columns.size()));
    QWidget *before = m_table;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, Title, newItem());
        m_table->setItem(row, Known, newItem());
        auto *box = new QComboBox(m_table);
        box->setObjectName(u"columnUse%1"_s.arg(row));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        for (const auto &name : manifest::kColumnUseNames)
            box->addItem(QString(), int(name.first));
        m_table->setCellWidget(row, Use, box);
        setTabOrder(std::exchange(before, box), box);
        connect(box, &QComboBox::activated, this, [this, row, box] {
            const auto use = static_cast<ColumnUse>(box->currentData().toInt());
            if (std::exchange(m_preview.columns[row].use, use) != use)
                Q_EMIT mappingChanged();
        });
    }
}

void ColumnTable::fill()
{
    int widest = m_table->columnWidth(Use);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const station::ManifestColumn &column = m_preview.columns.at(row);
        const QString title = column.title.isEmpty() ? tr("(no name)") : column.title;
        m_table->item(row, Title)->setText(title);
        QComboBox *box = boxAt(row);
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, words(static_cast<ColumnUse>(box->itemData(i).toInt())));
        box->setCurrentIndex(box->findData(int(column.use)));
        box->setEnabled(!column.title.isEmpty());
        box->setAccessibleName(tr("What the column %1 is used for").arg(title));
        m_table->item(row, Known)
            ->setText(column.use != column.named        ? tr("changed by hand")
                      : column.named == ColumnUse::Keep ? tr("the name is not known")
                                                        : tr("known by its name"));
        widest = std::max(widest, box->sizeHint().width());
    }
    m_table->setColumnWidth(Use, widest);
}

manifest::ColumnMapping ColumnTable::mapping() const
{
    manifest::ColumnMapping mapping;
    for (const station::ManifestColumn &column : m_preview.columns) {
        if (column.use != column.named)
            mapping.insert(column.title, column.use);
    }
    return mapping;
}

void ColumnTable::focusColumn(const QString &title)
{
    const int row = std::max(0, int(titles().indexOf(title)));
    if (QComboBox *box = boxAt(row)) {
        m_table->scrollToItem(m_table->item(row, Title));
        box->setFocus();
    }
}

void ColumnTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ColumnTable::retranslate()
{
    m_hint->setText(tr("Say what each column is used for. What was used once is proposed again for the same "
                       "columns."));
    m_table->setHorizontalHeaderLabels({tr("Column in the file"), tr("Used as"), tr("Why")});
    m_table->setAccessibleName(tr("Columns"));
    fill();
}

} // namespace ui
