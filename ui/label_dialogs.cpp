#include "ui/label_dialogs.h"

#include "core/workflow/reasons.h"
#include "ui/badge_box.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLineEdit *newReason(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(station::kMostReasonCharacters);
    return edit;
}

/// The act on one side, the way out on the other; Enter does the harmless thing.
QHBoxLayout *newButtons(QDialog *dialog, QPushButton *act)
{
    act->setObjectName(u"labelActButton"_s);
    act->setAutoDefault(false);
    auto *keep = new QPushButton(ReprintDialog::tr("Cancel"), dialog);
    keep->setObjectName(u"labelCancelButton"_s);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(act);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    for (QPushButton *button : {act, keep})
        button->setMinimumSize(170, 46);
    QObject::connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    return buttons;
}

QLabel *newText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReprintDialog::ReprintDialog(const QString &serial, int prints, std::unique_ptr<BadgeCheck> second,
                             SecondPerson need, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(second))
    , m_need(need)
    , m_cause(new QComboBox(this))
    , m_words(newReason(u"reprintWords"_s, this))
    , m_second(newReason(u"reprintSecond"_s, this))
    , m_act(new QPushButton(tr("Print again"), this))
{
    setObjectName(u"reprintDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the label of %1 again").arg(serial));
    m_cause->setObjectName(u"reprintCause"_s);
    for (const auto &[cause, name] : workflow::kReprintCauseNames)
        m_cause->addItem(workflow::causeWords(cause), int(cause));
    m_second->setMaxLength(64);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(newText(tr("The same code is printed once more, marked REPRINT %1. Destroy the old label: "
                            "whoever has it owns the profile.")
                             .arg(prints),
                         this));
    form->addRow(tr("&Reason:"), m_cause);
    form->addRow(tr("&In your words:"), m_words);
    if (m_check) {
        m_second->hide();
        auto *box = new BadgeBox(*m_check, this);
        box->setHint(m_need == SecondPerson::Needed
                         ? tr("This reprint takes two: scan the other person's badge.")
                         : tr("Not needed for this reprint."));
        form->addRow(tr("&Second person:"), box);
        connect(m_check.get(), &BadgeCheck::changed, this, &ReprintDialog::check);
        setMinimumWidth(820);
    } else {
        form->addRow(tr("&Second person:"), m_second);
        setMinimumWidth(620);
    }
    form->addRow(newButtons(this, m_act));

    connect(m_cause, &QComboBox::currentIndexChanged, this, &ReprintDialog::check);
    connect(m_words, &QLineEdit::textChanged, this, &ReprintDialog::check);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(wish());
        accept();
    });
    check();
}

// The box goes before what it shows.
ReprintDialog::~ReprintDialog() { qDeleteAll(findChildren<BadgeBox *>()); }

QString ReprintDialog::secondName() const
{
    if (!m_check)
        return m_second->text();
    return m_check->step() == BadgeCheck::Step::Known ? m_check->person()->name : QString();
}

station::ReprintWish ReprintDialog::wish() const
{
    const auto cause = workflow::ReprintCause(m_cause->currentData().toInt());
    const bool isOther = cause == workflow::ReprintCause::Other;
    return {cause, isOther ? m_words->text() : QString(), secondName()};
}

void ReprintDialog::check()
{
    const bool isOther = wish().cause == workflow::ReprintCause::Other;
    m_words->setEnabled(isOther);
    const bool lacksReason = isOther && m_words->text().trimmed().isEmpty();
    const bool lacksPerson = m_check && m_need == SecondPerson::Needed && secondName().isEmpty();
    m_act->setEnabled(!lacksReason && !lacksPerson);
}

VoidDialog::VoidDialog(const QString &serial, QWidget *parent)
    : QDialog(parent)
    , m_reason(newReason(u"voidReason"_s, this))
    , m_act(new QPushButton(tr("Void the code"), this))
{
    setObjectName(u"voidDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Void the code of %1").arg(serial));
    m_act->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(newText(
        tr("This cannot be undone. The code is never printed or shown again, and the unit is held for "
           "good. Its profile stays paid for until the carrier takes it back. To go on with the "
           "product, import it again as a new unit."),
        this));
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(newButtons(this, m_act));
    setMinimumWidth(620);

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_act->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(station::VoidWish{m_reason->text()});
        accept();
    });
}

} // namespace ui
