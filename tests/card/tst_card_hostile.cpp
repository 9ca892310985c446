#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <unistd.h>

#include "pcscd_fixture.h"

using namespace card;
using namespace std::chrono_literals;
using namespace testcard;
using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

/// What a hostile card did to the one who spoke to it.
constexpr int Success = -1;

Answers always(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return answer; };
}

} // namespace

/// Cards that are broken or mean it ill, and cards that are only unusual, behind the real service. Every row
/// ends, names what happened, leaves the neighbour alone and the reader usable.
class HostileTest : public testcard::PcscdFixture
{
    Q_OBJECT
private Q_SLOTS:
    void endsEveryCommand_data();
    void endsEveryCommand();
    void keepsTheHostSmall();
    void endsACommandOfSlowAnswers();
    void endsASessionOfSlowAnswers();

    void findsTheIsdr_data();
    void findsTheIsdr();
    void fallsBackToSmallerBlocks_data();
    void fallsBackToSmallerBlocks();
    void speaksTheOneProtocolOfTheAtr_data();
    void speaksTheOneProtocolOfTheAtr();
    void waitsWhileAnotherProgramHoldsTheReader();
};

void HostileTest::endsEveryCommand_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<int>("kind"); // Success: it is none
    QTest::addColumn<int>("apdus");
    const auto row = [](const char *name, Answers answers, int kind, int apdus) {
        QTest::newRow(name) << answers << kind << apdus;
    };
    row("61xx for ever", always(hex("6110")), int(Kind::TimedOut), 301);
    row("61xx for ever, with data", always(QByteArray(256, 'x') + hex("6100")), int(Kind::TimedOut), 257);
    row("6Cxx for ever", always(hex("6C10")), int(Kind::TimedOut), 301);
    row(
        "61xx and 6Cxx in turn",
        [turn = 0](const QByteArray &) mutable { return ++turn % 2 ? hex("6110") : hex("6C11"); },
        int(Kind::TimedOut), 301);
    row("one byte", always(hex("90")), int(Kind::CardGone), 1);
    row("an error with data", always(hex("BF3E026A88")), int(Kind::StatusWord), 1);
    row("as many bytes as a reader carries", always(QByteArray(65000, 'x') + hex("9000")), Success, 1);
    row("a TLV that is longer than its bytes", always(hex("BF3E84FFFFFFFF005A9000")), Success, 1);
    // The controls: as much as is allowed, and no more, is no fault.
    row(
        "control: 300 rounds, then done",
        [turn = 0](const QByteArray &) mutable { return ++turn <= 300 ? hex("6110") : hex("9000"); }, Success,
        301);
    row(
        "control: 64 KiB in 256 rounds, then done",
        [turn = 0](const QByteArray &) mutable {
            return ++turn == 1 ? hex("6100") : QByteArray(256, 'x') + hex(turn <= 256 ? "6100" : "9000");
        },
        Success, 257);
}

void HostileTest::endsEveryCommand()
{
    QFETCH(Answers, answers);
    QFETCH(int, kind);
    QFETCH(int, apdus);
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    euicc(1, TinyEuicc::Wire::T1);
    insert(0);
    insert(1);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const Answers speaking = std::exchange(scripted.answers, answers);
    const auto before = scripted.apdus.size();
    const auto answer = exchange(*channel, GetEid);
    QVERIFY(answer);
    QCOMPARE(*answer ? Success : int(answer->error().kind), kind);
    QCOMPARE(scripted.apdus.size() - before, qsizetype(apdus));
    if (!*answer) {
        QCOMPARE(answer->error().reached, Reached::Perhaps);
        QVERIFY(answer->error().text.contains(readerNames()[0]));
    }

    const auto neighbour = m_watching->channel(readerNames()[1]);
    QVERIFY(open(*neighbour).value());
    QVERIFY(exchange(*neighbour, GetEid).value());
    scripted.answers = speaking;
    QVERIFY(open(*channel).value());
    QCOMPARE(exchange(*channel, GetEid)->value(), hex("BF3E125A10") + eidOf(0));
}

