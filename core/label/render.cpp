#include "core/label/render.h"

#include "core/label/text_block.h"

#include <QFont>
#include <QPainter>

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
        QFont font = labelFont(item.pixelSize, item.weight);
        font.setStyleStrategy(QFont::NoAntialias);
        painter.setFont(font);
        painter.drawText(QPoint(item.box.left(), item.box.top() + baselineOf(item.pixelSize)), item.text);
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
