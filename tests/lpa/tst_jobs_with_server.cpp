#include "core/lpa/download_job.h"
#include "core/lpa/notification_job.h"
#include "tests/lpa/support/samples.h"
#include "tests/lpa/support/scripted_channel.h"
#include "tests/lpa/support/scripted_transport.h"

#include <QTest>

using namespace lpa;
using es9::Function;
using samples::hex;
using State = NotificationReport::State;
using Kind = card::ChannelFailure::Kind;

class TestJobsWithServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsInOrderAndRemovesOnlyWhatWasTaken();
    void waitsForTheJournalBetweenSendingAndRemoving();
    void removesNothingThatCouldNotBeRecorded();
    void sendsNothingThatIsNotStoredOrPerhapsTaken();
    void asksASilentServerOnlyOnce();
    void removesWithoutSendingWhatWasSentBefore();
    void keepsWhatHasNoUsableAddress();
    void stopsSendingWhenTheCardIsGone();
    void stopsSendingWhenAborted();
    void endsWhenDestroyedInItsReport();
    void failsWhenTheListCannotBeRead();
    void downloadsOverChannelAndServer();
    void waitsForPermissionToWrite();
    void cancelsWhenAbortedBeforeWriting();
    void mayBeDestroyedInAnyCallback();
};

namespace {

using Reports = std::vector<NotificationReport>;

QByteArray pending(const QList<QByteArray> &notifications)
{
    return samples::encode(0xBF2B, {samples::encode(0xA0, notifications.join())});
}

JobResult<Reports> run(NotificationJob &job)
{
    std::optional<JobResult<Reports>> result;
    job.start([&](JobResult<Reports> end) { result = std::move(end); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        return tl::unexpected(stoppedFailure());
    return *result;
}

base::http::Failure unreachable()
{
    return {base::http::Failure::Kind::Unreachable, base::http::Failure::Reached::No,
            QStringLiteral("No route.")};
}

/// Card and server for one good download, up to and including the package; the result comes with the last
/// segment.
struct Download
{
    ScriptedChannel card;
    ScriptedTransport server;
    QByteArray package = samples::package();
    DownloadRequest request =
        DownloadRequest::forAddress(*esim::ServerAddress::fromText(QString::fromLatin1(samples::kSmdp)), {});

    Download()
    {
        using samples::encode;
        card.expect("BF3E", "BF3E125A1089049032123451234512345678901235")
            .expect(hex("BF2E00"), encode(0xBF2E, {encode(0x80, samples::kChallenge)}))
            .expect(hex("BF2000"), samples::kInfo1)
            .expect(hex("BF38"), samples::signedAnswer(0xBF38))
            .expect(hex("BF21"), samples::signedAnswer(0xBF21));
        server
            .expect(Function::InitiateAuthentication, 200,
                    samples::executed(
                        {{"serverSigned1",
                          samples::serverSigned1(samples::kTransaction, samples::kChallenge, samples::kSmdp)},
                         {"serverSignature1", samples::kSignature},
                         {"euiccCiPKIdToBeUsed", encode(0x04, QByteArray(20, 'k'))},
                         {"serverCertificate", hex("30020500")}}))
            .expect(Function::AuthenticateClient, 200,
                    samples::executed({{"profileMetadata", samples::metadata(samples::kIccid)},
                                       {"smdpSigned2", samples::smdpSigned2(samples::kTransaction, 0)},
                                       {"smdpSignature2", samples::kSignature},
                                       {"smdpCertificate", hex("30020500")}}))
            .expect(Function::GetBoundProfilePackage, 200,
                    samples::executed({{"boundProfilePackage", package}}));
    }
    void expectWriting()
    {
        const auto cut = BoundProfilePackage::read(package);
        const auto count = qsizetype(cut->segments().size());
        for (qsizetype i = 0; i < count; ++i)
            card.expect(cut->segment(i), i + 1 == count ? samples::installationResult() : QByteArray());
    }
    void expectCancelling()
    {
        card.expect(hex("BF41"), samples::signedAnswer(0xBF41));
        server.expect(Function::CancelSession, 200, samples::executed({}));
    }
    void verifyAllUsed() const
    {
        QVERIFY(card.isExhausted() && server.isExhausted());
        QCOMPARE(card.surprises, QStringList());
        QCOMPARE(server.surprises, QStringList());
    }
};

} // namespace

void TestJobsWithServer::sendsInOrderAndRemovesOnlyWhatWasTaken()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"),
                pending({samples::notification(12, '\x40', "b.example.com"), samples::installationResult(),
                         samples::notification(13, '\x20', "c.example.com"),
                         samples::notification(14, '\x10', "d.example.com")}))
        .expect("BF3003800100", "BF3003800100")
        .expect("BF300380010D", "BF3003800101")
        .expect("BF300380010E", "BF300380017F");
    ScriptedTransport server;
    server.expect(Function::HandleNotification, 204)
        .expect(Function::HandleNotification, 200, samples::failed("8.2.6", "3.8"))
        .expect(Function::HandleNotification, 200, samples::executed({}))
        .expect(Function::HandleNotification, 204);
    NotificationJob job(card, server, {});
    const auto reports = run(job);
    QVERIFY(reports);
    QCOMPARE(server.log, QStringList({QStringLiteral("SMDP.example.com handleNotification"),
                                      QStringLiteral("b.example.com handleNotification"),
                                      QStringLiteral("c.example.com handleNotification"),
                                      QStringLiteral("d.example.com handleNotification")}));
    QCOMPARE(server.bodies[0], es9::handleNotification(samples::installationResult()));
    QCOMPARE(reports->size(), size_t(4));
    QVERIFY(reports->at(0).state == State::Sent && reports->at(0).notification.sequence == 0);
    QVERIFY(reports->at(1).state == State::Kept && reports->at(1).error);
    QVERIFY(reports->at(2).state == State::Sent); // nothing to delete is as good
    QVERIFY(reports->at(3).state == State::SentNotRemoved);
    QVERIFY(card.isExhausted() && card.surprises.isEmpty());
}

