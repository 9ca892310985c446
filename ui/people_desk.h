#pragma once

#include "core/base/clock.h"
#include "core/people/lockout.h"
#include "core/people/register_file.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace ui {

/// Where the people of this station are kept, and what the window needs to know about that.
struct PeopleSetup
{
    QString folder;            ///< the data folder with people.json
    base::Millis idleAfter{0}; ///< without key, mouse or scan: signed out; 0: never
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();
    people::PinCost cost; ///< of new hashes
};

/// The window's way to the register: reads, hashes and writes on a worker and answers later on the GUI
/// thread, unless the asker is gone by then. Wrong PINs are counted here, whoever asks. Thread: GUI.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Done = std::function<void(const base::Result<T> &)>;

    /// Reads the register once, before there is a window to keep waiting.
    explicit PeopleDesk(const PeopleSetup &setup, QObject *parent = nullptr);
    ~PeopleDesk() override;

    /// Whether people are set up, as it was seen last. A damaged register says yes: it lets nobody in.
    bool isSetUp() const { return m_isSetUp; }
    const base::Clock &clock() const { return *m_setup.clock; }

    void list(QObject *asker, const Done<people::Register> &done);
    /// Whose badge this is; proves nothing.
    void look(QObject *asker, const people::Badge &badge, const Done<people::Person> &done);
    /// Whose badge this is, when the PIN is right. Errors besides the register's: "people.locked-out",
    /// "people.wrong-pin".
    void check(QObject *asker, const people::Badge &badge, const base::Secret &pin,
               const Done<people::Person> &done);
    /// @param pin nothing: a person without one
    void add(QObject *asker, const people::Badge &badge, const QString &name, people::Role role,
             const std::optional<base::Secret> &pin, const Done<people::Register> &done);
    void remove(QObject *asker, const people::Badge &badge, const Done<people::Register> &done);
    void setPin(QObject *asker, const people::Badge &badge, const std::optional<base::Secret> &pin,
                const Done<people::Register> &done);

Q_SIGNALS:
    /// The register is another one than before, by this or another program.
    void changed();

private:
    /// Runs `work` on the worker and `done` here.
    template <class T>
    void run(QObject *asker, std::function<base::Result<T>()> work, const Done<T> &done);
    void note(const base::Result<people::Register> &people);
    void lookAgain();

    PeopleSetup m_setup;
    people::RegisterFile m_file;
    people::Lockout m_lockout;
    bool m_isSetUp = false;
    QByteArray m_seen; ///< a hash of the register that was seen last
    QFileSystemWatcher m_watcher;
    QThreadPool m_worker;
};

} // namespace ui
