#include "ui/tile_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kMeasured = 200.0; // pixels at which outlines are measured, then scaled
constexpr double kMostSqueeze = 0.70;

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

/// What stands out over capitals or hangs below the line: accents and tails, not the rounding of an O.
double beyond(double ink, const QFontMetricsF &metrics)
{
    return ink < metrics.capHeight() * 0.06 ? 0.0 : ink;
}

WordLayout fitted(const QFontMetricsF &metrics, const QStringList &lines, double width, double capHeight)
{
    double widest = 1.0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const double natural = widest * capHeight / metrics.capHeight();
    WordLayout layout{lines, capHeight, 1.0, 0.0};
    if (natural > width) {
        layout.squeeze = std::max(kMostSqueeze, width / natural);
        layout.capHeight *= std::min(1.0, width / (natural * layout.squeeze));
    }
    layout.lineStep = layout.capHeight * 1.22;
    const double scale = layout.capHeight / metrics.capHeight();
    double below = 0.0;
    for (const QString &line : lines) {
        const QRectF ink = metrics.tightBoundingRect(line);
        const double above = beyond(-ink.top() - metrics.capHeight(), metrics) * scale;
        if (&line == &lines.first())
            layout.above = above;
        else
            layout.lineStep += above + below;
        below = beyond(ink.bottom(), metrics) * scale;
    }
    layout.below = below;
    return layout;
}

} // namespace

WordLayout layOutWord(const QFont &font, const QString &word, double width, double capHeight)
{
    const QFontMetricsF metrics(measuring(font));
    if (word.contains(u'\n'))
        return fitted(metrics, split(word), width, capHeight);
    const WordLayout whole = fitted(metrics, {word}, width, capHeight);
    if (whole.capHeight >= capHeight || !word.contains(u' '))
        return whole;
    const WordLayout halves = fitted(metrics, split(word), width, capHeight * 0.75);
    return halves.capHeight > whole.capHeight ? halves : whole;
}

void paintWord(QPainter &painter, const QFont &font, const WordLayout &layout, const QRectF &box)
{
    const QFont big = measuring(font);
    const QFontMetricsF metrics(big);
    const double scale = layout.capHeight / metrics.capHeight();
    double baseline = box.top() + layout.above + layout.capHeight;
    for (const QString &line : layout.lines) {
        const double width = metrics.horizontalAdvance(line) * scale * layout.squeeze;
        QPainterPath path;
        path.addText(0, 0, big, line);
        painter.save();
        painter.translate(box.center().x() - width / 2, baseline);
        painter.scale(scale * layout.squeeze, scale);
        painter.fillPath(path, painter.pen().color());
        painter.restore();
        baseline += layout.lineStep;
    }
}

QStringList wrapped(const QFont &font, const QString &text, double width, int most)
{
    QStringList lines;
    const QFontMetricsF metrics(font);
    const QStringList paragraphs = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (int(lines.size()) == most) {
                lines.last() = metrics.elidedText(lines.last() + u' ' + paragraph.mid(line.textStart()),
                                                  Qt::ElideRight, width);
                layout.endLayout();
                return lines;
            }
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace ui
