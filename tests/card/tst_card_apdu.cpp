#include "core/card/apdu.h"
#include "core/card/atr.h"
#include "core/card/fault.h"

#include <QTest>

#include <initializer_list>

using namespace card;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

} // namespace

class ApduTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsAnswers();
    void knowsStatusWords_data();
    void knowsStatusWords();
    void codesTheChannelIntoTheClass_data();
    void codesTheChannelIntoTheClass();
    void buildsCommands();
    void setsLeOfItsOwnCommands_data();
    void setsLeOfItsOwnCommands();
    void picksOneProtocolFromTheAtr_data();
    void picksOneProtocolFromTheAtr();
    void survivesEveryShortAtr();
    void givesEveryPcscCodeAKindAndASentence_data();
    void givesEveryPcscCodeAKindAndASentence();
};

void ApduTest::splitsAnswers()
{
    QVERIFY(!splitAnswer({}));
    QVERIFY(!splitAnswer(hex("90")));
    const QByteArray bytes = hex("BF3E6108");
    const auto answer = splitAnswer(bytes);
    QVERIFY(answer);
    QCOMPARE(answer->data.toByteArray(), hex("BF3E"));
    QCOMPARE(answer->status.value, quint16(0x6108));
}

void ApduTest::knowsStatusWords_data()
{
    QTest::addColumn<quint16>("value");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("done") << quint16(0x9000) << QStringLiteral("success");
    QTest::newRow("done, proactive command pending") << quint16(0x910F) << QStringLiteral("success");
    QTest::newRow("only 9000 is done") << quint16(0x9001) << QStringLiteral("error");
    QTest::newRow("more") << quint16(0x61FF) << QStringLiteral("more");
    QTest::newRow("other length") << quint16(0x6C10) << QStringLiteral("le");
    QTest::newRow("too long") << quint16(0x6700) << QStringLiteral("length");
    QTest::newRow("too long, says a modem") << quint16(0x6601) << QStringLiteral("length");
    QTest::newRow("not known") << quint16(0x6A88) << QStringLiteral("error");
    QTest::newRow("a warning is no success") << quint16(0x6200) << QStringLiteral("error");
}

void ApduTest::knowsStatusWords()
{
    QFETCH(quint16, value);
    QFETCH(QString, meaning);
    const StatusWord word{value};
    QCOMPARE(word.isSuccess(), meaning == QStringLiteral("success"));
    QCOMPARE(word.hasMore(), meaning == QStringLiteral("more"));
    QCOMPARE(word.wantsOtherLe(), meaning == QStringLiteral("le"));
    QCOMPARE(word.saysWrongLength(), meaning == QStringLiteral("length"));
}

void ApduTest::codesTheChannelIntoTheClass_data()
{
    QTest::addColumn<int>("channel");
    QTest::addColumn<int>("cla"); // -1: refused
    QTest::newRow("basic") << 0 << 0x80;
    QTest::newRow("3") << 3 << 0x83;
    QTest::newRow("4") << 4 << 0xC0;
    QTest::newRow("19") << 19 << 0xCF;
    QTest::newRow("20") << 20 << -1;
    QTest::newRow("negative") << -1 << -1;
}

void ApduTest::codesTheChannelIntoTheClass()
{
    QFETCH(int, channel);
    QFETCH(int, cla);
    const auto coded = classOnChannel(0x80, channel);
    QCOMPARE(coded ? int(*coded) : -1, cla);
}

void ApduTest::buildsCommands()
{
    QCOMPARE(storeData(0x80, BlockPlace::Last, 0, hex("BF3E035C015A"), storeDataLe(Protocol::T0)),
             hex("80E2910006BF3E035C015A"));
    QCOMPARE(storeData(0x80, BlockPlace::Last, 0, hex("BF3E035C015A"), storeDataLe(Protocol::T1)),
             hex("80E2910006BF3E035C015A00"));
    QCOMPARE(storeData(0x81, BlockPlace::MoreFollow, 255, hex("AA"), Le::Absent), hex("81E211FF01AA"));
    QCOMPARE(getResponse(0x00, 0x15), hex("00C0000015"));
    QCOMPARE(selectByAid(0x00, hex("A0000005591010FFFFFFFF8900000100")),
             hex("00A4040010A0000005591010FFFFFFFF8900000100"));
    QCOMPARE(terminalCapability(), hex("80AA00000AA9088100820101830107"));
}

