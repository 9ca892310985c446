#include "ui/page_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

PageArea::PageArea(QWidget *content, Scroll scroll, QWidget *parent)
    : QScrollArea(parent)
    , m_scroll(scroll)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
    if (auto *stack = qobject_cast<QStackedWidget *>(content))
        connect(stack, &QStackedWidget::currentChanged, this, &PageArea::fit);
}

QSize PageArea::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {m_scroll == Scroll::Down ? needed(0).width() + bar : 160, 120};
}

QSize PageArea::sizeHint() const { return widget()->sizeHint(); }

QSize PageArea::needed(int width) const
{
    const auto *stack = qobject_cast<const QStackedWidget *>(widget());
    const QWidget *page = stack != nullptr ? stack->currentWidget() : widget();
    if (page == nullptr)
        return {};
    const QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
    const QLayout *layout = page->layout();
    const int across = std::max(width, least.width());
    const bool grows = layout != nullptr && layout->hasHeightForWidth();
    return {least.width(), grows ? layout->totalMinimumHeightForWidth(across) : least.height()};
}

void PageArea::fit()
{
    QSize room = maximumViewportSize();
    QSize need = needed(room.width());
    if (need.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        need = needed(room.width());
    }
    if (need.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    widget()->resize(need.expandedTo(room));
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        if (m_scroll == Scroll::Down)
            updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace ui
