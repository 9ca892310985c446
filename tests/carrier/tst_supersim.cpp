#include "tests/carrier/bench.h"

#include <QFile>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>

#include <mutex>

using namespace bench;
using carrier::Certainty;
using carrier::ReservationStatus;
using training::CarrierCall;
using training::CarrierFault;
using training::CarrierServer;
using Advice = carrier::CarrierFailure::Advice;
using Fault = CarrierFault::Kind;

namespace {

CarrierServer::Options kore() { return serverOptions(CarrierServer::Dialect::Kore); }
esim::Eid eid(const char *text) { return *esim::Eid::fromText(QString::fromLatin1(text)); }

} // namespace

class TestSuperSim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reservesByEid_data();
    void reservesByEid();
    void reservesByMatchingId_data();
    void reservesByMatchingId();
    void asksForCallbacksWithItsIntent();
    void sendsNothingThatHasWaitedTooLong();
    void classifiesWhatHappenedToAReservation_data();
    void classifiesWhatHappenedToAReservation();
    void neverRepeatsAReservationOnRefusal_data();
    void neverRepeatsAReservationOnRefusal();
    void saysSoWhenNobodyListens();
    void givesUnknownWhenTheAnswerTakesTooLong();
    void refusesARequestThatReservesNothing();
    void reportsAReservationThatFailsAtTheCarrier();
    void repeatsReadsWithBackOff();
    void honoursRetryAfterOnReads();
    void stopsRepeatingReads();
    void reportsAProfileThatIsNotThere();
    void findsItsReservationAfterALostAnswer();
    void listsOverManyPages();
    void filtersByStatus();
    void keepsCredentialsAwayFromForeignPages();
    void refusesPagesThatLeadNowhere_data();
    void refusesPagesThatLeadNowhere();
    void keepsToItsLimitOfRequestsAtOnce();
    void fetchesOneTokenForManyRequests();
    void renewsATokenAt80PercentOfItsLife();
    void repeatsOnceWithANewTokenAfter401();
    void doesNotRepeatForEverWhenTokensAreRefused();
    void saysThatTheSecretIsWrong_data();
    void saysThatTheSecretIsWrong();
    void staysOnAnOldTokenWhenRenewalFails();
    void checksAccountAndFleets();
    void neverCallsBackOnceDestroyed();
    void mayBeDestroyedInACallback();
    void keepsSecretsOutOfEveryError();
};

void TestSuperSim::reservesByEid_data()
{
    QTest::addColumn<bool>("isKore");
    QTest::newRow("twilio") << false;
    QTest::newRow("kore") << true;
}

void TestSuperSim::reservesByEid()
{
    QFETCH(bool, isKore);
    auto given = isKore ? kore() : serverOptions(CarrierServer::Dialect::Twilio);
    given.profileSteps = 2;
    std::vector<training::ReservedProfile> orders;
    std::mutex mutex;
    given.onAvailable = [&](const training::ReservedProfile &order) {
        const std::lock_guard lock(mutex);
        orders.push_back(order);
    };
    Bench bench(given);
    const auto made = bench.reserve(kEidA);
    QVERIFY2(made, made ? "" : qPrintable(made.error().error.sentence()));
    QCOMPARE(made->status, ReservationStatus::Pending);
    QVERIFY(made->eid == eid(kEidA));

    const auto ready = bench.settle(made->id);
    QVERIFY(ready);
    QCOMPARE(ready->status, ReservationStatus::Available);
    QVERIFY(ready->iccid->hasRightLuhnDigit());
    QVERIFY(ready->iccid->text().startsWith(QLatin1String("8988307")));
    QCOMPARE(ready->code->qrText().reveal().toByteArray(), QByteArray("LPA:1$localhost:4443$"));
    QVERIFY(!ready->simId.isEmpty());
    QCOMPARE(bench.server->createsFor(eid(kEidA)), 1);
    QCOMPARE(bench.server->postBodies(), std::vector<QByteArray>{QByteArray("Eid=") + kEidA});
    QCOMPARE(orders.size(), size_t(1));
    QVERIFY(orders[0].iccid == ready->iccid);
    QVERIFY(orders[0].eid == eid(kEidA));
    QVERIFY(orders[0].matchingId.isEmpty());
}

