#include "core/base/http.h"

#include "core/base/certificates.h"
#include "core/base/http_connection.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <list>
#include <vector>

namespace base::http {
namespace {

constexpr quint16 kHttpPort = 80;
constexpr quint16 kHttpsPort = 443;

Endpoint endpointOf(const QUrl &url)
{
    const bool tls = url.scheme() != QLatin1String("http");
    return {tls ? Endpoint::Kind::Tls : Endpoint::Kind::Plain, url.host(QUrl::FullyEncoded).toLower(),
            quint16(url.port(tls ? kHttpsPort : kHttpPort))};
}

bool isOneLine(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void addHeader(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head += name;
    head += ": ";
    head += value;
    head += "\r\n";
}

/// The request as it goes out; nothing when a header would break into two.
std::optional<QByteArray> written(const Request &request)
{
    const bool post = request.method == Request::Method::Post;
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = (post ? "POST " : "GET ") + path + " HTTP/1.1\r\n";
    QUrl bare = request.url;
    bare.setUserInfo({});
    addHeader(bytes, "Host", bare.authority(QUrl::FullyEncoded).toLatin1());
    addHeader(bytes, "Accept-Encoding", "identity");
    bool named = false;
    for (const Header &header : request.headers) {
        if (!isOneLine(header.name) || !isOneLine(header.value))
            return std::nullopt;
        named = named || header.name.compare("User-Agent", Qt::CaseInsensitive) == 0;
        addHeader(bytes, header.name, header.value);
    }
    if (!named)
        addHeader(bytes, "User-Agent", "esim-station");
    if (request.authorization) {
        if (!isOneLine(request.authorization->reveal()))
            return std::nullopt;
        addHeader(bytes, "Authorization", request.authorization->reveal());
    }
    if (post)
        addHeader(bytes, "Content-Length", QByteArray::number(request.body.size()));
    bytes += "\r\n";
    if (post)
        bytes += request.body;
    return bytes;
}

/// Whether a server that was lost on the way cannot have acted, or may act twice without harm, and another
/// connection may do better.
bool mayRepeat(Request::Method method, const Connection::Loss &loss)
{
    if (loss.failure.kind == Failure::Kind::Untrusted)
        return loss.root == Connection::Loss::Root::Found;
    if (loss.line == Connection::Loss::Line::Fresh || loss.failure.kind != Failure::Kind::Closed)
        return false;
    return loss.failure.reached == Failure::Reached::No ||
           (method == Request::Method::Get && loss.answer == Connection::Loss::Answer::NotBegun);
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

/// A request on its way.
struct Exchange
{
    Request request;
    Endpoint to;
    QByteArray bytes;
    Done done;
    QTimer deadline;
    std::weak_ptr<Connection> connection; ///< while it carries this
};

struct Client::State
{
    enum class Choice { AnyFree, Fresh };

    Connection &open(const Endpoint &to);
    std::optional<QSslCertificate> lookUp(const QList<QSslCertificate> &chain);
    Connection &choose(const Endpoint &to, Choice choice);
    void sweep();
    void begin(const std::shared_ptr<Exchange> &exchange, Choice choice);
    void ended(const std::shared_ptr<Exchange> &exchange, tl::expected<Answer, Connection::Loss> outcome);
    std::optional<Failure> objection(const Request &request, const QList<QSslCertificate> &chain) const;

    QSslConfiguration tls;
    QString systemFolder;
    Millis connectTimeout{0};
    Counters counters;
    std::list<Connection> connections;
    std::list<std::shared_ptr<Exchange>> exchanges;
    std::vector<std::pair<Endpoint, std::weak_ptr<const int>>> ahead;
    QObject listener; ///< ends first: nothing is called back from then on
};

Client::Client(Roots roots, const std::optional<ClientIdentity> &identity, Millis connectTimeout)
    : m(std::make_unique<State>())
{
    m->connectTimeout = connectTimeout;
    m->tls = QSslConfiguration::defaultConfiguration();
    m->tls.setCaCertificates(roots.named);
    m->systemFolder = std::move(roots.systemFolder);
    m->tls.setProtocol(QSsl::TlsV1_2OrLater);
    m->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (identity) {
        m->tls.setLocalCertificateChain(identity->chain);
        m->tls.setPrivateKey(identity->key);
    }
}

Client::~Client() = default;

Counters Client::counters() const { return m->counters; }

void Client::State::sweep()
{
    connections.remove_if([](const Connection &one) { return one.state() == Connection::State::Ended; });
    std::erase_if(ahead, [](const auto &one) { return one.second.expired(); });
}

Connection &Client::State::open(const Endpoint &to)
{
    return connections.emplace_front(
        to, tls, connectTimeout, listener,
        Connection::Handshake{[this] { ++counters.tlsHandshakes; },
                              [this](const QList<QSslCertificate> &chain) { return lookUp(chain); }});
}

std::optional<QSslCertificate> Client::State::lookUp(const QList<QSslCertificate> &chain)
{
    const auto root = systemFolder.isEmpty() ? std::nullopt : rootIn(systemFolder, chain);
    if (root && !tls.caCertificates().contains(*root))
        tls.addCaCertificate(*root);
    return root;
}

Connection &Client::State::choose(const Endpoint &to, Choice choice)
{
    sweep();
    if (choice == Choice::Fresh)
        return open(to);
    const auto find = [&](Connection::State wanted) {
        return std::find_if(connections.begin(), connections.end(), [&](Connection &one) {
            return one.endpoint() == to && one.state() == wanted && one.isFree();
        });
    };
    auto found = find(Connection::State::Idle);
    if (found == connections.end())
        found = find(Connection::State::Opening);
    if (found == connections.end())
        return open(to);
    // The one used last is taken first: those that are not needed grow old and are closed.
    connections.splice(connections.begin(), connections, found);
    return connections.front();
}

std::optional<Failure> Client::State::objection(const Request &request,
                                                const QList<QSslCertificate> &chain) const
{
    if (request.mayLeave && !request.mayLeave())
        return failureOf(Failure::Kind::Withheld, Failure::Reached::No, request.url.host());
    if (!request.accepts || chain.isEmpty())
        return std::nullopt;
    QList<QSslCertificate> accepted = tls.caCertificates();
    const auto refused =
        accepted.removeIf([&](const QSslCertificate &root) { return !request.accepts(root); });
    if (refused == 0 || vouchFor(accepted, chain))
        return std::nullopt;
    return failureOf(Failure::Kind::IssuerRefused, Failure::Reached::No, request.url.host());
}

void Client::State::begin(const std::shared_ptr<Exchange> &exchange, Choice choice)
{
    Connection &connection = choose(exchange->to, choice);
    exchange->connection =
        connection.carry({exchange->bytes, AnswerReader(exchange->request.mostAnswerBytes),
                          [this, exchange = exchange.get()](const QList<QSslCertificate> &chain) {
                              return objection(exchange->request, chain);
                          },
                          [this, exchange](tl::expected<Answer, Connection::Loss> outcome) {
                              ended(exchange, std::move(outcome));
                          }});
}

void Client::State::ended(const std::shared_ptr<Exchange> &exchange,
                          tl::expected<Answer, Connection::Loss> outcome)
{
    const bool inTime = exchange->deadline.isActive();
    if (!outcome && inTime && mayRepeat(exchange->request.method, outcome.error())) {
        begin(exchange, Choice::Fresh);
        return;
    }
    exchanges.remove(exchange);
    exchange->deadline.stop();
    sweep();
    // Whoever is told may destroy the client: nothing of it may be touched afterwards.
    const Done done = std::move(exchange->done);
    if (outcome)
        done(std::move(*outcome));
    else
        done(tl::unexpected(outcome.error().failure));
}

void Client::send(const Request &request, Done done)
{
    ++m->counters.requests;
    auto bytes = written(request);
    if (!bytes) {
        const Failure failure{
            Failure::Kind::Other, Failure::Reached::No,
            QCoreApplication::translate("http", "The request to %1 holds a line end where none may be.")
                .arg(request.url.host())};
        QMetaObject::invokeMethod(
            &m->listener, [done = std::move(done), failure] { done(tl::unexpected(failure)); },
            Qt::QueuedConnection);
        return;
    }
    const auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    exchange->to = endpointOf(request.url);
    exchange->bytes = std::move(*bytes);
    exchange->done = std::move(done);
    exchange->deadline.setSingleShot(true);
    QObject::connect(&exchange->deadline, &QTimer::timeout, &m->listener, [exchange = exchange.get()] {
        if (const auto connection = exchange->connection.lock())
            connection->abort(Failure::Kind::TimedOut);
    });
    exchange->deadline.start(request.timeout);
    m->exchanges.push_back(exchange);
    m->begin(exchange, State::Choice::AnyFree);
}

Client::Ahead Client::openAhead(const QUrl &server)
{
    const Endpoint to = endpointOf(server);
    m->sweep();
    const auto promised =
        std::count_if(m->ahead.begin(), m->ahead.end(), [&](const auto &one) { return one.first == to; });
    const auto free = std::count_if(m->connections.begin(), m->connections.end(),
                                    [&](Connection &one) { return one.endpoint() == to && one.isFree(); });
    if (free <= promised)
        m->open(to);
    auto held = std::make_shared<const int>();
    m->ahead.emplace_back(to, held);
    return held;
}

} // namespace base::http