void HostileTest::keepsTheHostSmall()
{
    constexpr int Rounds = 2000;
    constexpr qint64 MostGrowthKiB = 32 * 1024;
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto host = hostsOf(getpid(), readerNames()[0]).value(0);
    const qint64 before = statusOfProcess(host, "VmHWM");
    QVERIFY(before > 0);

    const QList<QByteArray> hostile{QByteArray(65000, 'x') + hex("9000"),
                                    QByteArray(30000, 'y') + hex("6A88"), hex("BF3E84FFFFFFFF00"),
                                    hex("6F00"), QByteArray(60000, '\xBF') + hex("9110")};
    int turn = 0;
    scripted.answers = [&](const QByteArray &) { return hostile[turn++ % hostile.size()]; };
    for (int round = 0; round < Rounds; ++round) {
        const auto answer = exchange(*channel, GetEid);
        QVERIFY(answer);
        QVERIFY(*answer || answer->error().kind == Kind::StatusWord);
    }
    QCOMPARE(turn, Rounds);
    QCOMPARE(hostsOf(getpid(), readerNames()[0]).value(0), host); // one process took them all
    const qint64 growth = statusOfProcess(host, "VmHWM") - before;
    qInfo("the host grew by %lld KiB over %d hostile answers", growth, Rounds);
    const bool hasSanitizers =
        m_seen.confinement && m_seen.confinement->memoryMiB == 0; // they keep what is freed
    QVERIFY(hasSanitizers || growth < MostGrowthKiB);
}

void HostileTest::endsACommandOfSlowAnswers()
{
    // No single answer is late, but they never end: the command as a whole is.
    PcscOptions quick = options();
    quick.apduTimeout = 600ms;
    PcscCardSystem system(quick);
    auto &scripted = euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    const auto channel = system.channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const Answers speaking = std::exchange(scripted.answers, always(hex("6110")));
    scripted.takes = 300ms;
    const auto before = scripted.apdus.size();
    const auto answer = exchange(*channel, GetEid);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::TimedOut);
    QVERIFY2(scripted.apdus.size() - before < 60, "it was the rounds that ended it");
    scripted.takes = 0ms;
    scripted.answers = speaking;
    QVERIFY(open(*channel).value());
}

void HostileTest::endsASessionOfSlowAnswers()
{
    // Every command is in time, again and again: 29 s of 30 s a thousand times, in small.
    auto &scripted = euicc(0, TinyEuicc::Wire::T1);
    insert(0);
    for (const base::Millis session : {base::Millis(2500), base::Millis(15min)}) {
        PcscOptions brief = options();
        brief.apduTimeout = 2000ms;
        brief.sessionTimeout = session;
        PcscCardSystem system(brief);
        const auto channel = system.channel(readerNames()[0]);
        scripted.takes = 0ms;
        QVERIFY(open(*channel).value());
        scripted.takes = 300ms;
        int answered = 0;
        std::optional<ChannelResult<QByteArray>> last;
        do
            last = exchange(*channel, GetEid);
        while (last && *last && ++answered < 12);
        QVERIFY(last);
        if (session == 15min) {
            QCOMPARE(answered, 12); // the control: the limit ended the other one
        } else {
            QVERIFY(answered < 12);
            QCOMPARE(last->error().kind, Kind::TimedOut);
        }
        scripted.takes = 0ms;
        channel->close();
    }
}

