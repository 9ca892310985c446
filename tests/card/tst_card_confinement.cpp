#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

#include "pcscd_fixture.h"

using namespace card;
using namespace testcard;

namespace {

/// How the program that makes an attempt ended.
enum class End { Done, Refused, Failed, Killed };

QString nameOf(End end)
{
    switch (end) {
    case End::Done: return QStringLiteral("done");
    case End::Refused: return QStringLiteral("refused");
    case End::Failed: return QStringLiteral("failed");
    case End::Killed: return QStringLiteral("killed");
    }
    return {};
}

QString attempt(const QString &how, const QString &what, const QString &path)
{
    QProcess program;
    program.start(QStringLiteral(TEST_BIN_DIR "/confined_program"), {how, what, path});
    if (!program.waitForFinished(Patiently))
        return QStringLiteral("hung");
    if (program.exitStatus() == QProcess::CrashExit)
        return nameOf(End::Killed);
    return nameOf(program.exitCode() == 0 ? End::Done : program.exitCode() == 1 ? End::Refused : End::Failed);
}

} // namespace

/// What a card host cannot do, whoever has taken it over. Each attempt is made unconfined too, where it
/// works.
class ConfinementTest : public testcard::PcscdFixture
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void holdsForEveryThreadOfEveryHost();
    void closesWhatItWasGiven();
    void tellsTheStation();
    void doesNotRunUnconfined();
};

void ConfinementTest::refuses_data()
{
    // What happens with the files barred alone is the kernel's Landlock; with the calls barred too, all of
    // it.
    QTest::addColumn<QString>("withFilesBarred");
    QTest::addColumn<QString>("withAll");
    const auto row = [](const char *name, End filesBarred, End all) {
        QTest::newRow(name) << nameOf(filesBarred) << nameOf(all);
    };
    row("read-file", End::Refused, End::Refused);
    row("write-file", End::Refused, End::Refused);
    row("list-folder", End::Refused, End::Refused);
    row("remove-file", End::Refused, End::Refused);
    row("tcp", End::Refused, End::Killed);
    row("udp", End::Done, End::Killed);
    row("unix", End::Done, End::Killed);
    row("netlink", End::Done, End::Killed);
    row("execute", End::Refused, End::Killed);
    row("fork", End::Done, End::Killed);
    row("trace", End::Refused, End::Killed);
    row("read-process", End::Done, End::Killed);
    row("signal", End::Refused, End::Refused);
    row("code", End::Done, End::Refused);
    row("grow", End::Done, End::Refused);
    row("work", End::Done, End::Done); // what it must do, it can
}

void ConfinementTest::refuses()
{
    QFETCH(QString, withFilesBarred);
    QFETCH(QString, withAll);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir folder;
    const auto path = [&] {
        if (what == QStringLiteral("list-folder"))
            return folder.path();
        const QString file = folder.filePath(QStringLiteral("file"));
        QFile(file).open(QIODevice::WriteOnly);
        return file;
    };
    QCOMPARE(attempt(QStringLiteral("free"), what, path()), nameOf(End::Done)); // the control
    const int landlock = m_seen.confinement ? m_seen.confinement->landlock : 0;
    if (landlock >=
        6) // the table is for a kernel that has all of it; older ones bar less and the filter the rest
        QCOMPARE(attempt(QStringLiteral("files"), what, path()), withFilesBarred);
    if (what == QStringLiteral("grow") && m_seen.confinement && m_seen.confinement->memoryMiB == 0)
        return; // the sanitizers' shadow is not bounded
    QCOMPARE(attempt(QStringLiteral("calls"), what, path()), withAll);
}

void ConfinementTest::holdsForEveryThreadOfEveryHost()
{
    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto hosts = childrenOf(getpid());
    QCOMPARE(hosts.size(), 2); // the watching one and the reader's
    constexpr int FilterMode = 2;
    for (const qint64 host : hosts) {
        const QDir tasks(QStringLiteral("/proc/%1/task").arg(host));
        const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(threads.size() >= 2);
        for (const QString &thread : threads) {
            QCOMPARE(statusOfProcess(thread.toLongLong(), "Seccomp"), qint64(FilterMode));
            QCOMPARE(statusOfProcess(thread.toLongLong(), "NoNewPrivs"), qint64(1));
        }
    }
    QCOMPARE(statusOfProcess(getpid(), "Seccomp"), qint64(0)); // the control: it is the host's own doing
}

void ConfinementTest::closesWhatItWasGiven()
{
    // A file that the station forgot to mark as its own is open in programs that it starts, but not in hosts.
    const int leaked = ::open("/dev/null", O_RDONLY);
    QVERIFY(leaked > 2);
    const QString number = QString::number(leaked);
    QCOMPARE(attempt(QStringLiteral("free"), QStringLiteral("inherited"), number), nameOf(End::Done));
    QCOMPARE(attempt(QStringLiteral("files"), QStringLiteral("inherited"), number), nameOf(End::Failed));

    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto host = hostsOf(getpid(), readerNames()[0]).value(0);
    const QDir files(QStringLiteral("/proc/%1/fd").arg(host));
    for (const QFileInfo &file : files.entryInfoList(QDir::Files | QDir::System))
        QVERIFY2(!file.symLinkTarget().startsWith(QStringLiteral("/dev/null")) ||
                     file.fileName().toInt() <= 2,
                 qPrintable(file.fileName()));
    close(leaked);
}

void ConfinementTest::tellsTheStation()
{
    QVERIFY(m_seen.confinement);
    qInfo("Landlock %d, %d MiB", m_seen.confinement->landlock, m_seen.confinement->memoryMiB);
    QVERIFY(m_seen.confinement->memoryMiB <= 32);
}

void ConfinementTest::doesNotRunUnconfined()
{
    // The real host under a kernel without filters, made by one.
    const QTemporaryDir folder;
    const QString wrapper = folder.filePath(QStringLiteral("host"));
    QFile script(wrapper);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nexec " TEST_BIN_DIR "/without_seccomp " STATION_BIN_DIR
                 "/esim-card-host \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    PcscOptions old = options();
    old.hostProgram = wrapper;
    PcscCardSystem system(old);
    ReaderSnapshot seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY_WITH_TIMEOUT(seen.problem, Patiently);
    QCOMPARE(seen.problem->code.text(), QStringLiteral("card.host-unconfined"));
    QVERIFY(!seen.problem->remedy.isEmpty());
    QVERIFY(!seen.confinement);
    QVERIFY(seen.readers.isEmpty());

    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = system.channel(readerNames()[0]);
    const auto opened = testcard::open(*channel);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, ChannelFailure::Kind::HostFailed);
    QVERIFY(opened->error().text.contains(QStringLiteral("seccomp")));
    QVERIFY(m_cards[0]->apdus.isEmpty()); // not one byte went to the card
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    ConfinementTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_card_confinement.moc"
