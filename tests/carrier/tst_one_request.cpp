#include "core/carrier/supersim/supersim_carrier.h"
#include "tests/carrier/fault_server.h"
#include "tests/carrier/tls_identity.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace bench;
using carrier::Certainty;

/// One reservation, one request on the wire (facts/reliability.md F1). The control is Qt as it comes: it must
/// be seen to send a POST more than once, or this test could not fail.
class TestOneRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_identity = makeTlsIdentity(); }
    void sendsAReservationOnce_data();
    void sendsAReservationOnce();
    void seesQtSendAPostAgain_data();
    void seesQtSendAPostAgain();
    void sendsNothingToAServerItDoesNotTrust();

private:
    QUrl urlOf(const FaultServer &server, bool isTls) const
    {
        return QUrl(QStringLiteral("%1://localhost:%2")
                        .arg(isTls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(server.port()));
    }
    static std::unique_ptr<carrier::supersim::SuperSimCarrier> client(const QUrl &url,
                                                                      const QList<QSslCertificate> &roots)
    {
        carrier::supersim::Options options;
        options.baseUrl = url;
        options.account = QStringLiteral("SK1");
        options.secret = base::Secret("s");
        options.requestTimeout = base::Millis(20'000);
        auto made = carrier::supersim::SuperSimCarrier::make(options, roots);
        return made ? std::move(*made) : nullptr;
    }

    TlsIdentity m_identity;
};

void TestOneRequest::sendsAReservationOnce_data()
{
    QTest::addColumn<ConnectionFault>("fault");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("controlCopies"); // what Qt as it comes does at least, in all its requests
    const auto row = [](const char *name, ConnectionFault fault, int http, int https) {
        QTest::addRow("%s, http", name) << fault << false << http;
        QTest::addRow("%s, https", name) << fault << true << https;
    };
    row("none", ConnectionFault::None, 1, 1);
    row("close", ConnectionFault::Close, 2, 2);
    row("reset", ConnectionFault::Reset, 2, 2);
    row("close on the second request", ConnectionFault::CloseOnSecond, 2, 2);
    row("reset on the second request", ConnectionFault::ResetOnSecond, 2, 2);
    row("half a status line", ConnectionFault::HalfStatusLine, 2, 2);
    row("body cut short", ConnectionFault::ShortBody, 1, 1);
}

void TestOneRequest::sendsAReservationOnce()
{
    QFETCH(ConnectionFault, fault);
    QFETCH(bool, isTls);
    constexpr int requests = 10;
    FaultServer server(fault, isTls ? std::optional(m_identity.configuration) : std::nullopt);
    const auto product = client(urlOf(server, isTls), {m_identity.certificate});
    QVERIFY(product);
    for (int i = 0; i < requests; ++i) {
        const QString digits =
            QStringLiteral("890490321234512345123456789%1").arg(i, 5, 10, QLatin1Char('0'));
        std::optional<carrier::CarrierResult<carrier::Reservation>> result;
        product->reserve({esim::ReserveMode::Eid, *esim::Eid::fromText(digits), "intent"},
                         [&](auto got) { result = std::move(got); });
        QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
        // The server's answer names no EID, so even a whole one proves nothing: every one of these is
        // unknown.
        QVERIFY(!*result);
        QCOMPARE(result->error().certainty, Certainty::Unknown);
        QCOMPARE(server.copies("Eid=" + digits.toLatin1()), 1);
    }
    QCOMPARE(server.total(), requests);
}

void TestOneRequest::seesQtSendAPostAgain_data() { sendsAReservationOnce_data(); }

void TestOneRequest::seesQtSendAPostAgain()
{
    QFETCH(ConnectionFault, fault);
    QFETCH(bool, isTls);
    QFETCH(int, controlCopies);
    FaultServer server(fault, isTls ? std::optional(m_identity.configuration) : std::nullopt);
    QNetworkAccessManager network;
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_identity.certificate});
    int most = 0;
    for (int i = 0; i < 2; ++i) {
        QNetworkRequest request(urlOf(server, isTls).resolved(QUrl(QStringLiteral("/v1/ESimProfiles"))));
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArray("application/x-www-form-urlencoded"));
        const QByteArray body = "Eid=" + QByteArray::number(i);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
        most = std::max(most, server.copies(body));
    }
    qInfo("a plain QNetworkAccessManager sent one POST %d times", most);
    QVERIFY(most >= controlCopies);
    if (controlCopies == 1)
        QCOMPARE(most, 1);
}

void TestOneRequest::sendsNothingToAServerItDoesNotTrust()
{
    FaultServer server(ConnectionFault::None, m_identity.configuration);
    const auto product = client(urlOf(server, true), {}); // no root at all
    QVERIFY(product);
    std::optional<carrier::CarrierResult<carrier::Reservation>> result;
    product->reserve({esim::ReserveMode::MatchingId, std::nullopt, "intent"},
                     [&](auto got) { result = std::move(got); });
    QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, 30'000));
    QVERIFY(!*result);
    QCOMPARE(result->error().certainty, Certainty::NotDone);
    QCOMPARE(result->error().advice, carrier::CarrierFailure::Advice::FixSettings);
    QCOMPARE(result->error().error.code.text(), QStringLiteral("carrier.untrusted"));
    QCOMPARE(server.total(), 0);
}

QTEST_GUILESS_MAIN(TestOneRequest)
#include "tst_one_request.moc"
