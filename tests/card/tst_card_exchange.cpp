#include "core/card/es10_exchange.h"
#include "core/card/isdr_selection.h"

#include <QRandomGenerator>
#include <QTest>

#include <utility>
#include <vector>

using namespace card;
using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

/// A conversation: expect this APDU, reply that.
using Transcript = std::vector<std::pair<QByteArray, QByteArray>>;

/// Plays the transcript against a machine; the step after its last line.
template <class Machine>
auto play(Machine &machine, const Transcript &lines) -> typename Machine::Step
{
    auto step = machine.begin();
    for (const auto &[expected, reply] : lines) {
        const auto *next = std::get_if<Transmit>(&step);
        if (!next || next->apdu != expected) {
            qWarning() << "expected" << expected.toHex() << "but saw"
                       << (next ? next->apdu.toHex() : "the end");
            return Fault{Kind::HostFailed, Reached::No, 0xFFFF};
        }
        step = machine.answered(reply);
    }
    return step;
}

const Es10Exchange::Setup T0{Protocol::T0, 255, 0};
const Es10Exchange::Setup T1{Protocol::T1, 255, 0};
const QByteArray GetEid = QByteArray::fromHex("BF3E035C015A");

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnAnswerInT1();
    void fetchesAnAnswerInT0();
    void repeatsWithTheLeTheCardWants();
    void takesAProactiveCommandForSuccess();
    void givesEmptyDataForABareSuccess();
    void speaksOnALogicalChannel();
    void numbersBlocksFromZero();
    void sendsExactly256Blocks();
    void refusesWhatDoesNotFit256Blocks_data();
    void refusesWhatDoesNotFit256Blocks();
    void capsEndlessGetResponse();
    void capsPingPongOfLengths();
    void capsTheAnswersBytes();
    void reportsErrorStatusWords_data();
    void reportsErrorStatusWords();
    void takesAShortAnswerForAVanishedCard();
    void knowsWhetherTheCommandMayHaveArrived();
    void endsWithDataThatComeEarly();
    void lowersTheBlockSizeAtTheFirstBlockOnly();
    void keepsTheBlockSizeWhenALaterBlockIsRefused();
    void keepsTheBlockSizeOfACardThatTookSuchABlock();
    void keepsTheBlockSizeOnceTheCardHasActed();
    void keepsTheBlockSizeWhenSmallerIsRefusedToo();
    void endsWhateverTheCardSays();

    void selectsTheStandardIsdrFirst();
    void triesEveryAidOnTheBasicThenOnALogicalChannel();
    void opensALogicalChannelAtOnceWhenToldSo();
    void speaksOnWhateverChannelTheCardGives_data();
    void speaksOnWhateverChannelTheCardGives();
    void endsASelectionWhateverTheCardSays();
    void ignoresTheStatusOfTerminalCapability();
    void selectsWith61xxAnd91xx();
    void repeatsASelectWithOtherLeOnce();
};

void ExchangeTest::readsAnAnswerInT1()
{
    Es10Exchange exchange(GetEid, T1);
    const auto step = play(exchange, {{hex("80E2910006BF3E035C015A00"), hex("BF3E035A01009000")}});
    QCOMPARE(std::get<Es10Exchange::Finished>(step).data, hex("BF3E035A0100"));
}

void ExchangeTest::fetchesAnAnswerInT0()
{
    Es10Exchange exchange(GetEid, T0);
    const auto step = play(exchange, {{hex("80E2910006BF3E035C015A"), hex("6100")},
                                      {hex("00C0000000"), QByteArray(256, 'a') + hex("6103")},
                                      {hex("00C0000003"), hex("0102039000")}});
    QCOMPARE(std::get<Es10Exchange::Finished>(step).data, QByteArray(256, 'a') + hex("010203"));
}

void ExchangeTest::repeatsWithTheLeTheCardWants()
{
    Es10Exchange exchange(GetEid, T0);
    const auto step = play(exchange, {{hex("80E2910006BF3E035C015A"), hex("6C02")},
                                      {hex("80E2910006BF3E035C015A02"), hex("6104")},
                                      {hex("00C0000004"), hex("6C02")},
                                      {hex("00C0000002"), hex("AABB9000")}});
    QCOMPARE(std::get<Es10Exchange::Finished>(step).data, hex("AABB"));
}

