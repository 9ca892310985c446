#include "tests/ui/open_window.h"
#include "tests/ui/wedge_scanner.h"
#include "ui/application.h"
#include "ui/scan_bar.h"
#include "ui/scan_filter.h"
#include "ui/scan_router.h"
#include "ui/slot_grid.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RunState;
using station::SlotState;
using workflow::Phase;

namespace {

constexpr const char *kEid = "89049032123451234512345678901235";

QString serialOf(int number) { return u"SN-%1"_s.arg(number, 8, 10, QChar(u'0')); }
QString labelOf(int number) { return u"LPA:1$smdp.example.com$CANARY-%1"_s.arg(number, 4, 10, QChar(u'0')); }

/// A window with a scanner beside it.
struct ScanningBench : Bench
{
    ScanningBench()
    {
        window.scans()->setClock([this] { return scanner.now; });
        QObject::connect(&filter, &ScanFilter::scanned, window.scans(), &ScanRouter::take);
        QObject::connect(window.scans(), &ScanRouter::answered, &filter,
                         [this](const ScanResult &result) { answers << result; });
    }

    /// Scans, some time after the scan before.
    void scan(const QString &text)
    {
        scanner.now += std::chrono::seconds(3);
        scanner.scan(text);
        QCoreApplication::processEvents();
    }
    QString verdict() { return find<QLabel>(u"scanVerdict"_s)->text(); }

    /// A batch of units that take any card, in stopped order.
    void openFresh(int count, RunState run)
    {
        units.clear();
        for (int i = 0; i < count; ++i) {
            station::UnitSnapshot unit;
            unit.index = i;
            unit.serial = serialOf(i + 1);
            unit.recipe = u"default"_s;
            units << unit;
        }
        Q_EMIT station.batchOpened(bench_day::batch(units, run), units);
        QCoreApplication::processEvents();
    }
    void run(RunState state)
    {
        Q_EMIT station.batchChanged(bench_day::batch(units, state));
        QCoreApplication::processEvents();
    }
    void slot(int number, SlotState state, int unit = -1)
    {
        auto one = bench_day::slot(number, state);
        one.unit = unit;
        one.cardIn = state != SlotState::Empty;
        Q_EMIT station.slotChanged(one);
        QCoreApplication::processEvents();
    }

    Keyboard scanner;
    ScanFilter filter;
    QList<ScanResult> answers;
};

} // namespace

/// What scans do in the real window, typed by a scanner whatever has the focus.
class UiScans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void aShiftWithoutAMouse();
    void scansWorkOnEveryPage();
    void aMisreadCostsNothing_data();
    void aMisreadCostsNothing();
    void theWrongThingIsNamed();
    void numbersChooseTheirUnit();
    void aSerialThatLooksLikeANumberIsASerial();
    void labelsWithoutAChosenUnitSayWhoseTheyAre();
    void theSameScanTwiceIsOne();
    void cardsSayWhenTheyMakeNoSense();
    void stopWorksWhileADialogStands();
    void badgesAndLogOutAreTold();
    void theScannersTestIsJudgedAnywhere();
    void progressElsewhereKeepsTheScannedUnit();
    void theLastTwentyAreKeptWithoutSecrets();
};

