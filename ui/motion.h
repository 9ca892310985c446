#pragma once

class QWidget;

namespace ui {

/// Whether the window may move anything by itself.
enum class Motion { Full, Reduced };

/// What the system and the person want: Reduced when the style has animations switched off, or when the
/// environment variable ESIM_STATION_REDUCED_MOTION is set to anything but 0. Thread: GUI.
Motion motionFor(const QWidget *widget);

} // namespace ui
