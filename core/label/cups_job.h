#pragma once

#include "core/base/result.h"
#include "core/label/printer.h"

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

struct PrinterStatus
{
    enum class State { Idle, Processing, Stopped };
    enum class Accepting { No, Yes };

    QString name; ///< for people: what it is called, or its make
    State state = State::Idle;
    Accepting accepting = Accepting::Yes;
    QStringList reasons; ///< printer-state-reasons
    Counter counter = Counter::None;
};

/// True when nothing more will come of the job by itself.
bool isEnd(const JobStatus &status);

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
