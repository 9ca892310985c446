#include "ui/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, Apply::No); }

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            all = QSize(all.width() + item->sizeHint().width() + (all.isEmpty() ? 0 : spacing()),
                        std::max(all.height(), item->sizeHint().height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items) {
        widest = widest.expandedTo(item->minimumSize());
        // A minimum that was set for gloved fingers may be less than the text needs.
        if (!item->isEmpty() && item->widget() != nullptr)
            widest = widest.expandedTo(item->widget()->minimumSizeHint());
    }
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

int FlowLayout::arrange(const QRect &rect, Apply apply) const
{
    int y = rect.top();
    std::vector<Placed> line;
    int used = 0;
    const auto endLine = [&] {
        if (line.empty())
            return;
        const int height = std::max_element(line.begin(), line.end(), [](const Placed &a, const Placed &b) {
                               return a.size.height() < b.size.height();
                           })->size.height();
        if (apply == Apply::Yes)
            placeLine(line, rect, y, height, rect.width() - used);
        y += height + spacing();
        line.clear();
        used = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty() && item->spacerItem() == nullptr)
            continue;
        const QSize wish = item->sizeHint().boundedTo({rect.width(), item->sizeHint().height()});
        const int gap = line.empty() ? 0 : spacing();
        if (!line.empty() && used + gap + wish.width() > rect.width())
            endLine();
        used += (line.empty() ? 0 : spacing()) + wish.width();
        line.push_back({item.get(), wish});
    }
    endLine();
    return std::max(0, y - spacing() - rect.top());
}

void FlowLayout::placeLine(const std::vector<Placed> &line, const QRect &rect, int top, int height,
                           int spare) const
{
    const auto grows = [](const Placed &one) {
        return one.item->expandingDirections().testFlag(Qt::Horizontal);
    };
    auto growing = int(std::count_if(line.begin(), line.end(), grows));
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (const Placed &one : line) {
        QSize size = one.size;
        if (growing > 0 && grows(one)) {
            size.rwidth() += spare / growing;
            spare -= spare / growing--;
        }
        const QRect place(x, top + (height - size.height()) / 2, size.width(), size.height());
        one.item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
}

} // namespace ui
