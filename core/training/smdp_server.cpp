#include "core/training/smdp_server.h"

#include "core/training/smdp_service.h"
#include "core/training/storage.h"
#include "core/training/tls_connections.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <httplib.h>
#include <sys/socket.h>

#include <atomic>
#include <condition_variable>
#include <thread>

namespace training {
namespace {

constexpr std::size_t kWorkers = 32;
constexpr std::size_t kRequestsPerConnection = 100000;
constexpr time_t kIdleSeconds = 120;
constexpr std::size_t kLargestRequest = 4 * 1024 * 1024;
constexpr int kHugeBytes = 4 * 1024 * 1024;
constexpr std::array kFunctions{Es9Function::InitiateAuthentication, Es9Function::AuthenticateClient,
                                Es9Function::GetBoundProfilePackage, Es9Function::HandleNotification,
                                Es9Function::CancelSession};

QJsonObject header(const char *status)
{
    return {{QStringLiteral("functionExecutionStatus"),
             QJsonObject{{QStringLiteral("status"), QString::fromLatin1(status)}}}};
}

QJsonObject failedBody(const StatusCode &code)
{
    const QJsonObject data{{QStringLiteral("subjectCode"), code.subject},
                           {QStringLiteral("reasonCode"), code.reason},
                           {QStringLiteral("message"), code.message}};
    const QJsonObject status{{QStringLiteral("status"), QStringLiteral("Failed")},
                             {QStringLiteral("statusCodeData"), data}};
    return {{QStringLiteral("header"), QJsonObject{{QStringLiteral("functionExecutionStatus"), status}}}};
}

void setJson(httplib::Response &response, const QJsonObject &body)
{
    response.status = 200;
    response.set_content(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                         "application/json;charset=UTF-8");
}

void breakConnection(const httplib::Request &request) { ::shutdown(SSL_get_fd(request.ssl), SHUT_RDWR); }

SmdpService::Twist twistOf(const std::optional<SmdpFault> &fault)
{
    if (!fault)
        return SmdpService::Twist::None;
    switch (fault->kind) {
    case SmdpFault::Kind::FlippedSignature: return SmdpService::Twist::FlippedSignature;
    case SmdpFault::Kind::WrongTransactionId: return SmdpService::Twist::WrongTransactionId;
    case SmdpFault::Kind::WrongIccid: return SmdpService::Twist::WrongIccid;
    case SmdpFault::Kind::Failed:
    case SmdpFault::Kind::Http500:
    case SmdpFault::Kind::Close:
    case SmdpFault::Kind::Stall:
    case SmdpFault::Kind::NotJson:
    case SmdpFault::Kind::HugeJson: break;
    }
    return SmdpService::Twist::None;
}

} // namespace

struct SmdpServer::State
{
    explicit State(std::shared_ptr<const Pki> with)
        : pki(std::move(with))
        , service(*pki)
    {}

    void serve(Es9Function function, const httplib::Request &request, httplib::Response &response);
    void answer(Es9Function function, const httplib::Request &request, httplib::Response &response,
                SmdpService::Twist twist);
    std::optional<StatusCode> checkHeaders(const httplib::Request &request) const;
    std::optional<SmdpFault> takeFault(Es9Function function);
    void carryOut(const SmdpFault &fault, const httplib::Request &request, httplib::Response &response);

