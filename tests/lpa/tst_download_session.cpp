#include "core/lpa/download_session.h"
#include "tests/lpa/support/samples.h"

#include <QMap>
#include <QTest>

using namespace lpa;
using es10::CancelReason;
using samples::hex;
using Channel = card::ChannelFailure;
using Http = base::http::Failure;
using Verdict = DownloadOutcome::Verdict;
using Cancelled = DownloadOutcome::Cancelled;

namespace {

/// Plays card and server for one session; a test spoils what it wants to see refused. The transcript names
/// every command in order.
struct World
{
    DownloadRequest request = DownloadRequest::forCode(
        *esim::ActivationCode::fromText(QByteArray("1$") + samples::kSmdp + "$MATCHING-1"));
    QMap<QString, SessionEvent> card;                       ///< by tag
    QMap<QString, SessionEvent> server;                     ///< by function
    QMap<int, SessionEvent> segments;                       ///< by number, from 0; 9000 where none is given
    std::optional<std::pair<QString, CancelReason>> stopAt; ///< asks to stop while this command runs
    bool allowWriting = true;
    SessionEvent typed = ConfirmationCodeRefused{}; ///< what a person says who is asked for the code

    QStringList transcript;
    std::optional<DownloadOutcome> outcome;
    QList<int> percents;
    QByteArray prepareDownload;
    QByteArray authenticateServer;

    World()
    {
        card[QStringLiteral("BF3E")] =
            CardAnswered{hex("BF3E125A10") + esim::Eid::fromText(QString::fromLatin1(samples::kEid))->bcd()};
        card[QStringLiteral("BF2E")] =
            CardAnswered{samples::encode(0xBF2E, {samples::encode(0x80, samples::kChallenge)})};
        card[QStringLiteral("BF20")] = CardAnswered{samples::kInfo1};
        card[QStringLiteral("BF38")] = CardAnswered{samples::signedAnswer(0xBF38)};
        card[QStringLiteral("BF21")] = CardAnswered{samples::signedAnswer(0xBF21)};
        card[QStringLiteral("BF41")] = CardAnswered{samples::signedAnswer(0xBF41)};
        introduce(samples::serverSigned1(samples::kTransaction, samples::kChallenge, "smdp.EXAMPLE.com"));
        offer(samples::metadata(samples::kIccid));
        deliver(samples::package());
        server[QStringLiteral("cancelSession")] = ServerAnswered{200, samples::executed({})};
        segments[8] = CardAnswered{samples::installationResult()};
    }
    void introduce(const QByteArray &signed1, const QByteArray &certificate = hex("30020500"))
    {
        server[QStringLiteral("initiateAuthentication")] = ServerAnswered{
            200, samples::executed({{"serverSigned1", signed1},
                                    {"serverSignature1", samples::kSignature},
                                    {"euiccCiPKIdToBeUsed", samples::encode(0x04, QByteArray(20, 'k'))},
                                    {"serverCertificate", certificate}})};
    }
    void offer(const QByteArray &metadata, char code = 0,
               const QByteArray &transaction = samples::kTransaction)
    {
        server[QStringLiteral("authenticateClient")] =
            ServerAnswered{200, samples::executed({{"profileMetadata", metadata},
                                                   {"smdpSigned2", samples::smdpSigned2(transaction, code)},
                                                   {"smdpSignature2", samples::kSignature},
                                                   {"smdpCertificate", hex("30020500")}})};
    }
    void deliver(const QByteArray &package)
    {
        server[QStringLiteral("getBoundProfilePackage")] =
            ServerAnswered{200, samples::executed({{"boundProfilePackage", package}})};
    }

