#pragma once

#include "core/card/card_system.h"

#include <QTimer>

#include <functional>

namespace stationctl {

/// One look at the readers: the first snapshot that shows readers, or what is there when they had time to
/// appear.
class FirstLook
{
public:
    void start(card::CardSystem &cards, std::function<void(const card::ReaderSnapshot &)> seen)
    {
        m_seen = std::move(seen);
        cards.watch([this](const card::ReaderSnapshot &snapshot) {
            m_last = snapshot;
            if (!snapshot.readers.isEmpty())
                finish();
        });
        QTimer::singleShot(std::chrono::seconds(3), &m_timers, [this] { finish(); });
    }

private:
    void finish()
    {
        if (const auto seen = std::exchange(m_seen, nullptr))
            seen(m_last);
    }

    std::function<void(const card::ReaderSnapshot &)> m_seen;
    card::ReaderSnapshot m_last;
    QObject m_timers;
};

} // namespace stationctl
