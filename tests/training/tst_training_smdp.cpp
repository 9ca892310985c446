#include "core/base/crypto.h"
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

Order order(int number = 1, const QByteArray &code = kCode)
{
    return {
        .iccid = testIccid(number), .matchingId = testMatchingId(code), .eid = {}, .confirmationCode = {}};
}

struct World
{
    explicit World(const Order &first = order())
        : card(pki.issueEuicc(testEid(1)))
        , smdp(pki)
        , lpa(card, smdp, kAddress, kCode)
    {
        smdp.setAddresses({kAddress, QStringLiteral("localhost")});
        smdp.addOrder(first);
        selectIsdr(card);
    }
    bool tell(const QByteArray &notification)
    {
        const auto told = smdp.handle(
            Es9Function::HandleNotification,
            {{QStringLiteral("pendingNotification"), QString::fromLatin1(notification.toBase64())}});
        lpa.refusal = told ? std::nullopt : std::optional(told.error());
        return told.has_value();
    }
    OrderState state() const { return smdp.orders()[0].state; }
    Pki pki;
    Euicc card;
    SmdpService smdp;
    Conversation lpa;
};

/// The card's signed answer, taken apart so that one thing in it can be another.
struct Answer1
{
    QByteArray data, signature, euicc, eum;
    explicit Answer1(const QByteArray &bf38)
    {
        const auto parts = base::tlv::all(find(base::tlv::only(bf38)->value, 0xA0)->value);
        data = (*parts)[0].whole.toByteArray();
        signature = (*parts)[1].whole.toByteArray();
        euicc = (*parts)[2].whole.toByteArray();
        eum = (*parts)[3].whole.toByteArray();
    }
    void sign(const PrivateKey &key) { signature = encode(0x5F37, key.sign(data)); }
    QByteArray whole() const { return encode(0xBF38, encode(0xA0, {data, signature, euicc, eum})); }
};

} // namespace

/// The server's side: each wrong thing gets the subject and reason that the standard names for it.
class TestTrainingSmdp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToBegin_data();
    void refusesToBegin();
    void addressIsComparedWithoutCase();
    void refusesTheEuicc_data();
    void refusesTheEuicc();
    void refusesTheOrder_data();
    void refusesTheOrder();
    void findsTheOrderByEid();
    void emptyMatchingIdIsNoMasterKey();
    void refusesToBind_data();
    void refusesToBind();
    void refusesWhatIsNotBase64();
    void confirmationCodeIsNeeded();
    void confirmationCodeHasThreeTries();
    void anInterruptedDownloadMayBeRepeated();
    void anotherEuiccIsRefused();
    void triesAreLimited();
    void stepsComeInOrder();
    void refusesNotifications_data();
    void refusesNotifications();
    void resultOfAnotherWorldChangesNothing();
    void installedStaysInstalled();
    void failedInstallKillsTheOrder();
    void refusesToCancel_data();
    void refusesToCancel();
    void cancellingReasonsDecide_data();
    void cancellingReasonsDecide();
    void aStrangerCannotCancelADownload();
    void aFailedFunctionStillLetsTheSessionBeCancelled();
    void liesOnDemand_data();
    void liesOnDemand();
};

void TestTrainingSmdp::refusesToBegin_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QString();
    QTest::newRow("another address") << QStringLiteral("address") << QStringLiteral("8.8.1/3.8");
    QTest::newRow("challenge of 15 bytes") << QStringLiteral("challenge") << QStringLiteral("1.3.1/2.1");
    QTest::newRow("no challenge") << QStringLiteral("nochallenge") << QStringLiteral("1.3.1/2.2");
    QTest::newRow("SVN 3.0") << QStringLiteral("svn") << QStringLiteral("8.8.3/3.1");
    QTest::newRow("the card trusts other CIs")
        << QStringLiteral("verification") << QStringLiteral("8.8.4/3.7");
    QTest::newRow("the card signs under other CIs")
        << QStringLiteral("signing") << QStringLiteral("8.8.2/3.1");
}

