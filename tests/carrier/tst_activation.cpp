#include "core/base/crypto.h"
#include "tests/carrier/bench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bench;
using carrier::Activation;
using carrier::Certainty;
using training::CarrierCall;
using training::CarrierFault;
using training::CarrierServer;
using Advice = carrier::CarrierFailure::Advice;
using Fault = CarrierFault::Kind;
using esim::SimStatus;

namespace {

CarrierServer::Options twilio() { return serverOptions(CarrierServer::Dialect::Twilio); }

/// A bench with one available profile.
struct Activated : Bench
{
    explicit Activated(CarrierServer::Options given = twilio())
        : Bench(std::move(given))
    {
        const auto made = reserve(kEidA);
        const auto ready = made ? settle(made->id) : made;
        if (!ready || ready->simId.isEmpty())
            qFatal("no profile to activate");
        sim = ready->simId;
        time.waits.clear();
    }
    Activation wanted(SimStatus status = SimStatus::Ready, const char *fleet = "line one",
                      const char *name = "SN-0001") const
    {
        return {sim, QString::fromLatin1(name), QString::fromLatin1(fleet), status};
    }
    training::CarrierProfileTruth truth() const { return server->profiles().front(); }

    QString sim;
};

} // namespace

class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsNameFleetAndStatusInOneCall();
    void takesAFleetByItsIdentifier();
    void leavesTheFleetAloneWhenNoneIsNamed();
    void doesNothingWhenAllIsSoAlready();
    void acceptsActiveWhereReadyIsWanted();
    void addsANameToASimThatIsActiveAlready();
    void waitsWhileTheChangeIsScheduled();
    void givesUpWaitingAfterItsBudget();
    void hasOneEffectWhateverIsLost_data();
    void hasOneEffectWhateverIsLost();
    void waitsAsLongAsABusyCarrierSays();
    void readsTheSimWhenItsStatusCannotChange();
    void waitsForItsTurnWhileAnotherChangeIsUnderWay();
    void saysThatTheStatusCannotChange();
    void saysWhichFleetIsMissing();
    void saysThatAFleetIsNeeded();
    void doesNotTakeAnotherSimsName();
    void reportsASimThatIsNotThere();
    void continuesAfterTheCarrierRestarts();
    void neverCallsBackOnceDestroyed();
};

void TestActivation::setsNameFleetAndStatusInOneCall()
{
    Activated bench;
    const auto done = bench.activate(bench.wanted());
    QVERIFY2(done, done ? "" : qPrintable(done.error().error.sentence()));
    QCOMPARE(*done, QStringLiteral("ready"));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
    QCOMPARE(bench.server->postBodies().back(),
             QByteArray("UniqueName=SN-0001&Fleet=line%20one&Status=ready"));
    QCOMPARE(bench.truth().simStatus, QStringLiteral("ready"));
    QCOMPARE(bench.truth().simName, QStringLiteral("SN-0001"));
    QCOMPARE(bench.server->activations(bench.sim), 1);
}

void TestActivation::takesAFleetByItsIdentifier()
{
    Activated bench;
    const QByteArray hex = base::sha256("line one").toHex().left(32); // as the training carrier makes it
    QVERIFY(bench.activate(bench.wanted(SimStatus::Active, ("HF" + hex).constData())));
    QCOMPARE(bench.server->requests(CarrierCall::FetchFleet), 0);
    // The same fleet by its name is the same wish: nothing more is sent.
    QVERIFY(bench.activate(bench.wanted(SimStatus::Active)));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
}

void TestActivation::leavesTheFleetAloneWhenNoneIsNamed()
{
    Activated bench;
    QVERIFY(bench.activate(bench.wanted()));
    const auto done = bench.activate(bench.wanted(SimStatus::Active, ""));
    QVERIFY(done);
    QCOMPARE(*done, QStringLiteral("active"));
    QCOMPARE(bench.server->postBodies().back(), QByteArray("UniqueName=SN-0001&Status=active"));
}

void TestActivation::doesNothingWhenAllIsSoAlready()
{
    Activated bench;
    QVERIFY(bench.activate(bench.wanted()));
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.activate(bench.wanted()));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
    QCOMPARE(bench.server->requests(CarrierCall::FetchFleet), 1); // the name was translated once
    QCOMPARE(bench.server->activations(bench.sim), 1);
}

void TestActivation::acceptsActiveWhereReadyIsWanted()
{
    Activated bench;
    QVERIFY(bench.activate(bench.wanted(SimStatus::Active)));
    const auto done = bench.activate(bench.wanted(SimStatus::Ready));
    QVERIFY(done);
    QCOMPARE(*done, QStringLiteral("active"));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
}

void TestActivation::addsANameToASimThatIsActiveAlready()
{
    Activated bench;
    QVERIFY(bench.activate(bench.wanted(SimStatus::Active, "line one", "")));
    QVERIFY(bench.activate(bench.wanted(SimStatus::Active, "field", "SN +&=ä")));
    QCOMPARE(bench.server->postBodies().back(),
             QByteArray("UniqueName=SN%20%2B%26%3D%C3%83%C2%A4&Fleet=field"));
    QCOMPARE(bench.server->activations(bench.sim), 1);
}

