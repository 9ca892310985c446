#include "core/label/cups_witness.h"

#include <QMap>

#include <algorithm>

namespace label {

CupsWitness::CupsWitness(CupsLink link, const CupsTimes &times)
    : m_link(std::move(link))
    , m_times(times)
{}

std::optional<CupsWitness> CupsWitness::open(const QByteArray &device, const CupsTimes &times)
{
    const auto printer = printerBehind(device);
    if (!printer)
        return std::nullopt;
    auto link = CupsLink::open(*printer, times.request);
    if (!link)
        return std::nullopt;
    const auto status = link->printer();
    if (!status || status->counter != Counter::Paper)
        return std::nullopt;
    return CupsWitness(std::move(*link), times);
}

base::Result<QList<JobStatus>> CupsWitness::look(const QueueJob &job)
{
    QMap<int, JobStatus> found;
    // In this order a job that ends in between is in both lists, not in none.
    for (const auto which : {CupsLink::Which::NotCompleted, CupsLink::Which::Completed}) {
        const auto jobs = m_link.jobs(which);
        if (!jobs)
            return tl::unexpected(jobs.error());
        for (const ListedJob &listed : *jobs) {
            if (isSentOn(job, listed.name))
                found.insert(listed.number, listed.status);
        }
    }
    return found.values();
}

QList<JobStatus> CupsWitness::jobsFor(const QueueJob &job, Pauses &pauses)
{
    const QDeadlineTimer deadline(m_times.patience);
    Rhythm rhythm(m_times);
    while (true) {
        const auto found = look(job);
        if (!found)
            return {};
        if (std::ranges::all_of(*found, isEnd) || deadline.hasExpired() ||
            pauses.pause(rhythm.next(deadline)) == Pauses::Woken::ByEnd)
            return *found;
    }
}

} // namespace label