void ApduTest::setsLeOfItsOwnCommands_data()
{
    QTest::addColumn<QByteArray>("apdu");
    QTest::addColumn<QByteArray>("changed");
    QTest::newRow("GET RESPONSE") << hex("00C0000000") << hex("00C0000012");
    QTest::newRow("data without Le") << hex("80E2910001AA") << hex("80E2910001AA12");
    QTest::newRow("data with Le") << hex("80E2910001AA00") << hex("80E2910001AA12");
}

void ApduTest::setsLeOfItsOwnCommands()
{
    QFETCH(QByteArray, apdu);
    QFETCH(QByteArray, changed);
    QCOMPARE(withLe(apdu, 0x12), changed);
}

void ApduTest::picksOneProtocolFromTheAtr_data()
{
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<int>("protocol"); // -1: the ATR does not tell
    QTest::newRow("no interface bytes: T=0") << hex("3B00") << 0;
    QTest::newRow("T=0 only") << hex("3B9E96801FC78031E073FE211B66D001A0B5") << 0;
    QTest::newRow("T=0 first, then T=1") << hex("3B808001") << 0;
    QTest::newRow("T=1 only") << hex("3B800181") << 1;
    QTest::newRow("T=1 with TA1") << hex("3B901101") << 1;
    QTest::newRow("TA2 fixes T=1 though T=0 is named first") << hex("3B80101100") << 1;
    QTest::newRow("TD1 names T=15 only") << hex("3B800F") << -1;
    QTest::newRow("ends inside its interface bytes") << hex("3BF011") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("not an ATR") << hex("0000") << -1;
    QTest::newRow("too long") << hex("3B00") + QByteArray(40, 'x') << -1;
    QTest::newRow("endless TDs") << hex("3B80") + QByteArray(31, char(0x80)) << -1;
}

void ApduTest::picksOneProtocolFromTheAtr()
{
    QFETCH(QByteArray, atr);
    QFETCH(int, protocol);
    const auto picked = protocolOf(atr);
    QCOMPARE(picked ? (*picked == Protocol::T1 ? 1 : 0) : -1, protocol);
}

void ApduTest::survivesEveryShortAtr()
{
    // All ATRs of two interface bytes, cut at every length; the sanitizers watch.
    for (int t0 = 0; t0 < 256; ++t0) {
        for (int td = 0; td < 256; ++td) {
            QByteArray atr = hex("3B") + char(t0) + char(td) + char(td);
            for (; !atr.isEmpty(); atr.chop(1))
                (void)protocolOf(atr);
        }
    }
}

void ApduTest::givesEveryPcscCodeAKindAndASentence_data()
{
    using Kind = ChannelFailure::Kind;
    QTest::addColumn<quint32>("code");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, quint32 code, Kind kind) {
        QTest::newRow(name) << code << int(kind);
    };
    row("no card", 0x8010000C, Kind::CardGone);
    row("card removed", 0x80100069, Kind::CardGone);
    row("not transacted", 0x80100016, Kind::CardGone);
    row("card reset", 0x80100068, Kind::CardReset);
    row("unresponsive", 0x80100066, Kind::CardMute);
    row("no readers", 0x8010002E, Kind::ReaderGone);
    row("unknown reader", 0x80100009, Kind::ReaderGone);
    row("no service", 0x8010001D, Kind::ReaderGone);
    row("handle of a service that ended", 0x80100003, Kind::ReaderGone);
    row("sharing violation", 0x8010000B, Kind::ReaderBusy);
    row("protocol mismatch", 0x8010000F, Kind::Malformed);
    row("no access", 0x8010006A, Kind::HostFailed);
    row("anything else", 0x8010FFFF, Kind::HostFailed);
}

void ApduTest::givesEveryPcscCodeAKindAndASentence()
{
    QFETCH(quint32, code);
    QFETCH(int, kind);
    const Fault fault = faultOfPcsc(code);
    QCOMPARE(int(fault.kind), kind);
    const ChannelFailure failure = toFailure(fault, QStringLiteral("Reader A"));
    QCOMPARE(failure.kind, fault.kind);
    QVERIFY(failure.text.contains(QStringLiteral("Reader A")));
    QVERIFY(failure.text.endsWith(QLatin1Char('.')) || failure.text.endsWith(QLatin1Char(')')));
    QVERIFY(!failure.text.contains(QLatin1Char('%')));
    QVERIFY2(!failure.text.contains(QString::number(code, 16), Qt::CaseInsensitive), "a bare code");
}

QTEST_GUILESS_MAIN(ApduTest)
#include "tst_card_apdu.moc"
