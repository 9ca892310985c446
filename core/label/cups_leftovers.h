#pragma once

#include "core/label/cups_link.h"

#include <QList>

namespace label {

/// Our jobs that a queue keeps still: their documents hold activation codes. Each is taken out once it has
/// ended: purged earlier, CUPS would kill what sends it, and the printer would print what nobody waits for.
/// Thread: one at a time.
class CupsLeftovers
{
public:
    /// Remembers a job that has ended or was given up. When there are kMost, the oldest is purged as it is.
    void add(CupsLink &link, int job);
    bool areNone() const { return m_jobs.isEmpty(); }
    /// Takes out those that have ended and cancels the others; waits for none.
    void purge(CupsLink &link);
    /// As purge(), until none is left or CupsTimes::cancelling is over; then the others are purged as they
    /// are.
    void purgeAll(CupsLink &link, const CupsTimes &times);

private:
    enum class Gone { No, Yes, Unknown };
    static Gone take(CupsLink &link, int job, PrinterStatus::State queue);

    static constexpr qsizetype kMost = 32;
    QList<int> m_jobs; ///< oldest first
};

} // namespace label
