#include "tests/training/support/line.h"

#include <QTemporaryDir>

using namespace training;
using namespace training::test;
using Verdict = lpa::DownloadOutcome::Verdict;

namespace {

const QByteArray kCode = "TRAIN-01";

Order order(int number = 1)
{
    return {
        .iccid = testIccid(number), .matchingId = testMatchingId(kCode), .eid = {}, .confirmationCode = {}};
}

} // namespace

/// The training server over HTTPS and the training card in its reader, with the product's LPA between them.
class TestTrainingLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installsEnablesAndReports_data();
    void installsEnablesAndReports();
    void asksForTheConfirmationCode_data();
    void asksForTheConfirmationCode();
    void onlyTheGoodTlsCertificateIsTrusted_data();
    void onlyTheGoodTlsCertificateIsTrusted();
    void serverFaultsNeverGiveAFalseInstall_data();
    void serverFaultsNeverGiveAFalseInstall();
    void aCardPulledAtAnyApduLosesNothing();
    void manyRequestsShareOneConnection();
    void refusesWrongHeaders_data();
    void refusesWrongHeaders();
    void startsAgainOnItsPort();
    void worldSurvivesARestart();
};

void TestTrainingLine::installsEnablesAndReports_data()
{
    QTest::addColumn<bool>("t1");
    QTest::newRow("T=0") << false;
    QTest::newRow("T=1") << true;
}

void TestTrainingLine::installsEnablesAndReports()
{
    QFETCH(bool, t1);
    EuiccOptions options;
    options.protocol = t1 ? CardProtocol::T1 : CardProtocol::T0;
    Line line(options);
    line.smdp.addOrder(order());
    QVERIFY(line.started && line.open());
    lpa::DownloadRequest request = line.request(kCode);
    request.expectedEid = testEid(1);
    request.expectedIccid = testIccid(1);
    const auto outcome = line.download(request);
    QVERIFY(outcome);
    QVERIFY2(outcome->verdict == Verdict::Succeeded,
             qPrintable(outcome->error ? outcome->error->sentence() : QString()));
    QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Downloaded);
    QVERIFY(line.run(lpa::enableProfile(*line.channel, testIccid(1)))->has_value());
    QCOMPARE(line.card->profiles()[0].state, esim::ProfileState::Enabled);
    QVERIFY(line.sendNotifications()->has_value());
    QVERIFY(line.card->pendingNotifications().empty());
    QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Installed);

    const auto seen = line.smdp.notifications();
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].event, esim::NotificationEvent::Install);
    QCOMPARE(seen[1].event, esim::NotificationEvent::Enable);
    QCOMPARE(seen[1].sequence, 1u);
    const SmdpCounters counters = line.smdp.counters();
    QCOMPARE(counters.requests, 5);
    QCOMPARE(counters.perFunction[int(Es9Function::HandleNotification)], 2);
    QCOMPARE(counters.tlsHandshakes, 1);
    QVERIFY(line.channel->counters().apdus > 60);
    QCOMPARE(line.card->counts().installs, 1);
}

void TestTrainingLine::asksForTheConfirmationCode_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("code"); // empty: it is installed
    QTest::addColumn<int>("wrong");
    QTest::newRow("right: the control") << QByteArray("4711") << QByteArray() << 0;
    QTest::newRow("wrong") << QByteArray("4712") << QByteArray("server.confirmation-code-refused") << 1;
    QTest::newRow("nobody has it") << QByteArray() << QByteArray("lpa.confirmation-code-needed") << 0;
}

void TestTrainingLine::asksForTheConfirmationCode()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, code);
    QFETCH(int, wrong);
    Line line;
    Order wanted = order();
    wanted.confirmationCode = base::Secret("4711");
    line.smdp.addOrder(wanted);
    QVERIFY(line.started && line.open());
    int asked = 0;
    lpa::DownloadHooks hooks;
    hooks.confirmationCode = [&](const esim::ProfileInfo &metadata, auto answer) {
        ++asked;
        QCOMPARE(metadata.iccid, testIccid(1));
        QVERIFY(line.card->profiles().empty());
        QTimer::singleShot(0, qApp, [=] {
            answer(typed.isEmpty() ? std::nullopt : std::optional(base::Secret(typed)));
        });
    };
    const auto outcome = line.download(line.request(kCode), hooks);
    QVERIFY(outcome);
    QCOMPARE(asked, 1);
    QCOMPARE(outcome->error ? outcome->error->code.text() : QString(), QString::fromLatin1(code));
    QCOMPARE(line.card->profiles().size(), code.isEmpty() ? 1u : 0u);
    QCOMPARE(line.smdp.order(testIccid(1))->wrongConfirmationCodes, wrong);
    // Whatever went wrong, the order waits for another try.
    if (!code.isEmpty())
        QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Released);
    QCOMPARE(line.smdp.openSessions(), code == "lpa.confirmation-code-needed" ? 0 : line.smdp.openSessions());
}

