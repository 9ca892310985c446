#include "core/card/pcsc_card_system.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QTestEventLoop>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "scripted_card.h"

using namespace card;
using namespace std::chrono_literals;
using testcard::ScriptedCard;
using testcard::TinyEuicc;
using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

namespace {

const QByteArray GetEid = QByteArray::fromHex("BF3E035C015A");
const QByteArray StandardAid = QByteArray::fromHex("A0000005591010FFFFFFFF8900000100");

/// pcscd looks at its readers every 0.4 s, and this machine may be busy.
constexpr int Patiently = 20000;

QStringList readerNames()
{
    return QString::fromLocal8Bit(qgetenv("VPCD_READERS")).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QList<quint16> readerPorts()
{
    QList<quint16> ports;
    for (const QByteArray &port : qgetenv("VPCD_PORTS").split(','))
        ports.append(port.toUShort());
    return ports;
}

/// A different EID for every reader.
QByteArray eidOf(int reader) { return QByteArray::fromHex("890490321234512345123456789012") + char(reader); }

PcscOptions options()
{
    PcscOptions options;
    options.hostProgram = QStringLiteral(STATION_BIN_DIR "/esim-card-host");
    return options;
}

/// The children of a process, from /proc.
QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!entry.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[0] != "Z" && fields[1].toLongLong() == parent)
            children.append(entry.toLongLong());
    }
    return children;
}

/// Card hosts of this process that have the reader in their arguments.
QList<qint64> hostsOf(qint64 parent, const QString &reader)
{
    QList<qint64> hosts;
    for (const qint64 child : childrenOf(parent)) {
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(child));
        if (arguments.open(QIODevice::ReadOnly) && arguments.readAll().contains(reader.toLocal8Bit()))
            hosts.append(child);
    }
    return hosts;
}

/// What a call ended with, once it has.
template <class T>
struct Outcome
{
    std::optional<ChannelResult<T>> result;
    int calls = 0;

    Channel::Done<T> done()
    {
        return [this](ChannelResult<T> given) {
            result = std::move(given);
            ++calls;
        };
    }
};

} // namespace

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

class PcscdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void seesReadersAndCardsComeAndGo();
    void watchesOnlyTheReadersOfTheSettings();
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
    void survivesTheServicesEndAndRestart();

private:
    ScriptedCard &card(int reader, TinyEuicc::Wire wire, testcard::Answers answers);
    ScriptedCard &euicc(int reader, TinyEuicc::Wire wire);
    /// Inserts and waits until the reader shows it.
    void insert(int reader);
    ReaderStatus statusOf(int reader) const;
    std::optional<ChannelResult<Opened>> open(Channel &channel);
    std::optional<ChannelResult<QByteArray>> exchange(Channel &channel, const QByteArray &command);

    std::unique_ptr<PcscCardSystem> m_watching;
    ReaderSnapshot m_seen;
    int m_reports = 0;
    std::map<int, std::unique_ptr<ScriptedCard>> m_cards;
};

void PcscdTest::initTestCase()
{
    QVERIFY2(readerNames().size() >= 4 && readerNames().size() == readerPorts().size(),
             "run this test with tests/with-pcscd.sh 4");
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    // ThreadSanitizer naps a second before a process ends, which is not the host's delay.
    qputenv("TSAN_OPTIONS", qgetenv("TSAN_OPTIONS") + ":atexit_sleep_ms=0");
}

void PcscdTest::init()
{
    m_watching = std::make_unique<PcscCardSystem>(options());
    m_seen = {};
    m_watching->watch([this](const ReaderSnapshot &snapshot) {
        m_seen = snapshot;
        ++m_reports;
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_seen.readers.size(), readerNames().size(), Patiently);
}

void PcscdTest::cleanup()
{
    for (const auto &[reader, scripted] : m_cards)
        scripted->pull();
    // The service has to see every reader empty, or the next card would not be seen as another.
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(m_seen.readers.begin(), m_seen.readers.end(),
                    [](const ReaderStatus &r) { return r.presence == CardPresence::Absent; }),
        Patiently);
    m_cards.clear();
    m_watching.reset();
}

ScriptedCard &PcscdTest::card(int reader, TinyEuicc::Wire wire, testcard::Answers answers)
{
    auto &made = m_cards[reader];
    made = std::make_unique<ScriptedCard>(readerPorts()[reader], testcard::atrFor(wire), std::move(answers));
    return *made;
}

