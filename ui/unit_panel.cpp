#include "ui/unit_panel.h"

#include "ui/flow_layout.h"
#include "ui/icons.h"
#include "ui/label_view.h"
#include "ui/slot_shapes.h"
#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostStoryRows =
    500; // a story longer than this has something wrong with it; the newest tell what

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QLabel *newLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

} // namespace

UnitPanel::UnitPanel(LabelPicture picture, QWidget *parent)
    : QWidget(parent)
    , m_title(newLabel(u"unitTitle"_s, this))
    , m_phaseIcon(new QLabel(this))
    , m_phase(newLabel(u"unitPhase"_s, this))
    , m_next(newLabel(u"unitNext"_s, this))
    , m_reason(newLabel(u"unitReason"_s, this))
    , m_eid(addFact(u"unitEid"_s))
    , m_iccid(addFact(u"unitIccid"_s))
    , m_way(addFact(u"unitWay"_s))
    , m_code(addFact(u"unitCode"_s))
    , m_reader(addFact(u"unitReader"_s))
    , m_retry(new QPushButton(this))
    , m_reconcile(new QPushButton(this))
    , m_whole(new QPushButton(this))
    , m_storyTitle(newLabel(u"unitStoryTitle"_s, this))
    , m_story(new QPlainTextEdit(this))
{
    m_title->setFont(scaled(font(), 1.45, QFont::Bold));
    m_phase->setFont(scaled(font(), 1.1, QFont::DemiBold));
    m_reason->setFont(scaled(font(), 1.0, QFont::DemiBold));
    m_phaseIcon->setFixedSize(26, 26);
    m_phaseIcon->setScaledContents(true);
    // A grid of this panel's own layout: nested in a widget, wrapped values would keep their old height.
    auto *facts = new QGridLayout;
    facts->setVerticalSpacing(3);
    facts->setHorizontalSpacing(10);
    facts->setColumnStretch(1, 1);
    for (int row = 0; row < int(m_facts.size()); ++row) {
        facts->addWidget(m_facts.at(row).key, row, 0, Qt::AlignTop);
        facts->addWidget(m_facts.at(row).value, row, 1);
    }

    m_retry->setObjectName(u"retryButton"_s);
    m_reconcile->setObjectName(u"reconcileButton"_s);
    m_whole->setObjectName(u"wholeStoryButton"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_retry, m_reconcile, m_whole}) {
        button->setMinimumHeight(42);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
    }
    m_story->setObjectName(u"unitStory"_s);
    m_story->setReadOnly(true);
    m_story->setTabChangesFocus(true);
    m_story->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Where the screen is low: the last words, and the whole story is a button away.
    m_story->setMinimumHeight(2 * fontMetrics().lineSpacing() + 10);

    auto *phaseLine = new QHBoxLayout;
    phaseLine->addWidget(m_phaseIcon);
    phaseLine->addWidget(m_phase, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(phaseLine);
    layout->addWidget(m_reason);
    layout->addWidget(m_next);
    layout->addLayout(facts);
    layout->addLayout(buttons);
    layout->addWidget(m_storyTitle);
    layout->addWidget(m_story, 3);
    if (picture == LabelPicture::Yes) {
        m_label = new LabelView(this);
        m_label->setObjectName(u"unitLabel"_s);
        layout->addWidget(m_label, 2);
        connect(m_label, &LabelView::clicked, this, &UnitPanel::labelPageWanted);
    }
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_unit)
            Q_EMIT retryWanted(m_unit->index);
    });
    connect(m_reconcile, &QPushButton::clicked, this, [this] {
        if (m_unit)
            Q_EMIT reconcileWanted(m_unit->index);
    });
    connect(m_whole, &QPushButton::clicked, this, &UnitPanel::storyPageWanted);
    retranslate();
}

QLabel *UnitPanel::addFact(const QString &objectName)
{
    auto *key = new QLabel(this);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *value = newLabel(objectName, this);
    key->setBuddy(value);
    m_facts.append(Fact{key, value});
    return value;
}

bool UnitPanel::canRetry(const station::UnitSnapshot &unit) { return workflow::isStuck(unit.phase); }

