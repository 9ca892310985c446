#pragma once

#include "core/base/result.h"
#include "core/label/content.h"
#include "core/label/cups_answer.h"
#include "core/label/cups_job.h"
#include "core/label/cups_target.h"

#include <cups/cups.h>

#include <chrono>
#include <memory>

namespace label {

/// One connection to a scheduler or printer: IPP requests through libcups. Every call blocks, each wait for
/// the other side at most as long as given to open(). Never asks for a password. Thread: one at a time, the
/// one that opened it (libcups keeps its settings per thread). Errors: MissingPart nobody there, Refused the
/// other side said no, Unknown the answer was lost.
class CupsLink
{
public:
    static base::Result<CupsLink> open(const CupsTarget &target, std::chrono::milliseconds patience);

    /// Get-Printer-Attributes.
    base::Result<PrinterStatus> printer();
    /// Create-Job for one copy, unscaled, on exactly this stock; answers with the job's number. Nothing is
    /// printed yet. Refused when the printer would put other stock or another number of copies in its place:
    /// that job is cancelled.
    /// @param name the job's name in everybody's view: no secret
    base::Result<int> createJob(const QByteArray &name, const LabelStock &stock);
    /// Send-Document: the job's only one, straight from memory.
    base::Result<void> sendPdf(int job, const QByteArray &pdf);
    /// Get-Job-Attributes.
    base::Result<JobStatus> job(int job);
    enum class Which { NotCompleted, Completed };
    /// Get-Jobs: at most a hundred, of the completed ones the newest (RFC 8011 §4.2.6.2).
    base::Result<QList<ListedJob>> jobs(Which which);
    /// Cancel-Job. Refused when the job has ended already.
    base::Result<void> cancel(int job);
    /// Takes a job with its files out of a scheduler's history. Printers do not know this: there it is as
    /// cancel().
    base::Result<void> purge(int job);

private:
    struct Close
    {
        void operator()(http_t *http) const { httpClose(http); }
    };
    using Http = std::unique_ptr<http_t, Close>;

    CupsLink(CupsTarget target, Http http);
    Ipp request(ipp_op_t operation) const;
    Ipp jobRequest(ipp_op_t operation, int job) const;
    QByteArray jobsResource() const;
    base::Result<Ipp> answerTo(Ipp request, const QByteArray &resource);
    base::Result<Ipp> checked(Ipp response) const;

    CupsTarget m_target;
    Http m_http;
};

} // namespace label