void TestSuperSim::reservesByMatchingId_data() { reservesByEid_data(); }

void TestSuperSim::reservesByMatchingId()
{
    QFETCH(bool, isKore);
    Bench bench(isKore ? kore() : serverOptions(CarrierServer::Dialect::Twilio));
    const auto made = bench.reserveMatchingId();
    QVERIFY(made);
    const auto ready = bench.settle(made->id);
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().error.sentence()));
    QVERIFY(!ready->eid);
    QCOMPARE(ready->code->matchingId().secret().reveal().size(), 29);
    // The carrier writes the host in upper case in the code; the label gets it as it is.
    QVERIFY(ready->code->secret().reveal().startsWith("1$LOCALHOST:4443$"));
    QCOMPARE(bench.server->postBodies(), std::vector<QByteArray>{"GenerateMatchingId=true"});
}

void TestSuperSim::asksForCallbacksWithItsIntent()
{
    Bench bench;
    const carrier::ReserveRequest request{esim::ReserveMode::Eid, eid(kEidA),
                                          "0123456789abcdef0123456789abcdef"};
    QVERIFY(bench.reserve(request));
    QVERIFY(!bench.server->postBodies().back().contains("Callback"));
    bench.options.callbackUrl = QUrl(QStringLiteral("https://relay.example.net/cb?a=1&b=2"));
    bench.restart();
    QVERIFY(bench.reserve(request));
    // One value, percent-encoded as a whole: of a bare '&' the carrier would take the first half only.
    QCOMPARE(bench.server->postBodies().back(),
             "Eid=" + QByteArray(kEidA) +
                 "&CallbackUrl=https%3A%2F%2Frelay.example.net%2Fcb%2F0123456789abcdef0123456789abcdef"
                 "%3Fa%3D1%26b%3D2&CallbackMethod=POST");
    bench.options.callbackUrl = QUrl(QStringLiteral("http://relay.example.net/cb"));
    QVERIFY(!carrier::supersim::validate(bench.options));
}

void TestSuperSim::sendsNothingThatHasWaitedTooLong()
{
    Bench bench;
    bench.options.maxInFlight = 1;
    bench.restart();
    bool may = true;
    carrier::ReserveRequest request{esim::ReserveMode::Eid, eid(kEidA), "intent"};
    request.mayLeave = [&] { return may; };
    // Behind another request: what was true when it was asked for is not when its turn comes.
    std::optional<CarrierResult<std::vector<carrier::Reservation>>> listed;
    bench.client->list({}, [&](const auto &answer) { listed = answer; });
    QTimer::singleShot(0, [&] { may = false; });
    const auto made = bench.reserve(request);
    QVERIFY(listed);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::NotDone);
    QCOMPARE(made.error().advice, carrier::CarrierFailure::Advice::RetryLater);
    QCOMPARE(made.error().error.code.text(), QStringLiteral("carrier.withheld"));
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 0);
    may = true;
    QVERIFY(bench.reserve(request));
    QCOMPARE(bench.server->creates(), 1);
}

void TestSuperSim::classifiesWhatHappenedToAReservation_data()
{
    QTest::addColumn<CarrierFault::Kind>("fault");
    QTest::addColumn<int>("creates"); // the truth in the ledger
    QTest::addColumn<QString>("code");
    QTest::newRow("dropped before the effect")
        << Fault::DropBefore << 0 << QStringLiteral("carrier.no-answer");
    QTest::newRow("dropped after the effect") << Fault::DropAfter << 1 << QStringLiteral("carrier.no-answer");
    QTest::newRow("cut short") << Fault::CutShort << 1 << QStringLiteral("carrier.no-answer");
    QTest::newRow("500 after the effect") << Fault::ErrorAfter << 1 << QStringLiteral("carrier.server-error");
    QTest::newRow("500 before the effect") << Fault::Refuse << 0 << QStringLiteral("carrier.server-error");
    QTest::newRow("a web page") << Fault::NotJson << 1 << QStringLiteral("carrier.unreadable");
    QTest::newRow("no sid") << Fault::NoSid << 1 << QStringLiteral("carrier.unreadable");
    QTest::newRow("another EID") << Fault::OtherEid << 1 << QStringLiteral("carrier.other-eid");
}

