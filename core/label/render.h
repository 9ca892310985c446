#pragma once

#include "core/label/layout.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace label {

/// Draws a layout with a painter whose unit is the printer's dot: black on what is there, no anti-aliasing.
void paint(const Layout &layout, QPainter &painter);

/// The label dot by dot, black on white (Format_Grayscale8 with values 0 and 255 alone in the symbol): what a
/// raster printer prints and the window's preview shows. The image carries its resolution.
QImage toImage(const Layout &layout);

} // namespace label
