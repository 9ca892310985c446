#pragma once

#include <array>

namespace ui {

/// How loud the bench is.
enum class Volume { Off, Soft, Medium, Loud };
inline constexpr std::array kVolumes{Volume::Off, Volume::Soft, Volume::Medium, Volume::Loud};

} // namespace ui
