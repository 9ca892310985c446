#include "core/station/shift_report.h"

#include "core/base/csv.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace station {
namespace {

using namespace std::chrono_literals;
using journal::Verdict;
using workflow::Phase;

constexpr qsizetype kMostStarts = 12;
/// More bars than this cannot be told apart; then each is a shift.
constexpr auto kLongestInHours = 24h;
constexpr qsizetype kMostBars = 120;
/// A slot is called weak when chance alone would make it so in one of a hundred cases.
constexpr double kWeakDeviations = -2.33;
constexpr int kFewestForAVerdict = 10;

double hoursOf(base::Millis time) { return double(time.count()) / double(base::Millis(1h).count()); }

double rate(int good, base::Millis time) { return time.count() > 0 ? double(good) / hoursOf(time) : 0.0; }

/// A unit became done that never was before.
bool isGood(const Verdict &verdict) { return verdict.phase == Phase::Done && verdict.doneBefore == 0; }

/// How long each good unit was in work, of those that had a card.
class Times
{
public:
    void add(const Verdict &verdict)
    {
        if (isGood(verdict) && verdict.cardAt && verdict.at >= *verdict.cardAt)
            m_times.push_back(verdict.at - *verdict.cardAt);
    }
    /// By nearest rank. @param share above 0, up to 1
    std::optional<base::Millis> percentile(double share)
    {
        if (m_times.empty())
            return std::nullopt;
        const auto rank = size_t(std::ceil(share * double(m_times.size()))) - 1;
        std::nth_element(m_times.begin(), m_times.begin() + qsizetype(rank), m_times.end());
        return m_times[rank];
    }

private:
    std::vector<base::Millis> m_times;
};

void count(Yield &yield, const Verdict &verdict)
{
    if (verdict.attempt != 1)
        return;
    ++yield.tried;
    yield.passed += verdict.phase == Phase::Done;
}

/// What is gathered for one slot or one person.
struct Part
{
    RecordsPart shown;
    Times times;

    void add(const Verdict &verdict)
    {
        shown.good += isGood(verdict);
        shown.failed += verdict.phase == Phase::Failed;
        shown.held += verdict.phase == Phase::Held;
        count(shown.firstPass, verdict);
        times.add(verdict);
    }
};

/// Whether fewer of these pass than of all the others: two shares compared by their pooled deviation.
Standing standingOf(const Yield &part, const Yield &all)
{
    const Yield others{all.passed - part.passed, all.tried - part.tried};
    if (part.tried < kFewestForAVerdict || others.tried < kFewestForAVerdict)
        return Standing::Usual;
    const double pooled = *all.share();
    const double deviation =
        std::sqrt(pooled * (1.0 - pooled) * (1.0 / double(part.tried) + 1.0 / double(others.tried)));
    return deviation > 0.0 && (*part.share() - *others.share()) / deviation < kWeakDeviations
               ? Standing::Weak
               : Standing::Usual;
}

QList<RecordsPart> finished(QMap<QString, Part> &parts, const Yield &all, base::Millis passed)
{
    QList<RecordsPart> shown;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        RecordsPart part = it->shown;
        part.name = it.key();
        part.perHour = rate(part.good, passed);
        part.median = it->times.percentile(0.5);
        part.standing = standingOf(part.firstPass, all);
        shown.append(part);
    }
    return shown;
}

QList<RecordsReason> sorted(const QHash<QString, RecordsReason> &reasons)
{
    QList<RecordsReason> all = reasons.values();
    std::sort(all.begin(), all.end(), [](const RecordsReason &a, const RecordsReason &b) {
        return std::pair(-a.count(), a.code) < std::pair(-b.count(), b.code);
    });
    int total = 0;
    for (const RecordsReason &reason : all)
        total += reason.count();
    int soFar = 0;
    for (RecordsReason &reason : all) {
        soFar += reason.count();
        reason.share = double(reason.count()) / double(total);
        reason.cumulative = double(soFar) / double(total);
        reason.words = reasonWords(reason.code);
    }
    return all;
}

/// The bars of a span, empty: hours from its beginning, or its shifts.
QList<RecordsBar> emptyBars(const RecordsReport &report, const RecordsClock &clock)
{
    const bool areShifts = report.barKind == RecordsReport::BarKind::Shifts;
    QList<RecordsBar> bars;
    for (base::Instant from = report.span.from; from < report.span.to;) {
        const base::Instant end = areShifts ? shiftAt(clock.starts, clock.zone, from).to : from + 1h;
        bars.append({{from, std::min(end, report.span.to)}, 0, 0.0, {}});
        from = end;
    }
    // Of a long time the newest shifts are worth a picture.
    if (bars.size() > kMostBars)
        bars.remove(0, bars.size() - kMostBars);
    return bars;
}