ScriptedCard &PcscdTest::euicc(int reader, TinyEuicc::Wire wire)
{
    QByteArray eid = QByteArray::fromHex("890490321234512345123456789012") + char(reader);
    return card(reader, wire,
                [tiny = TinyEuicc(wire, eid)](const QByteArray &apdu) mutable { return tiny(apdu); });
}

ReaderStatus PcscdTest::statusOf(int reader) const
{
    for (const ReaderStatus &status : m_seen.readers) {
        if (status.name == readerNames()[reader])
            return status;
    }
    return {};
}

void PcscdTest::insert(int reader)
{
    const auto isPresent = [&] { return statusOf(reader).presence == CardPresence::Present; };
    for (int attempt = 1;; ++attempt) {
        m_cards[reader]->insert();
        if (QTest::qWaitFor(isPresent, Patiently / 5) || attempt == 5)
            break;
        // Seldom the virtual reader's driver takes a card that comes back fast for one that is not there or
        // does not answer, until it was away for a second. People do the same with real readers.
        qWarning() << "the service did not see the card, but" << int(statusOf(reader).presence)
                   << "- it is put in again";
        m_cards[reader]->pull();
        QTest::qWait(1200);
    }
    QVERIFY(isPresent());
}

/// Runs one call to its end. An event loop of its own, because qWaitFor() naps between its looks, and the
/// cards live in this loop.
template <class T, class Call>
static std::optional<ChannelResult<T>> finished(Call call)
{
    struct Waiting
    {
        QTestEventLoop loop;
        std::optional<ChannelResult<T>> result;
    };
    const auto waiting = std::make_shared<Waiting>();
    call([waiting](ChannelResult<T> given) {
        waiting->result = std::move(given);
        waiting->loop.exitLoop();
    });
    waiting->loop.enterLoopMSecs(Patiently);
    return waiting->result;
}

std::optional<ChannelResult<Opened>> PcscdTest::open(Channel &channel)
{
    return finished<Opened>([&](Channel::Done<Opened> done) { channel.open(std::move(done)); });
}

std::optional<ChannelResult<QByteArray>> PcscdTest::exchange(Channel &channel, const QByteArray &command)
{
    return finished<QByteArray>([&](Channel::Done<QByteArray> done) {
        channel.exchange(command, Patience::Normal, std::move(done));
    });
}

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

void PcscdTest::watchesOnlyTheReadersOfTheSettings()
{
    PcscOptions some = options();
    some.readers = QStringList{readerNames()[2], QStringLiteral("a reader that is not plugged in")};
    PcscCardSystem system(some);
    std::optional<ReaderSnapshot> seen;
    system.watch([&](const ReaderSnapshot &snapshot) { seen = snapshot; });
    QTRY_VERIFY_WITH_TIMEOUT(seen, Patiently);
    QCOMPARE(seen->readers.size(), 1);
    QCOMPARE(seen->readers[0].name, readerNames()[2]);

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
        QCOMPARE((*opened)->atr, testcard::atrFor(wire));
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

    const testcard::Answers speaking =
        std::exchange(scripted.answers, [](const QByteArray &) { return std::nullopt; });
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
        const testcard::Answers speaking = scripted.answers;
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
    const testcard::Answers speaking = scripted.answers;
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
    const testcard::Answers speaking =
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
    const testcard::Answers speaking = scripted.answers;
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

void PcscdTest::survivesTheServicesEndAndRestart()
{
    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());

    kill(pid_t(qgetenv("PCSCD_PID").toInt()), SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(m_seen.problem, Patiently);
    QCOMPARE(m_seen.problem->kind, base::ErrorKind::MissingPart);
    QVERIFY(!m_seen.problem->remedy.isEmpty());
    QVERIFY(m_seen.readers.isEmpty());
    const auto lost = exchange(*channel, GetEid);
    QVERIFY(lost && !*lost);
    QCOMPARE(lost->error().kind, Kind::ReaderGone);
    m_cards[0]->pull();

    QProcess service;
    service.start(QString::fromLocal8Bit(qgetenv("PCSCD_START")), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_seen.readers.size(), readerNames().size(), Patiently);
    QVERIFY(!m_seen.problem);
    insert(0);
    QCOMPARE(statusOf(0).insertion, quint64(2));
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
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
