#include "core/base/crypto.h"
#include "core/training/bsp.h"
#include "core/training/crypto.h"
#include "core/training/pki.h"
#include "core/training/profile_package.h"
#include "tests/training/support/conversation.h"

#include <QtTest>

using namespace training;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

const char *const kOwnSecret = "fb68a38ccedb69e15cbe03c256228998ac398587e5dc7117f948145c839d61a4";
const char *const kOwnPoint =
    "04a27e2bdbd94dcf67d4c9ae5cb149d9d0f093be7a16dc41ec9db0318e4db72d09234a7d7631979a5d150eec40af"
    "e17ce41673df9d2f2e4246d60051c74eba7964";
const char *const kTheirPoint =
    "0400f7b8d71403f21d84b00cd9e561178d737d3f4d065e62fee279271298dd4f074794ab791b9939d4461296efe3"
    "88aa26731064263af988b7d2c4d77da44801b5";
const char *const kAgreed = "c9a993dd4879a8f7161f2085410edd4f9652f1df37be097ba96ba2ca6be528fe";
const char *const kHostId = "8080808080808080";
const char *const kEid = "89049032123451234512345678901235";

bsp::SessionKeys vectorKeys() { return bsp::deriveKeys(hex(kAgreed), hex(kHostId), hex(kEid)); }

base::tlv::Element element(const QByteArray &bytes) { return *base::tlv::only(bytes); }

} // namespace

/// Known answers of facts/sgp22.md §19 (pySim test_esim.py, test_esim_bsp.py; the published GSMA and RFC
/// values).
class TestTrainingCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesLikeTheVector();
    void derivesTheVectorsKeys();
    void derivesTheSecondVectorsKeys();
    void protectsLikeTheVector();
    void opensWhatItProtected();
    void refusesAChangedBlock_data();
    void refusesAChangedBlock();
    void fullBlockHas1020Bytes();
    void countsGoOnWithOtherKeys();
    void cmacOfRfc4493_data();
    void cmacOfRfc4493();
    void hashOfConfirmationCode();
    void simaResponseOfSuccess();
    void signsOnEveryCurve_data();
    void signsOnEveryCurve();
    void refusesPointsOffTheCurve();
    void chainOfCertificatesHolds();
    void nameConstraintHoldsTheEumToItsEids();
    void packageIsReadBack_data();
    void packageIsReadBack();
    void brokenPackageIsRefused_data();
    void brokenPackageIsRefused();
};

void TestTrainingCrypto::agreesLikeTheVector()
{
    const auto own = PrivateKey::fromNumber(Curve::P256, hex(kOwnSecret));
    QVERIFY(own);
    QCOMPARE(own->publicKey().point(), hex(kOwnPoint));
    const auto theirs = PublicKey::fromPoint(Curve::P256, hex(kTheirPoint));
    QVERIFY(theirs);
    QCOMPARE(own->agree(*theirs).value(), hex(kAgreed));
}

void TestTrainingCrypto::derivesTheVectorsKeys()
{
    const bsp::SessionKeys keys = vectorKeys();
    QCOMPARE(keys.macChain, hex("406d507b448a699e7a36a38494debbde"));
    QCOMPARE(keys.encryption, hex("472f5bfadd97f21d34f3ce9b51b92751"));
    QCOMPARE(keys.mac, hex("9ec07f5b36a13e12a991d66e294e6242"));
}

void TestTrainingCrypto::derivesTheSecondVectorsKeys()
{
    const bsp::SessionKeys keys =
        bsp::deriveKeys(hex("8902dca391bbb22570fe60c176076246f568b1941265dff1d729e63039658089"), hex(kHostId),
                        hex("89049032123451234512345678901335"));
    QCOMPARE(keys.encryption, hex("d782d575b22a38334556a3d9a1e2ae6b"));
    QCOMPARE(keys.mac, hex("a35addc192ae8f934e2932116c7e89e7"));
    QCOMPARE(keys.macChain, hex("734bc93ddb10c71c5ad13d420dc08b5b"));
}

void TestTrainingCrypto::protectsLikeTheVector()
{
    bsp::Protection protection(vectorKeys());
    QCOMPARE(protection.encrypt(0x87, hex("bf2400")),
             hex("8718f6fe031e4b9cfe87c8e1e62f3fde85c49412d7722a6a2d89"));
    const QByteArray metadata = hex(
        "bf252d5a0a98001032547698103214910947534d415f54455354921147534d415f544553545f50524f46494c45950100");
    QCOMPARE(protection.authenticate(metadata), hex("8838") + metadata + hex("8a62cc9adbb5ccbc"));
    QCOMPARE(protection.encrypt(
                 0x87, hex("bf26368010000102030405060708090a0b0c0d0e0f8110010102030405060708090a0b0c0d0e0f"
                           "8210020102030405060708090a0b0c0d0e0f")),
             hex("8748a14c800a001992351cd46ad2945654674369701d82b7b46567652bc8fbed234939fc57fba748015525fd6c6"
                 "51e9d3d1330652d42a0"
                 "cfad950e912122af4ec5362d3c0bc535729c40"));
}

