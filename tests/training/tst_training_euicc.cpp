#include "core/training/bound_package.h"
#include "tests/training/support/conversation.h"

#include <QtTest>

using namespace training;
using namespace training::test;
using base::tlv::encode;
using base::tlv::find;
using esim::NotificationEvent;

namespace {

const QString kAddress = QStringLiteral("localhost:4433");

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

/// A card and a server that puts any number of profiles on it.
struct World
{
    explicit World(const EuiccOptions &options = {})
        : card(pki.issueEuicc(testEid(1)), options)
        , smdp(pki)
    {
        smdp.setAddresses({kAddress});
        selectIsdr(card);
    }
    /// Installs a profile through the whole protocol.
    QString install(int number, PolicyRules rules = {},
                    esim::ProfileClass profileClass = esim::ProfileClass::Operational)
    {
        Order order{.iccid = testIccid(number),
                    .matchingId = testMatchingId("C-" + QByteArray::number(number)),
                    .eid = {},
                    .confirmationCode = {}};
        order.rules = rules;
        order.profileClass = profileClass;
        order.packageSize = 2000;
        smdp.addOrder(order);
        selectIsdr(card);
        Conversation lpa(card, smdp, kAddress, order.matchingId.secret().reveal().toByteArray());
        return resultOf(lpa.run());
    }
    /// The result of enable (BF31), disable (BF32) or delete (BF33); the card is reset after it.
    int change(base::tlv::Tag tag, int number, bool refresh = false)
    {
        const QByteArray iccid = encode(0x5A, testIccid(number).bcd());
        QByteArray request = encode(0xA0, iccid) + encode(0x81, QByteArray(1, refresh ? '\xFF' : '\0'));
        if (tag == 0xBF33)
            request = iccid;
        last = es10(card, encode(tag, request));
        selectIsdr(card);
        const auto outer = base::tlv::only(last.data, tag);
        const auto code = outer ? find(outer->value, 0x80) : std::nullopt;
        return code ? int(base::tlv::toInteger(code->value).value_or(999)) : -1;
    }
    QList<int> enabled() const
    {
        QList<int> numbers;
        for (const InstalledProfile &profile : card.profiles()) {
            if (profile.state == esim::ProfileState::Enabled)
                numbers << profile.metadata.iccid.text().right(4).toInt();
        }
        return numbers;
    }
    /// "event:number" for each pending notification.
    QStringList events() const
    {
        const char *const names[] = {"install", "enable", "disable", "delete"};
        QStringList list;
        for (const auto &n : card.pendingNotifications())
            list << QStringLiteral("%1:%2")
                        .arg(QLatin1String(names[int(n.event)]))
                        .arg(n.iccid->text().right(4).toInt());
        return list;
    }
    Pki pki;
    Euicc card;
    SmdpService smdp;
    CardReply last;
};

} // namespace

/// The card below and beside the download: APDUs, channels, the reading functions, profile states,
/// notifications.
class TestTrainingEuicc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atrIsWellFormed_data();
    void atrIsWellFormed();
    void withoutPowerThereIsNoAnswer();
    void answersLikeACardInT0();
    void answersInOneInT1();
    void wrongLengthIsToldTheRightOne();
    void longAnswerComesInPieces();
    void dataOfAnotherCommandIsLost();
    void selectsItsOwnAidAlone_data();
    void selectsItsOwnAidAlone();
    void refusesWrongApdus_data();
    void refusesWrongApdus();
    void opensAndClosesChannels();
    void channelsKeepTheirOwnBlocks();
    void blockNumbersMustCount();
    void moreThan256BlocksAreRefused();
    void anyBlockSizeGivesTheSame_data();
    void anyBlockSizeGivesTheSame();
    void readsWithEveryFunction_data();
    void readsWithEveryFunction();
    void refusesUnknownAndMalformed_data();
    void refusesUnknownAndMalformed();
    void keepsTheDefaultAddress();
    void listsTheProfilesAskedFor();
    void setsNicknames();
    void enablingDisablesTheOther();
    void profileStatesHaveTheirCodes();
    void rulesOfTheProfileBind();
    void afterAStateChangeOnlyAResetHelps();
    void refreshAsksForAReset();
    void catBusyPasses();
    void memoryResetTakesWhatIsNamed();
    void testProfilesNeedATestCard();
    void notificationsCountOnOverResets();
    void findsNotificationsBySequenceAndEvent();
    void otherNotificationsAreSigned();
    void faultsHitTheCountedApdu_data();
    void faultsHitTheCountedApdu();
    void muteCardHasNoAtr();
};

