#include "ui/slot_sounds.h"

#include "ui/tones.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::chrono::milliseconds kMoment{300};

double gainOf(Volume volume)
{
    switch (volume) {
    case Volume::Off: return 0.0;
    case Volume::Soft: return 0.12;
    case Volume::Medium: return 0.4;
    case Volume::Loud: return 1.0;
    }
    return 0.0;
}

} // namespace

SlotSounds::SlotSounds(std::shared_ptr<Sounds> sounds, QObject *parent)
    : QObject(parent)
    , m_sounds(std::move(sounds))
{
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &SlotSounds::play);
}

std::optional<Cue> SlotSounds::cueOf(FaceKind kind)
{
    switch (kind) {
    case FaceKind::NotUsed:
    case FaceKind::Unplugged:
    case FaceKind::Empty:
    case FaceKind::Working: return std::nullopt;
    case FaceKind::Act: return Cue::Act;
    case FaceKind::Done: return Cue::Done;
    case FaceKind::Failed: return Cue::Failed;
    case FaceKind::Held: return Cue::Held;
    }
    return std::nullopt;
}

void SlotSounds::hear(const station::SlotSnapshot &slot, FaceKind kind, SlotGrid::Why why)
{
    // A reader that comes back shows the verdict it had: that is no news.
    if (kind == FaceKind::Unplugged)
        return;
    const bool known = m_heard.contains(slot.reader);
    const Heard now{kind, slot.state};
    const bool same = known && m_heard.value(slot.reader) == now;
    m_heard.insert(slot.reader, now);
    if (!known)
        m_fresh.insert(slot.reader);
    const auto cue = cueOf(kind);
    const bool news = cue && !same && why == SlotGrid::Why::Happened && !m_fresh.contains(slot.reader);
    if (news)
        m_gravest = std::max(m_gravest.value_or(*cue), *cue);
    if ((news || !known) && !m_moment.isActive())
        m_moment.start(kMoment);
}

void SlotSounds::hearScan(const ScanResult &scan)
{
    if (scan.verdict != ScanResult::Verdict::Wrong)
        return;
    m_gravest = std::max(m_gravest.value_or(Cue::Act), Cue::Act);
    if (!m_moment.isActive())
        m_moment.start(0);
}

void SlotSounds::play()
{
    m_fresh.clear();
    const auto cue = std::exchange(m_gravest, std::nullopt);
    if (!cue)
        return;
    if (m_sounds && m_volume != Volume::Off)
        m_sounds->play(*cue, gainOf(m_volume));
    // The next one waits until this one is over: two at once are noise.
    m_moment.start(std::max(kMoment, lengthOf(*cue)));
}

void SlotSounds::sample()
{
    if (m_sounds && m_volume != Volume::Off)
        m_sounds->play(Cue::Done, gainOf(m_volume));
}

} // namespace ui
