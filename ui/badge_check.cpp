#include "ui/badge_check.h"

namespace ui {

BadgeCheck::BadgeCheck(PeopleDesk &desk, Rule rule, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_rule(std::move(rule))
{}

void BadgeCheck::go(Step step, const QString &trouble)
{
    m_step = step;
    m_trouble = trouble;
    if (step == Step::Badge || step == Step::Looking)
        m_person.reset();
    Q_EMIT changed();
}

void BadgeCheck::reset()
{
    ++m_round;
    go(Step::Badge);
}

void BadgeCheck::takeBadge(const QString &text)
{
    const int round = ++m_round;
    const auto badge = people::Badge::fromText(text);
    if (!badge) {
        go(Step::Badge, badge.error().sentence());
        return;
    }
    go(Step::Looking);
    m_desk.look(this, *badge, [this, round](const base::Result<people::Person> &person) {
        if (round != m_round)
            return;
        const auto allowed = person.and_then(
            [this](const people::Person &one) { return m_rule ? m_rule(one) : base::Result<void>(); });
        if (!allowed) {
            go(Step::Badge, allowed.error().sentence());
            return;
        }
        m_person = *person;
        if (person->pin)
            go(Step::Pin);
        else
            finish(*person);
    });
}

void BadgeCheck::takePin(const base::Secret &pin)
{
    // Looked at in place: a PIN is not copied into a text.
    const QLatin1String typed(pin.reveal().data(), pin.reveal().size());
    if (typed.startsWith(QLatin1String("OP:"), Qt::CaseInsensitive)) {
        takeBadge(typed);
        return;
    }
    if (m_step != Step::Pin)
        return;
    const int round = ++m_round;
    go(Step::Checking);
    m_desk.check(this, m_person->badge, pin, [this, round](const base::Result<people::Person> &person) {
        if (round != m_round)
            return;
        if (person)
            finish(*person);
        else if (person.error().code == base::ErrorCode("people.wrong-pin"))
            go(Step::Pin, person.error().sentence());
        else
            go(Step::Badge, person.error().sentence());
    });
}

void BadgeCheck::finish(const people::Person &person)
{
    m_person = person;
    go(Step::Known);
    Q_EMIT known(person);
}

} // namespace ui