void TestSuperSim::classifiesWhatHappenedToAReservation()
{
    QFETCH(CarrierFault::Kind, fault);
    QFETCH(int, creates);
    QFETCH(QString, code);
    Bench bench;
    QVERIFY(bench.check({})); // so that the POST goes out on a connection that was used before
    bench.inject(CarrierCall::Reserve, fault);
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::Unknown);
    QCOMPARE(made.error().error.code.text(), code);
    QVERIFY(!made.error().error.text.isEmpty());
    QCOMPARE(bench.server->creates(), creates);
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 1);
}

void TestSuperSim::neverRepeatsAReservationOnRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<bool>("notDone");
    QTest::addColumn<int>("advice");
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, int status, const char *after, bool notDone, Advice advice,
                        int wait) {
        QTest::newRow(name) << status << QByteArray(after) << notDone << int(advice) << wait;
    };
    row("400", 400, "", true, Advice::GiveUp, 0);
    row("401", 401, "", true, Advice::FixSettings, 0);
    row("403", 403, "", true, Advice::FixSettings, 0);
    row("404", 404, "", true, Advice::FixSettings, 0);
    row("409", 409, "", true, Advice::GiveUp, 0);
    row("429", 429, "", true, Advice::RetryLater, 0);
    row("429 in 7 s", 429, "7", true, Advice::RetryLater, 7'000);
    row("429 in an hour", 429, "3600", true, Advice::RetryLater, 60'000);
    row("429 at a date", 429, "Sat, 21 Nov 2026 12:00:20 GMT", true, Advice::RetryLater, 20'000);
    row("429 at some time", 429, "later", true, Advice::RetryLater, 0);
    row("422", 422, "", false, Advice::GiveUp, 0);
    row("502", 502, "", false, Advice::RetryLater, 0);
    row("503 in 5 s", 503, "5", false, Advice::RetryLater, 5'000);
    row("308", 308, "", false, Advice::FixSettings, 0);
}

void TestSuperSim::neverRepeatsAReservationOnRefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(bool, notDone);
    QFETCH(int, advice);
    QFETCH(int, wait);
    Bench bench;
    bench.refuse(CarrierCall::Reserve, status, 0, retryAfter);
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty == Certainty::NotDone, notDone);
    QCOMPARE(int(made.error().advice), advice);
    QCOMPARE(made.error().retryAfter, Millis(wait));
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 1);
    QCOMPARE(bench.server->creates(), 0);
    QVERIFY(bench.time.waits.empty());
    QVERIFY(bench.reserve(kEidA)); // and a second call is a call of its own
}

void TestSuperSim::saysSoWhenNobodyListens()
{
    Bench bench;
    QTcpServer holder; // a port that was free a moment ago
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    bench.options.baseUrl.setPort(holder.serverPort());
    holder.close();
    bench.restart();
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::NotDone);
    QCOMPARE(made.error().advice, Advice::RetryLater);
    QVERIFY(bench.time.waits.empty());

    QVERIFY(!bench.list()); // a read, in contrast, is tried again
    QCOMPARE(bench.time.waits.size(), size_t(bench.options.retry.tries - 1));
}

void TestSuperSim::givesUnknownWhenTheAnswerTakesTooLong()
{
    Bench bench;
    bench.options.requestTimeout = Millis(300);
    bench.restart();
    CarrierFault slow;
    slow.kind = Fault::Slow;
    slow.delay = Millis(60'000); // ends with the server
    bench.server->inject(slow);
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::Unknown);
    QCOMPARE(bench.server->creates(), 1);
}