    void run()
    {
        DownloadSession session(request);
        std::optional<SessionEvent> event = Start{};
        int segment = 0;
        while (event) {
            auto commands = session.advance(*event);
            event.reset();
            QVERIFY(commands);
            for (SessionCommand &command : *commands) {
                if (auto *toCard = std::get_if<ToCard>(&command))
                    event = answerCard(*toCard, segment);
                else if (auto *toServer = std::get_if<ToServer>(&command))
                    event = answerServer(*toServer);
                else if (auto *progress = std::get_if<Progress>(&command))
                    percents.append(progress->percent);
                else if (std::holds_alternative<AskConfirmationCode>(command))
                    event = note(QStringLiteral("code?"), typed);
                else if (std::holds_alternative<AskToWrite>(command))
                    event = note(QStringLiteral("write?"),
                                 allowWriting ? SessionEvent(WritingAllowed{}) : CancelRequested{});
                else if (auto *finished = std::get_if<Finished>(&command))
                    outcome = finished->outcome;
            }
            if (event && stopAt && !transcript.isEmpty() && transcript.last() == stopAt->first) {
                auto stopped = session.advance(CancelRequested{stopAt->second});
                stopAt.reset();
                QVERIFY(stopped && stopped->empty());
            }
        }
        QVERIFY(outcome);
        QVERIFY(session.phase() == DownloadSession::Phase::Done);
    }

private:
    SessionEvent note(const QString &line, const SessionEvent &event)
    {
        transcript.append(line);
        return event;
    }
    SessionEvent answerCard(const ToCard &command, int &segment)
    {
        const auto element = base::tlv::first(command.bytes);
        const QString tag = element ? base::tlv::tagName(element->tag) : QString();
        if (!card.contains(tag) && tag != QLatin1String("BF43")) {
            const int number = segment++;
            return note(QStringLiteral("segment %1").arg(number), segments.value(number, CardAnswered{}));
        }
        if (tag == QLatin1String("BF41")) {
            const auto reason = base::tlv::find(element->value, 0x81);
            return note(QStringLiteral("BF41 reason %1").arg(int(quint8(reason->value[0]))), card[tag]);
        }
        if (tag == QLatin1String("BF21"))
            prepareDownload = command.bytes;
        if (tag == QLatin1String("BF38"))
            authenticateServer = command.bytes;
        return note(tag, card.value(tag));
    }
    SessionEvent answerServer(const ToServer &command)
    {
        const QString name = es9::pathOf(command.function);
        return note(name, server.value(name));
    }
};

CardFailed statusWord(quint16 word)
{
    return {{Channel::Kind::StatusWord, Channel::Reached::Perhaps, word, {}}};
}
CardFailed gone(Channel::Reached reached = Channel::Reached::Perhaps)
{
    return {{Channel::Kind::CardGone, reached, 0, QStringLiteral("The card was taken out.")}};
}
ServerFailed lost(Http::Kind kind, Http::Reached reached)
{
    return {{kind, reached, QStringLiteral("No answer.")}};
}

const QStringList kToServer{QStringLiteral("BF3E"), QStringLiteral("BF2E"), QStringLiteral("BF20"),
                            QStringLiteral("initiateAuthentication")};
QStringList upTo(const char *last)
{
    const QStringList whole =
        kToServer + QStringList{QStringLiteral("BF38"), QStringLiteral("authenticateClient"),
                                QStringLiteral("BF21"), QStringLiteral("getBoundProfilePackage"),
                                QStringLiteral("write?")};
    return whole.first(whole.indexOf(QLatin1String(last)) + 1);
}
QStringList segments(int count)
{
    QStringList lines = upTo("write?");
    for (int i = 0; i < count; ++i)
        lines.append(QStringLiteral("segment %1").arg(i));
    return lines;
}
QStringList cancelled(QStringList lines, int reason)
{
    return lines << QStringLiteral("BF41 reason %1").arg(reason) << QStringLiteral("cancelSession");
}
QStringList cancelledOnCard(QStringList lines, int reason)
{
    return lines << QStringLiteral("BF41 reason %1").arg(reason);
}

/// A rules table that lets every operator forbid disabling.
enum class Consent { NotRequired, Required };
QByteArray rules(Consent consent)
{
    using samples::encode;
    const QByteArray line = encode(0x30, {hex("80020640"), encode(0xA1, {encode(0x30, {hex("8003EEEEEE")})}),
                                          consent == Consent::Required ? hex("82020780") : hex("820107")});
    return encode(0xBF43, {encode(0xA0, {line})});
}

using Spoil = std::function<void(World &)>;

} // namespace

class TestDownloadSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void downloadsAndReportsSuccess();
    void sendsTheMatchingIdAndTheHashOfTheCode();
    void asksForTheConfirmationCodeBeforeTheCardPrepares();
    void endsEverySessionAsItMust_data();
    void endsEverySessionAsItMust();
    void takesProfilesWithPolicyRulesWhereTheCardAllowsThem_data();
    void takesProfilesWithPolicyRulesWhereTheCardAllowsThem();
    void acceptsTheRightServerIdentity();
    void readsEveryInstallReason_data();
    void readsEveryInstallReason();
    void keepsSecretsOutOfErrors();
    void refusesEventsThatCannotBe();
    void refusesBadDeviceInfoBeforeAnything();
    void isAValue();
    void endsForEveryCommandThatFails();
    void endsForEveryFlippedByte();
    void neverCancelsOnceASegmentWentOutAndTheCardIsGone();
};

void TestDownloadSession::downloadsAndReportsSuccess()
{
    World world;
    world.request.expectedEid = *esim::Eid::fromText(QString::fromLatin1(samples::kEid));
    world.request.expectedIccid = *esim::Iccid::fromText(QString::fromLatin1(samples::kIccid));
    world.run();
    QCOMPARE(world.transcript, segments(9));
    const DownloadOutcome &outcome = *world.outcome;
    QVERIFY(outcome.verdict == Verdict::Succeeded);
    QVERIFY(outcome.nextStep == NextStep::None);
    QVERIFY(outcome.cancelled == Cancelled::NotNeeded);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.eid->text(), QString::fromLatin1(samples::kEid));
    QCOMPARE(outcome.iccid->text(), QString::fromLatin1(samples::kIccid));
    QCOMPARE(outcome.metadata->name, QStringLiteral("Bootstrap"));
    QCOMPARE(outcome.installationResult, samples::installationResult());
    QCOMPARE(outcome.notification->sequence, quint64(0));
    QVERIFY(std::is_sorted(world.percents.begin(), world.percents.end()));
    QCOMPARE(world.percents.last(), 100);
}