void ExchangeTest::takesAProactiveCommandForSuccess()
{
    Es10Exchange exchange(GetEid, T1);
    const auto step = play(exchange, {{hex("80E2910006BF3E035C015A00"), hex("AA910B")}});
    QCOMPARE(std::get<Es10Exchange::Finished>(step).data, hex("AA"));
}

void ExchangeTest::givesEmptyDataForABareSuccess()
{
    Es10Exchange exchange(GetEid, T0);
    const auto step = play(exchange, {{hex("80E2910006BF3E035C015A"), hex("9000")}});
    QVERIFY(std::get<Es10Exchange::Finished>(step).data.isEmpty());
}

void ExchangeTest::speaksOnALogicalChannel()
{
    Es10Exchange exchange(GetEid, {Protocol::T0, 255, 2});
    const auto step =
        play(exchange, {{hex("82E2910006BF3E035C015A"), hex("6101")}, {hex("02C0000001"), hex("AA9000")}});
    QVERIFY(std::holds_alternative<Es10Exchange::Finished>(step));
}

void ExchangeTest::numbersBlocksFromZero()
{
    Es10Exchange exchange(hex("0102030405"), {Protocol::T1, 2, 0});
    const auto step = play(exchange, {{hex("80E2110002010200"), hex("9000")},
                                      {hex("80E2110102030400"), hex("9000")},
                                      {hex("80E29102010500"), hex("9000")}});
    QVERIFY(std::holds_alternative<Es10Exchange::Finished>(step));
}

void ExchangeTest::sendsExactly256Blocks()
{
    Es10Exchange exchange(QByteArray(256, 'x'), {Protocol::T0, 1, 0});
    auto step = exchange.begin();
    int sent = 0;
    while (const auto *next = std::get_if<Transmit>(&step)) {
        QCOMPARE(quint8(next->apdu[2]), quint8(sent == 255 ? 0x91 : 0x11));
        QCOMPARE(quint8(next->apdu[3]), quint8(sent));
        ++sent;
        step = exchange.answered(hex("9000"));
    }
    QCOMPARE(sent, 256);
    QVERIFY(std::holds_alternative<Es10Exchange::Finished>(step));
}

void ExchangeTest::refusesWhatDoesNotFit256Blocks_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("channel");
    QTest::newRow("one byte too long") << qsizetype(256 * 60 + 1) << 60 << 0;
    QTest::newRow("one byte too long for the largest blocks") << qsizetype(256 * 255 + 1) << 255 << 0;
    QTest::newRow("empty") << qsizetype(0) << 255 << 0;
    QTest::newRow("block size 0") << qsizetype(1) << 0 << 0;
    QTest::newRow("block size 256") << qsizetype(1) << 256 << 0;
    QTest::newRow("no such channel") << qsizetype(1) << 255 << 20;
}

void ExchangeTest::refusesWhatDoesNotFit256Blocks()
{
    QFETCH(qsizetype, size);
    QFETCH(int, blockSize);
    QFETCH(int, channel);
    Es10Exchange exchange(QByteArray(size, 'x'), {Protocol::T0, blockSize, channel});
    const auto step = exchange.begin();
    QVERIFY(std::holds_alternative<Fault>(step));
    QCOMPARE(std::get<Fault>(step).reached, Reached::No);
}

void ExchangeTest::capsEndlessGetResponse()
{
    Es10Exchange exchange(GetEid, T0);
    auto step = exchange.begin();
    int sent = 0;
    while (std::holds_alternative<Transmit>(step) && sent < 1000) {
        ++sent;
        step = exchange.answered(hex("6101"));
    }
    QCOMPARE(sent, 301);
    QCOMPARE(std::get<Fault>(step).kind, Kind::TimedOut);
    QCOMPARE(std::get<Fault>(step).reached, Reached::Perhaps);
}

