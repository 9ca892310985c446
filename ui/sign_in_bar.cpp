#include "ui/sign_in_bar.h"

#include "ui/badge_box.h"
#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using people::Presence;

SignInBar::SignInBar(SignIn &signIn, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_icon(new QLabel(this))
    , m_box(new BadgeBox(signIn.check(), this))
    , m_out(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"signInBar"_s);
    m_out->setObjectName(u"signOutButton"_s);
    m_cancel->setObjectName(u"signInCancelButton"_s);
    for (QPushButton *button : {m_out, m_cancel}) {
        button->setMinimumSize(110, 40);
        button->setAutoDefault(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_out);
    layout->addWidget(m_cancel);

    connect(&m_signIn, &SignIn::presenceChanged, this, [this] {
        m_isOpen = false;
        fill();
        Q_EMIT left();
    });
    connect(&m_signIn.check(), &BadgeCheck::changed, this, &SignInBar::fill);
    connect(m_out, &QPushButton::clicked, &m_signIn, &SignIn::signOut);
    connect(m_cancel, &QPushButton::clicked, this, &SignInBar::dismiss);
    retranslate();
}

void SignInBar::open()
{
    m_isOpen = true;
    fill();
    m_box->focusNext();
}

void SignInBar::dismiss()
{
    m_isOpen = false;
    m_signIn.check().reset();
    fill();
    Q_EMIT left();
}

QString SignInBar::hint() const
{
    if (m_signIn.presence().kind == Presence::Kind::SignedIn)
        return tr("%1 is signed in. Scan another badge to change, or sign out.")
            .arg(m_signIn.presence().name);
    switch (m_signIn.whyOut()) {
    case SignIn::Out::NotYet:
    case SignIn::Out::ByHand: break;
    case SignIn::Out::Idle:
        return tr(
            "Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.",
            nullptr, int(m_signIn.idleAfter() / std::chrono::minutes(1)));
    case SignIn::Out::Removed: return tr("Your badge was taken off the list. An engineer can add it again.");
    }
    return tr("Nobody is signed in. What runs goes on. Scan your badge to work here.");
}

void SignInBar::fill()
{
    const BadgeCheck &check = m_signIn.check();
    const bool isSignedIn = m_signIn.presence().kind == Presence::Kind::SignedIn;
    const bool isBusy = check.step() != BadgeCheck::Step::Badge || !check.trouble().isEmpty();
    const bool isNeeded = m_signIn.presence().kind == Presence::Kind::Nobody;
    m_box->setHint(hint());
    m_out->setVisible(isSignedIn);
    m_cancel->setVisible(isBusy || isSignedIn);
    m_icon->setPixmap(icon(Symbol::Person, palette().color(QPalette::WindowText)).pixmap(24, 24));
    setVisible(m_signIn.presence().kind != Presence::Kind::Anybody && (isNeeded || isBusy || m_isOpen));
    if (check.step() == BadgeCheck::Step::Pin && !m_box->hasFieldFocus())
        m_box->focusNext();
}

void SignInBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

void SignInBar::retranslate()
{
    setAccessibleName(tr("Sign in"));
    m_out->setText(tr("Sign out"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

} // namespace ui
