#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "pcscd_fixture.h"

using namespace card;
using namespace std::chrono_literals;
using namespace testcard;
using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

/// A station in a process of its own that opens a card and sends a command that is never answered; for
/// killing.
static int intermediate(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    PcscCardSystem system(options());
    const auto channel = system.channel(QString::fromLocal8Bit(argv[2]));
    system.watch([](const ReaderSnapshot &) {});
    channel->open([&](ChannelResult<Opened> opened) {
        if (!opened)
            QCoreApplication::exit(1);
        else
            channel->exchange(GetEid, Patience::Normal, [](const ChannelResult<QByteArray> &) {});
    });
    return QCoreApplication::exec();
}

class PcscdTest : public testcard::PcscdFixture
{
    Q_OBJECT
private Q_SLOTS:
    void seesReadersAndCardsComeAndGo();
    void showsReadersThatTheSettingsDoNotName();
    void readsTheEidOfFourCardsAtOnce();
    void countsEverythingOnTheWire();
    void sendsLongCommandsInBlocks();
    void lowersTheBlockSizeAndRemembersIt();
    void powersTheCardOffAndOnAtReset();
    void saysWhenTheCardIsNoEuicc();
    void saysWhenThereIsNoCard();
    void saysWhenThereIsNoSuchReader();
    void saysWhenAnotherProgramHoldsTheReader();
    void keepsTheSessionAfterAStatusWord();
    void endsAMuteCardsHostInTime();
    void killsAHostThatHangs();
    void endsASessionThatLastsTooLong();
    void saysWhenTheCardIsPulledInMidCommand();
    void endsWhenTheHostIsKilled();
    void capsEndless61xx();
    void dropsTheCallOfADestroyedChannel();
    void endsTheHostsWithinTwoSecondsOfTheStation();
    void keepsReadersApartThatAreNumberedAnew();
    void pausesForAHostThatKeepsEnding();
    void noticesAServiceThatHangs();
    void survivesTheServicesEndAndRestart();
};

void PcscdTest::seesReadersAndCardsComeAndGo()
{
    QStringList names = readerNames();
    names.sort();
    QStringList seen;
    for (const ReaderStatus &reader : m_seen.readers) {
        seen.append(reader.name);
        QCOMPARE(reader.presence, CardPresence::Absent);
        QCOMPARE(reader.insertion, quint64(0));
    }
    QCOMPARE(seen, names);
    QVERIFY(!m_seen.problem);

    auto &first = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    QCOMPARE(statusOf(0).insertion, quint64(1));
    QCOMPARE(statusOf(0).atr, QByteArray::fromHex("3B00"));
    QCOMPARE(statusOf(1).presence, CardPresence::Absent);
    first.pull();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(0).presence, CardPresence::Absent, Patiently);
    QVERIFY(statusOf(0).atr.isEmpty());
    insert(0);
    QCOMPARE(statusOf(0).insertion, quint64(2));

    // A session is no insertion, whatever is reset and powered off in it.
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    Outcome<Opened> reset;
    channel->reset(reset.done());
    QTRY_VERIFY(reset.result);
    channel->close();
    euicc(1, TinyEuicc::Wire::T1);
    insert(1);
    QCOMPARE(statusOf(0).insertion, quint64(2));
    QCOMPARE(statusOf(0).presence, CardPresence::Present);
}

void PcscdTest::showsReadersThatTheSettingsDoNotName()
{
    PcscOptions some = options();
    some.readers = QStringList{readerNames()[2], QStringLiteral("a reader that is not plugged in")};
    PcscCardSystem system(some);
    std::optional<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY_WITH_TIMEOUT(seen, Patiently);
    QCOMPARE(*seen, m_seen); // there is room for all, and the bench says which are not used
    QVERIFY(!seen->problem);

    // Whoever watches later gets the present state at once.
    std::optional<ReaderSnapshot> later;
    system.watch([&](const ReaderSnapshot &snapshot) { later = snapshot; });
    QVERIFY(!later);
    QTRY_VERIFY(later);
    QCOMPARE(*later, *seen);
}