void TestTrainingEuicc::atrIsWellFormed_data()
{
    QTest::addColumn<bool>("t1");
    QTest::newRow("T=0") << false;
    QTest::newRow("T=1") << true;
}

void TestTrainingEuicc::atrIsWellFormed()
{
    QFETCH(bool, t1);
    EuiccOptions options;
    options.protocol = t1 ? CardProtocol::T1 : CardProtocol::T0;
    World world(options);
    const QByteArray atr = world.card.reset();
    QCOMPARE(atr.front(), '\x3B');
    QVERIFY(atr.size() <= 33);
    char check = 0;
    for (const char byte : atr.sliced(1))
        check = char(check ^ byte);
    QCOMPARE(check, '\0');
    // The interface bytes lead exactly to fifteen historical bytes and the check byte.
    qsizetype at = 1;
    int protocols = 0;
    for (quint8 y = quint8(atr[at]); (y & 0xF0) != 0;) {
        const int count = std::popcount(unsigned(y & 0xF0));
        at += count;
        if ((y & 0x80) == 0)
            break;
        y = quint8(atr[at]);
        protocols |= 1 << (y & 0x0F);
    }
    QCOMPARE(atr.size() - at - 2, 15);
    QCOMPARE(protocols, t1 ? (1 << 1) | (1 << 15) : 1 | (1 << 15));
}

void TestTrainingEuicc::withoutPowerThereIsNoAnswer()
{
    World world;
    world.card.powerOff();
    QCOMPARE(world.card.exchange(hex("00A4000000")).kind, CardAnswer::Kind::Mute);
}

void TestTrainingEuicc::answersLikeACardInT0()
{
    World world;
    world.card.reset();
    QCOMPARE(world.card.transmit(hex("80AA00000AA9088100820101830107")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("00A4040010A0000005591010FFFFFFFF8900000100")), hex("6121"));
    QCOMPARE(world.card.transmit(hex("00C0000021")),
             hex("6F1F8410A0000005591010FFFFFFFF8900000100A5049F6501FFE00582030202029000"));
    QCOMPARE(world.card.transmit(hex("80E2910006BF3E035C015A")), hex("6115"));
    QCOMPARE(world.card.transmit(hex("00C0000015")), hex("BF3E125A10") + testEid(1).bcd() + hex("9000"));
    QCOMPARE(world.card.transmit(hex("00C0000015")), hex("6985"));
}

void TestTrainingEuicc::answersInOneInT1()
{
    EuiccOptions options;
    options.protocol = CardProtocol::T1;
    World world(options);
    QCOMPARE(world.card.transmit(hex("80E2910006BF3E035C015A00")),
             hex("BF3E125A10") + testEid(1).bcd() + hex("9000"));
    const QByteArray info = world.card.transmit(hex("80E2910003BF220000"));
    QVERIFY(info.size() > 100);
    QVERIFY(info.endsWith(hex("9000")));
}

void TestTrainingEuicc::wrongLengthIsToldTheRightOne()
{
    World world;
    QCOMPARE(world.card.transmit(hex("80E2910006BF3E035C015A")), hex("6115"));
    QCOMPARE(world.card.transmit(hex("00C0000020")), hex("6C15"));
    QCOMPARE(world.card.transmit(hex("00C0000005")), hex("BF3E125A106110"));
    QCOMPARE(world.card.transmit(hex("80C0000010")), testEid(1).bcd() + hex("9000"));
    QCOMPARE(world.card.transmit(hex("0070000000")), hex("6C01"));
}

