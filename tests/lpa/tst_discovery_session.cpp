#include "core/lpa/discovery_session.h"
#include "core/lpa/smds_trail.h"
#include "tests/lpa/support/samples.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace lpa;
using samples::hex;

namespace {

constexpr const char *kSmds = "ds.example.com";

QByteArray entries(const QJsonValue &list,
                   const QString &transaction = QString::fromLatin1(samples::kTransaction.toHex()))
{
    QJsonObject object = QJsonDocument::fromJson(samples::executed({}, transaction)).object();
    object.insert(QStringLiteral("eventEntries"), list);
    return QJsonDocument(object).toJson();
}
QJsonObject entry(const char *id, const char *server)
{
    return {{QStringLiteral("eventId"), QString::fromLatin1(id)},
            {QStringLiteral("rspServerAddress"), QString::fromLatin1(server)}};
}

/// Plays card and SM-DS for one search; a test spoils what it wants to see refused.
struct World
{
    DiscoveryRequest request{*esim::ServerAddress::fromText(QString::fromLatin1(kSmds)), {}};
    QMap<QString, DiscoveryEvent> answers;
    QString stopAt; ///< asks to stop while this command runs
    QStringList transcript;
    std::optional<DiscoveryOutcome> outcome;
    QByteArray authenticateServer;

    World()
    {
        answers[QStringLiteral("BF3E")] =
            CardAnswered{hex("BF3E125A10") + esim::Eid::fromText(QString::fromLatin1(samples::kEid))->bcd()};
        answers[QStringLiteral("BF2E")] =
            CardAnswered{samples::encode(0xBF2E, {samples::encode(0x80, samples::kChallenge)})};
        answers[QStringLiteral("BF20")] = CardAnswered{samples::kInfo1};
        answers[QStringLiteral("BF38")] = CardAnswered{samples::signedAnswer(0xBF38)};
        introduce(samples::serverSigned1(samples::kTransaction, samples::kChallenge, "DS.example.com"));
        tell(entries(QJsonArray{entry("EVENT-1", "smdp.example.com")}));
    }
    void introduce(const QByteArray &signed1)
    {
        answers[QStringLiteral("initiateAuthentication")] = ServerAnswered{
            200, samples::executed({{"serverSigned1", signed1},
                                    {"serverSignature1", samples::kSignature},
                                    {"euiccCiPKIdToBeUsed", samples::encode(0x04, QByteArray(20, 'k'))},
                                    {"serverCertificate", hex("30020500")}})};
    }
    void tell(const QByteArray &body)
    {
        answers[QStringLiteral("authenticateClient")] = ServerAnswered{200, body};
    }
    void run()
    {
        DiscoverySession session(request);
        std::optional<DiscoveryEvent> event = Start{};
        while (event) {
            auto commands = session.advance(*event);
            event.reset();
            QVERIFY(commands);
            for (const DiscoveryCommand &command : *commands) {
                if (const auto *toCard = std::get_if<ToCard>(&command)) {
                    const QString tag = base::tlv::tagName(base::tlv::first(toCard->bytes)->tag);
                    if (tag == QLatin1String("BF38"))
                        authenticateServer = toCard->bytes;
                    transcript.append(tag);
                } else if (const auto *toServer = std::get_if<ToServer>(&command)) {
                    QCOMPARE(toServer->address.text(), QString::fromLatin1(kSmds));
                    transcript.append(es9::pathOf(toServer->function));
                } else if (const auto *finished = std::get_if<DiscoveryFinished>(&command)) {
                    outcome = finished->outcome;
                    continue;
                } else {
                    continue;
                }
                event = answers.value(transcript.last());
            }
            if (event && transcript.last() == stopAt)
                QVERIFY(session.advance(CancelRequested{}));
        }
        QVERIFY(outcome);
        QVERIFY(session.phase() == DiscoverySession::Phase::Done);
    }
};

using Spoil = std::function<void(World &)>;

} // namespace