void PcscdTest::readsTheEidOfFourCardsAtOnce()
{
    std::vector<std::unique_ptr<Channel>> channels;
    std::vector<Outcome<QByteArray>> eids(4);
    for (int i = 0; i < 4; ++i) {
        euicc(i, i % 2 ? TinyEuicc::Wire::T1 : TinyEuicc::Wire::T0);
        insert(i);
    }
    for (int i = 0; i < 4; ++i) {
        channels.push_back(m_watching->channel(readerNames()[i]));
        Channel *channel = channels.back().get();
        channel->open([channel, i, &eids](const ChannelResult<Opened> &opened) {
            if (!opened)
                qWarning() << i << opened.error().text;
            else
                channel->exchange(GetEid, Patience::Normal, eids[size_t(i)].done());
        });
    }
    for (int i = 0; i < 4; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(eids[size_t(i)].result, Patiently);
        QVERIFY(eids[size_t(i)].result->has_value());
        QCOMPARE(eids[size_t(i)].result->value(), QByteArray::fromHex("BF3E125A10") + eidOf(i));
    }
}

void PcscdTest::countsEverythingOnTheWire()
{
    for (const auto wire : {TinyEuicc::Wire::T0, TinyEuicc::Wire::T1}) {
        const int reader = wire == TinyEuicc::Wire::T0 ? 0 : 1;
        auto &scripted = euicc(reader, wire);
        insert(reader);
        const auto channel = m_watching->channel(readerNames()[reader]);
        const auto opened = open(*channel);
        QVERIFY(opened && *opened);
        QCOMPARE((*opened)->isdrAid, StandardAid);
        QCOMPARE((*opened)->atr, atrFor(wire));
        QVERIFY(exchange(*channel, GetEid).value());
        QCOMPARE(channel->counters().apdus, int(scripted.apdus.size()));
        QCOMPARE(channel->counters().bytesToCard, scripted.bytesIn);
        QCOMPARE(channel->counters().bytesFromCard, scripted.bytesOut);
        // TERMINAL CAPABILITY, SELECT, STORE DATA and for T=0 GET RESPONSE: nothing is wasted.
        QCOMPARE(scripted.apdus.size(), wire == TinyEuicc::Wire::T0 ? 4 : 3);
    }
}

void PcscdTest::sendsLongCommandsInBlocks()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto before = scripted.apdus.size();
    const auto answer = exchange(*channel, QByteArray::fromHex("BF2E") + QByteArray(65278, 'x'));
    QVERIFY(answer && *answer);
    QCOMPARE(**answer, QByteArray::fromHex("BF2E028002FF00"));
    QCOMPARE(scripted.apdus.size() - before, 256);

    // One byte more does not fit; it is refused before anything is sent.
    const auto tooLong = exchange(*channel, QByteArray(65281, 'x'));
    QVERIFY(tooLong && !*tooLong);
    QCOMPARE(tooLong->error().reached, Reached::No);
    QCOMPARE(scripted.apdus.size() - before, 256);
}

void PcscdTest::lowersTheBlockSizeAndRemembersIt()
{
    TinyEuicc tiny(TinyEuicc::Wire::T0, eidOf(0));
    tiny.mostBlockBytes = 130;
    auto &scripted =
        card(0, TinyEuicc::Wire::T0, [tiny](const QByteArray &apdu) mutable { return tiny(apdu); });
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    for (const int apdus : {1 + 3 + 1, 3 + 1}) { // the first time one block of 255 is refused
        const auto before = scripted.apdus.size();
        const auto answer = exchange(*channel, QByteArray::fromHex("BF2E") + QByteArray(298, 'x'));
        QVERIFY(answer && *answer);
        QCOMPARE(scripted.apdus.size() - before, apdus);
    }
    channel->close();

    // The same station's next host knows it, and the next station if there is a file.
    const QTemporaryDir folder;
    PcscOptions kept = options();
    kept.blockSizesFile = folder.filePath(QStringLiteral("block-sizes"));
    for (const int apdus : {1 + 3 + 1, 3 + 1}) {
        PcscCardSystem station(kept);
        const auto again = station.channel(readerNames()[0]);
        QVERIFY(open(*again).value());
        const auto before = scripted.apdus.size();
        QVERIFY(exchange(*again, QByteArray::fromHex("BF2E") + QByteArray(298, 'x')).value());
        QCOMPARE(scripted.apdus.size() - before, apdus);
    }
}