void TestTrainingEuicc::longAnswerComesInPieces()
{
    World world;
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(world.install(i), QStringLiteral("ok"));
    selectIsdr(world.card);
    QCOMPARE(world.card.transmit(hex("80E2910003BF2B00")), hex("6100"));
    const QByteArray first = world.card.transmit(hex("00C0000000"));
    QCOMPARE(first.size(), 258);
    QVERIFY(quint8(first[256]) == 0x61);
    const CardReply whole = es10(world.card, hex("BF2B00"));
    QVERIFY(base::tlv::only(whole.data, 0xBF2B));
    QVERIFY(whole.data.startsWith(first.first(256)));
}

void TestTrainingEuicc::dataOfAnotherCommandIsLost()
{
    World world;
    QCOMPARE(world.card.transmit(hex("80E2910006BF3E035C015A")), hex("6115"));
    world.card.transmit(hex("80F2000000"));
    QCOMPARE(world.card.transmit(hex("00C0000015")), hex("6985"));
}

void TestTrainingEuicc::selectsItsOwnAidAlone_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("there");
    const QByteArray vendor = hex("A0000005591010FFFFFFFF8900050500");
    QTest::newRow("standard") << kStandardIsdrAid << kStandardIsdrAid << true;
    QTest::newRow("vendor's on a standard card") << kStandardIsdrAid << vendor << false;
    QTest::newRow("standard on a vendor's card") << vendor << kStandardIsdrAid << false;
    QTest::newRow("vendor's on its card") << vendor << vendor << true;
}

void TestTrainingEuicc::selectsItsOwnAidAlone()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, asked);
    QFETCH(bool, there);
    EuiccOptions options;
    options.isdrAid = own;
    World world(options);
    world.card.reset();
    const QByteArray answer = world.card.transmit(hex("00A4040010") + asked);
    QCOMPARE(answer == hex("6A82"), !there);
    QCOMPARE(world.card.transmit(hex("80E2910003BF2E00")).startsWith('\x61'), there);
}

void TestTrainingEuicc::refusesWrongApdus_data()
{
    QTest::addColumn<QByteArray>("apdu");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("too short") << hex("80E2") << hex("6700");
    QTest::newRow("less data than Lc") << hex("80E2910006BF3E03") << hex("6700");
    QTest::newRow("more data than Lc") << hex("80E2910003BF2E000000") << hex("6700");
    QTest::newRow("no data") << hex("80E2910000") << hex("6700");
    QTest::newRow("wrong P1") << hex("80E2000003BF2E00") << hex("6A86");
    QTest::newRow("unknown instruction") << hex("8099000000") << hex("6D00");
    QTest::newRow("unknown class") << hex("90E2910003BF2E00") << hex("6E00");
    QTest::newRow("store data in the interindustry class") << hex("00E2910003BF2E00") << hex("6E00");
    QTest::newRow("channel that is closed") << hex("81E2910003BF2E00") << hex("6881");
    QTest::newRow("select by file id") << hex("00A40000023F00") << hex("6A82");
}

void TestTrainingEuicc::refusesWrongApdus()
{
    QFETCH(QByteArray, apdu);
    QFETCH(QByteArray, answer);
    World world;
    QCOMPARE(world.card.transmit(apdu), answer);
}