void TestDownloadSession::sendsTheMatchingIdAndTheHashOfTheCode()
{
    World world;
    world.request.confirmationCode = base::Secret("12345678");
    world.offer(samples::metadata(samples::kIccid), '\x01');
    world.run();
    QVERIFY(world.outcome->verdict == Verdict::Succeeded);
    QVERIFY(world.authenticateServer.contains("MATCHING-1"));
    QVERIFY(world.prepareDownload.contains(
        hex("0420ab311c0527db635c7bac464efc070d69afecbba55a894064b394c56165610ec0")));

    World without;
    without.request.confirmationCode = base::Secret("12345678");
    without.run();
    QVERIFY(!without.prepareDownload.contains(hex("0420ab311c05")));
}

void TestDownloadSession::asksForTheConfirmationCodeBeforeTheCardPrepares()
{
    World world;
    world.offer(samples::metadata(samples::kIccid), '\xFF');
    world.typed = ConfirmationCodeGiven{base::Secret("12345678")};
    world.run();
    QVERIFY(world.outcome->verdict == Verdict::Succeeded);
    QCOMPARE(world.transcript.indexOf(QStringLiteral("code?")),
             world.transcript.indexOf(QStringLiteral("authenticateClient")) + 1);
    QCOMPARE(world.transcript.count(QStringLiteral("code?")), 1);
    const auto hash = base::tlv::find(base::tlv::only(world.prepareDownload)->value, 0x04);
    QVERIFY(hash);
    QCOMPARE(hash->value.toByteArray(), es10::hashCc(base::Secret("12345678"), samples::kTransaction));

    World given;
    given.offer(samples::metadata(samples::kIccid), '\xFF');
    given.request.confirmationCode = base::Secret("12345678");
    given.run();
    QVERIFY(!given.transcript.contains(QStringLiteral("code?")));
    QVERIFY(given.outcome->verdict == Verdict::Succeeded);
}

