#include "core/base/crypto.h"
#include "core/lpa/discovery_job.h"
#include "core/training/smds_service.h"
#include "tests/training/support/line.h"

#include <QJsonArray>

using namespace training;
using namespace training::test;
using base::tlv::encode;
using base::tlv::find;
using Verdict = lpa::DownloadOutcome::Verdict;

namespace {

const QString kAddress = QStringLiteral("localhost:4433");

QString codeOf(const SmdsService::Judged<QJsonObject> &answer)
{
    return answer ? QString() : answer.error().subject + QLatin1Char('/') + answer.error().reason;
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray field(const QJsonObject &object, const char *name)
{
    return QByteArray::fromBase64(object.value(QLatin1String(name)).toString().toLatin1());
}

/// A card and the SM-DS's functions with every message open between two steps.
struct World
{
    World()
        : card(pki.issueEuicc(testEid(1)))
        , smds(pki)
    {
        smds.setAddresses({kAddress, QStringLiteral("localhost")});
        smds.registerEvent({testEid(1), testMatchingId("EVENT-1"), QStringLiteral("smdp.example.com")});
        smds.registerEvent({testEid(2), testMatchingId("EVENT-2"), QStringLiteral("smdp.example.com")});
        selectIsdr(card);
    }
    QJsonObject initiateRequest()
    {
        const QByteArray challenge = es10(card, QByteArray::fromHex("BF2E00")).data;
        return {{QStringLiteral("smdpAddress"), kAddress},
                {QStringLiteral("euiccChallenge"),
                 base64(find(base::tlv::only(challenge)->value, 0x80)->value.toByteArray())},
                {QStringLiteral("euiccInfo1"), base64(es10(card, QByteArray::fromHex("BF2000")).data)}};
    }
    /// The card's answer to the server's introduction. @param context what stands before the device in
    /// ctxParams1
    QByteArray cardAnswer(const QJsonObject &introduction, const QByteArray &context = {})
    {
        const QByteArray device = QByteArray::fromHex("A108800453926511A100");
        return es10(card,
                    encode(0xBF38,
                           {field(introduction, "serverSigned1"), field(introduction, "serverSignature1"),
                            field(introduction, "euiccCiPKIdToBeUsed"),
                            field(introduction, "serverCertificate"), encode(0xA0, context + device)}))
            .data;
    }
    static QJsonObject authenticateRequest(const QJsonObject &introduction, const QByteArray &answer)
    {
        return {{QStringLiteral("transactionId"), introduction.value(QLatin1String("transactionId"))},
                {QStringLiteral("authenticateServerResponse"), base64(answer)}};
    }

    Pki pki;
    Euicc card;
    SmdsService smds;
};

struct SmdsLine : Line
{
    explicit SmdsLine(const SmdsServer::Options &options = {})
        : smds(pki)
    {
        started = started && smds.start(options).has_value() && open();
    }
    std::optional<lpa::DiscoveryOutcome> discover()
    {
        lpa::DiscoveryJob job(*channel, transport, {*esim::ServerAddress::fromText(smds.address()), {}});
        return wait<lpa::DiscoveryOutcome>([&](auto done) { job.start(done); });
    }
    SmdsServer smds;
};

} // namespace

/// The discovery server: it tells a true eUICC what waits for it, and everybody else nothing.
class TestTrainingSmds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoversAndDownloadsOverHttps()
    {
        SmdsLine line;
        QVERIFY(line.started);
        line.smdp.addOrder({.iccid = testIccid(7),
                            .matchingId = testMatchingId("EVENT-7"),
                            .eid = testEid(1),
                            .confirmationCode = {}});
        line.smds.registerEvent({testEid(1), testMatchingId("EVENT-7"), line.smdp.address()});
        line.smds.registerEvent({testEid(2), testMatchingId("EVENT-8"), line.smdp.address()});

        const auto found = line.discover();
        QVERIFY(found);
        QVERIFY2(!found->error, qPrintable(found->error ? found->error->sentence() : QString()));
        QCOMPARE(found->events.size(), 1u);
        QCOMPARE(found->eid->text(), testEid(1).text());
        QCOMPARE(line.smds.counters().requests, 2);
        QCOMPARE(line.smds.counters().refusals, 0);

        const auto outcome = line.download(found->events[0].download());
        QVERIFY(outcome && outcome->verdict == Verdict::Succeeded);
        QCOMPARE(line.card->profiles()[0].metadata.iccid, testIccid(7));

        // The SM-DP+ takes the event back, and the next search finds nothing.
        line.smds.deleteEvent(testMatchingId("EVENT-7"));
        const auto later = line.discover();
        QVERIFY(later && !later->error && later->events.empty());
    }

