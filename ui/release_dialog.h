#pragma once

#include "core/station/snapshots.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ui {

/// Asks why a line that stopped itself may go on, and for the second person where it takes two. Thread: GUI.
class ReleaseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// How a second person says yes: by a name that is typed here, or by the badge, afterwards.
    enum class Second { Typed, ByBadge };
    ReleaseDialog(const station::LineStopSnapshot &stop, Second second, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const QString &reason, const QString &second);

private:
    void check();

    station::LineStopSnapshot m_stop;
    Second m_wants;
    QLineEdit *m_reason;
    QLineEdit *m_second;
    QPushButton *m_act;
};

} // namespace ui
