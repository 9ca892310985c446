#pragma once

#include "core/journal/writer.h"

#include <QObject>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace journal {

/// The one thread that writes. Records that wait while a transaction is being committed become the next one;
/// jobs take their turn among them. Destroying it stores everything that was appended first. Thread: the
/// public functions belong to that of the construction; outcomes are posted to it.
class WriterThread
{
public:
    using Durable = std::function<void(base::Result<void>)>;

    /// Starts the thread, which opens the file (see Writer::open).
    static base::Result<std::unique_ptr<WriterThread>> start(const QString &file, const base::Secret &key,
                                                             int mostPages);
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /// Never blocks for longer than it takes to put the record into a list.
    void append(Record record, Durable durable);
    /// Runs a job after everything that was appended before, and waits for it.
    void call(const std::function<void(Writer &)> &job);
    /// Waits until everything that was appended before is stored or refused.
    void drain();

private:
    struct Waiting
    {
        std::optional<Record> record;
        Durable durable;
        std::function<void(Writer &)> job;
    };

    WriterThread() = default;
    void loop(Writer &writer);
    /// Waits for work and takes the next job or as many records as make one transaction. Empty at the end.
    std::deque<Waiting> take();
    void storeAll(Writer &writer, std::deque<Waiting> group);

    QObject m_receiver; ///< lives in the constructing thread; what is posted to it dies with it
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    bool m_isBusy = false;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace journal
