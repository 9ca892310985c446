#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

/// Text that is fitted into a tile. Thread: GUI.
namespace ui {

/// A giant word laid out into a box.
struct WordLayout
{
    QStringList lines;      ///< one or two
    double capHeight = 0.0; ///< of capitals, pixels
    double squeeze = 1.0;   ///< horizontal scale, 0.7 to 1
    double lineStep = 0.0;  ///< from baseline to baseline, pixels
    double above = 0.0;     ///< what the accents of the first line's capitals need, pixels
    double below = 0.0;     ///< what hangs below the last baseline, pixels

    double height() const { return above + capHeight + lineStep * double(lines.size() - 1) + below; }
};

/// Fits a word: at most `capHeight` high; too wide, it is first split at a blank, then squeezed to 70 %, then
/// made smaller.
WordLayout layOutWord(const QFont &font, const QString &word, double width, double capHeight);
/// Draws a laid-out word as filled outlines, centred, its first line's accents at `box.top()`.
void paintWord(QPainter &painter, const QFont &font, const WordLayout &layout, const QRectF &box);

/// Wraps text into at most `most` lines of `width` pixels; the last one ends in "…" when there was more.
QStringList wrapped(const QFont &font, const QString &text, double width, int most);

} // namespace ui
