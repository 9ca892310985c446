#include "core/esim/scan_content.h"

#include <QRandomGenerator>
#include <QTest>

using namespace esim;
using namespace Qt::Literals::StringLiterals;

namespace {

ScanContent read(const QString &text) { return readScan(base::Secret(text.toUtf8())); }

template <class What>
const What *as(const ScanContent &content)
{
    return std::get_if<What>(&content);
}

/// A word for each kind, so that rows can be written down.
QString kindOf(const ScanContent &content)
{
    struct Word
    {
        QString operator()(const ScannedSerial &) const { return u"serial"_s; }
        QString operator()(const Eid &) const { return u"eid"_s; }
        QString operator()(const Iccid &) const { return u"iccid"_s; }
        QString operator()(const ScannedLabel &) const { return u"label"_s; }
        QString operator()(const ScannedBadge &) const { return u"badge"_s; }
        QString operator()(ScanCommand) const { return u"command"_s; }
        QString operator()(const ScannedSlot &) const { return u"slot"_s; }
        QString operator()(const ScannedTest &) const { return u"test"_s; }
        QString operator()(const Misread &wrong) const
        {
            switch (wrong.kind) {
            case MisreadKind::Empty: return u"empty"_s;
            case MisreadKind::TooLong: return u"too long"_s;
            case MisreadKind::Unreadable: return u"unreadable"_s;
            case MisreadKind::EidCheckDigits: return u"eid check digits"_s;
            case MisreadKind::EidLength: return u"eid length"_s;
            case MisreadKind::EidLetters: return u"eid letters"_s;
            case MisreadKind::LabelForm: return u"label form"_s;
            case MisreadKind::LabelKeyboard: return u"label keyboard"_s;
            case MisreadKind::UnknownCommand: return u"unknown command"_s;
            case MisreadKind::Badge: return u"bad badge"_s;
            case MisreadKind::Slot: return u"bad slot"_s;
            }
            return {};
        }
    };
    return std::visit(Word{}, content);
}

} // namespace

/// What a scanned text is. EIDs and activation codes are those of public sources (SGP.22 §4.1, SGP.23,
/// SGP.26, card captures).
class TestScanContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void keepsTheCaseAndTakesOffWhatIsAround();
    void everyWrongDigitOfAnEidIsNoticed();
    void showsNothingThatIsSecret_data();
    void showsNothingThatIsSecret();
    void everyCommandHasItsCard();
    void stopIsReadOnEveryKeyboard();
    void takesAnyTextWithoutHarm();
};