    void aDownloadAtAnSmdsInstallsNothing()
    {
        SmdsLine line;
        line.smds.registerEvent({testEid(1), testMatchingId("EVENT-7"), line.smdp.address()});
        const auto outcome = line.download(lpa::DownloadRequest::forAddress(
            *esim::ServerAddress::fromText(line.smds.address()), testMatchingId("EVENT-7")));
        QVERIFY(outcome && outcome->verdict == Verdict::Refused);
        QVERIFY(outcome->error->code == base::ErrorCode("server.is-smds"));
        QVERIFY(outcome->written == lpa::DownloadOutcome::Written::No);
        QVERIFY(line.card->profiles().empty());
    }

    void theCardNoticesAForeignSignature()
    {
        SmdsServer::Options options;
        options.signs = SmdsServer::Options::Signs::WithForeignKey;
        SmdsLine line(options);
        line.smds.registerEvent({testEid(1), testMatchingId("EVENT-7"), line.smdp.address()});
        const auto found = line.discover();
        QVERIFY(found && found->error);
        QCOMPARE(found->error->code.text(), QStringLiteral("card.server.signature"));
        QCOMPARE(line.smds.counters().requests, 1);
    }

    void onlyTheGoodTlsCertificateIsTrusted_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("expired") << int(TlsVariant::Expired);
        QTest::newRow("not yet valid") << int(TlsVariant::NotYetValid);
        QTest::newRow("of another host") << int(TlsVariant::OtherHost);
        QTest::newRow("of another CI") << int(TlsVariant::OtherCi);
    }
    void onlyTheGoodTlsCertificateIsTrusted()
    {
        QFETCH(int, variant);
        SmdsServer::Options options;
        options.tls = TlsVariant(variant);
        SmdsLine line(options);
        const auto found = line.discover();
        QVERIFY(found && found->error);
        QCOMPARE(found->error->code.text(), QStringLiteral("server.untrusted"));
        QCOMPARE(line.smds.counters().requests, 0);
    }

    void refusesToBegin_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto info = [](const char *hex) { return base64(QByteArray::fromHex(hex)); };
        QTest::newRow("nothing changed: the control") << QString() << QString() << QString();
        QTest::newRow("upper case: the control")
            << QStringLiteral("smdpAddress") << QStringLiteral("LOCALHOST:4433") << QString();
        QTest::newRow("another address") << QStringLiteral("smdpAddress")
                                         << QStringLiteral("smdp.example.com") << QStringLiteral("8.9.1/3.8");
        QTest::newRow("challenge of 15 bytes")
            << QStringLiteral("euiccChallenge") << base64(QByteArray(15, 'c')) << QStringLiteral("1.3.1/2.1");
        QTest::newRow("challenge is no base64")
            << QStringLiteral("euiccChallenge") << QStringLiteral("%%%") << QStringLiteral("1.3.1/2.1");
        QTest::newRow("info that is none")
            << QStringLiteral("euiccInfo1") << info("BF2200") << QStringLiteral("1.3.1/2.1");
        QTest::newRow("SVN 3.0") << QStringLiteral("euiccInfo1") << info("BF20098203030000A900AA00")
                                 << QStringLiteral("8.9.3/3.1");
        QTest::newRow("the card trusts nobody")
            << QStringLiteral("euiccInfo1") << info("BF20098203020200A900AA00")
            << QStringLiteral("8.9.4/3.7");
    }
    void refusesToBegin()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, code);
        World world;
        QJsonObject request = world.initiateRequest();
        if (!name.isEmpty())
            request.insert(name, value);
        QCOMPARE(codeOf(world.smds.initiateAuthentication(request)), code);
        if (name.isEmpty()) {
            request.remove(QStringLiteral("euiccInfo1"));
            QCOMPARE(codeOf(world.smds.initiateAuthentication(request)), QStringLiteral("1.3.1/2.2"));
        }
    }

    void tellsAnEuiccItsOwnEventsAlone()
    {
        World world;
        const auto introduction = world.smds.initiateAuthentication(world.initiateRequest());
        QVERIFY(introduction);
        const auto answer = world.smds.authenticateClient(
            World::authenticateRequest(*introduction, world.cardAnswer(*introduction)));
        QVERIFY(answer);
        const QJsonArray entries = answer->value(QLatin1String("eventEntries")).toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].toObject().value(QLatin1String("eventId")).toString(), QStringLiteral("EVENT-1"));
    }

    void asksForOneEventByItsId()
    {
        World world;
        const auto ask = [&](const char *id) {
            const auto introduction = world.smds.initiateAuthentication(world.initiateRequest());
            return world.smds.authenticateClient(World::authenticateRequest(
                *introduction, world.cardAnswer(*introduction, encode(0x80, QByteArrayView(id)))));
        };
        const auto own = ask("EVENT-1");
        QVERIFY(own && own->value(QLatin1String("eventEntries")).toArray().size() == 1);
        QCOMPARE(codeOf(ask("EVENT-2")), QStringLiteral("8.9.5/3.9"));
        QCOMPARE(codeOf(ask("EVENT-9")), QStringLiteral("8.9.5/3.9"));
    }

    void refusesWhatIsNotThisSession_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const char *code) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(code);
        };
        row("control", "");
        row("unknown transaction", "8.10.1/3.9");
        row("flipped signature", "8.1/6.1");
        row("flipped certificate", "8.1.3/6.1");
        row("another session's answer", "8.10.1/3.9");
        row("the card refused", "8.1/4.2");
        row("another EUM", "8.11.1/3.9");
        row("rubbish", "1.3.1/2.1");
        row("twice", "8.10.1/3.9");
    }
    void refusesWhatIsNotThisSession()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        World world;
        QJsonObject introduction = *world.smds.initiateAuthentication(world.initiateRequest());
        QByteArray answer = world.cardAnswer(introduction);
        QVERIFY(base::tlv::only(answer, 0xBF38));
        const auto parts = base::tlv::all(find(base::tlv::only(answer)->value, 0xA0)->value);
        const auto rebuilt = [&](const QByteArray &data, const QByteArray &signature, const QByteArray &euicc,
                                 const QByteArray &eum) {
            return encode(0xBF38, encode(0xA0, {data, signature, euicc, eum}));
        };
        const QByteArray data = (*parts)[0].whole.toByteArray();
        const QByteArray signature = (*parts)[1].whole.toByteArray();
        const QByteArray euicc = (*parts)[2].whole.toByteArray();
        const QByteArray eum = (*parts)[3].whole.toByteArray();
        if (what == QLatin1String("unknown transaction")) {
            introduction.insert(QStringLiteral("transactionId"), QStringLiteral("00112233"));
        } else if (what == QLatin1String("flipped signature")) {
            answer = rebuilt(data, flipped(signature), euicc, eum);
        } else if (what == QLatin1String("flipped certificate")) {
            answer = rebuilt(data, signature, flipped(euicc), eum);
        } else if (what == QLatin1String("another session's answer")) {
            introduction = *world.smds.initiateAuthentication(world.initiateRequest());
        } else if (what == QLatin1String("the card refused")) {
            answer = QByteArray::fromHex("BF3808A1068001AA020107");
            answer[2] = char(answer.size() - 3);
        } else if (what == QLatin1String("another EUM")) {
            const Pki other;
            const EuiccIdentity stranger = other.issueEuicc(testEid(1));
            answer = rebuilt(data, signature, stranger.euicc.certificate.der(), stranger.eum.der());
        } else if (what == QLatin1String("rubbish")) {
            answer = "rubbish";
        }
        const QJsonObject request = World::authenticateRequest(introduction, answer);
        if (what == QLatin1String("twice"))
            QVERIFY(world.smds.authenticateClient(request));
        QCOMPARE(codeOf(world.smds.authenticateClient(request)), code);
    }

    void theCardLetsNoDownloadFollow()
    {
        // An SM-DS may ask the card who it is, but not put a profile in.
        World world;
        const auto introduction = world.smds.initiateAuthentication(world.initiateRequest());
        const QByteArray answer = world.cardAnswer(*introduction);
        const QByteArray transaction =
            QByteArray::fromHex(introduction->value(QLatin1String("transactionId")).toString().toLatin1());
        const auto signature1 = find(base::tlv::only(answer)->value, {0xA0, 0x5F37});
        const QByteArray signed2 =
            encode(0x30, {encode(0x80, transaction), encode(0x01, QByteArray(1, '\0'))});
        const QByteArray signature2 =
            encode(0x5F37, world.pki.dpPb().key.sign(signed2 + signature1->whole.toByteArray()));
        const QByteArray prepared =
            es10(world.card, encode(0xBF21, {signed2, signature2, world.pki.dpPb().certificate.der()})).data;
        QCOMPARE(errorCodeOf(prepared), 1);
    }

    void aWorldKeepsItsSmds()
    {
        QTemporaryDir folder;
        const Pki pki;
        QVERIFY(pki.save(QDir(folder.path())));
        const auto loaded = Pki::load(QDir(folder.path()));
        QVERIFY(loaded);
        QCOMPARE((*loaded)->dsAuth().certificate.der(), pki.dsAuth().certificate.der());
        QVERIFY(pki.dsAuth().certificate.isFor(Role::DsAuth));
        QVERIFY(!pki.dsAuth().certificate.isFor(Role::DpAuth));
        QVERIFY(pki.dsAuth().certificate.isIssuedBy(pki.ci().certificate));
    }
};

QTEST_GUILESS_MAIN(TestTrainingSmds)
#include "tst_training_smds.moc"