void TestTrainingCrypto::opensWhatItProtected()
{
    bsp::Protection out(vectorKeys());
    bsp::Protection in(vectorKeys());
    for (const qsizetype size : {0, 1, 15, 16, 17, 1007}) {
        const QByteArray plain = base::randomBytes(int(size));
        QCOMPARE(in.open(element(out.encrypt(0x86, plain))).value(), plain);
        QCOMPARE(in.open(element(out.authenticate(plain))).value(), plain);
    }
}

void TestTrainingCrypto::refusesAChangedBlock_data()
{
    QTest::addColumn<int>("byte");
    QTest::newRow("the tag") << 0;
    QTest::newRow("the first byte of the data") << 3;
    QTest::newRow("the last byte of the MAC") << -1;
}

void TestTrainingCrypto::refusesAChangedBlock()
{
    QFETCH(int, byte);
    bsp::Protection out(vectorKeys());
    bsp::Protection in(vectorKeys());
    QByteArray block = out.encrypt(0x87, QByteArray(40, 'x'));
    const qsizetype at = byte < 0 ? block.size() + byte : byte;
    block[at] = char(block[at] ^ 1);
    QVERIFY(in.open(element(block)) == tl::unexpected(bsp::OpenFault::Security));

    // The same block twice: the counter and the chain have gone on.
    bsp::Protection again(vectorKeys());
    bsp::Protection other(vectorKeys());
    const QByteArray good = other.encrypt(0x87, QByteArray(40, 'x'));
    QVERIFY(again.open(element(good)));
    QVERIFY(again.open(element(good)) == tl::unexpected(bsp::OpenFault::Security));
}

void TestTrainingCrypto::fullBlockHas1020Bytes()
{
    bsp::Protection protection(vectorKeys());
    QCOMPARE(protection.encrypt(0x86, QByteArray(bsp::kMostPlainBytes, 'p')).size(), 1020);
}

void TestTrainingCrypto::countsGoOnWithOtherKeys()
{
    const bsp::SessionKeys other{hex("000102030405060708090a0b0c0d0e0f"),
                                 hex("010102030405060708090a0b0c0d0e0f"),
                                 hex("020102030405060708090a0b0c0d0e0f")};
    bsp::Protection replaced(vectorKeys());
    replaced.encrypt(0x87, "one");
    replaced.replaceKeys(other);
    bsp::Protection fresh(other);
    QCOMPARE(replaced.encrypt(0x86, "two"), fresh.encrypt(0x86, "two"));
    QCOMPARE(replaced.encrypt(0x86, "three"), fresh.encrypt(0x86, "three"));
}

void TestTrainingCrypto::cmacOfRfc4493_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("empty") << QByteArray() << hex("bb1d6929e95937287fa37d129b756746");
    QTest::newRow("16 bytes") << hex("6bc1bee22e409f96e93d7e117393172a")
                              << hex("070a16b46b4d4144f79bdd9dd04a287c");
    QTest::newRow("40 bytes")
        << hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411")
        << hex("dfa66747de9ae63030ca32611497c827");
}

void TestTrainingCrypto::cmacOfRfc4493()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mac);
    QCOMPARE(aesCmac(hex("2b7e151628aed2a6abf7158809cf4f3c"), message), mac);
}

void TestTrainingCrypto::hashOfConfirmationCode()
{
    QCOMPARE(base::sha256(base::sha256("12345678") + hex("000102030405060708090a0b0c0d0e0f")),
             hex("ab311c0527db635c7bac464efc070d69afecbba55a894064b394c56165610ec0"));
}

void TestTrainingCrypto::simaResponseOfSuccess()
{
    QCOMPARE(encodeSimaResponse({ElementStatus::Ok, 0}), hex("3007A0053003800100"));
}

void TestTrainingCrypto::signsOnEveryCurve_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<int>("size");
    QTest::newRow("P-256") << int(Curve::P256) << 64;
    QTest::newRow("brainpoolP256r1") << int(Curve::BrainpoolP256r1) << 64;
    QTest::newRow("P-384") << int(Curve::P384) << 96;
}

void TestTrainingCrypto::signsOnEveryCurve()
{
    QFETCH(int, curve);
    QFETCH(int, size);
    const PrivateKey key = PrivateKey::generate(Curve(curve));
    const QByteArray signature = key.sign("message");
    QCOMPARE(signature.size(), size);
    const auto read = PublicKey::fromPoint(Curve(curve), key.publicKey().point());
    QVERIFY(read);
    QCOMPARE(read->curve(), std::optional(Curve(curve)));
    QVERIFY(read->verifies("message", signature));
    QVERIFY(!read->verifies("massage", signature));
    QVERIFY(!read->verifies("message", test::flipped(signature)));
    QVERIFY(!read->verifies("message", signature.chopped(1)));
    QVERIFY(!read->verifies("message", QByteArray(size, '\0')));
    QCOMPARE(PrivateKey::fromDer(key.der())->publicKey().point(), key.publicKey().point());
    const PrivateKey other = PrivateKey::generate(Curve(curve));
    QCOMPARE(key.agree(other.publicKey()).value(), other.agree(key.publicKey()).value());
}