void TestJobsWithServer::waitsForTheJournalBetweenSendingAndRemoving()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(7, '\x40', "b.example.com")}))
        .expect("BF30", "BF3003800100");
    ScriptedTransport server;
    server.expect(Function::HandleNotification, 204);
    std::function<void(base::Result<void>)> journalDone;
    quint64 sequence = 0;
    NotificationHooks hooks;
    hooks.delivered = [&](const esim::PendingNotification &one,
                          std::function<void(base::Result<void>)> proceed) {
        sequence = one.sequence;
        journalDone = std::move(proceed);
    };
    NotificationJob job(card, server, hooks);
    bool ended = false;
    job.start([&](const JobResult<Reports> &) { ended = true; });
    QTRY_VERIFY(journalDone);
    QCOMPARE(sequence, quint64(7));
    QCOMPARE(card.log.size(), 1);
    journalDone({});
    journalDone({}); // a second time changes nothing
    QTRY_VERIFY(ended);
    QCOMPARE(card.log.size(), 2);
    journalDone({});
    QCOMPARE(card.log.size(), 2);
}

void TestJobsWithServer::removesNothingThatCouldNotBeRecorded()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(7, '\x40', "b.example.com")}));
    ScriptedTransport server;
    server.expect(Function::HandleNotification, 204);
    NotificationHooks hooks;
    hooks.delivered = [](const esim::PendingNotification &,
                         const std::function<void(base::Result<void>)> &proceed) {
        proceed(base::fail(base::ErrorKind::Internal, base::ErrorCode("journal.full"), QStringLiteral("no")));
    };
    NotificationJob job(card, server, hooks);
    const auto reports = run(job);
    QVERIFY(reports && reports->at(0).state == State::SentNotRemoved);
    QVERIFY(reports->at(0).error->code == base::ErrorCode("journal.full"));
    QVERIFY(card.surprises.isEmpty());
}

void TestJobsWithServer::sendsNothingThatIsNotStoredOrPerhapsTaken()
{
    const auto refused = [] {
        return base::fail(base::ErrorKind::Internal, base::ErrorCode("journal.full"), QStringLiteral("no"));
    };
    for (const bool stored : {false, true}) {
        ScriptedChannel card;
        card.expect(hex("BF2B00"), pending({samples::notification(7, '\x40', "b.example.com")}));
        ScriptedTransport server;
        NotificationHooks hooks;
        hooks.found = [&](const std::vector<esim::PendingNotification> &all,
                          const std::function<void(base::Result<void>)> &proceed) {
            QCOMPARE(all.size(), size_t(1));
            proceed(stored ? base::Result<void>() : refused());
        };
        hooks.takenBefore = [&](const esim::PendingNotification &, const auto &answer) { answer(refused()); };
        NotificationJob job(card, server, hooks);
        const auto reports = run(job);
        QVERIFY(reports && reports->at(0).state == State::Kept);
        QVERIFY(reports->at(0).error->code == base::ErrorCode("journal.full"));
        QVERIFY(server.log.isEmpty());
        QVERIFY(card.surprises.isEmpty());
    }
}

