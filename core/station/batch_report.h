#pragma once

#include "core/journal/journal.h"
#include "core/journal/work_stamp.h"
#include "core/label/report.h"

#include <QString>

#include <vector>

namespace station {

/// Who makes a report, and when.
struct ReportMaker
{
    QString station;
    QString program; ///< name and version
    base::Instant now{};
};

/// Everything that a batch's report is made from.
struct BatchReportSources
{
    journal::BatchInfo batch;
    std::vector<journal::UnitRecord> units;
    std::vector<journal::WorkRecord> work; ///< oldest first
    journal::ChainHead head;               ///< read after all the others: it covers them
};

/// A batch on paper, to be signed: totals, where and with which versions the work was done, one row for every
/// unit, and the journal's head as text and QR. No secret in it. Pure; texts in the present language. Thread:
/// any.
label::Report batchReport(const BatchReportSources &sources, const ReportMaker &maker);

/// Reads the sources and writes the report as PDF, with FILE.head beside it. @return the head it names
base::Result<journal::ChainHead> writeBatchReport(journal::Journal &journal, const journal::BatchInfo &batch,
                                                  const ReportMaker &maker, const QString &file);

/// "2026-11-22 14:31:40", in UTC; empty for nothing. For people; programs get base::toIso().
QString paperTime(const std::optional<base::Instant> &at);
/// Where and with which versions work was done, as a table.
label::ReportTable workTable(const std::vector<journal::WorkRecord> &work);

} // namespace station
