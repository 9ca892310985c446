#pragma once

#include <QWidget>

namespace ui {

/// Says over the whole width that nothing here is real: striped and bold. Thread: GUI.
class TrainingBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingBanner(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// The sentence that it shows.
    static QString sentence();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace ui