class TestDiscoverySession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWaits()
    {
        World world;
        world.tell(
            entries(QJsonArray{entry("EVENT-1", "smdp.example.com"), entry("E2", "other.example.com:8443")}));
        world.run();
        QCOMPARE(world.transcript.join(QLatin1Char(' ')),
                 QStringLiteral("BF3E BF2E BF20 initiateAuthentication BF38 authenticateClient"));
        QVERIFY(!world.outcome->error);
        QCOMPARE(world.outcome->eid->text(), QString::fromLatin1(samples::kEid));
        QCOMPARE(world.outcome->events.size(), size_t(2));
        const DownloadRequest download = world.outcome->events[0].download();
        QCOMPARE(download.address.text(), QStringLiteral("smdp.example.com"));
        QVERIFY(download.matchingId == *esim::MatchingId::fromText("EVENT-1"));
        // Whoever asks an SM-DS names no matching ID.
        const auto whole = base::tlv::only(world.authenticateServer, 0xBF38);
        QVERIFY(whole && !base::tlv::find(whole->value, {0xA0, 0x80}));
    }

    void asksForOneEventByItsId()
    {
        World world;
        world.request.eventId = *esim::MatchingId::fromText("EVENT-1");
        world.run();
        QVERIFY(!world.outcome->error);
        const auto whole = base::tlv::only(world.authenticateServer, 0xBF38);
        QVERIFY(whole);
        const auto id = base::tlv::find(whole->value, {0xA0, 0x80});
        QVERIFY(id);
        QCOMPARE(id->value.toByteArray(), QByteArray("EVENT-1"));
    }

    void followsAnEventFromSmdsToSmds()
    {
        const auto address = [](const char *text) {
            return *esim::ServerAddress::fromText(QString::fromLatin1(text));
        };
        const auto eventAt = [&](const char *server) {
            return DownloadRequest::forAddress(address(server), *esim::MatchingId::fromText("EVENT-1"));
        };
        SmdsTrail trail(es10::DeviceInfo{});
        QVERIFY(trail.begin(address("root.example.com")).eventId.isEmpty());
        const auto second = trail.follow(eventAt("second.example.com"));
        QVERIFY(second);
        QCOMPARE(second->smds.text(), QStringLiteral("second.example.com"));
        QVERIFY(second->eventId == *esim::MatchingId::fromText("EVENT-1"));

        // Nobody is asked twice, however it is written.
        for (const char *circle : {"root.example.com", "SECOND.example.com"}) {
            const auto refused = trail.follow(eventAt(circle));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, base::ErrorCode("smds.loop"));
            QVERIFY(!refused.error().remedy.isEmpty());
        }
        QVERIFY(trail.follow(eventAt("third.example.com")));
        QVERIFY(trail.follow(eventAt("fourth.example.com")));
        const auto far = trail.follow(eventAt("fifth.example.com"));
        QVERIFY(!far);
        QCOMPARE(far.error().code, base::ErrorCode("smds.too-far"));

        // A new search begins anew.
        (void)trail.begin(address("third.example.com"));
        QVERIFY(trail.follow(eventAt("root.example.com")));
    }

    void nothingWaitingIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty list") << entries(QJsonArray());
        QTest::newRow("no list") << samples::executed({});
        QTest::newRow("refused with no event") << samples::failed("8.9.5", "3.9");
    }
    void nothingWaitingIsAnAnswer()
    {
        QFETCH(QByteArray, body);
        World world;
        world.tell(body);
        world.run();
        QVERIFY(!world.outcome->error);
        QVERIFY(world.outcome->events.empty());
        QCOMPARE(world.outcome->unreadable, 0);
    }

    void leavesOutHostileEntries()
    {
        World world;
        QJsonArray list{entry("EVENT-1", "smdp.example.com"), entry("", "smdp.example.com"),
                        entry("E 3", "smdp.example.com"),     entry("E4", "127.0.0.1"),
                        entry("E5", "https://x.example.com"), QStringLiteral("no object"),
                        entry("E7", "u:p@x.example.com/y")};
        world.tell(entries(list));
        world.run();
        QCOMPARE(world.outcome->events.size(), size_t(1));
        QCOMPARE(world.outcome->unreadable, 6);

        World many;
        QJsonArray flood;
        for (int i = 0; i < 5000; ++i)
            flood.append(entry("E", "smdp.example.com"));
        many.tell(entries(flood));
        many.run();
        QCOMPARE(qsizetype(many.outcome->events.size()), es9::kMostEventEntries);
    }

    void endsEverySearchWithAReason_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const Spoil &spoil, const char *last, const char *code) {
            QTest::newRow(name) << spoil << QByteArray(last) << QByteArray(code);
        };
        const auto S = [](const char *text) { return QString::fromLatin1(text); };
        const CardFailed gone{
            {card::ChannelFailure::Kind::CardGone, card::ChannelFailure::Reached::Perhaps, 0, {}}};
        const ServerFailed untrusted{{base::http::Failure::Kind::Untrusted, base::http::Failure::Reached::No,
                                      S("The server is not trusted.")}};
        row(
            "device", [](World &w) { w.request.device.tac = QStringLiteral("1"); }, "", "lpa.device-info");
        row(
            "no EID", [S](World &w) { w.answers[S("BF3E")] = CardAnswered{}; }, "BF3E",
            "card.answer-malformed");
        row(
            "card gone", [S, gone](World &w) { w.answers[S("BF2E")] = gone; }, "BF2E", "card.gone");
        row(
            "no info", [S](World &w) { w.answers[S("BF20")] = CardAnswered{hex("BF22")}; }, "BF20",
            "card.answer-malformed");
        row(
            "untrusted", [S, untrusted](World &w) { w.answers[S("initiateAuthentication")] = untrusted; },
            "initiateAuthentication", "server.untrusted");
        row(
            "a 500",
            [S](World &w) {
                w.answers[S("initiateAuthentication")] = ServerAnswered{500, "x"};
            },
            "initiateAuthentication", "server.http");
        row(
            "refused",
            [S](World &w) {
                w.answers[S("initiateAuthentication")] = ServerAnswered{200, samples::failed("8.9.1", "3.8")};
            },
            "initiateAuthentication", "server.smds-address");
        row(
            "another challenge",
            [](World &w) {
                w.introduce(samples::serverSigned1(samples::kTransaction, QByteArray(16, 'x'), kSmds));
            },
            "initiateAuthentication", "lpa.foreign-session");
        row(
            "another transaction",
            [](World &w) { w.introduce(samples::serverSigned1("other", samples::kChallenge, kSmds)); },
            "initiateAuthentication", "lpa.foreign-session");
        row(
            "another server",
            [](World &w) {
                w.introduce(
                    samples::serverSigned1(samples::kTransaction, samples::kChallenge, "evil.example.com"));
            },
            "initiateAuthentication", "lpa.foreign-server");
        row(
            "card refuses",
            [S](World &w) { w.answers[S("BF38")] = CardAnswered{samples::refusal(0xBF38, 1)}; }, "BF38",
            "card.server.certificate");
        row(
            "card signs for another session",
            [S](World &w) { w.answers[S("BF38")] = CardAnswered{samples::signedAnswer(0xBF38, "other")}; },
            "BF38", "card.answer-malformed");
        row(
            "eUICC refused", [](World &w) { w.tell(samples::failed("8.1.3", "6.1")); }, "authenticateClient",
            "server.card-certificate");
        row(
            "entries of another session",
            [](World &w) { w.tell(entries(QJsonArray(), QStringLiteral("0102"))); }, "authenticateClient",
            "lpa.foreign-session");
        row(
            "entries that are no list", [](World &w) { w.tell(entries(QStringLiteral("all"))); },
            "authenticateClient", "server.answer-malformed");
        row(
            "stopped at the card", [S](World &w) { w.stopAt = S("BF2E"); }, "BF2E", "lpa.stopped");
        row(
            "stopped at the server", [S](World &w) { w.stopAt = S("authenticateClient"); },
            "authenticateClient", "lpa.stopped");
    }
    void endsEverySearchWithAReason()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, code);
        World world;
        spoil(world);
        world.run();
        QCOMPARE(world.transcript.isEmpty() ? QString() : world.transcript.last(), QString::fromLatin1(last));
        QVERIFY(world.outcome->error);
        QCOMPARE(world.outcome->error->code.text(), QString::fromLatin1(code));
        QVERIFY(world.outcome->error->text.size() > 10);
        QVERIFY(world.outcome->events.empty());
    }

    void endsForEveryFlippedByte()
    {
        const World good;
        for (const char *name : {"BF3E", "BF2E", "BF20", "BF38"}) {
            const QString tag = QString::fromLatin1(name);
            const QByteArray bytes = std::get<CardAnswered>(good.answers[tag]).bytes;
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                World world;
                QByteArray flipped = bytes;
                flipped[at] = char(flipped[at] ^ 0x41);
                world.answers[tag] = CardAnswered{flipped};
                world.run();
            }
        }
        const QByteArray body =
            std::get<ServerAnswered>(good.answers[QStringLiteral("authenticateClient")]).body;
        for (qsizetype at = 0; at < body.size(); ++at) {
            World world;
            world.tell(body.left(at));
            world.run();
            QVERIFY(world.outcome->error || at >= body.trimmed().size());
        }
    }

    void refusesEventsThatCannotBe()
    {
        DiscoverySession session(World().request);
        QVERIFY(!session.advance(CardAnswered{}));
        QVERIFY(!session.advance(ServerAnswered{}));
        QVERIFY(session.advance(Start{}));
        QVERIFY(!session.advance(Start{}));
        QVERIFY(session.advance(CardAnswered{}));
        QVERIFY(session.phase() == DiscoverySession::Phase::Done);
        QVERIFY(!session.advance(CancelRequested{}));
    }
};

QTEST_GUILESS_MAIN(TestDiscoverySession)
#include "tst_discovery_session.moc"
