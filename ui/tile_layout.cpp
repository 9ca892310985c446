#include "ui/tile_layout.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Measures
{
    double unit;
    double pad;
    double word;     ///< cap height
    double sentence; ///< font size, pixels
    double least;    ///< font size of sentences that would not fit otherwise
    double gap;

    Measures(const QSizeF &size, const QFont &font)
        : unit(std::min(size.height(), size.width() * 1.25))
        , pad(std::clamp(unit * 0.035 + 7, 10.0, 26.0))
        , word(unit * 0.185)
        , gap(unit * 0.03)
    {
        const double wish = std::min(double(QFontInfo(font).pixelSize()), unit * 0.11);
        sentence = std::clamp(std::max(unit * 0.068, wish), 13.0, 64.0);
        least = std::max(13.0, sentence * 0.93);
    }
};

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(int(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

bool isQuiet(FaceKind kind) { return !toneOf(kind).has_value(); }

} // namespace

TileLayout layOutTile(const Face &face, const QSizeF &size, const QFont &font)
{
    const Measures measures(size, font);
    const QRectF box =
        QRectF({0, 0}, size).adjusted(measures.pad, measures.pad, -measures.pad, -measures.pad);
    TileLayout layout;
    layout.headFont = sized(font, measures.sentence * 1.1, QFont::Bold);
    layout.timeFont = sized(font, measures.sentence * 0.9);
    layout.head = {box.left(), box.top(), box.width(), QFontMetricsF(layout.headFont).height()};
    layout.serialFont = sized(font, measures.sentence, QFont::DemiBold);
    const QFontMetricsF serialMetrics(layout.serialFont);
    const double serialStep = face.serial.isEmpty() ? 0 : serialMetrics.height();
    layout.serial = serialMetrics.elidedText(face.serial, Qt::ElideMiddle, box.width());

    QFont wordFont = font;
    wordFont.setWeight(QFont::Bold);
    // Quiet words stay quiet: they are no verdict.
    layout.word = layOutWord(wordFont, face.word, box.width(),
                             isQuiet(face.kind) ? measures.word * 0.6 : measures.word);

    // First with room for a good shape, then smaller, down to a shape in the middle of the head line.
    const double fixed = layout.head.height() + layout.word.height + measures.gap * 2.4 + serialStep;
    double step = 0.0;
    const auto fill = [&](double pixels, double shape) {
        layout.sentenceFont = sized(font, pixels);
        step = QFontMetricsF(layout.sentenceFont).height();
        const int most = std::max(0, int(std::floor((box.height() - fixed - shape) / step)));
        const Wrapped fitting = wrapped(layout.sentenceFont, face.sentence, box.width(), most);
        layout.sentence = fitting.lines;
        layout.whole = fitting.whole && layout.serial == face.serial;
        return fitting.whole;
    };
    fill(measures.sentence, measures.unit * 0.14) || fill(measures.least, measures.unit * 0.06) ||
        fill(measures.least, 0.0);

    const double room = box.height() - fixed - step * double(layout.sentence.size());
    const double shape = std::clamp(room, 0.0, box.height() * 0.36);
    double y = layout.head.bottom() + std::max(0.0, (room - shape) / 2);
    layout.shape = {box.left(), y, box.width(), shape};
    if (shape < measures.unit * 0.2)
        layout.shape = QRectF(box.left() + box.width() * 0.3, box.top(), box.width() * 0.4,
                              layout.head.height() + shape);
    y += shape + measures.gap;
    layout.wordAt = {box.center().x(), y};
    y += layout.word.height + measures.gap * 1.4;
    layout.serialBox = {box.left(), y, box.width(), serialStep};
    y += serialStep;
    layout.sentenceBox = {box.left(), y, box.width(), step};
    return layout;
}

} // namespace ui
