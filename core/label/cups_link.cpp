#include "core/label/cups_link.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using base::Result;

constexpr int kMostJobs = 100;
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

constexpr std::array kWantedOfJobs{"job-id",
                                   "job-name",
                                   "job-state",
                                   "job-state-reasons",
                                   "job-impressions-completed",
                                   "time-at-processing"};

void want(ipp_t *request, std::span<const char *const> names)
{
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "requested-attributes",
                  int(names.size()), nullptr, names.data());
}

void addUser(ipp_t *request)
{
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
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

Ipp CupsLink::request(ipp_op_t operation) const
{
    Ipp made(ippNewRequest(operation));
    ippAddString(made.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 m_target.uri.constData());
    return made;
}

Ipp CupsLink::jobRequest(ipp_op_t operation, int job) const
{
    Ipp made = request(operation);
    ippAddInteger(made.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    addUser(made.get());
    return made;
}

Result<Ipp> CupsLink::checked(Ipp response) const
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

Result<Ipp> CupsLink::answerTo(Ipp request, const QByteArray &resource)
{
    // cupsDoRequest deletes the request, whatever comes of it.
    return checked(Ipp(cupsDoRequest(m_http.get(), request.release(), resource.constData())));
}

Result<PrinterStatus> CupsLink::printer()
{
    static constexpr std::array kWanted{"printer-info",
                                        "printer-make-and-model",
                                        "printer-state",
                                        "printer-state-reasons",
                                        "printer-is-accepting-jobs",
                                        "document-format-supported",
                                        "cups-version",
                                        "device-uri"};
    Ipp asked = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    want(asked.get(), kWanted);
    return answerTo(std::move(asked), m_target.resource).map([this](const Ipp &answer) {
        PrinterStatus status = printerIn(answer.get());
        // Whoever answers as a queue: it is not the printer.
        if (m_target.kind == CupsTarget::Kind::Queue && status.counter == Counter::Paper)
            status.counter = Counter::None;
        return status;
    });
}

Result<int> CupsLink::createJob(const QByteArray &name, const LabelStock &stock)
{
    Ipp asked = request(IPP_OP_CREATE_JOB);
    addUser(asked.get());
    ippAddString(asked.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.constData());
    ippAddInteger(asked.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", 1);
    ippAddString(asked.get(), IPP_TAG_JOB, IPP_CONST_TAG(IPP_TAG_KEYWORD), "print-scaling", nullptr, "none");
    addStock(asked.get(), stock);
    const auto answer = answerTo(std::move(asked), m_target.resource);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto job = numberIn(answer->get(), "job-id", IPP_TAG_INTEGER);
    if (!job)
        return answerLost(m_target);
    if (refusesLabel(answer->get())) {
        // It has no document: nothing comes of it in any case.
        (void)cancel(*job);
        (void)purge(*job);
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
    Ipp asked = jobRequest(IPP_OP_GET_JOB_ATTRIBUTES, job);
    want(asked.get(), kWantedOfJobs);
    const auto answer = answerTo(std::move(asked), m_target.resource);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto status = jobIn(answer->get());
    if (!status)
        return answerLost(m_target);
    return *status;
}

Result<QList<ListedJob>> CupsLink::jobs(Which which)
{
    Ipp asked = request(IPP_OP_GET_JOBS);
    addUser(asked.get());
    ippAddString(asked.get(), IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "which-jobs", nullptr,
                 which == Which::Completed ? "completed" : "not-completed");
    ippAddInteger(asked.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "limit", kMostJobs);
    want(asked.get(), kWantedOfJobs);
    return answerTo(std::move(asked), m_target.resource).map([](const Ipp &answer) {
        return jobsIn(answer.get(), kMostJobs);
    });
}

QByteArray CupsLink::jobsResource() const
{
    return m_target.kind == CupsTarget::Kind::Queue ? QByteArray("/jobs/") : m_target.resource;
}

Result<void> CupsLink::cancel(int job)
{
    return answerTo(jobRequest(IPP_OP_CANCEL_JOB, job), jobsResource()).map([](const Ipp &) {});
}

Result<void> CupsLink::purge(int job)
{
    Ipp asked = jobRequest(IPP_OP_CANCEL_JOB, job);
    ippAddBoolean(asked.get(), IPP_TAG_OPERATION, "purge-job", 1);
    return answerTo(std::move(asked), jobsResource()).map([](const Ipp &) {});
}

} // namespace label
