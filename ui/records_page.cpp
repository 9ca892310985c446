#include "ui/records_page.h"

#include "ui/eliding_label.h"
#include "ui/palette.h"
#include "ui/records_feed.h"
#include "ui/records_plots.h"
#include "ui/tab_button.h"
#include "ui/tab_order.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using station::RecordsWish;

namespace {

QString numberText(double value) { return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0); }

/// A table that wants as much width as its columns do; of the first one, that takes what is left, as much as
/// its name.
class WholeTable final : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

    QSize minimumSizeHint() const override
    {
        int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
        for (int column = 0; column < columnCount(); ++column)
            width += std::max(horizontalHeader()->sectionSizeHint(column),
                              column == 0 ? 0 : sizeHintForColumn(column));
        return QTableWidget::minimumSizeHint().expandedTo({width, 0});
    }
};

/// Puts rows into a table without taking away the place that a person looks at.
void setRows(QTableWidget *table, const QStringList &columns, const QList<QStringList> &rows)
{
    table->setColumnCount(int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->setRowCount(int(rows.size()));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(columns.size()); ++column) {
            QTableWidgetItem *item = table->item(row, column);
            if (item == nullptr) {
                item = new QTableWidgetItem; // the table's own
                table->setItem(row, column, item);
            }
            item->setText(rows[row].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
        }
    }
    table->updateGeometry();
}

} // namespace

