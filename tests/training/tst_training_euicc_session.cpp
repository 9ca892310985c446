#include "core/base/crypto.h"
#include "core/training/bound_package.h"
#include "core/training/profile_package.h"
#include "tests/training/support/conversation.h"

#include <QtTest>

using namespace training;
using namespace training::test;
using base::tlv::encode;
using base::tlv::find;

namespace {

const QString kAddress = QStringLiteral("localhost:4433");
const QByteArray kCode = "TRAIN-01";

/// One card, one server, one order: the start of every test here.
struct World
{
    explicit World(const EuiccOptions &options = {}, Order order = {.iccid = testIccid(1),
                                                                    .matchingId = testMatchingId(kCode),
                                                                    .eid = {},
                                                                    .confirmationCode = {}})
        : card(pki.issueEuicc(testEid(1)), options)
        , smdp(pki)
        , lpa(card, smdp, kAddress, kCode)
    {
        smdp.setAddresses({kAddress});
        smdp.addOrder(order);
        selectIsdr(card);
    }
    Pki pki;
    Euicc card;
    SmdpService smdp;
    Conversation lpa;
};

Order order(int number = 1)
{
    return {
        .iccid = testIccid(number), .matchingId = testMatchingId(kCode), .eid = {}, .confirmationCode = {}};
}

QByteArray certificateOf(World &world, const CertificateRequest &request, Curve curve = Curve::P256,
                         const Credential *issuer = nullptr)
{
    const PrivateKey key = PrivateKey::generate(curve);
    return issueCertificate(request, key.publicKey(), issuer != nullptr ? *issuer : world.pki.ci()).der();
}

} // namespace

/// The card's side of authentication and download: each wrong thing gets the code that the standard names for
/// it.
class TestTrainingEuiccSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installsAProfile_data();
    void installsAProfile();
    void installsOnAnotherCurve();
    void refusesServer_data();
    void refusesServer();
    void refusesServerWithoutChallenge();
    void authenticationIsUsedOnce();
    void refusesMalformedAuthentication_data();
    void refusesMalformedAuthentication();
    void refusesDownload_data();
    void refusesDownload();
    void refusesDownloadWithoutSession();
    void cancelsWithASignedReason();
    void cancelNeedsTheSession();
    void usesTheSameKeyAgainAfterAnInterruption();
    void refusesPackage_data();
    void refusesPackage();
    void refusesChangedBlock_data();
    void refusesChangedBlock();
    void refusesSegmentsOutOfOrder_data();
    void refusesSegmentsOutOfOrder();
    void afterAFailureSegmentsAreUnknown();
    void packageNeedsPreparedDownload();
    void otherCommandEndsThePackage();
    void otherChannelIsRefused();
    void powerLossLeavesNothing_data();
    void powerLossLeavesNothing();
    void injectedFailureIsSigned_data();
    void injectedFailureIsSigned();
    void lastSegmentMaySayNothing();
    void lastSegmentMayTakeLong();
    void memoryShrinksByTheProfile();
    void fullMemoryIsReasonTen_data();
    void fullMemoryIsReasonTen();
};

void TestTrainingEuiccSession::installsAProfile_data()
{
    QTest::addColumn<bool>("t1");
    QTest::addColumn<bool>("replacedKeys");
    QTest::addColumn<int>("iconBytes");
    QTest::addColumn<int>("size");
    QTest::newRow("T=0") << false << false << 0 << 12288;
    QTest::newRow("T=1") << true << false << 0 << 12288;
    QTest::newRow("keys replaced") << false << true << 0 << 12288;
    QTest::newRow("metadata in two blocks") << false << false << 1024 << 12288;
    QTest::newRow("smallest package") << true << true << 0 << 0;
    QTest::newRow("200 kB") << true << false << 0 << 204800;
}

