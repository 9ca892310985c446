#include "core/base/certificates.h"
#include "core/base/http.h"
#include "tests/lpa/support/certificates.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

#include <deque>

using base::Millis;
using base::http::Answer;
using base::http::Client;
using base::http::Failure;
using base::http::Outcome;
using base::http::Request;

namespace {

enum class Wire { Plain, Tls };
/// What the server does with a request that it has read whole.
enum class Act {
    Answer,
    AnswerAndClose,   ///< and does not say so
    AnswerShortLived, ///< keeps the connection for one second
    Nothing,
    Close,
    Reset,
    HalfStatusLine,
    HalfBody,
    TooMuch,
    Nonsense,
};

const QByteArray kAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// A server on loopback that does as it is told, and counts.
class Server : public QObject
{
public:
    explicit Server(Wire wire, const char *name = "DNS:localhost")
        : certificate(TestCertificate::make(name))
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificate.pem));
        tls.setPrivateKey(QSslKey(certificate.keyPem, QSsl::Ec));
        m_tls.setSslConfiguration(tls);
        QTcpServer &server = wire == Wire::Tls ? m_tls : m_plain;
        m_scheme = wire == Wire::Tls ? QStringLiteral("https") : QStringLiteral("http");
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        connect(&m_tls, &QSslServer::startedEncryptionHandshake, this, [this] { ++handshakes; });
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this, &server] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                ++connections;
                sockets.append(socket);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("%1://localhost:%2/path").arg(m_scheme).arg(m_port)); }
    QList<QSslCertificate> roots() const { return QSslCertificate::fromData(certificate.pem); }
    void closeAll()
    {
        for (QTcpSocket *socket : std::as_const(sockets))
            socket->disconnectFromHost();
    }

    const TestCertificate certificate;
    std::deque<Act> acts; ///< for the requests to come; afterwards Answer
    int connections = 0;
    int handshakes = 0; ///< begun
    QByteArrayList requests;
    QList<QTcpSocket *> sockets;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &pending = m_pending[socket];
        pending += socket->readAll();
        while (true) {
            const qsizetype head = pending.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const qsizetype at = pending.indexOf("Content-Length: ");
            const qsizetype length =
                at < 0 || at > head ? 0 : pending.mid(at + 16, pending.indexOf('\r', at) - at - 16).toInt();
            if (pending.size() < head + 4 + length)
                return;
            requests.append(pending.left(head + 4 + length));
            pending.remove(0, head + 4 + length);
            Act act = Act::Answer;
            if (!acts.empty()) {
                act = acts.front();
                acts.pop_front();
            }
            perform(socket, act);
        }
    }
    static void perform(QTcpSocket *socket, Act act)
    {
        switch (act) {
        case Act::Answer: socket->write(kAnswer); break;
        case Act::AnswerAndClose:
            socket->write(kAnswer);
            socket->disconnectFromHost();
            break;
        case Act::AnswerShortLived:
            socket->write("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=1, max=9\r\nContent-Length: 2\r\n\r\nok");
            break;
        case Act::Nothing: break;
        case Act::Close: socket->disconnectFromHost(); break;
        case Act::Reset: {
            const linger hard{1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
            socket->abort();
            break;
        }
        case Act::HalfStatusLine:
            socket->write("HTTP/1.1 2");
            socket->disconnectFromHost();
            break;
        case Act::HalfBody:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nok");
            socket->disconnectFromHost();
            break;
        case Act::TooMuch: socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n"); break;
        case Act::Nonsense: socket->write("Good day to you.\r\n"); break;
        }
    }

    QTcpServer m_plain;
    QSslServer m_tls;
    QString m_scheme;
    quint16 m_port = 0;
    std::map<QTcpSocket *, QByteArray> m_pending;
};

Request post(const Server &server)
{
    Request request;
    request.method = Request::Method::Post;
    request.url = server.url();
    request.body = "{\"paid\":1}";
    request.timeout = Millis(20000);
    return request;
}
Request get(const Server &server)
{
    Request request;
    request.url = server.url();
    request.timeout = Millis(20000);
    return request;
}

/// An outcome that will come.
struct Waiting
{
    std::shared_ptr<std::optional<Outcome>> outcome = std::make_shared<std::optional<Outcome>>();
    bool isThere() const { return outcome->has_value(); }
    const Outcome &operator*() const { return **outcome; }
};
Waiting begin(Client &client, const Request &request)
{
    const Waiting waiting;
    client.send(request, [to = waiting.outcome](Outcome outcome) { to->emplace(std::move(outcome)); });
    return waiting;
}
Outcome send(Client &client, const Request &request)
{
    const Waiting waiting = begin(client, request);
    if (!QTest::qWaitFor([&] { return waiting.isThere(); }, 30000))
        qFatal("no outcome");
    return *waiting;
}

} // namespace

