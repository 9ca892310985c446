#pragma once

#include "core/people/acts.h"
#include "ui/badge_check.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace ui {

/// Who is at this station: signs in by badge and PIN, out by hand, after some time without key, mouse or
/// scan, and when the person is taken off the register. A badge that is scanned while somebody is signed in
/// changes the person once its PIN is right. Thread: GUI.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    /// Why nobody is signed in.
    enum class Out { NotYet, ByHand, Idle, Removed };

    /// @param desk must outlive this object  @param idleAfter 0: never
    SignIn(PeopleDesk &desk, base::Millis idleAfter, QObject *parent = nullptr);

    const people::Presence &presence() const { return m_presence; }
    Out whyOut() const { return m_out; }
    base::Millis idleAfter() const { return m_idleAfter; }
    /// The badge that is being checked.
    BadgeCheck &check() { return m_check; }
    /// Whoever scans a badge, wherever: it goes to the second person that is waited for, else it signs in.
    void takeBadge(const QString &text);
    /// Who works here while nobody is set up, as typed.
    void setFreeName(const QString &name);
    void signOut();

    /// A check for a second person, who must be somebody else than who is signed in; the next badges go to it
    /// as long as it lives. Null while nobody is set up.
    std::unique_ptr<BadgeCheck> newSecond();

public Q_SLOTS:
    /// Somebody touched something.
    void noteActivity();
    /// Looks whether it is time to sign out; called every few seconds.
    void look();

Q_SIGNALS:
    /// Somebody else is there, or may do something else.
    void presenceChanged(const people::Presence &presence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setPresence(const people::Presence &presence, Out out);
    void registerChanged();

    PeopleDesk &m_desk;
    base::Millis m_idleAfter;
    base::Millis m_lastActivity;
    people::Presence m_presence;
    Out m_out = Out::NotYet;
    BadgeCheck m_check;
    QPointer<BadgeCheck> m_second;
    QTimer m_looks;
};

} // namespace ui
