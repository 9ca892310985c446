#include "core/card/insertion_count.h"

#include <algorithm>

namespace card {

namespace {

/// More events than this between two reports are a counter that started afresh, not a busy hand.
constexpr quint16 MostEventsBetween = 1000;

} // namespace

void InsertionCount::update(const QList<host::ReaderReport> &readers)
{
    QHash<ReaderName, Seen> before = m_readers;
    for (Seen &seen : m_readers)
        seen.isListed = false;

    for (const host::ReaderReport &reader : readers) {
        const Seen old = before.value(reader.name);
        Seen &seen = m_readers[reader.name];
        const bool hadCard = old.isListed && old.hadCard;
        const bool hasCard = reader.presence != CardPresence::Absent;

        // Every card put in or taken out is one event.
        const auto passed = quint16(reader.events - old.events);
        const quint64 events = old.isListed && passed <= MostEventsBetween ? passed : 0;
        quint64 added = hadCard ? events / 2 : (events + 1) / 2;
        if (hasCard && !hadCard)
            added = std::max<quint64>(added, 1);
        if (hasCard && hadCard && passed > MostEventsBetween)
            added = 1;

        seen = Seen{old.count + added, reader.events, hasCard, true};
    }
    for (Seen &seen : m_readers)
        seen.hadCard = seen.hadCard && seen.isListed;
}

} // namespace card
