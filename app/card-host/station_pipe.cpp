#include "app/card-host/station_pipe.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <thread>

namespace host {

namespace {

using namespace std::chrono_literals;

/// After the station's end; within the two seconds promised, with room for a loaded machine.
constexpr auto MostFarewell = 1000ms;
/// The station has one request open and may close behind it; more is not a station.
constexpr size_t MostQueued = 8;
constexpr int ExitTimedOut = 3;

/// Writes all of it; what cannot be written has no reader any more, which stdin will tell.
void writeAll(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t count = write(STDOUT_FILENO, bytes.constData() + at, size_t(bytes.size() - at));
        if (count < 0 && errno != EINTR)
            return;
        at += std::max<ssize_t>(0, count);
    }
}

} // namespace

struct StationPipe::State
{
    void run();
    /// False when the station is gone or talks nonsense.
    bool readRequests();
    void checkTime();
    [[noreturn]] void endWithin();

    AtEnd atEnd = AtEnd::EndSession;
    std::mutex mutex; ///< guards all that follows, and stdout
    std::condition_variable changed;
    std::deque<std::unique_ptr<const card::host::Request>> queue;
    std::atomic<bool> ending = false;
    card::host::RequestFailed ifTooLate;
    bool isWatching = false;
    base::Millis limit{0};

    card::host::FrameReader frames; ///< the thread's own
    int signals = -1;
    int timer = -1;
};

StationPipe::StationPipe(AtEnd atEnd)
    : m(std::make_unique<State>())
{
    m->atEnd = atEnd;
    sigset_t term;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &term, nullptr);
    m->signals = signalfd(-1, &term, SFD_CLOEXEC);
    m->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    std::thread([state = m.get()] { state->run(); }).detach();
}

StationPipe::~StationPipe()
{
    leave(0); // the thread uses this object until the process ends
}

void StationPipe::leave(int status) { _exit(status); }

void StationPipe::State::run()
{
    for (;;) {
        pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {signals, POLLIN, 0}, {timer, POLLIN, 0}};
        if (poll(sources, 3, -1) < 0 && errno != EINTR)
            endWithin();
        if (sources[2].revents)
            checkTime();
        if (sources[1].revents || (sources[0].revents && !readRequests()))
            endWithin();
    }
}

bool StationPipe::State::readRequests()
{
    char bytes[16 * 1024];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0)
        return errno == EINTR || errno == EAGAIN;
    if (count == 0)
        return false;
    frames.feed(QByteArrayView(bytes, count));
    for (;;) {
        const auto body = frames.next();
        if (!body)
            return false;
        if (!*body)
            return true;
        auto request = card::host::readRequest(**body);
        if (!request)
            return false;
        const std::lock_guard lock(mutex);
        if (queue.size() == MostQueued)
            return false;
        queue.push_back(std::make_unique<const card::host::Request>(*std::move(request)));
        changed.notify_all();
    }
}

void StationPipe::State::checkTime()
{
    quint64 expirations = 0;
    const std::lock_guard lock(mutex);
    // Disarming the timer also takes back an expiry that poll() has seen.
    if (read(timer, &expirations, sizeof expirations) != ssize_t(sizeof expirations) || !isWatching)
        return;
    writeAll(card::host::frame(ifTooLate));
    leave(ExitTimedOut);
}

void StationPipe::State::endWithin()
{
    if (atEnd == AtEnd::LeaveNow)
        leave(0);
    ending = true;
    {
        const std::lock_guard lock(mutex);
        changed.notify_all();
    }
    std::this_thread::sleep_for(MostFarewell); // the main thread leaves first if PC/SC lets it
    leave(0);
}

std::unique_ptr<const card::host::Request> StationPipe::next()
{
    std::unique_lock lock(m->mutex);
    m->changed.wait(lock, [this] { return m->ending || !m->queue.empty(); });
    if (m->ending)
        return nullptr;
    auto request = std::move(m->queue.front());
    m->queue.pop_front();
    return request;
}

bool StationPipe::isEnding() const { return m->ending; }

void StationPipe::send(const card::host::Reply &reply)
{
    const std::lock_guard lock(m->mutex);
    writeAll(card::host::frame(reply));
}

void StationPipe::setRequest(quint32 id, base::Millis limit)
{
    const std::lock_guard lock(m->mutex);
    m->ifTooLate.id = id;
    m->limit = limit;
}

void StationPipe::begins(const card::WireCounters &wire, card::ChannelFailure::Reached reached)
{
    const std::lock_guard lock(m->mutex);
    m->ifTooLate.wire = wire;
    m->ifTooLate.fault = card::Fault{card::ChannelFailure::Kind::TimedOut, reached};
    m->isWatching = m->limit > base::Millis(0);
    itimerspec when{};
    when.it_value.tv_sec = m->limit.count() / 1000;
    when.it_value.tv_nsec = (m->limit.count() % 1000) * 1'000'000;
    timerfd_settime(m->timer, 0, &when, nullptr);
}

void StationPipe::ended()
{
    const std::lock_guard lock(m->mutex);
    m->isWatching = false;
    const itimerspec never{};
    timerfd_settime(m->timer, 0, &never, nullptr);
}

} // namespace host
