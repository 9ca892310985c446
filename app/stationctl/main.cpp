#include "app/stationctl/program.h"
#include "app/wiring/local_journal.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace stationctl;

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &)
{
    qputenv("QT_NO_GLIB", "1"); // its event loop wakes up more often, for nobody here
    return std::make_unique<QCoreApplication>(argc, argv);
}

bool isForACard(const QStringList &words)
{
    const auto arguments = parseArguments(words);
    return arguments && arguments->ask == Arguments::Ask::Run && arguments->word(0) == QLatin1String("card");
}

/// Goes on as the program beside this one that knows every command: same arguments, same process.
[[noreturn]] void becomeLine(char **argv)
{
    std::error_code none;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", none);
    const auto line = self.parent_path() / "esim-stationctl-line";
    ::execv(line.c_str(), argv);
    std::fprintf(stderr, "The program %s cannot be started. Install the station's package again.\n",
                 line.c_str());
    std::_Exit(kMissingPart);
}

/// Training is the other program's.
base::Result<std::unique_ptr<wiring::SimulatedCards>> realCards(const wiring::Settings &) { return nullptr; }

} // namespace

/// esim-stationctl: the commands for a real card where the journal is a local one. They need no fonts, no
/// desktop, no database server and no simulated ones, and to load the libraries for these takes as long as
/// half a download.
int main(int argc, char *argv[])
{
    if (!isForACard(wordsOf(argc, argv)))
        becomeLine(argv);
    const auto handOver = [argv](const wiring::Settings &settings) {
        if (settings.isTraining() || !wiring::isJournalLocal(settings))
            becomeLine(argv);
    };
    return runProgram(argc, argv,
                      {makeApplication, handOver, wiring::openLocalJournal, realCards, makeCardCommand});
}
