#pragma once

#include "core/journal/journal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>

/// What leaves the journal for other systems (design §7): one row per unit, no secret. Thread: any.
namespace journal {

enum class ExportFormat {
    Csv,       ///< RFC 4180 in UTF-8 with a header; safe to open in a spreadsheet; unknown values are empty
    JsonLines, ///< one object a line; a value that is not known is absent
};
inline constexpr std::array kExportFormatNames{
    esim::EnumName<ExportFormat>{ExportFormat::Csv, "csv"},
    esim::EnumName<ExportFormat>{ExportFormat::JsonLines, "jsonl"}};
constexpr const auto &enumNames(ExportFormat) { return kExportFormatNames; }

/// The columns of a batch's export: ours, then the manifest's own. One of those that has a name of ours gets
/// "manifest_" before it.
QStringList exportColumns(const BatchInfo &batch);

/// A unit's values in the order of exportColumns(); empty where nothing is known. Times are ISO 8601 in UTC,
/// the reason is a sentence in the present language. @param station this station's name
QStringList exportValues(const BatchInfo &batch, const UnitRecord &unit, const QString &station);

/// A whole file's bytes.
QByteArray exportText(const BatchInfo &batch, const std::vector<UnitRecord> &units, const QString &station,
                      ExportFormat format);

/// Writes a batch's export to a file, which appears complete or not at all, and beside it FILE.head, which
/// names a head of the journal that covers everything in the export (anchor.h). @return that head
base::Result<ChainHead> exportBatch(Journal &journal, const BatchInfo &batch, const QString &station,
                                    ExportFormat format, const QString &file);

} // namespace journal
