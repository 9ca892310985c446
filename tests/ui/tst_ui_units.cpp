#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/slot_tile.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RunState;
using station::SlotState;
using workflow::Phase;

/// The chosen unit, what can be done with it, and scans.
class UiUnits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void retriesOnlyWhatCanBeRetried();
    void asksTheCarrierByKey();
    void followsTheChosenSlot();
    void showsLabelAndStoryOfTheChosenUnitAlone();
    void showsTheLabelOnAnotherTemplate();
    void printsATestLabel();
    void scannedSerialGivesAnUnknownCardItsUnit();
    void scannedLabelIsHiddenAndJudged();
    void severalWaitingLabelsNeedTheSerialFirst();
    void unknownSerialIsRefused();
    void labelsAreActedOnWithReasons();
    void theScannerIsTestedOnTheLabelPage();
};

void UiUnits::retriesOnlyWhatCanBeRetried()
{
    Bench bench;
    bench.open(RunState::Running);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    auto *table = bench.find<QTableView>(u"unitTable"_s);
    table->selectRow(0); // done
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ControlModifier);
    auto *retry = bench.visible<QPushButton>(u"retryButton"_s);
    QVERIFY(!retry->isEnabled());
    table->selectRow(3); // failed
    QVERIFY(retry->isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(bench.station.asked.contains(u"retry 3"_s));
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"retry 3"_s), 2);
    bench.change(3, Phase::Installing);
    QVERIFY(!retry->isEnabled());
    QCOMPARE(bench.station.asked.filter(u"retry"_s).size(), 2);
}

void UiUnits::asksTheCarrierByKey()
{
    Bench bench;
    bench.open(RunState::Running);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    bench.find<QTableView>(u"unitTable"_s)->selectRow(4); // held, reserved by matching ID
    QTest::keyClick(&bench.window, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bench.station.asked.contains(u"reconcile 4"_s));
}

void UiUnits::followsTheChosenSlot()
{
    Bench bench;
    bench.open(RunState::Running);
    for (const auto &slot : bench_day::eightSlots())
        Q_EMIT bench.station.slotChanged(slot);
    QTRY_VERIFY(bench.find<SlotTile>(u"slot8"_s) != nullptr);
    QTest::mouseClick(bench.find<SlotTile>(u"slot5"_s), Qt::LeftButton);
    QCOMPARE(bench.window.chosenUnit(), 3);
    QCOMPARE(bench.visible<QLabel>(u"unitTitle"_s)->text(), u"SN-00000004"_s);
    QTRY_VERIFY(bench.station.asked.contains(u"story 3"_s));
    QTest::keyClick(&bench.window, Qt::Key_4, Qt::AltModifier); // an empty slot
    QCOMPARE(bench.window.chosenUnit(), -1);
    auto slot = bench_day::slot(4, SlotState::Working);
    slot.unit = 9;
    Q_EMIT bench.station.slotChanged(slot);
    QTRY_COMPARE(bench.window.chosenUnit(), 9);
    // A unit's change reaches its tile: the label must be scanned now.
    auto done = bench_day::slot(4, SlotState::Done);
    done.unit = 9;
    Q_EMIT bench.station.slotChanged(done);
    QTRY_COMPARE(bench.find<SlotTile>(u"slot4"_s)->face().word, u"DONE"_s);
    bench.change(9, Phase::WaitingForScan);
    QTRY_COMPARE(bench.find<SlotTile>(u"slot4"_s)->face().word, u"SCAN"_s);
}

void UiUnits::showsLabelAndStoryOfTheChosenUnitAlone()
{
    Bench bench;
    bench.open(RunState::Running);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    bench.find<QTableView>(u"unitTable"_s)->selectRow(1);
    QTRY_VERIFY(bench.station.asked.contains(u"label 1"_s));
    Q_EMIT bench.station.storyReady(7, bench_day::story());
    Q_EMIT bench.station.labelReady(7, bench_day::labelPng(), {});
    QCoreApplication::processEvents();
    auto *story = bench.visible<QPlainTextEdit>(u"unitStory"_s);
    QVERIFY(story->toPlainText().isEmpty());
    Q_EMIT bench.station.storyReady(1, bench_day::story());
    QTRY_VERIFY(story->toPlainText().contains(bench_day::story().last().what));
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QVERIFY(bench.find<QLabel>(u"labelCaption"_s)->text().isEmpty());
    Q_EMIT bench.station.labelReady(1, bench_day::labelPng(), {});
    QTRY_VERIFY(!bench.find<QLabel>(u"labelCaption"_s)->text().isEmpty());
    QCOMPARE(bench.find<QLabel>(u"labelTitle"_s)->text(), u"Label of SN-00000002"_s);
}

