#include "ui/unit_dialog.h"

#include "ui/confirm_dialog.h"
#include "ui/label_view.h"
#include "ui/page_area.h"
#include "ui/reason_dialog.h"
#include "ui/reprint_dialog.h"
#include "ui/slot_shapes.h"
#include "ui/text_size.h"
#include "ui/unit_steps.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Place { At, What, Phase, Who, kPlaces };
constexpr int kMostMeasuredRows = 500; ///< longer stories have two lines for every sentence

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel *newText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Date and time at this place.
QString moment(base::Instant at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u"  "_s + words::timeOfDay(at);
}

QString phaseWords(const QString &name)
{
    const auto phase = esim::fromName<workflow::Phase>(name);
    return phase ? words::phase(*phase) : name;
}

} // namespace

UnitDialog::UnitDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(newText(u"unitDialogTitle"_s, this))
    , m_phaseIcon(new QLabel(this))
    , m_phase(newText(u"unitDialogPhase"_s, this))
    , m_reason(newText(u"unitDialogReason"_s, this))
    , m_facts(new QScrollArea(this))
    , m_label(new LabelView(this))
    , m_stepsTitle(newText(u"unitStepsTitle"_s, this))
    , m_steps(new UnitSteps(this))
    , m_storyTitle(newText(u"unitDialogStoryTitle"_s, this))
    , m_story(new QTableWidget(0, kPlaces, this))
    , m_said(newText(u"unitDialogSaid"_s, this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"unitDialog"_s);
    m_facts->setObjectName(u"unitFacts"_s);
    m_label->setObjectName(u"unitDialogLabel"_s);
    m_story->setObjectName(u"unitDialogStory"_s);
    m_copy->setObjectName(u"copyStoryButton"_s);
    m_save->setObjectName(u"saveReportButton"_s);
    m_close->setObjectName(u"closeUnitButton"_s);
    m_title->setFont(scaled(font(), 1.45, QFont::Bold));
    m_phase->setFont(scaled(font(), 1.1, QFont::DemiBold));
    m_phaseIcon->setFixedSize(26, 26);
    m_phaseIcon->setScaledContents(true);
    for (QLabel *title : {m_stepsTitle, m_storyTitle})
        title->setFont(scaled(font(), 1.1, QFont::DemiBold));
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_story->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_story->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_story->setTabKeyNavigation(false);
    m_story->setWordWrap(true);
    m_story->setShowGrid(false);
    m_story->setAlternatingRowColors(true);
    m_story->verticalHeader()->hide();
    m_story->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2 + 10);
    m_story->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_story->horizontalHeader()->setHighlightSections(false);
    m_story->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (const int place : {At, Phase, Who})
        m_story->horizontalHeader()->setSectionResizeMode(place, QHeaderView::ResizeToContents);
    for (QPushButton *button : {m_copy, m_save, m_close}) {
        button->setMinimumSize(170, 46);
        button->setAutoDefault(false);
    }
    layOut();

    connect(m_steps, &UnitSteps::chosen, this, &UnitDialog::choose);
    connect(m_copy, &QPushButton::clicked, this, &UnitDialog::copyText);
    connect(m_save, &QPushButton::clicked, this, &UnitDialog::askForReport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void UnitDialog::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_phaseIcon);
    head->addWidget(m_phase);
    m_phase->setWordWrap(false);
    // The buttons stay in their places while nothing is said.
    QSizePolicy staying = m_said->sizePolicy();
    staying.setRetainSizeWhenHidden(true);
    m_said->setSizePolicy(staying);
    m_said->hide();
    auto *left = new QVBoxLayout;
    left->addWidget(m_facts, 3);
    left->addWidget(m_label, 2);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_stepsTitle);
    right->addWidget(m_steps);
    right->addWidget(m_storyTitle);
    right->addWidget(m_story, 1);
    auto *parts = new QWidget(this);
    auto *middle = new QHBoxLayout(parts);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(18);
    middle->addLayout(left, 2);
    middle->addLayout(right, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addWidget(new PageArea(parts, PageArea::Scroll::Both, this), 1);
    layout->addLayout(buttons);
}

