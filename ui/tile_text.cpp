#include "ui/tile_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kMeasured = 200.0; // pixels at which outlines are measured, then scaled
constexpr double kMostSqueeze = 0.70;
/// Two lines are a little smaller each, so that the shape keeps its room; still 18 mm.
constexpr double kTwoLines = 0.875;
constexpr double kBetweenLines = 0.16; // of the capitals' height

QFont measuring(QFont font)
{
    font.setPixelSize(int(kMeasured));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList split(const QString &word)
{
    if (word.contains(u'\n'))
        return word.split(u'\n').mid(0, 2);
    qsizetype best = -1;
    for (qsizetype i = word.indexOf(u' '); i >= 0; i = word.indexOf(u' ', i + 1)) {
        if (best < 0 || std::abs(word.size() - 2 * i) < std::abs(word.size() - 2 * best))
            best = i;
    }
    return best < 0 ? QStringList{word} : QStringList{word.left(best), word.mid(best + 1)};
}

/// The lines as one outline at the measured size, each centred at x = 0, the first baseline at y = 0. Lines
/// stand as far apart as their real glyphs need: accents on capitals reach far above them.
QPainterPath outlineOf(const QFont &font, const QStringList &lines, double capHeight)
{
    QPainterPath whole;
    double bottom = 0.0;
    for (const QString &line : lines) {
        QPainterPath path;
        path.addText(0, 0, font, line);
        const QRectF box = path.boundingRect();
        const double drop =
            whole.isEmpty() ? 0.0 : bottom + capHeight * kBetweenLines + std::max(capHeight, -box.top());
        path.translate(-box.center().x(), drop);
        bottom = std::max(drop, path.boundingRect().bottom());
        whole.addPath(path);
    }
    return whole;
}

WordLayout fitted(const QFont &font, const QStringList &lines, double width, double wish)
{
    const double capHeight = QFontMetricsF(font).capHeight();
    const QPainterPath outline = outlineOf(font, lines, capHeight);
    const double natural = std::max(1.0, outline.boundingRect().width()) * wish / capHeight;
    WordLayout layout{lines, wish, 1.0, 0.0, {}};
    if (natural > width) {
        layout.squeeze = std::max(kMostSqueeze, width / natural);
        layout.capHeight *= std::min(1.0, width / (natural * layout.squeeze));
    }
    const double scale = layout.capHeight / capHeight;
    layout.outline = QTransform::fromScale(scale * layout.squeeze, scale).map(outline);
    const QRectF box = layout.outline.boundingRect();
    const double top = std::min(box.top(), -layout.capHeight);
    layout.height = box.bottom() - top;
    layout.outline.translate(0, -top);
    return layout;
}

} // namespace

WordLayout layOutWord(const QFont &font, const QString &word, double width, double capHeight)
{
    const QFont big = measuring(font);
    if (word.contains(u'\n'))
        return fitted(big, split(word), width, capHeight * kTwoLines);
    WordLayout whole = fitted(big, {word}, width, capHeight);
    if (whole.capHeight >= capHeight || !word.contains(u' '))
        return whole;
    WordLayout halves = fitted(big, split(word), width, capHeight * kTwoLines);
    return halves.capHeight > whole.capHeight ? halves : whole;
}

Wrapped wrapped(const QFont &font, const QString &text, double width, int most)
{
    Wrapped result;
    const QFontMetricsF metrics(font);
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (int(result.lines.size()) == most) {
                if (most > 0)
                    result.lines.last() = metrics.elidedText(
                        result.lines.last() + u' ' + paragraph.mid(line.textStart()), Qt::ElideRight, width);
                result.whole = false;
                layout.endLayout();
                return result;
            }
            result.lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return result;
}

} // namespace ui
