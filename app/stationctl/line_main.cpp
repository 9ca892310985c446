#include "app/stationctl/program.h"
#include "app/wiring/assembly.h"
#include "app/wiring/training_world.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace stationctl;

namespace {

/// Labels and reports need fonts, but no display. The other commands start and end faster without them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &words)
{
    constexpr std::array drawsNothing{"card", "readers", "secret", "trust"};
    const auto arguments = parseArguments(words);
    const QString command = arguments ? arguments->word(0) : QString();
    if (std::any_of(drawsNothing.begin(), drawsNothing.end(),
                    [&](const char *name) { return command == QLatin1String(name); }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

base::Result<std::unique_ptr<wiring::SimulatedCards>> simulateCards(const wiring::Settings &settings)
{
    return wiring::makeWorld(settings);
}

} // namespace

/// esim-stationctl-line: every command.
int main(int argc, char *argv[])
{
    const auto stay = [](const wiring::Settings &) {};
    return runProgram(argc, argv, {makeApplication, stay, wiring::makeJournal, simulateCards, makeCommand});
}
