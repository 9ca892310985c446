#include "core/station/records_desk.h"
#include "tests/station/idle_journal.h"

#include <QTest>

#include <random>

using namespace station;
using namespace std::chrono_literals;
using journal::Verdict;
using workflow::Phase;

/// Yields, rates and reasons against figures that were counted by hand, and against a count made another way.
class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing();
    void firstPassCountsFirstVerdictsAlone();
    void aRetriedUnitIsGoodOnceAndNoFirstPass();
    void aHeldUnitThatIsDoneLaterIsRework();
    void printingAgainAddsNoGoodUnit();
    void theLastHourReachesIntoTheShiftBefore();
    void midnightIsNoBorder();
    void barsHaveNoGaps();
    void aLongBatchIsShownByShifts();
    void timesGoByNearestRank();
    void reasonsAreSortedAndAddUp();
    void aWeakSlotStandsOut();
    void shiftsAreReadFromTheSettings_data();
    void shiftsAreReadFromTheSettings();
    void findsTheShift_data();
    void findsTheShift();
    void shiftsCoverEveryMomentOfAYear();
    void sumsAgreeWithARecount();
    void csvGuardsAgainstFormulas();
    void everyReasonHasWords();
    void readsOnlyWhatIsNew();
    void refusesABatchThatIsNot();
};