void TestTrainingSmdp::refusesToBegin()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    World world;
    const QByteArray ci = encode(0x04, world.pki.ci().certificate.subjectKeyId());
    const QByteArray other = encode(0x04, QByteArray(20, 'x'));
    const QByteArray svn =
        what == QLatin1String("svn") ? QByteArray::fromHex("030000") : QByteArray::fromHex("020202");
    const QByteArray info = encode(
        0xBF20, {encode(0x82, svn), encode(0xA9, what == QLatin1String("verification") ? other : other + ci),
                 encode(0xAA, what == QLatin1String("signing") ? other : ci)});
    const QByteArray challenge(what == QLatin1String("challenge") ? 15 : 16, 'c');
    QJsonObject request{{QStringLiteral("smdpAddress"),
                         what == QLatin1String("address") ? QStringLiteral("smdp.example.com") : kAddress},
                        {QStringLiteral("euiccChallenge"), QString::fromLatin1(challenge.toBase64())},
                        {QStringLiteral("euiccInfo1"), QString::fromLatin1(info.toBase64())}};
    if (what == QLatin1String("nochallenge"))
        request.remove(QStringLiteral("euiccChallenge"));
    const auto answer = world.smdp.handle(Es9Function::InitiateAuthentication, request);
    QCOMPARE(codeOf(answer ? std::nullopt : std::optional(answer.error())), code);
    QCOMPARE(world.smdp.openSessions(), code.isEmpty() ? 1 : 0);
}

void TestTrainingSmdp::addressIsComparedWithoutCase()
{
    World world;
    world.lpa.address = QStringLiteral("LocalHost:4433");
    QVERIFY(world.lpa.initiate());
    QVERIFY(world.lpa.signed1.contains("localhost:4433"));
}

void TestTrainingSmdp::refusesTheEuicc_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QString();
    QTest::newRow("signed again by us: the control") << QStringLiteral("resigned") << QString();
    QTest::newRow("unknown transaction id") << QStringLiteral("transaction") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("another transaction id inside") << QStringLiteral("inner") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("EUM of an unknown CI") << QStringLiteral("ci") << QStringLiteral("8.11.1/3.9");
    QTest::newRow("EUM certificate changed") << QStringLiteral("eum") << QStringLiteral("8.1.2/6.1");
    QTest::newRow("EUM certificate without the role")
        << QStringLiteral("eumrole") << QStringLiteral("8.1.2/6.1");
    QTest::newRow("EUM certificate expired") << QStringLiteral("eumexpired") << QStringLiteral("8.1.2/6.3");
    QTest::newRow("eUICC certificate changed") << QStringLiteral("euicc") << QStringLiteral("8.1.3/6.1");
    QTest::newRow("eUICC certificate of another EUM")
        << QStringLiteral("othereum") << QStringLiteral("8.1.3/6.1");
    QTest::newRow("eUICC certificate without the role")
        << QStringLiteral("euiccrole") << QStringLiteral("8.1.3/6.1");
    QTest::newRow("eUICC certificate expired")
        << QStringLiteral("euiccexpired") << QStringLiteral("8.1.3/6.3");
    QTest::newRow("EID outside the EUM's range") << QStringLiteral("range") << QStringLiteral("8.1.4/6.1");
    QTest::newRow("signature flipped") << QStringLiteral("signature") << QStringLiteral("8.1/6.1");
    QTest::newRow("signed data changed") << QStringLiteral("data") << QStringLiteral("8.1/6.1");
    QTest::newRow("another server challenge") << QStringLiteral("challenge") << QStringLiteral("8.1/6.1");
    QTest::newRow("another server address") << QStringLiteral("address") << QStringLiteral("8.8.1/3.8");
    QTest::newRow("no device information") << QStringLiteral("context") << QStringLiteral("1.3.1/2.2");
    QTest::newRow("not a BF38") << QStringLiteral("form") << QStringLiteral("1.3.1/2.1");
    QTest::newRow("the card's own error") << QStringLiteral("carderror") << QStringLiteral("8.1/4.2");
}