void TestSuperSim::refusesARequestThatReservesNothing()
{
    Bench bench;
    for (const auto mode : {esim::ReserveMode::Eid, esim::ReserveMode::Given}) {
        const auto made = bench.reserve({mode, std::nullopt, "intent"});
        QVERIFY(!made);
        QCOMPARE(made.error().certainty, Certainty::NotDone);
    }
    const auto got = bench.fetch(QStringLiteral("../Fleets/x"));
    QVERIFY(!got);
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 0);
    QCOMPARE(bench.server->requests(CarrierCall::FetchProfile), 0);
}

void TestSuperSim::reportsAReservationThatFailsAtTheCarrier()
{
    Bench bench;
    bench.inject(CarrierCall::Reserve, Fault::ReservationFails);
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    const auto dead = bench.settle(made->id);
    QVERIFY(dead);
    QCOMPARE(dead->status, ReservationStatus::Failed);
    QVERIFY(dead->failure.contains(QStringLiteral("12345")));
    QVERIFY(!dead->iccid);
}

void TestSuperSim::repeatsReadsWithBackOff()
{
    Bench bench;
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    bench.inject(CarrierCall::FetchProfile, Fault::DropBefore, 1);
    bench.refuse(CarrierCall::FetchProfile, 503, 20503);
    bench.refuse(CarrierCall::FetchProfile, 429, 20429);
    const auto got = bench.fetch(made->id);
    QVERIFY(got);
    QCOMPARE(bench.server->requests(CarrierCall::FetchProfile) >= 4, true);
    // Half of 200·2^n: the test's random number is always one half. Qt itself may have repeated the dropped
    // one.
    const std::vector<Millis> &waits = bench.time.waits;
    QVERIFY(waits.size() == 2 || waits.size() == 3);
    for (size_t i = 0; i < waits.size(); ++i)
        QCOMPARE(waits[i], Millis(100 << i));
}

void TestSuperSim::honoursRetryAfterOnReads()
{
    Bench bench;
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    bench.refuse(CarrierCall::FetchProfile, 429, 20429, "7");
    bench.refuse(CarrierCall::FetchProfile, 503, 20503, "Sat, 21 Nov 2026 12:00:30 GMT");
    QVERIFY(bench.fetch(made->id));
    // The second one names a moment; 7 s of the way to it have passed already.
    QCOMPARE(bench.time.waits, (std::vector{Millis(7'000), Millis(23'000)}));
}

void TestSuperSim::stopsRepeatingReads()
{
    Bench bench;
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    bench.refuse(CarrierCall::FetchProfile, 500, 20500, {}, 100);
    const auto got = bench.fetch(made->id);
    QVERIFY(!got);
    QCOMPARE(got.error().certainty, Certainty::NotDone);
    QCOMPARE(got.error().advice, Advice::RetryLater);
    QCOMPARE(bench.server->requests(CarrierCall::FetchProfile), bench.options.retry.tries);
}

void TestSuperSim::reportsAProfileThatIsNotThere()
{
    Bench bench;
    const auto got = bench.fetch(QStringLiteral("HP00000000000000000000000000000000"));
    QVERIFY(!got);
    QCOMPARE(got.error().error.code.text(), QStringLiteral("carrier.not-found"));
    // A reader that lags behind its own writes says the same.
    QCOMPARE(got.error().advice, Advice::RetryLater);
    QCOMPARE(bench.server->requests(CarrierCall::FetchProfile), 1);
}

void TestSuperSim::findsItsReservationAfterALostAnswer()
{
    auto given = serverOptions(CarrierServer::Dialect::Twilio);
    given.listLag = 1;
    Bench bench(given);
    QVERIFY(bench.reserve(kEidB));
    bench.inject(CarrierCall::Reserve, Fault::DropAfter);
    QVERIFY(!bench.reserve(kEidA));
    const carrier::ListFilter filter{eid(kEidA), std::nullopt};
    auto found = bench.list(filter);
    QVERIFY(found);
    QVERIFY(found->empty()); // the list lags behind: "nothing" is not a proof
    found = bench.list(filter);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QVERIFY(found->front().eid == eid(kEidA));
    QCOMPARE(bench.server->creates(), 2);
}

