#pragma once

#include <QFont>
#include <QPainterPath>
#include <QString>
#include <QStringList>

/// Text that is fitted into a tile. Thread: GUI.
namespace ui {

/// A giant word laid out into a box.
struct WordLayout
{
    QStringList lines;      ///< one or two
    double capHeight = 0.0; ///< of capitals, pixels
    double squeeze = 1.0;   ///< horizontal scale, 0.7 to 1
    double height = 0.0;    ///< of everything that is drawn, accents and descenders too, pixels
    QPainterPath outline;   ///< to be filled; centred at x = 0, its top at y = 0
};

/// Fits a word: at most `capHeight` high; too wide, it is first split at a blank, then squeezed to 70 %, then
/// made smaller.
WordLayout layOutWord(const QFont &font, const QString &word, double width, double capHeight);

/// Text wrapped into lines.
struct Wrapped
{
    QStringList lines;
    bool whole = true; ///< otherwise the last line ends in "…"
};

/// Wraps text into at most `most` lines of `width` pixels.
Wrapped wrapped(const QFont &font, const QString &text, double width, int most);

} // namespace ui
