#include "core/label/cups_course.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace label {
namespace {

using base::Error;
using base::ErrorCode;
using base::ErrorKind;
using std::chrono::milliseconds;

/// Pauses that grow from one look to the next.
class Rhythm
{
public:
    explicit Rhythm(const CupsTimes &times)
        : m_next(times.firstPause)
        , m_longest(times.longestPause)
    {}
    milliseconds next(const QDeadlineTimer &deadline)
    {
        const auto pause = std::min({m_next, m_longest, milliseconds(deadline.remainingTime())});
        m_next = std::min(m_next + m_next / 2, m_longest);
        return pause;
    }

private:
    milliseconds m_next;
    milliseconds m_longest;
};

Outcome notPrinted(const CupsTarget &target, Error error)
{
    return {Outcome::Kind::NotPrinted, target.name, std::move(error)};
}

QByteArray jobName() { return "label-" + base::randomId().left(8); }

} // namespace

Pauses::Woken Pauses::pause(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_end.wait_for(lock, time, [this] { return m_over; }) ? Woken::ByEnd : Woken::ByTime;
}

void Pauses::endAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_end.notify_all();
}

bool Pauses::areOver()
{
    const std::lock_guard lock(m_mutex);
    return m_over;
}

/// What is known of the job at hand.
struct CupsCourse::Progress
{
    int job = 0;
    Counter counter = Counter::None;
    JobStatus status;
    std::optional<Error> told;     ///< what the printer needed last
    std::optional<Error> lastLook; ///< why the last look failed
};

void CupsCourse::tell(const std::optional<Error> &need, std::optional<Error> &told) const
{
    const bool isNews = need && (!told || told->text != need->text);
    if (need)
        told = need;
    if (isNews && needs)
        needs(*need);
}

std::optional<Error> CupsCourse::waitUntilReady(CupsLink &link, Counter &counter)
{
    const auto words = target.kind == CupsTarget::Kind::Queue ? Words::Stale : Words::Fresh;
    const QDeadlineTimer deadline(times.patience);
    Rhythm rhythm(times);
    std::optional<Error> told;
    while (true) {
        const auto status = link.printer();
        if (!status)
            return status.error();
        counter = status->counter;
        const auto found = obstacle(*status, words);
        if (!found)
            return std::nullopt;
        tell(found, told);
        if (deadline.hasExpired() || pauses.pause(rhythm.next(deadline)) == Pauses::Woken::ByEnd)
            return found;
    }
}

void CupsCourse::look(CupsLink &link, Progress &progress)
{
    auto seen = link.job(progress.job);
    if (!seen) {
        progress.lastLook = seen.error();
        // A scheduler that was started anew has the job still.
        if (auto again = CupsLink::open(target, times.request))
            link = std::move(*again);
        return;
    }
    progress.lastLook.reset();
    const JobStatus &before = progress.status;
    if (seen->state == JobState::Processing || seen->state == JobState::Stopped || before.began == Began::Yes)
        seen->began = Began::Yes;
    // A job's end must not make its failure forgotten.
    if (before.reasons.contains(QLatin1String("job-completed-with-errors")))
        seen->reasons << QStringLiteral("job-completed-with-errors");
    if (before.impressions)
        seen->impressions = std::max(*before.impressions, seen->impressions.value_or(0));
    progress.status = *seen;
}

void CupsCourse::follow(CupsLink &link, Progress &progress, milliseconds patience, Pauses &between)
{
    const QDeadlineTimer deadline(patience);
    Rhythm rhythm(times);
    while (true) {
        look(link, progress);
        if (!progress.lastLook && isEnd(progress.status))
            return;
        if (const auto status = link.printer())
            tell(need(*status), progress.told);
        if (deadline.hasExpired() || between.pause(rhythm.next(deadline)) == Pauses::Woken::ByEnd)
            return;
    }
}

Outcome CupsCourse::outcome(const Progress &progress) const
{
    Outcome made;
    made.kind = progress.lastLook ? Outcome::Kind::Perhaps : labelOf(progress.status, progress.counter);
    made.where = QCoreApplication::translate("label", "%1, job %2").arg(target.name).arg(progress.job);
    switch (made.kind) {
    case Outcome::Kind::Printed: break;
    case Outcome::Kind::NotPrinted:
        made.error = progress.told.value_or(Error{
            ErrorKind::Refused,
            ErrorCode("label.job-failed"),
            QCoreApplication::translate("label", "The printer gave this label up before it was printed."),
            {},
            QCoreApplication::translate("label", "Look at the printer and its queue, then print again.")});
        made.error->where = made.where;
        break;
    case Outcome::Kind::Unproven:
        made.error =
            Error{ErrorKind::Unknown, ErrorCode("label.unproven"),
                  QCoreApplication::translate(
                      "label", "The queue is done with the label, but it does not see what comes out."),
                  made.where,
                  QCoreApplication::translate("label", "Scan the label, or print on the printer itself: "
                                                       "[labels] printer=ipp://….")};
        break;
    case Outcome::Kind::Perhaps: {
        const bool isUncounted = !progress.lastLook && progress.status.state == JobState::Completed;
        const QString why =
            progress.told ? progress.told->text
            : isUncounted
                ? QCoreApplication::translate("label", "The printer took the label, but counted none.")
                : QCoreApplication::translate("label", "The printer did not say that this label is out.");
        made.error = Error{ErrorKind::Unknown, ErrorCode("label.perhaps-printed"), why, made.where,
                           QCoreApplication::translate(
                               "label", "Look whether the label is there before another one is printed.")};
        break;
    }
    }
    return made;
}

Outcome CupsCourse::print(const QByteArray &pdf, const LabelStock &stock)
{
    auto link = CupsLink::open(target, times.request);
    if (!link)
        return notPrinted(target, link.error());
    Progress progress;
    if (const auto error = waitUntilReady(*link, progress.counter))
        return notPrinted(target, *error);
    const auto job = link->createJob(jobName(), stock);
    if (!job)
        return notPrinted(target, job.error()); // without its document nothing comes of it
    progress.job = *job;
    const auto sent = link->sendPdf(*job, pdf);
    if (!sent && sent.error().kind != ErrorKind::Unknown) {
        (void)link->cancel(*job);
        (void)link->purge(*job);
        return notPrinted(target, sent.error());
    }
    follow(*link, progress, times.patience, pauses);
    const auto mustEnd = [&progress] {
        return progress.lastLook || !isEnd(progress.status) || progress.status.state == JobState::Stopped;
    };
    Pauses toTheEnd;
    if (mustEnd() && pauses.areOver())
        follow(*link, progress, times.cancelling, toTheEnd);
    if (mustEnd()) {
        // Whatever comes of the cancelling, only how the job has ended counts.
        (void)link->cancel(*job);
        follow(*link, progress, times.cancelling, toTheEnd);
    }
    const Outcome made = outcome(progress);
    (void)link->purge(*job);
    return made;
}

} // namespace label