void HostileTest::findsTheIsdr_data()
{
    QTest::addColumn<TinyEuicc>("euicc");
    QTest::addColumn<QByteArray>("own"); // AID in the settings
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<int>("selects"); // until it is found the first time
    TinyEuicc plain(TinyEuicc::Wire::T1, eidOf(0));
    QTest::newRow("standard AID, basic channel alone") << plain << QByteArray() << true << 1;
    const QList<QByteArray> vendors{
        hex("A0000005591010000000008900000300"), hex("A0000005591010FFFFFFFF8900050500"),
        hex("A0000005591010FFFFFFFF8900000177"), hex("A000000559104C696E6B736669656C64"),
        hex("A06573746B6D65FFFF4953442D522030"), hex("A06573746B6D65FFFF4953442D522031"),
        hex("A06573746B6D65FFFFFFFF4953442D52")};
    for (qsizetype i = 0; i < vendors.size(); ++i) {
        TinyEuicc vendor = plain;
        vendor.isdrAid = vendors[i];
        QTest::addRow("vendor AID %d alone", int(i + 1)) << vendor << QByteArray() << true << int(i + 2);
    }
    TinyEuicc own = plain;
    own.isdrAid = hex("A000000559FF01");
    QTest::newRow("an AID of the settings, tried first") << own << own.isdrAid << true << 1;
    QTest::newRow("control: an AID that nobody knows") << own << QByteArray() << false << 8;
    TinyEuicc logical = plain;
    logical.channels = TinyEuicc::Channels::LogicalAlone;
    for (const int channel : {1, 3, 4, 19}) {
        logical.channelGiven = channel;
        QTest::addRow("logical channel %d alone", channel) << logical << QByteArray() << true << 9;
    }
    TinyEuicc t0(TinyEuicc::Wire::T0, eidOf(0));
    t0.channels = TinyEuicc::Channels::LogicalAlone;
    t0.channelGiven = 4;
    QTest::newRow("logical channel 4 in T=0") << t0 << QByteArray() << true << 9;
    logical.channelGiven = 20;
    QTest::newRow("control: there is no channel 20") << logical << QByteArray() << false << 8;
}

void HostileTest::findsTheIsdr()
{
    QFETCH(TinyEuicc, euicc);
    QFETCH(QByteArray, own);
    QFETCH(bool, isFound);
    QFETCH(int, selects);
    PcscOptions with = options();
    if (!own.isEmpty())
        with.isdrAids = {own};
    PcscCardSystem system(with);
    const bool isT0 = QByteArray(QTest::currentDataTag()).endsWith("T=0");
    auto &scripted = card(0, isT0 ? TinyEuicc::Wire::T0 : TinyEuicc::Wire::T1,
                          [tiny = euicc](const QByteArray &apdu) mutable { return tiny(apdu); });
    insert(0);
    const auto selectsSeen = [&] {
        return std::count_if(scripted.apdus.begin(), scripted.apdus.end(),
                             [](const QByteArray &apdu) { return quint8(apdu[1]) == 0xA4; });
    };
    const auto channel = system.channel(readerNames()[0]);
    const auto opened = open(*channel);
    QVERIFY(opened);
    QCOMPARE(opened->has_value(), isFound);
    QCOMPARE(int(selectsSeen()), selects);
    if (!isFound) {
        QCOMPARE(opened->error().kind, Kind::NotAnEuicc);
        return;
    }
    QCOMPARE((*opened)->isdrAid, euicc.isdrAid);
    QCOMPARE(exchange(*channel, GetEid)->value(), hex("BF3E125A10") + eidOf(0));

    // After a reset, which follows every enable, it is found at once.
    const auto again = finished<Opened>([&](Channel::Done<Opened> done) { channel->reset(std::move(done)); });
    QVERIFY(again && *again);
    QCOMPARE(int(selectsSeen()), selects + 1);
    QVERIFY(exchange(*channel, GetEid).value());
}

void HostileTest::fallsBackToSmallerBlocks_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("apdus"); // for 300 bytes in T=1; -1: it does not work
    QTest::newRow("control: takes 255") << 255 << 0x6700 << 2;
    QTest::newRow("refuses more than 120") << 120 << 0x6700 << 1 + 3;
    QTest::newRow("refuses more than 60") << 60 << 0x6700 << 2 + 5;
    QTest::newRow("refuses more than 60 as modems say it") << 60 << 0x6601 << 2 + 5;
    QTest::newRow("refuses more than 59") << 59 << 0x6700 << -1;
    QTest::newRow("control: another refusal is final") << 120 << 0x6A80 << -1;
}

