#pragma once

#include "core/label/layout.h"

#include <QByteArray>

namespace label {

/// A label as label printers take it: rows of bits from the top, each beginning with a new byte. A 1 is a
/// black dot, the highest bit of a byte is its leftmost dot; the bits behind the last dot of a row are 0.
/// It shows the code: treat it as a secret.
struct RawRaster
{
    int width = 0;       ///< in dots
    int height = 0;      ///< in rows
    int bytesPerRow = 0; ///< width, rounded up to whole bytes
    QByteArray bits;     ///< bytesPerRow * height bytes
};

/// The dots of the layout's picture. Needs what toImage() needs. Thread: any.
RawRaster toRaster(const Layout &layout);

} // namespace label