/// The client against a server that misbehaves: what was sent is counted there.
class TestHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsARequestAsItIs();
    void opensAsManyConnectionsAsThereAreRequestsAtATime();
    void noRequestWaitsForAnothersAnswer();
    void takesTheConnectionThatWasOpenedAhead();
    void opensOneAheadForEachHolder();
    void opensAnotherWhenTheServerHasClosedAnIdleOne_data() { wires(); }
    void opensAnotherWhenTheServerHasClosedAnIdleOne();
    void keepsAConnectionNoLongerThanTheServer();
    void aPostLeavesOnce_data();
    void aPostLeavesOnce();
    void repeatsAGetThatAKeptConnectionLost();
    void saysWhatIsWrongWithAnAnswer();
    void givesUpInTime();
    void sendsNothingWithoutTrust();
    void refusesAnIssuerForOneRequest();
    void asksUntilTheLastMomentWhetherARequestMayLeave_data() { wires(); }
    void asksUntilTheLastMomentWhetherARequestMayLeave();
    void readsTheRootsOfTheSystemOneByOne();
    void mayBeDestroyedByWhatItCalls();
    void refusesAHeaderThatBreaks();
    void knowsWhoVouchesForWhom();

private:
    static void wires()
    {
        QTest::addColumn<int>("wire");
        QTest::newRow("http") << int(Wire::Plain);
        QTest::newRow("https") << int(Wire::Tls);
    }
};

void TestHttp::sendsARequestAsItIs()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    Request request = post(server);
    request.url.setPath(QStringLiteral("/a b/c"));
    request.url.setQuery(QStringLiteral("x=ü&y=1"));
    request.headers = {{"Content-Type", "application/json"}};
    request.authorization = base::Secret("Basic abc");
    const auto outcome = send(client, request);
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, QByteArray("ok"));
    QCOMPARE(server.requests,
             QByteArrayList{"POST /a%20b/c?x=%C3%BC&y=1 HTTP/1.1\r\nHost: localhost:" +
                            QByteArray::number(request.url.port()) +
                            "\r\nAccept-Encoding: identity\r\nContent-Type: application/json\r\n"
                            "User-Agent: esim-station\r\nAuthorization: Basic abc\r\nContent-Length: 10\r\n"
                            "\r\n{\"paid\":1}"});
    QVERIFY(send(client, get(server)));
    QVERIFY(server.requests[1].startsWith("GET /path HTTP/1.1\r\n") &&
            server.requests[1].endsWith("\r\n\r\n"));
    QCOMPARE(client.counters().requests, 2);
    QCOMPARE(client.counters().tlsHandshakes, 1);
}

void TestHttp::opensAsManyConnectionsAsThereAreRequestsAtATime()
{
    constexpr int kSlots = 8;
    Server server(Wire::Tls);
    Client client(server.roots());
    for (int round = 0; round < 5; ++round) {
        std::vector<Waiting> waiting;
        for (int i = 0; i < kSlots; ++i)
            waiting.push_back(begin(client, post(server)));
        for (const Waiting &one : waiting)
            QTRY_VERIFY(one.isThere() && *one);
    }
    QCOMPARE(server.requests.size(), 5 * kSlots);
    QCOMPARE(server.connections, kSlots);
    QCOMPARE(client.counters().tlsHandshakes, kSlots);
}

void TestHttp::noRequestWaitsForAnothersAnswer()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    server.acts = {Act::Nothing};
    const Waiting stuck = begin(client, post(server));
    QTRY_COMPARE(server.requests.size(), 1);
    QVERIFY(send(client, post(server)));
    QVERIFY(!stuck.isThere());
    QCOMPARE(server.connections, 2);
}

void TestHttp::takesTheConnectionThatWasOpenedAhead()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    {
        Client::Ahead ahead = client.openAhead(server.url());
        QTRY_COMPARE(server.connections, 1);
        ahead.reset();
        QVERIFY(send(client, post(server)));
    }
    {
        // While it is still opening.
        Server slow(Wire::Tls);
        Client other(slow.roots());
        Client::Ahead ahead = other.openAhead(slow.url());
        ahead.reset();
        QVERIFY(send(other, post(slow)));
        QVERIFY(send(other, post(slow)));
        QCOMPARE(slow.connections, 1);
    }
    // One that is free is opened no second time.
    const Client::Ahead again = client.openAhead(server.url());
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 1);
    QCOMPARE(client.counters().tlsHandshakes, 1);
}

