#include "tests/faults/card_line.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <random>

using namespace faults;
using esim::Deliver;

/// Every fault at every APDU of a card's day, on every delivery, through the whole station; what is true is
/// asked of the card, the server and the carrier. In process, so that the whole matrix runs every time.
class TestCardFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultAtEveryApdu_data();
    void everyFaultAtEveryApdu();
    void aStationWithoutReadBackIsCaught_data();
    void aStationWithoutReadBackIsCaught();

private:
    CardTruth run(const CardLine::Options &options);

    std::shared_ptr<training::Pki> m_pki = std::make_shared<training::Pki>();
    QMap<Deliver, int> m_apdus; ///< of an undisturbed card
};

namespace {

constexpr int kCardsAtOnce = 300;
constexpr int kHealthyEvery = 15;

QList<std::pair<const char *, Deliver>> deliveries()
{
    return {{"install", Deliver::Install}, {"address", Deliver::Address}, {"label", Deliver::Label}};
}

void addDeliveries()
{
    QTest::addColumn<int>("deliver");
    for (const auto &[name, deliver] : deliveries())
        QTest::addRow("%s", name) << int(deliver);
}

} // namespace

CardTruth TestCardFaults::run(const CardLine::Options &options)
{
    const auto places = placesInProcess(int(std::min(options.faults.size(), size_t(kCardsAtOnce))));
    CardLine line(options, *places, m_pki);
    line.begin();
    if (!line.wait(base::Millis(900'000)))
        qWarning("It does not end.\n%s", qPrintable(line.story()));
    if (options.faults.front().isNone())
        m_apdus[options.deliver] = line.apdus(0);
    return line.truth();
}

void TestCardFaults::everyFaultAtEveryApdu_data() { addDeliveries(); }

void TestCardFaults::everyFaultAtEveryApdu()
{
    QFETCH(int, deliver);
    CardLine::Options options;
    options.deliver = Deliver(deliver);
    options.faults = {CardFault{}};
    const CardTruth healthy = run(options);
    QVERIFY2(healthy.wrong() == 0 && healthy.done == 1, qPrintable(healthy.remarks.join(QLatin1Char('\n'))));
    const int apdus = m_apdus.value(options.deliver);
    QVERIFY(apdus > 3);

    std::vector<CardFault> all;
    for (CardFault fault : apduFaults()) {
        for (fault.at = 1; fault.at <= apdus; ++fault.at)
            all.push_back(fault);
    }
    const bool installs = options.deliver == Deliver::Install;
    const auto more = installs ? packageFaults() : std::vector<CardFault>();
    all.insert(all.end(), more.begin(), more.end());
    std::mt19937 random(1);
    std::shuffle(all.begin(), all.end(), random);

    QElapsedTimer time;
    time.start();
    CardTruth sum;
    for (size_t begin = 0; begin < all.size(); begin += kCardsAtOnce * 2) {
        options.faults.clear();
        for (size_t i = begin; i < std::min(all.size(), begin + kCardsAtOnce * 2); ++i) {
            if (i % kHealthyEvery == 1)
                options.faults.push_back(CardFault{});
            options.faults.push_back(all[i]);
        }
        sum += run(options);
    }
    qInfo(
        "%d APDUs, %zu faults: %d units, %d cards put in, %d faults struck, %d done, %d failed, %d held, %d "
        "of those by a fault that passed; %d false successes, %d false failures, %d doubles, %d without a "
        "sentence, %d healthy disturbed, %d "
        "stuck; %.0f s",
        apdus, all.size(), sum.units, sum.sessions, sum.struck, sum.done, sum.failed, sum.held, sum.unhealed,
        sum.falseSuccesses, sum.falseFailures, sum.doubles, sum.speechless, sum.disturbed, sum.stuck,
        double(time.elapsed()) / 1000.0);
    for (auto it = sum.notDone.cbegin(); it != sum.notDone.cend(); ++it)
        qInfo("%6d %s", it.value(), qPrintable(it.key()));
    for (const QString &line : std::as_const(sum.told))
        qInfo("%s", qPrintable(line));
    QVERIFY2(sum.wrong() == 0, qPrintable(sum.remarks.join(QLatin1Char('\n'))));
    QCOMPARE(sum.unhealed, 0);
    QVERIFY(sum.struck >= int(all.size() - more.size()) * 9 / 10);
}

void TestCardFaults::aStationWithoutReadBackIsCaught_data()
{
    QTest::addColumn<int>("deliver");
    QTest::newRow("install") << int(Deliver::Install);
    QTest::newRow("address") << int(Deliver::Address);
}

void TestCardFaults::aStationWithoutReadBackIsCaught()
{
    QFETCH(int, deliver);
    CardLine::Options options;
    options.deliver = Deliver(deliver);
    for (const CardTrouble trouble : {CardTrouble::TooEarly, CardTrouble::LyingResult, CardTrouble::Torn}) {
        for (int at = 1; at <= m_apdus.value(options.deliver, 40); ++at)
            options.faults.push_back({trouble, at});
    }
    const CardTruth right = run(options);
    options.readBack = ReadBack::FromRequest;
    const CardTruth believing = run(options);
    qInfo("with the read-back %d false successes in %d units, without it %d", right.falseSuccesses,
          right.units, believing.falseSuccesses);
    QCOMPARE(right.falseSuccesses, 0);
    QVERIFY(believing.falseSuccesses > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // The matrix takes longer than a test function may by default.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    TestCardFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_card_faults.moc"
