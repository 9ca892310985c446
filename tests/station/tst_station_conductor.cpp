#include "core/station/conductor.h"
#include "tests/station/idle_journal.h"

#include <QTest>

using namespace station;
using namespace workflow;

namespace {

/// A journal that answers when it is told to, well or not.
class SlowJournal final : public test::IdleJournal
{
public:
    struct Pending
    {
        journal::Entry entry;
        Durable durable;
    };
    std::vector<Pending> pending;
    std::vector<journal::Entry> stored;
    int reloads = 0;

    void answer()
    {
        const Pending first = std::move(pending.front());
        pending.erase(pending.begin());
        stored.push_back(first.entry);
        first.durable({});
    }
    void refuse(const char *code)
    {
        const Pending first = std::move(pending.front());
        pending.erase(pending.begin());
        first.durable(base::fail(base::ErrorKind::Internal, base::ErrorCode(code), QStringLiteral("no")));
    }

    void append(journal::Entry entry, Durable durable) override
    {
        pending.push_back({std::move(entry), std::move(durable)});
    }
    base::Result<journal::UnitRecord> reload(journal::BatchId, UnitIndex) override
    {
        ++reloads;
        return journal::UnitRecord{};
    }
};

struct Fixture
{
    SlowJournal journal;
    base::SystemClock clock;
    QStringList log;
    Conductor conductor{
        journal,
        clock,
        {[this](UnitIndex unit) { log.append(QStringLiteral("changed %1").arg(unit)); },
         [this](UnitIndex unit, const Command &command) {
             log.append(QStringLiteral("command %1 %2").arg(unit).arg(command.index()));
         },
         [this](UnitIndex unit, const base::Error &) {
             log.append(QStringLiteral("contradicted %1").arg(unit));
         },
         [this](UnitIndex unit, const base::Error &) { log.append(QStringLiteral("lost %1").arg(unit)); },
         [this](const std::optional<base::Error> &error) {
             log.append(error ? QStringLiteral("trouble") : QStringLiteral("well"));
         },
         [this](UnitIndex unit, const Event &event, const std::optional<base::Error> &error) {
             log.append(QStringLiteral("dropped %1 %2 %3")
                            .arg(unit)
                            .arg(QLatin1String(nameOf(event)), error ? error->code.text() : QString())
                            .trimmed());
         }}};

    Fixture()
    {
        std::vector<journal::UnitRecord> records(2);
        for (int i = 0; i < 2; ++i) {
            Plan plan;
            plan.serial = QStringLiteral("SN-%1").arg(i);
            plan.reserve = esim::ReserveMode::MatchingId;
            records[size_t(i)].index = i;
            records[size_t(i)].state = planned(plan);
        }
        conductor.load(1, std::move(records));
    }
};

const Event kStarted = ReserveStarted{"intent", {}};
constexpr int kReserve = 1; ///< index of Reserve in Command

} // namespace