void UiScans::aShiftWithoutAMouse()
{
    ScanningBench bench;
    const auto asked = [&bench](const QString &what) { return bench.station.asked.contains(what); };
    bench.openFresh(8, RunState::Stopped);
    for (int n = 1; n <= 8; ++n)
        bench.slot(n, SlotState::NoUnit);

    bench.scan(u"CMD:START"_s);
    QTRY_VERIFY(asked(u"start"_s));
    bench.run(RunState::Running);
    for (int n = 1; n <= 8; ++n) {
        bench.scan(u"SLOT:%1"_s.arg(n));
        bench.scan(serialOf(n));
        QTRY_VERIFY(asked(u"assign %1 Reader %2"_s.arg(serialOf(n)).arg(n)));
        bench.slot(n, SlotState::Working, n - 1);
        bench.units[n - 1].eid = u"890490320000000000000010000000%1"_s.arg(n, 2, 10, QChar(u'0'));
        bench.change(n - 1, Phase::Installing);
    }
    // The fourth fails, the others are written and labelled.
    for (int n = 1; n <= 8; ++n) {
        bench.slot(n, n == 4 ? SlotState::Failed : SlotState::Done, n - 1);
        bench.units[n - 1].reason = n == 4 ? u"The card is full."_s : QString();
        bench.change(n - 1, n == 4 ? Phase::Failed : Phase::WaitingForScan);
    }
    for (int n = 1; n <= 8; ++n) {
        if (n == 4)
            continue;
        bench.scan(serialOf(n));
        QVERIFY(bench.verdict().contains(u"scan its label"_s));
        if (n == 2) { // somebody took the wrong label
            bench.scan(labelOf(3));
            QTRY_VERIFY(asked(u"scan 1"_s));
            Q_EMIT bench.station.scanJudged(1, false, u"This label belongs to SN-00000003."_s);
            QTRY_VERIFY(bench.verdict().startsWith(u'✗'));
            bench.station.asked.removeAll(u"scan 1"_s);
        }
        bench.scan(labelOf(n));
        QTRY_VERIFY(asked(u"scan %1"_s.arg(n - 1)));
        QVERIFY(bench.station.lastScan == base::Secret(labelOf(n).toLatin1()));
        Q_EMIT bench.station.scanJudged(n - 1, true, u"The label is the right one."_s);
        QTRY_VERIFY(bench.verdict().startsWith(u'✓'));
        bench.change(n - 1, Phase::Done);
    }
    bench.scan(u"CMD:STOP"_s);
    QTRY_VERIFY(asked(u"stop"_s));
    bench.run(RunState::Stopped);
    // The failed one once more.
    bench.scan(u"SLOT:4"_s);
    bench.scan(u"CMD:RETRY"_s);
    QTRY_VERIFY(asked(u"retry 3"_s));
    bench.change(3, Phase::WaitingForCard);
    bench.run(RunState::Stopped);
    bench.scan(u"CMD:START"_s);
    QTRY_COMPARE(bench.station.count(u"start"_s), 2);
    bench.run(RunState::Running);
    QCOMPARE(bench.station.asked.filter(QRegularExpression(u"^scan "_s)).size(), 7);
    QCOMPARE(bench.station.asked.filter(u"assign"_s).size(), 8);
    QVERIFY(bench.find<QLineEdit>(u"scanBox"_s)->text().isEmpty());
}

void UiScans::scansWorkOnEveryPage()
{
    ScanningBench bench;
    bench.open(RunState::Running);
    for (const auto key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F7}) {
        QTest::keyClick(&bench.window, key);
        const Page page = bench.window.page();
        for (const int unit : {1, 2, 5}) {
            bench.scan(serialOf(unit));
            QVERIFY2(bench.window.chosenUnit() == unit - 1, qPrintable(bench.verdict()));
            QVERIFY(bench.verdict().contains(serialOf(unit)));
            QVERIFY(bench.find<QLabel>(u"scanVerdict"_s)->isVisible());
        }
        QCOMPARE(bench.window.page(), page);
        for (const auto *field : bench.window.findChildren<QLineEdit *>())
            QVERIFY2(!field->text().contains(u"SN-0000"_s), qPrintable(field->objectName()));
    }
}

