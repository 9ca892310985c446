#include "ui/training_banner.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kHeight = 40;
constexpr double kStripe = 22.0;
} // namespace

TrainingBanner::TrainingBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"trainingBanner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sentence());
    QFont strong = font();
    strong.setWeight(QFont::Bold);
    strong.setPixelSize(21);
    setFont(strong);
}

QSize TrainingBanner::sizeHint() const { return {400, std::max(kHeight, fontMetrics().height() + 12)}; }

QString TrainingBanner::sentence()
{
    return tr("TRAINING: nothing here reaches a real card, carrier or printer");
}

void TrainingBanner::paintEvent(QPaintEvent *)
{
    const QColor yellow(0xF0, 0xE4, 0x42);
    const QColor black(0x14, 0x14, 0x14);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), yellow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(black);
    for (double x = -height(); x < width() + height(); x += 2 * kStripe) {
        const QPointF stripe[] = {{x, double(height())},
                                  {x + kStripe, double(height())},
                                  {x + kStripe + height(), 0.0},
                                  {x + height(), 0.0}};
        painter.drawPolygon(stripe, 4);
    }
    QFont font = this->font();
    const QString text = sentence();
    while (font.pixelSize() > 11 && QFontMetrics(font).horizontalAdvance(text) > width() - 80)
        font.setPixelSize(font.pixelSize() - 1);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    const QRect plate((width() - textWidth) / 2 - 22, 0, textWidth + 44, height());
    painter.fillRect(plate, yellow);
    painter.setFont(font);
    painter.setPen(black);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void TrainingBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(sentence());
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
