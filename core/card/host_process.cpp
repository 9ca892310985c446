#include "core/card/host_process.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <utility>
#include <vector>

namespace card {

namespace {

constexpr int EndMilliseconds = 2000;

QProcessEnvironment hostEnvironment()
{
    const auto ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment its;
    for (const char *name : {"PCSCLITE_CSOCK_NAME", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ", "ASAN_OPTIONS",
                             "LSAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (ours.contains(key))
            its.insert(key, ours.value(key));
    }
    // An empty environment would mean "inherit everything" to QProcess.
    its.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    return its;
}

} // namespace

struct HostProcess::State
{
    void readReplies();
    void finished();
    void report(End end);
    void abandon();

    QString program;
    QStringList arguments;
    std::function<void(const host::Reply &)> replied;
    std::function<void(End)> ended;
    std::unique_ptr<QProcess> process;
    std::vector<std::unique_ptr<QProcess>> dying; ///< killed, not yet reaped
    host::FrameReader frames;
    bool greeted = false;
    std::optional<Confinement> confinement;
};

HostProcess::HostProcess(QString program, QStringList arguments,
                         std::function<void(const host::Reply &)> replied, std::function<void(End)> ended)
    : m(std::make_unique<State>())
{
    m->program = std::move(program);
    m->arguments = std::move(arguments);
    m->replied = std::move(replied);
    m->ended = std::move(ended);
}

HostProcess::~HostProcess()
{
    beginEnd();
    QDeadlineTimer deadline(EndMilliseconds);
    for (const auto &process : m->dying) {
        if (process->state() == QProcess::NotRunning)
            continue;
        if (!process->waitForFinished(int(std::max<qint64>(1, deadline.remainingTime())))) {
            process->kill();
            process->waitForFinished();
        }
    }
}

void HostProcess::start()
{
    if (m->process)
        return;
    for (auto &process : m->dying) {
        // Later, because this may be called from that very process's last signal.
        if (process->state() == QProcess::NotRunning)
            process.release()->deleteLater();
    }
    std::erase(m->dying, nullptr);
    m->frames = {};
    m->greeted = false;
    m->process = std::make_unique<QProcess>();
    QProcess *process = m->process.get();
    process->setProcessEnvironment(hostEnvironment());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    State *state = m.get();
    QObject::connect(process, &QProcess::readyReadStandardOutput, process, [state] { state->readReplies(); });
    QObject::connect(
        process, &QProcess::finished, process,
        [state, process] {
            if (state->process.get() == process)
                state->finished();
        },
        Qt::QueuedConnection); // send() may learn of the end, and callbacks come from the event loop
    QObject::connect(
        process, &QProcess::errorOccurred, process,
        [state](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                state->report(End::CouldNotStart);
        },
        Qt::QueuedConnection); // start() itself may fail at once, and callbacks come from the event loop
    process->start(m->program, m->arguments);
}

void HostProcess::State::finished()
{
    readReplies();
    if (!process)
        return;
    const bool isUnconfined = !greeted && process->exitStatus() == QProcess::NormalExit &&
                              process->exitCode() == host::ExitUnconfined;
    report(isUnconfined ? End::Unconfined : End::Ended);
}

void HostProcess::State::readReplies()
{
    frames.feed(process->readAllStandardOutput());
    while (process) {
        const auto body = frames.next();
        if (body && !*body)
            return;
        const auto reply = body ? host::readReply(**body) : tl::unexpected(body.error());
        if (!reply) {
            report(End::Misbehaved);
            return;
        }
        const auto *hello = std::get_if<host::Hello>(&*reply);
        if (greeted == (hello != nullptr) || (hello && hello->version != host::ProtocolVersion)) {
            report(End::Misbehaved);
            return;
        }
        greeted = true;
        if (hello)
            confinement = hello->confinement;
        else
            replied(*reply);
    }
}

void HostProcess::State::abandon()
{
    if (!process)
        return;
    QObject::disconnect(process.get(), nullptr, process.get(), nullptr);
    dying.push_back(std::move(process));
}

void HostProcess::State::report(End end)
{
    process->kill();
    abandon();
    ended(end);
}

void HostProcess::setArguments(QStringList arguments) { m->arguments = std::move(arguments); }

std::optional<Confinement> HostProcess::confinement() const { return m->confinement; }

bool HostProcess::isRunning() const { return m->process != nullptr; }

qint64 HostProcess::processId() const { return m->process ? m->process->processId() : 0; }

void HostProcess::send(const host::Request &request)
{
    if (m->process && m->process->state() != QProcess::NotRunning)
        m->process->write(host::frame(request));
    // A host that has just been started is to find its request even while this thread is busy.
    if (m->process && !m->greeted)
        m->process->waitForBytesWritten(0);
}

void HostProcess::kill()
{
    if (m->process)
        m->process->kill();
    m->abandon();
}

void HostProcess::beginEnd()
{
    if (m->process)
        m->process->closeWriteChannel();
    m->abandon();
}

} // namespace card
