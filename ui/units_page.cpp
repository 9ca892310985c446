#include "ui/units_page.h"

#include "ui/flow_layout.h"
#include "ui/page_area.h"
#include "ui/tab_button.h"
#include "ui/tab_order.h"
#include "ui/unit_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kTypingPauseMs = 150; // the filter runs when the fingers rest, not for every key
}

UnitsPage::UnitsPage(UnitTableModel *units, QWidget *parent)
    : QWidget(parent)
    , m_units(units)
    , m_filter(new UnitFilter(units, this))
    , m_which(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_hint(new QLabel(m_table))
    , m_panel(new UnitPanel(UnitPanel::LabelPicture::Yes, this))
{
    setObjectName(u"unitsPage"_s);
    m_search->setObjectName(u"unitSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(42);
    m_search->setTextMargins(6, 0, 6, 0);

    auto *bar = new FlowLayout;
    bar->setSpacing(4);
    const std::pair<UnitFilter::Which, QString> choices[] = {{UnitFilter::Which::All, u"filterAll"_s},
                                                             {UnitFilter::Which::Open, u"filterOpen"_s},
                                                             {UnitFilter::Which::Done, u"filterDone"_s},
                                                             {UnitFilter::Which::Failed, u"filterFailed"_s},
                                                             {UnitFilter::Which::Held, u"filterHeld"_s}};
    for (const auto &[which, name] : choices) {
        auto *button = new TabButton(this);
        button->setObjectName(name);
        button->setChecked(which == UnitFilter::Which::All);
        button->setMinimumSize(70, 42);
        m_which->addButton(button, int(which));
        bar->addWidget(button);
    }
    bar->addWidget(m_search);
    setUpTable();
    orderTabs({m_which->buttons().last(), m_search, m_table});

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(new PageArea(m_panel, PageArea::Scroll::Down, this));
    split->setStretchFactor(0, 1);
    split->setCollapsible(0, false);
    split->setCollapsible(1, false);
    m_panel->setMinimumWidth(330);
    split->setSizes({1400, 430});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(split);
    orderTabs({left, m_panel});

    connect(m_which, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter->setWhich(static_cast<UnitFilter::Which>(id));
        showHint();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter->setSearch(m_search->text());
        showHint();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &UnitsPage::showHint);
    retranslate();
}

void UnitsPage::setUpTable()
{
    m_table->setObjectName(u"unitTable"_s);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize({22, 22});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() + 14);
    const int letter = fontMetrics().averageCharWidth();
    const auto digits = [this](int count) {
        return fontMetrics().horizontalAdvance(QString(count, u'0')) + 26;
    };
    const int widths[] = {18, 26, 34, 0, 0, 22, 18, 18, 12, 11};
    for (int i = 0; i < UnitTableModel::kColumns; ++i)
        m_table->setColumnWidth(i, widths[i] * letter + 16);
    m_table->setColumnWidth(int(UnitTableModel::Column::Eid), digits(32));
    m_table->setColumnWidth(int(UnitTableModel::Column::Iccid), digits(20));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::activated, this, &UnitsPage::unitActivated);
    connect(m_table, &QWidget::customContextMenuRequested, this, &UnitsPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (const int unit = m_filter->unitAt(now); unit >= 0)
                    Q_EMIT unitChosen(unit);
            });
    m_hint->setObjectName(u"unitTableHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *cover = new QVBoxLayout(m_table->viewport());
    cover->addWidget(m_hint);
}

void UnitsPage::openMenu(const QPoint &at)
{
    const station::UnitSnapshot *unit = m_units->unit(m_filter->unitAt(m_table->indexAt(at)));
    if (unit == nullptr)
        return;
    const int index = unit->index;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *retry =
        menu->addAction(tr("Try again"), this, [this, index] { Q_EMIT m_panel->retryWanted(index); });
    retry->setEnabled(UnitPanel::canRetry(*unit));
    QAction *ask =
        menu->addAction(tr("Ask carrier"), this, [this, index] { Q_EMIT m_panel->reconcileWanted(index); });
    ask->setEnabled(UnitPanel::canReconcile(*unit));
    menu->addAction(tr("Whole story"), this, &UnitsPage::unitActivated);
    QAction *label = menu->addAction(tr("Show label"), this, [this] { Q_EMIT m_panel->labelPageWanted(); });
    label->setEnabled(unit->hasLabel);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void UnitsPage::select(int unit)
{
    const QModelIndex index = m_filter->indexOf(unit);
    if (!index.isValid() || index.row() == m_table->currentIndex().row())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void UnitsPage::setBatch(const station::BatchSnapshot &batch)
{
    m_batch = batch;
    const auto name = [this](UnitFilter::Which which, const QString &text, int count) {
        m_which->button(int(which))->setText(text + u"  "_s + QLocale().toString(count));
    };
    name(UnitFilter::Which::All, tr("All"), batch.total);
    name(UnitFilter::Which::Open, tr("Open"), batch.waiting());
    name(UnitFilter::Which::Done, tr("Done"), batch.done);
    name(UnitFilter::Which::Failed, tr("Failed"), batch.failed);
    name(UnitFilter::Which::Held, tr("On hold"), batch.held);
}

void UnitsPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void UnitsPage::showHint()
{
    m_hint->setVisible(m_filter->rowCount() == 0);
    m_hint->setText(m_units->rowCount() == 0
                        ? tr("No batch is open. Press F4 to import a manifest or to open a batch.")
                        : tr("No unit matches. Clear the search or choose All."));
}

void UnitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnitsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search serial, EID, ICCID, state or reason (Ctrl+F)"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search"));
    m_table->setAccessibleName(tr("Units"));
    setBatch(m_batch);
    showHint();
}

} // namespace ui
