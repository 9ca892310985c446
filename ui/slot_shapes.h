#pragma once

#include "ui/slot_face.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace ui {

/// How to draw a shape.
struct ShapeLook
{
    QColor ink;        ///< lines and solid parts
    QColor ground;     ///< what lies behind: the hand is cut out in it
    int percent = -1;  ///< Working: how full the ring is, -1 when not known
    double turn = 0.0; ///< Working without percent: where the arc stands, 0 to 1
};

/// Draws a face's shape centred into `box`, as large as fits. The shapes differ without any colour.
void paintShape(QPainter &painter, FaceKind kind, const QRectF &box, const ShapeLook &look);

/// The shape of a phase on its fill as a small icon for tables and lists.
QIcon phaseIcon(workflow::Phase phase);

} // namespace ui
