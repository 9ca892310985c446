#pragma once

#include "app/stationctl/arguments.h"
#include "app/stationctl/output.h"
#include "app/wiring/settings.h"
#include "app/wiring/simulated_cards.h"
#include "core/journal/access.h"
#include "core/journal/journal.h"
#include "core/station/batch_report.h"

#include <functional>
#include <memory>

namespace lpa {
class Recorder;
}

namespace stationctl {

/// One subcommand at work. Thread: the main one, with its event loop.
class Command
{
public:
    /// Called once with the exit status, from the event loop.
    using Done = std::function<void(int)>;

    virtual ~Command() = default;
    virtual void start(Done done) = 0;
    /// SIGINT or SIGTERM: end cleanly and soon; `done` still runs.
    virtual void stop() = 0;
};

/// What every command is given.
struct Context
{
    Arguments arguments;
    wiring::Settings settings;
    Output output;
    /// Opens the journal that the settings name.
    base::Result<std::unique_ptr<journal::Journal>> (*openJournal)(const wiring::Settings &settings,
                                                                   journal::Access access);
    /// The cards that the settings ask to simulate, null for real ones.
    base::Result<std::unique_ptr<wiring::SimulatedCards>> (*simulateCards)(const wiring::Settings &settings);
    std::shared_ptr<lpa::Recorder> recorder = nullptr; ///< notes what is said to a card and to servers
};

/// The command that the words name; a usage error when there is none or its operands are wrong.
base::Result<std::unique_ptr<Command>> makeCommand(const Context &context);

/// A command that does its work at once.
class Immediate final : public Command
{
public:
    explicit Immediate(std::function<int()> work)
        : m_work(std::move(work))
    {}
    void start(Done done) override { done(m_work()); }
    void stop() override {}

private:
    std::function<int()> m_work;
};

base::Result<std::unique_ptr<Command>> makeDoctorCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeReadersCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeCardCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeCarrierCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeManifestCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeBatchCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeUnitCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeLabelCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeJournalCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeBacklogCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makePeopleCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeSecretCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeSettingsCommand(const Context &context);
base::Result<std::unique_ptr<Command>> makeTrustCommand(const Context &context);

/// Who makes a report: this program, now.
station::ReportMaker reportMaker(const Context &context);

/// A usage error that shows how the command is written.
tl::unexpected<base::Error> usageError(const QString &form);

} // namespace stationctl