void TestJobsWithServer::asksASilentServerOnlyOnce()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(1, '\x40', "dead.example.com"),
                                        samples::notification(2, '\x20', "live.example.com"),
                                        samples::notification(3, '\x40', "DEAD.example.com")}))
        .expect("BF3003800102", "BF3003800100");
    ScriptedTransport server;
    server.expect(Function::HandleNotification, unreachable()).expect(Function::HandleNotification, 204);
    NotificationJob job(card, server, {});
    const auto reports = run(job);
    QVERIFY(reports);
    QCOMPARE(server.log.size(), 2);
    QVERIFY(reports->at(0).state == State::Kept && reports->at(1).state == State::Sent &&
            reports->at(2).state == State::Kept);
    QVERIFY(reports->at(2).error->code == base::ErrorCode("server.unreachable"));
}

void TestJobsWithServer::removesWithoutSendingWhatWasSentBefore()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(0, '\x40', "b.example.com")}))
        .expect("BF3003800100", "BF3003800100");
    ScriptedTransport server;
    NotificationHooks hooks;
    hooks.takenBefore = [](const esim::PendingNotification &one, const auto &answer) {
        answer(one.whole == samples::notification(0, '\x40', "b.example.com") ? Taken::Yes : Taken::No);
    };
    NotificationJob job(card, server, hooks);
    const auto reports = run(job);
    QVERIFY(reports && reports->at(0).state == State::Sent);
    QVERIFY(server.log.isEmpty());
}

void TestJobsWithServer::keepsWhatHasNoUsableAddress()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(1, '\x40', "10.0.0.1"),
                                        samples::notification(2, '\x40', "")}));
    ScriptedTransport server;
    NotificationJob job(card, server, {});
    const auto reports = run(job);
    QVERIFY(reports && reports->at(0).state == State::Kept && reports->at(1).state == State::Kept);
    QVERIFY(server.log.isEmpty());
}

void TestJobsWithServer::stopsSendingWhenTheCardIsGone()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(1, '\x40', "b.example.com"),
                                        samples::notification(2, '\x20', "b.example.com")}))
        .expect("BF30", ScriptedChannel::failure(Kind::CardGone));
    ScriptedTransport server;
    server.expect(Function::HandleNotification, 204);
    NotificationJob job(card, server, {});
    const auto reports = run(job);
    QVERIFY(reports && reports->at(0).state == State::SentNotRemoved && reports->at(1).state == State::Kept);
    QCOMPARE(server.log.size(), 1);
}

void TestJobsWithServer::stopsSendingWhenAborted()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"), pending({samples::notification(1, '\x40', "b.example.com"),
                                        samples::notification(2, '\x20', "b.example.com")}))
        .expect("BF30", "BF3003800100");
    ScriptedTransport server;
    server.expect(Function::HandleNotification, 204);
    NotificationJob *running = nullptr;
    NotificationHooks hooks;
    hooks.delivered = [&](const esim::PendingNotification &,
                          const std::function<void(base::Result<void>)> &proceed) {
        running->abort();
        proceed({});
    };
    NotificationJob job(card, server, hooks);
    running = &job;
    const auto reports = run(job);
    // What was delivered is still removed: otherwise it would be sent twice.
    QVERIFY(reports && reports->at(0).state == State::Sent && reports->at(1).state == State::Kept);
}

void TestJobsWithServer::endsWhenDestroyedInItsReport()
{
    ScriptedChannel card;
    card.expect(hex("BF2B00"),
                pending({samples::notification(1, '\x40', ""), samples::notification(2, '\x20', "")}));
    ScriptedTransport server;
    std::unique_ptr<NotificationJob> job;
    int reported = 0;
    NotificationHooks hooks;
    hooks.reported = [&](const NotificationReport &) {
        ++reported;
        job.reset();
    };
    job = std::make_unique<NotificationJob>(card, server, hooks);
    job->start([&](const JobResult<Reports> &) { QFAIL("a destroyed job must not end"); });
    QTRY_COMPARE(reported, 1);
    QVERIFY(!job);
}

