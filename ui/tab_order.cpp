#include "ui/tab_order.h"

#include <QList>
#include <QWidget>

namespace ui {

namespace {

/// The controls of a part that take the focus, as they follow one another now.
QList<QWidget *> controlsOf(QWidget &part)
{
    QList<QWidget *> found;
    const auto take = [&](QWidget *widget) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            found << widget;
    };
    take(&part);
    for (QWidget *next = part.nextInFocusChain(); next != &part; next = next->nextInFocusChain()) {
        if (part.isAncestorOf(next))
            take(next);
    }
    return found;
}

} // namespace

void orderTabs(std::initializer_list<QWidget *> parts)
{
    QList<QWidget *> all;
    for (QWidget *part : parts)
        all << controlsOf(*part);
    for (qsizetype i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all.at(i - 1), all.at(i));
}

} // namespace ui