namespace {

base::Instant at(const char *iso) { return base::fromIso(QString::fromLatin1(iso)); }

/// 2026-11-23, a Monday, at this time in UTC.
base::Instant monday(int hour, int minute = 0)
{
    return at("2026-11-23T00:00:00.000Z") + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

RecordsClock clockAt(base::Instant now)
{
    return {*shiftStarts(QStringLiteral("06:00,14:00,22:00")), QTimeZone::utc(), now};
}

Verdict verdict(int unit, base::Instant when, Phase phase, int attempt = 1, const char *reason = "")
{
    Verdict verdict;
    static qint64 sequence = 0;
    verdict.sequence = ++sequence;
    verdict.batch = 1;
    verdict.unit = unit;
    verdict.at = when;
    verdict.phase = phase;
    verdict.attempt = attempt;
    verdict.reason = QString::fromLatin1(reason);
    verdict.reader = QStringLiteral("Reader %1").arg(unit % 2);
    verdict.operatorName = QStringLiteral("anna");
    return verdict;
}

/// Gives verdicts and writes down what was asked for.
class VerdictJournal final : public station::test::IdleJournal
{
public:
    base::Result<QList<journal::BatchInfo>> batches() override
    {
        journal::BatchInfo info;
        info.id = 7;
        info.name = QStringLiteral("B7");
        return QList{info};
    }
    base::Result<std::vector<Verdict>> verdicts(const journal::VerdictWish &wish) override
    {
        asked.push_back(wish);
        std::vector<Verdict> found;
        for (const Verdict &one : all) {
            if (one.sequence > wish.after && one.at >= wish.from && one.at < wish.to)
                found.push_back(one);
        }
        return found;
    }
    std::vector<Verdict> all;
    std::vector<journal::VerdictWish> asked;
};

class StandingClock final : public base::Clock
{
public:
    base::Instant now() const override { return at; }
    base::Millis monotonic() const override { return at.time_since_epoch(); }
    base::Instant at = monday(10);
};

RecordsReport report(const std::vector<Verdict> &verdicts, base::Instant now,
                     RecordsWish::Span span = RecordsWish::Span::Shift)
{
    return recordsOf(verdicts, {{}, span, 0}, clockAt(now));
}

} // namespace

void TestRecords::nothingIsNothing()
{
    const RecordsReport empty = report({}, monday(10));
    QVERIFY(empty.isEmpty());
    QVERIFY(!empty.firstPass.share() && !empty.median && !empty.ninetyFifth);
    QCOMPARE(empty.lastHour, std::optional(0));
    QCOMPARE(empty.bars.size(), 8);
    QVERIFY(empty.slotParts.isEmpty() && empty.reasons.isEmpty());
    const RecordsReport all = report({}, monday(10), RecordsWish::Span::All);
    QVERIFY(all.isEmpty() && all.bars.isEmpty());
}

void TestRecords::firstPassCountsFirstVerdictsAlone()
{
    // 4 tried, 2 passed; the fifth had its first attempt in the shift before.
    const RecordsReport found =
        report({verdict(1, monday(6), Phase::Done), verdict(2, monday(7), Phase::Done),
                verdict(3, monday(7), Phase::Failed, 1, "card.mute"),
                verdict(4, monday(8), Phase::Held, 1, "card.gone"), verdict(5, monday(9), Phase::Done, 2)},
               monday(10));
    QVERIFY((found.firstPass == Yield{2, 4}));
    QCOMPARE(*found.firstPass.share(), 0.5);
    QVERIFY((found.final == Yield{3, 5}));
    QCOMPARE(found.good, 3);
    QCOMPARE(found.perHour, 3.0 / 4.0); // four hours of the shift have passed
    QVERIFY((found.span == TimeSpan{monday(6), monday(14)}));
}

void TestRecords::aRetriedUnitIsGoodOnceAndNoFirstPass()
{
    const RecordsReport found =
        report({verdict(1, monday(6), Phase::Failed, 1, "card.mute"), verdict(1, monday(7), Phase::Done, 2)},
               monday(8));
    QVERIFY((found.firstPass == Yield{0, 1}));
    QVERIFY((found.final == Yield{1, 1}));
    QCOMPARE(found.done, 1);
    QCOMPARE(found.failed, 0);
    QCOMPARE(found.good, 1);
    QCOMPARE(found.reworked, 1);
    QCOMPARE(found.reworkedGood, 1);
    QCOMPARE(found.reasons.size(), 1); // the failure stays in the records
    QCOMPARE(found.reasons[0].failed, 1);
}

void TestRecords::aHeldUnitThatIsDoneLaterIsRework()
{
    const RecordsReport found =
        report({verdict(1, monday(6), Phase::Held, 1, "workflow.put-card-back"),
                verdict(1, monday(7), Phase::Held, 2, "workflow.put-card-back"),
                verdict(1, monday(8), Phase::Done, 3), verdict(2, monday(8), Phase::Held, 1, "card.gone")},
               monday(9));
    QVERIFY((found.firstPass == Yield{0, 2}));
    QVERIFY((found.final == Yield{1, 2}));
    QCOMPARE(found.held, 1);
    QCOMPARE(found.reworked, 1);
    QCOMPARE(found.reworkedGood, 1);
    QCOMPARE(found.reasons[0].held, 2);
}

void TestRecords::printingAgainAddsNoGoodUnit()
{
    Verdict again = verdict(1, monday(8), Phase::Done, 2);
    again.doneBefore = 1;
    const RecordsReport found = report({verdict(1, monday(7), Phase::Done), again}, monday(9));
    QCOMPARE(found.good, 1);
    QCOMPARE(found.done, 1);
    QCOMPARE(found.reworked, 0);
    QVERIFY((found.firstPass == Yield{1, 1}));
}

void TestRecords::theLastHourReachesIntoTheShiftBefore()
{
    const std::vector<Verdict> verdicts{
        verdict(1, monday(5, 15), Phase::Done), verdict(2, monday(5, 45), Phase::Done),
        verdict(3, monday(6, 10), Phase::Done), verdict(4, monday(6, 29), Phase::Failed)};
    const RecordsReport found = report(verdicts, monday(6, 30));
    QCOMPARE(found.lastHour, std::optional(2));
    QCOMPARE(found.good, 1);
    QCOMPARE(found.perHour, 2.0); // one in the half hour that has passed
    QVERIFY(!recordsOf(verdicts, {{}, RecordsWish::Span::Shift, 1}, clockAt(monday(6, 30))).lastHour);
}

void TestRecords::midnightIsNoBorder()
{
    const RecordsReport found =
        report({verdict(1, monday(23, 59), Phase::Done), verdict(2, monday(24, 1), Phase::Done)}, monday(25));
    QVERIFY((found.span == TimeSpan{monday(22), monday(30)}));
    QCOMPARE(found.good, 2);
    QCOMPARE(found.bars[1].good, 1);
    QCOMPARE(found.bars[2].good, 1);
}

void TestRecords::barsHaveNoGaps()
{
    const RecordsReport found =
        report({verdict(1, monday(6), Phase::Done), verdict(2, monday(6, 59), Phase::Done),
                verdict(3, monday(9, 15), Phase::Done), verdict(4, monday(13, 59), Phase::Failed)},
               monday(9, 30));
    QCOMPARE(found.bars.size(), 8);
    for (int i = 0; i < 8; ++i)
        QVERIFY((found.bars[i].span == TimeSpan{monday(6 + i), monday(7 + i)}));
    QCOMPARE(found.bars[0].good, 2);
    QCOMPARE(found.bars[0].perHour, 2.0);
    QCOMPARE(found.bars[1].good, 0);
    QCOMPARE(found.bars[3].perHour, 2.0); // one in half an hour
    QCOMPARE(found.bars[7].perHour, 0.0);
    QVERIFY((found.bars[7].firstPass == Yield{0, 1}));
}

void TestRecords::aLongBatchIsShownByShifts()
{
    const RecordsReport found =
        report({verdict(1, monday(7), Phase::Done), verdict(2, monday(8), Phase::Done),
                verdict(3, monday(24 + 15), Phase::Done)},
               monday(24 + 16), RecordsWish::Span::All);
    QVERIFY((found.span == TimeSpan{monday(6), monday(24 + 22)}));
    QVERIFY(found.barKind == RecordsReport::BarKind::Shifts);
    QCOMPARE(found.bars.size(), 5);
    QCOMPARE(found.bars[0].good, 2);
    QCOMPARE(found.bars[0].perHour, 0.25);
    QCOMPARE(found.bars[4].perHour, 0.5); // two hours of it have passed
}

void TestRecords::timesGoByNearestRank()
{
    std::vector<Verdict> verdicts;
    for (int i = 1; i <= 20; ++i) {
        verdicts.push_back(verdict(i, monday(7), Phase::Done));
        verdicts.back().cardAt = monday(7) - std::chrono::seconds(i);
    }
    verdicts.push_back(verdict(21, monday(7), Phase::Done)); // without a card
    verdicts.push_back(verdict(22, monday(7), Phase::Failed));
    verdicts.back().cardAt = monday(6);
    const RecordsReport found = report(verdicts, monday(8));
    QVERIFY(found.median == base::Millis(10s));
    QVERIFY(found.ninetyFifth == base::Millis(19s));
    QCOMPARE(found.slotParts.size(), 2);
    QVERIFY(found.slotParts[0].median == base::Millis(10s)); // 2, 4, … 20
    QVERIFY(found.slotParts[1].median == base::Millis(9s));  // 1, 3, … 19
}

void TestRecords::reasonsAreSortedAndAddUp()
{
    std::vector<Verdict> verdicts{verdict(1, monday(7), Phase::Failed, 1, "label.paper-out")};
    for (int i = 2; i <= 4; ++i)
        verdicts.push_back(verdict(i, monday(7), i == 4 ? Phase::Held : Phase::Failed, 1, "card.mute"));
    const RecordsReport found = report(verdicts, monday(8));
    QCOMPARE(found.reasons.size(), 2);
    QCOMPARE(found.reasons[0].code, QStringLiteral("card.mute"));
    QCOMPARE(found.reasons[0].failed, 2);
    QCOMPARE(found.reasons[0].held, 1);
    QCOMPARE(found.reasons[0].share, 0.75);
    QCOMPARE(found.reasons[1].cumulative, 1.0);
}

void TestRecords::aWeakSlotStandsOut()
{
    // 30 of 40 in the first slot, 119 of 120 in the other one.
    std::vector<Verdict> verdicts;
    for (int i = 0; i < 160; ++i) {
        const bool first = i < 40;
        verdicts.push_back(
            verdict(i, monday(7), (first && i < 10) || i == 159 ? Phase::Failed : Phase::Done));
        verdicts.back().reader = first ? QStringLiteral("bad") : QStringLiteral("good");
    }
    const RecordsReport found = report(verdicts, monday(8));
    QVERIFY(found.slotParts[0].standing == Standing::Weak);
    QVERIFY(found.slotParts[1].standing == Standing::Usual);
    // One of few is no sign of anything.
    const RecordsReport few = report({verdicts.begin() + 8, verdicts.begin() + 14}, monday(8));
    QVERIFY(few.slotParts[0].standing == Standing::Usual);
}

void TestRecords::shiftsAreReadFromTheSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("three") << QStringLiteral("06:00,14:00,22:00") << 3;
    QTest::newRow("one with blanks") << QStringLiteral(" 07:30 ") << 1;
    QTest::newRow("not in order") << QStringLiteral("14:00,06:00") << 0;
    QTest::newRow("twice") << QStringLiteral("06:00,06:00") << 0;
    QTest::newRow("no time") << QStringLiteral("06:00,noon") << 0;
    QTest::newRow("no such time") << QStringLiteral("25:00") << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("too many")
        << QStringLiteral("01:00,02:00,03:00,04:00,05:00,06:00,07:00,08:00,09:00,10:00,11:00,12:00,13:00")
        << 0;
}

