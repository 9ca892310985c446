#include "ui/batches_page.h"

#include "ui/import_panel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

BatchesPage::BatchesPage(const QStringList &recipes, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(m_list->viewport()))
    , m_open(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_importTitle(new QLabel(this))
    , m_import(new ImportPanel(recipes, this))
{
    setObjectName(u"batchesPage"_s);
    m_list->setObjectName(u"batchList"_s);
    m_open->setObjectName(u"openBatchButton"_s);
    m_compare->setObjectName(u"compareButton"_s);
    for (QPushButton *button : {m_open, m_compare})
        button->setMinimumHeight(46);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.45);
    strong.setWeight(QFont::Bold);
    for (QLabel *title : {m_title, m_importTitle})
        title->setFont(strong);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *cover = new QVBoxLayout(m_list->viewport());
    cover->addWidget(m_hint);
    m_list->setSpacing(2);
    m_import->setAutoFillBackground(true);
    m_import->setBackgroundRole(QPalette::Base);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setHorizontalSpacing(16);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_open, 2, 0);
    layout->addWidget(m_importTitle, 0, 1);
    layout->addWidget(m_compare, 3, 0);
    layout->addWidget(m_import, 1, 1, 3, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 3);
    layout->setRowStretch(1, 1);

    connect(m_open, &QPushButton::clicked, this, &BatchesPage::openCurrent);
    connect(m_compare, &QPushButton::clicked, this, &BatchesPage::compareWanted);
    connect(m_list, &QListWidget::itemActivated, this, &BatchesPage::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &BatchesPage::fill);
    retranslate();
}

void BatchesPage::setBatches(const QStringList &names)
{
    m_import->setTakenNames(names);
    const QString current = m_names.value(m_list->currentRow(), m_batch.name);
    m_names = names;
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentRow(int(names.indexOf(current)));
    fill();
}

void BatchesPage::setOpen(const station::BatchSnapshot &batch)
{
    m_batch = batch;
    fill();
}

void BatchesPage::fill()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const bool open = !m_batch.name.isEmpty() && m_names.at(i) == m_batch.name;
        QListWidgetItem *item = m_list->item(i);
        item->setText(open ? tr("%1  (open)").arg(m_names.at(i)) : m_names.at(i));
        QFont weight = m_list->font();
        weight.setBold(open);
        item->setFont(weight);
        item->setSizeHint({0, fontMetrics().height() + 20}); // wide enough for a gloved finger
    }
    m_hint->setVisible(m_names.isEmpty());
    const QString chosen = m_names.value(m_list->currentRow());
    const bool idle = m_batch.run == station::RunState::Stopped;
    m_open->setEnabled(idle && !chosen.isEmpty() && chosen != m_batch.name);
    m_open->setToolTip(idle ? QString() : tr("Stop the running batch first. (F12)"));
}

void BatchesPage::openCurrent()
{
    if (m_open->isEnabled())
        Q_EMIT openWanted(m_names.at(m_list->currentRow()));
}

void BatchesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BatchesPage::retranslate()
{
    m_title->setText(tr("Batches"));
    m_importTitle->setText(tr("Import a manifest"));
    m_hint->setText(tr("No batch yet. Import a manifest to make the first one."));
    m_open->setText(tr("Open"));
    m_compare->setText(tr("Compare with the carrier"));
    m_compare->setToolTip(
        tr("Lists every difference between the carrier's account and the journal. Changes nothing."));
    m_list->setAccessibleName(tr("Batches"));
    fill();
}

} // namespace ui
