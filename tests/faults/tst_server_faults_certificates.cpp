#include "core/base/certificates.h"
#include "tests/faults/server_session.h"

using namespace faults;
using namespace training;
using namespace training::test;

/// The product's LPA and a real card against servers whose certificates must not be trusted. The
/// control: one that may be.
class TestServerCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badCertificates_data();
    void badCertificates();
    void anIssuerThatTheCardDoesNotList_data();
    void anIssuerThatTheCardDoesNotList();
};

void TestServerCertificates::badCertificates_data()
{
    QTest::addColumn<int>("variant");
    const auto row = [](const char *name, TlsVariant variant) { QTest::newRow(name) << int(variant); };
    row("good: the control", TlsVariant::Good);
    row("expired", TlsVariant::Expired);
    row("not yet valid", TlsVariant::NotYetValid);
    row("of another host", TlsVariant::OtherHost);
    row("of an unknown issuer", TlsVariant::OtherCi);
    row("self-signed", TlsVariant::SelfSigned);
    row("for clients alone", TlsVariant::ForClients);
    row("weakly signed", TlsVariant::WeakSignature);
    row("issued by what is no authority", TlsVariant::IssuedByLeaf);
}

void TestServerCertificates::badCertificates()
{
    QFETCH(int, variant);
    SmdpServer::Options options;
    options.tls = TlsVariant(variant);
    ServerSession session(options);
    QVERIFY(session.begin());
    session.run();
    const SmdpCounters counters = session.line.smdp.counters();
    QVERIFY(counters.tlsConnections > 0);
    if (TlsVariant(variant) == TlsVariant::Good) {
        QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
        QVERIFY(counters.requests > 0 && !session.harm().isEmpty());
        return;
    }
    QCOMPARE(session.code(), QStringLiteral("server.untrusted"));
    QVERIFY2(session.outcome.error->text.startsWith(
                 QLatin1String("The certificate of localhost is not trusted: ")),
             qPrintable(session.outcome.error->text));
    QCOMPARE(session.outcome.nextStep, lpa::NextStep::FixSettings);
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(counters.requests, 0);
    QCOMPARE(counters.bodyBytes, 0);
}

void TestServerCertificates::anIssuerThatTheCardDoesNotList_data()
{
    QTest::addColumn<bool>("asksTheCard");
    QTest::newRow("the station asks the card") << true;
    QTest::newRow("it does not: the control") << false;
}

void TestServerCertificates::anIssuerThatTheCardDoesNotList()
{
    QFETCH(bool, asksTheCard);
    // Two worlds: the card belongs to one, the server to the other; the station trusts both.
    ServerSession session;
    QVERIFY(session.begin());
    const auto otherPki = std::make_shared<const Pki>();
    SmdpServer other(otherPki);
    QVERIFY(other.start().has_value());
    other.addOrder(
        {.iccid = testIccid(1), .matchingId = testMatchingId(kCode), .eid = {}, .confirmationCode = {}});
    const auto roots = QSslCertificate::fromData(session.line.pki->ciPem() + otherPki->ciPem());
    base::http::Client client(roots);
    lpa::Es9HttpTransport transport(client, std::chrono::seconds(20),
                                    asksTheCard ? &base::isCertificateIssuer : nullptr);
    session.request.address = *esim::ServerAddress::fromText(other.address());
    lpa::DownloadJob job(*session.line.channel, transport, session.request);
    session.outcome = *Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(other.counters().requests, asksTheCard ? 0 : 1);
    QCOMPARE(session.code(), asksTheCard ? QStringLiteral("server.issuer-not-accepted")
                                         : QStringLiteral("server.no-certificate-for-ci"));
    QCOMPARE(session.outcome.nextStep, lpa::NextStep::OtherCard);
    // The same transport serves the card's own world.
    session.request.address = *esim::ServerAddress::fromText(session.line.smdp.address());
    lpa::DownloadJob home(*session.line.channel, transport, session.request);
    QCOMPARE(Line::wait<DownloadOutcome>([&](auto done) { home.start(done); })->verdict, Verdict::Succeeded);
}

QTEST_GUILESS_MAIN(TestServerCertificates)
#include "tst_server_faults_certificates.moc"
