#include "core/people/register.h"

#include <QCoreApplication>

#include <algorithm>

namespace people {
namespace {

tl::unexpected<base::Error> refuse(const char *code, const QString &text, const QString &remedy = {})
{
    return base::fail(base::ErrorKind::BadInput, base::ErrorCode(code), text, remedy);
}

tl::unexpected<base::Error> unknown(const Badge &badge)
{
    return refuse("people.unknown",
                  QCoreApplication::translate("people", "Nobody here has the badge %1.").arg(badge.text()),
                  QCoreApplication::translate("people", "An engineer can add it: Settings, People."));
}

tl::unexpected<base::Error> pinMissing()
{
    return refuse("people.engineer-pin",
                  QCoreApplication::translate("people", "An engineer must have a PIN."),
                  QCoreApplication::translate("people", "Give one: a badge alone proves nothing."));
}

} // namespace

const Person *Register::find(const Badge &badge) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(),
                                    [&badge](const Person &person) { return person.badge == badge; });
    return found == m_people.cend() ? nullptr : &*found;
}

Person *Register::entry(const Badge &badge)
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&badge](const Person &person) { return person.badge == badge; });
    return found == m_people.end() ? nullptr : &*found;
}

base::Result<Person> Register::known(const Badge &badge) const
{
    const Person *person = find(badge);
    if (person == nullptr)
        return unknown(badge);
    return *person;
}

const Person *Register::findName(const QString &name) const
{
    const auto found =
        std::find_if(m_people.cbegin(), m_people.cend(), [folded = foldedName(name)](const Person &person) {
            return foldedName(person.name) == folded;
        });
    return found == m_people.cend() ? nullptr : &*found;
}

base::Result<void> Register::add(Person person)
{
    auto name = checkName(person.name);
    if (!name)
        return tl::unexpected(name.error());
    person.name = std::move(*name);
    if (const Person *other = find(person.badge))
        return refuse(
            "people.badge-taken",
            QCoreApplication::translate("people", "The badge %1 is %2's.")
                .arg(person.badge.text(), other->name),
            QCoreApplication::translate("people", "Give another badge, or remove that person first."));
    if (findName(person.name) != nullptr)
        return refuse(
            "people.name-taken",
            QCoreApplication::translate("people", "Somebody with the name %1 is there already.")
                .arg(person.name),
            QCoreApplication::translate("people", "Make the names differ: records are kept under them."));
    if (person.role == Role::Engineer && !person.pin)
        return pinMissing();
    if (isEmpty() && person.role != Role::Engineer)
        return refuse("people.engineer-first",
                      QCoreApplication::translate("people", "The first person must be an engineer."),
                      QCoreApplication::translate("people", "Add an engineer, then the operators."));
    if (m_people.size() >= kMostPeople)
        return refuse("people.too-many",
                      QCoreApplication::translate("people", "There are %1 people already.").arg(kMostPeople),
                      QCoreApplication::translate("people", "Remove those who no longer work here."));
    m_people.append(std::move(person));
    return {};
}

base::Result<void> Register::remove(const Badge &badge)
{
    const Person *person = find(badge);
    if (person == nullptr)
        return unknown(badge);
    const auto engineers = std::count_if(m_people.cbegin(), m_people.cend(),
                                         [](const Person &one) { return one.role == Role::Engineer; });
    if (person->role == Role::Engineer && engineers == 1)
        return refuse("people.last-engineer",
                      QCoreApplication::translate("people", "%1 is the last engineer.").arg(person->name),
                      QCoreApplication::translate("people", "Add another engineer first."));
    m_people.removeIf([&badge](const Person &one) { return one.badge == badge; });
    return {};
}

base::Result<void> Register::setPin(const Badge &badge, std::optional<PinHash> pin)
{
    Person *person = entry(badge);
    if (person == nullptr)
        return unknown(badge);
    if (person->role == Role::Engineer && !pin)
        return pinMissing();
    person->pin = std::move(pin);
    return {};
}

} // namespace people
