#include "app/wiring/process.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace wiring {

void protectProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    // A reader or printer that goes away must not end the program.
    std::signal(SIGPIPE, SIG_IGN);
}

void quietDesktopRemarks()
{
    static QtMessageHandler before = nullptr;
    before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (!text.startsWith(QLatin1String("QStandardPaths:")))
                before(type, context, text);
        });
}

struct StopSignals::State
{
    int descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals()
    : m(std::make_unique<State>())
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m->descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

StopSignals::~StopSignals()
{
    m->notifier.reset();
    close(m->descriptor);
}

void StopSignals::onAsked(std::function<void()> asked)
{
    m->notifier = std::make_unique<QSocketNotifier>(m->descriptor, QSocketNotifier::Read);
    QObject::connect(m->notifier.get(), &QSocketNotifier::activated, m->notifier.get(),
                     [descriptor = m->descriptor, asked = std::move(asked)] {
                         signalfd_siginfo info{};
                         while (read(descriptor, &info, sizeof info) == sizeof info) {
                         }
                         asked();
                     });
}

QString shippedFile(const QString &name)
{
    const QString programs = QCoreApplication::applicationDirPath();
    for (const QString &root :
         {programs + QStringLiteral("/../share/esim-station/"), programs + QStringLiteral("/")}) {
        if (QFileInfo::exists(root + name))
            return QDir::cleanPath(root + name);
    }
    return {};
}

QString loadLanguage(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    auto *ours = new QTranslator(&application);
    const QString folder = shippedFile(QStringLiteral("translations"));
    if (folder.isEmpty() || !ours->load(locale, QStringLiteral("esim-station"), QStringLiteral("_"), folder))
        return QStringLiteral("en");
    QCoreApplication::installTranslator(ours);
    auto *qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

} // namespace wiring
