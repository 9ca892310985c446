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
constexpr int kBacklog = 128; ///< connections that wait to be accepted
constexpr std::size_t kRequestsPerConnection = 100000;
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

SmdpAnswer answerOf(const QJsonObject &body)
{
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

void breakConnection(const httplib::Request &request) { ::shutdown(SSL_get_fd(request.ssl), SHUT_RDWR); }

/// Shows this chain in every handshake, also one that no good server would show.
bool present(SSL_CTX &context, const PrivateKey &key, const std::vector<Certificate> &chain)
{
    SSL_CTX_set_security_level(&context, 0);
    SSL_CTX_set_min_proto_version(&context, TLS1_2_VERSION);
    bool taken = true;
    for (const Certificate &one : chain) {
        const QByteArray der = one.der();
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &at, long(der.size())),
                                                               &X509_free);
        const bool first = &one == &chain.front();
        taken = taken && x509 &&
                (first ? SSL_CTX_use_certificate(&context, x509.get())
                       : int(SSL_CTX_add1_chain_cert(&context, x509.get()))) == 1;
    }
    return taken && SSL_CTX_use_PrivateKey(&context, key.handle()) == 1;
}

SmdpService::Twist twistOf(const std::optional<SmdpFault> &fault)
{
    if (!fault)
        return SmdpService::Twist::None;
    switch (fault->kind) {
    case SmdpFault::Kind::FlippedSignature: return SmdpService::Twist::FlippedSignature;
    case SmdpFault::Kind::WrongTransactionId: return SmdpService::Twist::WrongTransactionId;
    case SmdpFault::Kind::WrongIccid: return SmdpService::Twist::WrongIccid;
    case SmdpFault::Kind::Failed:
    case SmdpFault::Kind::HttpError:
    case SmdpFault::Kind::Torn:
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
    SmdpAnswer answer(Es9Function function, const QByteArray &request);
    SmdpAnswer carryOut(Es9Function function, const QByteArray &request, SmdpService::Twist twist);
    std::optional<StatusCode> checkHeaders(const httplib::Request &request) const;
    std::optional<SmdpFault> takeFault(Es9Function function);
    SmdpAnswer perform(const SmdpFault &fault, Es9Function function, const QByteArray &request);

    std::shared_ptr<const Pki> pki;
    SmdpService service;
    TlsConnections connections;
    mutable std::mutex lock;
    std::condition_variable released; ///< wakes the stalled when the server stops
    std::vector<SmdpFault> faults;
    Interceptor interceptor;
    SmdpCounters counters;
    std::unique_ptr<httplib::SSLServer> http;
    std::thread listener;
    std::atomic<quint16> port{0};
    int listening = -1; ///< the listening socket, while it is set up
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

SmdpAnswer SmdpServer::State::carryOut(Es9Function function, const QByteArray &request,
                                       SmdpService::Twist twist)
{
    const QJsonDocument document = QJsonDocument::fromJson(request);
    if (!document.isObject())
        return {400, "The body is not a JSON object.", "text/plain"};
    auto done = service.handle(function, document.object(), twist);
    if (!done)
        return answerOf(failedBody(done.error()));
    if (function == Es9Function::HandleNotification)
        return {204, {}};
    done->insert(QStringLiteral("header"), header("Executed-Success"));
    return answerOf(*done);
}

SmdpAnswer SmdpServer::State::perform(const SmdpFault &fault, Es9Function function, const QByteArray &request)
{
    const auto act = [&] { return carryOut(function, request, SmdpService::Twist::None); };
    SmdpAnswer given;
    // A stall is a slow answer, not a lost one: it comes all the same. A torn one is a part of the true one.
    const bool acts = fault.when == SmdpFault::When::AfterEffect || fault.kind == SmdpFault::Kind::Torn;
    if (acts && fault.kind != SmdpFault::Kind::Stall)
        given = act();
    switch (fault.kind) {
    case SmdpFault::Kind::Failed: return answerOf(failedBody(fault.code));
    case SmdpFault::Kind::HttpError:
        return {fault.httpStatus, "<html><body>Sorry, not now</body></html>", "text/html"};
    case SmdpFault::Kind::Close: return {200, {}, {}, SmdpAnswer::Delivery::Closed};
    case SmdpFault::Kind::Torn: given.delivery = SmdpAnswer::Delivery::Torn; return given;
    case SmdpFault::Kind::Stall: {
        std::unique_lock guard(lock);
        released.wait_for(guard, fault.stall, [this] { return life == Life::Stopped; });
        guard.unlock();
        return act();
    }
    case SmdpFault::Kind::NotJson: return {200, "<html><body>Please log in</body></html>", "text/html"};
    case SmdpFault::Kind::HugeJson: {
        QJsonObject body{{QStringLiteral("header"), header("Executed-Success")}};
        body.insert(QStringLiteral("padding"), QString(kHugeBytes, QLatin1Char('A')));
        return answerOf(body);
    }
    case SmdpFault::Kind::FlippedSignature:
    case SmdpFault::Kind::WrongTransactionId:
    case SmdpFault::Kind::WrongIccid: break;
    }
    return given;
}

SmdpAnswer SmdpServer::State::answer(Es9Function function, const QByteArray &request)
{
    const auto fault = takeFault(function);
    const SmdpService::Twist twist = twistOf(fault);
    return fault && twist == SmdpService::Twist::None ? perform(*fault, function, request)
                                                      : carryOut(function, request, twist);
}

void SmdpServer::State::serve(Es9Function function, const httplib::Request &request,
                              httplib::Response &response)
{
    Interceptor between;
    {
        const std::scoped_lock guard(lock);
        ++counters.requests;
        ++counters.perFunction[int(function)];
        counters.bodyBytes += qint64(request.body.size());
        between = interceptor;
    }
    response.set_header("X-Admin-Protocol", "gsma/rsp/v2.2.2");
    SmdpAnswer given;
    if (const auto problem = checkHeaders(request)) {
        given = answerOf(failedBody(*problem));
    } else {
        const QByteArray body = QByteArray::fromStdString(request.body);
        const Carry server = [this](Es9Function one, const QByteArray &bytes) { return answer(one, bytes); };
        given = between ? between(function, body, server) : server(function, body);
    }
    response.status = given.status;
    switch (given.delivery) {
    case SmdpAnswer::Delivery::LastOfItsConnection:
        response.set_header("Connection", "close");
        [[fallthrough]];
    case SmdpAnswer::Delivery::Whole:
        if (!given.body.isEmpty())
            response.set_content(given.body.toStdString(), given.contentType.toStdString());
        break;
    case SmdpAnswer::Delivery::Torn:
        response.set_content_provider(size_t(given.body.size()), given.contentType.toStdString(),
                                      [body = given.body](size_t offset, size_t, httplib::DataSink &sink) {
                                          return offset == 0 &&
                                                 sink.write(body.constData(), size_t(body.size() / 2)) &&
                                                 false;
                                      });
        break;
    case SmdpAnswer::Delivery::Closed: breakConnection(request); break;
    }
}

SmdpServer::SmdpServer(std::shared_ptr<const Pki> pki)
    : m(std::make_unique<State>(std::move(pki)))
{}

SmdpServer::~SmdpServer() { stop(); }

base::Result<void> SmdpServer::start(const Options &options)
{
    stop();
    const Credential tls = m->pki->issueTls(options.host, options.tls);
    std::vector<Certificate> chain{tls.certificate};
    if (options.tls == TlsVariant::IssuedByLeaf)
        chain.push_back(m->pki->dpAuth().certificate);
    m->http = std::make_unique<httplib::SSLServer>(
        [&](SSL_CTX &context) { return present(context, tls.key, chain); });
    httplib::SSLServer &http = *m->http;
    m->connections.watch(http.ssl_context());
    http.new_task_queue = [] { return new httplib::ThreadPool(kWorkers); };
    http.set_keep_alive_max_count(kRequestsPerConnection);
    http.set_keep_alive_timeout(time_t(options.keepAlive.count()));
    http.set_tcp_nodelay(true);
    // The default would share the port with whoever has it already.
    http.set_socket_options([this](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        m->listening = socket;
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
    // The library lets five wait. More slots that begin at once would try again after a second.
    ::listen(m->listening, kBacklog);
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

void SmdpServer::intercept(Interceptor interceptor)
{
    const std::scoped_lock guard(m->lock);
    m->interceptor = std::move(interceptor);
}

void SmdpServer::closeConnections()
{
    m->connections.closeAll();
    m->connections.open();
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

std::vector<CancelledSession> SmdpServer::cancellations() const { return m->service.cancellations(); }

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
