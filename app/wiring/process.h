#pragma once

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

/// What every program of the station does to its own process.
namespace wiring {

/// No core dumps, no debugger of another user, files for the owner alone: secrets are in this memory.
void protectProcess();

/// Takes Qt's remarks about the desktop session out of stderr; everything else is said there as before.
void quietDesktopRemarks();

/// Calls `asked` from the event loop when SIGINT or SIGTERM arrives. Make it before any thread is started; it
/// must live as long as the event loop.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    void onAsked(std::function<void()> asked);

private:
    struct State;
    std::unique_ptr<State> m;
};

/// Loads the translations for a language ("de"; empty: the system's) and Qt's own.
/// @return the language in force, "en" when there is no translation
QString loadLanguage(QCoreApplication &application, const QString &language);

/// A file that ships with the program: beside the build or where the package puts it. @param name
/// "manual/index.html"
QString shippedFile(const QString &name);

} // namespace wiring