void TestTrainingLine::onlyTheGoodTlsCertificateIsTrusted_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("good: the control") << int(TlsVariant::Good) << true;
    QTest::newRow("expired") << int(TlsVariant::Expired) << false;
    QTest::newRow("not yet valid") << int(TlsVariant::NotYetValid) << false;
    QTest::newRow("of another host") << int(TlsVariant::OtherHost) << false;
    QTest::newRow("of another CI") << int(TlsVariant::OtherCi) << false;
}

void TestTrainingLine::onlyTheGoodTlsCertificateIsTrusted()
{
    QFETCH(int, variant);
    QFETCH(bool, trusted);
    SmdpServer::Options options;
    options.tls = TlsVariant(variant);
    Line line({}, options);
    line.smdp.addOrder(order());
    QVERIFY(line.started && line.open());
    const auto outcome = line.download(line.request(kCode));
    QVERIFY(outcome);
    QCOMPARE(outcome->verdict == Verdict::Succeeded, trusted);
    QCOMPARE(line.smdp.counters().requests > 0, trusted);
    QVERIFY(line.smdp.counters().tlsConnections > 0);
    QCOMPARE(line.card->profiles().size(), trusted ? 1u : 0u);
}

void TestTrainingLine::serverFaultsNeverGiveAFalseInstall_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("when");
    const char *const functions[] = {"initiateAuthentication", "authenticateClient",
                                     "getBoundProfilePackage"};
    const std::pair<SmdpFault::Kind, const char *> kinds[] = {
        {SmdpFault::Kind::Failed, "failed"},
        {SmdpFault::Kind::HttpError, "HTTP 500"},
        {SmdpFault::Kind::Close, "connection closed"},
        {SmdpFault::Kind::NotJson, "not JSON"},
        {SmdpFault::Kind::HugeJson, "huge JSON"},
        {SmdpFault::Kind::FlippedSignature, "flipped signature"},
        {SmdpFault::Kind::WrongTransactionId, "wrong transaction id"}};
    for (int at = 0; at < 3; ++at) {
        for (const auto &[kind, name] : kinds) {
            QTest::addRow("%s: %s", functions[at], name)
                << at << int(kind) << int(SmdpFault::When::BeforeEffect);
            QTest::addRow("%s: %s after the effect", functions[at], name)
                << at << int(kind) << int(SmdpFault::When::AfterEffect);
        }
    }
}

void TestTrainingLine::serverFaultsNeverGiveAFalseInstall()
{
    QFETCH(int, at);
    QFETCH(int, kind);
    QFETCH(int, when);
    Line line;
    line.smdp.addOrder(order());
    QVERIFY(line.started && line.open());
    SmdpFault fault;
    fault.at = Es9Function(at);
    fault.kind = SmdpFault::Kind(kind);
    fault.when = SmdpFault::When(when);
    fault.code = {QStringLiteral("8.2"), QStringLiteral("1.2"), QStringLiteral("not yet")};
    line.smdp.inject(fault);
    const auto outcome = line.download(line.request(kCode));
    QVERIFY(outcome);
    QVERIFY(outcome->verdict != Verdict::Succeeded);
    QVERIFY(outcome->error);
    QVERIFY(line.card->profiles().empty());
    QCOMPARE(line.card->counts().installs, 0);
    QVERIFY(line.smdp.counters().perFunction[at] <= 1); // nothing was asked twice
}