void PcscdTest::powersTheCardOffAndOnAtReset()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const int before = scripted.powerUps;
    Outcome<Opened> again;
    channel->reset(again.done());
    QTRY_VERIFY_WITH_TIMEOUT(again.result, Patiently);
    QVERIFY(*again.result);
    QVERIFY(scripted.powerUps > before);
    QVERIFY(exchange(*channel, GetEid).value());

    // After close, too: the next open finds a fresh card.
    const int beforeClose = scripted.powerUps;
    channel->close();
    QVERIFY(open(*channel).value());
    QVERIFY(scripted.powerUps > beforeClose);
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::saysWhenTheCardIsNoEuicc()
{
    card(0, TinyEuicc::Wire::T0, [](const QByteArray &) { return QByteArray::fromHex("6A82"); });
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    const auto opened = open(*channel);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, Kind::NotAnEuicc);
    QCOMPARE(opened->error().reached, Reached::No);
    QVERIFY(opened->error().text.contains(readerNames()[0]));
}

void PcscdTest::saysWhenThereIsNoCard()
{
    const auto channel = m_watching->channel(readerNames()[2]);
    const auto opened = open(*channel);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, Kind::CardGone);
    QCOMPARE(channel->counters().apdus, 0);
}

void PcscdTest::saysWhenThereIsNoSuchReader()
{
    const auto channel = m_watching->channel(QStringLiteral("No Such Reader 00 00"));
    const auto opened = open(*channel);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, Kind::ReaderGone);
}

void PcscdTest::saysWhenAnotherProgramHoldsTheReader()
{
    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    PcscCardSystem other(options());
    const auto theirs = other.channel(readerNames()[0]);
    QVERIFY(open(*theirs).value());
    const auto ours = m_watching->channel(readerNames()[0]);
    const auto opened = open(*ours);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().kind, Kind::ReaderBusy);
    QCOMPARE(opened->error().reached, Reached::No);
    theirs->close();
    QVERIFY(open(*ours).value());

    const auto second = m_watching->channel(readerNames()[0]); // and between channels of one system
    const auto refused = open(*second);
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Kind::ReaderBusy);
    QVERIFY(exchange(*ours, GetEid).value());
}

