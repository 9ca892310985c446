#include "core/journal/writer_thread.h"

#include <QMetaObject>

#include <algorithm>

namespace journal {
namespace {

/// Bounds how long the first of many records waits for its outcome.
constexpr size_t kMostInOneTransaction = 512;

} // namespace

base::Result<std::unique_ptr<WriterThread>> WriterThread::start(const QString &file, const base::Secret &key,
                                                                int mostPages)
{
    std::unique_ptr<WriterThread> self(new WriterThread);
    std::promise<base::Result<void>> ready;
    auto opened = ready.get_future();
    self->m_thread.reset(
        QThread::create([it = self.get(), file, key, mostPages, ready = std::move(ready)]() mutable {
            auto writer = Writer::open(file, key, mostPages);
            if (!writer) {
                ready.set_value(tl::unexpected(writer.error()));
                return;
            }
            ready.set_value({});
            it->loop(**writer);
        }));
    self->m_thread->setObjectName(QStringLiteral("journal"));
    self->m_thread->start();
    if (auto result = opened.get(); !result)
        return tl::unexpected(result.error());
    return self;
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread)
        m_thread->wait();
}

void WriterThread::append(Record record, Durable durable)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(record), std::move(durable), {}});
    }
    m_changed.notify_all();
}

void WriterThread::call(const std::function<void(Writer &)> &job)
{
    std::promise<void> done;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::nullopt, {}, [&](Writer &writer) {
                                 job(writer);
                                 done.set_value();
                             }});
    }
    m_changed.notify_all();
    done.get_future().wait();
}

void WriterThread::drain()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty() && !m_isBusy)
            return;
    }
    call([](Writer &) {});
}

std::deque<WriterThread::Waiting> WriterThread::take()
{
    std::unique_lock lock(m_mutex);
    m_isBusy = false;
    m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    const auto firstJob =
        std::find_if(m_waiting.begin(), m_waiting.end(), [](const Waiting &it) { return !it.record; });
    auto count = size_t(firstJob - m_waiting.begin());
    count = std::min(count == 0 ? size_t(1) : count, std::min(kMostInOneTransaction, m_waiting.size()));
    std::deque<Waiting> taken(std::make_move_iterator(m_waiting.begin()),
                              std::make_move_iterator(m_waiting.begin() + ptrdiff_t(count)));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + ptrdiff_t(count));
    m_isBusy = !taken.empty();
    return taken;
}

void WriterThread::loop(Writer &writer)
{
    for (auto group = take(); !group.empty(); group = take()) {
        if (group.front().job)
            group.front().job(writer);
        else
            storeAll(writer, std::move(group));
    }
}

void WriterThread::storeAll(Writer &writer, std::deque<Waiting> group)
{
    std::vector<Record> records;
    records.reserve(group.size());
    for (Waiting &waiting : group)
        records.push_back(std::move(*waiting.record));
    const auto outcomes = writer.store(records);
    for (size_t i = 0; i < group.size(); ++i) {
        // Each by itself: a callback may end the journal, and then the rest must not run.
        QMetaObject::invokeMethod(
            &m_receiver, [durable = std::move(group[i].durable), outcome = outcomes[i]] { durable(outcome); },
            Qt::QueuedConnection);
    }
}

} // namespace journal
