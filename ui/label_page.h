#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class LabelActs;
class LabelView;

/// The chosen unit's label, large. Thread: GUI.
class LabelPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LabelPage(QWidget *parent = nullptr);

    void setUnit(const std::optional<station::UnitSnapshot> &unit);
    /// PNG bytes of the label, or a sentence why there is none.
    void setLabel(const QByteArray &png, const QString &sentence);
    /// What is done with the label.
    LabelActs *acts() const { return m_acts; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();

    std::optional<station::UnitSnapshot> m_unit;
    QLabel *m_title;
    QLabel *m_caption;
    LabelView *m_view;
    LabelActs *m_acts;
};

} // namespace ui