void TestTrainingEuiccSession::installsAProfile()
{
    QFETCH(bool, t1);
    QFETCH(bool, replacedKeys);
    QFETCH(int, iconBytes);
    QFETCH(int, size);
    EuiccOptions options;
    options.protocol = t1 ? CardProtocol::T1 : CardProtocol::T0;
    Order wanted = order();
    wanted.keys = replacedKeys ? Order::Keys::Replaced : Order::Keys::OfTheSession;
    wanted.icon = QByteArray(iconBytes, 'i');
    wanted.packageSize = size;
    World world(options, wanted);

    const QByteArray result = world.lpa.run();
    QCOMPARE(resultOf(result), QStringLiteral("ok"));
    const auto profiles = world.card.profiles();
    QCOMPARE(profiles.size(), 1u);
    QCOMPARE(profiles[0].metadata.iccid, testIccid(1));
    QCOMPARE(profiles[0].state, esim::ProfileState::Disabled);
    QCOMPARE(profiles[0].metadata.icon, wanted.icon);
    const auto pending = world.card.pendingNotifications();
    QCOMPARE(pending.size(), 1u);
    QCOMPARE(pending[0].whole, result);
    QCOMPARE(pending[0].sequence, 0u);
    QCOMPARE(pending[0].address, kAddress);
    QCOMPARE(world.smdp.orders()[0].state, OrderState::Downloaded);

    const auto told =
        world.smdp.handle(Es9Function::HandleNotification,
                          {{QStringLiteral("pendingNotification"), QString::fromLatin1(result.toBase64())}});
    QVERIFY(told);
    QCOMPARE(world.smdp.orders()[0].state, OrderState::Installed);
    QCOMPARE(world.smdp.openSessions(), 0);
}

void TestTrainingEuiccSession::installsOnAnotherCurve()
{
    const Pki pki(Curve::BrainpoolP256r1);
    Euicc card(pki.issueEuicc(testEid(1)));
    SmdpService smdp(pki);
    smdp.setAddresses({kAddress});
    smdp.addOrder(order());
    QVERIFY(selectIsdr(card));
    QCOMPARE(resultOf(Conversation(card, smdp, kAddress, kCode).run()), QStringLiteral("ok"));
}

void TestTrainingEuiccSession::refusesServer_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << -1;
    QTest::newRow("signature flipped") << QStringLiteral("signature") << 2;
    QTest::newRow("signed data changed") << QStringLiteral("data") << 2;
    QTest::newRow("signed by DPpb") << QStringLiteral("dppb") << 1;
    QTest::newRow("certificate of another role") << QStringLiteral("role") << 1;
    QTest::newRow("certificate changed") << QStringLiteral("certificate") << 1;
    QTest::newRow("certificate is no certificate") << QStringLiteral("garbage") << 1;
    QTest::newRow("certificate of an unknown CI") << QStringLiteral("stranger") << 7;
    QTest::newRow("unknown CI to be used") << QStringLiteral("ci") << 7;
    QTest::newRow("certificate on P-384") << QStringLiteral("curve") << 3;
    QTest::newRow("certificate without OID") << QStringLiteral("oid") << 5;
    QTest::newRow("challenge of another session") << QStringLiteral("challenge") << 6;
}

