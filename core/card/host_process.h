#pragma once

#include "core/card/host_protocol.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace card {

/// The station's end of one card host process: starts it, cuts its bytes into replies, ends it. Its
/// environment is cleared but for what the PC/SC library and sanitizers need, so that no secret reaches it.
/// Thread: that of its construction, which needs an event loop; callbacks come from that loop.
class HostProcess
{
public:
    /// Why a running host is no longer there.
    enum class End {
        CouldNotStart, ///< the program is not there or may not be run
        Ended,         ///< it ended by itself
        Misbehaved,    ///< it sent what is not a reply, or is of another version; it was killed
        Unconfined,    ///< the system does not let it be confined, so it did nothing
    };

    /// @param replied called for every reply but Hello  @param ended called once for every start that was not
    /// killed
    HostProcess(QString program, QStringList arguments, std::function<void(const host::Reply &)> replied,
                std::function<void(End)> ended);
    /// Lets a running host end its card session, for two seconds at most, then kills it.
    ~HostProcess();
    HostProcess(const HostProcess &) = delete;
    HostProcess &operator=(const HostProcess &) = delete;

    /// Starts the process unless it runs.
    void start();
    /// What the next start gives the program.
    void setArguments(QStringList arguments);
    bool isRunning() const;
    /// What the last host that was started said of its confinement; nothing before its first word.
    std::optional<Confinement> confinement() const;
    /// Its process id, 0 when none runs.
    qint64 processId() const;
    /// Sends a request; a host that does not run drops it.
    void send(const host::Request &request);
    /// Kills it at once; neither replies nor the end of it are reported any more.
    void kill();
    /// Asks it to end without waiting; nothing is reported any more. The destructor waits.
    void beginEnd();

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace card
