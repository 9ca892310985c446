#pragma once

#include "core/label/cups_link.h"
#include "core/label/cups_pauses.h"

#include <QList>

namespace label {

/// The printer at the other end of a queue: it sees the paper that the queue does not. Blocks. Thread: that
/// of open().
class CupsWitness
{
public:
    /// Nothing when the queue's device is no IPP printer (printerBehind()), does not answer, or is a
    /// scheduler's queue in turn.
    /// @param device PrinterStatus::device of the queue
    static std::optional<CupsWitness> open(const QByteArray &device, const CupsTimes &times);

    /// The printer's jobs that are a queue's job sent on, each once. Waits until they have ended, at most
    /// CupsTimes::patience and no longer than the pauses last; a device-uri may say `waitjob=false`, and then
    /// the queue is done before the printer is. Empty when the printer knows of none or cannot be asked.
    QList<JobStatus> jobsFor(const QueueJob &job, Pauses &pauses);

private:
    CupsWitness(CupsLink link, const CupsTimes &times);
    base::Result<QList<JobStatus>> look(const QueueJob &job);

    CupsLink m_link;
    CupsTimes m_times;
};

} // namespace label