void ExchangeTest::capsPingPongOfLengths()
{
    Es10Exchange exchange(GetEid, T1);
    auto step = exchange.begin();
    int sent = 0;
    while (std::holds_alternative<Transmit>(step) && sent < 1000)
        step = exchange.answered(++sent % 2 ? hex("6C10") : hex("6C11"));
    QCOMPARE(sent, 301);
    QCOMPARE(std::get<Fault>(step).kind, Kind::TimedOut);
}

void ExchangeTest::capsTheAnswersBytes()
{
    Es10Exchange exchange(GetEid, T0);
    auto step = exchange.begin();
    int sent = 0;
    while (std::holds_alternative<Transmit>(step) && sent < 1000) {
        ++sent;
        step = exchange.answered(QByteArray(256, 'x') + hex("6100"));
    }
    QCOMPARE(sent, 257); // 256 answers of 256 bytes are 64 KiB; the next byte is one too many
    QCOMPARE(std::get<Fault>(step).kind, Kind::TimedOut);

    Es10Exchange exact(GetEid, T1);
    exact.begin();
    QVERIFY(std::holds_alternative<Es10Exchange::Finished>(
        exact.answered(QByteArray(64 * 1024, 'x') + hex("9000"))));
    Es10Exchange beyond(GetEid, T1);
    beyond.begin();
    QVERIFY(std::holds_alternative<Fault>(beyond.answered(QByteArray(64 * 1024 + 1, 'x') + hex("9000"))));
}

void ExchangeTest::reportsErrorStatusWords_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<quint16>("word");
    QTest::newRow("function not supported") << hex("6A88") << quint16(0x6A88);
    QTest::newRow("conditions") << hex("6985") << quint16(0x6985);
    QTest::newRow("warning with data") << hex("AABB6282") << quint16(0x6282);
    QTest::newRow("too long though short already") << hex("6700") << quint16(0x6700);
}

void ExchangeTest::reportsErrorStatusWords()
{
    QFETCH(QByteArray, answer);
    QFETCH(quint16, word);
    Es10Exchange exchange(GetEid, T1);
    exchange.begin();
    const auto step = exchange.answered(answer);
    QCOMPARE(std::get<Fault>(step).kind, Kind::StatusWord);
    QCOMPARE(std::get<Fault>(step).statusWord, word);
}

void ExchangeTest::takesAShortAnswerForAVanishedCard()
{
    for (const QByteArray &answer : {QByteArray(), hex("90")}) {
        Es10Exchange exchange(GetEid, T1);
        exchange.begin();
        const auto step = exchange.answered(answer);
        QCOMPARE(std::get<Fault>(step).kind, Kind::CardGone);
        QCOMPARE(std::get<Fault>(step).reached, Reached::Perhaps);
    }
}

void ExchangeTest::knowsWhetherTheCommandMayHaveArrived()
{
    Es10Exchange exchange(hex("010203"), {Protocol::T0, 2, 0});
    exchange.begin();
    QCOMPARE(exchange.reached(), Reached::No);
    exchange.answered(hex("9000"));
    QCOMPARE(exchange.reached(), Reached::Perhaps); // the last block is on its way
    exchange.answered(hex("6101"));
    QCOMPARE(exchange.reached(), Reached::Perhaps);

    Es10Exchange refused(hex("010203"), {Protocol::T0, 2, 0});
    refused.begin();
    QCOMPARE(std::get<Fault>(refused.answered(hex("6985"))).reached, Reached::No);
}

void ExchangeTest::endsWithDataThatComeEarly()
{
    Es10Exchange exchange(hex("01020304"), {Protocol::T0, 2, 0});
    const auto step =
        play(exchange, {{hex("80E21100020102"), hex("6102")}, {hex("00C0000002"), hex("BF379000")}});
    QCOMPARE(std::get<Es10Exchange::Finished>(step).data, hex("BF37"));
}

