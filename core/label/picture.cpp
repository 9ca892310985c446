#include "core/label/picture.h"

#include "core/label/render.h"

#include <QBuffer>

namespace label {

QByteArray toPng(const Layout &layout)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    toImage(layout).save(&buffer, "PNG");
    return png;
}

} // namespace label