void UnitDialog::openFor(int unit)
{
    if (m_unit != unit) {
        m_details.reset();
        m_label->setLabel({}, {});
    }
    m_unit = unit;
    say({});
    fill();
    if (!isVisible() && parentWidget() != nullptr)
        resize(parentWidget()->size() * 0.94);
    show();
    raise();
    activateWindow();
    m_story->setFocus();
    Q_EMIT detailsWanted(unit);
    Q_EMIT labelWanted(unit);
}

void UnitDialog::showDetails(const station::UnitDetails &details)
{
    if (details.unit.index != m_unit || !isVisible())
        return;
    m_details = details;
    fill();
}

void UnitDialog::unitChanged(const station::UnitSnapshot &unit)
{
    if (unit.index == m_unit && isVisible())
        Q_EMIT detailsWanted(m_unit);
}

void UnitDialog::takeLabel(int unit, const QByteArray &png, const QString &sentence)
{
    if (unit == m_unit)
        m_label->setLabel(png, sentence);
}

void UnitDialog::showReport(const QString &file, const QString &sentence)
{
    say(sentence.isEmpty() ? tr("Saved: %1").arg(QFileInfo(file).fileName()) : sentence);
    m_said->setToolTip(file);
}

void UnitDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void UnitDialog::fill()
{
    const bool known = m_details.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_steps, m_copy, m_save})
        widget->setEnabled(known);
    m_title->setText(known ? tr("%1  ·  batch %2").arg(m_details->unit.serial, m_details->batch)
                           : tr("The unit's story is being read…"));
    setWindowTitle(known ? tr("Unit %1").arg(m_details->unit.serial) : tr("Unit"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phaseIcon, m_phase, m_reason})
        widget->setVisible(known);
    fillFacts();
    fillStory();
    if (!known) {
        m_steps->setSteps({});
        return;
    }
    const station::UnitSnapshot &unit = m_details->unit;
    m_phaseIcon->setPixmap(phaseIcon(unit.phase).pixmap(44, 44));
    m_phase->setText(words::phase(unit.phase));
    const QString code = unit.reasonCode.isEmpty() ? QString() : u"  ["_s + unit.reasonCode + u']';
    m_reason->setText(unit.reason.isEmpty() ? words::next(unit.phase)
                                            : unit.reason + code + u'\n' + words::next(unit.phase));
    m_steps->setSteps(m_details->steps);
    QWidget *before = m_facts;
    for (QPushButton *button : m_steps->findChildren<QPushButton *>())
        setTabOrder(std::exchange(before, button), button);
}

void UnitDialog::fillFacts()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    std::optional<station::UnitFact::Group> group;
    const auto facts = m_details ? m_details->facts : QList<station::UnitFact>();
    for (const station::UnitFact &fact : facts) {
        if (group != fact.group) {
            auto *heading = newText({}, page);
            heading->setText(fact.heading);
            heading->setFont(scaled(font(), 1.1, QFont::DemiBold));
            heading->setContentsMargins(0, group ? 10 : 0, 0, 0);
            grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
            group = fact.group;
        }
        const int row = grid->rowCount();
        auto *name = newText({}, page);
        name->setText(fact.name);
        name->setWordWrap(false);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = newText({}, page);
        value->setText(words::grouped(fact.value));
        value->setAccessibleName(fact.name + u": "_s + fact.value);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_facts->setWidget(page);
}

void UnitDialog::fillStory()
{
    const auto story = m_details ? m_details->story : QList<station::StoryRow>();
    const int before = m_story->rowCount();
    m_story->setRowCount(int(story.size()));
    for (int row = 0; row < int(story.size()); ++row) {
        const station::StoryRow &line = story.at(row);
        const QString texts[] = {moment(line.at), line.what, phaseWords(line.phase), line.who};
        for (int place = 0; place < kPlaces; ++place)
            m_story->setItem(row, place, new QTableWidgetItem(texts[place]));
    }
    if (story.size() <= kMostMeasuredRows)
        m_story->resizeRowsToContents();
    giveTextsRoom(*m_story); // longer names leave less for what happened
    if (before == m_story->rowCount() || story.isEmpty())
        return;
    // The newest is in sight, and the arrow keys begin there.
    m_story->setCurrentCell(m_story->rowCount() - 1, What);
    m_story->scrollToBottom();
}

