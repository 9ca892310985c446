#include "tests/faults/card_line.h"
#include "tests/faults/host_memory.h"
#include "tests/faults/other_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace faults;
using esim::Deliver;

/// Faulty cards behind the real smart card service and the real card hosts, eight readers at once; one of
/// them gets healthy cards alone, which must notice nothing. A sample with every fault and every APDU at
/// least once; STATION_CARD_FAULTS=all runs the whole matrix, STATION_CARD_FAULTS_SEED=N another sample.
class TestCardFaultsPcscd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultOnEveryDelivery();
    void aMuteCardEndsItsUnit();
    void aStationWithoutReadBackIsCaught();

private:
    CardTruth run(const CardLine::Options &options, CardPlaces &places);
    int measure(Deliver deliver, CardPlaces &places);

    std::shared_ptr<training::Pki> m_pki = std::make_shared<training::Pki>();
    int m_lastApdus = 0; ///< of the first card of the last run
};

namespace {

constexpr int kReaders = 8;

QString hostProgram() { return QStringLiteral(STATION_BIN_DIR "/esim-card-host"); }

/// Puts healthy cards among these so that the last reader gets nothing else.
std::vector<CardFault> withHealthyReader(const std::vector<CardFault> &faults)
{
    std::vector<CardFault> all;
    for (const CardFault &fault : faults) {
        if (all.size() % kReaders == kReaders - 1)
            all.push_back(CardFault{});
        all.push_back(fault);
    }
    return all;
}

std::vector<CardFault> matrix(int apdus)
{
    std::vector<CardFault> all;
    for (CardFault fault : apduFaults()) {
        for (fault.at = 1; fault.at <= apdus; ++fault.at)
            all.push_back(fault);
    }
    return all;
}

/// Every APDU once and every fault once, paired by chance.
std::vector<CardFault> sample(int apdus, std::mt19937 &random)
{
    auto kinds = apduFaults();
    std::shuffle(kinds.begin(), kinds.end(), random);
    std::vector<int> places(size_t(apdus), 0);
    std::iota(places.begin(), places.end(), 1);
    std::shuffle(places.begin(), places.end(), random);
    std::vector<CardFault> all;
    for (size_t i = 0; i < std::max(kinds.size(), places.size()); ++i) {
        CardFault fault = kinds[i % kinds.size()];
        fault.at = places[i % places.size()];
        all.push_back(fault);
    }
    return all;
}

/// One part of the package for each reason, by chance.
std::vector<CardFault> samplePackageFaults(std::mt19937 &random)
{
    auto all = packageFaults();
    std::shuffle(all.begin(), all.end(), random);
    std::vector<CardFault> some;
    for (const CardFault &fault : all) {
        if (std::none_of(some.begin(), some.end(),
                         [&](const CardFault &one) { return one.kind() == fault.kind(); }))
            some.push_back(fault);
    }
    return some;
}

} // namespace

CardTruth TestCardFaultsPcscd::run(const CardLine::Options &options, CardPlaces &places)
{
    CardLine line(options, places, m_pki);
    line.begin();
    const int patience = 120'000 + int(options.faults.size()) * 4000;
    if (!line.wait(base::Millis(patience)))
        qWarning("It does not end.\n%s", qPrintable(line.story()));
    m_lastApdus = line.apdus(0);
    return line.truth();
}

int TestCardFaultsPcscd::measure(Deliver deliver, CardPlaces &places)
{
    CardLine::Options options;
    options.deliver = deliver;
    options.faults = {CardFault{}};
    const CardTruth healthy = run(options, places);
    if (healthy.wrong() > 0 || healthy.done != 1)
        qFatal("%s", qPrintable(healthy.remarks.join(QLatin1Char('\n'))));
    return m_lastApdus;
}

