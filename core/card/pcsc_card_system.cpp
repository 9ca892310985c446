#include "core/card/pcsc_card_system.h"

#include "core/card/fault.h"
#include "core/card/host_process.h"
#include "core/card/insertion_count.h"
#include "core/card/pcsc_channel.h"
#include "core/card/reader_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <algorithm>

namespace card {

namespace {

constexpr base::Millis LeastWatcherPause{1000};
/// In how many looks in a row the watcher must be silent to be taken for one that hangs: more than one,
/// because it may be this process that stood still.
constexpr int MostSilentLooks = 3;

base::Error serviceProblem(quint32 pcscCode)
{
    if (isAccessRefused(pcscCode))
        return {base::ErrorKind::MissingPart,
                base::ErrorCode("card.no-access"),
                QCoreApplication::translate("card", "This user may not use the smart card readers."),
                {},
                QCoreApplication::translate("card", "Ask the administrator for access to smart cards.")};
    return {
        base::ErrorKind::MissingPart,
        base::ErrorCode("card.no-service"),
        QCoreApplication::translate("card", "The smart card service does not run."),
        {},
        QCoreApplication::translate("card", "Install pcscd and start it; the station sees it by itself.")};
}

base::Error tooManyReaders(int leftOut)
{
    return {base::ErrorKind::Usage,
            base::ErrorCode("card.too-many-readers"),
            QCoreApplication::translate("card", "%n reader(s) cannot be watched: 16 is the most.", nullptr,
                                        leftOut),
            {},
            QCoreApplication::translate("card",
                                        "Name the readers to use in the settings, under [card] readers.")};
}

base::Error serviceHangs()
{
    return {base::ErrorKind::MissingPart,
            base::ErrorCode("card.service-hangs"),
            QCoreApplication::translate("card", "The smart card service does not answer any more."),
            {},
            QCoreApplication::translate("card",
                                        "It is asked again by itself. If this stays, unplug the reader "
                                        "that was used last, or start pcscd again.")};
}

base::Error watcherProblem(HostProcess::End end, const QString &program)
{
    if (end == HostProcess::End::CouldNotStart)
        return {
            base::ErrorKind::MissingPart, base::ErrorCode("card.no-host"),
            QCoreApplication::translate("card", "The program that speaks to the readers cannot be started."),
            program, QCoreApplication::translate("card", "Reinstall the station.")};
    if (end == HostProcess::End::Unconfined)
        return {base::ErrorKind::MissingPart, base::ErrorCode("card.host-unconfined"),
                QCoreApplication::translate(
                    "card", "The program that speaks to the readers cannot be confined on this system, so it "
                            "does not run."),
                program,
                QCoreApplication::translate("card", "It needs a Linux kernel that filters system calls "
                                                    "(seccomp). In a container, allow it there too.")};
    return {base::ErrorKind::MissingPart, base::ErrorCode("card.host-ended"),
            QCoreApplication::translate("card", "The program that speaks to the readers ended unexpectedly."),
            program,
            QCoreApplication::translate(
                "card", "It is started again by itself; if this stays, reinstall the station.")};
}

QStringList watchArguments(const PcscOptions &options)
{
    QStringList arguments{QStringLiteral("--watch")};
    for (const QString &reader : options.readers)
        arguments << QStringLiteral("--use") << reader;
    return arguments;
}

} // namespace

struct PcscCardSystem::State
{
    explicit State(PcscOptions given)
        : options(std::move(given))
        , watcher(
              options.hostProgram, watchArguments(options),
              [this](const host::Reply &reply) { reported(reply); },
              [this](HostProcess::End end) { watcherEnded(end); })
    {
        blockSizes = std::make_shared<BlockSizes>(options.blockSizesFile);
        names = ReaderNames(options.readers);
        restart.setSingleShot(true);
        QObject::connect(&restart, &QTimer::timeout, &restart, [this] { startWatcher(); });
        silence.setInterval(options.watchTimeout / MostSilentLooks);
        QObject::connect(&silence, &QTimer::timeout, &silence, [this] { stillSilent(); });
    }

    void reported(const host::Reply &reply);
    void startWatcher();
    void stillSilent();
    void watcherEnded(HostProcess::End end);
    void watcherLost(const base::Error &why);
    void publish(ReaderSnapshot snapshot);
    QList<host::ReaderReport> named(const QList<host::ReaderReport> &readers);

