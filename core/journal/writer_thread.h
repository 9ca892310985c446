#pragma once

#include "core/journal/writer.h"

#include <QObject>
#include <QThread>

#include <chrono>
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
    using Job = std::function<void(Writer &)>;
    struct Options
    {
        /// Opens the writer, in the thread.
        std::function<base::Result<std::unique_ptr<Writer>>()> open;
        /// How long call() and drain() wait; 0: until it is done.
        base::Millis patience{0};
        /// Done again and again, about this often; 0: never.
        base::Millis every{0};
        Job regularly;
    };

    /// Starts the thread and waits until it has opened the writer.
    static base::Result<std::unique_ptr<WriterThread>> start(Options options);
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /// Never blocks for longer than it takes to put the record into a list.
    void append(Record record, Durable durable);
    /// Runs a job after everything that was appended before, without waiting for it.
    void post(Job job);
    /// As post(), and waits. False when the patience ended first: the job still runs, so what it refers to
    /// must live on where there is a patience.
    bool call(Job job);
    /// Waits until everything that was appended before is stored or refused. False as in call().
    bool drain();
    /// Runs a function in the thread of the construction, from its event loop.
    void answer(std::function<void()> what);

private:
    struct Waiting
    {
        std::optional<Record> record;
        Durable durable;
        Job job;
    };
    using Group = std::deque<Waiting>;
    using Time = std::chrono::steady_clock::time_point;

    explicit WriterThread(Options options)
        : m_options(std::move(options))
    {}
    void loop(Writer &writer);
    /// Waits for work, at most until then, and takes the next job or as many records as make one transaction.
    /// Nothing at the end.
    std::optional<Group> take(Time until);
    void storeAll(Writer &writer, Group group);
    void settle(Writer &writer);
    void tell(Group group, const Writer::Outcomes &outcomes);

    Options m_options;
    QObject m_receiver; ///< lives in the constructing thread; what is posted to it dies with it
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Group m_waiting;
    Group m_doubtful; ///< in the thread: those whose commit was not answered
    bool m_isBusy = false;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace journal