void TestTrainingEuiccSession::refusesServer()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    World world;
    QVERIFY(world.lpa.initiate());
    Conversation &lpa = world.lpa;
    const auto resigned = [&](const CertificateRequest &request) {
        const PrivateKey key = PrivateKey::generate(Curve::P256);
        lpa.dpAuth = issueCertificate(request, key.publicKey(), world.pki.ci()).der();
        lpa.signature1 = encode(0x5F37, key.sign(lpa.signed1));
    };
    CertificateRequest request = world.pki.request(Role::DpAuth, QStringLiteral("DPauth"));
    if (what == QLatin1String("signature")) {
        lpa.signature1 = flipped(lpa.signature1);
    } else if (what == QLatin1String("data")) {
        lpa.signed1 = flipped(lpa.signed1);
    } else if (what == QLatin1String("dppb")) {
        lpa.dpAuth = world.pki.dpPb().certificate.der();
    } else if (what == QLatin1String("role")) {
        request.role = Role::DpTls;
        resigned(request);
    } else if (what == QLatin1String("certificate")) {
        lpa.dpAuth = flipped(lpa.dpAuth);
    } else if (what == QLatin1String("garbage")) {
        lpa.dpAuth = encode(0x30, QByteArray(20, 'x'));
    } else if (what == QLatin1String("stranger")) {
        lpa.dpAuth = Pki().dpAuth().certificate.der();
    } else if (what == QLatin1String("ci")) {
        lpa.ci = flipped(lpa.ci);
    } else if (what == QLatin1String("curve")) {
        lpa.dpAuth = certificateOf(world, request, Curve::P384);
    } else if (what == QLatin1String("oid")) {
        request.registeredId.clear();
        resigned(request);
    } else if (what == QLatin1String("challenge")) {
        lpa.signed1.replace(world.lpa.challenge, base::randomBytes(16));
        lpa.signature1 = encode(0x5F37, world.pki.dpAuth().key.sign(lpa.signed1));
    }
    QCOMPARE(lpa.authenticateServer(), code == -1);
    QCOMPARE(errorCodeOf(lpa.cardAnswer1), code);
}

void TestTrainingEuiccSession::refusesServerWithoutChallenge()
{
    World world;
    QVERIFY(world.lpa.initiate());
    world.card.reset();
    QVERIFY(selectIsdr(world.card));
    QVERIFY(!world.lpa.authenticateServer());
    QCOMPARE(errorCodeOf(world.lpa.cardAnswer1), 4);
}

void TestTrainingEuiccSession::authenticationIsUsedOnce()
{
    World world;
    QVERIFY(world.lpa.initiate());
    QVERIFY(world.lpa.authenticateServer());
    QVERIFY(!world.lpa.authenticateServer());
    QCOMPARE(errorCodeOf(world.lpa.cardAnswer1), 4);
}

void TestTrainingEuiccSession::refusesMalformedAuthentication_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no device information") << QStringLiteral("device");
    QTest::newRow("TAC of three bytes") << QStringLiteral("tac");
    QTest::newRow("no capabilities") << QStringLiteral("capabilities");
    QTest::newRow("transaction id of 17 bytes") << QStringLiteral("transaction");
    QTest::newRow("CI id of 19 bytes") << QStringLiteral("ci");
}

void TestTrainingEuiccSession::refusesMalformedAuthentication()
{
    QFETCH(QString, what);
    World world;
    QVERIFY(world.lpa.initiate());
    Conversation &lpa = world.lpa;
    if (what == QLatin1String("device"))
        lpa.device.clear();
    else if (what == QLatin1String("tac"))
        lpa.device = QByteArray::fromHex("A1078003539265A100");
    else if (what == QLatin1String("capabilities"))
        lpa.device = QByteArray::fromHex("A106800453926511");
    else if (what == QLatin1String("transaction"))
        lpa.signed1 = encode(0x30, {encode(0x80, QByteArray(17, 't')), encode(0x81, lpa.challenge),
                                    encode(0x83, "a"), encode(0x84, QByteArray(16, 'c'))});
    else
        lpa.ci = encode(0x04, QByteArray(19, 'c'));
    QVERIFY(!lpa.authenticateServer());
    QCOMPARE(lpa.last.statusWord, sw::kBadData);
}

