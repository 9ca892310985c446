#pragma once

#include "core/base/secret.h"
#include "core/label/layout.h"

#include <QByteArray>
#include <QByteArrayView>

/// Labels in ZPL II, the language of Zebra printers and of those that speak like them.
namespace label {

/// The label as our own dots (^GFA, hexadecimal): every printer prints the same, and no text of a label is
/// ever read as a command. The bytes show the code: treat them as a secret. Thread: any.
QByteArray toZpl(const Layout &layout);

/// The label with the printer's own symbol (^BQ) and font (^A0), which is far shorter. Modules have at most
/// ten dots, more is not in the language; the symbol then stands in the middle of its place. Refuses what
/// printers do not have in common: texts beyond Latin-1 and codes beyond ASCII. The bytes hold the code.
/// @param qrText the text of the layout's symbol  @param correction the one it was encoded with
base::Result<QByteArray> toNativeZpl(const Layout &layout, const base::Secret &qrText, Correction correction);

/// Bytes for ^FD after ^FH_: letters and digits of ASCII and blanks as they are, every other byte as _XX, so
/// that none of them can begin a command or end the field.
QByteArray zplEscaped(QByteArrayView utf8);

} // namespace label
