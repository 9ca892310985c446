#pragma once

#include "core/station/records.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace ui {

/// Keeps one report fresh for a widget: asks for it when it is first seen, when another one is wished for and
/// when something has happened, but never while the widget is hidden or an answer is awaited, and at most
/// once in a while. Thread: GUI.
class RecordsFeed final : public QObject
{
    Q_OBJECT

public:
    /// @param viewer whose visibility counts; the feed's parent
    explicit RecordsFeed(QWidget *viewer);

    /// What is to be kept fresh; nothing: nothing.
    void setWish(const std::optional<station::RecordsWish> &wish);
    const std::optional<station::RecordsWish> &wish() const { return m_wish; }
    /// Something happened that a report may show.
    void noteChange();
    /// The least time from one answer to the next question.
    void setPause(base::Millis pause) { m_pause = pause; }

    /// A report came, perhaps somebody else's. @return whether it is this feed's
    bool take(const station::RecordsReport &report);
    /// A question was refused.
    void takeRefusal();

Q_SIGNALS:
    void wanted(const station::RecordsWish &wish);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Idle, Asked };
    void askSoon();
    void ask();

    QWidget *m_viewer;
    std::optional<station::RecordsWish> m_wish;
    State m_state = State::Idle;
    bool m_isStale = false;
    base::Millis m_pause;
    QTimer m_next;  ///< runs while it is too early to ask again
    QTimer m_hours; ///< time passes even when nothing happens
};

} // namespace ui