void TestTrainingSmdp::refusesTheEuicc()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer());
    Answer1 answer(lpa.cardAnswer1);
    const Credential eum = world.pki.eum(testEid(1));
    const PrivateKey key = PrivateKey::generate(Curve::P256);
    CertificateRequest euicc = world.pki.request(Role::Euicc, QStringLiteral("eUICC"));
    euicc.serialNumber = testEid(1).text();
    CertificateRequest eumRequest = world.pki.request(Role::Eum, QStringLiteral("EUM"));
    eumRequest.permittedEids = testEid(1).text().first(8);
    const base::Instant past = base::SystemClock().now() - std::chrono::hours(1);
    // A whole chain of our own under the CI: an EUM made by `eumRequest`, an eUICC made by `euicc`.
    const auto rebuild = [&] {
        const PrivateKey eumKey = PrivateKey::generate(Curve::P256);
        const Credential issuer{eumKey, issueCertificate(eumRequest, eumKey.publicKey(), world.pki.ci())};
        answer.eum = issuer.certificate.der();
        answer.euicc = issueCertificate(euicc, key.publicKey(), issuer).der();
        answer.sign(key);
    };
    const auto replaceField = [&](base::tlv::Tag tag, const QByteArray &value) {
        QByteArray fields;
        const auto all = base::tlv::all(base::tlv::only(answer.data)->value);
        for (const auto &field : *all)
            fields += field.tag == tag ? encode(tag, value) : field.whole.toByteArray();
        answer.data = encode(0x30, fields);
        rebuild();
    };
    if (what == QLatin1String("resigned")) {
        rebuild();
    } else if (what == QLatin1String("transaction")) {
        lpa.transactionId = base::randomBytes(16);
    } else if (what == QLatin1String("inner")) {
        replaceField(0x80, base::randomBytes(16));
    } else if (what == QLatin1String("ci")) {
        answer.eum = Pki().eum(testEid(1)).certificate.der();
    } else if (what == QLatin1String("eum")) {
        answer.eum = flipped(answer.eum);
    } else if (what == QLatin1String("eumrole")) {
        eumRequest.role = Role::Ci;
        rebuild();
    } else if (what == QLatin1String("eumexpired")) {
        eumRequest.notAfter = past;
        rebuild();
    } else if (what == QLatin1String("euicc")) {
        answer.euicc = flipped(answer.euicc);
    } else if (what == QLatin1String("othereum")) {
        answer.euicc =
            issueCertificate(euicc, key.publicKey(), world.pki.eum(testEid(1, QStringLiteral("89033023"))))
                .der();
    } else if (what == QLatin1String("euiccrole")) {
        euicc.role = Role::DpAuth;
        rebuild();
    } else if (what == QLatin1String("euiccexpired")) {
        euicc.notAfter = past;
        rebuild();
    } else if (what == QLatin1String("range")) {
        euicc.serialNumber = testEid(1, QStringLiteral("89033023")).text();
        rebuild();
    } else if (what == QLatin1String("signature")) {
        answer.signature = flipped(answer.signature);
    } else if (what == QLatin1String("data")) {
        answer.data = flipped(answer.data);
    } else if (what == QLatin1String("challenge")) {
        replaceField(0x84, base::randomBytes(16));
    } else if (what == QLatin1String("address")) {
        replaceField(0x83, "smdp.example.com");
    } else if (what == QLatin1String("context")) {
        replaceField(0xA0, encode(0x80, kCode));
    }
    lpa.cardAnswer1 = answer.whole();
    if (what == QLatin1String("form"))
        lpa.cardAnswer1 = encode(0xBF21, "x");
    else if (what == QLatin1String("carderror"))
        lpa.cardAnswer1 = QByteArray::fromHex("BF3808A106800101020106");
    else if (what == QLatin1String("control"))
        QCOMPARE(Answer1(lpa.cardAnswer1).whole(), lpa.cardAnswer1);
    lpa.authenticateClient();
    QCOMPARE(codeOf(lpa.refusal), code);
}

