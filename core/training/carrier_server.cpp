#include "core/training/carrier_server.h"

#include "core/training/carrier_api.h"
#include "core/training/carrier_callbacks.h"
#include "core/training/carrier_ledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <httplib.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace training {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Millis;

// A connection holds a thread while it lives. With fewer threads than connections a request would lie unread,
// and be carried out long after its sender is gone: eight stations keep up to eight each.
constexpr int kThreads = 96;
constexpr Millis kKeepAlive{30'000};
constexpr Millis kReadTimeout{10'000};
constexpr Millis kSlice{50}; ///< how long a thread sleeps without looking whether the server stops

/// One accepted connection. It can be told to lose what is written to it, which no HTTP library offers.
class Connection final : public httplib::Stream
{
public:
    Connection(socket_t socket, const std::atomic<bool> &stopping)
        : m_socket(socket)
        , m_stopping(stopping)
    {
        // Header and body are written one after the other; without this the body waits 40 ms for an ACK.
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~Connection() override
    {
        ::shutdown(m_socket, SHUT_RDWR);
        ::close(m_socket);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// How the answer that is about to be written ends.
    void endAnswer(ApiAnswer::Ending ending) { m_ending = ending; }
    bool isDropped() const { return m_dropped; }
    bool waitReadable(Millis most) const
    {
        for (Millis waited{0}; waited < most && !m_stopping; waited += kSlice) {
            if (m_at < m_filled || wait(POLLIN, kSlice))
                return true;
        }
        return false;
    }

    bool is_readable() const override { return waitReadable(kReadTimeout); }
    bool is_writable() const override { return wait(POLLOUT, kReadTimeout); }
    ssize_t read(char *to, size_t most) override
    {
        if (m_at == m_filled) {
            if (!waitReadable(kReadTimeout))
                return -1;
            const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got <= 0)
                return got;
            m_at = 0;
            m_filled = size_t(got);
        }
        const size_t count = std::min(most, m_filled - m_at);
        std::copy_n(m_buffer.data() + m_at, count, to);
        m_at += count;
        return ssize_t(count);
    }
    ssize_t write(const char *from, size_t count) override
    {
        // The library writes the header in one piece and the body after it.
        const bool isBody = m_ending == ApiAnswer::Ending::HalfBody && std::exchange(m_headerWritten, true);
        if (isBody)
            ::send(m_socket, from, count / 2, MSG_NOSIGNAL);
        if (isBody || m_ending == ApiAnswer::Ending::Nothing) {
            m_dropped = true;
            return -1;
        }
        return is_writable() ? ::send(m_socket, from, count, MSG_NOSIGNAL) : -1;
    }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        get_remote_ip_and_port(ip, port);
    }
    socket_t socket() const override { return m_socket; }

private:
    bool wait(short events, Millis most) const
    {
        pollfd entry{m_socket, events, 0};
        return ::poll(&entry, 1, int(most.count())) > 0;
    }

    socket_t m_socket;
    const std::atomic<bool> &m_stopping;
    std::array<char, 4096> m_buffer{};
    size_t m_at = 0;
    size_t m_filled = 0;
    ApiAnswer::Ending m_ending = ApiAnswer::Ending::Whole;
    bool m_headerWritten = false;
    bool m_dropped = false;
};

/// The connection whose request this thread works on.
thread_local Connection *t_connection = nullptr;

/// Hands connections to threads and knows how many there are.
class ConnectionQueue final : public httplib::ThreadPool
{
public:
    explicit ConnectionQueue(std::atomic<int> &open)
        : ThreadPool(kThreads)
        , m_open(open)
    {}
    void enqueue(std::function<void()> serve) override
    {
        ++m_open;
        ThreadPool::enqueue([this, serve = std::move(serve)] {
            serve();
            --m_open;
        });
    }

private:
    std::atomic<int> &m_open;
};

/// cpp-httplib's server with our own connections.
class HttpServer final : public httplib::Server
{
public:
    std::atomic<bool> stopping{false};

private:
    bool process_and_close_socket(socket_t socket) override
    {
        Connection connection(socket, stopping);
        t_connection = &connection;
        bool closed = false;
        while (!closed && !connection.isDropped() && connection.waitReadable(kKeepAlive)) {
            if (!process_request(connection, false, closed, nullptr))
                break;
        }
        t_connection = nullptr;
        return true;
    }
};

tl::unexpected<base::Error> cannotWrite(const QString &path)
{
    return base::fail(
        ErrorKind::MissingPart, ErrorCode("training.ledger"),
        QCoreApplication::translate("training", "The training carrier's file cannot be written."),
        QCoreApplication::translate("training", "Check that the folder exists and has room."), path);
}

} // namespace

struct CarrierServer::State
{
    explicit State(const Options &options)
        : stateFile(options.stateFile)
        , api(options, [this](const QByteArray &changes) { return keep(changes); })
        , caller(
              {options.dialect, options.callbackSecret.isEmpty() ? options.secret : options.callbackSecret})
        , callbackTick(options.callbackTick)
    {}

    void listen();
    void callBack();
    void serve(const httplib::Request &request, httplib::Response &response);
    bool keep(const QByteArray &changes);
    base::Result<void> openStateFile();
    base::Result<void> readFrom(const QString &path);
    base::Result<void> writeTo(const QString &path) const;

    QFile stateFile; ///< used under the lock of `api`
    CarrierApi api;
    HttpServer http;
    CallbackCaller caller;
    const Millis callbackTick;
    int port = 0;
    std::thread listener;
    std::thread callbacks;
    std::atomic<int> connections{0};

    mutable std::mutex mutex; ///< guards the three below
    std::condition_variable stopped;
    int running = 0;
    int mostRunning = 0;
};

void CarrierServer::State::serve(const httplib::Request &request, httplib::Response &response)
{
    {
        const std::lock_guard lock(mutex);
        mostRunning = std::max(mostRunning, ++running);
    }
    const auto mark = request.target.find('?');
    const auto header = [&](const char *name) {
        return QByteArray::fromStdString(request.get_header_value(name));
    };
    const ApiAnswer answer = api.answer(
        {QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.path),
         mark == std::string::npos ? QByteArray()
                                   : QByteArray::fromStdString(request.target.substr(mark + 1)),
         QByteArray::fromStdString(request.body), header("Authorization"), header("Content-Type")});
    {
        std::unique_lock lock(mutex);
        if (answer.delay > Millis(0))
            stopped.wait_for(lock, answer.delay, [this] { return http.stopping.load(); });
        response.set_header("Twilio-Concurrent-Requests", std::to_string(running));
        --running;
    }
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.constData(), value.toStdString());
    response.set_content(answer.body.toStdString(), answer.contentType.constData());
    t_connection->endAnswer(answer.ending);
}

