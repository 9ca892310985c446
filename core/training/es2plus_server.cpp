#include "core/training/es2plus_server.h"

#include "core/base/crypto.h"
#include "core/training/es2plus_desk.h"
#include "core/training/tls_connections.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <httplib.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace training {
namespace {

constexpr std::size_t kWorkers = 24;
constexpr std::size_t kRequestsPerConnection = 100000;
constexpr time_t kIdleSeconds = 120;
constexpr std::size_t kLargestRequest = 64 * 1024;
constexpr std::array kFunctions{Es2Function::DownloadOrder, Es2Function::ConfirmOrder,
                                Es2Function::CancelOrder, Es2Function::ReleaseProfile};
constexpr const char *kJson = "application/json;charset=UTF-8";

QJsonObject withStatus(QJsonObject body, const char *status, const QJsonObject &data = {})
{
    QJsonObject execution{{QStringLiteral("status"), QString::fromLatin1(status)}};
    if (!data.isEmpty())
        execution.insert(QStringLiteral("statusCodeData"), data);
    body.insert(QStringLiteral("header"),
                QJsonObject{{QStringLiteral("functionExecutionStatus"), execution}});
    return body;
}

QJsonObject failedBody(const StatusCode &code)
{
    return withStatus({}, "Failed",
                      {{QStringLiteral("subjectCode"), code.subject},
                       {QStringLiteral("reasonCode"), code.reason},
                       {QStringLiteral("message"), code.message}});
}

QJsonObject expiredBody()
{
    return withStatus({}, "Expired",
                      {{QStringLiteral("subjectCode"), QStringLiteral("1.6")},
                       {QStringLiteral("reasonCode"), QStringLiteral("5.3")},
                       {QStringLiteral("message"), QStringLiteral("The time to live is over")}});
}

/// A CA of its own with a name of its own.
Credential makeClientCa(const Pki &pki)
{
    CertificateRequest wanted = pki.request(Role::Ci, QStringLiteral("eSIM Training ES2+ client CA"));
    const PrivateKey key = PrivateKey::generate(Curve::P256);
    return {key, issueRoot(wanted, key)};
}

QByteArray keyPem(const PrivateKey &key)
{
    QByteArray pem = "-----BEGIN EC PRIVATE KEY-----\n";
    const QByteArray text = key.der().toBase64();
    for (qsizetype at = 0; at < text.size(); at += 64)
        pem += text.mid(at, 64) + '\n';
    return pem + "-----END EC PRIVATE KEY-----\n";
}

struct FreeX509
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using X509Ptr = std::unique_ptr<X509, FreeX509>;

X509Ptr x509(const Certificate &certificate)
{
    const QByteArray &der = certificate.der();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &at, long(der.size())));
}

std::unique_ptr<httplib::SSLServer> makeMutualTls(const Pki &pki, const Certificate &clientCa)
{
    const Credential server = pki.issueTls(QStringLiteral("localhost"));
    X509_STORE *store = X509_STORE_new();
    const X509Ptr ca = x509(clientCa);
    X509_STORE_add_cert(store, ca.get());
    // The context takes the store over.
    auto made =
        std::make_unique<httplib::SSLServer>(x509(server.certificate).get(), server.key.handle(), store);
    // Without a name of its own, a server that asks for certificates refuses every resumed session.
    constexpr unsigned char name[] = "es2plus";
    SSL_CTX_set_session_id_context(made->ssl_context(), name, sizeof name - 1);
    return made;
}

} // namespace

struct Es2PlusServer::State
{
    State(std::shared_ptr<const Pki> with, SmdpServer &smdp, Options given)
        : pki(std::move(with))
        , options(std::move(given))
        , clientCa(makeClientCa(*pki))
        , desk(options.requester, smdp.address(),
               {[&smdp](const Order &order) { smdp.addOrder(order); },
                [&smdp](const esim::Iccid &iccid) { smdp.releaseOrder(iccid); },
                [&smdp](const esim::Iccid &iccid) { smdp.withdrawOrder(iccid); },
                [&smdp](const esim::Iccid &iccid) {
                    const auto view = smdp.order(iccid);
                    return view ? std::optional(view->state) : std::nullopt;
                }})
    {
        for (const Es2Stock &profile : options.stock)
            desk.stock(profile);
    }

    bool listen();
    void stop();
    void serve(Es2Function function, const httplib::Request &request, httplib::Response &response);
    QJsonObject work(Es2Function function, const QJsonObject &request);
    std::optional<Es2Fault> takeFault(Es2Function function);
    void spoil(QJsonObject &answer, const Es2Fault &fault) const;
    void send(const httplib::Request &request, httplib::Response &response, const QJsonObject &answer,
              const std::optional<Es2Fault> &fault);

