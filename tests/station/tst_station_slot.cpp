#include "core/station/slot.h"
#include "tests/station/idle_journal.h"

#include <QTest>

using namespace station;
using workflow::Phase;

namespace {

/// A card that is never done answering.
class MuteChannel final : public card::Channel
{
public:
    void open(Done<card::Opened>) override {}
    void exchange(QByteArray, card::Patience, Done<QByteArray>) override {}
    void reset(Done<card::Opened>) override {}
    void close() override {}
    card::WireCounters counters() const override { return {}; }
};

class MuteCards final : public card::CardSystem
{
public:
    void watch(std::function<void(const card::ReaderSnapshot &)>) override {}
    std::unique_ptr<card::Channel> channel(const card::ReaderName &) override
    {
        return std::make_unique<MuteChannel>();
    }
};

class NoServers final : public lpa::Es9Transport
{
public:
    void send(const lpa::Es9Route &, lpa::es9::Function, const QByteArray &, Done) override {}
};

/// One slot, told by the test what its reader shows and what becomes of its unit.
struct World
{
    World()
        : slot(QStringLiteral("Reader 1"), 1, cards,
               {clock,
                servers,
                {},
                notifications,
                [] {},
                [](const esim::Eid &) {},
                [] {},
                [](UnitIndex, const workflow::Event &) {}})
    {}

    void cardIs(card::CardPresence presence, quint64 insertion)
    {
        slot.show({QStringLiteral("Reader 1"), presence, {}, insertion});
    }
    /// A card is in, and its unit has come to an end.
    void end(Phase phase)
    {
        cardIs(card::CardPresence::Present, 1);
        journal::UnitRecord record;
        record.index = 4;
        record.state.plan.serial = QStringLiteral("SN-5");
        record.state.phase = phase;
        slot.take(record);
    }
    SlotState state() const { return slot.snapshot().state; }

    base::SystemClock clock;
    MuteCards cards;
    NoServers servers;
    test::IdleJournal journal;
    NotificationDesk notifications{{clock, servers, journal, [](const esim::Eid &) { return false; }},
                                   DelayTimes()};
    Slot slot;
};

} // namespace

/// What a slot shows of a unit that came to its end: it stays until the next card.
class TestSlot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictStaysUntilTheNextCard_data();
    void verdictStaysUntilTheNextCard();
    void nothingIsKeptOfACardWithoutVerdict();
};

void TestSlot::verdictStaysUntilTheNextCard_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("state");
    QTest::newRow("done") << int(Phase::Done) << int(SlotState::Done);
    QTest::newRow("its label is still to be scanned") << int(Phase::WaitingForScan) << int(SlotState::Done);
    QTest::newRow("failed") << int(Phase::Failed) << int(SlotState::Failed);
    QTest::newRow("held") << int(Phase::Held) << int(SlotState::Held);
}

void TestSlot::verdictStaysUntilTheNextCard()
{
    QFETCH(int, phase);
    QFETCH(int, state);
    World world;
    const auto stays = [&] {
        return int(world.state()) == state && world.slot.snapshot().serial == QStringLiteral("SN-5");
    };
    world.end(static_cast<Phase>(phase));
    QVERIFY(stays());
    world.cardIs(card::CardPresence::Absent, 1); // pulled
    QVERIFY(stays());
    QVERIFY(!world.slot.snapshot().cardIn);
    for (const RunState run : {RunState::Running, RunState::Stopping, RunState::Stopped, RunState::Running}) {
        world.slot.setRunning(run); // the batch is stopped and started again, or another one is
        QVERIFY(stays());
    }
    world.slot.vanish(); // the reader is unplugged and comes back
    QVERIFY(stays());
    world.cardIs(card::CardPresence::Absent, 1);
    QVERIFY(stays());
    QVERIFY(world.slot.snapshot().present);
    world.cardIs(card::CardPresence::Present, 2); // the next card
    QCOMPARE(world.state(), SlotState::Reading);
    QVERIFY(world.slot.snapshot().serial.isEmpty());
}

void TestSlot::nothingIsKeptOfACardWithoutVerdict()
{
    World world;
    world.cardIs(card::CardPresence::Mute, 1);
    QCOMPARE(world.state(), SlotState::Trouble);
    world.cardIs(card::CardPresence::Absent, 1);
    QCOMPARE(world.state(), SlotState::Empty);
}

QTEST_GUILESS_MAIN(TestSlot)
#include "tst_station_slot.moc"