void TestRecords::shiftsAreReadFromTheSettings()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(shiftStarts(text).value_or(ShiftStarts()).size()), count);
}

void TestRecords::findsTheShift_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *starts, const char *moment, const char *from,
                        const char *to) {
        QTest::newRow(name) << QString::fromLatin1(starts) << QByteArray(moment) << QByteArray(from)
                            << QByteArray(to);
    };
    // Berlin: UTC+1, from 2026-03-29 01:00 UTC on +2, from 2026-10-25 01:00 UTC on +1 again.
    const char *three = "06:00,14:00,22:00";
    row("by day", three, "2026-11-23T09:00:00.000Z", "2026-11-23T05:00:00.000Z", "2026-11-23T13:00:00.000Z");
    row("its first moment", three, "2026-11-23T05:00:00.000Z", "2026-11-23T05:00:00.000Z",
        "2026-11-23T13:00:00.000Z");
    row("the moment before", three, "2026-11-23T04:59:59.999Z", "2026-11-22T21:00:00.000Z",
        "2026-11-23T05:00:00.000Z");
    row("after midnight", three, "2026-11-24T00:30:00.000Z", "2026-11-23T21:00:00.000Z",
        "2026-11-24T05:00:00.000Z");
    row("seven hours", three, "2026-03-29T01:00:00.000Z", "2026-03-28T21:00:00.000Z",
        "2026-03-29T04:00:00.000Z");
    row("nine hours", three, "2026-10-25T01:00:00.000Z", "2026-10-24T20:00:00.000Z",
        "2026-10-25T05:00:00.000Z");
    row("begins at a time that is not", "02:30,14:00", "2026-03-29T05:00:00.000Z", "2026-03-29T01:30:00.000Z",
        "2026-03-29T12:00:00.000Z");
    row("one a day", "06:00", "2026-03-29T12:00:00.000Z", "2026-03-29T04:00:00.000Z",
        "2026-03-30T04:00:00.000Z");
}