    PcscOptions options;
    HostProcess watcher;
    QTimer restart;
    QTimer silence; ///< runs while the watcher does
    int silentLooks = 0;
    QObject context;
    std::function<void(const ReaderSnapshot &)> changed;
    InsertionCount insertions;
    ReaderNames names;
    RestartPause pause;
    bool hasLostService = false; ///< the watcher's last report said so, and its end is no news
    std::shared_ptr<BlockSizes> blockSizes;
    std::optional<ReaderSnapshot> last;
    QHash<ReaderName, std::shared_ptr<ReaderHost>> hosts;
};

void PcscCardSystem::State::publish(ReaderSnapshot snapshot)
{
    const auto codeOf = [](const ReaderSnapshot &of) {
        return of.problem ? of.problem->code.text() : QString();
    };
    if (last && *last == snapshot && codeOf(*last) == codeOf(snapshot))
        return;
    last = snapshot;
    if (const auto call = changed)
        call(snapshot); // a copy: it may set another watch or end this one
}

void PcscCardSystem::State::reported(const host::Reply &reply)
{
    silentLooks = 0;
    const auto *report = std::get_if<host::Readers>(&reply);
    if (!report) {
        watcher.kill();
        watcherEnded(HostProcess::End::Misbehaved);
        return;
    }
    hasLostService = report->pcscCode != 0;
    if (!hasLostService)
        pause.worked();
    const QList<host::ReaderReport> readers = named(report->readers);
    insertions.update(readers);
    ReaderSnapshot snapshot;
    snapshot.confinement = watcher.confinement();
    if (report->pcscCode != 0)
        snapshot.problem = serviceProblem(report->pcscCode);
    else if (report->leftOut > 0)
        snapshot.problem = tooManyReaders(report->leftOut);
    for (const host::ReaderReport &reader : readers)
        snapshot.readers.append({reader.name, reader.presence, reader.atr, insertions.of(reader.name)});
    std::sort(snapshot.readers.begin(), snapshot.readers.end(),
              [](const ReaderStatus &a, const ReaderStatus &b) { return a.name < b.name; });
    publish(std::move(snapshot));
}

QList<host::ReaderReport> PcscCardSystem::State::named(const QList<host::ReaderReport> &readers)
{
    QStringList present;
    for (const host::ReaderReport &reader : readers)
        present.append(reader.name);
    names.update(present);
    for (const auto &[name, host] : std::as_const(hosts).asKeyValueRange())
        host->setPcscName(names.pcscName(name));

    QList<host::ReaderReport> renamed;
    for (host::ReaderReport reader : readers) {
        reader.name = names.lasting(reader.name);
        renamed.append(reader);
    }
    return renamed;
}

void PcscCardSystem::State::startWatcher()
{
    silentLooks = 0;
    silence.start();
    watcher.start();
}

void PcscCardSystem::State::stillSilent()
{
    if (++silentLooks < MostSilentLooks)
        return;
    watcher.kill();
    hasLostService = false;
    pause.ended();
    watcherLost(serviceHangs());
}

void PcscCardSystem::State::watcherEnded(HostProcess::End end)
{
    silence.stop();
    if (!std::exchange(hasLostService, false) || end != HostProcess::End::Ended)
        pause.ended();
    else if (last && last->problem) {
        restart.start(LeastWatcherPause);
        return;
    }
    watcherLost(watcherProblem(end, options.hostProgram));
}

/// Nobody watches: no reader is shown, and another watcher is started after a pause.
void PcscCardSystem::State::watcherLost(const base::Error &why)
{
    silence.stop();
    restart.start(std::max(LeastWatcherPause, pause.pause()));
    insertions.update({});
    publish(ReaderSnapshot{{}, why, {}});
}

PcscCardSystem::PcscCardSystem(PcscOptions options)
    : m(std::make_unique<State>(std::move(options)))
{}

PcscCardSystem::~PcscCardSystem()
{
    // All at once, so that they end side by side.
    m->watcher.beginEnd();
    for (const auto &host : std::as_const(m->hosts))
        host->beginEnd();
}

void PcscCardSystem::watch(std::function<void(const ReaderSnapshot &)> changed)
{
    m->changed = std::move(changed);
    if (!m->watcher.isRunning() && !m->restart.isActive())
        m->startWatcher();
    if (m->last)
        QTimer::singleShot(0, &m->context, [this] {
            if (const auto call = m->changed)
                call(*m->last);
        });
}

std::unique_ptr<Channel> PcscCardSystem::channel(const ReaderName &reader)
{
    auto &host = m->hosts[reader];
    if (!host) {
        host = std::make_shared<ReaderHost>(reader, m->options, m->blockSizes);
        host->setPcscName(m->names.pcscName(reader));
    }
    return std::make_unique<PcscChannel>(reader, host);
}

} // namespace card