void fillBars(RecordsReport &report, std::span<const Verdict> verdicts)
{
    QList<RecordsBar> &bars = report.bars;
    for (const Verdict &verdict : verdicts) {
        const auto after =
            std::upper_bound(bars.begin(), bars.end(), verdict.at,
                             [](base::Instant at, const RecordsBar &bar) { return at < bar.span.from; });
        if (after == bars.begin() || !std::prev(after)->span.holds(verdict.at))
            continue;
        std::prev(after)->good += isGood(verdict);
        count(std::prev(after)->firstPass, verdict);
    }
    for (RecordsBar &bar : bars)
        bar.perHour = rate(bar.good, std::clamp(report.now, bar.span.from, bar.span.to) - bar.span.from);
}

/// The span that is asked for; nothing when everything is asked for and there is nothing.
std::optional<TimeSpan> spanOf(std::span<const Verdict> verdicts, const RecordsWish &wish,
                               const RecordsClock &clock)
{
    if (wish.span == RecordsWish::Span::Shift)
        return shiftBefore(clock.starts, clock.zone, clock.now, wish.shiftsBack);
    if (verdicts.empty())
        return std::nullopt;
    // The clock may have been set back meanwhile: the first record need not have the first time.
    const auto [first, last] = std::minmax_element(
        verdicts.begin(), verdicts.end(), [](const Verdict &a, const Verdict &b) { return a.at < b.at; });
    return TimeSpan{shiftAt(clock.starts, clock.zone, first->at).from,
                    shiftAt(clock.starts, clock.zone, last->at).to};
}

/// How each unit ended up, and which were tried again.
void countUnits(RecordsReport &report, std::span<const Verdict> verdicts)
{
    struct Unit
    {
        Phase last = Phase::Planned;
        bool wasReworked = false;
        bool isReworkGood = false;
    };
    QHash<std::pair<qint64, int>, Unit> units;
    units.reserve(qsizetype(verdicts.size()));
    for (const Verdict &verdict : verdicts) {
        Unit &unit = units[{verdict.batch, verdict.unit}];
        unit.last = verdict.phase;
        if (verdict.attempt > 1 && verdict.doneBefore == 0) {
            unit.wasReworked = true;
            unit.isReworkGood = unit.isReworkGood || isGood(verdict);
        }
    }
    for (const Unit &unit : std::as_const(units)) {
        report.done += unit.last == Phase::Done;
        report.failed += unit.last == Phase::Failed;
        report.held += unit.last == Phase::Held;
        report.reworked += unit.wasReworked;
        report.reworkedGood += unit.isReworkGood;
    }
    report.final = {report.done, report.done + report.failed + report.held};
}

} // namespace

std::optional<ShiftStarts> shiftStarts(const QString &text)
{
    ShiftStarts starts;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts) {
        const QTime time = QTime::fromString(part.trimmed(), QStringLiteral("HH:mm"));
        if (!time.isValid() || (!starts.isEmpty() && time <= starts.last()) || starts.size() == kMostStarts)
            return std::nullopt;
        starts.append(time);
    }
    return starts;
}

TimeSpan shiftAt(const ShiftStarts &starts, const QTimeZone &zone, base::Instant at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
    const ShiftStarts times = starts.isEmpty() ? ShiftStarts{QTime(0, 0)} : starts;
    std::vector<base::Instant> bounds;
    // Two days on either side hold a beginning before and one after, whatever the clocks do.
    for (int offset = -2; offset <= 2; ++offset) {
        for (const QTime &time : times) {
            QDateTime begin(day.addDays(offset), time, zone);
            // The clocks have jumped over this time of day: what would be a moment of the old time.
            if (!begin.isValid())
                begin = QDateTime(day.addDays(offset), time.addSecs(3600), zone);
            bounds.emplace_back(base::Millis(begin.toMSecsSinceEpoch()));
        }
    }
    std::sort(bounds.begin(), bounds.end());
    const auto next = std::upper_bound(bounds.begin(), bounds.end(), at);
    return {*std::prev(next), *next};
}

TimeSpan shiftBefore(const ShiftStarts &starts, const QTimeZone &zone, base::Instant at, int back)
{
    TimeSpan shift = shiftAt(starts, zone, at);
    for (; back > 0; --back)
        shift = shiftAt(starts, zone, shift.from - 1ms);
    return shift;
}

RecordsReport recordsOf(std::span<const Verdict> verdicts, const RecordsWish &wish, const RecordsClock &clock)
{
    RecordsReport report;
    report.wish = wish;
    report.now = clock.now;
    const auto span = spanOf(verdicts, wish, clock);
    report.span = span.value_or(TimeSpan{clock.now, clock.now});
    const base::Millis passed = std::clamp(clock.now, report.span.from, report.span.to) - report.span.from;
    report.barKind = report.span.to - report.span.from > kLongestInHours ? RecordsReport::BarKind::Shifts
                                                                         : RecordsReport::BarKind::Hours;
    report.bars = emptyBars(report, clock);

    std::vector<Verdict> within;
    int lastHour = 0;
    for (const Verdict &verdict : verdicts) {
        lastHour += isGood(verdict) && verdict.at > clock.now - 1h && verdict.at <= clock.now;
        if (report.span.holds(verdict.at))
            within.push_back(verdict);
    }
    if (report.span.holds(clock.now))
        report.lastHour = lastHour;

    QMap<QString, Part> readers;
    QMap<QString, Part> people;
    QHash<QString, RecordsReason> reasons;
    Times times;
    for (const Verdict &verdict : within) {
        report.good += isGood(verdict);
        count(report.firstPass, verdict);
        times.add(verdict);
        readers[verdict.reader].add(verdict);
        people[verdict.operatorName].add(verdict);
        if (verdict.phase != Phase::Done) {
            RecordsReason &reason = reasons[verdict.reason];
            reason.code = verdict.reason;
            ++(verdict.phase == Phase::Failed ? reason.failed : reason.held);
        }
    }
    report.perHour = rate(report.good, passed);
    report.median = times.percentile(0.5);
    report.ninetyFifth = times.percentile(0.95);
    report.slotParts = finished(readers, report.firstPass, passed);
    report.people = finished(people, report.firstPass, passed);
    report.reasons = sorted(reasons);
    fillBars(report, within);
    countUnits(report, within);
    return report;
}