void TestSuperSim::listsOverManyPages()
{
    Bench bench;
    constexpr int count = 2'345; // three pages of 1,000
    QTemporaryDir folder;
    {
        // A ledger of that size is quicker read than reserved.
        QVERIFY(bench.reserveMatchingId());
        QVERIFY(bench.server->save(folder.filePath(QStringLiteral("one"))));
        QFile one(folder.filePath(QStringLiteral("one")));
        QVERIFY(one.open(QIODevice::ReadOnly));
        const QByteArray line = one.readAll();
        const QByteArray sid = bench.server->profiles().front().sid.toLatin1();
        QFile many(folder.filePath(QStringLiteral("many")));
        QVERIFY(many.open(QIODevice::WriteOnly));
        for (int i = 0; i < count; ++i)
            many.write(QByteArray(line).replace(sid, "HP" + QByteArray::number(i).rightJustified(32, '0')));
        many.close();
        QVERIFY(bench.server->load(many.fileName()));
    }
    const auto all = bench.list();
    QVERIFY2(all, all ? "" : qPrintable(all.error().error.sentence()));
    QCOMPARE(all->size(), size_t(count));
    QSet<QString> ids;
    for (const auto &reservation : *all)
        ids.insert(reservation.id);
    QCOMPARE(ids.size(), count);
    QCOMPARE(bench.server->requests(CarrierCall::ListProfiles), 3);
}

void TestSuperSim::filtersByStatus()
{
    auto given = serverOptions(CarrierServer::Dialect::Twilio);
    given.profileSteps = 100; // so that lists do not move anything on
    Bench bench(given);
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    QVERIFY(bench.reserveMatchingId());
    auto pending = bench.list({std::nullopt, ReservationStatus::Pending});
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t(2));
    QCOMPARE(bench.server->requests(CarrierCall::ListProfiles), 2); // "new" and "reserving"
    pending = bench.list({eid(kEidA), ReservationStatus::Pending});
    QVERIFY(pending);
    QCOMPARE(pending->size(), size_t(1));
    QCOMPARE(pending->front().id, made->id);
    const auto available = bench.list({std::nullopt, ReservationStatus::Available});
    QVERIFY(available);
    QVERIFY(available->empty());
}