void UiScans::aMisreadCostsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("eid") << u"89049032123451234512345678901236"_s << u"check digits are wrong"_s;
    QTest::newRow("eid, a digit lost") << u"8904903212345123451234567890123"_s << u"31 digits"_s;
    QTest::newRow("iccid") << u"8965880812100011147"_s << u"check digit is wrong"_s;
    QTest::newRow("label") << u"LPA:1$smdpexample$CANARY"_s << u"missing or wrong"_s;
    QTest::newRow("label, German keyboard") << u"LPAÖ1$smdp.example.com$CANARYß1"_s << u"keyboard"_s;
    QTest::newRow("command") << u"CMD:CANARY"_s << u"no such command"_s;
    QTest::newRow("slot") << u"SLOT:99"_s << u"no slot 99"_s;
}

void UiScans::aMisreadCostsNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    ScanningBench bench;
    bench.open(RunState::Running);
    bench.slot(2, SlotState::NoUnit);
    bench.scan(serialOf(3)); // it waits for its label
    const QStringList before = bench.station.asked;
    const int chosen = bench.window.chosenUnit();
    bench.scan(text);
    QVERIFY2(bench.verdict().contains(said), qPrintable(bench.verdict()));
    QVERIFY(bench.verdict().startsWith(u'✗'));
    QVERIFY(!bench.verdict().contains(u"CANARY"_s) && !bench.verdict().contains(u"0321234512"_s));
    QCOMPARE(bench.window.chosenUnit(), chosen);
    QCoreApplication::processEvents();
    QCOMPARE(bench.station.asked.filter(QRegularExpression(u"^(scan|assign|retry|start|stop)"_s)),
             before.filter(QRegularExpression(u"^(scan|assign|retry|start|stop)"_s)));
}

void UiScans::theWrongThingIsNamed()
{
    ScanningBench bench;
    bench.openFresh(4, RunState::Running);
    bench.slot(1, SlotState::NoUnit);
    bench.scan(QString::fromLatin1(kEid));
    QVERIFY(bench.verdict().contains(u"That is an EID. I want the serial."_s));
    bench.scan(u"8965880812100011146"_s);
    QVERIFY(bench.verdict().contains(u"That is an ICCID. I want the serial."_s));
    bench.scan(labelOf(1));
    QVERIFY(bench.verdict().contains(u"No unit waits for its label"_s));
    bench.scan(u"SN-99999999"_s);
    QVERIFY(bench.verdict().contains(u"no unit of this batch"_s));
    bench.scan(u"SNß00000001"_s);
    QVERIFY(bench.verdict().contains(u"keyboard"_s));
    QVERIFY(bench.station.asked.filter(u"assign"_s).isEmpty());
    // Two slots that ask: which one?
    bench.slot(2, SlotState::NoUnit);
    bench.scan(serialOf(1));
    QVERIFY(bench.verdict().contains(u"Several slots"_s));
    QVERIFY(bench.station.asked.filter(u"assign"_s).isEmpty());
}

void UiScans::numbersChooseTheirUnit()
{
    ScanningBench bench;
    bench.openFresh(4, RunState::Running);
    bench.units[2].eid = QString::fromLatin1(kEid);
    bench.units[2].iccid = u"8965880812100011146"_s;
    bench.units[3].iccid = u"89812003919121348369"_s; // its Luhn digit is wrong, the card has it all the same
    bench.change(2, Phase::Done);
    bench.change(3, Phase::Done);
    bench.scan(QString::fromLatin1(kEid));
    QCOMPARE(bench.window.chosenUnit(), 2);
    QVERIFY(bench.verdict().contains(serialOf(3)));
    bench.scan(u"89812003919121348369"_s);
    QCOMPARE(bench.window.chosenUnit(), 3);
    bench.scan(u"8965880812100011146"_s);
    QCOMPARE(bench.window.chosenUnit(), 2);
}

