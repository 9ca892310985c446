#pragma once

#include "core/card/host_process.h"
#include "core/card/pcsc_card_system.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace card {

/// One reader's card host as its channels share it: whose turn it is, the one open request, and the time
/// limits that hold even when the host itself hangs. Each limit's end kills the host. Thread: that of its
/// construction, which needs an event loop; callbacks come from that loop.
class ReaderHost
{
public:
    using Value = std::variant<Opened, QByteArray>;
    using Finish = std::function<void(const WireCounters &, tl::expected<Value, Fault>)>;
    /// Who holds the reader: compared, never used.
    using Owner = const void *;

    ReaderHost(ReaderName reader, const PcscOptions &options);

    /// Starts the host if need be and opens the card for this owner. `finish` runs once, later.
    void open(Owner owner, Finish finish);
    void exchange(Owner owner, QByteArray command, Patience patience, Finish finish);
    void reset(Owner owner, Finish finish);
    /// Ends this owner's session if it has one; an open call of it is dropped.
    void release(Owner owner);
    /// Asks the process to end without waiting; the destructor waits.
    void beginEnd() { m_process.beginEnd(); }

private:
    enum class Task { Open, Exchange, Reset };
    struct Pending
    {
        quint32 id = 0;
        Task task = Task::Open;
        Finish finish;
        bool isOrphaned = false; ///< its owner let go; the host still works on it
    };

    void startOpening(Finish finish);
    void begin(Task task, host::Request request, base::Millis limit, Finish finish);
    void refuse(Fault fault, Finish finish);
    void conclude(const WireCounters &wire, tl::expected<Value, Fault> outcome);
    void replied(const host::Reply &reply);
    void ended(HostProcess::End end);
    void timedOut();
    Fault lost(ChannelFailure::Kind kind) const;
    base::Millis limitFor(base::Millis apdu) const;
    base::Millis sessionLeft() const;

    ReaderName m_reader;
    PcscOptions m_options;
    HostProcess m_process;
    QTimer m_watchdog;
    QObject m_context; ///< queued callbacks die with it
    Owner m_owner = nullptr;
    bool m_isOpen = false;
    bool m_leftHanging = false; ///< a host was killed in mid-call: the card may still keep the reader busy
    QElapsedTimer m_session;
    std::optional<Pending> m_pending;
    Finish m_waiting; ///< the present owner's open, while the host still works on an orphaned request
    quint32 m_lastId = 0;
};

} // namespace card