void TestScanContent::tellsWhatItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &text, const QString &kind) {
        QTest::newRow(name) << text << kind;
    };
    for (const char *eid : {"89049032123451234512345678901235", "89086030202200000022000023022943",
                            "89044045116727494800000004479366", "89034011560010000000000000000121",
                            "89033024343000012200000000031331", "89049032000000000000279973200019",
                            "89049032123451234512345678902108"})
        QTest::addRow("eid %s", eid) << QString::fromLatin1(eid) << u"eid"_s;
    row("eid, check digits wrong", u"89001039240240124400000000001224"_s, u"eid check digits"_s);
    row("eid of a wrong example", u"12345000000000000000000000000133"_s, u"eid check digits"_s);
    row("zeros", QString(32, u'0'), u"eid check digits"_s);
    row("eid with 33 digits", u"890490321234512345123456789012035"_s, u"eid length"_s);
    row("eid with 31 digits", u"8904903212345123451234567890123"_s, u"eid length"_s);
    row("eid with letters", u"89049032005008882600033489aaaaaa"_s, u"eid letters"_s);
    row("two eids at once", u"89049032123451234512345678901235"_s.repeated(2), u"serial"_s);
    row("iccid, 19 digits", u"8965880812100011146"_s, u"iccid"_s);
    row("iccid, 20 digits", u"89450421180216254864"_s, u"iccid"_s);
    row("iccid whose Luhn digit is wrong", u"89812003919121348369"_s, u"iccid"_s);
    row("20 digits that begin otherwise", u"12345678901234567890"_s, u"serial"_s);

    row("label", u"LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815"_s, u"label"_s);
    row("label without prefix", u"1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$$1"_s, u"label"_s);
    row("label with OID", u"LPA:1$SMDP.GSMA.COM$04386-AGYFT-A74Y8-3F815$1.3.6.1.4.1.31746$1"_s, u"label"_s);
    row("label with a port", u"LPA:1$testsmdpplus.infineon.com:4443$A"_s, u"label"_s);
    row("label, no matching ID's '$'", u"1$SMDP.EXAMPLE.COM"_s, u"label form"_s);
    row("label, nothing", u"LPA:1$"_s, u"label form"_s);
    row("label, two empty fields", u"LPA:1$$"_s, u"label form"_s);
    row("label of version 2", u"LPA:2$SMDP.GSMA.COM$A"_s, u"label form"_s);
    row("label, host without dot", u"1$invalid-url$A"_s, u"label form"_s);
    row("label on a German keyboard", u"LPAÖ1$SMDP.GSMA.COM$04386ßAGYFT"_s, u"label keyboard"_s);
    row("label on a French keyboard", u"LPQM&4S?DP:GS?Q:CO?4à'\"_-)QGZFT"_s, u"label keyboard"_s);

    row("badge", u"OP:4711"_s, u"badge"_s);
    row("badge of nobody", u"OP: "_s, u"bad badge"_s);
    row("badge without end", u"OP:"_s + QString(65, u'7'), u"bad badge"_s);
    row("stop", u"CMD:STOP"_s, u"command"_s);
    row("unknown command", u"CMD:FORMAT"_s, u"unknown command"_s);
    row("no command", u"CMD:"_s, u"unknown command"_s);
    row("slot", u"SLOT:3"_s, u"slot"_s);
    row("slot 0", u"SLOT:0"_s, u"bad slot"_s);
    row("slot of nowhere", u"SLOT:100"_s, u"bad slot"_s);
    row("slot in other digits", u"SLOT:３"_s, u"bad slot"_s);
    row("the scanner's test", u"TEST-LPA:1$-.:AZaz09_"_s, u"test"_s);
    row("the test on a German keyboard", u"TESTßLPAÖ1$ß.ÖAYay09?"_s, u"test"_s);

    row("serial", u"SN-00012347"_s, u"serial"_s);
    row("serial of digits", u"00012347"_s, u"serial"_s);
    row("serial that begins like a label", u"LPA-000123"_s, u"serial"_s);
    row("serial that begins like a command", u"CMDR-17"_s, u"serial"_s);
    row("serial like a page", u"<b>1</b>&lt;%1"_s, u"serial"_s);
    row("serial that is a formula", u"=1+1"_s, u"serial"_s);
    row("nothing", QString(), u"empty"_s);
    row("blanks", u" \r\n"_s, u"empty"_s);
    row("control characters", u"SN\u00010001"_s, u"unreadable"_s);
    row("turned round", u"SN\u202E10001"_s, u"unreadable"_s);
    row("too long", QString(65, u'x'), u"too long"_s);
    row("much too long", QString(100000, u'x'), u"too long"_s);
    row("full-width digits", QString(32, u'８'), u"serial"_s);
}

void TestScanContent::tellsWhatItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QCOMPARE(kindOf(read(text)), kind);
}

void TestScanContent::keepsTheCaseAndTakesOffWhatIsAround()
{
    QCOMPARE(as<ScannedSerial>(read(u" sN-0aB\r\n"_s))->text, u"sN-0aB"_s);
    const auto content = read(u"\tlpa:1$Smdp.Example.com$aB-c\n"_s);
    QVERIFY(as<ScannedLabel>(content));
    QVERIFY(as<ScannedLabel>(content)->payload == base::Secret("lpa:1$Smdp.Example.com$aB-c"));
    QCOMPARE(as<ScannedTest>(read(u"TEST-LPA:1$\t"_s))->typed, u"TEST-LPA:1$\t"_s);
    QCOMPARE(as<ScannedBadge>(read(u"OP:Ada L."_s))->text, u"Ada L."_s);
    QCOMPARE(as<ScannedSlot>(read(u"SLOT:12"_s))->number, 12);
}

