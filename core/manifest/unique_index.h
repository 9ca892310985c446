#pragma once

#include <QHashFunctions>

#include <optional>
#include <vector>

namespace manifest {

/// Finds equal rows without holding their keys: eight bytes a place. The caller says what equal means.
class UniqueIndex
{
public:
    /// Adds row `index` under `hash`, or returns an earlier row that `isEqual(row)` accepts.
    template <class IsEqual>
    std::optional<quint32> add(size_t hash, quint32 index, IsEqual isEqual)
    {
        if (m_count * 2 >= m_places.size())
            grow();
        const auto folded = quint32(hash ^ (hash >> 32));
        size_t at = folded & (m_places.size() - 1);
        for (; m_places[at].row != kFree; at = (at + 1) & (m_places.size() - 1)) {
            if (m_places[at].hash == folded && isEqual(m_places[at].row))
                return m_places[at].row;
        }
        m_places[at] = {folded, index};
        ++m_count;
        return std::nullopt;
    }

private:
    static constexpr quint32 kFree = 0xFFFFFFFFU;
    struct Place
    {
        quint32 hash = 0;
        quint32 row = kFree;
    };

    void grow()
    {
        std::vector<Place> old(m_places.empty() ? 1024 : m_places.size() * 2);
        old.swap(m_places);
        for (const Place &place : old) {
            if (place.row == kFree)
                continue;
            size_t at = place.hash & (m_places.size() - 1);
            while (m_places[at].row != kFree)
                at = (at + 1) & (m_places.size() - 1);
            m_places[at] = place;
        }
    }

    std::vector<Place> m_places;
    size_t m_count = 0;
};

} // namespace manifest
