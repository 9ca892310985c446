#pragma once

#include <QScrollArea>

namespace ui {

/// Shows a widget as large as there is room, and never smaller than it needs: with large texts on a small
/// screen it scrolls, also to whatever gets the focus. Of a stack only the page that is shown counts.
/// Thread: GUI.
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Where it scrolls. What scrolls down alone is always as wide as its content needs.
    enum class Scroll { Both, Down };

    explicit PageArea(QWidget *content, Scroll scroll, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *shown() const;
    QSize needed(int width) const;
    void fit();
    /// Tries this size; whether everything has its room.
    bool fitsInto(const QSize &size);

    Scroll m_scroll;
};

} // namespace ui