void TestDownloadSession::endsEverySessionAsItMust_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("transcript");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("cancelled");
    const auto row = [](const char *name, const Spoil &spoil, const QStringList &transcript, const char *code,
                        NextStep next, Cancelled cancelled, Verdict verdict = Verdict::Refused) {
        QTest::newRow(name) << spoil << transcript << QByteArray(code) << int(verdict) << int(next)
                            << int(cancelled);
    };
    const auto S = [](const char *text) { return QString::fromLatin1(text); };

    // Before there is a session on the card: nothing to cancel.
    row(
        "another EID",
        [](World &w) { w.request.expectedEid = *esim::Eid::fromText(u"89044000000000000000000000000066"); },
        upTo("BF3E"), "lpa.eid-mismatch", NextStep::HoldForPerson, Cancelled::NotNeeded);
    row(
        "EID unreadable", [S](World &w) { w.card[S("BF3E")] = CardAnswered{hex("BF3E00")}; }, upTo("BF3E"),
        "card.answer-malformed", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "not an eUICC",
        [S](World &w) {
            w.card[S("BF3E")] = CardFailed{{Channel::Kind::NotAnEuicc, Channel::Reached::No, 0, {}}};
        },
        upTo("BF3E"), "card.not-an-euicc", NextStep::OtherCard, Cancelled::NotNeeded);
    row(
        "challenge unreadable", [S](World &w) { w.card[S("BF2E")] = CardAnswered{hex("BF2E03800155")}; },
        upTo("BF2E"), "card.answer-malformed", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "info refused", [S](World &w) { w.card[S("BF20")] = statusWord(0x6A88); }, upTo("BF20"),
        "card.status-word", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "server untrusted",
        [S](World &w) {
            w.server[S("initiateAuthentication")] = lost(Http::Kind::Untrusted, Http::Reached::No);
        },
        kToServer, "server.untrusted", NextStep::FixSettings, Cancelled::NotNeeded);
    row(
        "address refused",
        [S](World &w) {
            w.server[S("initiateAuthentication")] = ServerAnswered{200, samples::failed("8.8.1", "3.8")};
        },
        kToServer, "server.address", NextStep::FixSettings, Cancelled::NotNeeded);
    row(
        "another challenge",
        [](World &w) {
            w.introduce(samples::serverSigned1(samples::kTransaction, QByteArray(16, 'x'), samples::kSmdp));
        },
        kToServer, "lpa.foreign-session", NextStep::HoldForPerson, Cancelled::NotNeeded);
    row(
        "another transaction in what is signed",
        [](World &w) {
            w.introduce(samples::serverSigned1(QByteArray(16, 'x'), samples::kChallenge, samples::kSmdp));
        },
        kToServer, "lpa.foreign-session", NextStep::HoldForPerson, Cancelled::NotNeeded);
    row(
        "another server's address",
        [](World &w) {
            w.introduce(
                samples::serverSigned1(samples::kTransaction, samples::kChallenge, "evil.example.com"));
        },
        kToServer, "lpa.foreign-server", NextStep::HoldForPerson, Cancelled::NotNeeded);

    row(
        "an SM-DS",
        [](World &w) {
            w.introduce(samples::serverSigned1(samples::kTransaction, samples::kChallenge, samples::kSmdp),
                        TestCertificate::make("RID:2.999.10", "2.23.146.1.2.1.7").der);
        },
        kToServer, "server.is-smds", NextStep::HoldForPerson, Cancelled::NotNeeded);

    // The card checks the server.
    row(
        "card refuses the server and has no session",
        [S](World &w) {
            w.card[S("BF38")] = CardAnswered{samples::refusal(0xBF38, 7)};
            w.card[S("BF41")] = CardAnswered{hex("BF4103810105")};
        },
        cancelledOnCard(upTo("BF38"), 1), "card.server.ci-unknown", NextStep::OtherCard, Cancelled::No);
    row(
        "card refuses the server and still cancels",
        [S](World &w) { w.card[S("BF38")] = CardAnswered{samples::refusal(0xBF38, 2)}; },
        cancelled(upTo("BF38"), 1), "card.server.signature", NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "card gone while checking the server", [S](World &w) { w.card[S("BF38")] = gone(); }, upTo("BF38"),
        "card.gone", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "card signs another transaction",
        [S](World &w) { w.card[S("BF38")] = CardAnswered{samples::signedAnswer(0xBF38, "other")}; },
        cancelled(upTo("BF38"), 1), "card.answer-malformed", NextStep::RetrySameCard, Cancelled::AtServer);
    row(
        "OID of another server",
        [](World &w) {
            w.request.oid = QStringLiteral("2.999.11");
            w.introduce(samples::serverSigned1(samples::kTransaction, samples::kChallenge, samples::kSmdp),
                        TestCertificate::make("RID:2.999.10").der);
        },
        cancelled(upTo("BF38"), 127), "lpa.oid-mismatch", NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "certificate without OID", [](World &w) { w.request.oid = QStringLiteral("2.999.10"); },
        cancelled(upTo("BF38"), 127), "lpa.oid-mismatch", NextStep::HoldForPerson, Cancelled::AtServer);

    // The server checks the card.
    row(
        "code refused",
        [S](World &w) {
            w.server[S("authenticateClient")] = ServerAnswered{200, samples::failed("8.2.6", "3.8")};
        },
        cancelledOnCard(upTo("authenticateClient"), 1), "server.matching-id-refused", NextStep::HoldForPerson,
        Cancelled::OnCard);
    row(
        "profile not released",
        [S](World &w) {
            w.server[S("authenticateClient")] = ServerAnswered{200, samples::failed("8.2", "1.2")};
        },
        cancelledOnCard(upTo("authenticateClient"), 1), "server.not-released", NextStep::RetryLater,
        Cancelled::OnCard);
    row(
        "server times out",
        [S](World &w) {
            w.server[S("authenticateClient")] = lost(Http::Kind::TimedOut, Http::Reached::Perhaps);
        },
        cancelled(upTo("authenticateClient"), 2), "server.timed-out", NextStep::RetryLater,
        Cancelled::AtServer);
    row(
        "server cannot be reached any more",
        [S](World &w) {
            w.server[S("authenticateClient")] = lost(Http::Kind::Unreachable, Http::Reached::No);
        },
        cancelledOnCard(upTo("authenticateClient"), 1), "server.unreachable", NextStep::RetryLater,
        Cancelled::OnCard);
    row(
        "server in trouble",
        [S](World &w) {
            w.server[S("authenticateClient")] = ServerAnswered{503, "x"};
        },
        cancelled(upTo("authenticateClient"), 1), "server.http", NextStep::RetryLater, Cancelled::AtServer);
    row(
        "server in trouble, and when told too",
        [S](World &w) {
            w.server[S("authenticateClient")] = ServerAnswered{503, "x"};
            w.server[S("cancelSession")] = lost(Http::Kind::Closed, Http::Reached::Perhaps);
        },
        cancelled(upTo("authenticateClient"), 1), "server.http", NextStep::RetryLater, Cancelled::OnCard);
    row(
        "answer breaks the rules",
        [S](World &w) {
            w.server[S("authenticateClient")] = ServerAnswered{200, "{}"};
        },
        cancelled(upTo("authenticateClient"), 1), "server.answer-malformed", NextStep::HoldForPerson,
        Cancelled::AtServer);

    // What is offered.
    row(
        "another ICCID",
        [](World &w) {
            w.request.expectedIccid = *esim::Iccid::fromText(QString::fromLatin1(samples::kOtherIccid));
        },
        cancelled(upTo("authenticateClient"), 4), "lpa.iccid-mismatch", NextStep::HoldForPerson,
        Cancelled::AtServer);
    row(
        "metadata unreadable", [](World &w) { w.offer(hex("BF2503950101")); },
        cancelled(upTo("authenticateClient"), 4), "lpa.metadata-unreadable", NextStep::HoldForPerson,
        Cancelled::AtServer);
    row(
        "no metadata", [](World &w) { w.offer({}); }, cancelled(upTo("authenticateClient"), 4),
        "lpa.metadata-unreadable", NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "offer of another transaction",
        [](World &w) { w.offer(samples::metadata(samples::kIccid), 0, "other"); },
        cancelled(upTo("authenticateClient"), 1), "lpa.foreign-session", NextStep::HoldForPerson,
        Cancelled::AtServer);
    row(
        "confirmation code missing", [](World &w) { w.offer(samples::metadata(samples::kIccid), '\xFF'); },
        cancelled(upTo("authenticateClient") << S("code?"), 1), "lpa.confirmation-code-needed",
        NextStep::AskConfirmationCode, Cancelled::AtServer);
    row(
        "confirmation code typed as nothing",
        [](World &w) {
            w.offer(samples::metadata(samples::kIccid), '\xFF');
            w.typed = ConfirmationCodeGiven{};
        },
        cancelled(upTo("authenticateClient") << S("code?"), 1), "lpa.confirmation-code-needed",
        NextStep::AskConfirmationCode, Cancelled::AtServer);
    row(
        "stopped while the confirmation code is asked for",
        [](World &w) {
            w.offer(samples::metadata(samples::kIccid), '\xFF');
            w.typed = CancelRequested{CancelReason::EndUserRejection};
        },
        cancelled(upTo("authenticateClient") << S("code?"), 0), "lpa.stopped", NextStep::RetrySameCard,
        Cancelled::AtServer);
    row(
        "policy rules that the card does not allow",
        [S](World &w) {
            w.offer(samples::metadata(samples::kIccid, hex("0640")));
            w.card[S("BF43")] = CardAnswered{hex("BF4302A000")};
        },
        cancelled(upTo("authenticateClient") << S("BF43"), 3), "lpa.policy-not-allowed",
        NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "policy rules that need consent, withheld",
        [S](World &w) {
            w.request.policyConsent = PolicyConsent::Withheld;
            w.offer(samples::metadata(samples::kIccid, hex("0640")));
            w.card[S("BF43")] = CardAnswered{rules(Consent::Required)};
        },
        cancelled(upTo("authenticateClient") << S("BF43"), 3), "lpa.policy-not-allowed",
        NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "card gone at the rules",
        [S](World &w) {
            w.offer(samples::metadata(samples::kIccid, hex("0640")));
            w.card[S("BF43")] = gone();
        },
        upTo("authenticateClient") << S("BF43"), "card.gone", NextStep::RetrySameCard, Cancelled::NotNeeded);

    // PrepareDownload and the package.
    row(
        "card refuses the offer",
        [S](World &w) { w.card[S("BF21")] = CardAnswered{samples::refusal(0xBF21, 2)}; },
        cancelled(upTo("BF21"), 1), "card.prepare.signature", NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "card refuses the offer with a status word",
        [S](World &w) { w.card[S("BF21")] = statusWord(0x6985); }, cancelled(upTo("BF21"), 1),
        "card.status-word", NextStep::RetrySameCard, Cancelled::AtServer);
    row(
        "confirmation code wrong",
        [S](World &w) {
            w.server[S("getBoundProfilePackage")] = ServerAnswered{200, samples::failed("8.2.7", "3.8")};
        },
        cancelledOnCard(upTo("getBoundProfilePackage"), 1), "server.confirmation-code-refused",
        NextStep::AskConfirmationCode, Cancelled::OnCard);
    row(
        "package handed out before",
        [S](World &w) {
            w.server[S("getBoundProfilePackage")] = ServerAnswered{200, samples::failed("8.2", "3.7")};
        },
        cancelledOnCard(upTo("getBoundProfilePackage"), 1), "server.already-bound", NextStep::HoldForPerson,
        Cancelled::OnCard);
    row(
        "package lost on the way",
        [S](World &w) {
            w.server[S("getBoundProfilePackage")] = lost(Http::Kind::Closed, Http::Reached::Perhaps);
        },
        cancelled(upTo("getBoundProfilePackage"), 1), "server.closed", NextStep::RetryLater,
        Cancelled::AtServer);
    row(
        "package unreadable", [](World &w) { w.deliver(hex("BF36020500")); },
        cancelled(upTo("getBoundProfilePackage"), 5), "package.malformed", NextStep::HoldForPerson,
        Cancelled::AtServer);
    row(
        "no package", [](World &w) { w.deliver({}); }, cancelled(upTo("getBoundProfilePackage"), 5),
        "package.malformed", NextStep::HoldForPerson, Cancelled::AtServer);
    row(
        "package of another session",
        [](World &w) {
            samples::PackagePlan plan;
            plan.transactionId = QByteArray(16, 'x');
            w.deliver(samples::package(plan));
        },
        cancelled(upTo("getBoundProfilePackage"), 5), "lpa.foreign-package", NextStep::HoldForPerson,
        Cancelled::AtServer);
    row(
        "package with another ICCID",
        [](World &w) {
            samples::PackagePlan plan;
            plan.iccid = samples::kOtherIccid;
            w.deliver(samples::package(plan));
        },
        cancelled(upTo("getBoundProfilePackage"), 4), "lpa.package-iccid-mismatch", NextStep::HoldForPerson,
        Cancelled::AtServer);

    // Stopped by a person.
    row(
        "stopped while the card is read",
        [S](World &w) {
            w.stopAt = {S("BF2E"), CancelReason::EndUserRejection};
        },
        upTo("BF2E"), "lpa.stopped", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "stopped while the card checks the server",
        [S](World &w) {
            w.stopAt = {S("BF38"), CancelReason::Postponed};
        },
        cancelled(upTo("BF38"), 1), "lpa.stopped", NextStep::RetrySameCard, Cancelled::AtServer);
    row(
        "stopped by the time limit while the package comes",
        [S](World &w) {
            w.stopAt = {S("getBoundProfilePackage"), CancelReason::Timeout};
        },
        cancelled(upTo("getBoundProfilePackage"), 2), "lpa.stopped", NextStep::RetrySameCard,
        Cancelled::AtServer);
    row(
        "stopped before the first byte", [](World &w) { w.allowWriting = false; },
        cancelled(upTo("write?"), 1), "lpa.stopped", NextStep::RetrySameCard, Cancelled::AtServer);

    // While the package is written.
    row(
        "first segment never left", [](World &w) { w.segments[0] = gone(Channel::Reached::No); }, segments(1),
        "card.gone", NextStep::RetrySameCard, Cancelled::NotNeeded);
    row(
        "card gone in the first segment", [](World &w) { w.segments[0] = gone(); }, segments(1), "card.gone",
        NextStep::RetrySameCard, Cancelled::NotNeeded, Verdict::Unknown);
    row(
        "card gone in the middle", [](World &w) { w.segments[4] = gone(Channel::Reached::No); }, segments(5),
        "card.gone", NextStep::RetrySameCard, Cancelled::NotNeeded, Verdict::Unknown);
    row(
        "card gone in the last segment", [](World &w) { w.segments[8] = gone(); }, segments(9), "card.gone",
        NextStep::RetrySameCard, Cancelled::NotNeeded, Verdict::Unknown);
    row(
        "segment refused, the card still cancels", [](World &w) { w.segments[6] = statusWord(0x6A80); },
        cancelledOnCard(segments(7), 5), "card.status-word", NextStep::RetrySameCard, Cancelled::OnCard,
        Verdict::Unknown);
    row(
        "segment refused, the card has ended the session",
        [S](World &w) {
            w.segments[6] = statusWord(0x6A88);
            w.card[S("BF41")] = CardAnswered{hex("BF4103810105")};
        },
        cancelledOnCard(segments(7), 5), "card.status-word", NextStep::RetrySameCard, Cancelled::No,
        Verdict::Unknown);
    row(
        "9000 to the last segment without a result", [](World &w) { w.segments.remove(8); }, segments(9),
        "lpa.no-result", NextStep::RetrySameCard, Cancelled::NotNeeded, Verdict::Unknown);
    row(
        "failure in the middle ends the writing",
        [](World &w) { w.segments[4] = CardAnswered{samples::installationResult(10)}; }, segments(5),
        "install.no-memory", NextStep::OtherCard, Cancelled::NotNeeded);
    row(
        "data that is no result", [](World &w) { w.segments[5] = CardAnswered{hex("BF370100")}; },
        segments(6), "card.answer-malformed", NextStep::HoldForPerson, Cancelled::NotNeeded,
        Verdict::Unknown);
    row(
        "result that the card did not sign",
        [](World &w) {
            QByteArray forged = samples::installationResult();
            forged.back() = char(forged.back() ^ 1);
            w.segments[8] = CardAnswered{forged};
        },
        segments(9), "lpa.result-not-signed", NextStep::HoldForPerson, Cancelled::NotNeeded,
        Verdict::Unknown);
    row(
        "failure that the card did not sign",
        [](World &w) {
            QByteArray forged = samples::installationResult(10);
            forged.replace(samples::encode(0x81, samples::integer(10)),
                           samples::encode(0x81, samples::integer(12)));
            w.segments[8] = CardAnswered{forged};
        },
        segments(9), "lpa.result-not-signed", NextStep::HoldForPerson, Cancelled::NotNeeded,
        Verdict::Unknown);
    row(
        "result of another session",
        [](World &w) {
            w.segments[8] = CardAnswered{samples::installationResult({}, samples::kIccid, "other")};
        },
        segments(9), "lpa.foreign-result", NextStep::HoldForPerson, Cancelled::NotNeeded, Verdict::Unknown);
    row(
        "result about another profile",
        [](World &w) { w.segments[8] = CardAnswered{samples::installationResult({}, samples::kOtherIccid)}; },
        segments(9), "lpa.foreign-result", NextStep::HoldForPerson, Cancelled::NotNeeded, Verdict::Unknown);
}