void UiScans::aSerialThatLooksLikeANumberIsASerial()
{
    ScanningBench bench;
    bench.openFresh(3, RunState::Running);
    bench.units[1].serial =
        u"89049032123451234512345678901236"_s; // as an EID its check digits would be wrong
    bench.units[2].serial = u"8965880812100011147"_s;
    Q_EMIT bench.station.batchOpened(bench_day::batch(bench.units, RunState::Running), bench.units);
    QCoreApplication::processEvents();
    bench.scan(bench.units[1].serial);
    QCOMPARE(bench.window.chosenUnit(), 1);
    bench.scan(bench.units[2].serial);
    QCOMPARE(bench.window.chosenUnit(), 2);
}

void UiScans::labelsWithoutAChosenUnitSayWhoseTheyAre()
{
    ScanningBench bench;
    bench.openFresh(4, RunState::Running);
    for (int i = 0; i < 3; ++i) {
        bench.units[i].code = esim::ActivationCode::fromText(labelOf(i + 1).toLatin1())->masked();
        bench.change(i, i == 2 ? Phase::Done : Phase::WaitingForScan);
    }
    bench.scan(labelOf(2));
    QVERIFY(bench.verdict().contains(u"seems to be SN-00000002's label. Scan the serial"_s));
    bench.scan(labelOf(3));
    QVERIFY(bench.verdict().contains(u"seems to be SN-00000003's label, which waits for no scan"_s));
    bench.scan(labelOf(9));
    QVERIFY(bench.verdict().contains(u"Several units wait"_s));
    QVERIFY(bench.station.asked.filter(QRegularExpression(u"^scan "_s)).isEmpty());
}

void UiScans::theSameScanTwiceIsOne()
{
    ScanningBench bench;
    bench.openFresh(2, RunState::Running);
    bench.change(0, Phase::WaitingForScan);
    bench.scan(serialOf(1));
    bench.scan(labelOf(1));
    bench.answers.clear();
    bench.scanner.now += std::chrono::milliseconds(1700);
    bench.scanner.scan(labelOf(1), std::chrono::milliseconds(1));
    QTRY_COMPARE(bench.station.count(u"scan 0"_s), 1);
    QVERIFY(bench.answers.isEmpty());
    // Later, or something else in between, it counts.
    bench.scan(labelOf(1));
    QTRY_COMPARE(bench.station.count(u"scan 0"_s), 2);
    bench.scanner.now += std::chrono::milliseconds(300);
    bench.scanner.scan(serialOf(1));
    bench.scanner.now += std::chrono::milliseconds(300);
    bench.scanner.scan(labelOf(1));
    QTRY_COMPARE(bench.station.count(u"scan 0"_s), 3);
}

void UiScans::cardsSayWhenTheyMakeNoSense()
{
    ScanningBench bench;
    bench.scan(u"CMD:START"_s);
    QVERIFY(bench.verdict().contains(u"No batch is open"_s));
    bench.open(RunState::Running);
    bench.scan(u"CMD:START"_s);
    QVERIFY(bench.verdict().contains(u"runs already"_s));
    bench.scan(u"CMD:RETRY"_s);
    QVERIFY(bench.verdict().contains(u"Scan the unit's serial"_s));
    bench.scan(serialOf(1));
    bench.scan(u"CMD:RETRY"_s);
    QVERIFY(bench.verdict().contains(u"needs no retry"_s));
    bench.scan(u"CMD:REPRINT"_s);
    QVERIFY(bench.verdict().contains(u"no label that can be printed again"_s));
    bench.run(RunState::Stopped);
    bench.scan(u"CMD:STOP"_s);
    QVERIFY(bench.verdict().contains(u"does not run"_s));
    QCOMPARE(bench.station.asked.filter(QRegularExpression(u"^(start|stop|retry)"_s)), QStringList());
    QTest::keyClick(&bench.window, Qt::Key_F4);
    bench.scan(u"CMD:BENCH"_s);
    QCOMPARE(bench.window.page(), Page::Bench);
}

