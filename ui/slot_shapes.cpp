#include "ui/slot_shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

QRectF squareIn(const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

QPen roundPen(const QColor &ink, double width)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintDashedRing(QPainter &painter, const QRectF &square, const QColor &ink, double gap)
{
    const double width = square.width() * 0.09;
    const QRectF ring = square.adjusted(width, width, -width, -width);
    // Twelve equal dashes: the pattern counts in pen widths.
    const double step = std::numbers::pi * ring.width() / 12 / width;
    QPen pen(ink, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({step * (1 - gap), step * gap});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

void paintFillingRing(QPainter &painter, const QRectF &square, const ShapeLook &look)
{
    const double width = square.width() * 0.17;
    const QRectF ring = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QColor track = look.ink;
    track.setAlphaF(0.28f);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    const bool known = look.percent >= 0;
    const double part = known ? std::clamp(look.percent, 0, 100) / 100.0 : 0.28;
    const double from = 90.0 - (known ? 0.0 : look.turn * 360.0);
    painter.setPen(QPen(look.ink, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, int(std::lround(from * 16)), -int(std::lround(part * 360 * 16)));
}

void paintTick(QPainter &painter, const QRectF &s, const QColor &ink)
{
    painter.setPen(roundPen(ink, s.width() * 0.17));
    painter.setBrush(Qt::NoBrush);
    const QPointF points[] = {s.topLeft() + QPointF(s.width() * 0.12, s.height() * 0.55),
                              s.topLeft() + QPointF(s.width() * 0.40, s.height() * 0.82),
                              s.topLeft() + QPointF(s.width() * 0.90, s.height() * 0.20)};
    painter.drawPolyline(points, 3);
}

void paintCross(QPainter &painter, const QRectF &s, const QColor &ink)
{
    painter.setPen(roundPen(ink, s.width() * 0.18));
    const double inset = s.width() * 0.16;
    const QRectF r = s.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(r.topLeft(), r.bottomRight());
    painter.drawLine(r.topRight(), r.bottomLeft());
}

/// An open hand, palm forward: four fingers, a thumb and a palm in a unit square.
QPainterPath hand()
{
    QPainterPath fingers;
    fingers.setFillRule(Qt::WindingFill);
    const double width = 0.125;
    const double tops[] = {0.16, 0.06, 0.10, 0.22};
    for (int i = 0; i < 4; ++i)
        fingers.addRoundedRect(QRectF(0.30 + i * 0.148, tops[i], width, 0.62), width / 2, width / 2);
    QPainterPath palm;
    palm.moveTo(0.30, 0.50);
    palm.lineTo(0.869, 0.50);
    palm.lineTo(0.869, 0.70);
    palm.cubicTo(0.869, 0.90, 0.76, 0.97, 0.60, 0.97);
    palm.cubicTo(0.44, 0.97, 0.38, 0.90, 0.31, 0.80);
    palm.lineTo(0.11, 0.57);
    palm.cubicTo(0.06, 0.49, 0.14, 0.42, 0.22, 0.48);
    palm.lineTo(0.30, 0.56);
    palm.closeSubpath();
    return fingers.united(palm);
}

void paintHand(QPainter &painter, const QRectF &s, const ShapeLook &look)
{
    QPolygonF octagon;
    const double radius = s.width() / 2;
    for (int i = 0; i < 8; ++i) {
        const double angle = (22.5 + i * 45) * std::numbers::pi / 180;
        octagon << s.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink);
    painter.drawPolygon(octagon);
    const double side = s.width() * 0.60;
    painter.save();
    painter.translate(s.center().x() - side * 0.5, s.center().y() - side * 0.5);
    painter.scale(side, side);
    painter.setBrush(look.ground);
    painter.drawPath(hand());
    painter.restore();
}

FaceKind kindOf(workflow::Phase phase)
{
    using workflow::Phase;
    switch (phase) {
    case Phase::Planned: return FaceKind::NotUsed;
    case Phase::Reserving:
    case Phase::Reserved:
    case Phase::Activating:
    case Phase::Installing:
    case Phase::WritingAddress:
    case Phase::Verifying:
    case Phase::Printing: return FaceKind::Working;
    case Phase::WaitingForCard: return FaceKind::Empty;
    case Phase::WaitingForScan: return FaceKind::Act;
    case Phase::Done: return FaceKind::Done;
    case Phase::Failed: return FaceKind::Failed;
    case Phase::Held: return FaceKind::Held;
    }
    return FaceKind::NotUsed;
}

} // namespace

void paintShape(QPainter &painter, FaceKind kind, const QRectF &box, const ShapeLook &look)
{
    const QRectF square = squareIn(box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case FaceKind::NotUsed: {
        painter.setPen(roundPen(look.ink, square.width() * 0.09));
        painter.drawLine(square.center() - QPointF(square.width() * 0.25, 0),
                         square.center() + QPointF(square.width() * 0.25, 0));
        break;
    }
    case FaceKind::Unplugged:
        paintDashedRing(painter, square, look.ink, 0.45);
        painter.setPen(roundPen(look.ink, square.width() * 0.09));
        painter.drawLine(square.topRight() + QPointF(-square.width() * 0.1, square.height() * 0.1),
                         square.bottomLeft() + QPointF(square.width() * 0.1, -square.height() * 0.1));
        break;
    case FaceKind::Empty: paintDashedRing(painter, square, look.ink, 0.45); break;
    case FaceKind::Act: {
        // Wider than high: a bar says "here" across the whole tile.
        const double height =
            std::min({box.height(), box.width() / 3.2, std::max(box.width() * 0.13, box.height() * 0.4)});
        const double width = std::min(box.width(), height * 3.2);
        const QRectF bar(box.center().x() - width / 2, box.center().y() - height / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ink);
        painter.drawRoundedRect(bar, height * 0.16, height * 0.16);
        break;
    }
    case FaceKind::Working: paintFillingRing(painter, square, look); break;
    case FaceKind::Done: paintTick(painter, square, look.ink); break;
    case FaceKind::Failed: paintCross(painter, square, look.ink); break;
    case FaceKind::Held: paintHand(painter, square, look); break;
    }
    painter.restore();
}

QIcon phaseIcon(workflow::Phase phase)
{
    const FaceKind kind = kindOf(phase);
    const auto tone = toneOf(kind);
    constexpr int side = 44;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, 0, side, side);
    // A grey that shows on the light and on the dark base.
    const QColor quiet(0x7B, 0x87, 0x93);
    if (tone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillOf(*tone));
        painter.drawRoundedRect(whole, 9, 9);
    }
    const QColor ink = tone ? inkOnFill() : quiet;
    paintShape(painter, kind, whole.adjusted(8, 8, -8, -8), {ink, tone ? fillOf(*tone) : quiet, -1, 0.0});
    painter.end();
    QIcon icon;
    // The same picture when its row is selected: shapes must not turn blue.
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active, QIcon::Disabled})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace ui
