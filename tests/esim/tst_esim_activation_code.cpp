#include "core/esim/activation_code.h"

#include <QTest>

#include <array>

using esim::ActivationCode;
using esim::ConfirmationCode;
using esim::MatchingId;
using esim::ServerAddress;

namespace {
QByteArray text(const base::Secret &secret) { return secret.reveal().toByteArray(); }
constexpr const char *kToken = "04386-AGYFT-A74Y8-3F815";
} // namespace

/// Activation codes and server addresses against known answers (SGP.22 §4.1 and codes from the field).
class TestActivationCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryField_data();
    void readsEveryField();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void keepsTheTextVerbatim();
    void takesThePrefixInAnyCase();
    void takesAtMost255Characters();
    void buildsTheCodeOfAReservation();
    void hidesTheMatchingId();
    void readsServerAddresses_data();
    void readsServerAddresses();
    void refusesServerAddresses_data();
    void refusesServerAddresses();
    void cleansAddressesOfCarriers();
    void comparesAddressesWithoutCase();
    void refusesMatchingIdsWithOtherCharacters();
};

void TestActivationCode::readsEveryField_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("matchingId");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<bool>("needsConfirmation");
    const QString gsma = QStringLiteral("SMDP.GSMA.COM");
    const QString oid = QStringLiteral("1.3.6.1.4.1.31746");
    const QByteArray token(kToken);
    const QByteArray start = "1$SMDP.GSMA.COM$" + token;
    QTest::newRow("standard 1") << start << gsma << token << QString() << false;
    QTest::newRow("standard 2: flag without OID") << start + "$$1" << gsma << token << QString() << true;
    QTest::newRow("standard 3: OID and flag")
        << start + "$1.3.6.1.4.1.31746$1" << gsma << token << oid << true;
    QTest::newRow("standard 4: OID") << start + "$1.3.6.1.4.1.31746" << gsma << token << oid << false;
    QTest::newRow("standard 5: empty matching ID")
        << QByteArray("1$SMDP.GSMA.COM$$1.3.6.1.4.1.31746") << gsma << QByteArray() << oid << false;
    QTest::newRow("empty matching ID, nothing after")
        << QByteArray("1$smdp.example.com$") << QStringLiteral("smdp.example.com") << QByteArray()
        << QString() << false;
    QTest::newRow("empty matching ID with prefix")
        << QByteArray("LPA:1$smdp.example.com$") << QStringLiteral("smdp.example.com") << QByteArray()
        << QString() << false;
    QTest::newRow("field 1") << QByteArray("1$SMDP.EXAMPLE.NET$KL14XA-8C7RLY$1.3.6.1.4.1.3174")
                             << QStringLiteral("SMDP.EXAMPLE.NET") << QByteArray("KL14XA-8C7RLY")
                             << QStringLiteral("1.3.6.1.4.1.3174") << false;
    QTest::newRow("field 2") << QByteArray("LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7")
                             << QStringLiteral("rsp.truphone.com") << QByteArray("QR-G-5C-1LS-1W1Z9P7")
                             << QString() << false;
    QTest::newRow("field 3")
        << QByteArray(
               "LPA:1$dp-plus-par07-01.oasis-smartsim.com$16972-65675-56112-2T7TD$1.3.6.1.2.1.53860.7.5.1.1")
        << QStringLiteral("dp-plus-par07-01.oasis-smartsim.com") << QByteArray("16972-65675-56112-2T7TD")
        << QStringLiteral("1.3.6.1.2.1.53860.7.5.1.1") << false;
    QTest::newRow("port") << QByteArray("LPA:1$testsmdpplus.infineon.com:4443$ABC")
                          << QStringLiteral("testsmdpplus.infineon.com:4443") << QByteArray("ABC")
                          << QString() << false;
    QTest::newRow("training server") << QByteArray("1$localhost:8443$ABC") << QStringLiteral("localhost:8443")
                                     << QByteArray("ABC") << QString() << false;
    QTest::newRow("lower-case matching ID") << QByteArray("1$h.example$abC-1") << QStringLiteral("h.example")
                                            << QByteArray("abC-1") << QString() << false;
    QTest::newRow("six fields") << QByteArray("1$h.example$0000-0000-0000-0001$$$1")
                                << QStringLiteral("h.example") << QByteArray("0000-0000-0000-0001")
                                << QString() << false;
    QTest::newRow("six fields with flag")
        << QByteArray("1$h.example$T$2.999.10$1$x=y") << QStringLiteral("h.example") << QByteArray("T")
        << QStringLiteral("2.999.10") << true;
    QTest::newRow("trailing separator is no flag")
        << QByteArray("1$h.example$T$2.999.10$") << QStringLiteral("h.example") << QByteArray("T")
        << QStringLiteral("2.999.10") << false;
}