void PcscdTest::keepsTheSessionAfterAStatusWord()
{
    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto refused = exchange(*channel, QByteArray::fromHex("BF7F00"));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Kind::StatusWord);
    QCOMPARE(refused->error().statusWord, quint16(0x6A88));
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::endsAMuteCardsHostInTime()
{
    PcscOptions quick = options();
    quick.apduTimeout = 700ms;
    PcscCardSystem system(quick);
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    euicc(1, TinyEuicc::Wire::T1);
    insert(0);
    insert(1);
    const auto channel = system.channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto hosts = hostsOf(getpid(), readerNames()[0]);
    QCOMPARE(hosts.size(), 1);

    const Answers speaking = std::exchange(scripted.answers, [](const QByteArray &) { return std::nullopt; });
    const auto before = channel->counters().apdus;
    Outcome<QByteArray> mute;
    channel->exchange(GetEid, Patience::Normal, mute.done());

    // Meanwhile the next slot works.
    const auto neighbour = m_watching->channel(readerNames()[1]);
    QVERIFY(open(*neighbour).value());
    QVERIFY(exchange(*neighbour, GetEid).value());

    QTRY_VERIFY_WITH_TIMEOUT(mute.result, Patiently);
    QVERIFY(!*mute.result);
    QCOMPARE(mute.result->error().kind, Kind::TimedOut);
    QCOMPARE(mute.result->error().reached, Reached::Perhaps);
    QCOMPARE(channel->counters().apdus, before + 1); // the host said what it had sent
    QTRY_VERIFY(!childrenOf(getpid()).contains(hosts[0]));

    // As long as the card hangs, so does its reader.
    const auto still = open(*channel);
    QVERIFY(still && !*still);
    QCOMPARE(still->error().kind, Kind::CardMute);

    scripted.pull();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(0).presence, CardPresence::Absent, Patiently);
    scripted.answers = speaking;
    insert(0);
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::killsAHostThatHangs()
{
    PcscOptions quick = options();
    quick.apduTimeout = 200ms;
    PcscCardSystem system(quick);
    euicc(0, TinyEuicc::Wire::T1);
    insert(0);
    const auto channel = system.channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto hosts = hostsOf(getpid(), readerNames()[0]);
    QCOMPARE(hosts.size(), 1);
    kill(pid_t(hosts[0]), SIGSTOP);
    const auto answer = exchange(*channel, GetEid);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::TimedOut);
    QCOMPARE(answer->error().reached, Reached::Perhaps);
    QTRY_VERIFY(!childrenOf(getpid()).contains(hosts[0]));
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::endsASessionThatLastsTooLong()
{
    PcscOptions brief = options();
    brief.sessionTimeout = 1500ms;
    PcscCardSystem system(brief);
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    insert(0);
    const auto channel = system.channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    std::optional<ChannelResult<QByteArray>> last;
    int rounds = 0;
    do {
        last = exchange(*channel, GetEid);
        QVERIFY(last);
    } while (*last && ++rounds < 1'000'000);
    QCOMPARE(last->error().kind, Kind::TimedOut);
    QVERIFY(!scripted.apdus.isEmpty());
    QVERIFY(open(*channel).value());
}

void PcscdTest::saysWhenTheCardIsPulledInMidCommand()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    for (const bool atLastBlock : {false, true}) {
        QVERIFY(open(*channel).value());
        const Answers speaking = scripted.answers;
        scripted.answers = [&](const QByteArray &apdu) -> std::optional<QByteArray> {
            if ((quint8(apdu[2]) == 0x91) == atLastBlock) {
                scripted.pull();
                return std::nullopt;
            }
            return QByteArray::fromHex("9000");
        };
        const auto answer = exchange(*channel, QByteArray(300, 'x'));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, Kind::CardGone);
        QCOMPARE(answer->error().reached, atLastBlock ? Reached::Perhaps : Reached::No);
        scripted.answers = speaking;
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(0).presence, CardPresence::Absent, Patiently);
        insert(0);
    }
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::endsWhenTheHostIsKilled()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const Answers speaking = scripted.answers;
    const auto hosts = hostsOf(getpid(), readerNames()[0]);
    QCOMPARE(hosts.size(), 1);
    scripted.answers = [&](const QByteArray &apdu) {
        kill(pid_t(hosts[0]), SIGKILL);
        return speaking(apdu);
    };
    const auto answer = exchange(*channel, GetEid);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::HostFailed);
    QCOMPARE(answer->error().reached, Reached::Perhaps);
    scripted.answers = speaking;
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
}

void PcscdTest::capsEndless61xx()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const Answers speaking =
        std::exchange(scripted.answers, [](const QByteArray &) { return QByteArray::fromHex("6110"); });
    const auto before = scripted.apdus.size();
    const auto answer = exchange(*channel, GetEid);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::TimedOut);
    QCOMPARE(answer->error().reached, Reached::Perhaps);
    QCOMPARE(scripted.apdus.size() - before, 301);
    scripted.answers = speaking;
    QVERIFY(open(*channel).value());
}