void ExchangeTest::lowersTheBlockSizeAtTheFirstBlockOnly()
{
    const QByteArray command(300, 'x');
    Es10Exchange exchange(command, T0);
    auto step = exchange.begin();
    QCOMPARE(quint8(std::get<Transmit>(step).apdu[4]), quint8(255));
    step = exchange.answered(hex("6700"));
    QCOMPARE(quint8(std::get<Transmit>(step).apdu[4]), quint8(120));
    QCOMPARE(quint8(std::get<Transmit>(step).apdu[3]), quint8(0));
    QCOMPARE(exchange.provenBlockSize(), 255);
    step = exchange.answered(hex("6601"));
    QCOMPARE(quint8(std::get<Transmit>(step).apdu[4]), quint8(60));
    step = exchange.answered(hex("9000"));
    QCOMPARE(exchange.provenBlockSize(), 60);
    QCOMPARE(quint8(std::get<Transmit>(step).apdu[3]), quint8(1));
    step = exchange.answered(hex("6700")); // a later block: the card has acted on the first
    QCOMPARE(std::get<Fault>(step).kind, Kind::StatusWord);
}

void ExchangeTest::keepsTheBlockSizeWhenALaterBlockIsRefused()
{
    Es10Exchange exchange(QByteArray(600, 'x'), T0);
    exchange.begin();
    exchange.answered(hex("9000"));
    const auto step = exchange.answered(hex("6700")); // the card has acted on the first block
    QCOMPARE(std::get<Fault>(step).kind, Kind::StatusWord);
    QCOMPARE(std::get<Fault>(step).statusWord, quint16(0x6700));
}

void ExchangeTest::keepsTheBlockSizeOfACardThatTookSuchABlock()
{
    // A package's segment that the card refuses with 6700 is not repeated when its length cannot be the
    // reason.
    for (const int taken : {0, 100, 199, 200, 255}) {
        Es10Exchange exchange(QByteArray(200, 'x'), {Protocol::T0, 255, 0, taken});
        exchange.begin();
        const auto step = exchange.answered(hex("6700"));
        QCOMPARE(std::holds_alternative<Transmit>(step), taken < 200);
    }
    Es10Exchange learning(QByteArray(300, 'x'), T0);
    learning.begin();
    QCOMPARE(learning.largestTaken(), 0);
    learning.answered(hex("9000"));
    QCOMPARE(learning.largestTaken(), 255);
}

void ExchangeTest::keepsTheBlockSizeOnceTheCardHasActed()
{
    Es10Exchange exchange(QByteArray(200, 'x'), T0);
    exchange.begin();
    exchange.answered(hex("6110"));
    const auto step = exchange.answered(hex("6700")); // to GET RESPONSE: the block itself was taken
    QCOMPARE(std::get<Fault>(step).statusWord, quint16(0x6700));

    Es10Exchange control(QByteArray(200, 'x'), T0);
    control.begin();
    QVERIFY(std::holds_alternative<Transmit>(control.answered(hex("6700"))));
}

void ExchangeTest::keepsTheBlockSizeWhenSmallerIsRefusedToo()
{
    Es10Exchange exchange(QByteArray(300, 'x'), T0);
    auto step = exchange.begin();
    int refusals = 0;
    while (std::holds_alternative<Transmit>(step) && refusals < 10) {
        ++refusals;
        step = exchange.answered(hex("6700"));
    }
    QCOMPARE(refusals, 3);
    QCOMPARE(std::get<Fault>(step).statusWord, quint16(0x6700));
    QCOMPARE(exchange.provenBlockSize(), 255);
}

void ExchangeTest::endsWhateverTheCardSays()
{
    // The most a card can make us send: three block sizes at the first block, every block, every extra round.
    constexpr int MostApdus = 3 + ExchangeCaps::Blocks + ExchangeCaps::ExtraRounds;
    const QByteArray words = hex("61016C10610090006C00910B6110670066016A88");
    QRandomGenerator random(7);
    int longest = 0;
    for (int session = 0; session < 3000; ++session) {
        const Es10Exchange::Setup setup{session % 2 ? Protocol::T0 : Protocol::T1, random.bounded(1, 256), 0};
        Es10Exchange exchange(QByteArray(random.bounded(1, 2000), 'x'), setup);
        // Some cards seldom fail, or they would all end soon.
        const int kinds = random.bounded(1, int(words.size() / 2) + 1);
        auto step = exchange.begin();
        int sent = 0;
        while (std::holds_alternative<Transmit>(step)) {
            QVERIFY(std::get<Transmit>(step).apdu.size() >= 5 && std::get<Transmit>(step).apdu.size() <= 261);
            QVERIFY(++sent <= MostApdus);
            const QByteArray data(random.bounded(8) ? 0 : random.bounded(300), 'd');
            step = exchange.answered(data + words.mid(2 * random.bounded(kinds), 2));
        }
        longest = std::max(longest, sent);
    }
    QVERIFY2(longest > 300, "no session came near a cap: the test proves nothing");
}

