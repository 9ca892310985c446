#pragma once

#include <QPixmap>
#include <QWidget>

namespace ui {

/// Shows a label's picture. Larger than life only by whole factors and without smoothing, so that every
/// module of its QR stays square; smaller only where the room asks for it. Without a picture it shows a
/// sentence. Thread: GUI.
class LabelView final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelView(QWidget *parent = nullptr);

    /// Shows PNG bytes at their real dots; bytes that are no picture show the sentence.
    void setLabel(const QByteArray &png, const QString &sentence);
    /// Shows only a sentence.
    void clear(const QString &sentence);

    bool hasLabel() const { return !m_label.isNull(); }
    /// How many screen pixels one dot of the label takes; below 1 when it is shown smaller.
    double factor() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The picture was clicked or touched.
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_label;
    QString m_sentence;
};

} // namespace ui
