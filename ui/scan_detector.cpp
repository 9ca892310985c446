#include "ui/scan_detector.h"

#include <algorithm>

namespace ui {

namespace {

constexpr size_t kMostRuns = 6;
/// Keys that a scan must have more for each pause in it, and per which one more pause is possible: a pause
/// and a few fast keys are what people do, too.
constexpr int kKeysPerPause = 4;
constexpr int kKeysPerFurtherPause = 12;

} // namespace

bool ScanDetector::mayBeScanner(const Run &run) const
{
    return run.keys < 3 || run.length <= m_timing.longGap * (run.keys - 1);
}

bool ScanDetector::isScan(int keys, Millis length, int runs, int pauses) const
{
    const int spare = keys - m_timing.leastKeys - kKeysPerPause * pauses;
    if (spare < 0 || pauses > 1 + keys / kKeysPerFurtherPause)
        return false;
    const Millis gap = std::min(m_timing.longGap, m_timing.shortGap + m_timing.moreGap * spare);
    return length <= gap * (keys - runs);
}

int ScanDetector::linked() const
{
    int keys = 0;
    for (const Run &run : m_given)
        keys += run.keys;
    return keys;
}

ScanDetector::Millis ScanDetector::patience() const
{
    if (m_isBracketed)
        return m_timing.bracketed;
    const bool isSure =
        m_held.keys >= m_timing.sureKeys && m_held.length <= m_timing.shortGap * (m_held.keys - 1);
    return isSure ? m_timing.patience : m_timing.hold;
}

ScanDetector::Step ScanDetector::press(Key key, Millis at)
{
    Step step;
    const Millis gap = at - m_last;
    if (isHolding() && gap > patience()) {
        giveUp();
        step.held = Held::GiveBack;
    }
    if (!isHolding() && gap > m_timing.join)
        m_given.clear();

    switch (key) {
    case Key::Prefix:
        step.held = isHolding() ? Held::GiveBack : step.held;
        forget();
        m_isBracketed = true;
        step.now = Now::Hold;
        break;
    case Key::Text:
        // Too slow for any scanner: nobody waits any longer.
        if (!m_isBracketed && m_held.keys > 0 && !mayBeScanner({m_held.keys + 1, m_held.length + gap})) {
            giveUp();
            step.held = Held::GiveBack;
        }
        m_held.length += m_held.keys > 0 ? gap : Millis(0);
        ++m_held.keys;
        step.now = Now::Hold;
        break;
    case Key::End: {
        const Held before = step.held;
        step = end();
        if (before == Held::GiveBack)
            step.held = before;
        break;
    }
    case Key::Other:
        step.held = isHolding() ? Held::GiveBack : step.held;
        forget();
        break;
    }
    m_last = at;
    return step;
}

ScanDetector::Step ScanDetector::end()
{
    Step step;
    const bool isBracketed = m_isBracketed && m_held.keys > 0;
    const bool isWhole = m_held.keys > 0 && isScan(m_held.keys, m_held.length, 1, 0);
    // The longest run of keys that may be one scan; without held ones the last pause was before this end.
    int takeBack = 0;
    for (size_t first = 0; first < m_given.size() && takeBack == 0; ++first) {
        int before = 0;
        Millis length = m_held.length;
        for (size_t i = first; i < m_given.size(); ++i) {
            before += m_given[i].keys;
            length += m_given[i].length;
        }
        const int pauses = int(m_given.size() - first);
        const int runs = pauses + (m_held.keys > 0 ? 1 : 0);
        if (isScan(before + m_held.keys, length, runs, pauses))
            takeBack = before;
    }
    if (isBracketed || isWhole || takeBack > 0) {
        step.now = Now::Scan;
        step.takeBack = isBracketed ? 0 : takeBack;
        step.whole = isWhole || isBracketed ? Whole::Yes : Whole::No;
    } else if (isHolding()) {
        step.held = Held::GiveBack;
    }
    forget();
    return step;
}

void ScanDetector::giveUp()
{
    if (m_isBracketed)
        m_given.clear();
    else if (m_held.keys > 0)
        m_given.push_back(m_held);
    if (m_given.size() > kMostRuns)
        m_given.erase(m_given.begin());
    m_held = {};
    m_isBracketed = false;
}

void ScanDetector::forget()
{
    m_given.clear();
    m_held = {};
    m_isBracketed = false;
}

} // namespace ui