void TestTrainingSmdp::refusesTheOrder_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("its own EID: the control") << QStringLiteral("eid") << QString();
    QTest::newRow("unknown matching ID") << QStringLiteral("unknown") << QStringLiteral("8.2.6/3.8");
    QTest::newRow("matching ID in lower case") << QStringLiteral("case") << QStringLiteral("8.2.6/3.8");
    QTest::newRow("order of another EID") << QStringLiteral("othereid") << QStringLiteral("8.1.1/3.8");
    QTest::newRow("not released") << QStringLiteral("unreleased") << QStringLiteral("8.2/1.2");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("8.8.5/4.10");
    QTest::newRow("no room on the card") << QStringLiteral("memory") << QStringLiteral("8.1/4.8");
    QTest::newRow("already installed") << QStringLiteral("installed") << QStringLiteral("8.2.6/3.8");
    QTest::newRow("dead") << QStringLiteral("error") << QStringLiteral("8.2.6/3.8");
}

void TestTrainingSmdp::refusesTheOrder()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    Order wanted = order();
    if (what == QLatin1String("eid"))
        wanted.eid = testEid(1);
    else if (what == QLatin1String("othereid"))
        wanted.eid = testEid(2);
    else if (what == QLatin1String("unreleased"))
        wanted.state = OrderState::Unreleased;
    else if (what == QLatin1String("expired"))
        wanted.expiresAt = base::SystemClock().now() - std::chrono::hours(1);
    else if (what == QLatin1String("installed"))
        wanted.state = OrderState::Installed;
    else if (what == QLatin1String("error"))
        wanted.state = OrderState::Error;
    World world(wanted);
    if (what == QLatin1String("unknown"))
        world.lpa.matchingId = "TRAIN-02";
    else if (what == QLatin1String("case"))
        world.lpa.matchingId = "train-01";
    if (what == QLatin1String("memory")) {
        EuiccFaults faults;
        faults.memory = EuiccFaults::Memory::Full;
        world.card.setFaults(faults);
    }
    QVERIFY(world.lpa.initiate() && world.lpa.authenticateServer());
    QCOMPARE(world.lpa.authenticateClient(), code.isEmpty());
    QCOMPARE(codeOf(world.lpa.refusal), code);
    if (what == QLatin1String("unreleased")) {
        world.smdp.releaseOrder(testIccid(1));
        QCOMPARE(resultOf(world.lpa.run()), QStringLiteral("ok"));
    }
}

void TestTrainingSmdp::findsTheOrderByEid()
{
    Order bound = order(1, {});
    bound.eid = testEid(1);
    World world(bound);
    Order second = order(2, {});
    second.eid = testEid(1);
    world.smdp.addOrder(second);
    world.lpa.matchingId.clear();
    const QByteArray first = world.lpa.run();
    QCOMPARE(resultOf(first), QStringLiteral("ok"));
    QCOMPARE(world.card.profiles()[0].metadata.iccid, testIccid(1));
    QVERIFY(world.tell(first));
    // With the first one installed, the same question brings the next one.
    QCOMPARE(resultOf(world.lpa.run()), QStringLiteral("ok"));
    QCOMPARE(world.card.profiles()[1].metadata.iccid, testIccid(2));
}

void TestTrainingSmdp::emptyMatchingIdIsNoMasterKey()
{
    World world; // an order with a matching ID and no EID
    Order other = order(2, {});
    other.eid = testEid(2);
    world.smdp.addOrder(other);
    world.lpa.matchingId.clear();
    QVERIFY(world.lpa.initiate() && world.lpa.authenticateServer() && !world.lpa.authenticateClient());
    QCOMPARE(codeOf(world.lpa.refusal), QStringLiteral("8.2.6/3.8"));
}