    std::shared_ptr<const Pki> pki;
    SmdpService service;
    TlsConnections connections;
    mutable std::mutex lock;
    std::condition_variable released; ///< wakes the stalled when the server stops
    std::vector<SmdpFault> faults;
    SmdpCounters counters;
    std::unique_ptr<httplib::SSLServer> http;
    std::thread listener;
    std::atomic<quint16> port{0};
    int savedPort = 0;
    QString host;
    enum class Life { Stopped, Running } life = Life::Stopped;
};

std::optional<SmdpFault> SmdpServer::State::takeFault(Es9Function function)
{
    const std::scoped_lock guard(lock);
    const auto at = std::find_if(faults.begin(), faults.end(), [&](const SmdpFault &fault) {
        return fault.at == function && fault.times > 0;
    });
    if (at == faults.end())
        return std::nullopt;
    --at->times;
    return *at;
}

std::optional<StatusCode> SmdpServer::State::checkHeaders(const httplib::Request &request) const
{
    if (request.get_header_value("Content-Type").rfind("application/json", 0) != 0)
        return refuse("1.2.1", "2.1", "The content type must be application/json").value();
    if (request.get_header_value("X-Admin-Protocol").rfind("gsma/rsp/v2.", 0) != 0)
        return refuse("1.2.2", "2.1", "The version in X-Admin-Protocol is not supported").value();
    return std::nullopt;
}

void SmdpServer::State::answer(Es9Function function, const httplib::Request &request,
                               httplib::Response &response, SmdpService::Twist twist)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!document.isObject()) {
        response.status = 400;
        response.set_content("The body is not a JSON object.", "text/plain");
        return;
    }
    if (const auto problem = checkHeaders(request)) {
        setJson(response, failedBody(*problem));
        return;
    }
    auto done = service.handle(function, document.object(), twist);
    if (!done) {
        setJson(response, failedBody(done.error()));
    } else if (function == Es9Function::HandleNotification) {
        response.status = 204;
    } else {
        done->insert(QStringLiteral("header"), header("Executed-Success"));
        setJson(response, *done);
    }
}

void SmdpServer::State::carryOut(const SmdpFault &fault, const httplib::Request &request,
                                 httplib::Response &response)
{
    switch (fault.kind) {
    case SmdpFault::Kind::Failed: setJson(response, failedBody(fault.code)); break;
    case SmdpFault::Kind::Http500:
        response.status = 500;
        response.set_content("<html><body>Internal Server Error</body></html>", "text/html");
        break;
    case SmdpFault::Kind::Close: breakConnection(request); break;
    case SmdpFault::Kind::Stall: {
        std::unique_lock guard(lock);
        released.wait_for(guard, fault.stall, [this] { return life == Life::Stopped; });
        break;
    }
    case SmdpFault::Kind::NotJson:
        response.status = 200;
        response.set_content("<html><body>Please log in</body></html>", "text/html");
        break;
    case SmdpFault::Kind::HugeJson: {
        QJsonObject body{{QStringLiteral("header"), header("Executed-Success")}};
        body.insert(QStringLiteral("padding"), QString(kHugeBytes, QLatin1Char('A')));
        setJson(response, body);
        break;
    }
    case SmdpFault::Kind::FlippedSignature:
    case SmdpFault::Kind::WrongTransactionId:
    case SmdpFault::Kind::WrongIccid: break;
    }
}

void SmdpServer::State::serve(Es9Function function, const httplib::Request &request,
                              httplib::Response &response)
{
    {
        const std::scoped_lock guard(lock);
        ++counters.requests;
        ++counters.perFunction[int(function)];
        counters.bodyBytes += qint64(request.body.size());
    }
    response.set_header("X-Admin-Protocol", "gsma/rsp/v2.2.2");
    const auto fault = takeFault(function);
    const bool isTwist = twistOf(fault) != SmdpService::Twist::None;
    if (!fault || isTwist) {
        answer(function, request, response, twistOf(fault));
        return;
    }
    // A stall is a slow answer, not a lost one: it comes all the same.
    if (fault->kind == SmdpFault::Kind::Stall) {
        carryOut(*fault, request, response);
        answer(function, request, response, SmdpService::Twist::None);
        return;
    }
    if (fault->when == SmdpFault::When::AfterEffect)
        answer(function, request, response, SmdpService::Twist::None);
    carryOut(*fault, request, response);
}

SmdpServer::SmdpServer(std::shared_ptr<const Pki> pki)
    : m(std::make_unique<State>(std::move(pki)))
{}

SmdpServer::~SmdpServer() { stop(); }