bool UnitPanel::canReconcile(const station::UnitSnapshot &unit)
{
    return unit.reserve != esim::ReserveMode::Given &&
           (unit.phase == workflow::Phase::Held || unit.phase == workflow::Phase::Reserving);
}

void UnitPanel::setUnit(const std::optional<station::UnitSnapshot> &unit)
{
    const int before = m_unit ? m_unit->index : -1;
    const int after = unit ? unit->index : -1;
    m_unit = unit;
    if (before != after) {
        m_story->clear();
        setLabel({}, {});
    }
    fill();
}

void UnitPanel::setStory(const QList<station::StoryRow> &rows)
{
    QStringList lines;
    const qsizetype from = std::max<qsizetype>(0, rows.size() - kMostStoryRows);
    for (qsizetype i = from; i < rows.size(); ++i) {
        const station::StoryRow &row = rows.at(i);
        QString text = words::timeOfDay(row.at) + u"  "_s + row.what;
        if (!row.who.isEmpty())
            text += u" ("_s + row.who + u')';
        lines << text;
    }
    m_story->setPlainText(lines.join(u'\n'));
    m_story->moveCursor(QTextCursor::End);
}

void UnitPanel::setLabel(const QByteArray &png, const QString &sentence)
{
    if (m_label != nullptr)
        m_label->setLabel(png, sentence);
}

void UnitPanel::fill()
{
    const bool some = m_unit.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_phaseIcon, m_phase, m_retry, m_reconcile,
                                                            m_whole, m_storyTitle, m_story})
        widget->setVisible(some);
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.key->setVisible(some);
        fact.value->setVisible(some);
    }
    if (!some) {
        m_title->setText(tr("No unit chosen"));
        m_next->setText(tr("Choose a slot or a unit, or scan a serial."));
        m_reason->hide();
        return;
    }
    m_title->setText(m_unit->serial);
    m_phaseIcon->setPixmap(phaseIcon(m_unit->phase).pixmap(44, 44));
    m_phase->setText(words::phase(m_unit->phase));
    m_next->setText(words::next(m_unit->phase));
    m_reason->setText(m_unit->reason);
    m_reason->setVisible(!m_unit->reason.isEmpty());
    m_reason->setToolTip(m_unit->reasonCode);
    m_eid->setText(orDash(words::grouped(m_unit->eid)));
    m_iccid->setText(orDash(words::grouped(m_unit->iccid)));
    m_way->setText(tr("%1, %2", "how it is reserved, how it is delivered")
                       .arg(words::reserve(m_unit->reserve), words::deliver(m_unit->deliver)));
    m_code->setText(orDash(m_unit->code));
    m_reader->setText(orDash(m_unit->reader));
    m_retry->setEnabled(canRetry(*m_unit));
    m_reconcile->setEnabled(canReconcile(*m_unit));
}

void UnitPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnitPanel::retranslate()
{
    const QString names[] = {tr("EID"), tr("ICCID"), tr("Way"), tr("Code"), tr("Reader")};
    for (qsizetype i = 0; i < m_facts.size(); ++i)
        m_facts.at(i).key->setText(names[i]);
    m_retry->setText(tr("Try again"));
    m_retry->setToolTip(
        tr("Goes on from where the unit stands. What is reserved or installed already is used, not "
           "bought again. (Ctrl+R)"));
    m_reconcile->setText(tr("Ask carrier"));
    m_reconcile->setToolTip(
        tr("Asks the carrier what became of this unit's reservation. Another profile is asked for only when "
           "it has none. (Ctrl+E)"));
    m_whole->setText(tr("All…"));
    m_whole->setAccessibleName(tr("The whole story of this unit"));
    m_whole->setToolTip(tr("The unit's whole story, and what can be done with it. (Ctrl+U)"));
    if (m_label != nullptr)
        m_label->setToolTip(tr("Shows the label large. (F5)"));
    m_storyTitle->setText(tr("What happened"));
    m_story->setAccessibleName(m_storyTitle->text());
    fill();
}

} // namespace ui