void TestActivation::waitsWhileTheChangeIsScheduled()
{
    auto given = twilio();
    given.simSteps = 4;
    Activated bench(given);
    const auto done = bench.activate(bench.wanted());
    QVERIFY(done);
    QCOMPARE(*done, QStringLiteral("ready"));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
    QCOMPARE(bench.time.waits,
             (std::vector{Millis(1'000), Millis(2'000), Millis(4'000), Millis(8'000), Millis(15'000)}));
}

void TestActivation::givesUpWaitingAfterItsBudget()
{
    auto given = twilio();
    given.simSteps = 1'000'000;
    Activated bench(given);
    const auto done = bench.activate(bench.wanted());
    QVERIFY(!done);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.too-slow"));
    QCOMPARE(done.error().certainty, Certainty::Unknown);
    QCOMPARE(done.error().advice, Advice::RetryLater);
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
}

void TestActivation::hasOneEffectWhateverIsLost_data()
{
    QTest::addColumn<CarrierFault::Kind>("fault");
    QTest::addColumn<int>("posts");
    QTest::newRow("dropped before the effect") << Fault::DropBefore << 2;
    QTest::newRow("dropped after the effect") << Fault::DropAfter << 1;
    QTest::newRow("cut short") << Fault::CutShort << 1;
    QTest::newRow("500 before the effect") << Fault::Refuse << 2;
    QTest::newRow("500 after the effect") << Fault::ErrorAfter << 1;
    QTest::newRow("a web page") << Fault::NotJson << 1;
    QTest::newRow("no sid") << Fault::NoSid << 1;
}

void TestActivation::hasOneEffectWhateverIsLost()
{
    QFETCH(CarrierFault::Kind, fault);
    QFETCH(int, posts);
    for (const int steps : {0, 2}) {
        auto given = twilio();
        given.simSteps = steps;
        Activated bench(given);
        bench.inject(CarrierCall::UpdateSim, fault);
        const auto done = bench.activate(bench.wanted());
        QVERIFY2(done, done ? "" : qPrintable(done.error().error.sentence()));
        QCOMPARE(bench.truth().simStatus, QStringLiteral("ready"));
        QCOMPARE(bench.truth().simName, QStringLiteral("SN-0001"));
        QCOMPARE(bench.server->activations(bench.sim), 1);
        QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), posts);
    }
}

void TestActivation::waitsAsLongAsABusyCarrierSays()
{
    Activated bench;
    bench.refuse(CarrierCall::UpdateSim, 429, 20429, "9");
    QVERIFY(bench.activate(bench.wanted()));
    QCOMPARE(bench.time.waits.front(), Millis(9'000));
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 2);
    QCOMPARE(bench.server->activations(bench.sim), 1);
}

void TestActivation::readsTheSimWhenItsStatusCannotChange()
{
    // Says "impossible" although nothing stands in the way: the Sim itself decides, and it is not as wanted.
    Activated bench;
    bench.refuse(CarrierCall::UpdateSim, 400, 83010);
    const auto done = bench.activate(bench.wanted());
    QVERIFY(!done);
    QCOMPARE(bench.server->requests(CarrierCall::FetchSim), 2);

    // Says "impossible" because somebody else has just done it.
    Activated other;
    CarrierFault fault;
    fault.call = CarrierCall::UpdateSim;
    fault.kind = Fault::ErrorAfter;
    fault.status = 400;
    fault.apiCode = 83010;
    other.server->inject(fault);
    const auto same = other.activate(other.wanted());
    QVERIFY2(same, same ? "" : qPrintable(same.error().error.sentence()));
    QCOMPARE(*same, QStringLiteral("ready"));
    QCOMPARE(other.server->activations(other.sim), 1);
}

void TestActivation::waitsForItsTurnWhileAnotherChangeIsUnderWay()
{
    auto given = twilio();
    given.simSteps = 2;
    Activated bench(given);
    // Our look is on its way when somebody else makes the Sim ready; so ours is refused (83010) until that is
    // through, and sent again.
    CarrierFault late;
    late.call = CarrierCall::FetchSim;
    late.kind = Fault::Slow;
    late.delay = Millis(1'000);
    bench.server->inject(late);
    std::optional<CarrierResult<QString>> done;
    bench.client->activate(bench.wanted(SimStatus::Active), [&](auto result) { done = std::move(result); });
    QTRY_COMPARE(bench.server->requests(CarrierCall::FetchSim), 1);

    base::http::Client somebody({});
    base::http::Request request;
    request.method = base::http::Request::Method::Post;
    request.url = bench.server->baseUrl().resolved(QUrl(QStringLiteral("/v1/Sims/") + bench.sim));
    request.headers.append(base::http::Header{"Content-Type", "application/x-www-form-urlencoded"});
    request.authorization =
        base::Secret("Basic " + (bench.options.account.toLatin1() + ':' + kSecret).toBase64());
    request.body = "Fleet=line%20one&Status=ready";
    std::optional<base::http::Outcome> theirs;
    somebody.send(request, [&](base::http::Outcome outcome) { theirs = std::move(outcome); });
    QTRY_VERIFY(theirs);
    QVERIFY(*theirs && (*theirs)->status == 202);

    QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
    QVERIFY2(*done, *done ? "" : qPrintable(done->error().error.sentence()));
    QCOMPARE(**done, QStringLiteral("active"));
    QCOMPARE(bench.truth().simStatus, QStringLiteral("active"));
    QCOMPARE(bench.server->activations(bench.sim), 2);
}

void TestActivation::saysThatTheStatusCannotChange()
{
    Activated bench;
    bench.refuse(CarrierCall::UpdateSim, 400, 83010, {}, 100);
    const auto done = bench.activate(bench.wanted());
    QVERIFY(!done);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.status-not-possible"));
    QCOMPARE(done.error().advice, Advice::GiveUp);
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 1);
    QVERIFY(done.error().error.text.contains(QStringLiteral("83010")));
}

void TestActivation::saysWhichFleetIsMissing()
{
    Activated bench;
    auto done = bench.activate(bench.wanted(SimStatus::Ready, "line nine"));
    QVERIFY(!done);
    QCOMPARE(done.error().advice, Advice::FixSettings);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.fleet-not-found"));
    QVERIFY(done.error().error.text.contains(QStringLiteral("line nine")));
    // By identifier it is the POST that says so.
    done = bench.activate(bench.wanted(SimStatus::Ready, "HF00000000000000000000000000000000"));
    QVERIFY(!done);
    QCOMPARE(done.error().advice, Advice::FixSettings);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.fleet-not-found"));
    QCOMPARE(bench.server->activations(bench.sim), 0);
}

void TestActivation::saysThatAFleetIsNeeded()
{
    Activated bench;
    const auto done = bench.activate(bench.wanted(SimStatus::Ready, ""));
    QVERIFY(!done);
    QCOMPARE(done.error().advice, Advice::FixSettings);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.no-fleet"));
    QVERIFY(!done.error().error.remedy.isEmpty());
}

void TestActivation::doesNotTakeAnotherSimsName()
{
    Activated bench;
    QVERIFY(bench.activate(bench.wanted()));
    const auto second = bench.reserve(kEidB);
    QVERIFY(second);
    const auto ready = bench.settle(second->id);
    QVERIFY(ready);
    const auto done =
        bench.activate({ready->simId, QStringLiteral("SN-0001"), QStringLiteral("field"), SimStatus::Ready});
    QVERIFY(!done);
    QCOMPARE(done.error().advice, Advice::GiveUp);
    QCOMPARE(bench.server->activations(ready->simId), 0);
}

void TestActivation::reportsASimThatIsNotThere()
{
    Activated bench;
    auto done =
        bench.activate({QStringLiteral("HS00000000000000000000000000000000"), {}, {}, SimStatus::Ready});
    QVERIFY(!done);
    QCOMPARE(done.error().error.code.text(), QStringLiteral("carrier.not-found"));
    done = bench.activate({QStringLiteral("../ESimProfiles"), {}, {}, SimStatus::Ready});
    QVERIFY(!done);
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 0);
}

void TestActivation::continuesAfterTheCarrierRestarts()
{
    QTemporaryDir folder;
    auto given = twilio();
    given.stateFile = folder.filePath(QStringLiteral("carrier.jsonl"));
    QString sim;
    QString iccid;
    {
        Activated bench(given);
        sim = bench.sim;
        iccid = bench.truth().iccid;
        bench.inject(CarrierCall::UpdateSim, Fault::DropAfter);
        bench.options.retry.tries = 1;
        bench.client->activate(bench.wanted(), [](const auto &) {});
        QTRY_COMPARE(bench.server->activations(sim), 1);
    } // client and carrier die between effect and answer
    {
        QFile file(given.stateFile);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"sid\":\"HP0"); // a torn last line is what a kill leaves
    }
    Bench bench(given);
    QCOMPARE(bench.server->profiles().size(), size_t(1));
    QCOMPARE(bench.server->profiles().front().iccid, iccid);
    QVERIFY(bench.activate({sim, QStringLiteral("SN-0001"), QStringLiteral("line one"), SimStatus::Ready}));
    QCOMPARE(bench.server->activations(sim), 1);
    QCOMPARE(bench.server->requests(CarrierCall::UpdateSim), 0);
    QCOMPARE(QFile(given.stateFile).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestActivation::neverCallsBackOnceDestroyed()
{
    auto given = twilio();
    given.simSteps = 1'000'000;
    Activated bench(given);
    bench.options.poll.budget = Millis(3'600'000);
    bench.restart();
    int calls = 0;
    bench.client->activate(bench.wanted(), [&](const auto &) { ++calls; });
    QTRY_VERIFY(bench.time.waits.size() > 3); // in the midst of polling
    bench.client.reset();
    bench.restart();
    QVERIFY(bench.list());
    QVERIFY(bench.list());
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestActivation)
#include "tst_activation.moc"