void TestRecords::findsTheShift()
{
    QFETCH(QString, starts);
    QFETCH(QByteArray, moment);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("This machine does not know Berlin's time.");
    const TimeSpan shift = shiftAt(*shiftStarts(starts), berlin, at(moment));
    QCOMPARE(base::toIso(shift.from), QString::fromLatin1(from));
    QCOMPARE(base::toIso(shift.to), QString::fromLatin1(to));
    QVERIFY(shiftBefore(*shiftStarts(starts), berlin, at(moment), 1).to == shift.from);
}

void TestRecords::shiftsCoverEveryMomentOfAYear()
{
    for (const char *zone :
         {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "UTC"}) {
        const QTimeZone place(zone);
        if (!place.isValid())
            continue;
        for (const char *starts : {"06:00,14:00,22:00", "00:00,02:00,12:00"}) {
            const ShiftStarts times = *shiftStarts(QString::fromLatin1(starts));
            base::Instant moment = at("2026-01-01T00:00:00.000Z");
            const base::Instant end = at("2027-01-01T00:00:00.000Z");
            while (moment < end) {
                const TimeSpan shift = shiftAt(times, place, moment);
                QVERIFY2(shift.holds(moment) && shift.to - shift.from <= 13h, zone);
                QVERIFY2(shiftAt(times, place, shift.from) == shift, zone);
                QVERIFY2(shiftAt(times, place, shift.to - 1ms) == shift, zone);
                QVERIFY2(shiftAt(times, place, shift.to).from == shift.to, zone);
                moment = shift.to;
            }
        }
    }
}

