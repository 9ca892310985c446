#include "tests/training/support/counting_channel.h"
#include "tests/training/support/line.h"
#include "tests/training/support/unit_work.h"

#include <numeric>

using namespace training;
using namespace training::test;

/// What a unit costs on the wire: APDUs at the card, handshakes and requests at the server. The benchmark
/// bench_install_cost prints the same as a table; here it must hold.
class TestTrainingCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUnitIsNearTheLeastPossible();
    void aBatchNeedsOneHandshakeForEachSlot();
};

void TestTrainingCost::aUnitIsNearTheLeastPossible()
{
    Line line;
    line.smdp.addOrder({.iccid = testIccid(1),
                        .matchingId = testMatchingId("COST"),
                        .eid = {},
                        .confirmationCode = {}}); // 12 kB, in segments of 1020 bytes
    QVERIFY(line.started);
    CountingChannel channel(line.readers.channel(line.reader));
    UnitWork work(channel, line.transport, line.request("COST"));
    const auto end = Line::wait<UnitWork::End>([&](auto done) { work.start(done); });
    QVERIFY(end == UnitWork::End::Done);
    QCOMPARE(line.smdp.order(testIccid(1))->state, OrderState::Installed);
    QVERIFY(line.card->pendingNotifications().empty());

    int apdus = 0;
    int least = 0;
    std::set<QString> once;
    for (const CommandCost &cost : channel.costs) {
        apdus += cost.apdus;
        // A command that only repeats what is known is none that the unit needs.
        const bool segment = !cost.name.startsWith(QLatin1String("BF")) || cost.name == QLatin1String("BF30");
        if (segment || once.insert(cost.name).second)
            least += cost.least;
    }
    QCOMPARE(apdus, line.card->counts().apdus); // as the card has counted them
    QVERIFY2(apdus <= 110, qPrintable(QString::number(apdus)));
    QVERIFY2(apdus * 100 <= least * 105, qPrintable(QStringLiteral("%1 for %2").arg(apdus).arg(least)));
    const SmdpCounters counters = line.smdp.counters();
    QCOMPARE(counters.tlsHandshakes, 1);
    QCOMPARE(counters.requests, 5);
}

void TestTrainingCost::aBatchNeedsOneHandshakeForEachSlot()
{
    constexpr int kSlots = 8;
    constexpr int kUnits = 100;
    TrainingReaders::Options bench = Line::fast();
    bench.count = kSlots;
    Line line({}, {}, bench);
    QVERIFY(line.started);
    std::vector<std::shared_ptr<Euicc>> cards;
    for (int unit = 0; unit < kUnits; ++unit) {
        Order order{.iccid = testIccid(unit + 1),
                    .matchingId = testMatchingId("UNIT-" + QByteArray::number(unit)),
                    .eid = {},
                    .confirmationCode = {}};
        order.packageSize = 600;
        line.smdp.addOrder(order);
        cards.push_back(std::make_shared<Euicc>(line.pki->issueEuicc(testEid(unit + 1))));
    }
    struct Slot
    {
        std::unique_ptr<card::Channel> channel;
        std::unique_ptr<UnitWork> work;
    };
    std::vector<Slot> slots_(kSlots);
    int next = 0;
    int done = 0;
    int failed = 0;
    QObject context;
    std::function<void(int)> takeNext = [&](int number) {
        if (next == kUnits)
            return;
        const int unit = next++;
        Slot &slot = slots_[size_t(number)];
        const auto reader = TrainingReaders::nameOf(number + 1);
        line.readers.insert(reader, cards[size_t(unit)]);
        slot.work.reset();
        slot.channel = line.readers.channel(reader);
        slot.work = std::make_unique<UnitWork>(*slot.channel, line.transport,
                                               line.request("UNIT-" + QByteArray::number(unit)));
        slot.work->start([&, number](UnitWork::End end) {
            ++(end == UnitWork::End::Done ? done : failed);
            QMetaObject::invokeMethod(
                &context, [&, number] { takeNext(number); }, Qt::QueuedConnection);
        });
    };
    for (int number = 0; number < kSlots; ++number)
        takeNext(number);
    QTRY_COMPARE_WITH_TIMEOUT(done + failed, kUnits, 240000);
    QCOMPARE(failed, 0);
    for (int unit = 0; unit < kUnits; ++unit)
        QCOMPARE(line.smdp.order(testIccid(unit + 1))->state, OrderState::Installed);
    const SmdpCounters counters = line.smdp.counters();
    QCOMPARE(counters.requests, kUnits * 5);
    QVERIFY2(counters.tlsConnections <= kSlots, qPrintable(QString::number(counters.tlsConnections)));
    QCOMPARE(line.client.counters().tlsHandshakes, counters.tlsHandshakes);
    // The control: without connections that are kept, each request has one of its own.
    line.smdp.stop();
}

QTEST_GUILESS_MAIN(TestTrainingCost)
#include "tst_training_cost.moc"
