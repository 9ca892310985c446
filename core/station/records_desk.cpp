#include "core/station/records_desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace station {

using namespace std::chrono_literals;

namespace {
/// A page's wish, and the two of the bench.
constexpr qsizetype kMostKept = 3;
} // namespace

base::Result<std::optional<journal::BatchId>> RecordsDesk::batchOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto batches = m_journal.batches();
    if (!batches)
        return tl::unexpected(batches.error());
    const auto found = std::find_if(batches->begin(), batches->end(),
                                    [&](const journal::BatchInfo &info) { return info.name == name; });
    if (found == batches->end()) {
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("batch.none"),
            QCoreApplication::translate("station", "There is no batch \"%1\".").arg(name.left(80)),
            QCoreApplication::translate("station", "Choose one of the list."));
    }
    return found->id;
}

base::Result<RecordsDesk::Sources> RecordsDesk::read(const RecordsWish &wish)
{
    const RecordsClock clock{m_starts, QTimeZone::systemTimeZone(), m_clock.now()};
    const auto batch = batchOf(wish.batch);
    if (!batch)
        return tl::unexpected(batch.error());
    journal::VerdictWish asked{.batch = *batch};
    if (wish.span == RecordsWish::Span::Shift) {
        const TimeSpan shift = shiftBefore(clock.starts, clock.zone, clock.now, wish.shiftsBack);
        asked.from = shift.from - 1h; // the first hour of a shift has a last hour too
        asked.to = shift.to;
    }
    const auto known = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.wish.batch == asked.batch && kept.wish.from == asked.from && kept.wish.to == asked.to;
    });
    Kept kept{asked, {}};
    if (known != m_kept.end()) {
        kept = std::move(*known);
        m_kept.erase(known);
    }
    journal::VerdictWish fresh = asked;
    fresh.after = kept.verdicts.isEmpty() ? 0 : kept.verdicts.last().sequence;
    const auto read = m_journal.verdicts(fresh);
    if (!read)
        return tl::unexpected(read.error());
    kept.verdicts.reserve(kept.verdicts.size() + qsizetype(read->size()));
    for (const journal::Verdict &verdict : *read)
        kept.verdicts.append(verdict);
    m_kept.prepend(std::move(kept));
    if (m_kept.size() > kMostKept)
        m_kept.removeLast();
    return Sources{m_kept.first().verdicts, wish, clock};
}

} // namespace station
