#include "ui/alsa_sounds.h"

#include "ui/tones.h"

#include <QLoggingCategory>

#include <alsa/asoundlib.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

Q_LOGGING_CATEGORY(lcSounds, "station.sounds")

namespace ui {

namespace {

struct CloseDevice
{
    void operator()(snd_pcm_t *device) const { snd_pcm_close(device); }
};
using Device = std::unique_ptr<snd_pcm_t, CloseDevice>;

constexpr unsigned kLatencyMicroseconds = 100'000;
constexpr int kWaitMs = 100;

/// ALSA writes its complaints to stderr; here they are told once, in the log.
void stayQuiet(const char *, int, const char *, int, const char *, ...) {}

} // namespace

class AlsaSounds::Player
{
public:
    Player()
        : m_thread([this](const std::stop_token &stop) { run(stop); })
    {
        snd_lib_error_set_handler(stayQuiet);
    }

    void ask(Cue cue, double gain)
    {
        const std::lock_guard lock(m_lock);
        m_wish = {cue, gain};
        m_wished.notify_one();
    }

private:
    struct Wish
    {
        Cue cue;
        double gain;
    };

    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            std::unique_lock lock(m_lock);
            m_wished.wait(lock, stop, [this] { return m_wish.has_value(); });
            const auto wish = std::exchange(m_wish, std::nullopt);
            lock.unlock();
            if (!wish)
                continue;
            const int result = sound(tonesOf(wish->cue, wish->gain), stop);
            if (result < 0 && !std::exchange(m_complained, true))
                qCWarning(lcSounds, "No sound can be played: %s", snd_strerror(result));
        }
    }

    static int sound(const std::vector<std::int16_t> &samples, const std::stop_token &stop)
    {
        snd_pcm_t *raw = nullptr;
        int result = snd_pcm_open(&raw, "default", SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK);
        if (result < 0)
            return result;
        const Device device(raw);
        result = snd_pcm_set_params(raw, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                                    kSamplesPerSecond, 1, kLatencyMicroseconds);
        std::size_t written = 0;
        while (result >= 0 && written < samples.size() && !stop.stop_requested()) {
            const auto count = snd_pcm_writei(raw, samples.data() + written, samples.size() - written);
            if (count > 0)
                written += std::size_t(count);
            else if (count == -EAGAIN)
                result = snd_pcm_wait(raw, kWaitMs) == 0 ? -ETIMEDOUT : 0;
            else
                result = snd_pcm_recover(raw, int(count), 1);
        }
        // A sound shorter than the buffer has not begun yet, and closing would cut off the end.
        if (result >= 0 && !stop.stop_requested()) {
            if (snd_pcm_state(raw) == SND_PCM_STATE_PREPARED)
                snd_pcm_start(raw);
            snd_pcm_nonblock(raw, 0);
            snd_pcm_drain(raw);
        }
        return result;
    }

    std::mutex m_lock;
    std::condition_variable_any m_wished;
    std::optional<Wish> m_wish; ///< the last one alone: nothing piles up behind a slow device
    bool m_complained = false;  ///< of the player's thread
    std::jthread m_thread;      ///< last: it is joined before anything it uses goes
};

AlsaSounds::AlsaSounds()
    : m_player(std::make_unique<Player>())
{}

AlsaSounds::~AlsaSounds() = default;

void AlsaSounds::play(Cue cue, double gain) { m_player->ask(cue, gain); }

} // namespace ui
