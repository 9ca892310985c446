#pragma once

#include "ui/slot_face.h"
#include "ui/tile_layout.h"

#include <QAbstractButton>
#include <QPixmap>

#include <optional>

namespace ui {

/// One reader on the bench, painted to be read from two metres: number, name and time on top, a shape, one
/// giant word, the unit's serial, a sentence. A button: clicked or pressed it becomes the selected slot.
/// Thread: GUI.
class SlotTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SlotTile(QWidget *parent = nullptr);

    /// Shows a slot with the face chosen for it.
    /// @param name what the reader is called on this bench, may be empty
    void display(const station::SlotSnapshot &slot, const Face &face, const QString &name = {});
    /// Sets the time against which the elapsed time is counted.
    void setNow(base::Instant now);
    /// Where the slow movement stands, 0 to 1; only faces that move repaint.
    void setBeat(double beat);
    /// Whether this face is one that moves: acting, or working without a percentage.
    bool moves() const;

    const station::SlotSnapshot &slot() const { return m_slot; }
    const Face &face() const { return m_face; }
    const QString &name() const { return m_name; }
    /// Where everything stands now.
    const TileLayout &laidOut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor ground() const;
    QColor ink() const;
    void paintFrame(QPainter &painter) const;
    void paintTime(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintOwnShape(QPainter &painter) const;
    const QPixmap &still() const;
    bool turns() const;
    void forget();

    station::SlotSnapshot m_slot;
    Face m_face;
    QString m_name;
    base::Instant m_now{};
    double m_beat = 0.0;
    mutable std::optional<TileLayout> m_layout; ///< nothing: to be worked out anew
    mutable QPixmap m_still; ///< what does not move, on no ground; null: to be painted anew
};

} // namespace ui