void CarrierServer::State::listen()
{
    http.new_task_queue = [this] { return new ConnectionQueue(connections); };
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        serve(request, response);
    };
    http.Get(".*", handler);
    http.Post(".*", handler);
    listener = std::thread([this] { http.listen_after_bind(); });
    // Stopping a server that does not run yet would have no effect.
    while (!http.is_running())
        std::this_thread::yield();
    if (callbackTick > Millis(0))
        callbacks = std::thread([this] { callBack(); });
}

void CarrierServer::State::callBack()
{
    while (!http.stopping) {
        for (const CarrierCallback &callback : api.takeCallbacks())
            caller.call(callback);
        std::unique_lock lock(mutex);
        stopped.wait_for(lock, callbackTick, [this] { return http.stopping.load(); });
    }
}

bool CarrierServer::State::keep(const QByteArray &changes)
{
    if (changes.isEmpty() || !stateFile.isOpen())
        return true;
    return stateFile.write(changes) == changes.size() && stateFile.flush();
}

base::Result<void> CarrierServer::State::readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !api.readLedger(file.readAll()))
        return base::fail(
            ErrorKind::BadInput, ErrorCode("training.ledger"),
            QCoreApplication::translate("training", "The training carrier's file cannot be read."),
            QCoreApplication::translate("training", "Delete the file to begin the training anew."), path);
    return {};
}

base::Result<void> CarrierServer::State::writeTo(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray lines = api.withLedger([](const CarrierLedger &ledger) { return ledger.lines(); });
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || file.write(lines) != lines.size() || !file.commit())
        return cannotWrite(path);
    return {};
}