void ExchangeTest::selectsTheStandardIsdrFirst()
{
    IsdrSelection selection(knownIsdrAids());
    const auto step = play(selection, {{hex("80AA00000AA9088100820101830107"), hex("9000")},
                                       {hex("00A4040010A0000005591010FFFFFFFF8900000100"), hex("9000")}});
    QCOMPARE(std::get<IsdrSelection::Selected>(step).aid, hex("A0000005591010FFFFFFFF8900000100"));
}

void ExchangeTest::triesEveryAidOnTheBasicThenOnALogicalChannel()
{
    const QByteArray own = hex("A000000559FF");
    const QList<QByteArray> given = QList<QByteArray>{own, hex("A0"), QByteArray(17, 'a')} + knownIsdrAids() +
                                    QList<QByteArray>{knownIsdrAids().first()};
    const QList<QByteArray> usable = QList<QByteArray>{own} + knownIsdrAids();
    QCOMPARE(knownIsdrAids().size(), 8); // the standard one and the seven of vendors
    for (const bool hasChannels : {true, false}) {
        IsdrSelection selection(given);
        auto step = selection.begin();
        QList<QByteArray> basic;
        QList<QByteArray> logical;
        int channelsAsked = 0;
        while (const auto *next = std::get_if<Transmit>(&step)) {
            const QByteArray apdu = next->apdu;
            if (quint8(apdu[1]) == 0xA4)
                (quint8(apdu[0]) == 0 ? basic : logical).append(apdu.mid(5));
            channelsAsked += apdu == hex("0070000001");
            step = selection.answered(quint8(apdu[1]) == 0x70 ? hex(hasChannels ? "039000" : "6881")
                                                              : hex("6A82"));
        }
        QCOMPARE(basic, usable);
        QCOMPARE(channelsAsked, 1);
        QCOMPARE(logical, hasChannels ? usable : QList<QByteArray>());
        QCOMPARE(std::get<Fault>(step).kind, Kind::NotAnEuicc);
        QCOMPARE(std::get<Fault>(step).reached, Reached::No);
        QCOMPARE(std::get<Fault>(step).statusWord, quint16(0x6A82));
    }
}

void ExchangeTest::opensALogicalChannelAtOnceWhenToldSo()
{
    IsdrSelection selection({hex("A000000559FF")}, IsdrSelection::Way::LogicalOnly);
    const auto step = play(selection, {{hex("80AA00000AA9088100820101830107"), hex("9000")},
                                       {hex("0070000001"), hex("019000")},
                                       {hex("01A4040006A000000559FF"), hex("9000")}});
    QCOMPARE(std::get<IsdrSelection::Selected>(step).channel, 1);
}

void ExchangeTest::speaksOnWhateverChannelTheCardGives_data()
{
    QTest::addColumn<QByteArray>("opened");
    QTest::addColumn<int>("channel"); // -1: refused
    QTest::addColumn<QByteArray>("classes");
    QTest::newRow("1") << hex("019000") << 1 << hex("0181");
    QTest::newRow("3") << hex("039000") << 3 << hex("0383");
    QTest::newRow("4") << hex("049000") << 4 << hex("40C0");
    QTest::newRow("19") << hex("139000") << 19 << hex("4FCF");
    QTest::newRow("20: there is no such channel") << hex("149000") << -1 << QByteArray();
    QTest::newRow("0: not a logical one") << hex("009000") << -1 << QByteArray();
    QTest::newRow("no number") << hex("9000") << -1 << QByteArray();
    QTest::newRow("two numbers") << hex("01029000") << -1 << QByteArray();
    QTest::newRow("refused with a number") << hex("016881") << -1 << QByteArray();
}