void TestTrainingEuicc::opensAndClosesChannels()
{
    World world;
    QCOMPARE(world.card.transmit(hex("0070000001")), hex("019000"));
    QCOMPARE(world.card.transmit(hex("0070000001")), hex("029000"));
    QCOMPARE(world.card.transmit(hex("81E2910003BF2E00")), hex("6D00")); // open, but nothing selected in it
    QCOMPARE(world.card.transmit(hex("01A4040010") + kStandardIsdrAid), hex("6121"));
    QCOMPARE(world.card.transmit(hex("81E2910006BF3E035C015A")), hex("6115"));
    QCOMPARE(world.card.transmit(hex("01C0000015")).size(), 23);
    QCOMPARE(world.card.transmit(hex("0070800100")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("81E2910006BF3E035C015A")), hex("6881"));
    QCOMPARE(world.card.transmit(hex("0070000001")), hex("019000"));
    for (int channel = 3; channel <= 19; ++channel)
        QCOMPARE(world.card.transmit(hex("0070000001")), QByteArray(1, char(channel)) + hex("9000"));
    QCOMPARE(world.card.transmit(hex("0070000001")), hex("6A81"));
    QCOMPARE(world.card.transmit(hex("4FA4040010") + kStandardIsdrAid), hex("6121")); // channel 19
    QCOMPARE(world.card.transmit(hex("CFE2910006BF3E035C015A")), hex("6115"));
}

void TestTrainingEuicc::channelsKeepTheirOwnBlocks()
{
    World world;
    world.card.transmit(hex("0070000001"));
    world.card.transmit(hex("01A4040010") + kStandardIsdrAid);
    QCOMPARE(world.card.transmit(hex("80E2110003BF3E03")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("81E2110002BF22")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("80E29101035C015A")), hex("6115"));
    QVERIFY(world.card.transmit(hex("81E291010100")).startsWith('\x61'));
}

void TestTrainingEuicc::blockNumbersMustCount()
{
    World world;
    QCOMPARE(world.card.transmit(hex("80E2110003BF3E03")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("80E29102035C015A")), hex("6A86"));
    QCOMPARE(world.card.transmit(hex("80E29101035C015A")), hex("6A86")); // what was received is gone
    QCOMPARE(world.card.transmit(hex("80E2110003BF3E03")), hex("9000"));
    QCOMPARE(world.card.transmit(hex("80E2910006BF3E035C015A")), hex("6115")); // block 0 begins anew
}

void TestTrainingEuicc::moreThan256BlocksAreRefused()
{
    World world;
    const QByteArray block(255, 'x');
    for (int number = 0; number < 256; ++number)
        QCOMPARE(world.card.transmit(hex("80E211") + char(number) + '\xFF' + block), hex("9000"));
    QCOMPARE(world.card.transmit(hex("80E21100FF") + block), hex("6A86"));
}

void TestTrainingEuicc::anyBlockSizeGivesTheSame_data()
{
    QTest::addColumn<int>("blockSize");
    for (const int size : {6, 63, 120, 254, 255})
        QTest::addRow("%d", size) << size;
}

void TestTrainingEuicc::anyBlockSizeGivesTheSame()
{
    QFETCH(int, blockSize);
    World world;
    const QByteArray address(200, 'a');
    QCOMPARE(es10(world.card, encode(0xBF3F, encode(0x80, address)), 0, blockSize).data, hex("BF3F03800100"));
    QCOMPARE(world.card.defaultSmdpAddress(), QString::fromLatin1(address));
}

void TestTrainingEuicc::readsWithEveryFunction_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<uint>("tag");
    QTest::addColumn<uint>("field");
    QTest::newRow("configured addresses") << hex("BF3C00") << 0xBF3Cu << 0x81u;
    QTest::newRow("info 1") << hex("BF2000") << 0xBF20u << 0xA9u;
    QTest::newRow("info 2: resources") << hex("BF2200") << 0xBF22u << 0x84u;
    QTest::newRow("info 2: category") << hex("BF2200") << 0xBF22u << 0x8Bu;
    QTest::newRow("challenge") << hex("BF2E00") << 0xBF2Eu << 0x80u;
    QTest::newRow("no notifications listed") << hex("BF2800") << 0xBF28u << 0xA0u;
    QTest::newRow("no notifications") << hex("BF2B00") << 0xBF2Bu << 0xA0u;
    QTest::newRow("no notification with this number") << hex("BF2B05A003800105") << 0xBF2Bu << 0x81u;
    QTest::newRow("rules authorisation table") << hex("BF4300") << 0xBF43u << 0xA0u;
    QTest::newRow("profiles") << hex("BF2D00") << 0xBF2Du << 0xA0u;
    QTest::newRow("profiles, odd tag list") << hex("BF2D035C01BF") << 0xBF2Du << 0x81u;
    QTest::newRow("EID") << hex("BF3E035C015A") << 0xBF3Eu << 0x5Au;
    QTest::newRow("certificate revocation lists are not kept") << hex("BF3502A000") << 0xBF35u << 0x81u;
    QTest::newRow("notification that is not there") << hex("BF3003800105") << 0xBF30u << 0x80u;
    QTest::newRow("cancel without session") << hex("BF41068001AA810100") << 0xBF41u << 0x81u;
}