void TestScanContent::everyWrongDigitOfAnEidIsNoticed()
{
    const QString right = u"89049032123451234512345678901235"_s;
    for (qsizetype at = 0; at < right.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString wrong = right;
            wrong[at] = QLatin1Char(digit);
            QCOMPARE(kindOf(read(wrong)), wrong == right ? u"eid"_s : u"eid check digits"_s);
        }
    }
    // A serial of such digits is left to whoever knows the batch.
    QCOMPARE(as<Misread>(read(QString(32, u'0')))->number, QString(32, u'0'));
}

void TestScanContent::showsNothingThatIsSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("label") << u"LPA:1$smdp.example.com$CANARY-4711"_s << u"CANARY"_s;
    QTest::newRow("label, wrong form") << u"LPA:1$smdp$CANARY-4711"_s << u"CANARY"_s;
    QTest::newRow("label, German keyboard") << u"LPAÖ1$smdp.example.com$CANARYß4711"_s << u"CANARY"_s;
    QTest::newRow("badge") << u"OP:CANARY"_s << u"CANARY"_s;
    QTest::newRow("badge, too long") << u"OP:"_s + u"CANARY"_s.repeated(20) << u"CANARY"_s;
    QTest::newRow("command") << u"CMD:CANARY"_s << u"CANARY"_s;
    QTest::newRow("too long") << u"x"_s + u"CANARY"_s.repeated(20) << u"CANARY"_s;
    QTest::newRow("eid") << u"89049032123451234512345678901235"_s << u"1234512345"_s;
    QTest::newRow("eid, misread") << u"89049032123451234512345678901236"_s << u"1234512345"_s;
}

void TestScanContent::showsNothingThatIsSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString shown = shownScan(read(text));
    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(!shown.isEmpty());
}

void TestScanContent::everyCommandHasItsCard()
{
    for (const auto &[command, name] : kScanCommandNames) {
        const auto content = read(cardText(command));
        QVERIFY2(as<ScanCommand>(content), name);
        QCOMPARE(*as<ScanCommand>(content), command);
    }
    for (int slot = 1; slot <= 99; ++slot)
        QCOMPARE(as<ScannedSlot>(read(slotCardText(slot)))->number, slot);
}

void TestScanContent::stopIsReadOnEveryKeyboard()
{
    for (const QString &typed : {u"CMD:STOP"_s, u"cmd:stop"_s, u"CMDÖSTOP"_s, u"CMDñSTOP"_s, u"CMDçSTOP"_s})
        QCOMPARE(kindOf(read(typed)), u"command"_s);
}

void TestScanContent::takesAnyTextWithoutHarm()
{
    constexpr std::array kStarts{
        "", "LPA:1$", "1$", "LPA", "OP:", "CMD:", "SLOT:", "89", "TEST-LP", "\xff\xfe"};
    QRandomGenerator random(20261122);
    for (int i = 0; i < 10'000; ++i) {
        QByteArray text = kStarts[size_t(random.bounded(int(kStarts.size())))];
        const int size = random.bounded(i % 100 == 0 ? 2000 : 70);
        // Half of them are digits and signs that codes hold, the others are any bytes.
        for (int k = 0; k < size; ++k)
            text += i % 2 == 0 ? "0123456789$:-.ABC"[random.bounded(17)] : char(random.bounded(256));
        const auto content = readScan(base::Secret(text));
        QVERIFY(!kindOf(content).isEmpty());
        QVERIFY(shownScan(content).size() < 400);
    }
}

// Nothing of a scan can be streamed: its label is a Secret, and the variant has no operator.
template <class T>
concept Streams = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(!Streams<ScanContent> && !Streams<ScannedLabel> && !Streams<ScannedBadge>);

QTEST_GUILESS_MAIN(TestScanContent)
#include "tst_esim_scan_content.moc"