void ExchangeTest::speaksOnWhateverChannelTheCardGives()
{
    QFETCH(QByteArray, opened);
    QFETCH(int, channel);
    QFETCH(QByteArray, classes);
    IsdrSelection selection({hex("A000000559FF")}, IsdrSelection::Way::LogicalOnly);
    selection.begin();
    selection.answered(hex("9000"));
    auto step = selection.answered(opened);
    if (channel < 0) {
        QCOMPARE(std::get<Fault>(step).kind, Kind::NotAnEuicc);
        return;
    }
    QCOMPARE(std::get<Transmit>(step).apdu.left(1), classes.left(1));
    step = selection.answered(hex("6110"));
    QCOMPARE(std::get<IsdrSelection::Selected>(step).channel, channel);
    Es10Exchange exchange(GetEid, {Protocol::T0, 255, channel});
    QCOMPARE(std::get<Transmit>(exchange.begin()).apdu.left(1), classes.right(1));
    QCOMPARE(std::get<Transmit>(exchange.answered(hex("6101"))).apdu.left(2), classes.left(1) + hex("C0"));
}

void ExchangeTest::endsASelectionWhateverTheCardSays()
{
    // TERMINAL CAPABILITY, MANAGE CHANNEL and every SELECT on two channels, all but the first twice at most.
    const int most = 1 + 2 * (1 + 2 * int(knownIsdrAids().size()));
    const QByteArray words = hex("6C006A8269856E0068816700");
    QRandomGenerator random(11);
    int longest = 0;
    for (int session = 0; session < 2000; ++session) {
        IsdrSelection selection(knownIsdrAids());
        auto step = selection.begin();
        int sent = 0;
        while (const auto *next = std::get_if<Transmit>(&step)) {
            QVERIFY(++sent <= most);
            const bool isManage = quint8(next->apdu[1]) == 0x70;
            step = selection.answered(isManage && random.bounded(2)
                                          ? QByteArray(1, char(random.bounded(20))) + hex("9000")
                                          : words.mid(2 * random.bounded(int(words.size() / 2)), 2));
        }
        longest = std::max(longest, sent);
    }
    QVERIFY2(longest > most / 2, "no session came near the end of the list: the test proves nothing");
}

void ExchangeTest::ignoresTheStatusOfTerminalCapability()
{
    for (const char *status : {"6E00", "6D00", "6C05", "9000", "AABB6A80"}) {
        IsdrSelection selection(knownIsdrAids());
        selection.begin();
        const auto step = selection.answered(hex(status));
        QCOMPARE(quint8(std::get<Transmit>(step).apdu[1]), quint8(0xA4));
    }
    IsdrSelection vanished(knownIsdrAids());
    vanished.begin();
    QCOMPARE(std::get<Fault>(vanished.answered({})).kind, Kind::CardGone);
}

void ExchangeTest::selectsWith61xxAnd91xx()
{
    for (const char *status : {"6121", "910B", "9000", "6F009000"}) {
        IsdrSelection selection(knownIsdrAids());
        selection.begin();
        selection.answered(hex("9000"));
        QVERIFY(std::holds_alternative<IsdrSelection::Selected>(selection.answered(hex(status))));
    }
}

void ExchangeTest::repeatsASelectWithOtherLeOnce()
{
    const QByteArray select = hex("00A4040010A0000005591010FFFFFFFF8900000100");
    IsdrSelection selection({hex("A0000005591010FFFFFFFF8900000100")});
    const auto step = play(selection, {{hex("80AA00000AA9088100820101830107"), hex("9000")},
                                       {select, hex("6C21")},
                                       {select + hex("21"), hex("6C21")},
                                       {hex("0070000001"), hex("6881")}});
    QCOMPARE(std::get<Fault>(step).kind, Kind::NotAnEuicc);
    QCOMPARE(std::get<Fault>(step).statusWord, quint16(0x6C21));
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_card_exchange.moc"
