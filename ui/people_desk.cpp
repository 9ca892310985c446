#include "ui/people_desk.h"

#include "core/base/crypto.h"

#include <QFileInfo>

namespace ui {

using people::Badge;
using people::Person;
using people::Register;

namespace {

QByteArray hashOf(const base::Result<Register> &people)
{
    return base::sha256(people ? people::toJson(*people) : people.error().sentence().toUtf8());
}

/// The hash of a good PIN; nothing where none is wanted.
base::Result<std::optional<people::PinHash>> hashOf(const std::optional<base::Secret> &pin, people::Role role,
                                                    const people::PinCost &cost)
{
    if (!pin)
        return std::optional<people::PinHash>();
    return people::checkPin(*pin, people::strengthFor(role))
        .and_then([&] { return people::PinHash::make(*pin, cost); })
        .map([](const people::PinHash &hash) { return std::optional(hash); });
}

} // namespace

PeopleDesk::PeopleDesk(const PeopleSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_file(setup.folder)
{
    // One at a time: two hashes at once would only take twice the memory.
    m_worker.setMaxThreadCount(1);
    const auto people = m_file.load();
    m_isSetUp = !people || !people->isEmpty();
    m_seen = hashOf(people);
    m_watcher.addPath(setup.folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PeopleDesk::lookAgain);
}

PeopleDesk::~PeopleDesk() { m_worker.waitForDone(); }

template <class T>
void PeopleDesk::run(QObject *asker, std::function<base::Result<T>()> work, const Done<T> &done)
{
    m_worker.start([this, work = std::move(work), done, asker = QPointer<QObject>(asker)] {
        QMetaObject::invokeMethod(
            this,
            [this, result = work(), done, asker] {
                // A change that failed says nothing about the register.
                if constexpr (std::is_same_v<T, Register>) {
                    if (result)
                        note(result);
                }
                if (asker)
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

void PeopleDesk::note(const base::Result<Register> &people)
{
    const QByteArray seen = hashOf(people);
    if (seen == m_seen)
        return;
    m_seen = seen;
    m_isSetUp = !people || !people->isEmpty();
    Q_EMIT changed();
}

void PeopleDesk::lookAgain()
{
    list(this, [](const base::Result<Register> &) {});
}

void PeopleDesk::list(QObject *asker, const Done<Register> &done)
{
    run<Register>(
        this, [file = m_file] { return file.load(); },
        [this, done, asker = QPointer<QObject>(asker)](const base::Result<Register> &people) {
            note(people);
            if (asker)
                done(people);
        });
}

void PeopleDesk::look(QObject *asker, const Badge &badge, const Done<Person> &done)
{
    run<Person>(
        asker,
        [file = m_file, badge] {
            return file.load().and_then([&badge](const Register &people) { return people.known(badge); });
        },
        done);
}

void PeopleDesk::check(QObject *asker, const Badge &badge, const base::Secret &pin, const Done<Person> &done)
{
    const base::Millis now = clock().monotonic();
    if (const auto free = people::checkLockout(m_lockout, badge, now); !free) {
        run<Person>(
            asker, [error = free.error()]() -> base::Result<Person> { return tl::unexpected(error); }, done);
        return;
    }
    m_lockout.begins(badge, now);
    run<Person>(
        // Also when the asker has gone: the count goes by what the PIN was.
        this,
        [file = m_file, badge, pin]() -> base::Result<Person> {
            const auto person =
                file.load().and_then([&badge](const Register &people) { return people.known(badge); });
            if (person && person->pin && !person->pin->matches(pin))
                return base::fail(base::ErrorKind::Refused, base::ErrorCode("people.wrong-pin"),
                                  tr("This is not the PIN of %1.").arg(person->name), tr("Try again."));
            return person;
        },
        [this, badge, done, asker = QPointer<QObject>(asker)](const base::Result<Person> &person) {
            if (person)
                m_lockout.right(badge);
            if (asker)
                done(person);
        });
}

void PeopleDesk::add(QObject *asker, const Badge &badge, const QString &name, people::Role role,
                     const std::optional<base::Secret> &pin, const Done<Register> &done)
{
    run<Register>(
        asker,
        [file = m_file, badge, name, role, pin, cost = m_setup.cost] {
            return hashOf(pin, role, cost).and_then([&](const std::optional<people::PinHash> &hash) {
                return file.change([&](Register &people) { return people.add({badge, name, role, hash}); });
            });
        },
        done);
}

void PeopleDesk::remove(QObject *asker, const Badge &badge, const Done<Register> &done)
{
    run<Register>(
        asker,
        [file = m_file, badge] {
            return file.change([&badge](Register &people) { return people.remove(badge); });
        },
        done);
}

void PeopleDesk::setPin(QObject *asker, const Badge &badge, const std::optional<base::Secret> &pin,
                        const Done<Register> &done)
{
    run<Register>(
        asker,
        [file = m_file, badge, pin, cost = m_setup.cost] {
            return file.load()
                .and_then([&badge](const Register &people) { return people.known(badge); })
                .and_then([&](const Person &person) { return hashOf(pin, person.role, cost); })
                .and_then([&](const std::optional<people::PinHash> &hash) {
                    return file.change([&](Register &people) { return people.setPin(badge, hash); });
                });
        },
        done);
}

} // namespace ui