void PcscdTest::dropsTheCallOfADestroyedChannel()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    Outcome<QByteArray> dropped;
    channel->exchange(GetEid, Patience::Normal, dropped.done());
    channel.reset();

    // Its successor waits until the host has finished that command.
    const auto next = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*next).value());
    QVERIFY(exchange(*next, GetEid).value());
    QCOMPARE(dropped.calls, 0);
    QVERIFY(scripted.apdus.size() > next->counters().apdus); // the counts are each channel's own
}

void PcscdTest::endsTheHostsWithinTwoSecondsOfTheStation()
{
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    bool isSilent = false;
    const Answers speaking = scripted.answers;
    scripted.answers = [&](const QByteArray &apdu) -> std::optional<QByteArray> {
        if (quint8(apdu[1]) != 0xE2)
            return speaking(apdu);
        isSilent = true;
        return std::nullopt;
    };
    insert(0);
    QProcess station;
    station.setProcessChannelMode(QProcess::ForwardedChannels);
    station.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--intermediate"), readerNames()[0]});
    QTRY_VERIFY_WITH_TIMEOUT(isSilent, Patiently);
    const auto hosts = childrenOf(station.processId());
    QCOMPARE(hosts.size(), 2); // one for the reader, blocked in PC/SC, and the watcher

    station.kill();
    QElapsedTimer since;
    since.start();
    QList<qint64> left = hosts; // orphans of the station, so they are ours to wait for
    const auto reap = [&left] {
        left.removeIf([](qint64 host) { return waitpid(pid_t(host), nullptr, WNOHANG) == host; });
        return left.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(reap(), Patiently);
    QVERIFY2(since.elapsed() < 2000, "the hosts outlived their station");
    QTRY_COMPARE(station.state(), QProcess::NotRunning);
}

void PcscdTest::keepsReadersApartThatAreNumberedAnew()
{
    // Two readers of one model and two cards; the names are a test's, everything behind them is real.
    const QTemporaryDir folder;
    const QString program = folder.filePath(QStringLiteral("host"));
    QVERIFY(QFile::link(QStringLiteral(TEST_BIN_DIR "/renaming_host"), program));
    const auto plug = [&](const QList<QPair<QByteArray, int>> &readers) {
        QSaveFile file(folder.filePath(QStringLiteral("readers")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &[name, real] : readers)
            file.write(name + '\t' + readerNames()[real].toUtf8() + '\n');
        QVERIFY(file.commit());
    };
    euicc(0, TinyEuicc::Wire::T0);
    euicc(1, TinyEuicc::Wire::T1);
    insert(0);
    insert(1);
    plug({{"Model X 00 00", 0}, {"Model X 01 00", 1}});
    PcscOptions renamed = options();
    renamed.hostProgram = program;
    PcscCardSystem system(renamed);
    QStringList seen;
    system.watch([&](const ReaderSnapshot &snapshot) {
        seen.clear();
        for (const ReaderStatus &reader : snapshot.readers)
            seen.append(reader.name);
    });
    const QString first = QStringLiteral("Model X 00 00");
    const QString second = QStringLiteral("Model X 01 00");
    const auto one = system.channel(first);
    const auto two = system.channel(second);
    const auto eidThrough = [](Channel &channel) -> QByteArray {
        const auto opened = open(channel);
        const auto eid = opened && *opened ? exchange(channel, GetEid) : std::nullopt;
        return eid && *eid ? (*eid)->mid(5) : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({first, second}), Patiently);
    QCOMPARE(eidThrough(*one), eidOf(0));
    QCOMPARE(eidThrough(*two), eidOf(1));
    one->close();
    two->close();

    // The first is unplugged and comes back as number 2; then the second, which takes the number that is
    // free.
    plug({{"Model X 01 00", 1}});
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({second}), Patiently);
    plug({{"Model X 02 00", 0}, {"Model X 01 00", 1}});
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({first, second}), Patiently);
    QCOMPARE(eidThrough(*one), eidOf(0));
    one->close();
    plug({{"Model X 02 00", 0}});
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({first}), Patiently);
    plug({{"Model X 00 00", 1}, {"Model X 02 00", 0}});
    QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList({first, second}), Patiently);
    QCOMPARE(eidThrough(*two), eidOf(1)); // the control: by PC/SC's own names this would be the other card
    QCOMPARE(eidThrough(*one), eidOf(0));
}

