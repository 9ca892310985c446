#pragma once

#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

/// One sentence over the whole width while the line has stopped itself, with the button that lets it go on;
/// gone while it goes. Thread: GUI.
class StopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StopBar(QWidget *parent = nullptr);

    /// Shows why the line stands, or hides the bar.
    void setStop(const std::optional<station::LineStopSnapshot> &stop);
    QString sentence() const;
    /// Asks for the reason; nothing while the line goes.
    void askForRelease();

Q_SIGNALS:
    void releaseWanted(const QString &reason, const QString &second);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<station::LineStopSnapshot> m_stop;
    QLabel *m_text;
    QPushButton *m_release;
};

} // namespace ui
