#pragma once

#include "core/base/clock.h"
#include "core/station/snapshots.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class CheckTable;

/// The doctor: every part of the station with its verdict and its remedy. It looks by itself when the window
/// begins, and whenever it is asked. Thread: GUI.
class DoctorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DoctorPage(QWidget *parent = nullptr);

    /// Asks for a look, unless one is under way.
    void run();
    /// Whoever was asked does not answer any more.
    void abandon();
    /// What was found.
    void showChecks(const QList<station::Check> &checks);

Q_SIGNALS:
    void runWanted();
    /// The worst that was found, for a sign elsewhere; and what it is, for a tool tip.
    void worstFound(station::Check::Verdict verdict, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Never, Looking, Looked };
    void fill();
    void retranslate();

    Step m_step = Step::Never;
    std::optional<base::Instant> m_at;
    QLabel *m_title;
    QLabel *m_verdict;
    QLabel *m_when;
    QProgressBar *m_progress;
    CheckTable *m_table;
    QPushButton *m_again;
};

} // namespace ui