void TestHttp::opensOneAheadForEachHolder()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    std::vector<Client::Ahead> held;
    for (int i = 0; i < 4; ++i)
        held.push_back(client.openAhead(server.url()));
    QTRY_COMPARE(server.connections, 4);
    // Each holder lets go and sends: nobody needs a fifth.
    std::vector<Waiting> waiting;
    while (!held.empty()) {
        held.pop_back();
        waiting.push_back(begin(client, post(server)));
    }
    for (const Waiting &one : waiting)
        QTRY_VERIFY(one.isThere() && *one);
    // Who let go without sending leaves his to the others.
    for (int i = 0; i < 10; ++i)
        client.openAhead(server.url()).reset();
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 4);
}

void TestHttp::opensAnotherWhenTheServerHasClosedAnIdleOne()
{
    QFETCH(int, wire);
    Server server{Wire(wire)};
    Client client(server.roots());
    // Closed and not yet seen, and closed long ago: neither loses the request.
    server.acts = {Act::AnswerAndClose};
    QVERIFY(send(client, post(server)));
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 2);
    server.closeAll();
    QTRY_COMPARE(server.sockets.constLast()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 3);
    QCOMPARE(server.requests.size(), 3);
}

void TestHttp::keepsAConnectionNoLongerThanTheServer()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    server.acts = {Act::AnswerShortLived};
    QVERIFY(send(client, post(server)));
    QTRY_COMPARE(server.sockets.constFirst()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 2);
}

void TestHttp::aPostLeavesOnce_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("act");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("answered");
    for (const Wire wire : {Wire::Plain, Wire::Tls}) {
        for (const bool kept : {false, true}) {
            const auto row = [&](const char *name, Act act, bool answered = false) {
                QTest::addRow("%s, %s connection: %s", wire == Wire::Tls ? "https" : "http",
                              kept ? "kept" : "new", name)
                    << int(wire) << int(act) << kept << answered;
            };
            row("answered: the control", Act::Answer, true);
            row("closed", Act::Close);
            row("reset", Act::Reset);
            row("half a status line", Act::HalfStatusLine);
            row("half a body", Act::HalfBody);
        }
    }
}

void TestHttp::aPostLeavesOnce()
{
    QFETCH(int, wire);
    QFETCH(int, act);
    QFETCH(bool, kept);
    QFETCH(bool, answered);
    Server server{Wire(wire)};
    Client client(server.roots());
    if (kept)
        QVERIFY(send(client, post(server)));
    server.requests.clear();
    server.acts = {Act(act)};
    const auto outcome = send(client, post(server));
    QCOMPARE(outcome.has_value(), answered);
    QCOMPARE(server.requests.size(), 1);
    if (!answered) {
        QCOMPARE(outcome.error().kind, Failure::Kind::Closed);
        QCOMPARE(outcome.error().reached, Failure::Reached::Perhaps);
    }
    // The next one is not harmed, and still only one came.
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.requests.size(), 2);
}

void TestHttp::repeatsAGetThatAKeptConnectionLost()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    QVERIFY(send(client, get(server)));
    server.acts = {Act::Close};
    QVERIFY(send(client, get(server)));
    QCOMPARE(server.requests.size(), 3);
    // Twice in a row is no accident, and half an answer is one.
    server.acts = {Act::Close, Act::Close};
    QVERIFY(!send(client, get(server)));
    QVERIFY(send(client, get(server)));
    server.acts = {Act::HalfBody};
    QVERIFY(!send(client, get(server)));
}

void TestHttp::saysWhatIsWrongWithAnAnswer()
{
    Server server(Wire::Tls);
    Client client(server.roots());
    server.acts = {Act::TooMuch};
    QCOMPARE(send(client, post(server)).error().kind, Failure::Kind::TooLarge);
    server.acts = {Act::Nonsense};
    QCOMPARE(send(client, post(server)).error().kind, Failure::Kind::Malformed);
    // Neither connection is used again.
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.connections, 3);

    Request request = get(server);
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        request.url.setPort(free.serverPort());
    }
    const auto refused = send(client, request);
    QCOMPARE(refused.error().kind, Failure::Kind::Unreachable);
    QCOMPARE(refused.error().reached, Failure::Reached::No);
    QVERIFY(refused.error().text.contains(QLatin1String("localhost")));
}

