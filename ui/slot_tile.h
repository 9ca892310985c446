#pragma once

#include "ui/slot_face.h"

#include <QAbstractButton>

namespace ui {

/// One reader on the bench, painted to be read from two metres: number and time on top, a shape, one giant
/// word, the unit's serial, a sentence. A button: clicked or pressed it becomes the selected slot. Thread:
/// GUI.
class SlotTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SlotTile(QWidget *parent = nullptr);

    /// Shows a slot with the face chosen for it.
    void display(const station::SlotSnapshot &slot, const Face &face);
    /// Sets the time against which the elapsed time is counted.
    void setNow(base::Instant now);
    /// Where the slow movement stands, 0 to 1; only faces that move repaint.
    void setBeat(double beat);
    /// Whether this face is one that moves: acting, or working without a percentage.
    bool moves() const;

    const station::SlotSnapshot &slot() const { return m_slot; }
    const Face &face() const { return m_face; }
    /// Height of the word's capitals in pixels, as painted now.
    double wordHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ground() const;
    QColor ink() const;
    void paintFrame(QPainter &painter) const;
    void paintHead(QPainter &painter, const QRectF &box) const;
    void paintBody(QPainter &painter, const QRectF &box) const;

    station::SlotSnapshot m_slot;
    Face m_face;
    base::Instant m_now{};
    double m_beat = 0.0;
};

} // namespace ui
