#pragma once

#include <chrono>
#include <vector>

/// Tells a scanner's keys from a person's by their times alone. Pure: times come from whoever has the keys.
/// Thread: one at a time.
namespace ui {

/// What a keyboard-wedge scanner is recognised by.
struct ScanTiming
{
    using Millis = std::chrono::milliseconds;

    int leastKeys = 6;   ///< fewer are typing; shorter codes need the scanner's own prefix
    Millis shortGap{15}; ///< so far apart on average are the keys of the shortest scan at most ...
    Millis moreGap{
        2}; ///< ... and so much more for each further key, because ever fewer people type them so fast ...
    Millis longGap{30};    ///< ... up to this: 400 words a minute
    Millis hold{35};       ///< how long a key is kept back to see whether another one follows as fast
    int sureKeys = 4;      ///< so many keys as fast as a scanner's ...
    Millis patience{120};  ///< ... may be followed by one that comes this late
    Millis join{150};      ///< longer pauses are in no scan
    Millis bracketed{400}; ///< the longest pause after the scanner's own prefix
};

/// Keeps count of the keys that are kept back, until they are a scan or somebody's typing.
class ScanDetector
{
public:
    using Millis = std::chrono::milliseconds;

    enum class Key {
        Text,   ///< a printable character
        End,    ///< Enter, Tab, or the scanner's own suffix
        Prefix, ///< the scanner's own prefix
        Other,  ///< everything else that is no character
    };
    /// What happens to the keys that were kept back before this one.
    enum class Held { Keep, GiveBack };
    /// What happens to this key.
    enum class Now {
        Hold,
        Pass, ///< to whoever has the focus
        Scan, ///< it ends a scan: what is kept back is its text, or the end of it
    };
    /// Whether what is kept back may be a whole scan without the keys before it.
    enum class Whole { No, Yes };
    struct Step
    {
        Held held = Held::Keep;
        Now now = Now::Pass;
        int takeBack = 0; ///< with Scan: so many keys before seem to belong to it and were given back already
        Whole whole = Whole::No; ///< with Scan
    };

    explicit ScanDetector(const ScanTiming &timing = {})
        : m_timing(timing)
    {}

    /// @param at when the key was pressed, by any clock that does not go back
    Step press(Key key, Millis at);
    /// How long after the last key what is kept back has to be given back.
    Millis patience() const;
    /// Nothing came in time: what was kept back is given back.
    void giveUp();
    /// Something else happened, a click or another kind of key: what was typed before is no part of a scan.
    void forget();
    bool isHolding() const { return m_isBracketed || m_held.keys > 0; }
    /// How many of the keys that were given back last may still turn out to be a scan's.
    int linked() const;

private:
    /// Keys that followed one another fast.
    struct Run
    {
        int keys = 0;
        Millis length{0}; ///< from its first key to its last
    };

    bool mayBeScanner(const Run &run) const;
    bool isScan(int keys, Millis length, int runs, int pauses) const;
    Step end();

    ScanTiming m_timing;
    Run m_held;
    std::vector<Run> m_given; ///< given back, with short pauses between
    Millis m_last{0};         ///< the last key's time
    bool m_isBracketed = false;
};

} // namespace ui
