#include "app/stationctl/command.h"
#include "app/wiring/process.h"

#include <QGuiApplication>
#include <QSslConfiguration>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

using namespace stationctl;

namespace {

/// For the commands on a card, which are run one by one: TLS is loaded while the settings are read and the
/// card's host starts.
std::unique_ptr<QCoreApplication> makeForCard(int &argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // its event loop wakes up more often, for nobody here
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    QThreadPool::globalInstance()->start([] { QSslConfiguration::defaultConfiguration(); });
    return application;
}

/// Labels and reports need fonts, but no display. The other commands start and end faster without them.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &words)
{
    constexpr std::array drawsNothing{"readers", "secret", "trust"};
    const auto arguments = parseArguments(words);
    const QString command = arguments ? arguments->word(0) : QString();
    if (command == QLatin1String("card"))
        return makeForCard(argc, argv);
    if (std::any_of(drawsNothing.begin(), drawsNothing.end(),
                    [&](const char *name) { return command == QLatin1String(name); }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(QCoreApplication &application, wiring::StopSignals &stopSignals, const QStringList &words)
{
    auto arguments = parseArguments(words);
    if (!arguments) {
        const bool json = words.contains(QStringLiteral("--json"));
        return Output(json ? Output::Format::Json : Output::Format::People).fail(arguments.error());
    }
    const Output output(arguments->format);
    switch (arguments->ask) {
    case Arguments::Ask::Help: output.line(usage()); return kAllDone;
    case Arguments::Ask::Version:
        output.line(QCoreApplication::applicationName() + QLatin1Char(' ') +
                    QCoreApplication::applicationVersion());
        return kAllDone;
    case Arguments::Ask::Run: break;
    }
    auto settings = wiring::readSettings(arguments->settings);
    if (!settings)
        return output.fail(settings.error());
    wiring::loadLanguage(application, settings->language);
    for (const QString &warning : settings->warnings)
        output.note(warning);

    auto command = makeCommand({*arguments, *settings, output});
    if (!command)
        return output.fail(command.error());
    stopSignals.onAsked([&command] { (*command)->stop(); });
    int status = kAllDone;
    QTimer::singleShot(0, &application, [&] {
        (*command)->start([&status](int result) {
            status = result;
            // Through the event loop: the command may still be on the stack.
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        });
    });
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    wiring::protectProcess();
    wiring::quietDesktopRemarks();
    wiring::StopSignals stopSignals;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto application = makeApplication(argc, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("esim-stationctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATION_VERSION));
    return run(*application, stopSignals, words);
}
