#pragma once

#include "core/base/result.h"
#include "core/card/channel.h"
#include "core/lpa/code_text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// Jobs over a card's channel: asynchronous, each an object that runs once.
namespace lpa {

/// Why a job did not do what it is for.
struct JobFailure
{
    /// Whether the card may be changed all the same.
    enum class Effect { None, Perhaps };

    base::Error error;
    Effect effect = Effect::None;
    std::optional<card::ChannelFailure> channel; ///< when the channel failed
    std::optional<int> resultCode;               ///< when the card refused with a result code

    /// Whether the card itself answered, with a status word or a result code: the channel can go on being
    /// used.
    bool cardAnswered() const;
};
template <class T>
using JobResult = tl::expected<T, JobFailure>;

/// The failure of a job that was told to stop.
JobFailure stoppedFailure();
/// A channel's failure; `lost` says what a missing answer means for the card.
JobFailure channelFailure(const card::ChannelFailure &failure, JobFailure::Effect lost);

/// What all jobs share. The channel must be open, must outlive the job and must be used by nobody else
/// meanwhile. Destroying a job stops it: a command that is under way reaches the card, and its answer is
/// dropped. Thread: that of the channel.
class CardJob
{
public:
    explicit CardJob(card::Channel &channel)
        : m_channel(channel)
    {}
    virtual ~CardJob() = default;
    CardJob(const CardJob &) = delete;
    CardJob &operator=(const CardJob &) = delete;

    /// Stop when safe: the command under way is waited for, no other is begun.
    virtual void abort() { m_aborted = true; }

protected:
    /// One command; `next` runs unless the job is gone by then.
    void exchange(QByteArray command, std::function<void(card::ChannelResult<QByteArray>)> next);
    /// A power cycle.
    void reset(std::function<void(card::ChannelResult<card::Opened>)> next);
    bool isAborted() const { return m_aborted; }
    card::Channel &channel() { return m_channel; }
    /// Ends with this object, for callbacks that may come later.
    std::weak_ptr<int> alive() const { return m_alive; }

private:
    card::Channel &m_channel;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
    bool m_aborted = false;
};

/// A job with a result of type T.
template <class T>
class Job : public CardJob
{
public:
    using CardJob::CardJob;
    using Done = std::function<void(JobResult<T>)>;

    /// Begins; once. `done` runs once, from the event loop, and may destroy the job.
    void start(Done done)
    {
        m_done = std::move(done);
        run();
    }

protected:
    virtual void run() = 0;

    /// The end. The job may be gone afterwards: nothing of it may be touched.
    void finish(JobResult<T> result)
    {
        const Done done = std::exchange(m_done, nullptr);
        if (done)
            done(std::move(result));
    }

    /// Sends a command and reads its answer; any failure ends the job. `lost` says what a missing or
    /// unreadable answer means for the card.
    template <class Read, class Next>
    void ask(QByteArray command, JobFailure::Effect lost, Read read, Next next)
    {
        if (isAborted()) {
            finish(tl::unexpected(stoppedFailure()));
            return;
        }
        exchange(std::move(command), [this, lost, read, next](const card::ChannelResult<QByteArray> &answer) {
            if (!answer) {
                finish(tl::unexpected(channelFailure(answer.error(), lost)));
                return;
            }
            auto value = read(QByteArrayView(*answer));
            if (!value)
                finish(tl::unexpected(JobFailure{value.error(), lost, std::nullopt, std::nullopt}));
            else
                next(std::move(*value));
        });
    }

private:
    Done m_done;
};

} // namespace lpa
