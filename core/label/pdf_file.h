#pragma once

#include "core/label/content.h"
#include "core/label/layout.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace label {

/// The label as a PDF of one page that is the label, to the dot of its printer, with real text in an embedded
/// font.
/// @param title the document's title; shown by viewers and spoolers, so never a secret
QByteArray toPdf(const Layout &layout, const LabelStock &stock, const QString &title);

/// A PDF of one page, painted in dots of `dpi`.
QByteArray pdfPage(QSizeF millimetres, int dpi, const QString &title,
                   const std::function<void(QPainter &)> &paintPage);

/// A text as one safe part of a path: letters, digits, '-', '_', and '.' inside stay, everything else becomes
/// %XX of its UTF-8 bytes. Different texts give different parts; long ones end in a hash. Never empty, "." or
/// "..".
QString pathPart(const QString &text);

/// Makes a folder for labels, with those above it; what is new is nobody else's (0700): a label is a bearer
/// secret until its profile is downloaded.
base::Result<void> makeLabelFolder(const QString &path);

/// Whether labels could be written into the folder, or into a new one of that name.
base::Result<void> checkLabelFolder(const QString &folder);

/// Where a unit's label lies: FOLDER/BATCH/SERIAL.pdf.
QString pdfPath(const QString &folder, const LabelContent &content);

} // namespace label
