#include "ui/person_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using people::Role;

namespace {

constexpr int kMostCharacters = 64;

QLineEdit *newField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(kMostCharacters);
    field->setMinimumHeight(40);
    return field;
}

base::Secret secretOf(const QLineEdit *field)
{
    QByteArray bytes = field->text().toUtf8();
    const base::Secret secret(bytes);
    bytes.fill('\0');
    return secret;
}

} // namespace

PersonDialog::PersonDialog(PeopleDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_badge(newField(u"personBadge"_s, this))
    , m_name(newField(u"personName"_s, this))
    , m_role(new QComboBox(this))
    , m_hasPin(new QCheckBox(tr("&With a PIN"), this))
    , m_pin(newField(u"personPin"_s, this))
    , m_again(newField(u"personPinAgain"_s, this))
    , m_sentence(new QLabel(this))
    , m_act(new QPushButton(this))
{
    setObjectName(u"personDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_role->setObjectName(u"personRole"_s);
    m_role->setMinimumHeight(40);
    m_hasPin->setObjectName(u"personHasPin"_s);
    m_hasPin->setChecked(true);
    m_act->setObjectName(u"personActButton"_s);
    m_sentence->setObjectName(u"personSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    for (const Role role : {Role::Operator, Role::Engineer})
        m_role->addItem(people::roleWord(role), int(role));
    for (QLineEdit *field : {m_pin, m_again})
        field->setEchoMode(QLineEdit::Password);
    setMinimumWidth(620);
    for (QLineEdit *field : {m_badge, m_name, m_pin, m_again})
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonDialog::check);
    connect(m_hasPin, &QCheckBox::toggled, this, &PersonDialog::check);
    connect(m_act, &QPushButton::clicked, this, &PersonDialog::finish);
}

PersonDialog::PersonDialog(PeopleDesk &desk, Role first, QWidget *parent)
    : PersonDialog(desk, parent)
{
    setWindowTitle(tr("Add a person"));
    m_role->setCurrentIndex(m_role->findData(int(first)));
    m_hasPin->setChecked(first == Role::Engineer);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Badge:"), m_badge);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Role:"), m_role);
    addPinRows(form);
    addButtons(form, tr("Add"));
    check();
}

PersonDialog::PersonDialog(PeopleDesk &desk, const people::Person &person, QWidget *parent)
    : PersonDialog(desk, parent)
{
    m_person = person;
    setWindowTitle(tr("Change the PIN of %1").arg(person.name));
    for (QWidget *field :
         {static_cast<QWidget *>(m_badge), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role)})
        field->hide();
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(12);
    addPinRows(form);
    addButtons(form, tr("Change"));
    check();
}

void PersonDialog::addPinRows(QFormLayout *form)
{
    form->addRow(QString(), m_hasPin);
    form->addRow(tr("&PIN:"), m_pin);
    form->addRow(tr("PIN a&gain:"), m_again);
    form->addRow(m_sentence);
}

void PersonDialog::addButtons(QFormLayout *form, const QString &act)
{
    m_act->setText(act);
    m_act->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"personCancelButton"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    for (QPushButton *button : {m_act, cancel})
        button->setMinimumSize(170, 46);
    form->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Role PersonDialog::role() const
{
    return m_person ? m_person->role : static_cast<Role>(m_role->currentData().toInt());
}

void PersonDialog::check()
{
    const bool mustHavePin = role() == Role::Engineer;
    if (mustHavePin)
        m_hasPin->setChecked(true);
    m_hasPin->setEnabled(!mustHavePin);
    m_pin->setEnabled(m_hasPin->isChecked());
    m_again->setEnabled(m_hasPin->isChecked());
    QString lack;
    if (!m_person) {
        const auto badge = people::Badge::fromText(m_badge->text());
        const auto name = people::checkName(m_name->text());
        if (!badge)
            lack = m_badge->text().isEmpty() ? tr("Scan or type the badge.") : badge.error().sentence();
        else if (!name)
            lack = m_name->text().isEmpty() ? tr("Give the name that records shall show.")
                                            : name.error().sentence();
    }
    if (lack.isEmpty() && m_hasPin->isChecked()) {
        const auto pin = people::checkPin(secretOf(m_pin), people::strengthFor(role()));
        if (!pin)
            lack = pin.error().sentence();
        else if (m_pin->text() != m_again->text())
            lack = tr("Type the same PIN again.");
    }
    m_sentence->setText(lack);
    m_act->setEnabled(lack.isEmpty());
}

void PersonDialog::finish()
{
    const auto pin = m_hasPin->isChecked() ? std::optional(secretOf(m_pin)) : std::nullopt;
    m_act->setEnabled(false);
    m_sentence->setText(tr("One moment…"));
    using Outcome = base::Result<people::Register>;
    if (m_person)
        m_desk.setPin(this, m_person->badge, pin, [this](const Outcome &outcome) {
            if (closeWith(outcome))
                Q_EMIT pinChanged(m_person->badge);
        });
    else if (const auto badge = people::Badge::fromText(m_badge->text()))
        m_desk.add(this, *badge, m_name->text(), role(), pin, [this, badge](const Outcome &outcome) {
            if (closeWith(outcome))
                Q_EMIT added(*badge);
        });
}

bool PersonDialog::closeWith(const base::Result<people::Register> &outcome)
{
    if (outcome) {
        accept();
        return true;
    }
    check();
    m_sentence->setText(outcome.error().sentence());
    return false;
}

} // namespace ui