void TestTrainingEuiccSession::refusesDownload_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << -1;
    QTest::newRow("transaction id of another session") << QStringLiteral("transaction") << 5;
    QTest::newRow("signature flipped") << QStringLiteral("signature") << 2;
    QTest::newRow("signature without the card's own") << QStringLiteral("unchained") << 2;
    QTest::newRow("certificate is DPauth's") << QStringLiteral("dpauth") << 1;
    QTest::newRow("certificate of another SM-DP+") << QStringLiteral("oid") << 1;
    QTest::newRow("certificate of another CI") << QStringLiteral("stranger") << 1;
    QTest::newRow("certificate on P-384") << QStringLiteral("curve") << 3;
}

void TestTrainingEuiccSession::refusesDownload()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    CertificateRequest request = world.pki.request(Role::DpPb, QStringLiteral("DPpb"));
    if (what == QLatin1String("transaction")) {
        lpa.signed2.replace(lpa.transactionId, base::randomBytes(16));
    } else if (what == QLatin1String("signature")) {
        lpa.signature2 = flipped(lpa.signature2);
    } else if (what == QLatin1String("unchained")) {
        lpa.signature2 = encode(0x5F37, world.pki.dpPb().key.sign(lpa.signed2));
    } else if (what == QLatin1String("dpauth")) {
        lpa.dpPb = lpa.dpAuth;
    } else if (what == QLatin1String("oid")) {
        request.registeredId = QStringLiteral("2.999.11");
        lpa.dpPb = certificateOf(world, request);
    } else if (what == QLatin1String("stranger")) {
        lpa.dpPb = Pki().dpPb().certificate.der();
    } else if (what == QLatin1String("curve")) {
        lpa.dpPb = certificateOf(world, request, Curve::P384);
    }
    QCOMPARE(lpa.prepareDownload(), code == -1);
    QCOMPARE(errorCodeOf(lpa.cardAnswer2), code);
    // A refused download can still be cancelled.
    QVERIFY(code == -1 || lpa.cancel(5));
}

void TestTrainingEuiccSession::refusesDownloadWithoutSession()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    QCOMPARE(es10(world.card, QByteArray::fromHex("BF2E00")).data.size(),
             21); // a new challenge drops the session
    QVERIFY(!lpa.prepareDownload());
    QCOMPARE(errorCodeOf(lpa.cardAnswer2), 4);
}

void TestTrainingEuiccSession::cancelsWithASignedReason()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    QVERIFY(lpa.cancel(4));
    QCOMPARE(world.smdp.orders()[0].state, OrderState::Error);
    QVERIFY(!lpa.cancel(4));
    QVERIFY(lpa.last.data.endsWith(QByteArray::fromHex("810105")));
}

void TestTrainingEuiccSession::cancelNeedsTheSession()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate());
    QVERIFY(!lpa.cancel(0)); // before AuthenticateServer there is nothing to cancel
    QVERIFY(lpa.authenticateServer());
    QVERIFY(!lpa.cancel(9)); // no such reason
    QVERIFY(lpa.last.data.endsWith(QByteArray::fromHex("81017F")));
    const QByteArray own = std::exchange(lpa.transactionId, base::randomBytes(16));
    QVERIFY(!lpa.cancel(0));
    QVERIFY(lpa.last.data.endsWith(QByteArray::fromHex("810105")));
    lpa.transactionId = own;
    QVERIFY(lpa.authenticateClient());
    QVERIFY(lpa.cancel(1));
    QCOMPARE(world.smdp.orders()[0].state, OrderState::Released); // postponed: for another day
}

void TestTrainingEuiccSession::usesTheSameKeyAgainAfterAnInterruption()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const auto keyOf = [](const QByteArray &answer) {
        return find(base::tlv::only(answer)->value, {0xA0, 0x30, 0x5F49})->value.toByteArray();
    };
    const QByteArray first = keyOf(lpa.cardAnswer2);
    world.card.reset();
    QVERIFY(selectIsdr(world.card));
    QCOMPARE(resultOf(lpa.run()), QStringLiteral("ok"));
    QCOMPARE(keyOf(lpa.cardAnswer2), first);
    QVERIFY(find(base::tlv::only(lpa.signed2)->value, 0x5F49));
    QCOMPARE(world.smdp.orders()[0].downloads, 2);
}

