#include "core/lpa/card_job.h"

#include "core/lpa/channel_error.h"

#include <QCoreApplication>

namespace lpa {

bool JobFailure::cardAnswered() const
{
    return resultCode || (channel && channel->kind == card::ChannelFailure::Kind::StatusWord);
}

JobFailure stoppedFailure()
{
    return {{base::ErrorKind::Refused,
             base::ErrorCode("lpa.stopped"),
             QCoreApplication::translate("lpa", "The work on the card was stopped."),
             {},
             QCoreApplication::translate("lpa", "Start it again when you are ready.")},
            JobFailure::Effect::None,
            std::nullopt,
            std::nullopt};
}

JobFailure channelFailure(const card::ChannelFailure &failure, JobFailure::Effect lost)
{
    // A status word is no proof that nothing happened: it may come when only the answer is fetched.
    const bool certainlyNot = failure.reached == card::ChannelFailure::Reached::No;
    JobFailure job{channelError(failure), certainlyNot ? JobFailure::Effect::None : lost, failure,
                   std::nullopt};
    if (job.effect == JobFailure::Effect::Perhaps)
        job.error.kind = base::ErrorKind::Unknown;
    return job;
}

void CardJob::exchange(QByteArray command, std::function<void(card::ChannelResult<QByteArray>)> next)
{
    m_channel.exchange(std::move(command), card::Patience::Normal,
                       [alive = alive(), next = std::move(next)](card::ChannelResult<QByteArray> answer) {
                           if (!alive.expired())
                               next(std::move(answer));
                       });
}

void CardJob::reset(std::function<void(card::ChannelResult<card::Opened>)> next)
{
    m_channel.reset([alive = alive(), next = std::move(next)](card::ChannelResult<card::Opened> opened) {
        if (!alive.expired())
            next(std::move(opened));
    });
}

} // namespace lpa