void TestTrainingLine::aCardPulledAtAnyApduLosesNothing()
{
    // How many APDUs a whole download takes, then the same with the card pulled at each of them.
    int apdus = 0;
    {
        Line line;
        line.smdp.addOrder(order());
        QVERIFY(line.started && line.open());
        QCOMPARE(line.download(line.request(kCode))->verdict, Verdict::Succeeded);
        apdus = line.card->counts().apdus;
        QVERIFY(apdus > 40);
    }
    Line line;
    QVERIFY(line.started);
    int number = 0;
    for (const auto kind : {ApduFault::Kind::GoneBefore, ApduFault::Kind::GoneAfter}) {
        for (int k = 4; k <= apdus; ++k) { // the first three open the channel
            const Order next{.iccid = testIccid(++number),
                             .matchingId = testMatchingId("PULL-" + QByteArray::number(number)),
                             .eid = {},
                             .confirmationCode = {},
                             .packageSize = 12 * 1024};
            line.smdp.addOrder(next);
            line.card = std::make_shared<Euicc>(line.pki->issueEuicc(testEid(number)));
            line.readers.insert(line.reader, line.card);
            EuiccFaults faults;
            faults.apdu = ApduFault{kind, k, 0};
            line.card->setFaults(faults);
            QVERIFY(line.open());
            const auto outcome = line.download(line.request("PULL-" + QByteArray::number(number)));
            QVERIFY(outcome);
            QVERIFY2(outcome->verdict != Verdict::Succeeded, qPrintable(QString::number(k)));
            const std::size_t installed = line.card->profiles().size();
            QVERIFY(installed == 0 || outcome->verdict == Verdict::Unknown);

            // The card comes back; it tells the truth, and the rest is made up for.
            line.card->setFaults({});
            line.readers.insert(line.reader, line.card);
            QVERIFY(line.open());
            const auto contents = line.run(lpa::readCard(*line.channel));
            QVERIFY(contents && contents->has_value());
            QCOMPARE((*contents)->profiles.size(), installed);
            if (installed == 0)
                QCOMPARE(line.download(line.request("PULL-" + QByteArray::number(number)))->verdict,
                         Verdict::Succeeded);
            QVERIFY(line.sendNotifications()->has_value());
            QCOMPARE(line.card->profiles().size(), 1u);
            QCOMPARE(line.smdp.order(next.iccid)->state, OrderState::Installed);
        }
    }
}

void TestTrainingLine::manyRequestsShareOneConnection()
{
    Line line;
    QVERIFY(line.started);
    const auto address = *esim::ServerAddress::fromText(line.smdp.address());
    for (int i = 0; i < 40; ++i) {
        const auto answer = Line::wait<base::http::Outcome>([&](auto done) {
            line.transport.send(address, lpa::es9::Function::HandleNotification, "{}", done);
        });
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->status, 200);
    }
    QCOMPARE(line.smdp.counters().requests, 40);
    QCOMPARE(line.smdp.counters().bodyBytes, 80);
    QCOMPARE(line.smdp.counters().tlsHandshakes, 1);
}

void TestTrainingLine::refusesWrongHeaders_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const QByteArray json = "application/json";
    const QByteArray v2 = "gsma/rsp/v2.2.2";
    QTest::newRow("right: the control") << json << v2 << QByteArray("{}") << 200 << QByteArray("\"1.3.1\"");
    QTest::newRow("content type") << QByteArray("text/plain") << v2 << QByteArray("{}") << 200
                                  << QByteArray("\"1.2.1\"");
    QTest::newRow("protocol") << json << QByteArray("gsma/rsp/v3.0.0") << QByteArray("{}") << 200
                              << QByteArray("\"1.2.2\"");
    QTest::newRow("not JSON") << json << v2 << QByteArray("hello") << 400 << QByteArray("JSON");
}

void TestTrainingLine::refusesWrongHeaders()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    Line line;
    QVERIFY(line.started);
    base::http::Request request;
    request.method = base::http::Request::Method::Post;
    request.url =
        QUrl(QStringLiteral("https://%1/gsma/rsp2/es9plus/initiateAuthentication").arg(line.smdp.address()));
    request.headers = {{"Content-Type", type}, {"X-Admin-Protocol", protocol}};
    request.body = body;
    const auto answer = Line::wait<base::http::Outcome>([&](auto done) { line.client.send(request, done); });
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, status);
    QVERIFY2((*answer)->body.contains(says), (*answer)->body.constData());
    QCOMPARE((*answer)->header("X-Admin-Protocol"), QByteArray("gsma/rsp/v2.2.2"));
}