void TestSuperSim::keepsCredentialsAwayFromForeignPages()
{
    Bench bench;
    QTemporaryDir folder;
    QVERIFY(bench.reserveMatchingId());
    QVERIFY(bench.server->save(folder.filePath(QStringLiteral("one"))));
    QFile one(folder.filePath(QStringLiteral("one")));
    QVERIFY(one.open(QIODevice::ReadOnly));
    const QByteArray line = one.readAll();
    const QByteArray sid = bench.server->profiles().front().sid.toLatin1();
    QFile many(folder.filePath(QStringLiteral("many")));
    QVERIFY(many.open(QIODevice::WriteOnly));
    for (int i = 0; i < 1'001; ++i)
        many.write(QByteArray(line).replace(sid, "HP" + QByteArray::number(i).rightJustified(32, '0')));
    many.close();
    QVERIFY(bench.server->load(many.fileName()));

    bench.inject(CarrierCall::ListProfiles, Fault::ForeignPage);
    const auto all = bench.list();
    QVERIFY2(all, all ? "" : qPrintable(all.error().error.sentence()));
    QCOMPARE(all->size(), size_t(1'001));
    // Both pages came from the configured host, although the first named another one.
    QCOMPARE(bench.server->requests(CarrierCall::ListProfiles), 2);
}

void TestSuperSim::refusesPagesThatLeadNowhere_data()
{
    QTest::addColumn<CarrierFault::Kind>("fault");
    QTest::newRow("the same page again") << Fault::RepeatPage;
    QTest::newRow("another path") << Fault::OtherPath;
}

void TestSuperSim::refusesPagesThatLeadNowhere()
{
    QFETCH(CarrierFault::Kind, fault);
    Bench bench;
    bench.inject(CarrierCall::ListProfiles, fault, 1'000'000);
    const auto all = bench.list();
    QVERIFY(!all);
    QCOMPARE(all.error().error.code.text(), QStringLiteral("carrier.paging"));
    QVERIFY(bench.server->requests(CarrierCall::ListProfiles) <= 2);
}

void TestSuperSim::keepsToItsLimitOfRequestsAtOnce()
{
    Bench bench;
    bench.options.maxInFlight = 2;
    bench.restart();
    CarrierFault slow;
    slow.call = CarrierCall::ListProfiles;
    slow.kind = Fault::Slow;
    slow.times = 8;
    slow.delay = Millis(30);
    bench.server->inject(slow);
    int answered = 0;
    for (int i = 0; i < 8; ++i)
        bench.client->list({}, [&](const auto &) { ++answered; });
    QTRY_COMPARE_WITH_TIMEOUT(answered, 8, 30'000);
    QCOMPARE(bench.server->mostConcurrent(), 2);
}

void TestSuperSim::fetchesOneTokenForManyRequests()
{
    Bench bench(kore());
    int answered = 0;
    for (int i = 0; i < 6; ++i)
        bench.client->list({}, [&](const auto &result) { answered += result ? 1 : 100; });
    QTRY_COMPARE_WITH_TIMEOUT(answered, 6, 30'000);
    QCOMPARE(bench.server->requests(CarrierCall::Token), 1);
}

void TestSuperSim::renewsATokenAt80PercentOfItsLife()
{
    auto given = kore();
    given.tokenLifeSeconds = 1000;
    Bench bench(given);
    QVERIFY(bench.list());
    bench.time.pass(Millis(799'000));
    QVERIFY(bench.list());
    QCOMPARE(bench.server->requests(CarrierCall::Token), 1);
    bench.time.pass(Millis(2'000));
    QVERIFY(bench.list());
    QCOMPARE(bench.server->requests(CarrierCall::Token), 2);
}

void TestSuperSim::repeatsOnceWithANewTokenAfter401()
{
    Bench bench(kore());
    QVERIFY(bench.list());
    bench.server->forgetTokens();
    const auto made = bench.reserve(kEidA);
    QVERIFY(made);
    QCOMPARE(bench.server->requests(CarrierCall::Token), 2);
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 2); // the first was a 401: not processed
    QCOMPARE(bench.server->creates(), 1);
}

void TestSuperSim::doesNotRepeatForEverWhenTokensAreRefused()
{
    Bench bench(kore());
    bench.refuse(CarrierCall::Reserve, 401, 20003, {}, 100);
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::NotDone);
    QCOMPARE(made.error().advice, Advice::FixSettings);
    QCOMPARE(bench.server->requests(CarrierCall::Reserve), 2);
}

void TestSuperSim::saysThatTheSecretIsWrong_data() { reservesByEid_data(); }

void TestSuperSim::saysThatTheSecretIsWrong()
{
    QFETCH(bool, isKore);
    Bench bench(isKore ? kore() : serverOptions(CarrierServer::Dialect::Twilio));
    bench.options.secret = base::Secret("another-secret-entirely");
    bench.restart();
    const auto made = bench.reserve(kEidA);
    QVERIFY(!made);
    QCOMPARE(made.error().certainty, Certainty::NotDone);
    QCOMPARE(made.error().advice, Advice::FixSettings);
    QCOMPARE(made.error().error.code.text(), QStringLiteral("carrier.credentials"));
    QVERIFY(!made.error().error.sentence().contains(QStringLiteral("another-secret")));
    QCOMPARE(bench.server->creates(), 0);
}

void TestSuperSim::staysOnAnOldTokenWhenRenewalFails()
{
    auto given = kore();
    given.tokenLifeSeconds = 1000;
    Bench bench(given);
    QVERIFY(bench.list());
    bench.refuse(CarrierCall::Token, 503, 0, {}, 1'000);
    bench.time.pass(Millis(850'000));
    QVERIFY(bench.list()); // past 80 %, before the end
    bench.time.pass(Millis(300'000));
    const auto late = bench.list();
    QVERIFY(!late);
    QCOMPARE(late.error().advice, Advice::RetryLater);
    QCOMPARE(late.error().certainty, Certainty::NotDone);
}

void TestSuperSim::checksAccountAndFleets()
{
    Bench bench;
    auto checked = bench.check(
        {QStringLiteral("line one"), QStringLiteral("field"), QStringLiteral("field"), QString()});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().error.sentence()));
    QVERIFY(checked->contains(QStringLiteral("line one, field")));
    QCOMPARE(bench.server->requests(CarrierCall::FetchFleet), 2);
    checked = bench.check({QStringLiteral("line two")});
    QVERIFY(!checked);
    QCOMPARE(checked.error().error.code.text(), QStringLiteral("carrier.fleet-not-found"));
    QCOMPARE(checked.error().advice, Advice::FixSettings);
    QVERIFY(checked.error().error.text.contains(QStringLiteral("line two")));
    QVERIFY(!bench.check({QStringLiteral("..")}));
    QVERIFY(!bench.check({QStringLiteral("a/b?c#d")}));
    QVERIFY(bench.server->postBodies().empty());
}

void TestSuperSim::neverCallsBackOnceDestroyed()
{
    Bench bench(kore());
    int calls = 0;
    bench.client->list({}, [&](const auto &) { ++calls; });
    bench.client->reserve({esim::ReserveMode::Eid, eid(kEidA), "i"}, [&](const auto &) { ++calls; });
    bench.client->fetch(QStringLiteral("nonsense"),
                        [&](const auto &) { ++calls; }); // answers by itself, but later
    bench.client.reset();
    bench.restart();
    QVERIFY(bench.list()); // more than enough turns of the event loop
    QVERIFY(bench.list());
    QCOMPARE(calls, 0);
}

void TestSuperSim::mayBeDestroyedInACallback()
{
    Bench bench;
    bool called = false;
    bench.client->list({}, [&](const auto &) { QFAIL("dropped with the carrier"); });
    bench.client->fetch(QStringLiteral("nonsense"), [&](const auto &) {
        called = true;
        bench.client.reset();
    });
    QTRY_VERIFY(called);
    QCoreApplication::processEvents();
    bench.restart();
    called = false;
    bench.client->list({}, [&](const auto &) {
        called = true;
        bench.client.reset();
    });
    QTRY_VERIFY(called);
    QCoreApplication::processEvents();
}

void TestSuperSim::keepsSecretsOutOfEveryError()
{
    // Whatever goes wrong, no sentence holds the secret, its Basic form, or a matching ID.
    for (const auto dialect : {CarrierServer::Dialect::Twilio, CarrierServer::Dialect::Kore}) {
        Bench bench(serverOptions(dialect));
        QStringList sentences;
        for (const auto kind : {Fault::DropBefore, Fault::DropAfter, Fault::CutShort, Fault::Refuse,
                                Fault::ErrorAfter, Fault::NotJson, Fault::NoSid, Fault::OtherEid}) {
            bench.inject(CarrierCall::Reserve, kind);
            const auto made = bench.reserveMatchingId();
            if (!made)
                sentences.append(made.error().error.sentence());
            bench.inject(CarrierCall::ListProfiles, kind, 20);
            const auto listed = bench.list();
            if (!listed)
                sentences.append(listed.error().error.sentence());
            bench.server->clearFaults();
        }
        QVERIFY(sentences.size() > 8);
        const QString all = sentences.join(QLatin1Char('\n'));
        const QByteArray pair = bench.options.account.toUtf8() + ':' + kSecret;
        QVERIFY(!all.contains(QLatin1String(kSecret)));
        QVERIFY(!all.contains(QString::fromLatin1(pair.toBase64())));
        QVERIFY(!all.contains(QStringLiteral("Bearer")));
    }
}

QTEST_GUILESS_MAIN(TestSuperSim)
#include "tst_supersim.moc"
