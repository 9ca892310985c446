#include "core/label/epl.h"

#include "core/label/raw_raster.h"

#include <QtMath>

namespace label {
namespace {

constexpr double kGapMm = 3.0;
constexpr double kMmPerInch = 25.4;

} // namespace

QByteArray toEpl(const Layout &layout)
{
    RawRaster raster = toRaster(layout);
    for (char &byte : raster.bits)
        byte = char(~byte);
    const auto number = [](int n) { return QByteArray::number(n); };
    // An empty line first ends what somebody may have left unfinished. Sizes clear the picture, so they come
    // before N.
    return "\r\nR0,0\r\nq" + number(layout.dots.width()) + "\r\nQ" + number(layout.dots.height()) + ',' +
           number(qRound(kGapMm * layout.dpi / kMmPerInch)) + "\r\nN\r\nGW0,0," + number(raster.bytesPerRow) +
           ',' + number(raster.height) + ',' + raster.bits + "\r\nP1\r\n";
}

} // namespace label