void TestTrainingEuicc::readsWithEveryFunction()
{
    QFETCH(QByteArray, command);
    QFETCH(uint, tag);
    QFETCH(uint, field);
    World world;
    const CardReply reply = es10(world.card, command);
    QCOMPARE(reply.statusWord, quint16(0x9000));
    const auto outer = base::tlv::only(reply.data, tag);
    QVERIFY(outer);
    QVERIFY2(find(outer->value, field), reply.data.toHex().constData());
}

void TestTrainingEuicc::refusesUnknownAndMalformed_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown function") << hex("BF7700") << 0x6A88;
    QTest::newRow("length beyond the end") << hex("BF3E055C01") << 0x6A80;
    QTest::newRow("data after the end") << hex("BF2E0000") << 0x6A80;
    QTest::newRow("indefinite length") << hex("BF2E800000") << 0x6A80;
    QTest::newRow("EID without tag list") << hex("BF3E00") << 0x6A80;
    QTest::newRow("enable without refresh flag") << hex("BF310EA00C5A0A98888307000000001032") << 0x6A80;
    QTest::newRow("delete in an A0 wrapper") << hex("BF330EA00C5A0A98888307000000001032") << 0x6A80;
    QTest::newRow("memory reset without unused bits") << hex("BF34038201E0") << 0x6A80;
    QTest::newRow("nickname without nickname") << hex("BF290C5A0A98888307000000001032") << 0x6A80;
    QTest::newRow("default address without address") << hex("BF3F00") << 0x6A80;
    QTest::newRow("notification sent without number") << hex("BF3000") << 0x6A80;
    QTest::newRow("package without session") << hex("BF3600") << 0x6985;
    QTest::newRow("segment without package") << hex("8600") << 0x6A88;
}

void TestTrainingEuicc::refusesUnknownAndMalformed()
{
    QFETCH(QByteArray, command);
    QFETCH(int, status);
    World world;
    const CardReply reply = es10(world.card, command);
    QCOMPARE(reply.statusWord, quint16(status));
    QVERIFY(reply.data.isEmpty());
}

void TestTrainingEuicc::keepsTheDefaultAddress()
{
    World world;
    QVERIFY(!find(base::tlv::only(es10(world.card, hex("BF3C00")).data)->value, 0x80));
    QCOMPARE(es10(world.card, encode(0xBF3F, encode(0x80, "smdp.example.com"))).data, hex("BF3F03800100"));
    selectIsdr(world.card);
    QCOMPARE(find(base::tlv::only(es10(world.card, hex("BF3C00")).data)->value, 0x80)->value,
             QByteArrayView("smdp.example.com"));
    QCOMPARE(es10(world.card, hex("BF3F028000")).data, hex("BF3F03800100"));
    QVERIFY(world.card.defaultSmdpAddress().isEmpty());
}