void PcscdTest::pausesForAHostThatKeepsEnding()
{
    PcscOptions broken = options();
    broken.hostProgram = QStringLiteral("/bin/false");
    PcscCardSystem system(broken);
    const auto channel = system.channel(readerNames()[0]);
    const auto openAt = [&] {
        QElapsedTimer took;
        took.start();
        const auto opened = open(*channel);
        return opened && !*opened && opened->error().kind == Kind::HostFailed ? took.elapsed() : -1;
    };
    QVERIFY(openAt() >= 0);
    QVERIFY(openAt() >= 0);
    // From the third start on there are pauses; they are timers that cannot be early.
    QVERIFY(openAt() >= 200);
    QVERIFY(openAt() >= 450);

    // Letting go of a channel that waits for its host starts nothing.
    Outcome<Opened> waiting;
    channel->open(waiting.done());
    channel->close();
    QVERIFY(open(*channel));
    QCOMPARE(waiting.calls, 0);
}

void PcscdTest::noticesAServiceThatHangs()
{
    PcscOptions impatient = options();
    impatient.watchTimeout = 6s;
    PcscCardSystem system(impatient);
    std::optional<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY_WITH_TIMEOUT(seen && seen->readers.size() == readerNames().size(), Patiently);

    const pid_t service = qgetenv("PCSCD_PID").toInt();
    kill(service, SIGSTOP);
    QTRY_VERIFY_WITH_TIMEOUT(seen->problem, Patiently);
    QCOMPARE(seen->problem->code, base::ErrorCode("card.service-hangs"));
    QVERIFY(!seen->problem->remedy.isEmpty());
    QVERIFY(seen->readers.isEmpty());
    QVERIFY(!m_seen.problem); // the control: 15 seconds are not over yet, so it is the limit that told it
    kill(service, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(seen->readers.size() == readerNames().size() && !seen->problem, 40000);
}

void PcscdTest::survivesTheServicesEndAndRestart()
{
    euicc(0, TinyEuicc::Wire::T0);
    euicc(1, TinyEuicc::Wire::T0);
    insert(0);
    insert(1);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto idle = m_watching->channel(readerNames()[1]); // its host knows the old service, too
    QVERIFY(open(*idle).value());
    idle->close();

    kill(pid_t(qgetenv("PCSCD_PID").toInt()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen.problem, Patiently);
    QCOMPARE(m_seen.problem->kind, base::ErrorKind::MissingPart);
    QVERIFY(!m_seen.problem->remedy.isEmpty());
    QVERIFY(m_seen.readers.isEmpty());
    const auto lost = exchange(*channel, GetEid);
    QVERIFY(lost && !*lost);
    QCOMPARE(lost->error().kind, Kind::ReaderGone);
    m_cards[0]->pull();
    m_cards[1]->pull();

    QProcess service;
    service.start(QString::fromLocal8Bit(qgetenv("PCSCD_START")), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_seen.readers.size(), readerNames().size(), Patiently);
    QVERIFY(!m_seen.problem);
    insert(0);
    QCOMPARE(statusOf(0).insertion, quint64(2));
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
    insert(1);
    const auto idleAgain = open(*idle); // at the first try
    QVERIFY(idleAgain && *idleAgain);
    QVERIFY(exchange(*idle, GetEid).value());
    cleanup();
    service.kill();
    QTRY_COMPARE(service.state(), QProcess::NotRunning);
}

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--intermediate") == 0)
        return intermediate(argc, argv);
    QCoreApplication app(argc, argv);
    PcscdTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_card_pcscd.moc"