void TestActivationCode::readsEveryField()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, address);
    QFETCH(QByteArray, matchingId);
    QFETCH(QString, oid);
    QFETCH(bool, needsConfirmation);
    const auto read = ActivationCode::fromText(code);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->address().text(), address);
    QCOMPARE(text(read->matchingId().secret()), matchingId);
    QCOMPARE(read->oid().value_or(QString()), oid);
    QCOMPARE(read->confirmationCode() == ConfirmationCode::Needed, needsConfirmation);
    const QByteArray bare = code.startsWith("LPA:") ? code.mid(4) : code;
    QCOMPARE(text(read->secret()), bare);
    QCOMPARE(text(read->qrText()), "LPA:" + bare);
}

void TestActivationCode::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QByteArray>("code");
    const std::array kBad{"",
                          "1$",
                          "LPA:",
                          "LPA:1$",
                          "LPA:1$$",
                          "LPA:1$$$",
                          "$$",
                          "LPA:2$smdp.example.com$ABC",
                          "1$SMDP.EXAMPLE.COM",
                          "LPA:1$SMDP.EXAMPLE.COM",
                          "1$invalid-url$x",
                          "$smdp.example.com$ABC",
                          "xyz14390lojij",
                          "1$smdp.example.com#ABC",
                          "1$smdp.example.com$AB#C",
                          "1$smdp.example.com$A B",
                          "1$https://smdp.example.com$ABC",
                          "1$smdp.example.com/$ABC",
                          "1$user@smdp.example.com$ABC",
                          "1$127.0.0.1$ABC",
                          "1$[::1]$ABC",
                          "1$smdp.example.com$ABC$not-an-oid",
                          "1$smdp.example.com$ABC$1..3",
                          "1$smdp.example.com$ABC$1.3$2",
                          "1$smdp.example.com$ABC\n",
                          " 1$smdp.example.com$ABC",
                          "11$smdp.example.com$ABC",
                          "1$smdp.example.com:0$ABC",
                          "1$smdp.example.com:65536$ABC",
                          "\x10$\xAA$ABC",
                          "1$sm\xC3\xA4p.example.com$ABC",
                          "1$smdp..com$ABC",
                          "1$-smdp.com$ABC"};
    for (const char *code : kBad)
        QTest::newRow(code[0] == 0 ? "empty" : code) << QByteArray(code);
    QTest::newRow("NUL") << QByteArray("1$smdp.example.com$A\0B", 22);
}

