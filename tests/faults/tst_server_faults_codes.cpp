#include "core/lpa/server_code_text.h"
#include "tests/faults/server_session.h"

using namespace faults;
using namespace training;
using namespace training::test;
using lpa::NotificationReport;

/// The product's LPA and a real card against servers that refuse, with every status code there is.
class TestServerCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusCode_data();
    void everyStatusCode();
    void everyStatusCodeAtTheEnd_data();
    void everyStatusCodeAtTheEnd();
    void unknownStatusCodes_data();
    void unknownStatusCodes();
};

void TestServerCodes::everyStatusCode_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("index");
    int index = 0;
    for (const lpa::ServerCodeText &entry : lpa::serverCodes()) {
        for (int at = 0; at < 3; ++at)
            QTest::addRow("%s: %s/%s", kFunctionNames[at], entry.subject, entry.reason) << at << index;
        ++index;
    }
}

void TestServerCodes::everyStatusCode()
{
    QFETCH(int, at);
    QFETCH(int, index);
    const lpa::ServerCodeText &entry = lpa::serverCodes()[size_t(index)];
    ServerSession session;
    SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind::Failed);
    fault.code = {QString::fromLatin1(entry.subject), QString::fromLatin1(entry.reason),
                  QStringLiteral("The code was %1").arg(QString::fromLatin1(kCode))};
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.run();
    QCOMPARE(session.code(), QString::fromLatin1(entry.name));
    QCOMPARE(session.outcome.error->text,
             QStringLiteral("%1 (%2/%3)")
                 .arg(QString::fromUtf8(entry.text), fault.code.subject, fault.code.reason));
    QCOMPARE(session.outcome.error->remedy, QString::fromUtf8(entry.remedy));
    QCOMPARE(session.outcome.nextStep, entry.next);
    QCOMPARE(session.harm(), QStringList());
    // The server has ended the session itself; the card is told.
    QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
    QCOMPARE(session.line.smdp.cancellations().size(), 0u);
}

void TestServerCodes::everyStatusCodeAtTheEnd_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const lpa::ServerCodeText &entry : lpa::serverCodes())
        QTest::addRow("%s/%s", entry.subject, entry.reason) << index++;
}

/// CancelSession and HandleNotification refused: neither changes what is true of the profile, and a
/// notification that a server refuses is kept.
void TestServerCodes::everyStatusCodeAtTheEnd()
{
    QFETCH(int, index);
    const lpa::ServerCodeText &entry = lpa::serverCodes()[size_t(index)];
    ServerSession session;
    SmdpFault fault = faultAt(Es9Function::CancelSession, SmdpFault::Kind::Failed);
    fault.code = {QString::fromLatin1(entry.subject), QString::fromLatin1(entry.reason),
                  QStringLiteral("no")};
    session.line.smdp.inject(fault);
    fault.at = Es9Function::HandleNotification;
    session.line.smdp.inject(fault);
    QVERIFY(session.begin());
    session.request.expectedIccid = testIccid(2);
    session.run();
    QCOMPARE(session.code(), QStringLiteral("lpa.iccid-mismatch"));
    QCOMPARE(session.harm(), QStringList());
    QCOMPARE(session.seen().cancelled, 1);
    QCOMPARE(session.outcome.cancelled, DownloadOutcome::Cancelled::OnCard);
    QCOMPARE(session.line.smdp.counters().perFunction[int(Es9Function::CancelSession)], 1);

    session.request.expectedIccid = testIccid(1);
    session.run();
    QCOMPARE(session.outcome.verdict, Verdict::Succeeded);
    const auto refused = session.sendNotifications();
    QVERIFY(refused && refused->has_value() && (*refused)->size() == 1);
    QVERIFY((*refused)->front().state == NotificationReport::State::Kept);
    QCOMPARE((*refused)->front().error->code.text(), QString::fromLatin1(entry.name));
    QCOMPARE((*refused)->front().error->remedy, QString::fromUtf8(entry.remedy));
    QCOMPARE(session.line.card->pendingNotifications().size(), 1u);
    QCOMPARE(session.line.smdp.notifications().size(), 0u);
    // The control: nothing but the refusal has kept it.
    const auto taken = session.sendNotifications();
    QVERIFY(taken && taken->has_value() && (*taken)->size() == 1);
    QVERIFY((*taken)->front().state == NotificationReport::State::Sent);
    QVERIFY(session.line.card->pendingNotifications().empty());
    QCOMPARE(session.line.smdp.notifications().size(), 1u);
}

void TestServerCodes::unknownStatusCodes_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *subject, const char *reason, const char *code, const char *shown) {
        QTest::addRow("%s/%s", subject, reason) << QString::fromLatin1(subject) << QString::fromLatin1(reason)
                                                << QString::fromLatin1(code) << QString::fromLatin1(shown);
    };
    row("8.7", "1.9", "server.access", "(8.7/1.9)");
    row("8.7", "2.9", "server.format", "(8.7/2.9)");
    row("8.7", "3.99", "server.conditions", "(8.7/3.99)");
    row("8.7", "4.9", "server.processing", "(8.7/4.9)");
    row("8.7", "5.9", "server.transport", "(8.7/5.9)");
    row("8.7", "6.9", "server.security", "(8.7/6.9)");
    row("8.7", "7.1", "server.refused", "(8.7/7.1)");
    row("", "", "server.refused", "(?/?)");
    row("<b>8.1</b>", "rm -rf", "server.refused", "(?/?)");
}

void TestServerCodes::unknownStatusCodes()
{
    QFETCH(QString, subject);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    for (int at = 0; at < 3; ++at) {
        ServerSession session;
        SmdpFault fault = faultAt(Es9Function(at), SmdpFault::Kind::Failed);
        fault.code = {subject, reason, QStringLiteral("Come back on Monday")};
        session.line.smdp.inject(fault);
        QVERIFY(session.begin());
        session.run();
        QCOMPARE(session.code(), code);
        QVERIFY2(session.outcome.error->text.contains(QLatin1String("It says: Come back on Monday.")) &&
                     session.outcome.error->text.endsWith(shown),
                 qPrintable(session.outcome.error->text));
        QCOMPARE(session.harm(), QStringList());
        QCOMPARE(session.seen().cancelled, at == 0 ? 0 : 1);
    }
}

QTEST_GUILESS_MAIN(TestServerCodes)
#include "tst_server_faults_codes.moc"