void UiScans::stopWorksWhileADialogStands()
{
    ScanningBench bench;
    bench.open(RunState::Running);
    bench.units[0].canReprint = true;
    bench.change(0, Phase::Done);
    bench.scan(serialOf(1));
    bench.scan(u"CMD:REPRINT"_s);
    QCOMPARE(bench.window.page(), Page::Label);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), dialog->windowHandle());
    bench.scan(u"CMD:HELP"_s);
    QVERIFY2(bench.verdict().contains(u"Close the open dialog first"_s), qPrintable(bench.verdict()));
    bench.scan(u"CMD:STOP"_s);
    QTRY_COMPARE(bench.station.count(u"stop"_s), 1);
    QCOMPARE(QApplication::activeModalWidget(), dialog); // still there, nothing agreed to
    for (const auto *field : dialog->findChildren<QLineEdit *>())
        QVERIFY(field->text().isEmpty());
    QVERIFY(bench.station.asked.filter(u"act on label"_s).isEmpty());
}

void UiScans::badgesAndLogOutAreTold()
{
    ScanningBench bench;
    QStringList badges;
    int left = 0;
    connect(bench.window.scans(), &ScanRouter::badgeScanned, this,
            [&](const QString &text) { badges << text; });
    connect(bench.window.scans(), &ScanRouter::logOutWanted, this, [&] { ++left; });
    bench.scan(u"OP:4711"_s);
    QCOMPARE(badges, QStringList{u"4711"_s});
    QVERIFY(!bench.verdict().contains(u"4711"_s));
    bench.scan(u"CMD:LOGOUT"_s);
    QCOMPARE(left, 1);
}

void UiScans::theScannersTestIsJudgedAnywhere()
{
    ScanningBench bench;
    bench.scan(u"TEST-LPA:1$-.:AZaz09_"_s);
    QTRY_COMPARE(bench.station.count(u"test scanner TEST-LPA:1$-.:AZaz09_"_s), 1);
    Q_EMIT bench.station.scannerJudged(u"The scanner is set up well."_s);
    QTRY_VERIFY(bench.verdict().contains(u"set up well"_s));
    // In its own field it arrives as it was typed, tab and all.
    QTest::keyClick(&bench.window, Qt::Key_F5);
    bench.find<QLineEdit>(u"scannerTest"_s)->setFocus();
    bench.scanner.type(u"test"_s, std::chrono::milliseconds(3));
    bench.scanner.key(Qt::Key_Tab, u"\t"_s);
    QTRY_COMPARE(bench.station.count(u"test scanner test\t"_s), 1);
}

void UiScans::progressElsewhereKeepsTheScannedUnit()
{
    ScanningBench bench;
    bench.openFresh(4, RunState::Running);
    bench.slot(1, SlotState::Working, 0);
    bench.scan(u"SLOT:1"_s);
    QCOMPARE(bench.window.chosenUnit(), 0);
    bench.scan(serialOf(3));
    QCOMPARE(bench.window.chosenUnit(), 2);
    bench.slot(1, SlotState::Done, 0);
    QCOMPARE(bench.window.chosenUnit(), 2);
    bench.slot(1, SlotState::Working, 1);
    QCOMPARE(bench.window.chosenUnit(), 1);
}

void UiScans::theLastTwentyAreKeptWithoutSecrets()
{
    ScanningBench bench;
    bench.open(RunState::Running);
    for (int n = 1; n <= 30; ++n)
        bench.scan(n % 2 == 0 ? labelOf(n) : serialOf(1 + n % 10));
    const auto *bar = bench.find<ScanBar>(u"scanBar"_s);
    QCOMPARE(bar->history().size(), ScanBar::kKept);
    QTest::keyClick(&bench.window, Qt::Key_H, Qt::ControlModifier);
    auto *table = bench.window.findChild<QTableWidget *>(u"scanHistoryTable"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), ScanBar::kKept);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->item(row, column)->text().contains(u"CANARY"_s));
    }
}

QTEST_MAIN(UiScans)
#include "tst_ui_scans.moc"
