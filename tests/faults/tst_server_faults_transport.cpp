#include "tests/faults/server_session.h"

using namespace faults;
using namespace training;
using namespace training::test;
using lpa::NotificationReport;

/// The product's LPA and a real card against servers whose connections and answers break. The control: the
/// same judgement of a session that went well must find harm.
class TestServerTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transportFaults_data();
    void transportFaults();
    void cancelSessionFaults_data();
    void cancelSessionFaults();
    void notificationFaults_data();
    void notificationFaults();
    void closedIdleConnectionsCostNothing();
};

void TestServerTransport::transportFaults_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");

    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    const QString html = QStringLiteral("The SM-DP+ gave no usable answer (HTTP %1).");
    const QString closed =
        QStringLiteral("The connection to localhost ended before the answer was complete.");
    const QString late = QStringLiteral("localhost did not answer in time.");
    const QString large = QStringLiteral("The answer of localhost is larger than it may be.");
    const QString foreign = QStringLiteral("The SM-DP+ answered for another session.");
    const QString foreignPackage = QStringLiteral("The SM-DP+ sent the package of another session.");
    for (int at = 0; at < 3; ++at) {
        const auto row = [&](const char *name, Kind kind, const QString &code, const QString &sentence,
                             When when = When::BeforeEffect, int status = 500) {
            QTest::addRow("%s: %s", kFunctionNames[at], name)
                << at << int(kind) << int(when) << status << code << sentence;
        };
        const QString http = QStringLiteral("server.http");
        row("HTTP 500", Kind::HttpError, http, html.arg(500));
        row("HTTP 500 after the effect", Kind::HttpError, http, html.arg(500), When::AfterEffect);
        row("HTTP 503", Kind::HttpError, http, html.arg(503), When::BeforeEffect, 503);
        row("HTTP 503 after the effect", Kind::HttpError, http, html.arg(503), When::AfterEffect, 503);
        row("HTTP 302", Kind::HttpError, QStringLiteral("server.redirect"),
            QStringLiteral("The SM-DP+ sends the station on to another address, which is not followed."),
            When::BeforeEffect, 302);
        row("closed", Kind::Close, QStringLiteral("server.closed"), closed);
        row("closed after the effect", Kind::Close, QStringLiteral("server.closed"), closed,
            When::AfterEffect);
        row("torn", Kind::Torn, QStringLiteral("server.closed"), closed);
        row("silent", Kind::Stall, QStringLiteral("server.timed-out"), late);
        row("no JSON", Kind::NotJson, http, html.arg(200));
        row("too much JSON", Kind::HugeJson, QStringLiteral("server.answer-too-large"), large);
        row("wrong transaction id", Kind::WrongTransactionId,
            at == 2 ? QStringLiteral("lpa.foreign-package") : QStringLiteral("lpa.foreign-session"),
            at == 2 ? foreignPackage : foreign);
    }
}

void TestServerTransport::transportFaults()
{
    QFETCH(int, at);
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    ServerSession session;
    SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind(kind), SmdpFault::When(when));
    fault.httpStatus = status;
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.run(patienceFor(fault.kind));
    QCOMPARE(session.code(), code);
    QCOMPARE(session.outcome.error->text, sentence);
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.line.smdp.counters().perFunction[at], 1);
    // Before AuthenticateServer there is nothing that could be cancelled; from then on card and server are
    // told. A server that has not looked at the card's answer cannot verify the card's word.
    const bool open = at > 0;
    const bool acted = at == 2 || fault.when == SmdpFault::When::AfterEffect ||
                       fault.kind == SmdpFault::Kind::Torn ||
                       fault.kind == SmdpFault::Kind::WrongTransactionId;
    QCOMPARE(session.seen().cancelled, open ? 1 : 0);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], open ? 1 : 0);
    QCOMPARE(session.line.smdp.cancellations().size(), open && acted ? 1u : 0u);
    // A package of another session ends the order (reason loadBppExecutionError); of all else it knows
    // nothing.
    const bool ended = code == QLatin1String("lpa.foreign-package");
    QCOMPARE(session.line.smdp.order(testIccid(1))->state == OrderState::Error, ended);
    if (ended)
        return;
    session.line.smdp.clearFaults();
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    // The control: the same judgement of a session that went well.
    QVERIFY(session.harm().size() >= 3);
}

void TestServerTransport::cancelSessionFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("cancelled");
    QTest::addColumn<int>("status");
    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    using Cancelled = DownloadOutcome::Cancelled;
    const auto row = [](const char *name, Kind kind, When when, Cancelled cancelled, int status = 500) {
        QTest::newRow(name) << int(kind) << int(when) << int(cancelled) << status;
    };
    row("HTTP 500", Kind::HttpError, When::BeforeEffect, Cancelled::OnCard);
    row("HTTP 500 after the effect", Kind::HttpError, When::AfterEffect, Cancelled::OnCard);
    row("HTTP 503", Kind::HttpError, When::BeforeEffect, Cancelled::OnCard, 503);
    row("closed", Kind::Close, When::BeforeEffect, Cancelled::OnCard);
    row("closed after the effect", Kind::Close, When::AfterEffect, Cancelled::OnCard);
    row("torn", Kind::Torn, When::AfterEffect, Cancelled::OnCard);
    row("silent", Kind::Stall, When::BeforeEffect, Cancelled::OnCard);
    row("no JSON", Kind::NotJson, When::BeforeEffect, Cancelled::OnCard);
    row("too much JSON", Kind::HugeJson, When::BeforeEffect, Cancelled::OnCard);
    row("failed", Kind::Failed, When::BeforeEffect, Cancelled::OnCard);
    row("healthy: the control", Kind::WrongIccid, When::BeforeEffect, Cancelled::AtServer);
}

