#include "core/lpa/download_job.h"

namespace lpa {

DownloadJob::DownloadJob(card::Channel &channel, Es9Transport &transport, DownloadRequest request,
                         DownloadHooks hooks)
    : m_channel(channel)
    , m_transport(transport)
    , m_hooks(std::move(hooks))
    , m_session(std::move(request))
{}

void DownloadJob::start(Done done)
{
    m_done = std::move(done);
    m_ahead = m_transport.openAhead(m_session.request().address);
    feed(Start{});
}

void DownloadJob::abort(es10::CancelReason reason)
{
    if (m_session.phase() != DownloadSession::Phase::Done)
        feed(CancelRequested{reason});
}

void DownloadJob::feed(const SessionEvent &event)
{
    const std::weak_ptr alive = m_alive;
    auto commands = m_session.advance(event);
    if (!commands) {
        perform(Finished{unknownOutcome(commands.error(), NextStep::HoldForPerson)});
        return;
    }
    for (const SessionCommand &command : *commands) {
        std::visit([this](const auto &one) { perform(one); }, command);
        // A callback may have ended this job.
        if (alive.expired())
            return;
    }
}

void DownloadJob::perform(const ToCard &command)
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

void DownloadJob::perform(const ToServer &command)
{
    m_ahead.reset();
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

void DownloadJob::perform(const Progress &progress)
{
    if (const auto hook = m_hooks.progress)
        hook(progress);
}

void DownloadJob::perform(const AskConfirmationCode &question)
{
    const auto answer = [this, alive = std::weak_ptr(m_alive)](const std::optional<base::Secret> &code) {
        if (alive.expired() || m_session.phase() != DownloadSession::Phase::AskingConfirmationCode)
            return;
        if (code)
            feed(ConfirmationCodeGiven{*code});
        else
            feed(ConfirmationCodeRefused{});
    };
    if (const auto hook = m_hooks.confirmationCode)
        hook(question.metadata, answer);
    else
        answer(std::nullopt);
}

void DownloadJob::perform(const AskToWrite &question)
{
    const auto proceed = [this, alive = std::weak_ptr(m_alive)] {
        // Late or repeated permission must not start a second writing.
        if (!alive.expired() && m_session.phase() == DownloadSession::Phase::AskingToWrite)
            feed(WritingAllowed{});
    };
    if (const auto hook = m_hooks.beforeWriting)
        hook(question.metadata, proceed);
    else
        proceed();
}

void DownloadJob::perform(const Finished &finished)
{
    // `done` may destroy this job: it must be the last thing.
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(finished.outcome);
}

} // namespace lpa