void TestRecords::sumsAgreeWithARecount()
{
    std::mt19937 random(20261123);
    const auto below = [&](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 60; ++round) {
        // Units live their lives one verdict after another, over three shifts.
        struct Life
        {
            int attempts = 0;
            int done = 0;
        };
        std::map<int, Life> lives;
        std::vector<Verdict> verdicts;
        base::Instant when = monday(-8);
        for (int i = below(400); i > 0; --i) {
            when += std::chrono::seconds(below(400));
            const int unit = below(80);
            Life &life = lives[unit];
            const Phase phase =
                std::array{Phase::Done, Phase::Done, Phase::Failed, Phase::Held}[size_t(below(4))];
            Verdict made =
                verdict(unit, when, phase, ++life.attempts,
                        phase == Phase::Done ? "" : std::array{"a.b", "card.mute"}[size_t(below(2))]);
            made.doneBefore = life.done;
            life.done += phase == Phase::Done;
            made.reader = QStringLiteral("Reader %1").arg(below(4));
            made.operatorName = below(2) ? QStringLiteral("anna") : QString();
            verdicts.push_back(made);
        }
        const auto span = round % 2 ? RecordsWish::Span::All : RecordsWish::Span::Shift;
        const base::Instant now = when + std::chrono::minutes(below(60));
        const RecordsReport found = report(verdicts, now, span);

        int good = 0, tried = 0, passed = 0, bad = 0, lastHour = 0;
        std::map<int, Phase> last;
        for (const Verdict &one : verdicts) {
            const bool isGood = one.phase == Phase::Done && one.doneBefore == 0;
            lastHour += isGood && now - one.at < 1h;
            if (one.at < found.span.from || one.at >= found.span.to)
                continue;
            good += isGood;
            tried += one.attempt == 1;
            passed += one.attempt == 1 && one.phase == Phase::Done;
            bad += one.phase != Phase::Done;
            last[one.unit] = one.phase;
        }
        const auto lastIs = [&](Phase phase) {
            return int(
                std::count_if(last.begin(), last.end(), [&](const auto &u) { return u.second == phase; }));
        };
        QCOMPARE(found.good, good);
        QVERIFY((found.firstPass == Yield{passed, tried}));
        QCOMPARE(found.done, lastIs(Phase::Done));
        QCOMPARE(found.failed, lastIs(Phase::Failed));
        QCOMPARE(found.held, lastIs(Phase::Held));
        if (found.lastHour)
            QCOMPARE(*found.lastHour, lastHour);
        RecordsPart bars, slotSum, people;
        for (const RecordsBar &bar : found.bars) {
            bars.good += bar.good;
            bars.firstPass.passed += bar.firstPass.passed;
            bars.firstPass.tried += bar.firstPass.tried;
        }
        const auto sum = [](const QList<RecordsPart> &parts) {
            RecordsPart all;
            for (const RecordsPart &part : parts) {
                all.good += part.good;
                all.failed += part.failed;
                all.held += part.held;
                all.firstPass.passed += part.firstPass.passed;
                all.firstPass.tried += part.firstPass.tried;
            }
            return all;
        };
        slotSum = sum(found.slotParts);
        people = sum(found.people);
        for (const RecordsPart &all : {bars, slotSum, people}) {
            QCOMPARE(all.good, good);
            QVERIFY((all.firstPass == Yield{passed, tried}));
        }
        QCOMPARE(slotSum.failed + slotSum.held, bad);
        QCOMPARE(people.failed + people.held, bad);
        int reasons = 0;
        for (const RecordsReason &reason : found.reasons)
            reasons += reason.count();
        QCOMPARE(reasons, bad);
        if (bad > 0)
            QVERIFY(qFuzzyCompare(found.reasons.last().cumulative, 1.0));
    }
}

