#pragma once

#include "core/label/content.h"
#include "core/label/layout.h"

#include <QByteArray>

namespace label {

/// The label as a PDF of one page that is the label, to the dot of its printer, with real text in an embedded
/// font.
/// @param title the document's title; shown by viewers and spoolers, so never a secret
QByteArray toPdf(const Layout &layout, const LabelStock &stock, const QString &title);

/// A text as one safe part of a path: letters, digits, '-', '_', and '.' inside stay, everything else becomes
/// %XX of its UTF-8 bytes. Different texts give different parts; long ones end in a hash. Never empty, "." or
/// "..".
QString pathPart(const QString &text);

/// Where a unit's label lies: FOLDER/BATCH/SERIAL.pdf.
QString pdfPath(const QString &folder, const LabelContent &content);

} // namespace label
