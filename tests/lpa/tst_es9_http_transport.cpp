#include "core/lpa/es9_http_transport.h"
#include "tests/lpa/support/certificates.h"

#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <mutex>
#include <thread>

using lpa::es9::Function;

/// An HTTPS server on loopback that notes what it is asked and answers as told.
class LoopbackServer
{
public:
    explicit LoopbackServer(const TestCertificate &certificate)
    {
        write("cert.pem", certificate.pem);
        write("key.pem", certificate.keyPem);
        m_server = std::make_unique<httplib::SSLServer>(path("cert.pem").toLocal8Bit().constData(),
                                                        path("key.pem").toLocal8Bit().constData());
        m_server->Post(".*", [this](const httplib::Request &request, httplib::Response &response) {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
            response.status = status;
            if (status == 302)
                response.set_header("Location", "/elsewhere");
            response.set_header("X-Admin-Protocol", "gsma/rsp/v2.3.0");
            response.set_content(R"({"answer":1})", "application/json");
        });
        port = m_server->bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server->listen_after_bind(); });
    }
    ~LoopbackServer()
    {
        m_server->stop();
        m_thread.join();
    }
    std::vector<httplib::Request> requests()
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    esim::ServerAddress address() const
    {
        return *esim::ServerAddress::fromText(QStringLiteral("LocalHost:%1").arg(port));
    }

    std::atomic<int> status = 200;
    int port = 0;

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<httplib::SSLServer> m_server;
    std::thread m_thread;
    std::mutex m_mutex;
    std::vector<httplib::Request> m_requests;
};

class TestEs9HttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsTheFunctionWithItsHeaders();
    void usesOneConnection();
    void doesNotFollowARedirect();
    void sendsNothingToAServerThatIsNotTrusted();
    void dropsTheAnswerWhenDestroyed();
};

namespace {
base::http::Outcome send(lpa::Es9Transport &transport, const esim::ServerAddress &server, Function function)
{
    std::optional<base::http::Outcome> outcome;
    transport.send(server, function, R"({"smdpAddress":"LocalHost"})",
                   [&](base::http::Outcome end) { outcome = std::move(end); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20000))
        return tl::unexpected(base::http::Failure{});
    return *outcome;
}
QList<QSslCertificate> rootsOf(const TestCertificate &certificate)
{
    return QSslCertificate::fromData(certificate.pem);
}
} // namespace

void TestEs9HttpTransport::postsTheFunctionWithItsHeaders()
{
    const auto certificate = TestCertificate::make("DNS:localhost");
    LoopbackServer server(certificate);
    base::http::Client client(rootsOf(certificate));
    lpa::Es9HttpTransport transport(client, base::Millis(10000));
    const auto outcome = send(transport, server.address(), Function::AuthenticateClient);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().text));
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, QByteArray(R"({"answer":1})"));
    const auto requests = server.requests();
    QCOMPARE(requests.size(), size_t(1));
    QCOMPARE(QByteArray::fromStdString(requests[0].path),
             QByteArray("/gsma/rsp2/es9plus/authenticateClient"));
    const auto header = [&](const char *name) {
        return QByteArray::fromStdString(requests[0].get_header_value(name));
    };
    QCOMPARE(header("User-Agent"), QByteArray("gsma-rsp-lpad"));
    QCOMPARE(header("X-Admin-Protocol"), QByteArray("gsma/rsp/v2.2.2"));
    QCOMPARE(header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(header("Host"), "localhost:" + QByteArray::number(server.port));
    QCOMPARE(QByteArray::fromStdString(requests[0].body), QByteArray(R"({"smdpAddress":"LocalHost"})"));
}

void TestEs9HttpTransport::usesOneConnection()
{
    const auto certificate = TestCertificate::make("DNS:localhost");
    LoopbackServer server(certificate);
    base::http::Client client(rootsOf(certificate));
    lpa::Es9HttpTransport transport(client, base::Millis(10000));
    QVERIFY(send(transport, server.address(), Function::InitiateAuthentication));
    QVERIFY(send(transport, server.address(), Function::AuthenticateClient));
    const auto requests = server.requests();
    QCOMPARE(requests.size(), size_t(2));
    QCOMPARE(requests[0].remote_port, requests[1].remote_port);
}

void TestEs9HttpTransport::doesNotFollowARedirect()
{
    const auto certificate = TestCertificate::make("DNS:localhost");
    LoopbackServer server(certificate);
    server.status = 302;
    base::http::Client client(rootsOf(certificate));
    lpa::Es9HttpTransport transport(client, base::Millis(10000));
    const auto outcome = send(transport, server.address(), Function::HandleNotification);
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 302);
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY(!lpa::es9::readHandleNotification(outcome->status, outcome->body));
}

void TestEs9HttpTransport::sendsNothingToAServerThatIsNotTrusted()
{
    LoopbackServer server(TestCertificate::make("DNS:localhost"));
    base::http::Client client(rootsOf(TestCertificate::make("DNS:localhost")));
    lpa::Es9HttpTransport transport(client, base::Millis(10000));
    const auto outcome = send(transport, server.address(), Function::InitiateAuthentication);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().kind == base::http::Failure::Kind::Untrusted);
    QVERIFY(server.requests().empty());
}

void TestEs9HttpTransport::dropsTheAnswerWhenDestroyed()
{
    const auto certificate = TestCertificate::make("DNS:localhost");
    LoopbackServer server(certificate);
    base::http::Client client(rootsOf(certificate));
    auto transport = std::make_unique<lpa::Es9HttpTransport>(client, base::Millis(10000));
    int calls = 0;
    transport->send(server.address(), Function::InitiateAuthentication, "{}",
                    [&](const base::http::Outcome &) { ++calls; });
    transport.reset();
    // A second transport's answer shows that the first one's has had its turn.
    lpa::Es9HttpTransport second(client, base::Millis(10000));
    QVERIFY(send(second, server.address(), Function::AuthenticateClient));
    QTRY_COMPARE(server.requests().size(), size_t(2));
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestEs9HttpTransport)
#include "tst_es9_http_transport.moc"
