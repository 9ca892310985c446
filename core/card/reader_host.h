#pragma once

#include "core/card/block_sizes.h"
#include "core/card/host_process.h"
#include "core/card/pcsc_card_system.h"
#include "core/card/restart_pause.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace card {

/// One reader's card host as its channels share it: whose turn it is, the one open request, and the time
/// limits that hold even when the host itself hangs. Each limit's end kills the host, and so does every reply
/// that nobody asked for. Thread: that of its construction, which needs an event loop; callbacks come from
/// that loop.
class ReaderHost
{
public:
    using Value = std::variant<Opened, QByteArray>;
    using Finish = std::function<void(const WireCounters &, tl::expected<Value, Fault>)>;
    /// Who holds the reader: compared, never used.
    using Owner = const void *;

    /// @param reader its lasting name, for people
    /// @param blockSizes what cards have asked for, shared by the readers
    ReaderHost(ReaderName reader, const PcscOptions &options, std::shared_ptr<BlockSizes> blockSizes);

    /// PC/SC's present name of the reader, empty: there is none. A host for another name is ended.
    void setPcscName(const QString &name);

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
    /// Whether the process was started for this request or served others before: then its connection to the
    /// PC/SC service may be one to a service that has ended since.
    enum class HostAge { Fresh, Used };
    struct Pending
    {
        quint32 id = 0;
        Task task = Task::Open;
        Finish finish;
        host::Request request;
        HostAge age = HostAge::Fresh;
        bool isOrphaned = false; ///< its owner let go; the host still works on it
    };

    void startOpening(Finish finish);
    void begin(Task task, host::Request request, base::Millis limit, Finish finish);
    void launch();
    /// Kills the process; the next one may have to wait.
    void endProcess();
    /// Whether the open request is tried once more with a fresh process instead of failing with this.
    bool triesAgain(const Fault &fault);
    void refuse(Fault fault, Finish finish);
    void conclude(const WireCounters &wire, tl::expected<Value, Fault> outcome);
    void replied(const host::Reply &reply);
    void opened(const WireCounters &wire, const Opened &opened);
    void exchanged(const host::CommandData &reply);
    void failed(const host::RequestFailed &reply);
    void misbehaved();
    void learnBlockSize(quint8 size);
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
    std::shared_ptr<BlockSizes> m_blockSizes;
    QString m_pcscName;
    RestartPause m_restart;
    QElapsedTimer m_sinceEnd; ///< of the last process
    QTimer m_launch;          ///< runs while a request waits for the next process
    Owner m_owner = nullptr;
    bool m_isOpen = false;
    QByteArray m_atr;           ///< of the card that was opened last
    int m_openCloses = 0;       ///< CloseCard sent and not answered
    bool m_leftHanging = false; ///< a host was killed in mid-call: the card may still keep the reader busy
    QElapsedTimer m_session;
    std::optional<Pending> m_pending;
    Finish m_waiting; ///< the present owner's open, while the host still works on an orphaned request
    quint32 m_lastId = 0;
};

} // namespace card