    std::shared_ptr<const Pki> pki;
    const Options options;
    const Credential clientCa;
    TlsConnections connections;
    std::unique_ptr<httplib::Server> http;
    std::thread listener;
    int port = 0;

    mutable std::mutex lock; ///< guards everything below
    std::condition_variable released;
    bool stopping = false;
    Es2PlusDesk desk;
    std::map<QString, QJsonObject> executed; ///< answers by call identifier, where they are remembered
    std::vector<Es2Fault> faults;
    std::array<int, kEs2Functions> calls{};
    std::vector<QByteArray> bodies;
    int running = 0;
    int mostRunning = 0;
};

std::optional<Es2Fault> Es2PlusServer::State::takeFault(Es2Function function)
{
    const auto at = std::find_if(faults.begin(), faults.end(),
                                 [&](const Es2Fault &fault) { return fault.at == function; });
    if (at == faults.end())
        return std::nullopt;
    const Es2Fault fault = *at;
    if (--at->times <= 0)
        faults.erase(at);
    return fault;
}

QJsonObject Es2PlusServer::State::work(Es2Function function, const QJsonObject &request)
{
    const QString call = request.value(QLatin1String("header"))
                             .toObject()
                             .value(QLatin1String("functionCallIdentifier"))
                             .toString();
    if (options.repeats == Options::Repeats::Remembered) {
        if (const auto before = executed.find(call); before != executed.end())
            return before->second;
    }
    auto done = desk.handle(function, request);
    if (!done)
        return failedBody(done.error());
    const QJsonObject answer = withStatus(*done, "Executed-Success");
    executed.insert_or_assign(call, answer);
    return answer;
}

void Es2PlusServer::State::spoil(QJsonObject &answer, const Es2Fault &fault) const
{
    if (fault.kind == Es2Fault::Kind::OtherIccid)
        answer.insert(QStringLiteral("iccid"), QStringLiteral("8988307999999999999"));
    if (fault.kind == Es2Fault::Kind::WrongType)
        answer.insert(QStringLiteral("iccid"), 7);
    if (fault.kind == Es2Fault::Kind::OtherMatchingId)
        answer.insert(QStringLiteral("matchingId"), QStringLiteral("SOMEBODY-ELSES"));
}

void Es2PlusServer::State::send(const httplib::Request &request, httplib::Response &response,
                                const QJsonObject &answer, const std::optional<Es2Fault> &fault)
{
    using Kind = Es2Fault::Kind;
    const std::string body = QJsonDocument(answer).toJson(QJsonDocument::Compact).toStdString();
    response.status = 200;
    if (fault && (fault->kind == Kind::DropBefore || fault->kind == Kind::DropAfter)) {
        ::shutdown(SSL_get_fd(request.ssl), SHUT_RDWR);
    } else if (fault && fault->kind == Kind::CutShort) {
        response.set_content_provider(body.size(), kJson,
                                      [body](size_t offset, size_t, httplib::DataSink &sink) {
                                          if (offset > 0)
                                              return false;
                                          return sink.write(body.data(), body.size() / 2);
                                      });
    } else if (fault && (fault->kind == Kind::Http || fault->kind == Kind::ErrorAfter)) {
        response.status = fault->status;
        if (!fault->retryAfter.isEmpty())
            response.set_header("Retry-After", fault->retryAfter.toStdString());
        response.set_content("<html><body>Trouble</body></html>", "text/html");
    } else if (fault && fault->kind == Kind::NotJson) {
        response.set_content("<html><body>A page nobody asked for</body></html>", "text/html");
    } else {
        response.set_content(body, kJson);
    }
}

void Es2PlusServer::State::serve(Es2Function function, const httplib::Request &request,
                                 httplib::Response &response)
{
    using Kind = Es2Fault::Kind;
    response.set_header("X-Admin-Protocol", "gsma/rsp/v2.2.0");
    if (request.get_header_value("Content-Type").rfind("application/json", 0) != 0 ||
        request.get_header_value("X-Admin-Protocol").rfind("gsma/rsp/v2.", 0) != 0) {
        response.status = 400;
        response.set_content("ES2+ speaks application/json with X-Admin-Protocol gsma/rsp/v2.", "text/plain");
        return;
    }
    std::unique_lock guard(lock);
    ++calls[size_t(function)];
    bodies.push_back(QByteArray::fromStdString(request.body));
    mostRunning = std::max(mostRunning, ++running);
    const auto fault = takeFault(function);
    const bool nothingDone = fault && (fault->kind == Kind::DropBefore || fault->kind == Kind::Http);
    QJsonObject answer;
    if (fault && fault->kind == Kind::Refuse)
        answer = failedBody(fault->code);
    else if (fault && fault->kind == Kind::Expired)
        answer = expiredBody();
    else if (!nothingDone)
        answer = work(function, QJsonDocument::fromJson(bodies.back()).object());
    if (fault) {
        spoil(answer, *fault);
        if (fault->kind == Kind::Slow)
            released.wait_for(guard, fault->delay, [this] { return stopping; });
    }
    --running;
    send(request, response, answer, fault);
}

