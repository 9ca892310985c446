#include "core/base/tlv.h"
#include "core/lpa/download_session.h"
#include "tests/fuzz/fuzzed_world.h"

using namespace lpa;
using fuzz::require;

namespace {

/// Holds a session to its promises, whatever card and server do.
class Watch
{
public:
    void see(const ToCard &command)
    {
        beginsOne();
        require(!command.bytes.isEmpty());
        const auto element = base::tlv::first(command.bytes);
        const bool isCommand = element && element->whole.size() == command.bytes.size() && !m_allowed;
        if (!isCommand && !(element && element->tag == 0xBF41)) {
            require(m_allowed); // nothing is written before somebody agreed
            m_written = true;
        }
    }
    void see(const ToServer &request)
    {
        beginsOne();
        // The card may hold the profile by now: the server must not be told otherwise.
        require(!(m_written && request.function == es9::Function::CancelSession));
        require(request.function != es9::Function::HandleNotification);
    }
    void see(const Progress &progress)
    {
        require(progress.percent >= 0 && progress.percent <= 100);
        require(progress.step == DownloadStep::Cancelling || progress.percent >= m_percent);
        m_percent = progress.percent;
    }
    void see(const AskConfirmationCode &) { beginsOne(); }
    void see(const AskToWrite &) { beginsOne(); }
    void see(const Finished &finished)
    {
        beginsOne();
        require(!m_outcome);
        m_outcome = finished.outcome;
    }
    void nextStep() { m_open = 0; }
    void allow() { m_allowed = true; }
    bool isOver() const { return m_outcome.has_value(); }

    void judge(const fuzz::FuzzedWorld &world) const
    {
        require(m_outcome.has_value());
        const bool succeeded = m_outcome->verdict == DownloadOutcome::Verdict::Succeeded;
        require(succeeded != m_outcome->error.has_value());
        if (succeeded)
            require(world.hasGivenResult() && !m_outcome->installationResult.isEmpty() && m_written);
        if (m_written && m_outcome->installationResult.isEmpty())
            require(m_outcome->verdict == DownloadOutcome::Verdict::Unknown ||
                    m_outcome->written == DownloadOutcome::Written::Perhaps);
        if (!m_written)
            require(m_outcome->written == DownloadOutcome::Written::No);
        if (m_outcome->error)
            require(!m_outcome->error->text.isEmpty());
    }

private:
    void beginsOne() { require(++m_open == 1 && !m_outcome); }

    int m_open = 0;
    int m_percent = 0;
    bool m_allowed = false;
    bool m_written = false;
    std::optional<DownloadOutcome> m_outcome;
};

/// What the world says to the one command among these.
std::optional<SessionEvent> reply(const DownloadSession::Commands &commands, fuzz::FuzzedWorld &world,
                                  Watch &watch)
{
    std::optional<SessionEvent> event;
    for (const SessionCommand &command : commands) {
        std::visit([&watch](const auto &one) { watch.see(one); }, command);
        if (const auto *toCard = std::get_if<ToCard>(&command)) {
            event = world.carryOut(*toCard);
        } else if (const auto *toServer = std::get_if<ToServer>(&command)) {
            event = world.answer(*toServer);
        } else if (std::holds_alternative<AskConfirmationCode>(command)) {
            if (world.person() & 1)
                event = ConfirmationCodeGiven{base::Secret("4711")};
            else
                event = ConfirmationCodeRefused{};
        } else if (std::holds_alternative<AskToWrite>(command)) {
            if (world.person() == 0xFF) {
                event = CancelRequested{};
            } else {
                watch.allow();
                event = WritingAllowed{};
            }
        }
    }
    return event;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    DownloadSession session(fuzz::request(input));
    fuzz::FuzzedWorld world(input);
    if (!world.openCard())
        return 0;

    Watch watch;
    std::optional<SessionEvent> event = Start{};
    for (int step = 0; event; ++step) {
        require(step < 200); // no card and no server keeps a session going for ever
        watch.nextStep();
        const auto commands = session.advance(*event);
        require(commands.has_value());
        event = reply(*commands, world, watch);
        if (event && session.phase() != DownloadSession::Phase::AskingToWrite && world.wantsToStop()) {
            const auto stopped = session.advance(CancelRequested{});
            if (stopped && !stopped->empty()) {
                watch.nextStep();
                event = reply(*stopped, world, watch);
            }
        }
    }
    watch.judge(world);
    require(session.phase() == DownloadSession::Phase::Done);
    require(!session.advance(CardAnswered{}) || session.phase() == DownloadSession::Phase::Done);
    return 0;
}