void TestTrainingEuiccSession::refusesPackage_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QStringLiteral("ok");
    QTest::newRow("another operation") << QStringLiteral("operation") << QStringLiteral("0/5");
    QTest::newRow("transaction id of another session")
        << QStringLiteral("transaction") << QStringLiteral("0/3");
    QTest::newRow("another key type") << QStringLiteral("keytype") << QStringLiteral("0/4");
    QTest::newRow("another key length") << QStringLiteral("keylength") << QStringLiteral("0/4");
    QTest::newRow("signature flipped") << QStringLiteral("signature") << QStringLiteral("0/2");
    QTest::newRow("signed for another one-time key") << QStringLiteral("onetimekey") << QStringLiteral("0/2");
    QTest::newRow("bound to another EID") << QStringLiteral("eid") << QStringLiteral("1/8");
    QTest::newRow("ICCID is on the card") << QStringLiteral("iccid") << QStringLiteral("2/9");
    QTest::newRow("test profile on a production card") << QStringLiteral("class") << QStringLiteral("2/6");
    QTest::newRow("policy rule that is not allowed") << QStringLiteral("ppr") << QStringLiteral("2/15");
    QTest::newRow("package is for another ICCID") << QStringLiteral("mismatch") << QStringLiteral("5/13");
    QTest::newRow("package without its end") << QStringLiteral("end") << QStringLiteral("5/12");
}

void TestTrainingEuiccSession::refusesPackage()
{
    QFETCH(QString, what);
    QFETCH(QString, result);
    EuiccOptions options;
    options.allowedRules = {false, true};
    World world(options);
    Conversation &lpa = world.lpa;
    if (what == QLatin1String("iccid")) {
        world.smdp.addOrder(order());
        QCOMPARE(resultOf(lpa.run()), QStringLiteral("ok"));
        world.smdp.addOrder(order());
    }
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());

    // The same package once more, by our own hand, so that one thing in it can be another.
    const auto metadata = Metadata::decode(lpa.metadata);
    QVERIFY(metadata);
    const QByteArray point =
        find(base::tlv::only(lpa.cardAnswer2)->value, {0xA0, 0x30, 0x5F49})->value.toByteArray();
    BindingRequest request{
        lpa.transactionId, world.pki.dpPb(), *PublicKey::fromPoint(Curve::P256, point),
        testEid(1),        *metadata,        makeProfilePackage(testIccid(1), QStringLiteral("P"), 4000)};
    if (what == QLatin1String("transaction"))
        request.transactionId = base::randomBytes(16);
    else if (what == QLatin1String("signature"))
        request.signature = BindingRequest::Signature::Flipped;
    else if (what == QLatin1String("onetimekey"))
        request.euiccOneTimeKey = PrivateKey::generate(Curve::P256).publicKey();
    else if (what == QLatin1String("eid"))
        request.eid = testEid(2);
    else if (what == QLatin1String("class"))
        request.metadata.profileClass = esim::ProfileClass::Test;
    else if (what == QLatin1String("ppr"))
        request.metadata.rules = {true, false};
    else if (what == QLatin1String("mismatch"))
        request.profilePackage = makeProfilePackage(testIccid(2), QStringLiteral("P"), 4000);
    else if (what == QLatin1String("end"))
        request.profilePackage.chop(7);
    lpa.package = *bindPackage(request);
    if (what == QLatin1String("operation"))
        lpa.package.replace(QByteArray::fromHex("820101"), QByteArray::fromHex("820102"));
    else if (what == QLatin1String("keytype"))
        lpa.package.replace(QByteArray::fromHex("800188810110"), QByteArray::fromHex("800180810110"));
    else if (what == QLatin1String("keylength"))
        lpa.package.replace(QByteArray::fromHex("800188810110"), QByteArray::fromHex("800188810120"));

    const std::size_t before = world.card.profiles().size();
    const QByteArray answer = lpa.load();
    QCOMPARE(resultOf(answer), result);
    QCOMPARE(world.card.profiles().size(), before + (result == QLatin1String("ok") ? 1 : 0));
    QCOMPARE(world.card.pendingNotifications().back().whole, answer);
    // The failure is truly signed: the server takes it and gives the order up.
    const auto told =
        world.smdp.handle(Es9Function::HandleNotification,
                          {{QStringLiteral("pendingNotification"), QString::fromLatin1(answer.toBase64())}});
    if (what != QLatin1String("eid") && what != QLatin1String("transaction"))
        QVERIFY2(told, qPrintable(told ? QString() : told.error().message));
    QCOMPARE(world.smdp.orders()[0].state,
             result == QLatin1String("ok") ? OrderState::Installed : OrderState::Error);
}

