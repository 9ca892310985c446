#include "app/stationctl/program.h"

#include "app/wiring/process.h"

#include <QThreadPool>
#include <QTimer>

namespace stationctl {
namespace {

int run(QCoreApplication &application, wiring::StopSignals &stopSignals, const QStringList &words,
        const Program &program)
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
    program.handOver(*settings);
    wiring::loadLanguage(application, settings->language);
    for (const QString &warning : settings->warnings)
        output.note(warning);

    auto command =
        program.command({*arguments, *settings, output, program.openJournal, program.simulateCards});
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

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int runProgram(int argc, char **argv, const Program &program)
{
    wiring::protectProcess();
    wiring::quietDesktopRemarks();
    wiring::StopSignals stopSignals;
    const QStringList words = wordsOf(argc, argv);
    const auto application = program.application(argc, argv, words);
    QCoreApplication::setApplicationName(QStringLiteral("esim-stationctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATION_VERSION));
    const int status = run(*application, stopSignals, words, program);
    // What is still being loaded beside a command that has ended early needs the application.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace stationctl