bool Es2PlusServer::State::listen()
{
    if (options.tls == Options::Tls::Mutual) {
        auto tls = makeMutualTls(*pki, clientCa.certificate);
        connections.watch(tls->ssl_context());
        connections.open();
        http = std::move(tls);
    } else {
        http = std::make_unique<httplib::Server>();
    }
    http->new_task_queue = [] { return new httplib::ThreadPool(kWorkers); };
    http->set_keep_alive_max_count(kRequestsPerConnection);
    http->set_keep_alive_timeout(kIdleSeconds);
    http->set_tcp_nodelay(true);
    http->set_payload_max_length(kLargestRequest);
    for (const Es2Function function : kFunctions) {
        http->Post(std::string("/gsma/rsp2/es2plus/") + nameOf(function),
                   [this, function](const httplib::Request &request, httplib::Response &response) {
                       serve(function, request, response);
                   });
    }
    port = http->bind_to_any_port("127.0.0.1");
    if (port <= 0)
        return false;
    listener = std::thread([this] { http->listen_after_bind(); });
    while (!http->is_running())
        std::this_thread::yield();
    return true;
}

void Es2PlusServer::State::stop()
{
    {
        const std::scoped_lock guard(lock);
        stopping = true;
    }
    released.notify_all();
    http->stop();
    connections.closeAll();
    if (listener.joinable())
        listener.join();
    // While its connections are still counted here.
    http.reset();
}

Es2PlusServer::Es2PlusServer(std::unique_ptr<State> state)
    : m(std::move(state))
{}
Es2PlusServer::~Es2PlusServer() { m->stop(); }

base::Result<std::unique_ptr<Es2PlusServer>> Es2PlusServer::start(std::shared_ptr<const Pki> pki,
                                                                  SmdpServer &smdp, Options options)
{
    auto state = std::make_unique<State>(std::move(pki), smdp, std::move(options));
    if (!state->listen()) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("training.port-taken"),
            QCoreApplication::translate("training", "The training SM-DP+ cannot listen for ES2+."),
            QCoreApplication::translate("training", "End programs that use many ports."));
    }
    return std::unique_ptr<Es2PlusServer>(new Es2PlusServer(std::move(state)));
}

QUrl Es2PlusServer::baseUrl() const
{
    return QUrl(m->options.tls == Options::Tls::Mutual ? QStringLiteral("https://localhost:%1").arg(m->port)
                                                       : QStringLiteral("http://127.0.0.1:%1").arg(m->port));
}

Es2Client Es2PlusServer::issueClient(Issue issue) const
{
    CertificateRequest wanted = m->pki->request(Role::DpTls, QStringLiteral("Training operator"));
    if (issue == Issue::Expired) {
        const auto now = base::SystemClock().now();
        wanted.notBefore = now - std::chrono::hours(48);
        wanted.notAfter = now - std::chrono::hours(24);
    }
    const Credential issuer = issue == Issue::OtherCa ? makeClientCa(*m->pki) : m->clientCa;
    const PrivateKey key = PrivateKey::generate(Curve::P256);
    return {issueCertificate(wanted, key.publicKey(), issuer).pem(), base::Secret(keyPem(key))};
}

void Es2PlusServer::inject(const Es2Fault &fault)
{
    const std::scoped_lock guard(m->lock);
    m->faults.push_back(fault);
}

void Es2PlusServer::clearFaults()
{
    const std::scoped_lock guard(m->lock);
    m->faults.clear();
}

int Es2PlusServer::calls(Es2Function function) const
{
    const std::scoped_lock guard(m->lock);
    return m->calls[size_t(function)];
}

std::vector<QByteArray> Es2PlusServer::bodies() const
{
    const std::scoped_lock guard(m->lock);
    return m->bodies;
}

int Es2PlusServer::tlsHandshakes() const { return m->connections.establishedCount(); }

int Es2PlusServer::mostConcurrent() const
{
    const std::scoped_lock guard(m->lock);
    return m->mostRunning;
}

std::vector<Es2ProfileTruth> Es2PlusServer::profiles() const
{
    const std::scoped_lock guard(m->lock);
    return m->desk.truth();
}

int Es2PlusServer::ordersOpen() const
{
    const auto all = profiles();
    return int(std::count_if(all.begin(), all.end(), [](const Es2ProfileTruth &profile) {
        return profile.state != Es2State::Available && profile.state != Es2State::Unavailable;
    }));
}

} // namespace training
