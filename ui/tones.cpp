#include "ui/tones.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

namespace {

struct Note
{
    double hertz; ///< 0: a pause
    int milliseconds;
    double loudness; ///< 0 to 1
};

/// High is good, low is not, double asks for somebody: told apart by rhythm as well as by pitch, because
/// noise on the floor swallows one or the other.
std::vector<Note> notesOf(Cue cue)
{
    switch (cue) {
    case Cue::Done: return {{784, 130, 0.8}, {1175, 200, 0.8}};
    case Cue::Act: return {{587, 110, 0.45}, {0, 70, 0}, {587, 110, 0.45}};
    case Cue::Failed: return {{247, 420, 1.0}};
    case Cue::Held: return {{247, 170, 1.0}, {0, 90, 0}, {247, 170, 1.0}};
    }
    return {};
}

constexpr double kEdgeSeconds = 0.012; // without it every tone begins with a click

} // namespace

std::vector<std::int16_t> tonesOf(Cue cue, double gain)
{
    std::vector<std::int16_t> samples;
    for (const Note &note : notesOf(cue)) {
        const int count = kSamplesPerSecond * note.milliseconds / 1000;
        for (int i = 0; i < count; ++i) {
            const double at = double(i) / kSamplesPerSecond;
            const double left = double(count - i) / kSamplesPerSecond;
            const double edge = std::min(1.0, std::min(at, left) / kEdgeSeconds);
            // The octave above makes low tones audible on the small speaker of a screen.
            const double turn = 2 * std::numbers::pi * note.hertz * at;
            const double wave = 0.7 * std::sin(turn) + 0.3 * std::sin(2 * turn);
            samples.push_back(
                std::int16_t(std::lround(30'000 * std::clamp(gain, 0.0, 1.0) * note.loudness * edge * wave)));
        }
    }
    return samples;
}

std::chrono::milliseconds lengthOf(Cue cue)
{
    int length = 0;
    for (const Note &note : notesOf(cue))
        length += note.milliseconds;
    return std::chrono::milliseconds(length);
}

} // namespace ui
