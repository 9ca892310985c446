#include "core/carrier/callbacks/address.h"
#include "core/carrier/callbacks/receiver.h"
#include "core/carrier/callbacks/signature.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace carrier::callbacks;
using carrier::supersim::Dialect;

namespace {

constexpr char kSecret[] = "auth token";
const QUrl kPublic(QStringLiteral("https://relay.example.net/cb"));
const QByteArray kIntent = "0123456789abcdef0123456789abcdef";
const QByteArray kProfile = "HP0123456789abcdef0123456789abcdef";

struct Fixture
{
    explicit Fixture(Receiver::Options options = {})
    {
        options.sender = {Dialect::Twilio, kPublic, base::Secret(kSecret)};
        auto made = Receiver::listen(std::move(options), [this](const Hint &hint) { hints.push_back(hint); });
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        receiver = std::move(*made);
    }
    std::unique_ptr<QTcpSocket> call(const QByteArray &bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, receiver->port());
        socket->write(bytes);
        return socket;
    }
    /// The status of the answer; 0 when the connection ended without one.
    int statusOf(const QByteArray &bytes) const
    {
        const auto socket = call(bytes);
        if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }, 30'000))
            qFatal("the connection stays open");
        const QByteArray answer = socket->readAll();
        return answer.startsWith("HTTP/1.1 ") && answer.endsWith("\r\n\r\n") ? answer.mid(9, 3).toInt() : 0;
    }

    std::vector<Hint> hints;
    std::unique_ptr<Receiver> receiver;
};

QByteArray callback(const QByteArray &body, const char *secret = kSecret)
{
    const QByteArray signature =
        twilioSignature(base::Secret(secret), addressFor(kPublic, kIntent), formFields(body));
    return "POST /cb/" + kIntent + " HTTP/1.1\r\nHost: h\r\nX-Twilio-Signature: " + signature +
           "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestCallbackReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndHintsOnce();
    void refusesWhatIsNotLetIn_data();
    void refusesWhatIsNotLetIn();
    void cutsOffWhoeverTakesTooLong();
    void keepsToItsLimitOfConnections();
    void staysUsefulUnderAFloodOfForgedOnes();
    void refusesSettingsThatCannotBe();
    void endsInTheMiddleOfEverything();
};

void TestCallbackReceiver::answersAndHintsOnce()
{
    Fixture f;
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile)), 204);
    QCOMPARE(f.hints.size(), size_t(1));
    QCOMPARE(f.hints.front().intent, kIntent);
    QCOMPARE(f.hints.front().ids, QStringList{QString::fromLatin1(kProfile)});
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile)), 204);
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile, "not the token")), 403);
    QCOMPARE(f.hints.size(), size_t(1));
    const Counts counts = f.receiver->counts();
    QCOMPARE(counts.fresh, 1);
    QCOMPARE(counts.duplicate, 1);
    QCOMPARE(counts.forged, 1);
}

void TestCallbackReceiver::refusesWhatIsNotLetIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("another method") << QByteArray("DELETE / HTTP/1.1\r\n\r\n") << 405;
    QTest::newRow("unsigned get") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 403;
    QTest::newRow("body too long") << callback("A=" + QByteArray(70'000, 'x')) << 413;
    QTest::newRow("endless header") << "GET / HTTP/1.1\r\nA: " + QByteArray(100'000, 'x') << 431;
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray::fromHex("16030100051603010000") + "\r\n\r\n" << 400;
}

void TestCallbackReceiver::refusesWhatIsNotLetIn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Fixture f;
    QCOMPARE(f.statusOf(bytes), status);
    QVERIFY(f.hints.empty());
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile)), 204);
    QCOMPARE(f.hints.size(), size_t(1));
}

void TestCallbackReceiver::cutsOffWhoeverTakesTooLong()
{
    Receiver::Options options;
    options.timeout = base::Millis(200);
    Fixture f(options);
    QCOMPARE(f.statusOf("POST /cb/" + kIntent), 0);
    QCOMPARE(f.statusOf({}), 0);
    QCOMPARE(f.receiver->counts().late, 2);
}

void TestCallbackReceiver::keepsToItsLimitOfConnections()
{
    Receiver::Options options;
    options.mostConnections = 4;
    options.timeout = base::Millis(500);
    Fixture f(options);
    // Four that say nothing hold every place; the fifth waits, and is served when they were cut off.
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 4; ++i)
        idle.push_back(f.call("POST"));
    QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile)), 204);
    QCOMPARE(f.receiver->counts().late, 4);
    QCOMPARE(f.hints.size(), size_t(1));
}

void TestCallbackReceiver::staysUsefulUnderAFloodOfForgedOnes()
{
    constexpr int forged = 2000;
    Fixture f;
    QElapsedTimer time;
    time.start();
    for (int sent = 0; sent < forged; sent += 20) {
        std::vector<std::unique_ptr<QTcpSocket>> flood;
        for (int i = 0; i < 20; ++i)
            flood.push_back(f.call(callback("Sid=" + kProfile, "not the token")));
        QTRY_COMPARE_WITH_TIMEOUT(f.receiver->counts().forged, sent + 20, 30'000);
    }
    qInfo("%d forged callbacks, one connection each, in %lld ms, the callers' work included", forged,
          static_cast<long long>(time.elapsed()));
    QVERIFY(f.hints.empty());
    QCOMPARE(f.statusOf(callback("Sid=" + kProfile)), 204);
    QCOMPARE(f.hints.size(), size_t(1));
}

void TestCallbackReceiver::refusesSettingsThatCannotBe()
{
    Fixture f;
    Receiver::Options options;
    options.sender = {Dialect::Twilio, kPublic, base::Secret(kSecret)};
    options.port = f.receiver->port();
    const auto ignore = [](const Hint &) {};
    const auto taken = Receiver::listen(options, ignore);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code.text(), QStringLiteral("carrier.callback-port"));
    options.port = 0;
    options.sender.secret = {};
    QVERIFY(!Receiver::listen(options, ignore));
    options.sender.secret = base::Secret(kSecret);
    options.sender.publicUrl = QUrl(QStringLiteral("http://relay.example.net/cb"));
    QVERIFY(!Receiver::listen(options, ignore));
}

void TestCallbackReceiver::endsInTheMiddleOfEverything()
{
    auto f = std::make_unique<Fixture>();
    const auto half = f->call("POST /cb");
    const auto refused = f->call("hello\r\n\r\n");
    QTRY_COMPARE(f->receiver->counts().refused, 1);
    f.reset();
    QTRY_COMPARE(half->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(refused->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(TestCallbackReceiver)
#include "tst_callback_receiver.moc"