void TestDownloadSession::endsEverySessionAsItMust()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, transcript);
    QFETCH(QByteArray, code);
    QFETCH(int, verdict);
    QFETCH(int, next);
    QFETCH(int, cancelled);
    World world;
    spoil(world);
    world.run();
    QCOMPARE(world.transcript, transcript);
    QVERIFY(world.outcome->error);
    QCOMPARE(world.outcome->error->code.text(), QString::fromLatin1(code));
    QCOMPARE(int(world.outcome->verdict), verdict);
    QCOMPARE(int(world.outcome->nextStep), next);
    QCOMPARE(int(world.outcome->cancelled), cancelled);
    QVERIFY(!world.outcome->error->text.isEmpty());
    const bool written = transcript.contains(QStringLiteral("segment 0")) && code != "card.gone";
    if (written)
        QVERIFY(world.outcome->written == DownloadOutcome::Written::Perhaps);
    if (!transcript.contains(QStringLiteral("segment 0")))
        QVERIFY(world.outcome->written == DownloadOutcome::Written::No);
}

void TestDownloadSession::takesProfilesWithPolicyRulesWhereTheCardAllowsThem_data()
{
    QTest::addColumn<Spoil>("spoil");
    const QString tag = QStringLiteral("BF43");
    QTest::newRow("allowed") << Spoil(
        [tag](World &w) { w.card[tag] = CardAnswered{rules(Consent::NotRequired)}; });
    QTest::newRow("allowed, no consent needed") << Spoil([tag](World &w) {
        w.card[tag] = CardAnswered{rules(Consent::NotRequired)};
        w.request.policyConsent = PolicyConsent::Withheld;
    });
    QTest::newRow("allowed with consent")
        << Spoil([tag](World &w) { w.card[tag] = CardAnswered{rules(Consent::Required)}; });
    QTest::newRow("card without this function")
        << Spoil([tag](World &w) { w.card[tag] = statusWord(0x6A88); });
}

