#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Controls one beside the other, in the direction of reading, and on further lines where there is no room
/// for all: long words and large texts need more lines, never more room than there is. What is spare in a
/// line goes to those in it that expand, spacers among them. Thread: GUI.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Apply { No, Yes };
    struct Placed
    {
        QLayoutItem *item;
        QSize size;
    };
    int arrange(const QRect &rect, Apply apply) const;
    void placeLine(const std::vector<Placed> &line, const QRect &rect, int top, int height, int spare) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui
