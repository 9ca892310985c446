#include "ui/records_feed.h"

#include <QEvent>
#include <QWidget>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

RecordsFeed::RecordsFeed(QWidget *viewer)
    : QObject(viewer)
    , m_viewer(viewer)
    , m_pause(3s)
{
    viewer->installEventFilter(this);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RecordsFeed::askSoon);
    connect(&m_hours, &QTimer::timeout, this, &RecordsFeed::noteChange);
    m_hours.start(1min);
}

void RecordsFeed::setWish(const std::optional<station::RecordsWish> &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    // An answer to the earlier wish is no longer waited for.
    m_state = State::Idle;
    m_next.stop();
    noteChange();
}

void RecordsFeed::noteChange()
{
    m_isStale = true;
    askSoon();
}

void RecordsFeed::askSoon()
{
    if (m_wish && m_isStale && m_state == State::Idle && !m_next.isActive() && m_viewer->isVisible())
        ask();
}

void RecordsFeed::ask()
{
    m_isStale = false;
    m_state = State::Asked;
    Q_EMIT wanted(*m_wish);
}

bool RecordsFeed::take(const station::RecordsReport &report)
{
    if (m_wish != report.wish)
        return false;
    m_state = State::Idle;
    m_next.start(m_pause);
    return true;
}

void RecordsFeed::takeRefusal()
{
    if (m_state != State::Asked)
        return;
    m_state = State::Idle;
    m_next.start(m_pause);
}

bool RecordsFeed::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewer && event->type() == QEvent::Show)
        askSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
