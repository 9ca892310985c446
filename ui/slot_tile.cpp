#include "ui/slot_tile.h"

#include "ui/slot_shapes.h"
#include "ui/tile_text.h"
#include "ui/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

/// Measures that follow from a tile's height, so that a tile looks the same at every size. At eight tiles on
/// 1920x1080 (24 inches, 3.61 pixels to the millimetre) a tile is about 380 pixels high: words of 68,
/// sentences of 25.
struct Measures
{
    double pad;
    double word;     ///< cap height
    double sentence; ///< font size, pixels
    double gap;

    Measures(double width, double height)
    {
        const double unit = std::min(height, width * 1.25);
        pad = std::clamp(unit * 0.035 + 7, 10.0, 26.0);
        word = unit * 0.185;
        sentence = std::clamp(unit * 0.068, 13.0, 42.0);
        gap = unit * 0.03;
    }
};

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(int(std::lround(pixels)));
    font.setWeight(weight);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) { return float(x + (y - x) * part); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// Two lines are a little smaller each, so that the shape keeps its room; still 18 mm.
double linesFactor(const QString &word) { return word.contains(u'\n') ? 0.875 : 1.0; }

bool isVerdict(FaceKind kind) { return toneOf(kind).has_value() && kind != FaceKind::Working; }

} // namespace

SlotTile::SlotTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

void SlotTile::display(const station::SlotSnapshot &slot, const Face &face)
{
    m_slot = slot;
    m_face = face;
    setAccessibleName(tr("Slot %1").arg(slot.number));
    QStringList parts{QString(face.word).replace(u'\n', u' ')};
    if (!face.serial.isEmpty())
        parts << tr("Serial %1").arg(face.serial);
    if (!face.sentence.isEmpty())
        parts << QString(face.sentence).replace(u'\n', u' ');
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
    setToolTip(face.sentence.isEmpty() ? slot.reader : slot.reader + u'\n' + face.sentence);
    update();
}

void SlotTile::setNow(base::Instant now)
{
    m_now = now;
    if (toneOf(m_face.kind))
        update(); // the quiet faces show no time
}

void SlotTile::setBeat(double beat)
{
    if (!moves())
        return;
    m_beat = beat;
    update();
}

bool SlotTile::moves() const
{
    return m_face.kind == FaceKind::Act || (m_face.kind == FaceKind::Working && m_face.percent < 0);
}

QSize SlotTile::sizeHint() const { return {300, 320}; }
QSize SlotTile::minimumSizeHint() const { return {170, 190}; }

QColor SlotTile::ground() const
{
    const auto tone = toneOf(m_face.kind);
    if (!tone)
        return palette().color(QPalette::Window);
    if (*tone == Tone::Act)
        return mixed(fillOf(Tone::Act), pulseFill(), 0.5 - 0.5 * std::cos(m_beat * 2 * std::numbers::pi));
    return fillOf(*tone);
}

QColor SlotTile::ink() const { return toneOf(m_face.kind) ? inkOnFill() : greysOf(themeOf(palette())).muted; }

double SlotTile::wordHeight() const
{
    const Measures measures(width(), height());
    const double wish = measures.word * linesFactor(m_face.word);
    return layOutWord(bold(font()), m_face.word, width() - 2 * measures.pad, wish).capHeight;
}

void SlotTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const Measures measures(width(), height());
    const QRectF inner = QRectF(rect()).adjusted(measures.pad, measures.pad, -measures.pad, -measures.pad);
    painter.setPen(ink());
    paintHead(painter, inner);
    paintBody(painter, inner);
}

