#include "core/journal/writer_thread.h"

#include <QMetaObject>

#include <algorithm>

namespace journal {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

/// Bounds how long the first of many records waits for its outcome.
constexpr size_t kMostInOneTransaction = 512;
/// Between two questions about a commit in doubt.
constexpr auto kAskAgain = 250ms;
/// How long the end waits for a server that was lost while it committed.
constexpr auto kLongestFarewell = 5s;

} // namespace

base::Result<std::unique_ptr<WriterThread>> WriterThread::start(Options options)
{
    std::unique_ptr<WriterThread> self(new WriterThread(std::move(options)));
    std::promise<base::Result<void>> ready;
    auto opened = ready.get_future();
    self->m_thread.reset(QThread::create([it = self.get(), ready = std::move(ready)]() mutable {
        auto writer = it->m_options.open();
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

void WriterThread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::nullopt, {}, std::move(job)});
    }
    m_changed.notify_all();
}

bool WriterThread::call(Job job)
{
    const auto done = std::make_shared<std::promise<void>>();
    auto ran = done->get_future();
    post([job = std::move(job), done](Writer &writer) {
        job(writer);
        done->set_value();
    });
    if (m_options.patience > 0ms)
        return ran.wait_for(m_options.patience) == std::future_status::ready;
    ran.wait();
    return true;
}

bool WriterThread::drain()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty() && !m_isBusy)
            return true;
    }
    return call([](Writer &) {});
}

void WriterThread::answer(std::function<void()> what)
{
    QMetaObject::invokeMethod(&m_receiver, std::move(what), Qt::QueuedConnection);
}

std::optional<WriterThread::Group> WriterThread::take(Time until)
{
    std::unique_lock lock(m_mutex);
    m_isBusy = false;
    const auto isDue = [this] { return m_isEnding || !m_waiting.empty(); };
    if (until == Time::max())
        m_changed.wait(lock, isDue);
    else
        m_changed.wait_until(lock, until, isDue);
    if (m_waiting.empty())
        return m_isEnding ? std::nullopt : std::optional<Group>(std::in_place);
    const auto firstJob =
        std::find_if(m_waiting.begin(), m_waiting.end(), [](const Waiting &it) { return !it.record; });
    auto count = size_t(firstJob - m_waiting.begin());
    count = std::min(count == 0 ? size_t(1) : count, std::min(kMostInOneTransaction, m_waiting.size()));
    Group taken(std::make_move_iterator(m_waiting.begin()),
                std::make_move_iterator(m_waiting.begin() + ptrdiff_t(count)));
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + ptrdiff_t(count));
    m_isBusy = true;
    return taken;
}

void WriterThread::loop(Writer &writer)
{
    Time regular = m_options.every > 0ms ? SteadyClock::now() + m_options.every : Time::max();
    for (;;) {
        const Time until = writer.isInDoubt() ? std::min(regular, SteadyClock::now() + kAskAgain) : regular;
        auto group = take(until);
        settle(writer);
        if (!group)
            break;
        if (!group->empty() && group->front().job)
            group->front().job(writer);
        else if (!group->empty())
            storeAll(writer, std::move(*group));
        if (SteadyClock::now() >= regular) {
            m_options.regularly(writer);
            regular = SteadyClock::now() + m_options.every;
        }
    }
    const Time farewell = SteadyClock::now() + kLongestFarewell;
    while (writer.isInDoubt() && SteadyClock::now() < farewell) {
        QThread::msleep(100);
        settle(writer);
    }
}

void WriterThread::storeAll(Writer &writer, Group group)
{
    std::vector<Record> records;
    records.reserve(group.size());
    for (Waiting &waiting : group)
        records.push_back(std::move(*waiting.record));
    if (const auto outcomes = writer.store(records))
        tell(std::move(group), *outcomes);
    else
        m_doubtful = std::move(group);
}

void WriterThread::settle(Writer &writer)
{
    if (!writer.isInDoubt())
        return;
    if (const auto outcomes = writer.settle())
        tell(std::exchange(m_doubtful, {}), *outcomes);
}

void WriterThread::tell(Group group, const Writer::Outcomes &outcomes)
{
    for (size_t i = 0; i < group.size(); ++i) {
        // Each by itself: a callback may end the journal, and then the rest must not run.
        answer([durable = std::move(group[i].durable), outcome = outcomes[i]] { durable(outcome); });
    }
}

} // namespace journal