void TestTrainingSmdp::refusesToBind_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QString();
    QTest::newRow("signature flipped") << QStringLiteral("signature") << QStringLiteral("8.1/6.1");
    QTest::newRow("signed without the server's signature")
        << QStringLiteral("unchained") << QStringLiteral("8.1/6.1");
    QTest::newRow("another transaction id inside") << QStringLiteral("inner") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("unknown transaction id") << QStringLiteral("transaction") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("one-time key off the curve") << QStringLiteral("point") << QStringLiteral("1.3.1/2.1");
    QTest::newRow("malformed") << QStringLiteral("form") << QStringLiteral("1.3.1/2.1");
    QTest::newRow("the card's own error") << QStringLiteral("carderror") << QStringLiteral("8.1/4.2");
}

void TestTrainingSmdp::refusesToBind()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const Pki pki;
    const EuiccIdentity identity = pki.issueEuicc(testEid(1));
    Euicc card(identity);
    SmdpService smdp(pki);
    smdp.setAddresses({kAddress});
    smdp.addOrder(order());
    selectIsdr(card);
    Conversation lpa(card, smdp, kAddress, kCode);
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload());
    const auto body = find(base::tlv::only(lpa.cardAnswer2)->value, 0xA0);
    QByteArray data = find(body->value, 0x30)->whole.toByteArray();
    const auto sign = [&](const QByteArray &bytes) {
        lpa.cardAnswer2 =
            encode(0xBF21, encode(0xA0, {data, encode(0x5F37, identity.euicc.key.sign(bytes))}));
    };
    if (what == QLatin1String("signature")) {
        lpa.cardAnswer2 = flipped(lpa.cardAnswer2);
    } else if (what == QLatin1String("unchained")) {
        sign(data);
    } else if (what == QLatin1String("inner")) {
        data.replace(lpa.transactionId, base::randomBytes(16));
        sign(data + lpa.signature2);
    } else if (what == QLatin1String("transaction")) {
        lpa.transactionId = base::randomBytes(16);
    } else if (what == QLatin1String("point")) {
        data = encode(0x30, {encode(0x80, lpa.transactionId), encode(0x5F49, '\x04' + QByteArray(64, 'k'))});
        sign(data + lpa.signature2);
    } else if (what == QLatin1String("form")) {
        lpa.cardAnswer2 = encode(0xBF21, "x");
    } else if (what == QLatin1String("carderror")) {
        lpa.cardAnswer2 = QByteArray::fromHex("BF2108A106800101020102");
    }
    QCOMPARE(lpa.getPackage(), code.isEmpty());
    QCOMPARE(codeOf(lpa.refusal), code);
    QCOMPARE(smdp.orders()[0].state, code.isEmpty() ? OrderState::Downloaded : OrderState::Released);
}

void TestTrainingSmdp::refusesWhatIsNotBase64()
{
    World world;
    QVERIFY(world.lpa.initiate());
    const auto with = [&](const QJsonValue &value) {
        QJsonObject request = world.lpa.withTransaction("authenticateServerResponse", "x");
        request.insert(QStringLiteral("authenticateServerResponse"), value);
        return codeOf(world.smdp.handle(Es9Function::AuthenticateClient, request).error());
    };
    QCOMPARE(with(QStringLiteral("***")), QStringLiteral("1.3.1/2.1"));
    QCOMPARE(with(QString()), QStringLiteral("1.3.1/2.1"));
    QCOMPARE(with(7), QStringLiteral("1.3.1/2.2"));
}

void TestTrainingSmdp::confirmationCodeIsNeeded()
{
    Order guarded = order();
    guarded.confirmationCode = base::Secret("12345678");
    World world(guarded);
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.run().isEmpty());
    QCOMPARE(find(base::tlv::only(lpa.signed2)->value, 0x01)->value, QByteArrayView("\xFF"));
    QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.2.7/2.2"));
    QCOMPARE(world.smdp.orders()[0].wrongConfirmationCodes, 0);
    lpa.confirmationCode = "12345678";
    QCOMPARE(resultOf(lpa.run()), QStringLiteral("ok"));
}