base::Result<void> SmdpServer::start(const Options &options)
{
    stop();
    const Credential tls = m->pki->issueTls(options.host, options.tls);
    const QByteArray der = tls.certificate.der();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, long(der.size())),
                                                                  &X509_free);
    m->http = std::make_unique<httplib::SSLServer>(certificate.get(), tls.key.handle());
    httplib::SSLServer &http = *m->http;
    m->connections.watch(http.ssl_context());
    http.new_task_queue = [] { return new httplib::ThreadPool(kWorkers); };
    http.set_keep_alive_max_count(kRequestsPerConnection);
    http.set_keep_alive_timeout(kIdleSeconds);
    http.set_tcp_nodelay(true);
    // The default would share the port with whoever has it already.
    http.set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    http.set_payload_max_length(kLargestRequest);
    for (const Es9Function function : kFunctions) {
        http.Post(std::string("/gsma/rsp2/es9plus/") + nameOf(function),
                  [this, function](const httplib::Request &request, httplib::Response &response) {
                      m->serve(function, request, response);
                  });
    }

    int port = options.port != 0 ? options.port : m->savedPort;
    bool bound = port != 0 && http.bind_to_port("127.0.0.1", port);
    if (!bound && options.port == 0) {
        port = http.bind_to_any_port("127.0.0.1");
        bound = port > 0;
    }
    if (!bound) {
        m->http.reset();
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("training.port-taken"),
            QCoreApplication::translate("training", "The training SM-DP+ cannot listen on port %1.")
                .arg(options.port),
            QCoreApplication::translate("training", "End the other program that uses this port."));
    }
    m->host = options.host;
    m->port = quint16(port);
    m->service.setAddresses(QStringList{address(), options.host} + options.otherNames);
    m->connections.open();
    {
        const std::scoped_lock guard(m->lock);
        m->life = State::Life::Running;
    }
    m->listener = std::thread([&http] { http.listen_after_bind(); });
    while (!http.is_running())
        std::this_thread::yield();
    return {};
}

void SmdpServer::stop()
{
    if (!m->http)
        return;
    {
        const std::scoped_lock guard(m->lock);
        m->life = State::Life::Stopped;
    }
    m->released.notify_all();
    m->http->stop();
    m->connections.closeAll();
    m->listener.join();
    m->http.reset();
    m->port = 0;
}

quint16 SmdpServer::port() const { return m->port; }

QString SmdpServer::address() const { return QStringLiteral("%1:%2").arg(m->host).arg(m->port.load()); }

void SmdpServer::addOrder(const Order &order) { m->service.addOrder(order); }

void SmdpServer::releaseOrder(const esim::Iccid &iccid) { m->service.releaseOrder(iccid); }

void SmdpServer::withdrawOrder(const esim::Iccid &iccid) { m->service.withdrawOrder(iccid); }

void SmdpServer::inject(const SmdpFault &fault)
{
    const std::scoped_lock guard(m->lock);
    m->faults.push_back(fault);
}

void SmdpServer::clearFaults()
{
    const std::scoped_lock guard(m->lock);
    m->faults.clear();
}

std::vector<OrderView> SmdpServer::orders() const { return m->service.orders(); }

std::optional<OrderView> SmdpServer::order(const esim::Iccid &iccid) const
{
    for (const OrderView &view : orders()) {
        if (view.order.iccid == iccid)
            return view;
    }
    return std::nullopt;
}

std::vector<ReceivedNotification> SmdpServer::notifications() const { return m->service.notifications(); }

SmdpCounters SmdpServer::counters() const
{
    const std::scoped_lock guard(m->lock);
    SmdpCounters counters = m->counters;
    counters.tlsConnections = m->connections.begunCount();
    counters.tlsHandshakes = m->connections.establishedCount();
    return counters;
}

int SmdpServer::openSessions() const { return m->service.openSessions(); }

base::Result<void> SmdpServer::save(const QDir &folder) const
{
    QJsonObject file = m->service.toJson();
    file.insert(QStringLiteral("port"), m->port != 0 ? int(m->port) : m->savedPort);
    return storage::write(folder, QStringLiteral("smdp.json"), file);
}

base::Result<void> SmdpServer::load(const QDir &folder)
{
    const auto file = storage::read(folder, QStringLiteral("smdp.json"));
    if (!file)
        return tl::unexpected(file.error());
    m->savedPort = file->value(QLatin1String("port")).toInt();
    return m->service.fromJson(*file);
}

} // namespace training