void TestTrainingEuicc::listsTheProfilesAskedFor()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.install(2, {}, esim::ProfileClass::Provisioning), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 2), 0);
    const auto list = [&](const QByteArray &request) {
        const CardReply reply = es10(world.card, encode(0xBF2D, request));
        return *base::tlv::all(find(base::tlv::only(reply.data)->value, 0xA0)->value);
    };
    // The elements point into a buffer that is gone: only their number is looked at.
    QCOMPARE(list({}).size(), 2u);
    QCOMPARE(list(hex("A003950102")).size(), 1u);
    QCOMPARE(list(encode(0xA0, encode(0x5A, testIccid(2).bcd()))).size(), 1u);
    QCOMPARE(list(encode(0xA0, encode(0x5A, testIccid(3).bcd()))).size(), 0u);
    const QByteArray factory = es10(world.card, hex("BF2D0D5C0B5A4F9F7090919295B6B799")).data;
    const auto entries = base::tlv::all(find(base::tlv::only(factory)->value, 0xA0)->value);
    const QByteArrayView second = (*entries)[1].value;
    QCOMPARE(find(second, 0x5A)->value, testIccid(2).bcd());
    QCOMPARE(find(second, 0x9F70)->value, QByteArrayView("\x01"));
    QCOMPARE(find(second, 0x95)->value, QByteArrayView("\x01"));
    QVERIFY(find(second, 0xB6) && find(second, 0xB7) && find(second, 0x99) && find(second, 0x4F));
    QVERIFY(!find(second, 0x90));
}

void TestTrainingEuicc::setsNicknames()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    const auto set = [&](int number, const QByteArray &name) {
        return es10(world.card, encode(0xBF29, {encode(0x5A, testIccid(number).bcd()), encode(0x90, name)}))
            .data;
    };
    QCOMPARE(set(1, "line 3"), hex("BF2903800100"));
    QCOMPARE(world.card.profiles()[0].nickname, QStringLiteral("line 3"));
    QCOMPARE(set(1, QByteArray(65, 'n')), hex("BF290380017F"));
    QCOMPARE(set(2, "x"), hex("BF2903800101"));
    QCOMPARE(set(1, {}), hex("BF2903800100"));
    QVERIFY(world.card.profiles()[0].nickname.isEmpty());
}

void TestTrainingEuicc::enablingDisablesTheOther()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.install(2), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1), 0);
    QCOMPARE(world.change(0xBF31, 2), 0);
    QCOMPARE(world.enabled(), QList<int>{2});
    QCOMPARE(world.events(), (QStringList{QStringLiteral("install:1"), QStringLiteral("install:2"),
                                          QStringLiteral("enable:1"), QStringLiteral("disable:1"),
                                          QStringLiteral("enable:2")}));
}

void TestTrainingEuicc::profileStatesHaveTheirCodes()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 9), 1);
    QCOMPARE(world.change(0xBF32, 9), 1);
    QCOMPARE(world.change(0xBF33, 9), 1);
    QCOMPARE(world.change(0xBF32, 1), 2);
    QCOMPARE(world.change(0xBF31, 1), 0);
    QCOMPARE(world.change(0xBF31, 1), 2);
    QCOMPARE(world.change(0xBF33, 1), 2);
    QCOMPARE(world.change(0xBF32, 1), 0);
    QCOMPARE(world.change(0xBF33, 1), 0);
    QVERIFY(world.card.profiles().empty());
    QCOMPARE(world.install(1), QStringLiteral("ok")); // a deleted profile may come again
}

void TestTrainingEuicc::rulesOfTheProfileBind()
{
    World world;
    QCOMPARE(world.install(1, {true, false}), QStringLiteral("ok"));
    QCOMPARE(world.install(2, {false, true}), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF33, 2), 3);
    QCOMPARE(world.change(0xBF31, 1), 0);
    QCOMPARE(world.change(0xBF32, 1), 3);
    QCOMPARE(world.change(0xBF31, 2), 3); // it would disable the first
    QCOMPARE(world.enabled(), QList<int>{1});
}

void TestTrainingEuicc::afterAStateChangeOnlyAResetHelps()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    const QByteArray enable = encode(0xBF31, {encode(0xA0, encode(0x5A, testIccid(1).bcd())), hex("810100")});
    QCOMPARE(es10(world.card, enable).data, hex("BF3103800100"));
    QCOMPARE(es10(world.card, hex("BF2D00")).statusWord, sw::kNotSatisfied);
    QCOMPARE(es10(world.card, hex("BF2B00")).statusWord, sw::kNotSatisfied);
    QVERIFY(selectIsdr(world.card));
    QCOMPARE(es10(world.card, hex("BF2D00")).statusWord, quint16(0x9000));

    EuiccOptions options;
    options.afterStateChange = AfterStateChange::GoesOn;
    World easy(options);
    QCOMPARE(easy.install(1), QStringLiteral("ok"));
    QCOMPARE(es10(easy.card, enable).data, hex("BF3103800100"));
    QCOMPARE(es10(easy.card, hex("BF2D00")).statusWord, quint16(0x9000));
}

