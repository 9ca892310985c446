#include "core/lpa/es9.h"
#include "tests/lpa/support/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lpa;
using samples::hex;
using Kind = es9::Trouble::Kind;

class TestEs9 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesRequests();
    void readsInitiateAuthentication();
    void toleratesBlanksInBase64();
    void readsARefusalUnderAnyHttpStatus();
    void showsNoCodeThatIsNoCode();
    void neverShowsTheSubjectIdentifier();
    void refusesHostileAnswers_data();
    void refusesHostileAnswers();
    void takesADeliveryForGrantedOnlyWhenToldSo_data();
    void takesADeliveryForGrantedOnlyWhenToldSo();
    void refusesMoreThanTwoMegabytes();
};

namespace {
QByteArray good()
{
    return samples::executed({{"serverSigned1", hex("3003800101")},
                              {"serverSignature1", hex("5F370155")},
                              {"euiccCiPKIdToBeUsed", hex("0401AA")},
                              {"serverCertificate", hex("30020500")}});
}
} // namespace

void TestEs9::writesRequests()
{
    const auto address = *esim::ServerAddress::fromText(u"SMDP.Example.com");
    QCOMPARE(
        es9::initiateAuthentication(address, samples::kChallenge, hex("BF2000")),
        QByteArray(
            R"({"euiccChallenge":"XFxcXFxcXFxcXFxcXFxcXA==","euiccInfo1":"vyAA","smdpAddress":"SMDP.Example.com"})"));
    const es9::TransactionId id{hex("0AFF"), QStringLiteral("0aFf")};
    QCOMPARE(es9::authenticateClient(id, hex("BF3800")),
             QByteArray(R"({"authenticateServerResponse":"vzgA","transactionId":"0aFf"})"));
    QCOMPARE(es9::getBoundProfilePackage(id, hex("BF2100")),
             QByteArray(R"({"prepareDownloadResponse":"vyEA","transactionId":"0aFf"})"));
    QCOMPARE(es9::cancelSession(id, hex("BF4100")),
             QByteArray(R"({"cancelSessionResponse":"v0EA","transactionId":"0aFf"})"));
    QCOMPARE(es9::handleNotification(hex("BF3700")), QByteArray(R"({"pendingNotification":"vzcA"})"));
}

void TestEs9::readsInitiateAuthentication()
{
    const auto answer = es9::readInitiateAuthentication(200, good());
    QVERIFY(answer);
    QCOMPARE(answer->transactionId.bytes, samples::kTransaction);
    QCOMPARE(answer->server.serverSigned1, hex("3003800101"));
    QCOMPARE(answer->server.certificate, hex("30020500"));
}

void TestEs9::toleratesBlanksInBase64()
{
    QByteArray body = good();
    body.replace("MAOAAQE=", "MAOA\\r\\n AQE=\\n");
    QVERIFY(body != good());
    const auto answer = es9::readInitiateAuthentication(200, body);
    QVERIFY(answer);
    QCOMPARE(answer->server.serverSigned1, hex("3003800101"));
}

void TestEs9::readsARefusalUnderAnyHttpStatus()
{
    for (const int status : {200, 400, 500}) {
        const auto answer = es9::readAuthenticateClient(status, samples::failed("8.2.6", "3.8"));
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == Kind::Refused);
        QCOMPARE(answer.error().status->subject, QStringLiteral("8.2.6"));
        QVERIFY(answer.error().error.code == base::ErrorCode("server.matching-id-refused"));
        QVERIFY(answer.error().advice() == NextStep::HoldForPerson);
    }
    QByteArray expired = samples::failed("8.8.5", "4.10");
    expired.replace("Failed", "Expired");
    QVERIFY(es9::readAuthenticateClient(200, expired).error().kind == Kind::Refused);
}