void TestDownloadSession::takesProfilesWithPolicyRulesWhereTheCardAllowsThem()
{
    QFETCH(Spoil, spoil);
    World world;
    world.offer(samples::metadata(samples::kIccid, hex("0640")));
    spoil(world);
    world.run();
    QVERIFY(world.transcript.contains(QStringLiteral("BF43")));
    QVERIFY(world.outcome->verdict == Verdict::Succeeded);
}

void TestDownloadSession::acceptsTheRightServerIdentity()
{
    World world;
    world.request.oid = QStringLiteral("2.999.10");
    world.introduce(samples::serverSigned1(samples::kTransaction, samples::kChallenge, samples::kSmdp),
                    TestCertificate::make("RID:2.999.10").der);
    world.run();
    QVERIFY(world.outcome->verdict == Verdict::Succeeded);
}

void TestDownloadSession::readsEveryInstallReason_data()
{
    QTest::addColumn<int>("reason");
    for (const int reason : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 127})
        QTest::addRow("reason %d", reason) << reason;
}

void TestDownloadSession::readsEveryInstallReason()
{
    QFETCH(int, reason);
    World world;
    world.segments[8] = CardAnswered{samples::installationResult(reason)};
    world.run();
    QCOMPARE(world.transcript, segments(9));
    // An ICCID that is there already may be ours: only the card's list can tell.
    QVERIFY(world.outcome->verdict == (reason == 9 ? Verdict::Unknown : Verdict::Refused));
    QVERIFY(world.outcome->written == DownloadOutcome::Written::Perhaps);
    QVERIFY(!world.outcome->installationResult.isEmpty());
}

