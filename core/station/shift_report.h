#pragma once

#include "core/journal/verdict.h"
#include "core/station/records.h"

#include <QByteArray>
#include <QList>
#include <QTime>
#include <QTimeZone>

#include <span>

/// Yields, rates and reasons, told from verdicts. Pure. Thread: any.
///
/// A verdict is each time that a unit came to rest: done, failed or held. An attempt ends with a verdict, so
/// that what the station repeats by itself within one (a session that was lost, a label that jammed) is no
/// attempt of its own, while everything that needed a person is.
///
/// | figure | counted as |
/// | --- | --- |
/// | first-pass yield | units whose first verdict ever is done / units whose first verdict ever is here; held
/// counts as not passed, however small the cause (wats.com, "True FPY") | | final yield | units whose last
/// verdict here is done / units with a verdict here | | good units | units that became done for the first
/// time ever: a label that is printed again adds none | | units per hour | good units of the last 60 minutes;
/// over a span: good units / what has passed of it | | time for a unit | from its card being put in to done;
/// units without a card have none; percentiles by nearest rank | | reworked | units with a verdict here that
/// is not their first, and that were not done before it | | reasons | every failed or held verdict by its
/// code |
namespace station {

/// When shifts begin, in local time: ascending. None: a shift is a day.
using ShiftStarts = QList<QTime>;

/// Reads "06:00,14:00,22:00": from one to twelve ascending times; nothing when it is anything else.
std::optional<ShiftStarts> shiftStarts(const QString &text);

/// The shift of a moment. On days on which the clocks change, a shift is as long as it really is, and a time
/// of day that does not exist is the moment at which the clocks go forward.
TimeSpan shiftAt(const ShiftStarts &starts, const QTimeZone &zone, base::Instant at);
/// The shift `back` shifts before that of a moment.
TimeSpan shiftBefore(const ShiftStarts &starts, const QTimeZone &zone, base::Instant at, int back);

/// Where and when a report is made.
struct RecordsClock
{
    ShiftStarts starts;
    QTimeZone zone;
    base::Instant now{};
};

/// The report of these verdicts. @param verdicts oldest first; those of the hour before the shift too, for
/// the rate of the last hour: what is outside of the span counts nowhere else
RecordsReport recordsOf(std::span<const journal::Verdict> verdicts, const RecordsWish &wish,
                        const RecordsClock &clock);

/// A reason's code in a few words for people, in the present language.
QString reasonWords(const QString &code);

/// The whole report as CSV (base/csv.h): one record for each figure: part, name, figure, value.
QByteArray csvOf(const RecordsReport &report);

} // namespace station
