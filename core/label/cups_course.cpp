#include "core/label/cups_course.h"

#include "core/base/crypto.h"
#include "core/label/cups_witness.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>

namespace label {
namespace {

using base::Error;
using base::ErrorCode;
using base::ErrorKind;
using std::chrono::milliseconds;

Outcome notPrinted(const CupsTarget &target, Error error)
{
    return {Outcome::Kind::NotPrinted, target.name, std::move(error)};
}

/// By chance, so that a printer's job of this name is this label's and no other's.
QByteArray jobName() { return "label-" + base::randomId().left(16); }

} // namespace

/// What is known of the job at hand.
struct CupsCourse::Progress
{
    QueueJob job;
    Counter counter = Counter::None;
    QByteArray device; ///< where the queue sends it
    JobStatus status;
    QList<JobStatus> sentOn;       ///< what the printer behind the queue says, when the queue is done with it
    std::optional<Error> told;     ///< what the printer needed last
    std::optional<Error> lastLook; ///< why the last look failed

    Outcome::Kind kind() const
    {
        if (lastLook)
            return Outcome::Kind::Perhaps;
        const auto kind = labelOf(status, counter);
        return kind == Outcome::Kind::Unproven ? labelOf(sentOn) : kind;
    }
    /// Why the label is in doubt.
    Error doubt() const
    {
        const auto because = [](QString why, QString remedy) {
            return Error{ErrorKind::Unknown,
                         ErrorCode("label.perhaps-printed"),
                         std::move(why),
                         {},
                         std::move(remedy)};
        };
        if (sentOn.size() > 1)
            return because(QCoreApplication::translate(
                               "label", "The printer got this label more than once: it may be there twice."),
                           QCoreApplication::translate("label", "Look for a second one, and destroy it."));
        const JobStatus &last = sentOn.isEmpty() ? status : sentOn.first();
        const QString why =
            told ? told->text
            : !lastLook && last.state == JobState::Completed
                ? QCoreApplication::translate("label", "The printer took the label, but counted none.")
                : QCoreApplication::translate("label", "The printer did not say that this label is out.");
        return because(why, QCoreApplication::translate(
                                "label", "Look whether the label is there before another one is printed."));
    }
};

void CupsCourse::tell(const std::optional<Error> &need, std::optional<Error> &told) const
{
    const bool isNews = need && (!told || told->text != need->text);
    if (need)
        told = need;
    if (isNews && needs)
        needs(*need);
}

std::optional<Error> CupsCourse::waitUntilReady(CupsLink &link, Progress &progress)
{
    const auto words = target.kind == CupsTarget::Kind::Queue ? Words::Stale : Words::Fresh;
    const QDeadlineTimer deadline(times.patience);
    Rhythm rhythm(times);
    std::optional<Error> told;
    while (true) {
        const auto status = link.printer();
        if (!status)
            return status.error();
        if (const auto never = misfit(*status))
            return never;
        progress.counter = status->counter;
        progress.device = status->device;
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
    auto seen = link.job(progress.job.number);
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
    made.kind = progress.kind();
    made.where = QCoreApplication::translate("label", "%1, job %2").arg(target.name).arg(progress.job.number);
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
    case Outcome::Kind::Perhaps:
        made.error = progress.doubt();
        made.error->where = made.where;
        break;
    }
    return made;
}

void CupsCourse::followToTheEnd(CupsLink &link, Progress &progress)
{
    follow(link, progress, times.patience, pauses);
    const auto mustEnd = [&progress] {
        return progress.lastLook || !isEnd(progress.status) || progress.status.state == JobState::Stopped;
    };
    Pauses toTheEnd;
    if (mustEnd() && pauses.areOver())
        follow(link, progress, times.cancelling, toTheEnd);
    if (mustEnd()) {
        // Whatever comes of the cancelling, only how the job has ended counts.
        (void)link.cancel(progress.job.number);
        follow(link, progress, times.cancelling, toTheEnd);
    }
}

void CupsCourse::takeOut(CupsLink &link, const Progress &progress)
{
    if (progress.counter == Counter::Paper)
        return; // printers have no such request for a single job
    leftovers.add(link, progress.job.number);
    leftovers.purge(link);
}

void CupsCourse::askWitness(Progress &progress)
{
    if (pauses.areOver() || progress.kind() != Outcome::Kind::Unproven)
        return;
    if (auto witness = CupsWitness::open(progress.device, times))
        progress.sentOn = witness->jobsFor(progress.job, pauses);
}

Outcome CupsCourse::print(const QByteArray &pdf, const LabelStock &stock)
{
    auto link = CupsLink::open(target, times.request);
    if (!link)
        return notPrinted(target, link.error());
    leftovers.purge(*link);
    Progress progress;
    if (const auto error = waitUntilReady(*link, progress))
        return notPrinted(target, *error);
    const QByteArray name = jobName();
    const auto job = link->createJob(name, stock);
    if (!job)
        return notPrinted(target, job.error()); // without its document nothing comes of it
    progress.job = {*job, name};
    const auto sent = link->sendPdf(*job, pdf);
    if (!sent && sent.error().kind != ErrorKind::Unknown) {
        (void)link->cancel(*job);
        takeOut(*link, progress);
        return notPrinted(target, sent.error());
    }
    followToTheEnd(*link, progress);
    takeOut(*link, progress);
    askWitness(progress);
    return outcome(progress);
}

} // namespace label
