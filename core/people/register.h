#pragma once

#include "core/people/person.h"

#include <QList>

namespace people {

/// Who is set up at a station. A register that is not empty has an engineer, every engineer has a PIN, and no
/// two people share a badge or a name, so that a name in a record means one person. Thread: a value.
class Register
{
public:
    static constexpr int kMostPeople = 1000;

    const QList<Person> &people() const { return m_people; }
    bool isEmpty() const { return m_people.isEmpty(); }
    const Person *find(const Badge &badge) const;
    /// As find(), with a sentence when there is nobody ("people.unknown").
    base::Result<Person> known(const Badge &badge) const;
    /// By a name as a person types it: case and blanks do not matter.
    const Person *findName(const QString &name) const;

    /// Refused: a badge or name that is taken, an engineer without a PIN, a first person who is no engineer.
    base::Result<void> add(Person person);
    /// Refused: a badge that nobody has, and the last engineer.
    base::Result<void> remove(const Badge &badge);
    /// Gives another PIN, or takes it away. Refused: an engineer's last one.
    base::Result<void> setPin(const Badge &badge, std::optional<PinHash> pin);

private:
    Person *entry(const Badge &badge);
    QList<Person> m_people;
};

} // namespace people
