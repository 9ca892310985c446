#pragma once

namespace ui {

/// What a slot can sound like, in rising gravity: of several at once only the gravest is heard.
enum class Cue {
    Done,   ///< two tones, rising
    Act,    ///< a soft double tone: the operator must do something
    Failed, ///< one low tone
    Held,   ///< a low double tone: a person must decide
};

/// Where sounds go. An implementation never blocks the caller and stays silent where there is no device.
class Sounds
{
public:
    virtual ~Sounds() = default;
    /// @param gain 0 (silent) to 1
    virtual void play(Cue cue, double gain) = 0;
};

} // namespace ui
