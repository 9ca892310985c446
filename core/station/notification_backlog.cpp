#include "core/station/notification_backlog.h"

#include "core/esim/activation_code.h"

#include <algorithm>

namespace station {

QString NotificationBacklog::serverOf(const journal::BacklogEntry &entry)
{
    const auto address = esim::ServerAddress::fromCarrier(entry.address);
    return QStringLiteral("server ") + (address ? address->text().toLower() : entry.address);
}

QString NotificationBacklog::nameOf(const journal::BacklogEntry &entry)
{
    return entry.eid.text() + QLatin1Char(' ') + QString::number(entry.sequence);
}

void NotificationBacklog::load(const std::vector<journal::BacklogEntry> &entries)
{
    // The cards stay in the order in which they were seen.
    QHash<QString, qsizetype> places;
    m_entries.clear();
    for (const journal::BacklogEntry &entry : entries) {
        places.insert(entry.eid.text(), places.value(entry.eid.text(), places.size()));
        m_entries.push_back({entry, serverOf(entry), nameOf(entry)});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [&places](const Waiting &a, const Waiting &b) {
        const qsizetype placeA = places.value(a.entry.eid.text());
        const qsizetype placeB = places.value(b.entry.eid.text());
        return placeA != placeB ? placeA < placeB : a.entry.sequence < b.entry.sequence;
    });
    // A server that nothing waits for, and a notification that is gone, need no memory.
    QHash<QString, Pause> kept;
    for (const Waiting &one : m_entries) {
        for (const QString &what : {one.server, one.name}) {
            if (const auto known = m_pauses.constFind(what); known != m_pauses.constEnd())
                kept.insert(what, *known);
        }
    }
    m_pauses = std::move(kept);
}

std::optional<journal::BacklogEntry>
NotificationBacklog::next(base::Millis now, const std::function<bool(const esim::Eid &)> &isAtWork) const
{
    const auto waits = [&](const QString &what) {
        const auto found = m_pauses.constFind(what);
        return found != m_pauses.constEnd() && found->until > now;
    };
    for (const Waiting &one : m_entries) {
        if (!waits(one.server) && !waits(one.name) && !isAtWork(one.entry.eid))
            return one.entry;
    }
    return std::nullopt;
}

void NotificationBacklog::remove(const journal::BacklogEntry &entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const Waiting &one) {
        return one.entry.sequence == entry.sequence && one.entry.eid == entry.eid;
    });
    if (found != m_entries.end())
        m_entries.erase(found);
    m_pauses.remove(nameOf(entry));
}

void NotificationBacklog::taken(const journal::BacklogEntry &entry)
{
    remove(entry);
    m_pauses.remove(serverOf(entry));
}

void NotificationBacklog::silent(const journal::BacklogEntry &entry, base::Millis now, double chance)
{
    pause(serverOf(entry), now, chance);
}

void NotificationBacklog::refused(const journal::BacklogEntry &entry, base::Millis now, double chance)
{
    m_pauses.remove(serverOf(entry));
    pause(nameOf(entry), now, chance);
}

void NotificationBacklog::pause(const QString &what, base::Millis now, double chance)
{
    Pause &pause = m_pauses[what];
    pause.until = now + notificationPause(pause.times, m_times, chance);
    ++pause.times;
}

} // namespace station