void TestHttp::givesUpInTime()
{
    Server server(Wire::Tls);
    Client client(server.roots(), std::nullopt, Millis(300));
    Request request = post(server);
    request.timeout = Millis(300);
    server.acts = {Act::Nothing};
    const auto silent = send(client, request);
    QCOMPARE(silent.error().kind, Failure::Kind::TimedOut);
    QCOMPARE(silent.error().reached, Failure::Reached::Perhaps);

    // A listener without TLS behind it.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    Request other = post(server);
    other.url.setPort(mute.serverPort());
    const auto unopened = send(client, other);
    QCOMPARE(unopened.error().kind, Failure::Kind::TimedOut);
    QCOMPARE(unopened.error().reached, Failure::Reached::No);
}

void TestHttp::sendsNothingWithoutTrust()
{
    const Server server(Wire::Tls);
    Client stranger(QSslCertificate::fromData(TestCertificate::make("DNS:localhost").pem));
    const auto untrusted = send(stranger, post(server));
    QCOMPARE(untrusted.error().kind, Failure::Kind::Untrusted);
    QCOMPARE(untrusted.error().reached, Failure::Reached::No);
    QVERIFY(server.requests.isEmpty());
    const Server other(Wire::Tls, "DNS:other.example.com");
    Client misled(other.roots());
    QCOMPARE(send(misled, post(other)).error().kind, Failure::Kind::Untrusted);
    QVERIFY(other.requests.isEmpty());
}

void TestHttp::refusesAnIssuerForOneRequest()
{
    const Server server(Wire::Tls);
    const QByteArray issuer = base::keyIdentifier(server.roots().constFirst());
    QCOMPARE(issuer.size(), 20);
    Client client(server.roots());
    Request request = post(server);
    const auto refuse = [](const QByteArray &id) {
        return [id](const QSslCertificate &root) { return base::keyIdentifier(root) != id; };
    };
    request.accepts = refuse(issuer);
    // On a new connection, and on one that other requests use.
    for (int i = 0; i < 2; ++i) {
        const auto refused = send(client, request);
        QCOMPARE(refused.error().kind, Failure::Kind::IssuerRefused);
        QCOMPARE(refused.error().reached, Failure::Reached::No);
        QCOMPARE(server.requests.size(), i);
        QVERIFY(send(client, post(server)));
    }
    QCOMPARE(server.connections, 1);
    // Another root that vouches for the same server counts; one that does not, does not.
    request.accepts = refuse(QByteArray(20, 'x'));
    QVERIFY(send(client, request));
}

void TestHttp::asksUntilTheLastMomentWhetherARequestMayLeave()
{
    QFETCH(int, wire);
    Server server{Wire(wire)};
    Client client(server.roots());
    bool may = true;
    Request request = post(server);
    request.mayLeave = [&] { return may; };
    // Decided while the connection was still opening.
    const Waiting opening = begin(client, request);
    may = false;
    QTRY_VERIFY(opening.isThere());
    QVERIFY(!*opening);
    QCOMPARE((*opening).error().kind, Failure::Kind::Withheld);
    QCOMPARE((*opening).error().reached, Failure::Reached::No);
    QVERIFY(!(*opening).error().text.isEmpty());
    QCOMPARE(server.requests.size(), 0);
    // The connection goes on with others, and on an open one the answer is the same.
    QVERIFY(send(client, post(server)));
    QCOMPARE(send(client, request).error().kind, Failure::Kind::Withheld);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.connections, 1);
    // What may leave has left with the question, not some turns of an event loop later.
    may = true;
    const Waiting sent = begin(client, request);
    QVERIFY(server.sockets.constFirst()->waitForReadyRead(1000));
    may = false;
    QTRY_VERIFY(sent.isThere());
    QVERIFY(*sent);
    QCOMPARE(server.requests.size(), 2);
}