void TestEs9::showsNoCodeThatIsNoCode()
{
    const auto answer =
        es9::readAuthenticateClient(200, samples::failed("8.2.6<b>", "3.8; drop", "line\none"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().status->subject, QStringLiteral("?"));
    QCOMPARE(answer.error().status->message, QStringLiteral("line one"));
}

void TestEs9::neverShowsTheSubjectIdentifier()
{
    const auto answer = es9::readAuthenticateClient(200, samples::failed("8.2.6", "9.9"));
    QVERIFY(!answer.error().error.sentence().contains(QLatin1String("MATCHING-1")));
}

void TestEs9::refusesHostileAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("next");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, NextStep next) {
        QTest::newRow(name) << status << body << int(kind) << int(next);
    };
    const auto replaced = [](const char *from, const char *to) {
        QByteArray body = good();
        return body.replace(from, to);
    };
    row("HTML", 200, "<html>", Kind::Http, NextStep::RetryLater);
    row("nothing", 200, {}, Kind::Http, NextStep::RetryLater);
    row("an array", 200, "[1]", Kind::Http, NextStep::RetryLater);
    row("server error", 503, "busy", Kind::Http, NextStep::RetryLater);
    row("not found", 404, {}, Kind::Http, NextStep::FixSettings);
    row("redirect", 302, {}, Kind::Http, NextStep::FixSettings);
    row("success under 500", 500, good(), Kind::Http, NextStep::RetryLater);
    row("no header", 200, "{}", Kind::Malformed, NextStep::HoldForPerson);
    row("header of another kind", 200, R"({"header":7})", Kind::Malformed, NextStep::HoldForPerson);
    row("unknown status", 200, replaced("Executed-Success", "Perhaps"), Kind::Malformed,
        NextStep::HoldForPerson);
    row("transaction not hex", 200, replaced("00010203", "0001020G"), Kind::Malformed,
        NextStep::HoldForPerson);
    row("transaction too long", 200, replaced("00010203", "0001020300010203"), Kind::Malformed,
        NextStep::HoldForPerson);
    row("transaction missing", 200, replaced("transactionId", "other"), Kind::Malformed,
        NextStep::HoldForPerson);
    row("base64 broken", 200, replaced("MAOAAQE=", "MAO*AQE="), Kind::Malformed, NextStep::HoldForPerson);
    row("another tag", 200, replaced("MAOAAQE=", "MQOAAQE="), Kind::Malformed, NextStep::HoldForPerson);
    row("length beyond the end", 200, replaced("MAOAAQE=", "MASAAQE="), Kind::Malformed,
        NextStep::HoldForPerson);
    row("a number for text", 200, replaced("\"MAOAAQE=\"", "5"), Kind::Malformed, NextStep::HoldForPerson);
    row("deep nesting", 200, QByteArray(100000, '['), Kind::Http, NextStep::RetryLater);
}

void TestEs9::refusesHostileAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(int, next);
    const auto answer = es9::readInitiateAuthentication(status, body);
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
    QCOMPARE(int(answer.error().advice()), next);
    QVERIFY(!answer.error().error.text.isEmpty() && !answer.error().error.remedy.isEmpty());
}

void TestEs9::takesADeliveryForGrantedOnlyWhenToldSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("delivered");
    QTest::newRow("204") << 204 << QByteArray() << true;
    QTest::newRow("200 executed") << 200 << samples::executed({}) << true;
    QByteArray warning = samples::executed({});
    QTest::newRow("200 with warning")
        << 200 << warning.replace("Executed-Success", "Executed-WithWarning") << true;
    QTest::newRow("200 empty") << 200 << QByteArray() << false;
    QTest::newRow("202") << 202 << QByteArray() << false;
    QTest::newRow("200 failed") << 200 << samples::failed("8.2.6", "3.8") << false;
    QTest::newRow("500") << 500 << QByteArray("x") << false;
    QTest::newRow("302") << 302 << QByteArray() << false;
}

void TestEs9::takesADeliveryForGrantedOnlyWhenToldSo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, delivered);
    QCOMPARE(es9::readHandleNotification(status, body).has_value(), delivered);
}

void TestEs9::refusesMoreThanTwoMegabytes()
{
    const QByteArray most = good() + QByteArray(es9::kLargestAnswer - good().size(), ' ');
    QVERIFY(es9::readInitiateAuthentication(200, most));
    QVERIFY(!es9::readInitiateAuthentication(200, most + ' '));
}

QTEST_GUILESS_MAIN(TestEs9)
#include "tst_es9.moc"
