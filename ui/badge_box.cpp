#include "ui/badge_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostCharacters = 64;

/// What stands in a field, which is emptied.
base::Secret taken(QLineEdit *field)
{
    QByteArray bytes = field->text().toUtf8();
    const base::Secret secret(bytes);
    bytes.fill('\0');
    field->clear();
    return secret;
}

} // namespace

BadgeBox::BadgeBox(BadgeCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_badge(new QLineEdit(this))
    , m_pin(new QLineEdit(this))
    , m_enter(new QPushButton(this))
    , m_sentence(new QLabel(this))
{
    m_badge->setObjectName(u"badgeField"_s);
    m_pin->setObjectName(u"pinField"_s);
    m_enter->setObjectName(u"badgeEnterButton"_s);
    m_sentence->setObjectName(u"badgeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_enter->setAutoDefault(false);
    for (QLineEdit *field : {m_badge, m_pin}) {
        field->setMaxLength(kMostCharacters);
        field->setMinimumHeight(40);
        field->setFixedWidth(220);
        connect(field, &QLineEdit::returnPressed, this, &BadgeBox::enter);
    }
    m_enter->setMinimumSize(90, 40);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_badge);
    layout->addWidget(m_pin);
    layout->addWidget(m_enter);
    layout->addWidget(m_sentence, 1);
    setFocusProxy(m_badge);

    connect(m_enter, &QPushButton::clicked, this, &BadgeBox::enter);
    connect(&m_check, &BadgeCheck::changed, this, &BadgeBox::fill);
    retranslate();
}

void BadgeBox::setHint(const QString &hint)
{
    m_hint = hint;
    fill();
}

void BadgeBox::focusNext()
{
    QLineEdit *next = m_check.step() == BadgeCheck::Step::Pin ? m_pin : m_badge;
    next->setFocus(Qt::OtherFocusReason);
}

bool BadgeBox::hasFieldFocus() const { return m_badge->hasFocus() || m_pin->hasFocus(); }

void BadgeBox::enter()
{
    if (m_check.step() == BadgeCheck::Step::Pin) {
        if (!m_pin->text().isEmpty())
            m_check.takePin(taken(m_pin));
    } else if (!m_badge->text().trimmed().isEmpty()) {
        const QString badge = m_badge->text();
        m_badge->clear();
        m_check.takeBadge(badge);
    }
}

QString BadgeBox::sentence() const
{
    switch (m_check.step()) {
    case BadgeCheck::Step::Badge: return m_check.trouble().isEmpty() ? m_hint : m_check.trouble();
    case BadgeCheck::Step::Looking: return tr("Looking for the badge…");
    case BadgeCheck::Step::Pin:
        return m_check.trouble().isEmpty() ? tr("%1, your PIN, please.").arg(m_check.person()->name)
                                           : m_check.trouble();
    case BadgeCheck::Step::Checking: return tr("Checking the PIN…");
    case BadgeCheck::Step::Known: return u"✔ "_s + m_check.person()->name;
    }
    return {};
}

void BadgeBox::fill()
{
    using Step = BadgeCheck::Step;
    const Step step = m_check.step();
    const bool isPin = step == Step::Pin || step == Step::Checking;
    const bool isNew = step != m_shown;
    m_shown = step;
    if (!isPin)
        m_pin->clear();
    const bool hadFocus = hasFieldFocus();
    m_pin->setVisible(isPin);
    m_badge->setVisible(!isPin);
    // Not disabled: a disabled field would lose the focus, and the next scan with it.
    m_pin->setReadOnly(step == Step::Checking);
    m_sentence->setText(sentence());
    m_sentence->setAccessibleName(m_sentence->text());
    if (isNew && step == Step::Pin)
        focusNext();
    else if (isNew && step == Step::Badge && hadFocus)
        focusNext();
}

void BadgeBox::keyPressEvent(QKeyEvent *event)
{
    // The field has taken it: a dialog around it must not take a scanner's Enter for its own button's.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QWidget::keyPressEvent(event);
}

void BadgeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BadgeBox::retranslate()
{
    m_badge->setPlaceholderText(tr("badge"));
    m_badge->setAccessibleName(tr("Badge"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN"));
    m_enter->setText(tr("OK"));
    fill();
}

} // namespace ui