void SlotTile::paintFrame(QPainter &painter) const
{
    const Greys greys = greysOf(themeOf(palette()));
    const QRectF frame = QRectF(rect()).adjusted(3, 3, -3, -3);
    const bool filled = toneOf(m_face.kind).has_value();
    painter.setBrush(ground());
    if (filled || m_face.kind == FaceKind::NotUsed)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(greys.outline, 2));
    painter.drawRoundedRect(frame, 10, 10);
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) {
        painter.setPen(QPen(palette().color(QPalette::Window), 8));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 9, 9);
        painter.setPen(QPen(greys.text, 4));
        painter.drawRoundedRect(frame, 11, 11);
    }
    if (hasFocus()) {
        painter.setPen(QPen(filled ? inkOnFill() : greys.text, 2, Qt::DotLine));
        painter.drawRoundedRect(frame.adjusted(9, 9, -9, -9), 6, 6);
    }
}

void SlotTile::paintHead(QPainter &painter, const QRectF &box) const
{
    const Measures measures(width(), height());
    const QFont font = sized(this->font(), measures.sentence * 1.1, QFont::Bold);
    const double height = QFontMetricsF(font).height();
    const QRectF line(box.left(), box.top(), box.width(), height);
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_slot.number));
    const bool counts = toneOf(m_face.kind).has_value();
    const QString elapsed = counts ? words::elapsed(m_slot.since, m_now) : QString();
    painter.setFont(sized(this->font(), measures.sentence * 0.9));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, elapsed);
}

void SlotTile::paintBody(QPainter &painter, const QRectF &box) const
{
    const Measures measures(width(), height());
    QFont sentenceFont = sized(font(), measures.sentence);
    const QFont serialFont = sized(font(), measures.sentence, QFont::DemiBold);
    const QFont wordFont = bold(font());
    const double head = QFontMetricsF(sized(font(), measures.sentence * 1.1, QFont::Bold)).height();

    QStringList sentence = wrapped(sentenceFont, m_face.sentence, box.width(), 3);
    if (!sentence.isEmpty() && sentence.last().endsWith(u'…')) {
        sentenceFont = sized(font(), measures.sentence * 0.82);
        sentence = wrapped(sentenceFont, m_face.sentence, box.width(), 4);
    }
    const double sentenceStep = QFontMetricsF(sentenceFont).height();
    const double serialStep = m_face.serial.isEmpty() ? 0 : QFontMetricsF(serialFont).height();
    // Quiet words stay quiet: they are no verdict.
    const double wish =
        isVerdict(m_face.kind) || m_face.kind == FaceKind::Working ? measures.word : measures.word * 0.6;
    const WordLayout word = layOutWord(wordFont, m_face.word, box.width(), wish * linesFactor(m_face.word));

    const double below =
        word.height() + measures.gap * 2.4 + serialStep + sentenceStep * double(sentence.size());
    const double room = box.height() - head - below;
    const double shape = std::clamp(room, 0.0, box.height() * 0.36);
    double y = box.top() + head + std::max(0.0, (room - shape) / 2);

    const QColor shapeInk = toneOf(m_face.kind) ? inkOnFill() : greysOf(themeOf(palette())).outline;
    paintShape(painter, m_face.kind, QRectF(box.left(), y, box.width(), shape),
               {shapeInk, ground(), m_face.percent, m_beat});
    y += shape + measures.gap;
    painter.setPen(ink());
    paintWord(painter, wordFont, word, QRectF(box.left(), y, box.width(), word.height()));
    y += word.height() + measures.gap * 1.4;

    if (serialStep > 0) {
        painter.setFont(serialFont);
        const QString serial =
            QFontMetricsF(serialFont).elidedText(m_face.serial, Qt::ElideMiddle, box.width());
        painter.drawText(QRectF(box.left(), y, box.width(), serialStep), Qt::AlignHCenter | Qt::AlignVCenter,
                         serial);
        y += serialStep;
    }
    painter.setFont(sentenceFont);
    for (const QString &line : sentence) {
        painter.drawText(QRectF(box.left(), y, box.width(), sentenceStep),
                         Qt::AlignHCenter | Qt::AlignVCenter, line);
        y += sentenceStep;
    }
}

} // namespace ui
