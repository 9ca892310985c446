#pragma once

#include "ui/people_desk.h"

#include <QObject>

#include <optional>

namespace ui {

/// Finds out who somebody is: a badge, and the PIN where that person has one.
///
///     Badge ──badge──► Looking ──has a PIN──► Pin ──PIN──► Checking ──right──► Known
///       ▲                 └──── has none ─────────────────────────────────────────┘
///       └──── unknown, refused, reset() ──── a new badge begins anew, wherever it stands
///
/// Thread: GUI.
class BadgeCheck final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Badge, Looking, Pin, Checking, Known };
    /// What a person must be besides known; a refusal's sentence is shown.
    using Rule = std::function<base::Result<void>(const people::Person &)>;

    /// @param desk must outlive this object
    explicit BadgeCheck(PeopleDesk &desk, Rule rule = {}, QObject *parent = nullptr);

    Step step() const { return m_step; }
    /// Whose PIN is wanted, or who is known.
    const std::optional<people::Person> &person() const { return m_person; }
    /// What went wrong last; empty when nothing did.
    const QString &trouble() const { return m_trouble; }

    /// A badge was scanned or typed, with or without the prefix.
    void takeBadge(const QString &text);
    /// A PIN was typed; a badge that was scanned into its field counts as a badge.
    void takePin(const base::Secret &pin);
    void reset();

Q_SIGNALS:
    void changed();
    void known(const people::Person &person);

private:
    void go(Step step, const QString &trouble = {});
    void finish(const people::Person &person);

    PeopleDesk &m_desk;
    Rule m_rule;
    Step m_step = Step::Badge;
    int m_round = 0; ///< answers of an earlier one come too late
    std::optional<people::Person> m_person;
    QString m_trouble;
};

} // namespace ui
