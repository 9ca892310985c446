#include "core/station/records_desk.h"

#include <QCoreApplication>

#include <algorithm>

namespace station {

using namespace std::chrono_literals;

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
    const bool isNew =
        !m_asked || m_asked->batch != asked.batch || m_asked->from != asked.from || m_asked->to != asked.to;
    journal::VerdictWish fresh = asked;
    fresh.after = isNew || m_verdicts.isEmpty() ? 0 : m_verdicts.last().sequence;
    const auto read = m_journal.verdicts(fresh);
    if (!read)
        return tl::unexpected(read.error());
    if (isNew)
        m_verdicts.clear();
    m_asked = asked;
    m_verdicts.reserve(m_verdicts.size() + qsizetype(read->size()));
    for (const journal::Verdict &verdict : *read)
        m_verdicts.append(verdict);
    return Sources{m_verdicts, wish, clock};
}

} // namespace station
