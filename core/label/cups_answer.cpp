#include "core/label/cups_answer.h"

#include <algorithm>

namespace label {
namespace {

constexpr int kMostReasons = 32;
constexpr qsizetype kLongestKeyword = 255; // RFC 8011 §5.1.4
constexpr qsizetype kLongestUri = 1023;    // RFC 8011 §5.1.6

QString textIn(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_TEXT);
    const QByteArray bytes(attribute ? ippGetString(attribute, 0, nullptr) : nullptr);
    return QString::fromUtf8(bytes.left(kLongestKeyword)).simplified();
}

QByteArray uriIn(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_URI);
    const QByteArray bytes(attribute ? ippGetString(attribute, 0, nullptr) : nullptr);
    return bytes.size() <= kLongestUri ? bytes : QByteArray();
}

std::optional<JobState> stateIn(ipp_t *answer)
{
    switch (numberIn(answer, "job-state", IPP_TAG_ENUM).value_or(0)) {
    case IPP_JSTATE_PENDING: return JobState::Pending;
    case IPP_JSTATE_HELD: return JobState::Held;
    case IPP_JSTATE_PROCESSING: return JobState::Processing;
    case IPP_JSTATE_STOPPED: return JobState::Stopped;
    case IPP_JSTATE_CANCELED: return JobState::Canceled;
    case IPP_JSTATE_ABORTED: return JobState::Aborted;
    case IPP_JSTATE_COMPLETED: return JobState::Completed;
    default: return std::nullopt;
    }
}

Began beganIn(ipp_t *answer)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, "time-at-processing", IPP_TAG_ZERO);
    if (!attribute)
        return Began::Unknown;
    return ippGetValueTag(attribute) == IPP_TAG_INTEGER ? Began::Yes : Began::No;
}

JobStatus statusIn(ipp_t *answer, JobState state)
{
    return {state, keywordsIn(answer, "job-state-reasons"),
            numberIn(answer, "job-impressions-completed", IPP_TAG_INTEGER), beganIn(answer)};
}

Counter counterIn(ipp_t *answer)
{
    if (!ippFindAttribute(answer, "cups-version", IPP_TAG_ZERO))
        return Counter::Paper;
    // "Local Raw Printer" is what the scheduler calls a queue without a driver; it knows nothing of pages.
    const QString make = textIn(answer, "printer-make-and-model");
    return make.isEmpty() || make.contains(QLatin1String("Raw Printer")) ? Counter::None : Counter::Passed;
}

} // namespace

std::optional<int> numberIn(ipp_t *answer, const char *name, ipp_tag_t tag)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, tag);
    return attribute ? std::optional(ippGetInteger(attribute, 0)) : std::nullopt;
}

QStringList keywordsIn(ipp_t *answer, const char *name)
{
    QStringList found;
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_KEYWORD);
    for (int i = 0; attribute && i < std::min(ippGetCount(attribute), kMostReasons); ++i) {
        const QByteArray text(ippGetString(attribute, i, nullptr));
        if (text != "none")
            found << QString::fromLatin1(text.left(kLongestKeyword));
    }
    return found;
}

PrinterStatus printerIn(ipp_t *answer)
{
    PrinterStatus status;
    status.name = textIn(answer, "printer-info");
    if (status.name.isEmpty())
        status.name = textIn(answer, "printer-make-and-model");
    const int state = numberIn(answer, "printer-state", IPP_TAG_ENUM).value_or(IPP_PSTATE_STOPPED);
    status.state = state == IPP_PSTATE_IDLE         ? PrinterStatus::State::Idle
                   : state == IPP_PSTATE_PROCESSING ? PrinterStatus::State::Processing
                                                    : PrinterStatus::State::Stopped;
    ipp_attribute_t *accepting = ippFindAttribute(answer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    status.accepting = accepting && !ippGetBoolean(accepting, 0) ? PrinterStatus::Accepting::No
                                                                 : PrinterStatus::Accepting::Yes;
    status.reasons = keywordsIn(answer, "printer-state-reasons");
    ipp_attribute_t *formats = ippFindAttribute(answer, "document-format-supported", IPP_TAG_MIMETYPE);
    status.pdf = formats && !ippContainsString(formats, "application/pdf") ? PrinterStatus::Pdf::Refused
                                                                           : PrinterStatus::Pdf::Taken;
    status.counter = counterIn(answer);
    status.device = uriIn(answer, "device-uri");
    return status;
}

std::optional<JobStatus> jobIn(ipp_t *answer)
{
    const auto state = stateIn(answer);
    return state ? std::optional(statusIn(answer, *state)) : std::nullopt;
}

QList<ListedJob> jobsIn(ipp_t *answer, int most)
{
    QList<ListedJob> jobs;
    auto *attribute = ippFirstAttribute(answer);
    while (attribute && jobs.size() < most) {
        const Ipp one(ippNew());
        for (; attribute && ippGetGroupTag(attribute) == IPP_TAG_JOB; attribute = ippNextAttribute(answer))
            ippCopyAttribute(one.get(), attribute, 0);
        if (const auto number = numberIn(one.get(), "job-id", IPP_TAG_INTEGER)) {
            ipp_attribute_t *name = ippFindAttribute(one.get(), "job-name", IPP_TAG_NAME);
            jobs << ListedJob{*number, QByteArray(name ? ippGetString(name, 0, nullptr) : nullptr),
                              statusIn(one.get(), stateIn(one.get()).value_or(JobState::Processing))};
        }
        if (attribute)
            attribute = ippNextAttribute(answer); // over the separator, or what is no job's
    }
    return jobs;
}

bool refusesLabel(ipp_t *answer)
{
    for (auto *attribute = ippFirstAttribute(answer); attribute; attribute = ippNextAttribute(answer)) {
        const QByteArray name(ippGetName(attribute));
        if (ippGetGroupTag(attribute) == IPP_TAG_UNSUPPORTED_GROUP &&
            (name == "media-col" || name == "copies"))
            return true;
    }
    return false;
}

} // namespace label
