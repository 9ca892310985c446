#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/station/shift_report.h"

#include <optional>

namespace station {

/// Reads what a report is made from. What was read for the last few wishes is kept, so that asking again
/// reads only what is new. Thread: the journal's.
class RecordsDesk
{
public:
    RecordsDesk(journal::Journal &journal, const base::Clock &clock, ShiftStarts starts)
        : m_journal(journal)
        , m_clock(clock)
        , m_starts(std::move(starts))
    {}

    /// Everything that recordsOf() needs: values, to be taken to any thread.
    struct Sources
    {
        QList<journal::Verdict> verdicts;
        RecordsWish wish;
        RecordsClock clock;

        RecordsReport report() const { return recordsOf({verdicts.begin(), verdicts.end()}, wish, clock); }
    };
    base::Result<Sources> read(const RecordsWish &wish);

private:
    base::Result<std::optional<journal::BatchId>> batchOf(const QString &name);

    journal::Journal &m_journal;
    const base::Clock &m_clock;
    ShiftStarts m_starts;
    /// What was read for one wish.
    struct Kept
    {
        journal::VerdictWish wish; ///< but for `after`
        QList<journal::Verdict> verdicts;
    };
    QList<Kept> m_kept; ///< the last used one first
};

} // namespace station