void UiUnits::showsTheLabelOnAnotherTemplate()
{
    Bench bench;
    bench.open(RunState::Stopped);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    bench.find<QTableView>(u"unitTable"_s)->selectRow(1);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    Q_EMIT bench.station.labelReady(1, bench_day::labelPng(), {});
    auto *caption = bench.find<QLabel>(u"labelCaption"_s);
    QTRY_VERIFY(!caption->text().isEmpty());
    QVERIFY(!caption->text().contains(u"preview"_s));
    auto *choice = bench.find<QComboBox>(u"labelTemplate"_s);
    QCOMPARE(choice->currentText(), u"57x32"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"76x51"_s);
    QTRY_VERIFY(bench.station.asked.contains(u"preview 1 76x51"_s));
    // An answer for another template comes too late; the right one says that it is a preview.
    Q_EMIT bench.station.labelPreviewed(1, u"standard"_s, bench_day::labelPng(), {});
    QCoreApplication::processEvents();
    QVERIFY(caption->text().isEmpty());
    Q_EMIT bench.station.labelPreviewed(1, u"76x51"_s, bench_day::labelPng(), {});
    QTRY_VERIFY(caption->text().contains(u"template=76x51"_s));
    // What the station prints does not replace what is looked at.
    bench.station.asked.clear();
    Q_EMIT bench.station.labelReady(1, bench_day::labelPng(), {});
    QTRY_VERIFY(bench.station.asked.contains(u"preview 1 76x51"_s));
    // Back on what is printed, the station's own drawing counts.
    QTest::keyClick(choice, Qt::Key_Up);
    QTRY_VERIFY(bench.station.asked.contains(u"label 1"_s));
}

