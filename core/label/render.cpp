#include "core/label/render.h"

#include "core/label/text_block.h"

#include <QFont>
#include <QPainter>

#include <cmath>

namespace label {

void paint(const Layout &layout, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::TextAntialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (const QRect &dots : layout.darkDots())
        painter.fillRect(dots, Qt::black);
    painter.setPen(Qt::black);
    for (const TextItem &item : layout.texts) {
        QFont font = labelFont(item.pixelSize);
        font.setStyleStrategy(QFont::NoAntialias);
        painter.setFont(font);
        const double baseline =
            item.box.top() + (item.box.height() - item.pixelSize) / 2.0 + item.pixelSize * 0.85;
        painter.drawText(QPointF(item.box.left(), std::round(baseline)), item.text);
    }
}

QImage toImage(const Layout &layout)
{
    QImage image(layout.dots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    const int dotsPerMeter = qRound(layout.dpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    paint(layout, painter);
    return image;
}

} // namespace label
