#include "ui/page_area.h"

#include "ui/flow_layout.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

/// Parts that are not made smaller than their minimum lie on the next one where a layout is short of room.
bool keepsApart(const QLayout &layout)
{
    QList<QRect> places;
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (!item->isEmpty())
            places << item->geometry();
    }
    for (auto one = places.begin(); one != places.end(); ++one) {
        if (std::any_of(one + 1, places.end(), [one](const QRect &other) { return one->intersects(other); }))
            return false;
    }
    return true;
}

} // namespace

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

QWidget *PageArea::shown() const
{
    const auto *stack = qobject_cast<const QStackedWidget *>(widget());
    return stack != nullptr ? stack->currentWidget() : widget();
}

QSize PageArea::needed(int width) const
{
    const QWidget *page = shown();
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
    const QSize whole = maximumViewportSize();
    QSize room = whole;
    QSize need = needed(room.width());
    if (need.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        need = needed(room.width());
    }
    if (need.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    // What is reckoned is what texts need beside tables of the size that they wish for. Smaller tables will
    // do.
    if (need.height() > room.height() && fitsInto({std::max(need.width(), whole.width()), room.height()}))
        return;
    widget()->resize(need.expandedTo(room));
}

bool PageArea::fitsInto(const QSize &size)
{
    QWidget *page = shown();
    const QSize whole = maximumViewportSize();
    if (page->minimumSizeHint().height() > size.height() || size.width() > whole.width())
        return false;
    widget()->resize(size);
    for (QWidget *part : {widget(), page}) {
        if (part->layout() != nullptr)
            part->layout()->activate(); // texts may be newer than the places of their labels
    }
    const auto labels = page->findChildren<QLabel *>();
    const bool labelsFit = std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
        const bool wraps = label->isVisible() && label->wordWrap() && !label->text().isEmpty();
        return !wraps || label->heightForWidth(label->width()) <= label->height();
    });
    const auto layouts = page->findChildren<QLayout *>();
    return labelsFit && std::all_of(layouts.begin(), layouts.end(), [](const QLayout *layout) {
               const QWidget *parent = layout->parentWidget();
               if (parent == nullptr || !parent->isVisible())
                   return true;
               const QRect place = layout->geometry();
               const bool flows = dynamic_cast<const FlowLayout *>(layout) != nullptr;
               return flows ? layout->heightForWidth(place.width()) <= place.height() : keepsApart(*layout);
           });
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