void TestRecords::csvGuardsAgainstFormulas()
{
    Verdict one = verdict(1, monday(7), Phase::Failed, 1, "card.mute");
    one.operatorName = QStringLiteral("=cmd()");
    const QByteArray csv = csvOf(report({one}, monday(8)));
    QVERIFY(csv.startsWith("part,name,figure,value\r\n"));
    QVERIFY(csv.contains("'=cmd()"));
    QVERIFY(!csv.contains(",=cmd()"));
    QVERIFY(csv.contains("total,,first_pass_yield,0.000\r\n"));
    QVERIFY(csv.contains("reason,card.mute,failed,1\r\n"));
}

void TestRecords::everyReasonHasWords()
{
    for (const char *code : {"workflow.wrong-card", "card.mute", "card.some-new-one", "label.paper-out", "",
                             "nobody.knows-this"})
        QVERIFY(!reasonWords(QString::fromLatin1(code)).isEmpty());
    QVERIFY(reasonWords(QStringLiteral("card.mute")) != reasonWords(QStringLiteral("card.some-new-one")));
}

void TestRecords::readsOnlyWhatIsNew()
{
    VerdictJournal journal;
    StandingClock clock;
    RecordsDesk desk(journal, clock, *shiftStarts(QStringLiteral("06:00,14:00,22:00")));
    const RecordsWish all{QStringLiteral("B7"), RecordsWish::Span::All, 0};
    const RecordsWish shift{{}, RecordsWish::Span::Shift, 0};
    journal.all = {verdict(1, monday(7), Phase::Done), verdict(2, monday(8), Phase::Failed)};
    QCOMPARE(desk.read(all)->report().done, 1);
    QCOMPARE(desk.read(shift)->report().done, 1);
    journal.all.push_back(verdict(3, monday(9), Phase::Done));
    QCOMPARE(desk.read(all)->report().done, 2);
    QCOMPARE(desk.read(shift)->report().done, 2);
    QCOMPARE(journal.asked.size(), size_t(4));
    QVERIFY(journal.asked[0].batch == 7 && journal.asked[0].after == 0);
    QVERIFY(!journal.asked[1].batch);
    QCOMPARE(journal.asked[2].after, journal.all[1].sequence);
    QCOMPARE(journal.asked[3].after, journal.all[1].sequence);
    // The next shift begins anew.
    clock.at = clock.at + 24h;
    QVERIFY(desk.read(shift)->report().isEmpty());
    QCOMPARE(journal.asked[4].after, qint64(0));
}

void TestRecords::refusesABatchThatIsNot()
{
    VerdictJournal journal;
    StandingClock clock;
    RecordsDesk desk(journal, clock, {});
    const auto refused = desk.read({QStringLiteral("B8"), RecordsWish::Span::All, 0});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code.text(), QStringLiteral("batch.none"));
    QVERIFY(journal.asked.empty());
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_station_records.moc"
