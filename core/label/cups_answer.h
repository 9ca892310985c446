#pragma once

#include "core/label/cups_job.h"

#include <cups/cups.h>

#include <memory>

/// What stands in an IPP answer. Missing or senseless attributes are left out; nothing here owns the answer.
namespace label {

struct DeleteIpp
{
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

/// An integer or enum.
std::optional<int> numberIn(ipp_t *answer, const char *name, ipp_tag_t tag);
/// The keywords of an attribute without "none", as far as they are ones.
QStringList keywordsIn(ipp_t *answer, const char *name);
/// A printer's attributes. Whether it sees paper is told by its being a scheduler or none: cups-version.
PrinterStatus printerIn(ipp_t *answer);
/// A job's attributes; nothing without its state.
std::optional<JobStatus> jobIn(ipp_t *answer);
/// The first `most` jobs of a Get-Jobs answer. One whose state cannot be read counts as being printed.
QList<ListedJob> jobsIn(ipp_t *answer, int most);
/// True when the printer would do otherwise than asked, of what makes a label another one: stock, copies.
bool refusesLabel(ipp_t *answer);

} // namespace label