namespace {

QString number(double value) { return QString::number(value, 'f', 3); }
QString seconds(const std::optional<base::Millis> &time)
{
    return time ? number(double(time->count()) / 1000.0) : QString();
}
QString share(const Yield &yield)
{
    const auto of = yield.share();
    return of ? number(*of) : QString();
}

/// Figures of the slots or the people.
QList<QStringList> partRecords(const QString &part, const QList<RecordsPart> &all)
{
    QList<QStringList> records;
    for (const RecordsPart &one : all) {
        const std::pair<const char *, QString> figures[] = {
            {"good", QString::number(one.good)},
            {"failed", QString::number(one.failed)},
            {"held", QString::number(one.held)},
            {"first_pass", QString::number(one.firstPass.passed)},
            {"first_tried", QString::number(one.firstPass.tried)},
            {"first_pass_yield", share(one.firstPass)},
            {"units_per_hour", number(one.perHour)},
            {"median_seconds", seconds(one.median)},
            {"weak", one.standing == Standing::Weak ? QStringLiteral("yes") : QStringLiteral("no")},
        };
        for (const auto &[name, value] : figures)
            records.append({part, one.name, QLatin1String(name), value});
    }
    return records;
}

} // namespace

QByteArray csvOf(const RecordsReport &report)
{
    const std::pair<const char *, QString> totals[] = {
        {"batch", report.wish.batch},
        {"from", base::toIso(report.span.from)},
        {"to", base::toIso(report.span.to)},
        {"made_at", base::toIso(report.now)},
        {"done", QString::number(report.done)},
        {"failed", QString::number(report.failed)},
        {"held", QString::number(report.held)},
        {"good", QString::number(report.good)},
        {"first_pass", QString::number(report.firstPass.passed)},
        {"first_tried", QString::number(report.firstPass.tried)},
        {"first_pass_yield", share(report.firstPass)},
        {"final_yield", share(report.final)},
        {"reworked", QString::number(report.reworked)},
        {"reworked_good", QString::number(report.reworkedGood)},
        {"units_per_hour", number(report.perHour)},
        {"last_hour", report.lastHour ? QString::number(*report.lastHour) : QString()},
        {"median_seconds", seconds(report.median)},
        {"p95_seconds", seconds(report.ninetyFifth)},
    };
    QList<QStringList> records{
        {QStringLiteral("part"), QStringLiteral("name"), QStringLiteral("figure"), QStringLiteral("value")}};
    for (const auto &[name, value] : totals)
        records.append({QStringLiteral("total"), {}, QLatin1String(name), value});
    for (const RecordsBar &bar : report.bars) {
        const QString part = report.barKind == RecordsReport::BarKind::Shifts ? QStringLiteral("shift")
                                                                              : QStringLiteral("hour");
        const QString from = base::toIso(bar.span.from);
        records.append({part, from, QStringLiteral("good"), QString::number(bar.good)});
        records.append({part, from, QStringLiteral("units_per_hour"), number(bar.perHour)});
        records.append({part, from, QStringLiteral("first_pass"), QString::number(bar.firstPass.passed)});
        records.append({part, from, QStringLiteral("first_tried"), QString::number(bar.firstPass.tried)});
    }
    records += partRecords(QStringLiteral("slot"), report.slotParts);
    records += partRecords(QStringLiteral("operator"), report.people);
    for (const RecordsReason &reason : report.reasons) {
        records.append({QStringLiteral("reason"), reason.code, QStringLiteral("words"), reason.words});
        records.append({QStringLiteral("reason"), reason.code, QStringLiteral("failed"),
                        QString::number(reason.failed)});
        records.append(
            {QStringLiteral("reason"), reason.code, QStringLiteral("held"), QString::number(reason.held)});
        records.append(
            {QStringLiteral("reason"), reason.code, QStringLiteral("share"), number(reason.share)});
        records.append(
            {QStringLiteral("reason"), reason.code, QStringLiteral("cumulative"), number(reason.cumulative)});
    }
    QByteArray text;
    for (const QStringList &record : records)
        text += base::csv::record(record);
    return text;
}

} // namespace station
