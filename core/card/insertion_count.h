#pragma once

#include "core/card/host_protocol.h"

#include <QHash>

namespace card {

/// Numbers the cards put into each reader, growing for as long as this object lives, from PC/SC's counts,
/// which start afresh with the service or the reader and wrap at 65536. A card that was swapped between two
/// reports is noticed by those counts. Thread: a value.
class InsertionCount
{
public:
    /// Takes a whole report; readers that are not in it count as empty from now on.
    void update(const QList<host::ReaderReport> &readers);
    /// How many cards were put into this reader so far; 0 for one that was never seen with a card.
    quint64 of(const ReaderName &reader) const { return m_readers.value(reader).count; }

private:
    struct Seen
    {
        quint64 count = 0;
        quint16 events = 0;
        bool hadCard = false;
        bool isListed = false;
    };
    QHash<ReaderName, Seen> m_readers;
};

} // namespace card