void TestJobsWithServer::failsWhenTheListCannotBeRead()
{
    ScriptedChannel card;
    card.expect("BF2B00", ScriptedChannel::failure(Kind::ReaderGone));
    ScriptedTransport server;
    NotificationJob job(card, server, {});
    const auto reports = run(job);
    QVERIFY(!reports && reports.error().error.code == base::ErrorCode("card.reader-gone"));
}

void TestJobsWithServer::downloadsOverChannelAndServer()
{
    Download download;
    download.expectWriting();
    QStringList steps;
    DownloadHooks hooks;
    hooks.progress = [&](const Progress &progress) {
        const QString step = esim::nameOf(progress.step);
        if (steps.isEmpty() || steps.last() != step)
            steps.append(step);
    };
    DownloadJob job(download.card, download.server, download.request, hooks);
    std::optional<DownloadOutcome> outcome;
    job.start([&](DownloadOutcome end) { outcome = std::move(end); });
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->verdict == DownloadOutcome::Verdict::Succeeded);
    download.verifyAllUsed();
    QCOMPARE(
        steps.join(QLatin1Char(' ')),
        QStringLiteral(
            "reading-card contacting-server checking-server checking-card preparing fetching installing"));
    QVERIFY(download.card.patiences.back() == card::Patience::Long);
    job.abort();
}

void TestJobsWithServer::waitsForPermissionToWrite()
{
    Download download;
    download.expectWriting();
    std::function<void()> journalDone;
    DownloadHooks hooks;
    hooks.beforeWriting = [&](const esim::ProfileInfo &metadata, std::function<void()> proceed) {
        QCOMPARE(metadata.iccid.text(), QString::fromLatin1(samples::kIccid));
        journalDone = std::move(proceed);
    };
    DownloadJob job(download.card, download.server, download.request, hooks);
    std::optional<DownloadOutcome> outcome;
    job.start([&](DownloadOutcome end) { outcome = std::move(end); });
    QTRY_VERIFY(journalDone);
    QCOMPARE(download.card.log.size(), 5);
    journalDone();
    journalDone();
    QTRY_VERIFY(outcome);
    journalDone();
    QVERIFY(outcome->verdict == DownloadOutcome::Verdict::Succeeded);
    download.verifyAllUsed();
}

void TestJobsWithServer::cancelsWhenAbortedBeforeWriting()
{
    Download download;
    download.expectCancelling();
    DownloadJob *running = nullptr;
    DownloadHooks hooks;
    std::function<void()> late;
    hooks.beforeWriting = [&](const esim::ProfileInfo &, std::function<void()> proceed) {
        late = std::move(proceed);
        running->abort(es10::CancelReason::Timeout);
    };
    DownloadJob job(download.card, download.server, download.request, hooks);
    running = &job;
    std::optional<DownloadOutcome> outcome;
    job.start([&](DownloadOutcome end) { outcome = std::move(end); });
    QTRY_VERIFY(late);
    late(); // too late: must not write
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->error->code == base::ErrorCode("lpa.stopped"));
    QVERIFY(outcome->cancelled == DownloadOutcome::Cancelled::AtServer);
    QVERIFY(download.card.log.last().endsWith(QLatin1String("810102")));
    download.verifyAllUsed();
}

void TestJobsWithServer::mayBeDestroyedInAnyCallback()
{
    for (int at = 0; at < 12; ++at) {
        Download download;
        download.expectWriting();
        std::unique_ptr<DownloadJob> job;
        int calls = 0;
        DownloadHooks hooks;
        hooks.progress = [&](const Progress &) {
            if (calls++ == at)
                job.reset();
        };
        job = std::make_unique<DownloadJob>(download.card, download.server, download.request, hooks);
        job->start([&](const DownloadOutcome &) { job.reset(); });
        QTRY_VERIFY(!job);
    }
}

QTEST_GUILESS_MAIN(TestJobsWithServer)
#include "tst_jobs_with_server.moc"