void TestDownloadSession::keepsSecretsOutOfErrors()
{
    World world;
    world.request.confirmationCode = base::Secret("4711-secret");
    world.server[QStringLiteral("authenticateClient")] =
        ServerAnswered{200, samples::failed("8.2.6", "3.99", "matchingid matching-1 is unknown")};
    world.run();
    QVERIFY(!world.outcome->error->sentence().contains(QLatin1String("matching-1"), Qt::CaseInsensitive));

    World control;
    control.server[QStringLiteral("authenticateClient")] =
        ServerAnswered{200, samples::failed("8.2.6", "3.99", "unknown")};
    control.run();
    QVERIFY(control.outcome->error->sentence().contains(QLatin1String("unknown")));
}

void TestDownloadSession::refusesEventsThatCannotBe()
{
    const World world;
    DownloadSession session(world.request);
    QVERIFY(!session.advance(CardAnswered{}));
    QVERIFY(!session.advance(WritingAllowed{}));
    QVERIFY(!session.advance(ConfirmationCodeGiven{base::Secret("1")}));
    QVERIFY(!session.advance(ConfirmationCodeRefused{}));
    QVERIFY(session.advance(Start{}));
    QVERIFY(!session.advance(Start{}));
    QVERIFY(!session.advance(ServerAnswered{}));
    QVERIFY(session.phase() == DownloadSession::Phase::ReadingEid);
    QVERIFY(session.advance(CardAnswered{}));
    QVERIFY(session.phase() == DownloadSession::Phase::Done);
    QVERIFY(!session.advance(CancelRequested{}));
}

