#pragma once

#include <QtGlobal>

namespace simulation {

/// A small generator of random numbers (splitmix64): the same numbers for the same seed on every machine.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}
    /// A generator of its own for one part of a run, so that one part's draws do not shift another's.
    static Random of(quint64 seed, quint64 part)
    {
        return Random(Random(seed + part * 0x9e3779b97f4a7c15u).next());
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// Both ends included.
    int between(int low, int high) { return low + int(next() % quint64(high - low + 1)); }
    bool happens(int permille) { return between(0, 999) < permille; }
    /// In [0, 1).
    double chance() { return double(next() >> 11) / double(1ull << 53); }

private:
    quint64 m_state;
};

} // namespace simulation
