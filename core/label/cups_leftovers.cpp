#include "core/label/cups_leftovers.h"

#include "core/label/cups_pauses.h"

#include <QDeadlineTimer>

namespace label {

void CupsLeftovers::add(CupsLink &link, int job)
{
    if (m_jobs.size() == kMost)
        (void)link.purge(m_jobs.takeFirst());
    m_jobs << job;
}

CupsLeftovers::Gone CupsLeftovers::take(CupsLink &link, int job, PrinterStatus::State queue)
{
    // A job that the scheduler does not know or does not give us is none that we could take out.
    const auto goneBy = [](const base::Error &error) {
        return error.kind == base::ErrorKind::Unknown ? Gone::Unknown : Gone::Yes;
    };
    const auto status = link.job(job);
    if (!status)
        return goneBy(status.error());
    if (!isEnd(*status)) {
        (void)link.cancel(job);
        return Gone::No;
    }
    if (isStopping(*status, queue))
        return Gone::No;
    const auto purged = link.purge(job);
    return purged ? Gone::Yes : goneBy(purged.error());
}

void CupsLeftovers::purge(CupsLink &link)
{
    if (areNone())
        return;
    const auto queue = link.printer();
    if (!queue)
        return;
    for (qsizetype i = 0; i < m_jobs.size();) {
        const auto gone = take(link, m_jobs[i], queue->state);
        if (gone == Gone::Unknown)
            return; // nobody answers: another job is not worth the wait
        if (gone == Gone::Yes)
            m_jobs.removeAt(i);
        else
            ++i;
    }
}

void CupsLeftovers::purgeAll(CupsLink &link, const CupsTimes &times)
{
    const QDeadlineTimer deadline(times.cancelling);
    Rhythm rhythm(times);
    Pauses toTheEnd;
    while (true) {
        purge(link);
        if (areNone())
            return;
        if (deadline.hasExpired())
            break;
        toTheEnd.pause(rhythm.next(deadline));
    }
    for (const int job : m_jobs) {
        const auto purged = link.purge(job);
        if (!purged && purged.error().kind == base::ErrorKind::Unknown)
            return;
    }
    // CUPS keeps a line of a job whose backend it had to kill.
    toTheEnd.pause(times.firstPause);
    purge(link);
}

} // namespace label
