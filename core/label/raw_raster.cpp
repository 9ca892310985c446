#include "core/label/raw_raster.h"

#include "core/label/render.h"

namespace label {

RawRaster toRaster(const Layout &layout)
{
    const QImage image = toImage(layout);
    RawRaster raster{image.width(), image.height(), (image.width() + 7) / 8, {}};
    raster.bits = QByteArray(qsizetype(raster.bytesPerRow) * raster.height, '\0');
    for (int y = 0; y < raster.height; ++y) {
        const uchar *dots = image.constScanLine(y);
        char *row = raster.bits.data() + qsizetype(y) * raster.bytesPerRow;
        for (int x = 0; x < raster.width; ++x) {
            if (dots[x] < 128)
                row[x / 8] = char(uchar(row[x / 8]) | (0x80u >> (x % 8)));
        }
    }
    return raster;
}

} // namespace label