void HostileTest::fallsBackToSmallerBlocks()
{
    QFETCH(int, most);
    QFETCH(int, status);
    QFETCH(int, apdus);
    TinyEuicc tiny(TinyEuicc::Wire::T1, eidOf(0));
    tiny.mostBlockBytes = most;
    tiny.tooLong = quint16(status);
    auto &scripted =
        card(0, TinyEuicc::Wire::T1, [tiny](const QByteArray &apdu) mutable { return tiny(apdu); });
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    const auto before = scripted.apdus.size();
    const auto answer = exchange(*channel, hex("BF2E") + QByteArray(298, 'x'));
    QVERIFY(answer);
    QCOMPARE(answer->has_value(), apdus > 0);
    if (apdus > 0) {
        QCOMPARE(**answer, hex("BF2E028002012C")); // every byte arrived once
        QCOMPARE(scripted.apdus.size() - before, qsizetype(apdus));
    } else {
        QCOMPARE(answer->error().statusWord, quint16(status));
        QCOMPARE(answer->error().reached, Reached::No);
    }
}

void HostileTest::speaksTheOneProtocolOfTheAtr_data()
{
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<bool>("isT1");
    QTest::newRow("T=0 alone") << hex("3B00") << false;
    QTest::newRow("T=1 alone") << hex("3B800181") << true;
    QTest::newRow("both, T=0 first") << hex("3B80800101") << false;
}

void HostileTest::speaksTheOneProtocolOfTheAtr()
{
    QFETCH(QByteArray, atr);
    QFETCH(bool, isT1);
    const auto wire = isT1 ? TinyEuicc::Wire::T1 : TinyEuicc::Wire::T0;
    m_cards[0] = std::make_unique<ScriptedCard>(
        readerPorts()[0], atr,
        [tiny = TinyEuicc(wire, eidOf(0))](const QByteArray &apdu) mutable { return tiny(apdu); });
    insert(0);
    const auto channel = m_watching->channel(readerNames()[0]);
    QVERIFY(open(*channel).value());
    QVERIFY(exchange(*channel, GetEid).value());
    // Le is there in T=1 alone, where nothing else would bring the data.
    const auto storeData = std::find_if(m_cards[0]->apdus.begin(), m_cards[0]->apdus.end(),
                                        [](const QByteArray &apdu) { return quint8(apdu[1]) == 0xE2; });
    QCOMPARE(storeData->size(), 5 + GetEid.size() + (isT1 ? 1 : 0));
}

void HostileTest::waitsWhileAnotherProgramHoldsTheReader()
{
    euicc(0, TinyEuicc::Wire::T0);
    insert(0);
    PcscCardSystem other(options());
    const auto theirs = other.channel(readerNames()[0]);
    QVERIFY(open(*theirs).value());

    // Three seconds are waited for; that it is named when it lasts, tst_card_pcscd shows.
    QElapsedTimer held;
    held.start();
    qint64 heldFor = 0;
    QTimer letGo;
    letGo.setSingleShot(true);
    QObject::connect(&letGo, &QTimer::timeout, &letGo, [&] {
        heldFor = held.elapsed();
        theirs->close();
    });
    letGo.start(3000);
    const auto ours = m_watching->channel(readerNames()[0]);
    const auto opened = open(*ours);
    QVERIFY(opened);
    QVERIFY2(opened->has_value(), opened->has_value() ? "" : qPrintable(opened->error().text));
    QVERIFY2(heldFor > 0, "opened while the other program still held the reader");
    QVERIFY(exchange(*ours, GetEid).value());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    HostileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_card_hostile.moc"