void TestTrainingEuiccSession::refusesChangedBlock_data()
{
    QTest::addColumn<int>("segment");
    QTest::addColumn<QString>("result");
    QTest::newRow("ConfigureISDP") << 1 << QStringLiteral("1/8");
    QTest::newRow("StoreMetadata") << 3 << QStringLiteral("2/8");
    QTest::newRow("ReplaceSessionKeys") << 4 << QStringLiteral("4/8");
    QTest::newRow("first profile element block") << 6 << QStringLiteral("5/8");
    QTest::newRow("last profile element block") << -1 << QStringLiteral("5/8");
}

void TestTrainingEuiccSession::refusesChangedBlock()
{
    QFETCH(int, segment);
    QFETCH(QString, result);
    Order wanted = order();
    wanted.keys = Order::Keys::Replaced;
    World world({}, wanted);
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    QList<QByteArray> segments = segmentsOf(lpa.package);
    const qsizetype changed = segment < 0 ? segments.size() - 1 : segment;
    segments[changed] = flipped(segments[changed]);
    CardReply reply;
    for (qsizetype i = 0; i <= changed; ++i) {
        QVERIFY(reply.data.isEmpty());
        reply = es10(world.card, segments[i]);
    }
    QCOMPARE(resultOf(reply.data), result);
    QVERIFY(world.card.profiles().empty());
}

void TestTrainingEuiccSession::refusesSegmentsOutOfOrder_data()
{
    QTest::addColumn<QList<int>>("orderOfSegments");
    QTest::addColumn<QString>("result");
    QTest::newRow("a block twice: counter and chain")
        << QList<int>{0, 1, 2, 3, 4, 5, 5} << QStringLiteral("5/8");
    QTest::newRow("a block left out") << QList<int>{0, 1, 2, 3, 4, 6} << QStringLiteral("5/8");
    QTest::newRow("without the bare header of the elements")
        << QList<int>{0, 1, 2, 3, 5} << QStringLiteral("5/7");
    QTest::newRow("without the bare header of the metadata") << QList<int>{0, 1, 3} << QStringLiteral("2/7");
    QTest::newRow("without ConfigureISDP") << QList<int>{0, 2} << QStringLiteral("1/7");
    QTest::newRow("the beginning twice") << QList<int>{0, 0} << QStringLiteral("1/7");
}

void TestTrainingEuiccSession::refusesSegmentsOutOfOrder()
{
    QFETCH(QList<int>, orderOfSegments);
    QFETCH(QString, result);
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    CardReply reply;
    for (const int segment : orderOfSegments) {
        QVERIFY(reply.data.isEmpty());
        reply = es10(world.card, segments[segment]);
    }
    QCOMPARE(resultOf(reply.data), result);
    QVERIFY(world.card.profiles().empty());
}

