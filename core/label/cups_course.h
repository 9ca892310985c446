#pragma once

#include "core/label/cups_job.h"
#include "core/label/cups_leftovers.h"
#include "core/label/cups_link.h"
#include "core/label/cups_pauses.h"

#include <chrono>
#include <functional>

namespace label {

/// One label's way through libcups, from the printer being ready to the job's end.
struct CupsCourse
{
    CupsTarget target;
    CupsTimes times;
    Pauses &pauses; ///< over: waits no longer than CupsTimes::cancelling
    CupsLeftovers &leftovers;
    std::function<void(base::Error)>
        needs; ///< told what the printer waits for, on every change; may be empty

    /// Blocks. Sends once, follows the job by its state, reasons and impressions, cancels it when patience
    /// ends, asks the printer behind a queue that is done with it, and takes it out of the queue's history,
    /// or leaves it to the leftovers when it does not end.
    Outcome print(const QByteArray &pdf, const LabelStock &stock);

private:
    struct Progress;
    std::optional<base::Error> waitUntilReady(CupsLink &link, Progress &progress);
    void follow(CupsLink &link, Progress &progress, std::chrono::milliseconds patience, Pauses &between);
    void look(CupsLink &link, Progress &progress);
    void tell(const std::optional<base::Error> &need, std::optional<base::Error> &told) const;
    void followToTheEnd(CupsLink &link, Progress &progress);
    void takeOut(CupsLink &link, const Progress &progress);
    void askWitness(Progress &progress);
    Outcome outcome(const Progress &progress) const;
};

} // namespace label
