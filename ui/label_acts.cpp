#include "ui/label_acts.h"

#include "ui/flow_layout.h"
#include "ui/reason_dialog.h"
#include "ui/reprint_dialog.h"
#include "ui/scan_filter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

LabelActs::LabelActs(QWidget *parent)
    : QWidget(parent)
    , m_print(new QPushButton(this))
    , m_reprint(new QPushButton(this))
    , m_void(new QPushButton(this))
    , m_testName(new QLabel(this))
    , m_test(new QLineEdit(this))
    , m_verdict(new QLabel(this))
{
    m_print->setObjectName(u"labelPrintButton"_s);
    m_reprint->setObjectName(u"labelReprintButton"_s);
    m_void->setObjectName(u"labelVoidButton"_s);
    m_test->setObjectName(u"scannerTest"_s);
    m_verdict->setObjectName(u"scannerVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_testName->setBuddy(m_test);
    m_test->installEventFilter(this);
    ScanFilter::giveUnknownTo(m_test);

    auto *row = new FlowLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_print, m_reprint, m_void}) {
        button->setMinimumSize(150, 42);
        row->addWidget(button);
    }
    row->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
    row->addWidget(m_testName);
    row->addWidget(m_test);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_verdict);

    connect(m_print, &QPushButton::clicked, this, [this] {
        if (m_unit)
            Q_EMIT wanted(m_unit->index, station::PrintWish{});
    });
    connect(m_reprint, &QPushButton::clicked, this, &LabelActs::askReprint);
    connect(m_void, &QPushButton::clicked, this, [this] {
        if (m_unit)
            askVoid();
    });
    connect(m_test, &QLineEdit::returnPressed, this, [this] { takeScan(m_test->text()); });
    retranslate();
    fill();
}

void LabelActs::askVoid()
{
    auto *dialog = ReasonDialog::forVoid(m_unit->serial, this);
    connect(dialog, &ReasonDialog::given, this, [this, unit = m_unit->index](const QString &reason) {
        Q_EMIT wanted(unit, station::VoidWish{reason});
    });
    dialog->open();
}

void LabelActs::setUnit(const std::optional<station::UnitSnapshot> &unit)
{
    m_unit = unit;
    fill();
}

void LabelActs::askReprint()
{
    if (!m_unit || !m_unit->canReprint)
        return;
    const auto need = m_unit->prints > m_reprintsAlone ? ReprintDialog::SecondPerson::Needed
                                                       : ReprintDialog::SecondPerson::Optional;
    auto *dialog =
        new ReprintDialog(m_unit->serial, m_unit->prints, m_askSecond ? m_askSecond() : nullptr, need, this);
    connect(dialog, &ReprintDialog::wanted, this,
            [this, unit = m_unit->index](const station::LabelWish &wish) { Q_EMIT wanted(unit, wish); });
    dialog->open();
}

void LabelActs::setSecondPerson(SecondPerson ask, int reprintsAlone)
{
    m_askSecond = std::move(ask);
    m_reprintsAlone = reprintsAlone;
}

void LabelActs::setPresence(const people::Presence &presence)
{
    m_presence = presence;
    fill();
}

void LabelActs::takeScan(const QString &typed)
{
    // The next scan begins anew.
    m_test->clear();
    Q_EMIT scannerTyped(typed);
}

void LabelActs::showScannerVerdict(const QString &sentence)
{
    m_verdict->setText(sentence);
    m_verdict->show();
}

void LabelActs::fill()
{
    const auto set = [this](QPushButton *button, people::Act act, bool isPossible, const QString &tip) {
        const auto allowed = people::checkAct(m_presence, act);
        button->setEnabled(isPossible && allowed);
        button->setToolTip(allowed ? tip : allowed.error().sentence());
    };
    set(m_print, people::Act::Work, m_unit && m_unit->canPrint,
        tr("Prints a label that the line has not printed."));
    set(m_reprint, people::Act::Reprint, m_unit && m_unit->canReprint,
        tr("The same code once more, marked as a reprint."));
    set(m_void, people::Act::VoidCode, m_unit && m_unit->canVoid, tr("Takes the code out of use for ever."));
    m_verdict->setVisible(!m_verdict->text().isEmpty());
}

bool LabelActs::eventFilter(QObject *watched, QEvent *event)
{
    // A scanner that ends with a tab would leave the field, and that is what the test is to find.
    const bool isTab = watched == m_test && event->type() == QEvent::KeyPress && !m_test->text().isEmpty() &&
                       static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (isTab)
        takeScan(m_test->text() + u'\t');
    return isTab || QWidget::eventFilter(watched, event);
}

void LabelActs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LabelActs::retranslate()
{
    m_print->setText(tr("Print"));
    m_reprint->setText(tr("Print again…"));
    m_void->setText(tr("Void the code…"));
    m_testName->setText(tr("T&est the scanner:"));
    m_test->setPlaceholderText(tr("scan the test label here"));
    m_test->setToolTip(m_test->placeholderText());
    // It was said in the language before.
    m_verdict->clear();
    fill();
}

} // namespace ui