void UiUnits::printsATestLabel()
{
    Bench bench;
    bench.open(RunState::Stopped);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    auto *button = bench.find<QPushButton>(u"labelTest"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(bench.station.asked.count(u"test label"_s), 1);
    QVERIFY(!button->isEnabled());
    Q_EMIT bench.station.testLabelEnded(u"The test label is printed: /tmp/TEST.pdf"_s);
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(bench.find<QLabel>(u"labelCaption"_s)->text(), u"The test label is printed: /tmp/TEST.pdf"_s);
}

void UiUnits::scannedSerialGivesAnUnknownCardItsUnit()
{
    Bench bench;
    bench.open(RunState::Running);
    QVERIFY(bench.units.at(8).eid.isEmpty());
    Q_EMIT bench.station.slotChanged(bench_day::slot(1, SlotState::Empty));
    Q_EMIT bench.station.slotChanged(bench_day::slot(2, SlotState::NoUnit));
    QTRY_VERIFY(bench.find<SlotTile>(u"slot2"_s) != nullptr);
    QCOMPARE(bench.find<SlotTile>(u"slot2"_s)->face().word, u"SCAN"_s);
    auto *scan = bench.find<QLineEdit>(u"scanBox"_s);
    QTest::keyClicks(scan, u"SN-00000009"_s);
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_VERIFY(bench.station.asked.contains(u"assign SN-00000009 Reader 2"_s));
    QCOMPARE(bench.window.chosenUnit(), 8);
    QVERIFY(scan->text().isEmpty());
}

void UiUnits::scannedLabelIsHiddenAndJudged()
{
    Bench bench;
    bench.open(RunState::Running);
    QCOMPARE(bench.units.at(2).phase, Phase::WaitingForScan);
    auto *scan = bench.find<QLineEdit>(u"scanBox"_s);
    QTest::keyClicks(scan, u"LPA:1$smdp.example.com$ABC-123"_s);
    QCOMPARE(scan->echoMode(), QLineEdit::Password);
    QTest::keyClick(scan, Qt::Key_Return);
    QTRY_VERIFY(bench.station.asked.contains(u"scan 2"_s));
    QVERIFY(bench.station.lastScan == base::Secret("LPA:1$smdp.example.com$ABC-123"));
    QCOMPARE(scan->echoMode(), QLineEdit::Normal);
    Q_EMIT bench.station.scanJudged(2, false, u"This label belongs to SN-00000001, not to this unit."_s);
    auto *verdict = bench.find<QLabel>(u"scanVerdict"_s);
    QTRY_VERIFY(verdict->text().startsWith(u'✗'));
    QVERIFY(!verdict->text().contains(u"ABC"_s));
    Q_EMIT bench.station.scanJudged(2, true, u"SN-00000003"_s);
    QTRY_VERIFY(verdict->text().startsWith(u'✓'));
}

void UiUnits::severalWaitingLabelsNeedTheSerialFirst()
{
    Bench bench;
    bench.open(RunState::Running);
    bench.change(7, Phase::WaitingForScan);
    auto *scan = bench.find<QLineEdit>(u"scanBox"_s);
    const auto type = [scan](const QString &text) {
        QTest::keyClicks(scan, text);
        QTest::keyClick(scan, Qt::Key_Return);
    };
    type(u"LPA:1$smdp.example.com$X"_s);
    QVERIFY(bench.find<QLabel>(u"scanVerdict"_s)->text().startsWith(u'✗'));
    type(u"SN-00000008"_s);
    type(u"LPA:1$smdp.example.com$X"_s);
    QTRY_VERIFY(bench.station.asked.contains(u"scan 7"_s));
    QCOMPARE(bench.station.asked.filter(u"scan"_s).size(), 1);
}

void UiUnits::unknownSerialIsRefused()
{
    Bench bench;
    bench.open(RunState::Running);
    auto *scan = bench.find<QLineEdit>(u"scanBox"_s);
    QTest::keyClicks(scan, u"SN-99"_s);
    QTest::keyClick(scan, Qt::Key_Return);
    QVERIFY(bench.find<QLabel>(u"scanVerdict"_s)->text().contains(u"no unit of this batch"_s));
    QCoreApplication::processEvents();
    QVERIFY(bench.station.asked.filter(u"assign"_s).isEmpty());
}

void UiUnits::labelsAreActedOnWithReasons()
{
    Bench bench;
    bench.open(RunState::Stopped);
    QTest::keyClick(&bench.window, Qt::Key_F3);
    bench.find<QTableView>(u"unitTable"_s)->selectRow(0);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    auto *reprint = bench.find<QPushButton>(u"labelReprintButton"_s);
    auto *voiding = bench.find<QPushButton>(u"labelVoidButton"_s);
    QVERIFY(!reprint->isEnabled() && !voiding->isEnabled());
    bench.units[0].canReprint = bench.units[0].canVoid = true;
    bench.units[0].prints = 2;
    bench.change(0, Phase::Done);
    QVERIFY(reprint->isEnabled() && voiding->isEnabled());

    QTest::mouseClick(reprint, Qt::LeftButton);
    auto *cause = bench.find<QComboBox>(u"reprintCause"_s);
    auto *act = bench.find<QPushButton>(u"reprintActButton"_s);
    cause->setCurrentIndex(cause->count() - 1);
    QVERIFY(!act->isEnabled()); // other: in the person's own words
    QTest::keyClicks(bench.find<QLineEdit>(u"reprintWords"_s), u"torn"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"reprintSecond"_s), u"Berta"_s);
    QTest::mouseClick(act, Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"act on label 0"_s), 1);
    const auto wish = std::get<station::ReprintWish>(bench.station.lastLabelWish);
    QCOMPARE(wish.cause, workflow::ReprintCause::Other);
    QCOMPARE(wish.words, u"torn"_s);
    QCOMPARE(wish.secondPerson, u"Berta"_s);
    QTRY_VERIFY(bench.find<QDialog>(u"reprintDialog"_s) == nullptr);

    QTest::mouseClick(voiding, Qt::LeftButton);
    auto *confirm = bench.find<QPushButton>(u"voidActButton"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClick(bench.find<QDialog>(u"voidDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(bench.find<QDialog>(u"voidDialog"_s) == nullptr);
    QCOMPARE(bench.station.count(u"act on label 0"_s), 1);
    QTest::mouseClick(voiding, Qt::LeftButton);
    QTest::keyClicks(bench.find<QLineEdit>(u"voidReason"_s), u"stolen"_s);
    QTest::mouseClick(bench.find<QPushButton>(u"voidActButton"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.station.count(u"act on label 0"_s), 2);
    QCOMPARE(std::get<station::VoidWish>(bench.station.lastLabelWish).reason, u"stolen"_s);
}

void UiUnits::theScannerIsTestedOnTheLabelPage()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_F5);
    auto *field = bench.find<QLineEdit>(u"scannerTest"_s);
    auto *verdict = bench.find<QLabel>(u"scannerVerdict"_s);
    QVERIFY(!verdict->isVisible());
    field->setText(u"TEST-1"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    QTRY_COMPARE(bench.station.count(u"test scanner TEST-1"_s), 1);
    // A scanner that ends with a tab does not leave the field.
    field->setText(u"TEST-2"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(bench.station.count(u"test scanner TEST-2\t"_s), 1);
    Q_EMIT bench.station.scannerJudged(u"Switch off Caps Lock."_s);
    QTRY_COMPARE(verdict->text(), u"Switch off Caps Lock."_s);
    QVERIFY(verdict->isVisible());
}

QTEST_MAIN(UiUnits)
#include "tst_ui_units.moc"