void TestTrainingSmdp::confirmationCodeHasThreeTries()
{
    Order guarded = order();
    guarded.confirmationCode = base::Secret("12345678");
    World world(guarded);
    Conversation &lpa = world.lpa;
    lpa.confirmationCode = "87654321";
    for (int i = 0; i < 2; ++i) {
        QVERIFY(lpa.run().isEmpty());
        QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.2.7/3.8"));
    }
    QCOMPARE(world.state(), OrderState::Released);
    QVERIFY(lpa.run().isEmpty());
    QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.2.7/6.4"));
    QCOMPARE(world.state(), OrderState::Error);
}

void TestTrainingSmdp::anInterruptedDownloadMayBeRepeated()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    selectIsdr(world.card);
    QCOMPARE(resultOf(lpa.run()), QStringLiteral("ok"));
    QCOMPARE(world.smdp.orders()[0].downloads, 2);
    QCOMPARE(world.smdp.orders()[0].boundTo, std::optional(testEid(1)));
}

void TestTrainingSmdp::anotherEuiccIsRefused()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    Euicc thief(world.pki.issueEuicc(testEid(2)));
    selectIsdr(thief);
    Conversation second(thief, world.smdp, kAddress, kCode);
    QVERIFY(second.initiate() && second.authenticateServer() && second.authenticateClient() &&
            second.prepareDownload());
    QVERIFY(!second.getPackage());
    QCOMPARE(codeOf(second.refusal), QStringLiteral("8.2/3.7"));
    QCOMPARE(world.smdp.orders()[0].boundTo, std::optional(testEid(1)));
}

void TestTrainingSmdp::triesAreLimited()
{
    World world;
    Conversation &lpa = world.lpa;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() &&
                lpa.prepareDownload());
        QVERIFY(lpa.getPackage());
    }
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload());
    QVERIFY(!lpa.getPackage());
    QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.8.5/6.4"));
    QCOMPARE(world.state(), OrderState::Error);
}

void TestTrainingSmdp::stepsComeInOrder()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer());
    lpa.cardAnswer2 = encode(0xBF21, "x");
    QVERIFY(!lpa.getPackage()); // before authenticateClient
    QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.10.1/3.9"));

    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    QVERIFY(!lpa.authenticateClient()); // a second time
    QCOMPARE(codeOf(lpa.refusal), QStringLiteral("8.10.1/3.9"));
}

void TestTrainingSmdp::refusesNotifications_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QString();
    QTest::newRow("signature flipped") << QStringLiteral("signature") << QStringLiteral("8.1/6.1");
    QTest::newRow("failure made a success") << QStringLiteral("success") << QStringLiteral("8.1/6.1");
    QTest::newRow("not a notification") << QStringLiteral("form") << QStringLiteral("1.3.1/2.1");
    QTest::newRow("nothing") << QStringLiteral("nothing") << QStringLiteral("1.3.1/2.1");
}

void TestTrainingSmdp::refusesNotifications()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    World world;
    QByteArray result = world.lpa.run();
    if (what == QLatin1String("signature"))
        result = flipped(result);
    else if (what == QLatin1String("success"))
        result.replace(QByteArray::fromHex("3007A0053003800100"), QByteArray::fromHex("3007A0053003800101"));
    else if (what == QLatin1String("form"))
        result = encode(0xBF38, "x");
    else if (what == QLatin1String("nothing"))
        result.clear();
    QCOMPARE(world.tell(result), code.isEmpty());
    QCOMPARE(codeOf(world.lpa.refusal), code);
    QCOMPARE(world.state(), code.isEmpty() ? OrderState::Installed : OrderState::Downloaded);
}

