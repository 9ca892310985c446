#include "ui/slot_tile.h"

#include "ui/slot_shapes.h"
#include "ui/words.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) { return float(x + (y - x) * part); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

SlotTile::SlotTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

void SlotTile::display(const station::SlotSnapshot &slot, const Face &face, const QString &name)
{
    m_slot = slot;
    m_face = face;
    m_name = name;
    forget();
    setAccessibleName(name.isEmpty() ? tr("Slot %1").arg(slot.number)
                                     : tr("Slot %1, %2").arg(QString::number(slot.number), name));
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
    if (toneOf(m_face.kind)) // the quiet faces show no time
        update(laidOut().head.toAlignedRect());
}

void SlotTile::setBeat(double beat)
{
    if (!moves())
        return;
    m_beat = beat;
    update();
}

bool SlotTile::moves() const { return m_face.kind == FaceKind::Act || turns(); }

bool SlotTile::turns() const { return m_face.kind == FaceKind::Working && m_face.percent < 0; }

const TileLayout &SlotTile::laidOut() const
{
    if (!m_layout)
        m_layout = layOutTile(m_face, size(), font());
    return *m_layout;
}

QSize SlotTile::sizeHint() const { return minimumSizeHint() * 1.7; }

QSize SlotTile::minimumSizeHint() const
{
    // Sixteen fit onto a small screen with its type of 14 pixels; with larger type the bench scrolls instead.
    const int type = std::max(14, QFontInfo(font()).pixelSize());
    return {170, 124 * type / 14};
}

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

void SlotTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    painter.drawPixmap(0, 0, still());
    if (turns())
        paintOwnShape(painter);
    paintTime(painter);
}

void SlotTile::resizeEvent(QResizeEvent *event)
{
    forget();
    QAbstractButton::resizeEvent(event);
}

void SlotTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        forget();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void SlotTile::forget()
{
    m_layout.reset();
    m_still = {};
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

void SlotTile::paintTime(QPainter &painter) const
{
    if (!toneOf(m_face.kind))
        return; // a quiet slot has nobody waiting
    painter.setPen(ink());
    painter.setFont(laidOut().timeFont);
    painter.drawText(laidOut().head, Qt::AlignRight | Qt::AlignVCenter,
                     ui::words::elapsed(m_slot.since, m_now));
}

void SlotTile::paintOwnShape(QPainter &painter) const
{
    const QColor shapeInk = toneOf(m_face.kind) ? inkOnFill() : greysOf(themeOf(palette())).outline;
    paintShape(painter, m_face.kind, laidOut().shape, {shapeInk, ground(), m_face.percent, m_beat});
}

const QPixmap &SlotTile::still() const
{
    const double ratio = devicePixelRatioF();
    if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
        m_still = QPixmap((QSizeF(size()) * ratio).toSize());
        m_still.setDevicePixelRatio(ratio);
        m_still.fill(Qt::transparent);
        QPainter painter(&m_still);
        painter.setRenderHint(QPainter::Antialiasing);
        paintWords(painter);
        if (!turns())
            paintOwnShape(painter);
    }
    return m_still;
}

void SlotTile::paintWords(QPainter &painter) const
{
    const TileLayout &at = laidOut();
    const double right =
        at.shape.top() < at.head.bottom() ? at.shape.left() : at.head.right() - at.head.width() * 0.25;
    const QString number = QString::number(m_slot.number);
    const QString title = m_name.isEmpty() ? number : QStringLiteral("%1  %2").arg(number, m_name);
    painter.setPen(ink());
    painter.setFont(at.headFont);
    painter.drawText(at.head, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(at.headFont).elidedText(title, Qt::ElideRight, right - at.head.left()));
    painter.translate(at.wordAt);
    painter.fillPath(at.word.outline, ink());
    painter.translate(-at.wordAt);
    painter.setFont(at.serialFont);
    painter.drawText(at.serialBox, Qt::AlignHCenter | Qt::AlignVCenter, at.serial);
    painter.setFont(at.sentenceFont);
    QRectF line = at.sentenceBox;
    for (const QString &text : at.sentence) {
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignVCenter, text);
        line.translate(0, line.height());
    }
}

} // namespace ui