void TestHttp::readsTheRootsOfTheSystemOneByOne()
{
    Server server(Wire::Tls);
    const auto named = QSslCertificate::fromData(TestCertificate::make("DNS:localhost").pem);
    // A folder as the system has it: a name's hash and a number.
    QTemporaryDir folder;
    const auto x509 = std::unique_ptr<BIO, decltype(&BIO_free)>(
        BIO_new_mem_buf(server.certificate.pem.constData(), -1), &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> root(
        PEM_read_bio_X509(x509.get(), nullptr, nullptr, nullptr), &X509_free);
    QFile file(folder.filePath(QStringLiteral("%1.0").arg(
        X509_NAME_hash_ex(X509_get_subject_name(root.get()), nullptr, nullptr, nullptr), 8, 16,
        QLatin1Char('0'))));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(server.certificate.pem) > 0);
    file.close();
    QCOMPARE(base::rootIn(folder.path(), server.roots()), server.roots().constFirst());
    QVERIFY(!base::rootIn(folder.path(), named));

    Client client(base::http::Roots(named, folder.path()));
    Client::Ahead ahead = client.openAhead(server.url());
    std::vector<Waiting> waiting;
    for (int i = 0; i < 3; ++i)
        waiting.push_back(begin(client, post(server)));
    for (const Waiting &one : waiting)
        QTRY_VERIFY(one.isThere() && *one);
    ahead.reset();
    QVERIFY(send(client, post(server)));
    QCOMPARE(server.requests.size(), 4);
    QVERIFY(client.counters().tlsHandshakes <= 4);
    Request refusing = post(server);
    refusing.accepts = [&](const QSslCertificate &one) { return one != server.roots().constFirst(); };
    QCOMPARE(send(client, refusing).error().kind, Failure::Kind::IssuerRefused);

    // Another client finds the root of its own, and gives one connection up for it.
    const int before = server.handshakes;
    Client later(base::http::Roots(named, folder.path()));
    QVERIFY(send(later, post(server)));
    QCOMPARE(server.handshakes, before + 2);
    QCOMPARE(later.counters().tlsHandshakes, 1);
    QCOMPARE(server.requests.size(), 5);

    // The control: the same client without the folder, and a folder without this root, which is asked once.
    Client without(named);
    QCOMPARE(send(without, post(server)).error().kind, Failure::Kind::Untrusted);
    QTemporaryDir empty;
    Client other(base::http::Roots(named, empty.path()));
    QCOMPARE(send(other, post(server)).error().kind, Failure::Kind::Untrusted);
    QCOMPARE(server.handshakes, before + 4);
    QCOMPARE(server.requests.size(), 5);
    // A host name that is not the certificate's stays wrong.
    const Server foreign(Wire::Tls, "DNS:other.example.com");
    QFile second(file.fileName().chopped(1) + QLatin1Char('1'));
    QVERIFY(second.open(QIODevice::WriteOnly) && second.write(foreign.certificate.pem) > 0);
    second.close();
    for (int handshakes = 2; handshakes < 4; ++handshakes) {
        QCOMPARE(send(client, post(foreign)).error().kind, Failure::Kind::Untrusted);
        QCOMPARE(foreign.handshakes, handshakes);
    }
    QVERIFY(foreign.requests.isEmpty());
}

void TestHttp::mayBeDestroyedByWhatItCalls()
{
    Server server(Wire::Tls);
    auto client = std::make_unique<Client>(server.roots());
    bool called = false;
    client->send(post(server), [&](const Outcome &outcome) {
        client.reset();
        called = outcome.has_value();
    });
    QTRY_VERIFY(called);
    // And while requests are open: none of them calls back.
    client = std::make_unique<Client>(server.roots());
    server.acts = {Act::Nothing};
    bool late = false;
    client->send(post(server), [&](const Outcome &) { late = true; });
    QTRY_COMPARE(server.requests.size(), 2);
    client.reset();
    QTRY_COMPARE(server.sockets.constLast()->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!late);
}

void TestHttp::refusesAHeaderThatBreaks()
{
    const Server server(Wire::Tls);
    Client client(server.roots());
    Request request = post(server);
    request.headers = {{"X-Note", "a\r\nX-Other: b"}};
    QCOMPARE(send(client, request).error().reached, Failure::Reached::No);
    request.headers = {};
    request.authorization = base::Secret("Basic abc\n");
    QCOMPARE(send(client, request).error().reached, Failure::Reached::No);
    QVERIFY(server.requests.isEmpty());
}

void TestHttp::knowsWhoVouchesForWhom()
{
    const auto one = QSslCertificate::fromData(TestCertificate::make("DNS:a").pem);
    const auto two = QSslCertificate::fromData(TestCertificate::make("DNS:b").pem);
    QVERIFY(base::vouchFor(one, one));
    QVERIFY(base::vouchFor(two + one, one));
    QVERIFY(!base::vouchFor(two, one));
    QVERIFY(!base::vouchFor({}, one));
    QVERIFY(!base::vouchFor(one, {}));
    QVERIFY(!base::isCertificateIssuer(one.constFirst()));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_base_http.moc"
