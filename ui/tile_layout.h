#pragma once

#include "ui/slot_face.h"
#include "ui/tile_text.h"

#include <QRectF>

namespace ui {

/// Where everything stands in a tile, worked out once for a face, a size and a typeface, painted often.
struct TileLayout
{
    QFont headFont; ///< the slot's number and name
    QFont timeFont;
    QRectF head; ///< the line on top; in a full tile the shape comes up into its middle
    QRectF shape;
    WordLayout word;
    QPointF wordAt; ///< of the word's outline
    QFont serialFont;
    QString serial;
    QRectF serialBox;
    QFont sentenceFont;
    QStringList sentence;
    QRectF sentenceBox; ///< of the first line; the others follow at its height
    bool whole = true;  ///< nothing had to be cut
};

/// Lays a tile out. A tile looks the same at every size: its measures follow from its height and width, and
/// sentences grow with the application's typeface. At eight tiles on 1920x1080 (24 inches, 3.61 pixels to the
/// millimetre) words are at least 18 mm high, sentences at least 5. Pure; thread: GUI.
TileLayout layOutTile(const Face &face, const QSizeF &size, const QFont &font);

} // namespace ui
