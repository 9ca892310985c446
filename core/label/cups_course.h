#pragma once

#include "core/label/cups_job.h"
#include "core/label/cups_link.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace label {

/// Pauses that end when somebody else ends them all. Thread: any.
class Pauses
{
public:
    enum class Woken { ByTime, ByEnd };
    Woken pause(std::chrono::milliseconds time);
    void endAll();
    bool areOver();

private:
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_over = false;
};

/// One label's way through libcups, from the printer being ready to the job's end.
struct CupsCourse
{
    CupsTarget target;
    CupsTimes times;
    Pauses &pauses; ///< over: waits no longer than CupsTimes::cancelling
    std::function<void(base::Error)>
        needs; ///< told what the printer waits for, on every change; may be empty

    /// Blocks. Sends once, follows the job by its state, reasons and impressions, cancels it when patience
    /// ends, and takes it out of the queue's history.
    Outcome print(const QByteArray &pdf, const LabelStock &stock);

private:
    struct Progress;
    std::optional<base::Error> waitUntilReady(CupsLink &link, Counter &counter);
    void follow(CupsLink &link, Progress &progress, std::chrono::milliseconds patience, Pauses &between);
    void look(CupsLink &link, Progress &progress);
    void tell(const std::optional<base::Error> &need, std::optional<base::Error> &told) const;
    Outcome outcome(const Progress &progress) const;
};

} // namespace label