void UnitDialog::setSecondPerson(LabelActs::SecondPerson ask, int reprintsAlone)
{
    m_askSecond = std::move(ask);
    m_reprintsAlone = reprintsAlone;
}

void UnitDialog::choose(const workflow::NextStep &step)
{
    switch (step.act) {
    case workflow::UnitAct::Print: carryOut(step.act); return;
    case workflow::UnitAct::Reprint: {
        const int prints = m_details->unit.prints;
        const auto need = prints > m_reprintsAlone ? ReprintDialog::SecondPerson::Needed
                                                   : ReprintDialog::SecondPerson::Optional;
        auto *dialog = new ReprintDialog(m_details->unit.serial, prints,
                                         m_askSecond ? m_askSecond() : nullptr, need, this);
        connect(dialog, &ReprintDialog::wanted, this,
                [this, unit = m_unit](const station::LabelWish &wish) { Q_EMIT labelActWanted(unit, wish); });
        dialog->open();
        return;
    }
    case workflow::UnitAct::Void: {
        auto *dialog = ReasonDialog::forVoid(m_details->unit.serial, this);
        connect(dialog, &ReasonDialog::given, this, [this, unit = m_unit](const QString &reason) {
            Q_EMIT labelActWanted(unit, station::VoidWish{reason});
        });
        dialog->open();
        return;
    }
    case workflow::UnitAct::HandOver: {
        auto *dialog = ReasonDialog::forHandOver(m_details->unit.serial, this);
        connect(dialog, &ReasonDialog::given, this,
                [this, unit = m_unit](const QString &note) { Q_EMIT handOverWanted(unit, note); });
        dialog->open();
        return;
    }
    case workflow::UnitAct::Retry:
    case workflow::UnitAct::Reconcile: break;
    }
    if (!workflow::canCost(step.price)) {
        carryOut(step.act);
        return;
    }
    auto *dialog = new ConfirmDialog(step.title, step.does + u"\n\n"_s + step.costs, {}, step.title, this);
    connect(dialog, &QDialog::accepted, this, [this, unit = m_unit, act = step.act] {
        if (unit == m_unit)
            carryOut(act);
    });
    dialog->open();
}

void UnitDialog::carryOut(workflow::UnitAct act)
{
    switch (act) {
    case workflow::UnitAct::Retry: Q_EMIT retryWanted(m_unit); break;
    case workflow::UnitAct::Reconcile: Q_EMIT reconcileWanted(m_unit); break;
    case workflow::UnitAct::Print: Q_EMIT labelActWanted(m_unit, station::PrintWish{}); break;
    case workflow::UnitAct::HandOver:
    case workflow::UnitAct::Reprint:
    case workflow::UnitAct::Void: break; // their dialogs say it with a reason
    }
}

void UnitDialog::copyText()
{
    if (!m_details)
        return;
    QApplication::clipboard()->setText(m_details->text);
    say(tr("Copied. There is no secret in it."));
}

void UnitDialog::askForReport()
{
    if (!m_details)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"), m_folder, tr("PDF (*.pdf);;JSON (*.json)"));
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(QString(m_details->unit.serial).replace(u'/', u'_') + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, unit = m_unit](const QString &file) {
        m_folder = QFileInfo(file).path();
        Q_EMIT reportWanted(unit, file);
    });
    dialog->open();
}

void UnitDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Facts, story and steps are the station's words.
        if (isVisible())
            Q_EMIT detailsWanted(m_unit);
    }
    QDialog::changeEvent(event);
}

void UnitDialog::retranslate()
{
    m_stepsTitle->setText(tr("What can be done"));
    m_storyTitle->setText(tr("What happened"));
    m_story->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Then it was"), tr("Who")});
    m_story->setAccessibleName(m_storyTitle->text());
    m_facts->setAccessibleName(tr("What is known"));
    m_copy->setText(tr("&Copy as text"));
    m_save->setText(tr("&Save report…"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    fill();
}

} // namespace ui
