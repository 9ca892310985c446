#include "ui/label_view.h"

#include "ui/palette.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int kMargin = 6;
constexpr double kMostFactor = 4.0;
constexpr int kMostSide = 8192; // a label of 300 mm at 600 dpi has 7087 dots
} // namespace

LabelView::LabelView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LabelView::setLabel(const QByteArray &png, const QString &sentence)
{
    QPixmap label;
    if (!png.isEmpty())
        label.loadFromData(png, "PNG");
    if (label.width() > kMostSide || label.height() > kMostSide)
        label = {};
    m_label = label;
    m_sentence = sentence;
    setAccessibleName(m_label.isNull() ? sentence : tr("Picture of the label"));
    update();
}

void LabelView::clear(const QString &sentence) { setLabel({}, sentence); }

double LabelView::factor() const
{
    if (m_label.isNull())
        return 1.0;
    const QSizeF room = size() - QSize(2 * kMargin, 2 * kMargin);
    const double fits = std::min(room.width() / m_label.width(), room.height() / m_label.height());
    return fits >= 1.0 ? std::min(std::floor(fits), kMostFactor) : std::max(fits, 0.01);
}

QSize LabelView::sizeHint() const { return {240, 160}; }
QSize LabelView::minimumSizeHint() const { return {60, 40}; }

void LabelView::mouseReleaseEvent(QMouseEvent *event)
{
    if (hasLabel() && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void LabelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Greys greys = greysOf(themeOf(palette()));
    if (m_label.isNull()) {
        painter.setPen(greys.muted);
        painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    const double scale = factor();
    const QSize shown(int(std::lround(m_label.width() * scale)), int(std::lround(m_label.height() * scale)));
    const QRect target(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.fillRect(target.adjusted(-kMargin, -kMargin, kMargin, kMargin), Qt::white);
    painter.setPen(greys.outline);
    painter.drawRect(target.adjusted(-kMargin, -kMargin, kMargin - 1, kMargin - 1));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 1.0);
    painter.drawPixmap(target, m_label);
}

} // namespace ui
