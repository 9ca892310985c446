#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

#include <optional>

/// How the work went, as values: everything here is told from the journal's verdicts whenever it is asked
/// for, and nothing of it is stored. How each figure is counted stands in shift_report.h.
namespace station {

/// Which work is looked at.
struct RecordsWish
{
    enum class Span {
        Shift, ///< one shift
        All,   ///< everything there is, whenever it was
    };
    QString batch; ///< empty: all batches of the journal
    Span span = Span::Shift;
    int shiftsBack = 0; ///< of a shift: 0 is the present one, 1 the one before

    friend bool operator==(const RecordsWish &, const RecordsWish &) = default;
};

/// From one moment up to another, which is not part of it.
struct TimeSpan
{
    base::Instant from{};
    base::Instant to{};

    bool holds(base::Instant at) const { return from <= at && at < to; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// How many of those that were tried passed.
struct Yield
{
    int passed = 0;
    int tried = 0;

    /// 0 to 1; nothing when nothing was tried.
    std::optional<double> share() const
    {
        return tried > 0 ? std::optional(double(passed) / double(tried)) : std::nullopt;
    }
    friend bool operator==(const Yield &, const Yield &) = default;
};

/// One bar of the plot: an hour, or a shift where hours would be too many.
struct RecordsBar
{
    TimeSpan span;
    int good = 0;         ///< units that became done for the first time
    double perHour = 0.0; ///< the same for an hour, of the part that has passed
    Yield firstPass;

    friend bool operator==(const RecordsBar &, const RecordsBar &) = default;
};

/// How one slot or one person stands among the others.
enum class Standing {
    Usual,
    Weak, ///< fewer pass at the first attempt than elsewhere, and hardly by chance
};

/// What was done in one slot or by one person.
struct RecordsPart
{
    QString name;   ///< the reader or the operator; empty: in no reader, by nobody who was logged in
    int good = 0;   ///< units that became done for the first time
    int failed = 0; ///< verdicts
    int held = 0;   ///< verdicts
    Yield firstPass;
    double perHour = 0.0;
    std::optional<base::Millis> median; ///< of the time for a good unit
    Standing standing = Standing::Usual;

    friend bool operator==(const RecordsPart &, const RecordsPart &) = default;
};

/// One reason why units failed or were held; the most frequent one first.
struct RecordsReason
{
    QString code;
    QString words; ///< a few words for people, in the present language
    int failed = 0;
    int held = 0;
    double share = 0.0;      ///< of all failed and held verdicts, 0 to 1
    double cumulative = 0.0; ///< this one and all before it

    int count() const { return failed + held; }
    friend bool operator==(const RecordsReason &, const RecordsReason &) = default;
};

/// How the work of a span went.
struct RecordsReport
{
    RecordsWish wish;
    TimeSpan span; ///< the shift, or the shifts from the first verdict to the last
    base::Instant now{};
    int done = 0;   ///< units whose last verdict in the span is this
    int failed = 0; ///< the same
    int held = 0;   ///< the same
    int good = 0;   ///< units that became done for the first time
    Yield firstPass;
    Yield final;
    int reworked = 0;                        ///< units that were tried again
    int reworkedGood = 0;                    ///< of those, the ones that became done
    double perHour = 0.0;                    ///< good units, over what has passed of the span
    std::optional<int> lastHour;             ///< good units of the last hour, if now is in the span
    std::optional<base::Millis> median;      ///< time for a good unit
    std::optional<base::Millis> ninetyFifth; ///< 95 of 100 good units took no longer
    QList<RecordsBar> bars;                  ///< without gaps, oldest first
    enum class BarKind { Hours, Shifts } barKind = BarKind::Hours;
    QList<RecordsPart> slotParts; ///< by reader
    QList<RecordsPart> people;    ///< by operator
    QList<RecordsReason> reasons;

    bool isEmpty() const { return done + failed + held == 0; }
};

} // namespace station
