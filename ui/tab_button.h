#pragma once

#include "ui/palette.h"

#include <QPainter>
#include <QToolButton>

namespace ui {

/// A button of a row of which one is chosen: the chosen one has a thick line below, which shows in every
/// theme. Thread: GUI.
class TabButton final : public QToolButton
{
public:
    explicit TabButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setCheckable(true);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 4, width(), 4), palette().color(QPalette::Link));
    }
};

} // namespace ui