void TestTrainingSmdp::resultOfAnotherWorldChangesNothing()
{
    World world;
    World other;
    const QByteArray result = other.lpa.run();
    QVERIFY(world.tell(result)); // taken, as real servers do, and seen to be unknown
    QCOMPARE(world.smdp.notifications().at(0).judgement, ReceivedNotification::Judgement::Unknown);
    QCOMPARE(world.state(), OrderState::Released);
}

void TestTrainingSmdp::installedStaysInstalled()
{
    World world;
    const QByteArray result = world.lpa.run();
    QVERIFY(world.tell(result));
    QVERIFY(world.tell(result));
    QCOMPARE(world.state(), OrderState::Installed);
    QCOMPARE(world.smdp.notifications().size(), 2u);
}

void TestTrainingSmdp::failedInstallKillsTheOrder()
{
    World world;
    EuiccFaults faults;
    faults.install = InstallFault{BppCommand::LoadProfileElements, 11};
    world.card.setFaults(faults);
    QVERIFY(world.tell(world.lpa.run()));
    QCOMPARE(world.state(), OrderState::Error);
    QCOMPARE(world.smdp.orders()[0].installError, std::optional(11));
    world.card.setFaults({});
    QVERIFY(world.lpa.run().isEmpty());
    QCOMPARE(codeOf(world.lpa.refusal), QStringLiteral("8.2.6/3.8"));
}

void TestTrainingSmdp::refusesToCancel_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing changed: the control") << QStringLiteral("control") << QString();
    QTest::newRow("unknown transaction id") << QStringLiteral("transaction") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("another transaction id inside") << QStringLiteral("inner") << QStringLiteral("8.10.1/3.9");
    QTest::newRow("signature flipped") << QStringLiteral("signature") << QStringLiteral("8.1/6.1");
    QTest::newRow("another OID") << QStringLiteral("oid") << QStringLiteral("8.8/3.10");
    QTest::newRow("the card's own error") << QStringLiteral("carderror") << QStringLiteral("1.3.1/2.1");
}

void TestTrainingSmdp::refusesToCancel()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const Pki pki;
    const EuiccIdentity identity = pki.issueEuicc(testEid(1));
    Euicc card(identity);
    SmdpService smdp(pki);
    smdp.setAddresses({kAddress});
    smdp.addOrder(order());
    selectIsdr(card);
    Conversation lpa(card, smdp, kAddress, kCode);
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    const auto statement = [&](const QByteArray &transaction, const QByteArray &oid) {
        const QByteArray data =
            encode(0x30, {encode(0x80, transaction), encode(0x81, oid), encode(0x82, QByteArray(1, '\0'))});
        return encode(0xBF41, encode(0xA0, {data, encode(0x5F37, identity.euicc.key.sign(data))}));
    };
    const QByteArray oid = oidContent(Pki::smdpOid());
    QByteArray answer = statement(lpa.transactionId, oid);
    if (what == QLatin1String("transaction"))
        lpa.transactionId = base::randomBytes(16);
    else if (what == QLatin1String("inner"))
        answer = statement(base::randomBytes(16), oid);
    else if (what == QLatin1String("signature"))
        answer = flipped(answer);
    else if (what == QLatin1String("oid"))
        answer = statement(lpa.transactionId, oidContent(QStringLiteral("2.999.11")));
    else if (what == QLatin1String("carderror"))
        answer = QByteArray::fromHex("BF4103810105");
    const auto done =
        smdp.handle(Es9Function::CancelSession, lpa.withTransaction("cancelSessionResponse", answer));
    QCOMPARE(codeOf(done ? std::nullopt : std::optional(done.error())), code);
    QCOMPARE(smdp.orders()[0].state, code.isEmpty() ? OrderState::Error : OrderState::Released);
}

void TestTrainingSmdp::cancellingReasonsDecide_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("ends");
    QTest::newRow("rejected by the user") << 0 << true;
    QTest::newRow("postponed") << 1 << false;
    QTest::newRow("timeout") << 2 << false;
    QTest::newRow("rules not allowed") << 3 << true;
    QTest::newRow("metadata mismatch") << 4 << true;
    QTest::newRow("package error") << 5 << true;
    QTest::newRow("undefined") << 127 << true;
}

void TestTrainingSmdp::cancellingReasonsDecide()
{
    QFETCH(int, reason);
    QFETCH(bool, ends);
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient());
    QVERIFY(lpa.cancel(reason));
    QCOMPARE(world.state(), ends ? OrderState::Error : OrderState::Released);
    QCOMPARE(world.smdp.openSessions(), 0);
    QCOMPARE(resultOf(lpa.run()), ends ? QStringLiteral("none") : QStringLiteral("ok"));
}

void TestTrainingSmdp::aStrangerCannotCancelADownload()
{
    World world;
    Conversation &lpa = world.lpa;
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && lpa.authenticateClient() && lpa.prepareDownload() &&
            lpa.getPackage());
    Euicc other(world.pki.issueEuicc(testEid(2)));
    selectIsdr(other);
    Conversation second(other, world.smdp, kAddress, kCode);
    QVERIFY(second.initiate() && second.authenticateServer() && second.authenticateClient());
    QVERIFY(second.cancel(0));
    QCOMPARE(world.state(), OrderState::Downloaded);
    QCOMPARE(resultOf(lpa.load()), QStringLiteral("ok"));
}

void TestTrainingSmdp::aFailedFunctionStillLetsTheSessionBeCancelled()
{
    World world;
    Conversation &lpa = world.lpa;
    lpa.matchingId = "UNKNOWN";
    QVERIFY(lpa.initiate() && lpa.authenticateServer() && !lpa.authenticateClient());
    QVERIFY(lpa.cancel(127));
    QCOMPARE(world.state(), OrderState::Released);
}

void TestTrainingSmdp::liesOnDemand_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("twist");
    QTest::addColumn<QString>("caughtBy");
    QTest::newRow("signature 1") << 0 << int(SmdpService::Twist::FlippedSignature)
                                 << QStringLiteral("card:2");
    QTest::newRow("signature 2") << 1 << int(SmdpService::Twist::FlippedSignature)
                                 << QStringLiteral("card:2");
    QTest::newRow("signature of the package")
        << 2 << int(SmdpService::Twist::FlippedSignature) << QStringLiteral("result:0/2");
    QTest::newRow("ICCID in the metadata")
        << 1 << int(SmdpService::Twist::WrongIccid) << QStringLiteral("metadata");
    QTest::newRow("ICCID in the package")
        << 2 << int(SmdpService::Twist::WrongIccid) << QStringLiteral("result:5/13");
}

void TestTrainingSmdp::liesOnDemand()
{
    QFETCH(int, step);
    QFETCH(int, twist);
    QFETCH(QString, caughtBy);
    World world;
    Conversation &lpa = world.lpa;
    const auto lieAt = [&](int now) {
        lpa.twist = now == step ? SmdpService::Twist(twist) : SmdpService::Twist::None;
    };
    QString caught;
    lieAt(0);
    QVERIFY(lpa.initiate());
    if (!lpa.authenticateServer())
        caught = QStringLiteral("card:%1").arg(errorCodeOf(lpa.cardAnswer1));
    lieAt(1);
    if (caught.isEmpty()) {
        QVERIFY(lpa.authenticateClient());
        if (Metadata::decode(lpa.metadata)->iccid != testIccid(1))
            caught = QStringLiteral("metadata");
        else if (!lpa.prepareDownload())
            caught = QStringLiteral("card:%1").arg(errorCodeOf(lpa.cardAnswer2));
    }
    lieAt(2);
    if (caught.isEmpty()) {
        QVERIFY(lpa.getPackage());
        caught = QStringLiteral("result:") + resultOf(lpa.load());
    }
    QCOMPARE(caught, caughtBy);
}

QTEST_GUILESS_MAIN(TestTrainingSmdp)
#include "tst_training_smdp.moc"
