#include "core/training/smds_server.h"

#include "core/training/smds_service.h"
#include "core/training/tls_connections.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <httplib.h>
#include <sys/socket.h>

#include <thread>

namespace training {
namespace {

constexpr std::size_t kWorkers = 8;
constexpr time_t kIdleSeconds = 120;
constexpr std::size_t kLargestRequest = 1024 * 1024;

QJsonObject header(const QJsonObject &status)
{
    return {{QStringLiteral("functionExecutionStatus"), status}};
}

QJsonObject failedBody(const StatusCode &code)
{
    const QJsonObject data{{QStringLiteral("subjectCode"), code.subject},
                           {QStringLiteral("reasonCode"), code.reason},
                           {QStringLiteral("message"), code.message}};
    return {{QStringLiteral("header"), header({{QStringLiteral("status"), QStringLiteral("Failed")},
                                               {QStringLiteral("statusCodeData"), data}})}};
}

std::optional<StatusCode> checkHeaders(const httplib::Request &request)
{
    if (request.get_header_value("Content-Type").rfind("application/json", 0) != 0)
        return refuse("1.2.1", "2.1", "The content type must be application/json").value();
    if (request.get_header_value("X-Admin-Protocol").rfind("gsma/rsp/v2.", 0) != 0)
        return refuse("1.2.2", "2.1", "The version in X-Admin-Protocol is not supported").value();
    return std::nullopt;
}

} // namespace

struct SmdsServer::State
{
    using Function = SmdsService::Judged<QJsonObject> (SmdsService::*)(const QJsonObject &);

    explicit State(std::shared_ptr<const Pki> with)
        : pki(std::move(with))
        , service(*pki)
    {}

    void serve(Function function, const httplib::Request &request, httplib::Response &response);
    SmdsService::Judged<QJsonObject> judge(Function function, const httplib::Request &request);

    std::shared_ptr<const Pki> pki;
    SmdsService service;
    TlsConnections connections;
    mutable std::mutex lock;
    SmdsCounters counters;
    std::unique_ptr<httplib::SSLServer> http;
    std::thread listener;
    QString address;
};

SmdsService::Judged<QJsonObject> SmdsServer::State::judge(Function function, const httplib::Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!document.isObject())
        return refuse("1.3.1", "2.1", "The body is not a JSON object");
    if (const auto problem = checkHeaders(request))
        return tl::unexpected(*problem);
    return (service.*function)(document.object());
}

void SmdsServer::State::serve(Function function, const httplib::Request &request, httplib::Response &response)
{
    auto answer = judge(function, request);
    {
        const std::scoped_lock guard(lock);
        ++counters.requests;
        counters.refusals += answer ? 0 : 1;
    }
    if (answer)
        answer->insert(QStringLiteral("header"),
                       header({{QStringLiteral("status"), QStringLiteral("Executed-Success")}}));
    const QJsonDocument body(answer ? *answer : failedBody(answer.error()));
    response.set_header("X-Admin-Protocol", "gsma/rsp/v2.2.2");
    response.status = 200;
    response.set_content(body.toJson(QJsonDocument::Compact).toStdString(), "application/json;charset=UTF-8");
}

SmdsServer::SmdsServer(std::shared_ptr<const Pki> pki)
    : m(std::make_unique<State>(std::move(pki)))
{}

SmdsServer::~SmdsServer() { stop(); }

base::Result<void> SmdsServer::start(const Options &options)
{
    stop();
    const Credential tls = m->pki->issueTls(options.host, options.tls, Role::DsTls);
    const QByteArray der = tls.certificate.der();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, long(der.size())),
                                                                  &X509_free);
    m->http = std::make_unique<httplib::SSLServer>(certificate.get(), tls.key.handle());
    httplib::SSLServer &http = *m->http;
    m->connections.watch(http.ssl_context());
    http.new_task_queue = [] { return new httplib::ThreadPool(kWorkers); };
    http.set_keep_alive_timeout(kIdleSeconds);
    http.set_tcp_nodelay(true);
    http.set_payload_max_length(kLargestRequest);
    // The default would share the port with whoever has it already.
    http.set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    const auto offer = [&](const char *path, State::Function function) {
        http.Post(path, [this, function](const httplib::Request &request, httplib::Response &response) {
            m->serve(function, request, response);
        });
    };
    offer("/gsma/rsp2/es9plus/initiateAuthentication", &SmdsService::initiateAuthentication);
    offer("/gsma/rsp2/es9plus/authenticateClient", &SmdsService::authenticateClient);

    int port = options.port;
    if (port == 0)
        port = http.bind_to_any_port("127.0.0.1");
    else if (!http.bind_to_port("127.0.0.1", port))
        port = 0;
    if (port <= 0) {
        m->http.reset();
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("training.port-taken"),
            QCoreApplication::translate("training", "The training SM-DS cannot listen on port %1.")
                .arg(options.port),
            QCoreApplication::translate("training", "End the other program that uses this port."));
    }
    m->address = QStringLiteral("%1:%2").arg(options.host).arg(port);
    m->service.setAddresses({m->address, options.host});
    m->service.setSigns(options.signs);
    m->connections.open();
    m->listener = std::thread([&http] { http.listen_after_bind(); });
    while (!http.is_running())
        std::this_thread::yield();
    return {};
}

void SmdsServer::stop()
{
    if (!m->http)
        return;
    m->http->stop();
    m->connections.closeAll();
    m->listener.join();
    m->http.reset();
}

QString SmdsServer::address() const { return m->address; }

void SmdsServer::registerEvent(const SmdsEvent &event) { m->service.registerEvent(event); }

void SmdsServer::deleteEvent(const esim::MatchingId &eventId) { m->service.deleteEvent(eventId); }

std::vector<SmdsEvent> SmdsServer::events() const { return m->service.events(); }

SmdsCounters SmdsServer::counters() const
{
    const std::scoped_lock guard(m->lock);
    SmdsCounters counters = m->counters;
    counters.tlsHandshakes = m->connections.establishedCount();
    return counters;
}

} // namespace training
