#include "core/label/cups_job.h"

#include <QCoreApplication>

#include <algorithm>

namespace label {
namespace {

using base::Error;
using base::ErrorCode;
using base::ErrorKind;

/// A keyword without its severity, RFC 8011 §5.4.12.
QString bare(const QString &reason)
{
    for (const auto &severity :
         {QStringLiteral("-error"), QStringLiteral("-warning"), QStringLiteral("-report")}) {
        if (reason.endsWith(severity))
            return reason.chopped(severity.size());
    }
    return reason;
}

Error because(QString text, QString remedy)
{
    return {
        ErrorKind::MissingPart, ErrorCode("label.printer-not-ready"), std::move(text), {}, std::move(remedy)};
}

/// The sentence for a keyword that stops a printer; nothing for the others.
std::optional<Error> sentence(const QString &keyword)
{
    const auto is = [&keyword](std::initializer_list<const char *> names) {
        return std::ranges::any_of(names, [&](const char *name) { return keyword == QLatin1String(name); });
    };
    if (is({"media-empty", "media-needed"}))
        return because(QCoreApplication::translate("label", "The printer is out of labels."),
                       QCoreApplication::translate("label", "Put in a new roll."));
    if (is({"media-jam"}))
        return because(QCoreApplication::translate("label", "Labels are stuck in the printer."),
                       QCoreApplication::translate("label", "Open it, take them out and close it again."));
    if (is({"cover-open", "door-open", "interlock-open"}))
        return because(QCoreApplication::translate("label", "The printer is open."),
                       QCoreApplication::translate("label", "Close its cover."));
    if (is({"marker-supply-empty", "toner-empty"}))
        return because(QCoreApplication::translate("label", "The printer has no ribbon, ink or toner left."),
                       QCoreApplication::translate("label", "Put in a new one."));
    if (is({"output-area-full", "output-tray-missing"}))
        return because(QCoreApplication::translate("label", "Printed labels block the printer."),
                       QCoreApplication::translate("label", "Take them away."));
    if (is({"paused", "moving-to-paused", "hold-new-jobs"}))
        return because(QCoreApplication::translate("label", "The printer is paused."),
                       QCoreApplication::translate("label", "Press its pause key, or resume the queue."));
    if (is({"offline", "connecting-to-device", "timed-out", "shutdown", "stopped-partly", "stopping"}))
        return because(QCoreApplication::translate("label", "The printer does not answer."),
                       QCoreApplication::translate("label", "Check that it is on and connected."));
    return std::nullopt;
}

bool isSevere(const QString &reason)
{
    return !reason.endsWith(QLatin1String("-warning")) && !reason.endsWith(QLatin1String("-report"));
}

bool hasErrors(const QStringList &reasons)
{
    return std::ranges::any_of(reasons, [](const QString &reason) {
        return reason == QLatin1String("job-completed-with-errors") ||
               reason.startsWith(QLatin1String("aborted-")) ||
               reason.startsWith(QLatin1String("job-canceled-")) ||
               reason.endsWith(QLatin1String("-error")) || reason == QLatin1String("submission-interrupted");
    });
}

} // namespace

bool isEnd(const JobStatus &status)
{
    switch (status.state) {
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing: return false;
    case JobState::Stopped:
        // CUPS keeps a job like this whose filters have failed, and would start it anew with the queue.
        return status.reasons.contains(QLatin1String("job-completed-with-errors"));
    case JobState::Canceled:
    case JobState::Aborted:
    case JobState::Completed: return true;
    }
    Q_UNREACHABLE();
}

bool isStopping(const JobStatus &status, PrinterStatus::State queue)
{
    return queue == PrinterStatus::State::Processing && status.state == JobState::Canceled &&
           status.reasons.contains(QLatin1String("processing-to-stop-point"));
}

Outcome::Kind labelOf(const JobStatus &status, Counter counter)
{
    using Kind = Outcome::Kind;
    const bool countedNone = counter != Counter::None && status.impressions == 0;
    const bool failed = status.reasons.contains(QLatin1String("job-completed-with-errors"));
    switch (status.state) {
    case JobState::Completed:
        if (hasErrors(status.reasons) || countedNone)
            return failed && countedNone ? Kind::NotPrinted : Kind::Perhaps;
        if (counter == Counter::Paper)
            return status.impressions.value_or(0) >= 1 ? Kind::Printed : Kind::Perhaps;
        return Kind::Unproven;
    case JobState::Aborted:
        return status.began == Began::No || countedNone ? Kind::NotPrinted : Kind::Perhaps;
    case JobState::Canceled:
        return status.began == Began::No || (failed && countedNone) ? Kind::NotPrinted : Kind::Perhaps;
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing:
    case JobState::Stopped: return Kind::Perhaps;
    }
    Q_UNREACHABLE();
}

bool isSentOn(const QueueJob &job, const QByteArray &name)
{
    return !job.name.isEmpty() &&
           (name == job.name || name == QByteArray::number(job.number) + " - " + job.name);
}

Outcome::Kind labelOf(const QList<JobStatus> &sentOn)
{
    if (sentOn.isEmpty())
        return Outcome::Kind::Unproven;
    const bool isProven =
        sentOn.size() == 1 && labelOf(sentOn.first(), Counter::Paper) == Outcome::Kind::Printed;
    return isProven ? Outcome::Kind::Printed : Outcome::Kind::Perhaps;
}

std::optional<Error> misfit(const PrinterStatus &status)
{
    if (status.pdf == PrinterStatus::Pdf::Taken)
        return std::nullopt;
    return Error{ErrorKind::Refused,
                 ErrorCode("label.printer-takes-no-pdf"),
                 QCoreApplication::translate("label", "This printer takes no PDF."),
                 {},
                 QCoreApplication::translate("label", "Set up a queue for it in CUPS, and name that queue.")};
}

std::optional<Error> need(const PrinterStatus &status)
{
    for (const QString &reason : status.reasons) {
        if (const auto said = sentence(bare(reason)))
            return said;
    }
    if (status.state == PrinterStatus::State::Stopped)
        return because(
            QCoreApplication::translate("label", "The printer has stopped."),
            QCoreApplication::translate("label", "Look at the printer, then resume it or its queue."));
    return std::nullopt;
}

std::optional<Error> obstacle(const PrinterStatus &status, Words words)
{
    if (status.accepting == PrinterStatus::Accepting::No)
        return because(QCoreApplication::translate("label", "The printer takes no jobs."),
                       QCoreApplication::translate("label", "Let its queue accept jobs again."));
    if (status.state == PrinterStatus::State::Stopped)
        return need(status);
    if (words == Words::Stale)
        return std::nullopt;
    PrinterStatus severe = status;
    severe.reasons.removeIf([](const QString &reason) { return !isSevere(reason); });
    return need(severe);
}

} // namespace label