void TestDownloadSession::refusesBadDeviceInfoBeforeAnything()
{
    World world;
    world.request.device.tac = QStringLiteral("3529061X");
    world.run();
    QVERIFY(world.transcript.isEmpty());
    QVERIFY(world.outcome->nextStep == NextStep::FixSettings);
}

void TestDownloadSession::isAValue()
{
    World world;
    DownloadSession first(world.request);
    QVERIFY(first.advance(Start{}));
    DownloadSession second = first;
    QVERIFY(second.advance(world.card[QStringLiteral("BF3E")]));
    QVERIFY(first.phase() == DownloadSession::Phase::ReadingEid);
    QVERIFY(second.phase() == DownloadSession::Phase::ReadingChallenge);
}

void TestDownloadSession::endsForEveryCommandThatFails()
{
    const QStringList whole = segments(9);
    for (const QString &failing : whole) {
        for (const auto kind :
             {Channel::Kind::StatusWord, Channel::Kind::CardGone, Channel::Kind::TimedOut}) {
            for (const auto reached : {Channel::Reached::No, Channel::Reached::Perhaps}) {
                World world;
                const CardFailed failure{{kind, reached, 0x6F00, {}}};
                if (failing.startsWith(QLatin1String("segment ")))
                    world.segments[failing.mid(8).toInt()] = failure;
                else if (world.card.contains(failing))
                    world.card[failing] = failure;
                else if (world.server.contains(failing))
                    world.server[failing] = lost(Http::Kind::Closed, Http::Reached(int(reached)));
                else
                    continue;
                world.run();
                const bool began = world.transcript.contains(QStringLiteral("segment 0"));
                const bool untouched = failing == QLatin1String("segment 0") &&
                                       reached == Channel::Reached::No && kind != Channel::Kind::StatusWord;
                QVERIFY(world.outcome->verdict ==
                        (began && !untouched ? Verdict::Unknown : Verdict::Refused));
                QVERIFY(world.outcome->nextStep != NextStep::None);
            }
        }
    }
}

void TestDownloadSession::endsForEveryFlippedByte()
{
    const auto flipped = [](QByteArray bytes, qsizetype at) {
        bytes[at] = char(bytes[at] ^ 0x41);
        return bytes;
    };
    int succeeded = 0;
    const World good;
    for (const char *tag : {"BF3E", "BF2E", "BF20", "BF38", "BF21"}) {
        const QString name = QString::fromLatin1(tag);
        const QByteArray bytes = std::get<CardAnswered>(*good.card.find(name)).bytes;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            World world;
            world.card[name] = CardAnswered{flipped(bytes, at)};
            world.run();
            succeeded += world.outcome->verdict == Verdict::Succeeded;
        }
    }
    QVERIFY(succeeded > 0); // what is only forwarded is for the server to check
    const QByteArray result = samples::installationResult();
    for (qsizetype at = 0; at < result.size(); ++at) {
        World world;
        world.segments[8] = CardAnswered{flipped(result, at)};
        world.run();
        QVERIFY(world.outcome->written == DownloadOutcome::Written::Perhaps);
        // A changed result can be unreadable or foreign, never a conclusive refusal.
        QVERIFY(world.outcome->verdict != Verdict::Refused ||
                world.outcome->error->code.text().startsWith(QLatin1String("install.")));
    }
    const QByteArray package = samples::package();
    for (qsizetype at = 0; at < package.size(); at += 7) {
        World world;
        world.deliver(flipped(package, at));
        world.segments.remove(8);
        world.run();
        QVERIFY(world.outcome->verdict != Verdict::Succeeded);
    }
}

void TestDownloadSession::neverCancelsOnceASegmentWentOutAndTheCardIsGone()
{
    for (const auto kind : {Channel::Kind::CardGone, Channel::Kind::CardReset, Channel::Kind::CardMute,
                            Channel::Kind::ReaderGone, Channel::Kind::TimedOut, Channel::Kind::HostFailed,
                            Channel::Kind::Malformed}) {
        for (int at = 0; at < 9; ++at) {
            World world;
            world.segments[at] = CardFailed{{kind, Channel::Reached::Perhaps, 0, {}}};
            world.stopAt = {QStringLiteral("segment %1").arg(at), CancelReason::EndUserRejection};
            world.run();
            QCOMPARE(world.transcript, segments(at + 1));
            QVERIFY(world.outcome->verdict == Verdict::Unknown);
            QVERIFY(world.outcome->error->kind == base::ErrorKind::Unknown);
        }
    }
}

QTEST_GUILESS_MAIN(TestDownloadSession)
#include "tst_download_session.moc"