RecordsPage::RecordsPage(QWidget *parent)
    : QWidget(parent)
    , m_feed(new RecordsFeed(this))
    , m_batch(new QComboBox(this))
    , m_span(new QButtonGroup(this))
    , m_earlier(new QToolButton(this))
    , m_later(new QToolButton(this))
    , m_when(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_said(new ElidingLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_plot(new ShiftPlot(this))
    , m_reasons(new ReasonPlot(this))
    , m_reasonsName(new QLabel(this))
    , m_tables(new QTabWidget(this))
    , m_slotTable(makeTable(u"slotRecords"_s))
    , m_peopleTable(makeTable(u"peopleRecords"_s))
    , m_barTable(makeTable(u"timeRecords"_s))
    , m_reasonTable(makeTable(u"reasonRecords"_s))
{
    setObjectName(u"recordsPage"_s);
    layOut();
    connect(m_feed, &RecordsFeed::wanted, this, &RecordsPage::wanted);
    connect(m_batch, &QComboBox::activated, this, &RecordsPage::wish);
    connect(m_span, &QButtonGroup::idClicked, this, [this] {
        m_back = 0;
        wish();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_save, &QPushButton::clicked, this, &RecordsPage::chooseFile);
    setBatches({});
    retranslate();
    wish();
}

QTableWidget *RecordsPage::makeTable(const QString &name)
{
    auto *table = new WholeTable(this);
    table->setObjectName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QWidget *RecordsPage::makeTile(Figure figure)
{
    static constexpr const char *kNames[] = {"FirstPass", "Rate", "Done", "Failed", "Held", "Time"};
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    Tile &tile = m_tiles[size_t(figure)];
    tile = {new QLabel(frame), new QLabel(frame), new QLabel(frame)};
    tile.value->setObjectName(u"figure"_s + QLatin1String(kNames[size_t(figure)]));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.9);
    big.setWeight(QFont::Bold);
    tile.value->setFont(big);
    tile.more->setForegroundRole(QPalette::PlaceholderText);
    tile.more->setWordWrap(true);
    tile.more->setMinimumWidth(1); // as wide as the name and the figure, in as many lines as it takes
    for (QLabel *label : {tile.value, tile.name, tile.more})
        label->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(0);
    column->addWidget(tile.name);
    column->addWidget(tile.value);
    column->addWidget(tile.more);
    column->addStretch(1);
    return frame;
}

void RecordsPage::layOut()
{
    m_batch->setObjectName(u"recordsBatch"_s);
    m_batch->setMinimumSize(220, 42);
    m_save->setObjectName(u"recordsSave"_s);
    m_save->setMinimumHeight(42);
    m_when->setObjectName(u"recordsWhen"_s);
    m_said->setObjectName(u"recordsSaid"_s);
    m_hint->setObjectName(u"recordsHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel *label : {m_when, m_reasonsName})
        label->setFont(strong);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_batch);
    bar->addSpacing(10);
    for (const auto &[span, name] : {std::pair(RecordsWish::Span::Shift, u"recordsShift"_s),
                                     std::pair(RecordsWish::Span::All, u"recordsAll"_s)}) {
        auto *button = new TabButton(this);
        button->setObjectName(name);
        button->setMinimumSize(90, 42);
        button->setChecked(span == RecordsWish::Span::Shift);
        m_span->addButton(button, int(span));
        bar->addWidget(button);
    }
    bar->addSpacing(10);
    m_earlier->setObjectName(u"recordsEarlier"_s);
    m_later->setObjectName(u"recordsLater"_s);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_later->setArrowType(Qt::RightArrow);
    m_earlier->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_later->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    for (QToolButton *button : {m_earlier, m_later})
        button->setMinimumSize(48, 42);
    bar->addWidget(m_earlier);
    bar->addWidget(m_when);
    bar->addWidget(m_later);
    bar->addStretch(1);
    bar->addWidget(m_said);
    bar->addWidget(m_save);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    for (const Figure figure : kFigures)
        figures->addWidget(makeTile(figure), 1);
    column->addLayout(figures);
    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(2);
    reasons->addWidget(m_reasonsName);
    reasons->addWidget(m_reasons, 1);
    auto *pictures = new QHBoxLayout;
    pictures->setSpacing(24);
    pictures->addWidget(m_plot, 3);
    pictures->addLayout(reasons, 2);
    column->addLayout(pictures, 3);
    m_tables->setObjectName(u"recordsTables"_s);
    m_tables->addTab(m_slotTable, {});
    m_tables->addTab(m_peopleTable, {});
    m_tables->addTab(m_barTable, {});
    m_tables->addTab(m_reasonTable, {});
    column->addWidget(m_tables, 2);
    m_stack->addWidget(content);
    m_stack->addWidget(m_hint);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    orderTabs({m_batch, m_span->button(int(RecordsWish::Span::Shift)),
               m_span->button(int(RecordsWish::Span::All)), m_earlier});
}

void RecordsPage::setBatches(const QStringList &names)
{
    const QString chosen = m_batch->currentData().toString();
    const bool wasAll = m_batch->currentIndex() == 0;
    const QSignalBlocker quiet(m_batch);
    m_batch->clear();
    m_batch->addItem(tr("All batches"), QString());
    for (const QString &name : names)
        m_batch->addItem(name, name);
    // A batch that is open is there, though the list may be older.
    for (const QString &name : {m_open, chosen}) {
        if (!name.isEmpty() && m_batch->findData(name) < 0)
            m_batch->addItem(name, name);
    }
    m_batch->setCurrentIndex(wasAll || chosen.isEmpty() ? 0 : m_batch->findData(chosen));
}

void RecordsPage::setOpen(const station::BatchSnapshot &batch)
{
    if (batch.name != m_open) {
        m_open = batch.name;
        if (!m_open.isEmpty()) {
            if (m_batch->findData(m_open) < 0)
                m_batch->addItem(m_open, m_open);
            m_batch->setCurrentIndex(m_batch->findData(m_open));
        }
        wish();
    }
    m_feed->noteChange();
}

void RecordsPage::wish()
{
    m_said->clear();
    const auto span = RecordsWish::Span(m_span->checkedId());
    m_feed->setWish(
        RecordsWish{m_batch->currentData().toString(), span, span == RecordsWish::Span::Shift ? m_back : 0});
    m_earlier->setEnabled(span == RecordsWish::Span::Shift);
    m_later->setEnabled(span == RecordsWish::Span::Shift && m_back > 0);
}

void RecordsPage::step(int shifts)
{
    m_back = std::max(0, m_back + shifts);
    wish();
}

void RecordsPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the figures"), {}, tr("CSV (*.csv)"));
    dialog->setObjectName(u"recordsFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { Q_EMIT saveWanted(*m_feed->wish(), file); });
    dialog->open();
}

void RecordsPage::takeReport(const station::RecordsReport &report)
{
    if (!m_feed->take(report))
        return;
    m_report = report;
    m_refusal.clear();
    fill();
}

void RecordsPage::takeRefusal(const QString &sentence)
{
    m_feed->takeRefusal();
    if (!isVisible())
        return;
    m_report.reset();
    m_refusal = sentence;
    fill();
}

void RecordsPage::showSaved(const QString &sentence) { m_said->setText(sentence); }

void RecordsPage::fill()
{
    const bool hasFigures = m_report && !m_report->isEmpty();
    m_stack->setCurrentIndex(hasFigures ? 0 : 1);
    m_save->setEnabled(hasFigures);
    m_when->setText(m_report ? spanText(m_report->span) : u"–"_s);
    if (!hasFigures) {
        m_hint->setText(
            !m_refusal.isEmpty() ? m_refusal
            : !m_report          ? QString()
            : m_report->wish.span == RecordsWish::Span::Shift
                ? tr("No unit was finished in this shift. Look at an earlier one with ◀, or choose "
                     "Everything.")
                : tr("No unit was finished yet. The figures come with the first one."));
        return;
    }
    fillFigures();
    fillTables();
    m_plot->setReport(*m_report);
    m_reasons->setReport(*m_report);
}

void RecordsPage::fillFigures()
{
    const station::RecordsReport &report = *m_report;
    const QLocale locale;
    const auto set = [this](Figure figure, const QString &name, const QString &value, const QString &more) {
        const Tile &tile = m_tiles[size_t(figure)];
        tile.name->setText(name);
        tile.value->setText(value);
        tile.value->setAccessibleName(name);
        tile.value->setAccessibleDescription(more);
        tile.more->setText(more);
    };
    set(Figure::FirstPass, tr("First-pass yield"), percentText(report.firstPass.share()),
        tr("%1 of %2 at once")
            .arg(locale.toString(report.firstPass.passed), locale.toString(report.firstPass.tried)));
    set(Figure::Rate, tr("Units per hour"),
        report.lastHour ? locale.toString(*report.lastHour) : numberText(report.perHour),
        report.lastHour ? tr("last hour; overall %1").arg(numberText(report.perHour)) : tr("overall"));
    set(Figure::Done, tr("Done"), locale.toString(report.done),
        tr("final yield %1").arg(percentText(report.final.share())));
    set(Figure::Failed, tr("Failed"), locale.toString(report.failed),
        tr("%1 tried again").arg(locale.toString(report.reworked)));
    set(Figure::Held, tr("On hold"), locale.toString(report.held),
        tr("%1 done in another try").arg(locale.toString(report.reworkedGood)));
    set(Figure::Time, tr("Time for a unit"), durationText(report.median),
        tr("95 of 100 within %1").arg(durationText(report.ninetyFifth)));
}

void RecordsPage::fillParts(QTableWidget *table, const QString &what, QList<station::RecordsPart> parts)
{
    const QLocale locale;
    // What stands out must not be below the table's edge.
    std::stable_partition(parts.begin(), parts.end(), [](const station::RecordsPart &part) {
        return part.standing == station::Standing::Weak;
    });
    QList<QStringList> rows;
    for (const station::RecordsPart &part : parts) {
        const QString name = part.name.isEmpty() ? u"–"_s : part.name;
        const bool isWeak = part.standing == station::Standing::Weak;
        rows << QStringList{
            isWeak ? tr("%1   ▼ weaker than the others").arg(name) : name,
            locale.toString(part.good),
            percentText(part.firstPass.share()),
            u"%1/%2"_s.arg(locale.toString(part.firstPass.passed), locale.toString(part.firstPass.tried)),
            locale.toString(part.failed),
            locale.toString(part.held),
            numberText(part.perHour),
            durationText(part.median)};
    }
    setRows(table,
            {what, tr("Good"), tr("First-pass yield"), tr("at once"), tr("Failed"), tr("On hold"),
             tr("Units per hour"), tr("Time for a unit")},
            rows);
    for (int row = 0; row < int(parts.size()); ++row) {
        const bool isWeak = parts[row].standing == station::Standing::Weak;
        for (int column = 0; column < table->columnCount(); ++column) {
            table->item(row, column)->setBackground(isWeak ? QBrush(noticeFill()) : QBrush());
            table->item(row, column)->setForeground(isWeak ? QBrush(inkOnNotice()) : QBrush());
        }
    }
}

void RecordsPage::fillTables()
{
    const station::RecordsReport &report = *m_report;
    const QLocale locale;
    fillParts(m_slotTable, tr("Reader"), report.slotParts);
    fillParts(m_peopleTable, tr("Operator"), report.people);
    QList<QStringList> bars;
    for (const station::RecordsBar &bar : report.bars) {
        bars << QStringList{
            spanText(bar.span), locale.toString(bar.good), numberText(bar.perHour),
            percentText(bar.firstPass.share()),
            u"%1/%2"_s.arg(locale.toString(bar.firstPass.passed), locale.toString(bar.firstPass.tried))};
    }
    setRows(m_barTable, {tr("Time"), tr("Good"), tr("Units per hour"), tr("First-pass yield"), tr("at once")},
            bars);
    QList<QStringList> reasons;
    for (const station::RecordsReason &reason : report.reasons) {
        reasons << QStringList{reason.words,
                               reason.code,
                               locale.toString(reason.failed),
                               locale.toString(reason.held),
                               percentText(reason.share),
                               percentText(reason.cumulative)};
    }
    setRows(m_reasonTable,
            {tr("Reason"), tr("Code"), tr("Failed"), tr("On hold"), tr("Share"), tr("Together")}, reasons);
}

void RecordsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsPage::retranslate()
{
    m_batch->setItemText(0, tr("All batches"));
    m_batch->setAccessibleName(tr("Batch"));
    m_batch->setToolTip(tr("Whose figures are shown."));
    m_span->button(int(RecordsWish::Span::Shift))->setText(tr("Shift"));
    m_span->button(int(RecordsWish::Span::All))->setText(tr("Everything"));
    m_earlier->setAccessibleName(tr("Shift before"));
    m_earlier->setToolTip(tr("The shift before. (Alt+Left)"));
    m_later->setAccessibleName(tr("Next shift"));
    m_later->setToolTip(tr("The next shift. (Alt+Right)"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setToolTip(tr("Writes all these figures to a file."));
    m_reasonsName->setText(tr("Why units failed or were held"));
    const QString tabs[] = {tr("Slots"), tr("People"), tr("Time"), tr("Reasons")};
    for (int i = 0; i < m_tables->count(); ++i) {
        m_tables->setTabText(i, tabs[i]);
        m_tables->widget(i)->setAccessibleName(tabs[i]);
    }
    fill();
}

} // namespace ui
