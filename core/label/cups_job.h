#pragma once

#include "core/base/result.h"
#include "core/label/printer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a print job's words mean for its label. Pure: no I/O.
namespace label {

/// job-state, RFC 8011 §5.3.7.
enum class JobState { Pending, Held, Processing, Stopped, Canceled, Aborted, Completed };

/// Whether a job ever left the line of waiting ones: time-at-processing, RFC 8011 §5.3.14.2.
enum class Began { No, Yes, Unknown };

/// What job-impressions-completed counts.
enum class Counter {
    Paper,  ///< a printer's own pages
    Passed, ///< what a queue's filters passed on: none is believed, one is no paper yet
    None,   ///< nothing: on a raw queue of CUPS it is 0, or what the backend claims before it has sent a byte
};

struct JobStatus
{
    JobState state = JobState::Pending;
    QStringList reasons;            ///< job-state-reasons
    std::optional<int> impressions; ///< job-impressions-completed
    Began began = Began::Unknown;
};

/// A job on a printer's list.
struct ListedJob
{
    int number = 0;
    QByteArray name; ///< job-name
    JobStatus status;
};

/// A queue's job.
struct QueueJob
{
    int number = 0;
    QByteArray name; ///< drawn by chance: it names one label alone
};

struct PrinterStatus
{
    enum class State { Idle, Processing, Stopped };
    enum class Accepting { No, Yes };
    enum class Pdf { Refused, Taken };

    QString name; ///< for people: what it is called, or its make
    State state = State::Idle;
    Accepting accepting = Accepting::Yes;
    QStringList reasons; ///< printer-state-reasons
    Pdf pdf = Pdf::Taken;
    Counter counter = Counter::None;
    QByteArray device; ///< device-uri, a queue's alone; not for people: it may hold a password
};

/// True when nothing more will come of the job by itself.
bool isEnd(const JobStatus &status);

/// True when the queue may still be telling its printer that the job is cancelled. CUPS calls a job canceled
/// at once, and "processing-to-stop-point" meanwhile; some keep these words for ever, so the queue must be at
/// work too.
bool isStopping(const JobStatus &status, PrinterStatus::State queue);

/// What became of the label:
///
/// | state | impressions | further | label |
/// | --- | --- | --- | --- |
/// | completed | 1 or more on paper | no error among the reasons | Printed |
/// | completed | 1 or more passed on, or not counted | no error among the reasons | Unproven |
/// | canceled, aborted | any | it never began | NotPrinted |
/// | aborted; any end with job-completed-with-errors | 0, where they are counted | | NotPrinted |
/// | everything else | | | Perhaps |
///
/// A job that was cancelled after it began is Perhaps whatever its count says: counts lag behind paper.
Outcome::Kind labelOf(const JobStatus &status, Counter counter);

/// True when a printer's job of this name is the one that a queue sent on: CUPS's ipp backend gives it the
/// queue's job's name, or "NUMBER - NAME" where the printer knows no Create-Job.
bool isSentOn(const QueueJob &job, const QByteArray &name);

/// What became of a label that a queue has passed on, by the printer's jobs for it. Several are never
/// Printed: each may have made a label. One that failed is not NotPrinted: the queue says that it has sent it
/// well.
///
/// | jobs | the one's labelOf() | label |
/// | --- | --- | --- |
/// | none | | Unproven |
/// | one | Printed | Printed |
/// | one | another | Perhaps |
/// | more | | Perhaps |
Outcome::Kind labelOf(const QList<JobStatus> &sentOn);

/// Why no label will ever come of a job for this printer; nothing when one can.
std::optional<base::Error> misfit(const PrinterStatus &status);

/// Which of a printer's words to believe before a job is sent.
enum class Words {
    Fresh, ///< the printer's own
    Stale, ///< a queue's: it repeats what it heard in the last job
};

/// Why the printer cannot print now, in a sentence with its remedy; nothing when it can.
std::optional<base::Error> obstacle(const PrinterStatus &status, Words words);

/// What a printer that is at a job needs from a person; nothing when it needs nothing.
std::optional<base::Error> need(const PrinterStatus &status);

} // namespace label
