#include "core/lpa/discovery_job.h"

namespace lpa {

void DiscoveryJob::start(Done done)
{
    m_done = std::move(done);
    feed(Start{});
}

void DiscoveryJob::abort()
{
    if (m_session.phase() != DiscoverySession::Phase::Done)
        feed(CancelRequested{});
}

void DiscoveryJob::feed(const DiscoveryEvent &event)
{
    const std::weak_ptr alive = m_alive;
    auto commands = m_session.advance(event);
    if (!commands) {
        DiscoveryOutcome outcome;
        outcome.error = commands.error();
        outcome.nextStep = NextStep::HoldForPerson;
        perform(DiscoveryFinished{std::move(outcome)});
        return;
    }
    for (const DiscoveryCommand &command : *commands) {
        std::visit([this](const auto &one) { perform(one); }, command);
        // A callback may have ended this job.
        if (alive.expired())
            return;
    }
}

void DiscoveryJob::perform(const ToCard &command)
{
    m_channel.exchange(command.bytes, command.patience,
                       [this, alive = std::weak_ptr(m_alive)](card::ChannelResult<QByteArray> answer) {
                           if (alive.expired())
                               return;
                           if (answer)
                               feed(CardAnswered{std::move(*answer)});
                           else
                               feed(CardFailed{answer.error()});
                       });
}

void DiscoveryJob::perform(const ToServer &command)
{
    m_transport.send({command.address, command.acceptedIssuers}, command.function, command.json,
                     [this, alive = std::weak_ptr(m_alive)](const base::http::Outcome &outcome) {
                         if (alive.expired())
                             return;
                         if (outcome)
                             feed(ServerAnswered{outcome->status, outcome->body});
                         else
                             feed(ServerFailed{outcome.error()});
                     });
}

void DiscoveryJob::perform(const DiscoveryFinished &finished)
{
    // `done` may destroy this job: it must be the last thing.
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(finished.outcome);
}

} // namespace lpa