base::Result<void> CarrierServer::State::openStateFile()
{
    const QString path = stateFile.fileName();
    if (path.isEmpty())
        return {};
    if (QFileInfo::exists(path)) {
        if (auto read = readFrom(path); !read)
            return read;
    }
    // Written anew once, so that it holds each profile once and no torn line.
    if (auto written = writeTo(path); !written)
        return written;
    if (!stateFile.open(QIODevice::WriteOnly | QIODevice::Append))
        return cannotWrite(path);
    return {};
}

CarrierServer::CarrierServer(std::unique_ptr<State> state)
    : m(std::move(state))
{}

CarrierServer::~CarrierServer()
{
    {
        const std::lock_guard lock(m->mutex);
        m->http.stopping = true;
    }
    m->stopped.notify_all();
    if (m->callbacks.joinable())
        m->callbacks.join();
    m->http.stop();
    if (m->listener.joinable())
        m->listener.join();
}

base::Result<std::unique_ptr<CarrierServer>> CarrierServer::start(Options options)
{
    auto state = std::make_unique<State>(options);
    if (auto opened = state->openStateFile(); !opened)
        return tl::unexpected(opened.error());
    state->port = options.port;
    const bool bound = options.port == 0 ? (state->port = state->http.bind_to_any_port("127.0.0.1")) > 0
                                         : state->http.bind_to_port("127.0.0.1", options.port);
    if (!bound)
        return base::fail(ErrorKind::MissingPart, ErrorCode("training.port"),
                          QCoreApplication::translate("training", "The training carrier cannot listen."),
                          QCoreApplication::translate(
                              "training", "Choose another port, or end the other program that uses it."),
                          QStringLiteral("127.0.0.1:%1").arg(options.port));
    state->api.setPort(state->port);
    state->listen();
    return std::unique_ptr<CarrierServer>(new CarrierServer(std::move(state)));
}

QUrl CarrierServer::baseUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m->port)); }

QUrl CarrierServer::tokenUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api-services/v1/auth/token").arg(m->port));
}

void CarrierServer::setSmdpAddress(const QString &address) { m->api.setSmdpAddress(address); }

void CarrierServer::profileDownloaded(const esim::Iccid &iccid)
{
    m->api.consumed(iccid.text(), QStringLiteral("downloaded"));
}

void CarrierServer::profileInstalled(const esim::Iccid &iccid)
{
    m->api.consumed(iccid.text(), QStringLiteral("installed"));
}

void CarrierServer::inject(const CarrierFault &fault) { m->api.inject(fault); }

void CarrierServer::clearFaults() { m->api.clearFaults(); }

void CarrierServer::forgetTokens() { m->api.forgetTokens(); }

QList<QByteArray> CarrierServer::tokens() const { return m->api.tokens(); }

int CarrierServer::creates() const
{
    return m->api.withLedger([](const CarrierLedger &ledger) { return ledger.creates(); });
}

int CarrierServer::createsFor(const esim::Eid &eid) const
{
    const auto all = profiles();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const auto &profile) { return profile.eid == eid.text(); }));
}

int CarrierServer::activations(const QString &simSid) const
{
    const auto all = profiles();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &profile) { return profile.simSid == simSid; });
    return found == all.end() ? 0 : found->activations;
}

int CarrierServer::requests(CarrierCall call) const { return m->api.requests(call); }

std::vector<QByteArray> CarrierServer::postBodies() const { return m->api.postBodies(); }

int CarrierServer::callbacksTaken() const { return m->caller.taken(); }
int CarrierServer::callbacksRefused() const { return m->caller.refused(); }

int CarrierServer::mostConcurrent() const
{
    const std::lock_guard lock(m->mutex);
    return m->mostRunning;
}

int CarrierServer::connections() const { return m->connections; }

std::vector<CarrierProfileTruth> CarrierServer::profiles() const
{
    return m->api.withLedger([](const CarrierLedger &ledger) { return ledger.truth(); });
}

base::Result<void> CarrierServer::save(const QString &path) const { return m->writeTo(path); }

base::Result<void> CarrierServer::load(const QString &path) { return m->readFrom(path); }

} // namespace training