class TestConductor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneBeforeItIsDurable()
    {
        Fixture f;
        f.conductor.send(0, kStarted);
        QVERIFY(f.log.isEmpty());
        QCOMPARE(f.conductor.state(0).phase, Phase::Planned);
        QCOMPARE(f.conductor.open(), 1);
        f.journal.answer();
        QCOMPARE(f.log,
                 (QStringList{QStringLiteral("changed 0"), QStringLiteral("command 0 %1").arg(kReserve)}));
        QCOMPARE(f.conductor.state(0).phase, Phase::Reserving);
        QCOMPARE(f.conductor.open(), 0);
    }

    void oneUnitsEventsWaitForEachOther()
    {
        Fixture f;
        f.conductor.send(0, kStarted);
        f.conductor.send(0, ReserveUnknown{{QStringLiteral("x"), QStringLiteral("lost"), {}}});
        f.conductor.send(1, kStarted);
        QCOMPARE(f.journal.pending.size(), size_t(2));
        f.journal.answer();
        QCOMPARE(f.journal.pending.size(), size_t(2));
        QCOMPARE(f.journal.pending[0].entry.unit, 1);
        QCOMPARE(f.journal.pending[1].entry.unit, 0);
    }

    void aRejectedEventChangesNothing()
    {
        Fixture f;
        QTest::ignoreMessage(QtCriticalMsg, "unit 0 in phase 0 rejects sim-activated");
        f.conductor.send(0, SimActivated{});
        QCOMPARE(f.log, QStringList{QStringLiteral("dropped 0 sim-activated")});
        QVERIFY(f.journal.pending.empty());
        QCOMPARE(f.conductor.state(0).phase, Phase::Planned);
    }

    void aFullDiskHoldsTheEventUntilThereIsRoom()
    {
        Fixture f;
        f.conductor.send(0, kStarted);
        f.journal.refuse("journal.disk-full");
        QCOMPARE(f.log, QStringList{QStringLiteral("trouble")});
        QTRY_COMPARE_WITH_TIMEOUT(f.journal.pending.size(), size_t(1), 10000);
        QCOMPARE(f.journal.reloads, 1);
        f.journal.answer();
        QCOMPARE(f.log,
                 (QStringList{QStringLiteral("trouble"), QStringLiteral("well"), QStringLiteral("changed 0"),
                              QStringLiteral("command 0 %1").arg(kReserve)}));
    }

    void aContradictionIsDroppedAndTold()
    {
        Fixture f;
        const auto eid = esim::Eid::fromText(u"89049032123451234512345678901235");
        f.conductor.send(0, CardOffered{QStringLiteral("R"), *eid});
        f.journal.refuse("journal.eid-in-work");
        QTRY_COMPARE(f.log, (QStringList{QStringLiteral("dropped 0 card-offered journal.eid-in-work"),
                                         QStringLiteral("contradicted 0")}));
        QVERIFY(f.journal.pending.empty());
        QVERIFY(!f.conductor.state(0).eid);
        // The unit goes on with other events.
        f.conductor.send(0, kStarted);
        QCOMPARE(f.journal.pending.size(), size_t(1));
    }

    void aUnitThatAnotherStationHasIsLetGo()
    {
        Fixture f;
        f.conductor.send(0, kStarted);
        f.conductor.send(0, ReserveUnknown{{QStringLiteral("x"), QStringLiteral("lost"), {}}});
        QVERIFY(!f.conductor.isQuiet(0));
        f.journal.refuse("journal.lease-lost");
        QTRY_COMPARE(f.log,
                     (QStringList{QStringLiteral("dropped 0 reserve-started journal.lease-lost"),
                                  QStringLiteral("dropped 0 reserve-unknown"), QStringLiteral("lost 0")}));
        // Nothing of it is written any more, and it stands as the journal has it.
        QVERIFY(f.journal.pending.empty());
        QVERIFY(f.conductor.isQuiet(0));
        QCOMPARE(f.journal.reloads, 1);
        journal::UnitRecord record;
        record.index = 0;
        record.state.phase = Phase::Reserving;
        f.conductor.replace(record);
        QCOMPARE(f.conductor.state(0).phase, Phase::Reserving);
    }

    void aLateWordOfABatchThatIsClosedFindsNobody()
    {
        Fixture f;
        f.conductor.send(1, kStarted);
        journal::UnitRecord only;
        f.conductor.load(2, {only});
        QCOMPARE(f.conductor.open(), 0);
        f.journal.answer();
        QVERIFY(f.conductor.isQuiet(0));
        QCOMPARE(f.log, QStringList());
    }

    void aLateWordChangesNothingOfAUnitThatWasReplaced_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QStringList>("dropped");
        const QString second = QStringLiteral("dropped 0 reserve-unknown");
        QTest::newRow("it was stored before the other station's records") << QString() << QStringList{second};
        QTest::newRow("it was refused")
            << QStringLiteral("journal.lease-lost")
            << QStringList{second, QStringLiteral("dropped 0 reserve-started journal.lease-lost")};
        QTest::newRow("the journal was away")
            << QStringLiteral("journal.away")
            << QStringList{second, QStringLiteral("dropped 0 reserve-started journal.away")};
    }
    void aLateWordChangesNothingOfAUnitThatWasReplaced()
    {
        QFETCH(QString, refusal);
        QFETCH(QStringList, dropped);
        Fixture f;
        f.conductor.send(0, kStarted);
        f.conductor.send(0, ReserveUnknown{{QStringLiteral("x"), QStringLiteral("lost"), {}}});
        // Another station has finished it meanwhile.
        journal::UnitRecord finished;
        finished.index = 0;
        finished.state = f.conductor.state(0);
        finished.state.phase = Phase::Done;
        f.conductor.replace(finished);
        if (refusal.isEmpty())
            f.journal.answer();
        else
            f.journal.refuse(refusal.toLatin1().constData());
        QTRY_VERIFY_WITH_TIMEOUT(f.conductor.isQuiet(0), 10000);
        QCOMPARE(f.conductor.state(0).phase, Phase::Done);
        QVERIFY(f.journal.pending.empty());
        f.log.removeAll(QStringLiteral("trouble"));
        QCOMPARE(f.log, dropped);
    }
};

QTEST_GUILESS_MAIN(TestConductor)
#include "tst_station_conductor.moc"
