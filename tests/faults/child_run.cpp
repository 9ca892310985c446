#include "tests/faults/child_run.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <sys/types.h>

#include <csignal>

namespace faults {
namespace {

using namespace std::chrono_literals;

const QString kAsStation = QStringLiteral("--station");
constexpr auto kSilence = 60s;   ///< without a word the child hangs
constexpr auto kPatience = 300s; ///< even of one that speaks
constexpr auto kBetweenMoves = 20ms;
constexpr qsizetype kLastWords = 700; // QTest shows no more of them

} // namespace

ChildRun::ChildRun(Links links)
    : m_links(std::move(links))
{}

void ChildRun::kill()
{
    if (const qint64 process = m_process; process != 0) {
        m_isKilled = true;
        ::kill(pid_t(process), SIGKILL);
    }
}

void ChildRun::hear(const QByteArray &line, Ended &ended)
{
    ended.words += line + '\n';
    ended.words = ended.words.last(std::min(ended.words.size(), kLastWords));
    const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
    if (words.front() == QLatin1String("reached"))
        ended.reached.insert(words.value(1).toUtf8());
    else if (words.front() == QLatin1String("killed"))
        ended.at = words.value(1).toUtf8();
    else if (words.front() == QLatin1String("end"))
        m_hasSaidEnd = true;
    m_links.heard(words);
}

ChildRun::Ended ChildRun::run(const QStringList &arguments)
{
    Ended ended;
    m_isKilled = false;
    m_hasSaidEnd = false;
    QProcess child;
    QByteArray pending;
    QEventLoop loop;
    const auto read = [&] {
        pending += child.readAllStandardOutput();
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            hear(pending.left(end), ended);
            pending.remove(0, end + 1);
        }
        m_links.moveHands();
    };
    QObject::connect(&child, &QProcess::started, &loop, [&] { m_process = child.processId(); });
    QObject::connect(&child, &QProcess::readyReadStandardOutput, &loop, read);
    QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&child, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    bool isStuck = false;
    const auto giveUp = [&] {
        isStuck = true;
        child.kill();
    };
    QTimer silence;
    QTimer patience;
    QObject::connect(&silence, &QTimer::timeout, &loop, giveUp);
    QObject::connect(&patience, &QTimer::timeout, &loop, giveUp);
    QObject::connect(&child, &QProcess::readyReadStandardOutput, &silence, qOverload<>(&QTimer::start));
    QTimer hands;
    QObject::connect(&hands, &QTimer::timeout, &loop, [this] { m_links.moveHands(); });

    child.start(QCoreApplication::applicationFilePath(), QStringList(kAsStation) + arguments);
    silence.start(kSilence);
    patience.start(kPatience);
    hands.start(kBetweenMoves);
    loop.exec();
    m_process = 0;
    child.waitForFinished();
    read();

    const bool hasCrashed = child.exitStatus() == QProcess::CrashExit;
    const bool mayBeKilled = m_isKilled || !ended.at.isEmpty();
    // Of a crash the exit code is the signal.
    if (hasCrashed && child.exitCode() == SIGKILL && mayBeKilled && !isStuck)
        ended.how = Ended::How::Killed;
    else if (!hasCrashed && child.exitCode() == 0 && m_hasSaidEnd)
        ended.how = Ended::How::Finished;
    if (ended.how == Ended::How::Broken) {
        const char *const what = isStuck      ? "It hung, or did not end in five minutes; signal "
                                 : hasCrashed ? "It died of signal "
                                              : "It ended with code ";
        ended.words.prepend(what + QByteArray::number(child.exitCode()) + ". " +
                            child.readAllStandardError());
    }
    return ended;
}

std::optional<QStringList> childArguments()
{
    const QStringList all = QCoreApplication::arguments();
    return all.value(1) == kAsStation ? std::optional(all.mid(2)) : std::nullopt;
}

SlotLine slotLine(const QStringList &words)
{
    return {words.mid(3).join(QLatin1Char(' ')),
            words.value(2) == QLatin1String("1") ? words.value(1) : QString()};
}

} // namespace faults