void TestTrainingCrypto::refusesPointsOffTheCurve()
{
    QVERIFY(!PublicKey::fromPoint(Curve::P256, test::flipped(hex(kOwnPoint))));
    QVERIFY(!PublicKey::fromPoint(Curve::P256, hex(kOwnPoint).chopped(1)));
    QVERIFY(!PublicKey::fromPoint(Curve::P256, QByteArray(65, '\0')));
    QVERIFY(!PublicKey::fromPoint(Curve::BrainpoolP256r1, hex(kOwnPoint)));
    QVERIFY(
        !PrivateKey::generate(Curve::P256).agree(PrivateKey::generate(Curve::BrainpoolP256r1).publicKey()));
}

void TestTrainingCrypto::chainOfCertificatesHolds()
{
    const Pki pki;
    const Pki stranger;
    const EuiccIdentity card = pki.issueEuicc(test::testEid(7));
    const Certificate &euicc = card.euicc.certificate;
    QVERIFY(card.eum.isIssuedBy(pki.ci().certificate));
    QVERIFY(!card.eum.isIssuedBy(stranger.ci().certificate));
    QVERIFY(euicc.isIssuedBy(card.eum));
    QVERIFY(!euicc.isIssuedBy(pki.ci().certificate));
    QVERIFY(!pki.dpPb().certificate.isIssuedBy(pki.dpAuth().certificate));
    QVERIFY(euicc.isFor(Role::Euicc) && !euicc.isFor(Role::Eum));
    QCOMPARE(euicc.serialNumber(), test::testEid(7).text().toLatin1());
    QCOMPARE(pki.dpAuth().certificate.registeredId(), hex("88370A"));
    QCOMPARE(pki.dpPb().certificate.registeredId(), oidContent(QStringLiteral("2.999.10")));
    QVERIFY(euicc.registeredId().isEmpty());
    QCOMPARE(Certificate::fromDer(euicc.der())->serialNumber(), euicc.serialNumber());
    QVERIFY(!Certificate::fromDer(euicc.der() + '\0'));
    QVERIFY(!Certificate::fromDer(euicc.der().chopped(1)));
}

void TestTrainingCrypto::nameConstraintHoldsTheEumToItsEids()
{
    const Pki pki;
    const Certificate inside = pki.issueEuicc(test::testEid(1)).euicc.certificate;
    const Certificate outside =
        pki.issueEuicc(test::testEid(1, QStringLiteral("89033023"))).euicc.certificate;
    const Certificate eum = pki.eum(test::testEid(2)).certificate;
    QVERIFY(eum.permits(inside));
    QVERIFY(!eum.permits(outside));
}

void TestTrainingCrypto::packageIsReadBack_data()
{
    QTest::addColumn<qlonglong>("size");
    QTest::newRow("smallest") << 0LL;
    QTest::newRow("2 kB") << 2048LL;
    QTest::newRow("ordinary") << 12288LL;
    QTest::newRow("200 kB") << 204800LL;
}

void TestTrainingCrypto::packageIsReadBack()
{
    QFETCH(qlonglong, size);
    const QByteArray package = makeProfilePackage(test::testIccid(5), QStringLiteral("Name"), size);
    QVERIFY(size == 0 || qAbs(package.size() - size) < 64);
    QVERIFY(package.startsWith('\xA0'));
    QCOMPARE(readProfilePackage(package).value(), test::testIccid(5));
}

void TestTrainingCrypto::brokenPackageIsRefused_data()
{
    const QByteArray good = makeProfilePackage(test::testIccid(5), QStringLiteral("Name"), 1000);
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << int(ElementStatus::InvalidFormat);
    QTest::newRow("cut short") << good.chopped(3) << int(ElementStatus::InvalidFormat);
    QTest::newRow("something after the end") << good + hex("A900") << int(ElementStatus::InvalidFormat);
    QTest::newRow("two headers") << good.first(base::tlv::first(good)->whole.size()) + good
                                 << int(ElementStatus::InvalidFormat);
    QByteArray version = good;
    version[version.indexOf(hex("800102")) + 2] = 9;
    QTest::newRow("another version") << version << int(ElementStatus::UnsupportedVersion);
}

void TestTrainingCrypto::brokenPackageIsRefused()
{
    QFETCH(QByteArray, package);
    QFETCH(int, status);
    const auto read = readProfilePackage(package);
    QVERIFY(!read);
    QCOMPARE(int(read.error().status), status);
}

QTEST_GUILESS_MAIN(TestTrainingCrypto)
#include "tst_training_crypto.moc"
