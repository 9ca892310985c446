#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Writing CSV: RFC 4180 in UTF-8, safe to open in a spreadsheet. Thread: any.
namespace base::csv {

/// The text with a leading "'" when a spreadsheet would take it for a formula: when its first character,
/// after blanks and quotes, is one of `= + - @`, their full-width forms, a tab or a line end (CWE-1236).
/// Quoting alone does not help.
QString guarded(QStringView text);

/// One cell: guarded and quoted where RFC 4180 asks for it. Long numbers (EID, ICCID) are quoted, and never
/// written in a form that only a spreadsheet understands.
QByteArray cell(QStringView text);

/// The cells as one record, separated by commas, ended by CR LF.
QByteArray record(const QStringList &cells);

} // namespace base::csv