void TestActivationCode::refusesWhatIsNoCode()
{
    QFETCH(QByteArray, code);
    const auto read = ActivationCode::fromText(code);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
    QVERIFY(!read.error().text.isEmpty());
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestActivationCode::keepsTheTextVerbatim()
{
    const QByteArray code = "1$SmDp.Example.COM$abC-Def$$1$future$fields";
    QCOMPARE(text(ActivationCode::fromText("LPA:" + code)->qrText()), "LPA:" + code);
}

void TestActivationCode::takesThePrefixInAnyCase()
{
    for (const char *prefix : {"LPA:", "lpa:", "Lpa:"})
        QCOMPARE(text(ActivationCode::fromText(QByteArray(prefix) + "1$h.example$A")->qrText()),
                 "LPA:1$h.example$A");
    QVERIFY(!ActivationCode::fromText("LPA:LPA:1$h.example$A"));
}

void TestActivationCode::takesAtMost255Characters()
{
    const QByteArray start = "1$smdp.example.com$";
    QVERIFY(ActivationCode::fromText(start + QByteArray(255 - start.size(), 'A')));
    QVERIFY(ActivationCode::fromText("LPA:" + start + QByteArray(255 - start.size(), 'A')));
    QVERIFY(!ActivationCode::fromText(start + QByteArray(256 - start.size(), 'A')));
}

void TestActivationCode::buildsTheCodeOfAReservation()
{
    const auto address = ServerAddress::fromText(u"SMDP.Example.com");
    QCOMPARE(text(ActivationCode::fromParts(*address, *MatchingId::fromText("AB-1"))->secret()),
             "1$SMDP.Example.com$AB-1");
    QCOMPARE(text(ActivationCode::fromParts(*address, MatchingId())->secret()), "1$SMDP.Example.com$");
}

void TestActivationCode::hidesTheMatchingId()
{
    const auto code = ActivationCode::fromText("1$smdp.example.com$SECRET-TOKEN");
    QVERIFY(!code->masked().contains(QLatin1String("SECRET")));
    QVERIFY(!code->masked().contains(QLatin1String("TOKEN")));
    QVERIFY(code->masked().contains(QLatin1String("smdp.example.com")));
    QVERIFY(code->masked() != ActivationCode::fromText("1$smdp.example.com$SECRET-TOKEM")->masked());
    // A wrong code is not repeated by the error either.
    const auto wrong = ActivationCode::fromText("1$smdp.example.com$SECRET TOKEN");
    QVERIFY(!wrong.error().sentence().contains(QLatin1String("SECRET")));
}

void TestActivationCode::readsServerAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("plain") << QStringLiteral("smdp.example.com") << QStringLiteral("smdp.example.com") << 443;
    QTest::newRow("upper") << QStringLiteral("SMDP.Example.COM") << QStringLiteral("smdp.example.com") << 443;
    QTest::newRow("port") << QStringLiteral("smdp.example.com:4443") << QStringLiteral("smdp.example.com")
                          << 4443;
    QTest::newRow("localhost") << QStringLiteral("localhost") << QStringLiteral("localhost") << 443;
    QTest::newRow("localhost port") << QStringLiteral("localhost:65535") << QStringLiteral("localhost")
                                    << 65535;
    QTest::newRow("digits first") << QStringLiteral("3.example.com") << QStringLiteral("3.example.com")
                                  << 443;
}

void TestActivationCode::readsServerAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto read = ServerAddress::fromText(address);
    QVERIFY(read.has_value());
    QCOMPARE(read->text(), address);
    QCOMPARE(read->host(), host);
    QCOMPARE(int(read->port()), port);
}

void TestActivationCode::refusesServerAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *bad : {"", "smdp", "10.0.0.1", "2130706433", "0x7f.1", "[::1]", "a b.com",
                            "smdp.example.com:", "smdp.example.com:x", "smdp.example.com:443:443",
                            "smdp.example.com/path", "https://smdp.example.com", "u@h.com",
                            "smdp.example.com.", ".example.com", "h.com:0443", "h.com:-1", "h.com: 443"})
        QTest::newRow(bad[0] == 0 ? "empty" : bad) << QString::fromLatin1(bad);
    QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".com");
    QTest::newRow("254 characters") << QStringLiteral("a.").repeated(126) + QStringLiteral("ab");
    QTest::newRow("full-width dot") << QStringLiteral("smdp\uFF0Eexample.com");
    QTest::newRow("cyrillic") << QStringLiteral("sm\u0434p.example.com");
}

void TestActivationCode::refusesServerAddresses()
{
    QFETCH(QString, address);
    QVERIFY(!ServerAddress::fromText(address));
}

void TestActivationCode::cleansAddressesOfCarriers()
{
    for (const char *written :
         {"smdp.example.com", " smdp.example.com ", "https://smdp.example.com", "HTTPS://smdp.example.com/"})
        QCOMPARE(ServerAddress::fromCarrier(QString::fromLatin1(written))->text(),
                 QStringLiteral("smdp.example.com"));
    QVERIFY(!ServerAddress::fromCarrier(u"http://smdp.example.com"));
    QVERIFY(!ServerAddress::fromCarrier(u"https://10.0.0.1/"));
}

void TestActivationCode::comparesAddressesWithoutCase()
{
    QVERIFY(*ServerAddress::fromText(u"SMDP.example.com") == *ServerAddress::fromText(u"smdp.EXAMPLE.com"));
    QVERIFY(!(*ServerAddress::fromText(u"smdp.example.com") ==
              *ServerAddress::fromText(u"smdp.example.com:8443")));
}

void TestActivationCode::refusesMatchingIdsWithOtherCharacters()
{
    QVERIFY(MatchingId::fromText("azAZ09-"));
    QVERIFY(MatchingId::fromText("")->isEmpty());
    for (const char *bad : {"A_B", "A B", "A$B", "A.B", "\xC3\xA4"})
        QVERIFY2(!MatchingId::fromText(bad), bad);
}

QTEST_GUILESS_MAIN(TestActivationCode)
#include "tst_esim_activation_code.moc"