void TestTrainingEuicc::refreshAsksForAReset()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1, true), 0);
    QCOMPARE(world.last.statusWord, quint16(0x910B));
    QCOMPARE(world.enabled(), QList<int>{1});
}

void TestTrainingEuicc::catBusyPasses()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    EuiccFaults faults;
    faults.catBusy = 2;
    world.card.setFaults(faults);
    QCOMPARE(world.change(0xBF31, 1), 5);
    QCOMPARE(world.change(0xBF31, 1), 5);
    QVERIFY(world.enabled().isEmpty());
    QCOMPARE(world.change(0xBF31, 1), 0);
}

void TestTrainingEuicc::memoryResetTakesWhatIsNamed()
{
    EuiccOptions options;
    options.use = CardUse::Test;
    World world(options);
    QCOMPARE(world.install(1, {true, true}), QStringLiteral("ok"));
    QCOMPARE(world.install(2, {}, esim::ProfileClass::Test), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1), 0);
    es10(world.card, encode(0xBF3F, encode(0x80, "smdp.example.com")));
    QCOMPARE(es10(world.card, hex("BF340482020640")).data, hex("BF3403800100"));
    QCOMPARE(world.card.profiles().size(), 1u);
    selectIsdr(world.card);
    QCOMPARE(es10(world.card, hex("BF3404820205E0")).data, hex("BF3403800100"));
    QVERIFY(world.card.profiles().empty());
    QVERIFY(world.card.defaultSmdpAddress().isEmpty());
    selectIsdr(world.card);
    QCOMPARE(es10(world.card, hex("BF3404820205E0")).data, hex("BF3403800101"));
    QCOMPARE(world.card.freeMemory(), world.card.options().nonVolatileMemory);
}

void TestTrainingEuicc::testProfilesNeedATestCard()
{
    World production;
    QCOMPARE(production.install(1, {}, esim::ProfileClass::Test), QStringLiteral("2/6"));
    EuiccOptions options;
    options.use = CardUse::Test;
    World forTests(options);
    QCOMPARE(forTests.install(1, {}, esim::ProfileClass::Test), QStringLiteral("ok"));
}

void TestTrainingEuicc::notificationsCountOnOverResets()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1), 0);
    const auto pending = world.card.pendingNotifications();
    QCOMPARE(pending[0].sequence, 0u); // numbers begin with 0
    QCOMPARE(pending[1].sequence, 1u);
    QCOMPARE(es10(world.card, hex("BF3003800100")).data, hex("BF3003800100"));
    QCOMPARE(es10(world.card, hex("BF3003800100")).data, hex("BF3003800101"));
    world.card.powerOff();
    selectIsdr(world.card);
    QCOMPARE(world.change(0xBF32, 1), 0);
    QCOMPARE(world.card.pendingNotifications().back().sequence, 2u);
    QCOMPARE(world.card.pendingNotifications().size(), 2u);
}

void TestTrainingEuicc::findsNotificationsBySequenceAndEvent()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1), 0);
    const auto pending = world.card.pendingNotifications();
    QCOMPARE(es10(world.card, hex("BF2B05A003800100")).data, encode(0xBF2B, encode(0xA0, pending[0].whole)));
    QCOMPARE(es10(world.card, hex("BF2B06A00481020640")).data,
             encode(0xBF2B, encode(0xA0, pending[1].whole)));
    QCOMPARE(es10(world.card, hex("BF2B06A00481020410")).data, hex("BF2B03810101"));
    const QByteArray listed = es10(world.card, hex("BF280481020640")).data;
    const auto entries = base::tlv::all(find(base::tlv::only(listed)->value, 0xA0)->value);
    QCOMPARE(entries->size(), 1u);
    QCOMPARE((*entries)[0].tag, 0xBF2Fu);
}

