#include "core/workflow/reasons.h"
#include "core/workflow/stop_rules.h"

#include <QSet>
#include <QTest>

using namespace workflow;
using Strikes = StopRules::Strikes;

namespace {

constexpr base::Instant kNow{base::Millis(1'795'000'000'000)};
const QString kFull = QStringLiteral("lpa.card-full");

StopRules allRules() { return {3, Strikes::AtOnce, Strikes::AtOnce, Strikes::AtOnce}; }

UnitEnded ended(Phase phase, const QString &reason = {}, const QString &slot = QStringLiteral("A"))
{
    return {phase, reason, QStringLiteral("Why."), slot, QStringLiteral("SN-1")};
}
UnitEnded full(const QString &slot = QStringLiteral("A")) { return ended(Phase::Failed, kFull, slot); }

/// Shows a line's events to the rules until one strikes.
std::optional<LineStop> after(const std::vector<LineEvent> &events, const StopRules &rules = allRules())
{
    StopWatch watching;
    for (const LineEvent &event : events) {
        Watched seen = watch(std::move(watching), event, rules, kNow);
        if (seen.stop)
            return seen.stop;
        watching = std::move(seen.watch);
    }
    return std::nullopt;
}

} // namespace

class TestStopRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughFailuresForOneReasonStopTheLine()
    {
        const auto stop = after({full(), full(), full()});
        QVERIFY(stop);
        QCOMPARE(stop->cause, StopCause::SameReason);
        QCOMPARE(stop->reason, kFull);
        QCOMPARE(stop->units, 3);
        QCOMPARE(stop->slot, QStringLiteral("A"));
        QCOMPARE(stop->unit, QStringLiteral("SN-1"));
        QCOMPARE(stop->words, QStringLiteral("Why."));
        QCOMPARE(stop->at, kNow);
    }

    void oneFewerDoesNot() { QVERIFY(!after({full(), full()})); }

    void heldUnitsCountLikeFailedOnes() { QVERIFY(after({full(), ended(Phase::Held, kFull), full()})); }

    void aGoodUnitBeginsAnew()
    {
        QVERIFY(!after({full(), full(), ended(Phase::Done), full(), full()}));
        QVERIFY(after({full(), full(), ended(Phase::Done), full(), full(), full()}));
    }

    void anotherReasonBeginsAnew()
    {
        const UnitEnded other = ended(Phase::Failed, QStringLiteral("lpa.other"));
        QVERIFY(!after({full(), full(), other, full(), full()}));
        QVERIFY(after({full(), full(), other, other, other}));
    }

    void whatAPersonDecidedIsNoVerdict()
    {
        const UnitEnded voided = ended(Phase::Held, QString::fromLatin1(reasons::kVoided));
        QVERIFY(!after({voided, voided, voided, voided}));
        const UnitEnded restarted = ended(Phase::Held, QString::fromLatin1(reasons::kPerhapsPrinted));
        QVERIFY(!after({restarted, restarted, restarted, restarted}));
        // Nor does it begin the count anew.
        QVERIFY(after({full(), full(), voided, full()}));
    }

    void theSlotIsNamedWhenAllWereInIt()
    {
        QCOMPARE(
            after({full(QStringLiteral("A")), full(QStringLiteral("B")), full(QStringLiteral("B"))})->slot,
            QString());
        QCOMPARE(
            after({full(QStringLiteral("B")), full(QStringLiteral("B")), full(QStringLiteral("B"))})->slot,
            QStringLiteral("B"));
    }

    void everyIntegrityReasonStrikes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("times");
        for (const IntegrityReason &reason : integrityReasons()) {
            QTest::newRow(reason.code) << QString::fromLatin1(reason.code)
                                       << (reason.strikes == IntegrityReason::Strikes::WhenRepeated ? 2 : 1);
        }
    }

    void everyIntegrityReasonStrikes()
    {
        QFETCH(QString, code);
        QFETCH(int, times);
        const LineEvent seen =
            ReasonSeen{code, QStringLiteral("Why."), QStringLiteral("SN-1"), CardTruth::Untouched};
        QVERIFY(!after(std::vector<LineEvent>(size_t(times - 1), seen)));
        const auto stop = after(std::vector<LineEvent>(size_t(times), seen));
        QVERIFY(stop);
        QCOMPARE(stop->cause, StopCause::Integrity);
        QCOMPARE(stop->reason, code);
        // The control: the rule is off.
        StopRules off = allRules();
        off.integrity = Strikes::Never;
        QVERIFY(!after(std::vector<LineEvent>(10, seen), off));
    }

    void theTableNamesEachReasonOnce()
    {
        QSet<QByteArray> codes;
        for (const IntegrityReason &reason : integrityReasons())
            codes.insert(reason.code);
        QCOMPARE(codes.size(), qsizetype(integrityReasons().size()));
        QVERIFY(!isIntegrityReason(kFull));
        QVERIFY(!isIntegrityReason(QStringLiteral("journal.disk-full")));
        QVERIFY(!isIntegrityReason(QStringLiteral("journal.away")));
    }

    void aRightLabelForgivesTheSlip()
    {
        const LineEvent slip = ReasonSeen{QStringLiteral("label.of-another-unit"), {}, {}, {}};
        QVERIFY(!after({slip, LabelRight{}, slip}));
        QVERIFY(after({slip, LabelRight{}, slip, slip}));
    }

    void aWrongCardIsASlipOnlyUntilSomethingWasWritten()
    {
        ReasonSeen wrong{QString::fromLatin1(reasons::kWrongCard), {}, {}, CardTruth::Untouched};
        QVERIFY(!after({wrong}));
        QVERIFY(!after({wrong, ended(Phase::Done), wrong}));
        QVERIFY(after({wrong, wrong}));
        wrong.card = CardTruth::Claimed;
        QVERIFY(after({wrong}));
    }

    void otherReasonsAreNoIntegrityEvents()
    {
        QVERIFY(!after(std::vector<LineEvent>(10, ReasonSeen{kFull, {}, {}, {}})));
    }

    void limitAndAccountStopWhatIsAskedOfTheCarrier()
    {
        QCOMPARE(after({LimitReached{}})->cause, StopCause::SpendingLimit);
        const QString code = QStringLiteral("carrier.credentials");
        const auto refused = after({AccountRefused{code, QStringLiteral("No.")}});
        QCOMPARE(refused->cause, StopCause::CarrierRefused);
        QCOMPARE(refused->reason, code);
        QCOMPARE(reachOf(StopCause::SpendingLimit), StopReach::Carrier);
        QCOMPARE(reachOf(StopCause::CarrierRefused), StopReach::Carrier);
        QCOMPARE(reachOf(StopCause::SameReason), StopReach::Line);
        QCOMPARE(reachOf(StopCause::Integrity), StopReach::Line);
        QVERIFY(isAccountRefusal(code));
        QVERIFY(isAccountRefusal(QStringLiteral("carrier.not-allowed")));
        QVERIFY(!isAccountRefusal(QStringLiteral("carrier.fleet-not-found")));
    }

    void withoutRulesNothingStopsTheLine()
    {
        std::vector<LineEvent> day(100, full());
        for (const IntegrityReason &reason : integrityReasons())
            day.insert(day.end(), 3, ReasonSeen{QString::fromLatin1(reason.code), {}, {}, {}});
        day.insert(day.end(), {LimitReached{}, AccountRefused{}});
        QVERIFY(!after(day, StopRules{}));
    }

    void afterAStopTheWatchBeginsAnew()
    {
        StopWatch watching;
        for (int i = 0; i < 2; ++i)
            watching = watch(watching, full(), allRules(), kNow).watch;
        const Watched struck = watch(watching, full(), allRules(), kNow);
        QVERIFY(struck.stop);
        QVERIFY(struck.watch == StopWatch());
    }
};

QTEST_GUILESS_MAIN(TestStopRules)
#include "tst_workflow_stop_rules.moc"
