#pragma once

#include "ui/sounds.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace ui {

inline constexpr int kSamplesPerSecond = 48'000;

/// A cue as sound: one channel, 16 bits, kSamplesPerSecond. Made of sines with soft edges, always the same.
/// @param gain 0 to 1
std::vector<std::int16_t> tonesOf(Cue cue, double gain);
/// How long a cue lasts.
std::chrono::milliseconds lengthOf(Cue cue);

} // namespace ui