void TestCardFaultsPcscd::everyFaultOnEveryDelivery()
{
    const auto places = placesBehindPcscd(kReaders, hostProgram());
    QVERIFY2(places, "eight virtual readers are needed: tests/with-pcscd.sh 8");
    const bool whole = qgetenv("STATION_CARD_FAULTS") == "all";
    const int wanted = qEnvironmentVariableIntValue("STATION_CARD_FAULTS_SEED");
    const unsigned seed = wanted > 0 ? unsigned(wanted) : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    HostMemory memory;
    QElapsedTimer time;
    time.start();
    CardTruth sum;
    for (const Deliver deliver : {Deliver::Install, Deliver::Address, Deliver::Label}) {
        CardLine::Options options;
        options.deliver = deliver;
        const int apdus = measure(deliver, *places);
        auto faults = whole ? matrix(apdus) : sample(apdus, random);
        if (deliver == Deliver::Install) {
            const auto more = whole ? packageFaults() : samplePackageFaults(random);
            faults.insert(faults.end(), more.begin(), more.end());
        }
        std::shuffle(faults.begin(), faults.end(), random);
        options.faults = withHealthyReader(faults);
        const CardTruth truth = run(options, *places);
        qInfo(
            "%s: %d APDUs, %d units, %d cards put in, %d faults struck, %d done, %d failed, %d held; %.0f s",
            qPrintable(esim::nameOf(deliver)), apdus, truth.units, truth.sessions, truth.struck, truth.done,
            truth.failed, truth.held, double(time.elapsed()) / 1000.0);
        for (const QString &remark : truth.remarks)
            qWarning().noquote() << remark;
        sum += truth;
    }
    const auto others = OtherProgram::counts();
    qInfo("%d units, %d false successes, %d false failures, %d doubles, %d without a sentence, %d healthy "
          "disturbed, %d stuck, %d not done by a fault that passed; another program was let in %d times and "
          "refused %d times; %d card hosts, which grew by %lld KiB at most, to %lld KiB",
          sum.units, sum.falseSuccesses, sum.falseFailures, sum.doubles, sum.speechless, sum.disturbed,
          sum.stuck, sum.unhealed, others.resets, others.refusals, memory.hostsSeen(), memory.mostGrowth(),
          memory.mostResident());
    for (auto it = sum.notDone.cbegin(); it != sum.notDone.cend(); ++it)
        qInfo("%6d %s", it.value(), qPrintable(it.key()));
    for (const QString &line : std::as_const(sum.told))
        qInfo("%s", qPrintable(line));
    QVERIFY2(sum.wrong() == 0, qPrintable(sum.remarks.join(QLatin1Char('\n'))));
    QVERIFY(memory.hostsSeen() >= kReaders);
    QVERIFY(memory.mostGrowth() < 32 * 1024);
}

void TestCardFaultsPcscd::aMuteCardEndsItsUnit()
{
    const auto places = placesBehindPcscd(kReaders, hostProgram());
    QVERIFY(places);
    const int apdus = measure(Deliver::Install, *places);
    CardLine::Options options;
    // In the middle of the package, and nobody takes the card out before the station has said what is wrong.
    options.faults = {{CardTrouble::MuteBefore, apdus * 6 / 10, 0, Lasts::FromThere}};
    QElapsedTimer time;
    time.start();
    const CardTruth truth = run(options, *places);
    qInfo("held after %.1f s, with %lld s for an APDU", double(time.elapsed()) / 1000.0,
          static_cast<long long>(kApduTimeout.count() / 1000));
    QCOMPARE(truth.wrong(), 0);
    QCOMPARE(truth.held, 1);
}

void TestCardFaultsPcscd::aStationWithoutReadBackIsCaught()
{
    const auto places = placesBehindPcscd(kReaders, hostProgram());
    QVERIFY(places);
    const int apdus = measure(Deliver::Install, *places);
    CardLine::Options options;
    for (int at = apdus * 5 / 10; at < apdus * 5 / 10 + kReaders; ++at)
        options.faults.push_back({CardTrouble::LyingResult, at});
    QCOMPARE(run(options, *places).falseSuccesses, 0);
    options.readBack = ReadBack::FromRequest;
    const CardTruth believing = run(options, *places);
    qInfo("without the read-back %d of %d units are false successes", believing.falseSuccesses,
          believing.units);
    QVERIFY(believing.falseSuccesses > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
    TestCardFaultsPcscd test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_card_faults_pcscd.moc"