void TestTrainingEuiccSession::afterAFailureSegmentsAreUnknown()
{
    World world;
    EuiccFaults faults;
    faults.install = InstallFault{BppCommand::StoreMetadata, 9};
    world.card.setFaults(faults);
    Conversation &lpa = world.lpa;
    QCOMPARE(resultOf(lpa.run()), QStringLiteral("2/9"));
    QCOMPARE(es10(world.card, segmentsOf(lpa.package)[4]).statusWord, sw::kUnknownData);
    QCOMPARE(es10(world.card, segmentsOf(lpa.package)[0]).statusWord, sw::kNotSatisfied);
}

void TestTrainingEuiccSession::packageNeedsPreparedDownload()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    World other;
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    QCOMPARE(es10(other.card, segments[0]).statusWord, sw::kNotSatisfied);
    QCOMPARE(es10(other.card, segments[3]).statusWord, sw::kUnknownData);
}

void TestTrainingEuiccSession::otherCommandEndsThePackage()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(es10(world.card, segments[i]).statusWord, quint16(0x9000));
    QCOMPARE(es10(world.card, QByteArray::fromHex("BF2D00")).statusWord, sw::kNotSatisfied);
    QCOMPARE(es10(world.card, segments[6]).statusWord, sw::kUnknownData);
    QVERIFY(world.card.profiles().empty());
    QCOMPARE(resultOf(world.card.pendingNotifications().at(0).whole), QStringLiteral("5/11"));
}

void TestTrainingEuiccSession::otherChannelIsRefused()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    QCOMPARE(es10(world.card, segments[0]).statusWord, quint16(0x9000));
    QCOMPARE(world.card.transmit(QByteArray::fromHex("0070000001")), QByteArray::fromHex("019000"));
    world.card.transmit(QByteArray::fromHex("01A40400") + char(16) + kStandardIsdrAid);
    QCOMPARE(es10(world.card, segments[1], 1).statusWord, sw::kNotSatisfied);
    QCOMPARE(es10(world.card, segments[1], 0).statusWord, quint16(0x9000));
}

void TestTrainingEuiccSession::powerLossLeavesNothing_data()
{
    QTest::addColumn<int>("afterSegments");
    QTest::addColumn<bool>("reports");
    for (int k = 1; k <= 16; ++k) {
        QTest::addRow("after %d segments", k) << k << false;
        QTest::addRow("after %d segments, reported", k) << k << true;
    }
}

void TestTrainingEuiccSession::powerLossLeavesNothing()
{
    QFETCH(int, afterSegments);
    QFETCH(bool, reports);
    EuiccOptions options;
    options.afterPowerLoss = reports ? AfterPowerLoss::ReportsInterruption : AfterPowerLoss::KeepsNothing;
    World world(options);
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    QVERIFY(afterSegments < segments.size());
    for (int i = 0; i < afterSegments; ++i)
        QCOMPARE(es10(world.card, segments[i]).statusWord, quint16(0x9000));
    const quint64 room = world.card.freeMemory();
    world.card.powerOff();
    QVERIFY(selectIsdr(world.card));
    QVERIFY(world.card.profiles().empty());
    QCOMPARE(world.card.freeMemory(), room);
    const auto pending = world.card.pendingNotifications();
    QCOMPARE(pending.size(), reports ? 1u : 0u);
    if (reports)
        QVERIFY(resultOf(pending[0].whole).endsWith(QLatin1String("/11")));
    QCOMPARE(es10(world.card, segments[afterSegments]).statusWord, sw::kUnknownData);
    // Nothing was lost but time: the same eUICC gets the profile in a new session.
    QCOMPARE(resultOf(lpa.run()), QStringLiteral("ok"));
}

void TestTrainingEuiccSession::injectedFailureIsSigned_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("reason");
    for (int command = 0; command <= 5; ++command)
        QTest::addRow("command %d", command) << command << 127;
    for (int reason = 1; reason <= 16; ++reason)
        QTest::addRow("reason %d", reason) << 5 << reason;
}