void TestTrainingEuicc::otherNotificationsAreSigned()
{
    World world;
    QCOMPARE(world.install(1), QStringLiteral("ok"));
    QCOMPARE(world.change(0xBF31, 1), 0);
    const auto post = [&](const QByteArray &bytes) {
        return world.smdp.handle(Es9Function::HandleNotification, {{QStringLiteral("pendingNotification"),
                                                                    QString::fromLatin1(bytes.toBase64())}});
    };
    const QByteArray whole = world.card.pendingNotifications()[1].whole;
    QVERIFY(whole.startsWith('\x30'));
    QVERIFY(post(whole));
    const auto parts = base::tlv::all(base::tlv::only(whole)->value);
    QByteArray bad = whole;
    bad[bad.indexOf((*parts)[1].whole.toByteArray()) + 10] ^= 1;
    const auto refused = post(bad);
    QVERIFY(!refused);
    QCOMPARE(codeOf(refused.error()), QStringLiteral("8.1/6.1"));
    const auto seen = world.smdp.notifications();
    QCOMPARE(seen.size(), 2u);
    QCOMPARE(seen[0].event, NotificationEvent::Enable);
    QCOMPARE(seen[0].judgement, ReceivedNotification::Judgement::Verified);
    QCOMPARE(seen[1].judgement, ReceivedNotification::Judgement::Refused);
}

void TestTrainingEuicc::faultsHitTheCountedApdu_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("effect");
    QTest::addColumn<int>("answer");
    QTest::newRow("status instead") << int(ApduFault::Kind::StatusInstead) << false
                                    << int(CardAnswer::Kind::Bytes);
    QTest::newRow("status after") << int(ApduFault::Kind::StatusAfter) << true
                                  << int(CardAnswer::Kind::Bytes);
    QTest::newRow("mute before") << int(ApduFault::Kind::MuteBefore) << false << int(CardAnswer::Kind::Mute);
    QTest::newRow("mute after") << int(ApduFault::Kind::MuteAfter) << true << int(CardAnswer::Kind::Mute);
    QTest::newRow("gone before") << int(ApduFault::Kind::GoneBefore) << false << int(CardAnswer::Kind::Gone);
    QTest::newRow("gone after") << int(ApduFault::Kind::GoneAfter) << true << int(CardAnswer::Kind::Gone);
}

void TestTrainingEuicc::faultsHitTheCountedApdu()
{
    QFETCH(int, kind);
    QFETCH(bool, effect);
    QFETCH(int, answer);
    World world;
    EuiccFaults faults;
    faults.apdu = ApduFault{ApduFault::Kind(kind), 2, 0x6F00};
    world.card.setFaults(faults);
    QCOMPARE(world.card.transmit(hex("80F2000000")), hex("9000"));
    const CardAnswer got = world.card.exchange(hex("80E2910006BF3F0380016B"));
    QCOMPARE(int(got.kind), answer);
    QCOMPARE(got.bytes, got.kind == CardAnswer::Kind::Bytes ? hex("6F00") : QByteArray());
    QCOMPARE(world.card.defaultSmdpAddress(), effect ? QStringLiteral("k") : QString());
    QCOMPARE(world.card.transmit(hex("80F2000000")), hex("9000"));
}

void TestTrainingEuicc::muteCardHasNoAtr()
{
    World world;
    EuiccFaults faults;
    faults.powerOn = EuiccFaults::PowerOn::Mute;
    world.card.powerOff();
    world.card.setFaults(faults);
    QVERIFY(world.card.powerOn().isEmpty());
    QCOMPARE(world.card.exchange(hex("00A4000000")).kind, CardAnswer::Kind::Mute);
}

QTEST_GUILESS_MAIN(TestTrainingEuicc)
#include "tst_training_euicc.moc"
