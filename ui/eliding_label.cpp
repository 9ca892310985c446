#include "ui/eliding_label.h"

#include <QHelpEvent>
#include <QStyle>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

namespace {
constexpr int kFewestLetters = 14;
}

ElidingLabel::ElidingLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QSize ElidingLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * kFewestLetters), whole.height()};
}

void ElidingLabel::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    // A name keeps its own direction: its parts do not change places beside texts from right to left.
    const QString isolated = QChar(0x2068) + shown + QChar(0x2069);
    const auto side = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, contentsRect(), int(side), palette(), isEnabled(), isolated,
                          foregroundRole());
}

bool ElidingLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    if (sizeHint().width() > width())
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

} // namespace ui
