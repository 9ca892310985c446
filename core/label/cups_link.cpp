#include "core/label/cups_link.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr int kMostReasons = 32;
constexpr qsizetype kLongestKeyword = 255; // RFC 8011 §5.1.4
constexpr qsizetype kChunk = 32768;

/// libcups would ask at the terminal.
const char *noPassword(const char *, http_t *, const char *, const char *, void *) { return nullptr; }
int giveUp(http_t *, void *) { return 0; }

tl::unexpected<base::Error> unreachable(const CupsTarget &target)
{
    return base::fail(ErrorKind::MissingPart, ErrorCode("label.printer-unreachable"),
                      target.kind == CupsTarget::Kind::Queue
                          ? QCoreApplication::translate("label", "The print service does not answer.")
                          : QCoreApplication::translate("label", "The printer does not answer."),
                      target.kind == CupsTarget::Kind::Queue
                          ? QCoreApplication::translate("label", "Start CUPS, or check CUPS_SERVER.")
                          : QCoreApplication::translate("label", "Check that it is on and connected."),
                      target.name);
}

tl::unexpected<base::Error> answerLost(const CupsTarget &target)
{
    return base::fail(ErrorKind::Unknown, ErrorCode("label.printer-answer-lost"),
                      QCoreApplication::translate("label", "The printer's answer was lost."),
                      QCoreApplication::translate("label", "Check that it is on and connected."),
                      target.name);
}

/// Keywords of an attribute, as far as they are ones.
QStringList keywords(ipp_t *ipp, const char *name)
{
    QStringList found;
    ipp_attribute_t *attribute = ippFindAttribute(ipp, name, IPP_TAG_KEYWORD);
    for (int i = 0; attribute && i < std::min(ippGetCount(attribute), kMostReasons); ++i) {
        const QByteArray text(ippGetString(attribute, i, nullptr));
        if (text != "none")
            found << QString::fromLatin1(text.left(kLongestKeyword));
    }
    return found;
}

std::optional<int> number(ipp_t *ipp, const char *name, ipp_tag_t tag)
{
    ipp_attribute_t *attribute = ippFindAttribute(ipp, name, tag);
    return attribute ? std::optional(ippGetInteger(attribute, 0)) : std::nullopt;
}

QString text(ipp_t *ipp, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(ipp, name, IPP_TAG_TEXT);
    const QByteArray bytes(attribute ? ippGetString(attribute, 0, nullptr) : nullptr);
    return QString::fromUtf8(bytes.left(kLongestKeyword)).simplified();
}