void TestTrainingLine::startsAgainOnItsPort()
{
    Line line;
    QVERIFY(line.started);
    SmdpServer::Options same;
    same.port = line.smdp.port();
    line.smdp.addOrder(order());
    QVERIFY(line.open());
    QCOMPARE(line.download(line.request(kCode))->verdict, Verdict::Succeeded);
    line.smdp.stop();
    QCOMPARE(line.smdp.port(), quint16(0));
    QVERIFY(line.smdp.start(same).has_value());
    QCOMPARE(line.smdp.port(), same.port);
    SmdpServer other(line.pki);
    QVERIFY(!other.start(same).has_value());
    QVERIFY(line.sendNotifications()->has_value());
    QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Installed);
}

void TestTrainingLine::worldSurvivesARestart()
{
    QTemporaryDir folder;
    quint16 port = 0;
    const QDir dir(folder.path());
    {
        Line line;
        line.smdp.addOrder(order(1));
        Order second = order(2);
        second.matchingId = testMatchingId("SECOND");
        second.confirmationCode = base::Secret("4711");
        second.eid = testEid(1);
        line.smdp.addOrder(second);
        QVERIFY(line.started && line.open());
        QCOMPARE(line.download(line.request(kCode))->verdict, Verdict::Succeeded);
        QVERIFY(line.run(lpa::enableProfile(*line.channel, testIccid(1)))->has_value());
        port = line.smdp.port();
        QVERIFY(line.pki->save(dir) && line.card->save(dir) && line.smdp.save(dir));
        for (const QFileInfo &file : dir.entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
    }
    auto pki = Pki::load(dir);
    QVERIFY(pki);
    const std::shared_ptr<const Pki> again = std::move(*pki);
    const auto card = Euicc::load(dir, testEid(1));
    QVERIFY(card);
    SmdpServer smdp(again);
    QVERIFY(smdp.load(dir));
    QVERIFY(smdp.start().has_value());
    QCOMPARE(smdp.port(), port);
    QCOMPARE(Euicc::savedIn(dir), std::vector<esim::Eid>{testEid(1)});
    QCOMPARE(smdp.order(testIccid(1))->state, OrderState::Downloaded);
    QCOMPARE((*card)->profiles().size(), 1u);
    QCOMPARE((*card)->profiles()[0].state, esim::ProfileState::Enabled);
    QCOMPARE((*card)->pendingNotifications().size(), 2u);

    // The old result is still believed, and the next profile goes in; numbers count on.
    base::http::Client client(QSslCertificate::fromData(again->ciPem()));
    lpa::Es9HttpTransport transport(client, std::chrono::seconds(20));
    TrainingReaders readers(Line::fast());
    readers.insert(TrainingReaders::nameOf(1), *card);
    const auto channel = readers.channel(TrainingReaders::nameOf(1));
    QVERIFY(
        Line::wait<card::ChannelResult<card::Opened>>([&](auto done) { channel->open(done); })->has_value());
    const QByteArray pir = (*card)->pendingNotifications()[0].whole.toBase64();
    const auto told = Line::wait<base::http::Outcome>([&](auto done) {
        transport.send(*esim::ServerAddress::fromText(smdp.address()), lpa::es9::Function::HandleNotification,
                       "{\"pendingNotification\":\"" + pir + "\"}", done);
    });
    QVERIFY(told && *told);
    QCOMPARE((*told)->status, 204);
    QCOMPARE(smdp.order(testIccid(1))->state, OrderState::Installed);
    lpa::DownloadRequest request = lpa::DownloadRequest::forAddress(
        *esim::ServerAddress::fromText(smdp.address()), testMatchingId("SECOND"));
    request.confirmationCode = base::Secret("4711");
    lpa::DownloadJob job(*channel, transport, request);
    const auto outcome = Line::wait<lpa::DownloadOutcome>([&](auto done) { job.start(done); });
    QCOMPARE(outcome->verdict, Verdict::Succeeded);
    QCOMPARE((*card)->pendingNotifications().back().sequence, 2u);
    QCOMPARE((*card)->profiles().size(), 2u);

    QFile::remove(dir.filePath(QStringLiteral("pki.json")));
    QVERIFY(!Pki::load(dir));
    QFile bad(dir.filePath(QStringLiteral("smdp.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate) && bad.write("{\"orders\":[{}]}") > 0);
    bad.close();
    QVERIFY(!smdp.load(dir));
}

QTEST_GUILESS_MAIN(TestTrainingLine)
#include "tst_training_line.moc"