void TestTrainingEuiccSession::injectedFailureIsSigned()
{
    QFETCH(int, command);
    QFETCH(int, reason);
    World world;
    EuiccFaults faults;
    faults.install = InstallFault{BppCommand(command), reason};
    world.card.setFaults(faults);
    const QByteArray result = world.lpa.run();
    QCOMPARE(resultOf(result), QStringLiteral("%1/%2").arg(command).arg(reason));
    QVERIFY(world.card.profiles().empty());
    QVERIFY(world.smdp.handle(Es9Function::HandleNotification, {{QStringLiteral("pendingNotification"),
                                                                 QString::fromLatin1(result.toBase64())}}));
    QCOMPARE(world.smdp.orders()[0].state, OrderState::Error);
    QCOMPARE(world.smdp.orders()[0].installError, std::optional(reason));
}

void TestTrainingEuiccSession::lastSegmentMaySayNothing()
{
    World world;
    EuiccFaults faults;
    faults.lastSegment = EuiccFaults::LastSegment::SaysNothing;
    world.card.setFaults(faults);
    QVERIFY(world.lpa.run().isEmpty());
    QCOMPARE(world.lpa.last.statusWord, quint16(0x9000));
    QCOMPARE(world.card.profiles().size(), 1u);
    QCOMPARE(resultOf(world.card.pendingNotifications().at(0).whole), QStringLiteral("ok"));
}

void TestTrainingEuiccSession::lastSegmentMayTakeLong()
{
    World world;
    EuiccFaults faults;
    faults.lastSegmentTakes = base::Millis(60000);
    world.card.setFaults(faults);
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    const QList<QByteArray> segments = segmentsOf(lpa.package);
    for (const QByteArray &segment : segments.first(segments.size() - 1))
        es10(world.card, segment);
    const QByteArray &last = segments.last();
    const CardAnswer answer = world.card.exchange(QByteArray::fromHex("80E29100") + char(last.size()) + last);
    QCOMPARE(answer.after, base::Millis(60000));
    QVERIFY(answer.bytes.startsWith('\x61'));
}

void TestTrainingEuiccSession::memoryShrinksByTheProfile()
{
    World world;
    const quint64 before = world.card.freeMemory();
    QCOMPARE(resultOf(world.lpa.run()), QStringLiteral("ok"));
    const quint64 taken = before - world.card.freeMemory();
    QVERIFY(taken > 12 * 1024 && taken < 14 * 1024);
}

void TestTrainingEuiccSession::fullMemoryIsReasonTen_data()
{
    QTest::addColumn<int>("memory");
    QTest::addColumn<QString>("result");
    QTest::newRow("no room for an ISD-P") << 500 << QStringLiteral("1/10");
    QTest::newRow("no room for the elements") << 8000 << QStringLiteral("5/10");
}

void TestTrainingEuiccSession::fullMemoryIsReasonTen()
{
    QFETCH(int, memory);
    QFETCH(QString, result);
    EuiccOptions options;
    options.nonVolatileMemory = quint64(memory);
    World world(options);
    Conversation &lpa = world.lpa;
    // The server would refuse such a card (8.1/4.8): it believes the order to be small.
    Order small = order();
    small.packageSize = 0;
    world.smdp.addOrder(small);
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload());
    const QByteArray point =
        find(base::tlv::only(lpa.cardAnswer2)->value, {0xA0, 0x30, 0x5F49})->value.toByteArray();
    lpa.package = *bindPackage(
        {lpa.transactionId, world.pki.dpPb(), *PublicKey::fromPoint(Curve::P256, point), testEid(1),
         *Metadata::decode(lpa.metadata), makeProfilePackage(testIccid(1), QStringLiteral("P"), 12000)});
    QCOMPARE(resultOf(lpa.load()), result);
    QVERIFY(world.card.profiles().empty());
}

QTEST_GUILESS_MAIN(TestTrainingEuiccSession)
#include "tst_training_euicc_session.moc"