std::optional<JobState> jobState(std::optional<int> value)
{
    switch (value.value_or(0)) {
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

Began began(ipp_t *ipp)
{
    ipp_attribute_t *attribute = ippFindAttribute(ipp, "time-at-processing", IPP_TAG_ZERO);
    if (!attribute)
        return Began::Unknown;
    return ippGetValueTag(attribute) == IPP_TAG_INTEGER ? Began::Yes : Began::No;
}

/// The stock to the hundredth of a millimetre and without margins, PWG 5100.7 §6.3.
void addStock(ipp_t *request, const LabelStock &stock)
{
    ipp_t *size = ippNew();
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", int(std::lround(stock.widthMm * 100)));
    ippAddInteger(size, IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", int(std::lround(stock.heightMm * 100)));
    ipp_t *media = ippNew();
    ippAddCollection(media, IPP_TAG_ZERO, "media-size", size);
    ippDelete(size); // counted: the collection keeps it
    for (const char *side :
         {"media-top-margin", "media-bottom-margin", "media-left-margin", "media-right-margin"})
        ippAddInteger(media, IPP_TAG_ZERO, IPP_TAG_INTEGER, side, 0);
    ippAddCollection(request, IPP_TAG_JOB, "media-col", media);
    ippDelete(media);
}

/// What the printer would do in another way than asked, of what makes a label another one.
bool refusesLabel(ipp_t *response)
{
    for (auto *attribute = ippFirstAttribute(response); attribute; attribute = ippNextAttribute(response)) {
        const QByteArray name(ippGetName(attribute));
        if (ippGetGroupTag(attribute) == IPP_TAG_UNSUPPORTED_GROUP &&
            (name == "media-col" || name == "copies"))
            return true;
    }
    return false;
}

} // namespace

CupsLink::CupsLink(CupsTarget target, Http http)
    : m_target(std::move(target))
    , m_http(std::move(http))
{}

Result<CupsLink> CupsLink::open(const CupsTarget &target, std::chrono::milliseconds patience)
{
    cupsSetPasswordCB2(noPassword, nullptr);
    const bool isQueue = target.kind == CupsTarget::Kind::Queue;
    const auto encryption = target.tls == CupsTarget::Tls::Always ? HTTP_ENCRYPTION_ALWAYS
                            : isQueue                             ? cupsEncryption()
                                                                  : HTTP_ENCRYPTION_IF_REQUESTED;
    Http http(httpConnect2(isQueue ? cupsServer() : target.host.constData(),
                           isQueue ? ippPort() : target.port, nullptr, AF_UNSPEC, encryption, 1,
                           int(patience.count()), nullptr));
    if (!http)
        return unreachable(target);
    httpSetTimeout(http.get(), std::chrono::duration<double>(patience).count(), giveUp, nullptr);
    return CupsLink(target, std::move(http));
}

CupsLink::Ipp CupsLink::request(ipp_op_t operation) const
{
    Ipp made(ippNewRequest(operation));
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 m_target.uri.constData());
    return made;
}

CupsLink::Ipp CupsLink::jobRequest(ipp_op_t operation, int job) const
{
    Ipp made = request(operation);
    ippAddInteger(made.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return made;
}

Result<CupsLink::Ipp> CupsLink::checked(Ipp response) const
{
    const auto status = response ? ippGetStatusCode(response.get()) : cupsLastError();
    if (response && status < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return response;
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return base::fail(ErrorKind::MissingPart, ErrorCode("label.printer-not-found"),
                          QCoreApplication::translate("label", "There is no such printer or job."),
                          QCoreApplication::translate("label", "Check the printer's name in the settings."),
                          m_target.name);
    // A client error changed nothing (RFC 8011 appendix B.1.4); after a server error or none the job may
    // live.
    if (status < IPP_STATUS_ERROR_BAD_REQUEST || status >= IPP_STATUS_ERROR_INTERNAL)
        return answerLost(m_target);
    return base::fail(ErrorKind::Refused, ErrorCode("label.printer-refused"),
                      QCoreApplication::translate("label", "The printer refused: %1.")
                          .arg(QString::fromLatin1(ippErrorString(status))),
                      QCoreApplication::translate(
                          "label", "Check that it takes PDF, this label size, and jobs of this user."),
                      m_target.name);
}

Result<CupsLink::Ipp> CupsLink::answerTo(Ipp request, const QByteArray &resource)
{
    // cupsDoRequest deletes the request, whatever comes of it.
    return checked(Ipp(cupsDoRequest(m_http.get(), request.release(), resource.constData())));
}

Result<PrinterStatus> CupsLink::printer()
{
    static constexpr std::array kWanted{"printer-info",          "printer-make-and-model",
                                        "printer-state",         "printer-is-accepting-jobs",
                                        "printer-state-reasons", "document-format-supported"};
    Ipp asked = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    ippAddStrings(asked.get(), IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "requested-attributes",
                  int(kWanted.size()), nullptr, kWanted.data());
    const auto answer = answerTo(std::move(asked), m_target.resource);
    if (!answer)
        return tl::unexpected(answer.error());
    ipp_t *ipp = answer->get();
    PrinterStatus status;
    const QString make = text(ipp, "printer-make-and-model");
    status.name = text(ipp, "printer-info");
    if (status.name.isEmpty())
        status.name = make;
    const int state = number(ipp, "printer-state", IPP_TAG_ENUM).value_or(IPP_PSTATE_STOPPED);
    status.state = state == IPP_PSTATE_IDLE         ? PrinterStatus::State::Idle
                   : state == IPP_PSTATE_PROCESSING ? PrinterStatus::State::Processing
                                                    : PrinterStatus::State::Stopped;
    ipp_attribute_t *accepting = ippFindAttribute(ipp, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    status.accepting = accepting && !ippGetBoolean(accepting, 0) ? PrinterStatus::Accepting::No
                                                                 : PrinterStatus::Accepting::Yes;
    status.reasons = keywords(ipp, "printer-state-reasons");
    // "Local Raw Printer" is what the scheduler calls a queue without a driver; it knows nothing of pages.
    const bool isRaw = make.isEmpty() || make.contains(QLatin1String("Raw Printer"));
    status.counter = m_target.kind == CupsTarget::Kind::Printer ? Counter::Paper
                     : isRaw                                    ? Counter::None
                                                                : Counter::Passed;
    ipp_attribute_t *formats = ippFindAttribute(ipp, "document-format-supported", IPP_TAG_MIMETYPE);
    if (formats && !ippContainsString(formats, "application/pdf"))
        return base::fail(
            ErrorKind::Refused, ErrorCode("label.printer-takes-no-pdf"),
            QCoreApplication::translate("label", "This printer takes no PDF."),
            QCoreApplication::translate("label", "Set up a queue for it in CUPS, and name that queue."),
            m_target.name);
    return status;
}

Result<int> CupsLink::createJob(const QByteArray &name, const LabelStock &stock)
{
    Ipp asked = request(IPP_OP_CREATE_JOB);
    ippAddString(asked.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddString(asked.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.constData());
    ippAddInteger(asked.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", 1);
    ippAddString(asked.get(), IPP_TAG_JOB, IPP_CONST_TAG(IPP_TAG_KEYWORD), "print-scaling", nullptr, "none");
    addStock(asked.get(), stock);
    const auto answer = answerTo(std::move(asked), m_target.resource);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto job = number(answer->get(), "job-id", IPP_TAG_INTEGER);
    if (!job)
        return answerLost(m_target);
    if (refusesLabel(answer->get())) {
        (void)cancel(*job); // it has no document: nothing comes of it in any case
        return base::fail(
            ErrorKind::Refused, ErrorCode("label.printer-other-stock"),
            QCoreApplication::translate("label", "The printer does not take labels of %1 x %2 mm.")
                .arg(stock.widthMm)
                .arg(stock.heightMm),
            QCoreApplication::translate(
                "label", "Put in the labels that the settings name, or change [labels] in the settings."),
            m_target.name);
    }
    return *job;
}

Result<void> CupsLink::sendPdf(int job, const QByteArray &pdf)
{
    Ipp asked = jobRequest(IPP_OP_SEND_DOCUMENT, job);
    ippAddString(asked.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                 "application/pdf");
    ippAddBoolean(asked.get(), IPP_TAG_OPERATION, "last-document", 1);
    auto status = cupsSendRequest(m_http.get(), asked.get(), m_target.resource.constData(),
                                  ippLength(asked.get()) + size_t(pdf.size()));
    for (qsizetype at = 0; at < pdf.size() && status == HTTP_STATUS_CONTINUE; at += kChunk)
        status = cupsWriteRequestData(m_http.get(), pdf.constData() + at,
                                      size_t(std::min(kChunk, pdf.size() - at)));
    return checked(Ipp(cupsGetResponse(m_http.get(), m_target.resource.constData()))).map([](const Ipp &) {});
}

Result<JobStatus> CupsLink::job(int job)
{
    static constexpr std::array kWanted{"job-state", "job-state-reasons", "job-impressions-completed",
                                        "time-at-processing"};
    Ipp asked = jobRequest(IPP_OP_GET_JOB_ATTRIBUTES, job);
    ippAddStrings(asked.get(), IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "requested-attributes",
                  int(kWanted.size()), nullptr, kWanted.data());
    const auto answer = answerTo(std::move(asked), m_target.resource);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto state = jobState(number(answer->get(), "job-state", IPP_TAG_ENUM));
    if (!state)
        return answerLost(m_target);
    return JobStatus{*state, keywords(answer->get(), "job-state-reasons"),
                     number(answer->get(), "job-impressions-completed", IPP_TAG_INTEGER),
                     began(answer->get())};
}

Result<void> CupsLink::cancel(int job)
{
    return answerTo(jobRequest(IPP_OP_CANCEL_JOB, job),
                    m_target.kind == CupsTarget::Kind::Queue ? QByteArray("/jobs/") : m_target.resource)
        .map([](const Ipp &) {});
}

Result<void> CupsLink::purge(int job)
{
    if (m_target.kind != CupsTarget::Kind::Queue)
        return {};
    Ipp asked = jobRequest(IPP_OP_CANCEL_JOB, job);
    ippAddBoolean(asked.get(), IPP_TAG_OPERATION, "purge-job", 1);
    return answerTo(std::move(asked), "/jobs/").map([](const Ipp &) {});
}

} // namespace label
