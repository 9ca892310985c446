#pragma once

#include "ui/sounds.h"

#include <memory>

namespace ui {

/// Plays cues on ALSA's default device, which PipeWire and PulseAudio serve as well, in a thread of its own.
/// The device is opened for each cue, so that one that is plugged in later is found and nobody else is kept
/// from it. Where there is none it says so once in the log and is silent.
class AlsaSounds final : public Sounds
{
public:
    AlsaSounds();
    /// Waits for what plays, half a second at most.
    ~AlsaSounds() override;

    void play(Cue cue, double gain) override;

private:
    class Player;
    std::unique_ptr<Player> m_player;
};

} // namespace ui