void TestServerTransport::cancelSessionFaults()
{
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(int, cancelled);
    QFETCH(int, status);
    ServerSession session;
    session.request.expectedIccid = testIccid(2);
    if (SmdpFault::Kind(kind) != SmdpFault::Kind::WrongIccid) {
        SmdpFault fault = faultAt(Es9Function::CancelSession, SmdpFault::Kind(kind), SmdpFault::When(when));
        fault.httpStatus = status;
        fault.code = {QStringLiteral("8.10.1"), QStringLiteral("3.9"), QStringLiteral("gone")};
        session.line.smdp.inject(fault);
    }
    QVERIFY(session.begin());
    session.run(patienceFor(SmdpFault::Kind(kind)));
    // The reason to cancel stays the reason, and the card has ended the session in every case.
    QCOMPARE(session.code(), QStringLiteral("lpa.iccid-mismatch"));
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.seen().cancelled, 1);
    QCOMPARE(int(session.outcome.cancelled), cancelled);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], 1);
}

void TestServerTransport::notificationFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("received"); ///< by the server, over both tries
    QTest::addColumn<int>("status");
    using Kind = SmdpFault::Kind;
    using When = SmdpFault::When;
    const auto row = [](const char *name, Kind kind, When when, const char *code, int received,
                        int status = 500) {
        QTest::newRow(name) << int(kind) << int(when) << QString::fromLatin1(code) << received << status;
    };
    row("HTTP 500", Kind::HttpError, When::BeforeEffect, "server.http", 1);
    row("HTTP 500 after the effect", Kind::HttpError, When::AfterEffect, "server.http", 2);
    row("HTTP 503", Kind::HttpError, When::BeforeEffect, "server.http", 1, 503);
    row("closed", Kind::Close, When::BeforeEffect, "server.closed", 1);
    row("closed after the effect", Kind::Close, When::AfterEffect, "server.closed", 2);
    row("silent", Kind::Stall, When::BeforeEffect, "server.timed-out", 2);
    row("no JSON", Kind::NotJson, When::BeforeEffect, "server.http", 1);
    row("too much JSON", Kind::HugeJson, When::BeforeEffect, "server.answer-too-large", 1);
    row("failed", Kind::Failed, When::BeforeEffect, "server.card-signature", 1);
}

void TestServerTransport::notificationFaults()
{
    QFETCH(int, kind);
    QFETCH(int, when);
    QFETCH(QString, code);
    QFETCH(int, received);
    QFETCH(int, status);
    ServerSession session;
    QVERIFY(session.begin());
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    SmdpFault fault = faultAt(Es9Function::HandleNotification, SmdpFault::Kind(kind), SmdpFault::When(when));
    fault.httpStatus = status;
    fault.code = {QStringLiteral("8.1"), QStringLiteral("6.1"), QStringLiteral("no")};
    session.line.smdp.inject(fault);
    const auto first = session.sendNotifications(patienceFor(fault.kind));
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->size(), 1u);
    QVERIFY((*first)->front().state == NotificationReport::State::Kept);
    QCOMPARE((*first)->front().error->code.text(), code);
    // Not taken, so not forgotten: it is on the card, and the next try delivers it.
    QCOMPARE(session.line.card->pendingNotifications().size(), 1u);
    const auto second = session.sendNotifications();
    QVERIFY(second && second->has_value());
    QVERIFY((*second)->front().state == NotificationReport::State::Sent);
    QVERIFY(session.line.card->pendingNotifications().empty());
    QCOMPARE(session.line.smdp.order(testIccid(1))->state, OrderState::Installed);
    session.line.smdp.stop(); // a silent one still acts
    QCOMPARE(int(session.line.smdp.notifications().size()), received);
}

void TestServerTransport::closedIdleConnectionsCostNothing()
{
    ServerSession session;
    QVERIFY(session.begin());
    // The server closes whatever is open while the card computes.
    int closed = 0;
    lpa::DownloadHooks hooks;
    hooks.progress = [&](const lpa::Progress &progress) {
        if (progress.step == lpa::DownloadStep::CheckingServer ||
            progress.step == lpa::DownloadStep::Preparing) {
            session.line.smdp.closeConnections();
            ++closed;
        }
    };
    lpa::DownloadJob job(*session.line.channel, session.line.transport, session.request, hooks);
    const auto outcome = Line::wait<DownloadOutcome>([&](auto done) { job.start(done); });
    QVERIFY(outcome);
    QVERIFY2(outcome->verdict == Verdict::Succeeded,
             qPrintable(outcome->error ? outcome->error->sentence() : QString()));
    QVERIFY(closed >= 2);
    QCOMPARE(session.line.smdp.counters().requests, 3);
    QCOMPARE(session.line.smdp.counters().tlsHandshakes, 1 + closed);
}

QTEST_GUILESS_MAIN(TestServerTransport)
#include "tst_server_faults_transport.moc"
