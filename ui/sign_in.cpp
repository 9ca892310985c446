#include "ui/sign_in.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

using people::Presence;
using namespace std::chrono_literals;

namespace {

constexpr auto kLookEvery = 5s;
/// A PIN that nobody types is no longer waited for.
constexpr base::Millis kPinWait = 1min;

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

SignIn::SignIn(PeopleDesk &desk, base::Millis idleAfter, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_idleAfter(idleAfter)
    , m_lastActivity(desk.clock().monotonic())
    , m_presence(desk.isSetUp() ? Presence::nobody() : Presence::anybody())
    , m_check(desk)
{
    connect(&m_desk, &PeopleDesk::changed, this, &SignIn::registerChanged);
    connect(&m_check, &BadgeCheck::known, this, [this](const people::Person &person) {
        noteActivity();
        m_check.reset();
        setPresence(Presence::of(person), Out::NotYet);
    });
    connect(&m_looks, &QTimer::timeout, this, &SignIn::look);
    m_looks.start(kLookEvery);
    QCoreApplication::instance()->installEventFilter(this);
}

void SignIn::takeBadge(const QString &text)
{
    noteActivity();
    if (m_second) {
        m_second->takeBadge(text);
        return;
    }
    if (m_presence.kind == Presence::Kind::Anybody) {
        if (const auto badge = people::Badge::fromText(text))
            setFreeName(badge->text());
        return;
    }
    m_check.takeBadge(text);
}

void SignIn::setFreeName(const QString &name)
{
    if (m_presence.kind == Presence::Kind::Anybody)
        setPresence(Presence::anybody(name), Out::NotYet);
}

void SignIn::signOut()
{
    m_check.reset();
    if (m_presence.kind == Presence::Kind::SignedIn)
        setPresence(Presence::nobody(), Out::ByHand);
}

std::unique_ptr<BadgeCheck> SignIn::newSecond()
{
    if (m_presence.kind == Presence::Kind::Anybody)
        return nullptr;
    auto second =
        std::make_unique<BadgeCheck>(m_desk, [this](const people::Person &person) -> base::Result<void> {
            if (person.badge.text() != m_presence.badge)
                return {};
            return base::fail(base::ErrorKind::Refused, base::ErrorCode("people.same-person"),
                              tr("This is the badge of %1, who is signed in.").arg(person.name),
                              tr("It takes somebody else's badge."));
        });
    m_second = second.get();
    return second;
}

void SignIn::noteActivity() { m_lastActivity = m_desk.clock().monotonic(); }

void SignIn::look()
{
    const base::Millis idle = m_desk.clock().monotonic() - m_lastActivity;
    if (m_check.step() == BadgeCheck::Step::Pin && idle >= kPinWait)
        m_check.reset();
    if (m_presence.kind == Presence::Kind::SignedIn && m_idleAfter > 0ms && idle >= m_idleAfter) {
        m_check.reset();
        setPresence(Presence::nobody(), Out::Idle);
    }
}

void SignIn::registerChanged()
{
    switch (m_presence.kind) {
    case Presence::Kind::Anybody:
        if (m_desk.isSetUp())
            setPresence(Presence::nobody(), Out::NotYet);
        break;
    case Presence::Kind::Nobody:
        if (!m_desk.isSetUp())
            setPresence(Presence::anybody(), Out::NotYet);
        break;
    case Presence::Kind::SignedIn:
        m_desk.list(this, [this](const base::Result<people::Register> &people) {
            const auto badge = people::Badge::fromText(m_presence.badge);
            if (!badge) // signed out meanwhile
                return;
            const people::Person *person = people ? people->find(*badge) : nullptr;
            if (person != nullptr)
                setPresence(Presence::of(*person), Out::NotYet);
            else
                setPresence(m_desk.isSetUp() ? Presence::nobody() : Presence::anybody(), Out::Removed);
        });
        break;
    }
}

void SignIn::setPresence(const Presence &presence, Out out)
{
    if (presence == m_presence)
        return;
    m_presence = presence;
    m_out = out;
    Q_EMIT presenceChanged(presence);
}

bool SignIn::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(event->type()))
        noteActivity();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
