#pragma once

#include <QLabel>

namespace ui {

/// One line of plain text that may have less room than it needs: it ends in an ellipsis, and its tooltip says
/// it whole. Thread: GUI.
class ElidingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace ui
