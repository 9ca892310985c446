#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/unit_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::RunState;
using workflow::Phase;

/// A unit's page: reached by key, told in full, and nothing is done before its price was said.
class UiUnitDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void opensByKeyAndByEnterAndEscGoesBack();
    void tellsTheStoryAndTheFacts();
    void saysThePriceBeforeAnythingIsDone();
    void doesAtOnceWhatCostsNothing();
    void asksForReasons();
    void handsTheUnitToAnEngineer();
    void followsItsUnitAlone();
    void scrollsLongStories();
    void copiesAndSaves();
    void keyboardReachesEveryAct();

private:
    /// The page of unit 3, which failed.
    static UnitDialog *open(Bench &bench)
    {
        bench.open(RunState::Running);
        QTest::keyClick(&bench.window, Qt::Key_F3);
        bench.find<QTableView>(u"unitTable"_s)->selectRow(3);
        QTest::keyClick(&bench.window, Qt::Key_U, Qt::ControlModifier);
        Q_EMIT bench.station.unitDetailed(bench_day::details(bench.units.at(3)));
        QCoreApplication::processEvents();
        return bench.window.unitDialog();
    }
};

void UiUnitDialog::opensByKeyAndByEnterAndEscGoesBack()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_U, Qt::ControlModifier);
    QVERIFY2(!bench.window.unitDialog()->isVisible(), "no unit is chosen");
    UnitDialog *dialog = open(bench);
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE(bench.station.count(u"details 3"_s), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.window.page(), Page::Units);
    QTest::keyClick(bench.find<QTableView>(u"unitTable"_s), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    dialog->close();
    bench.visible<QPushButton>(u"wholeStoryButton"_s)->click();
    QVERIFY(dialog->isVisible());
    // Another batch has other units.
    bench.open(RunState::Stopped);
    QTRY_VERIFY(!dialog->isVisible());
}

void UiUnitDialog::tellsTheStoryAndTheFacts()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    const auto details = bench_day::details(bench.units.at(3));
    auto *story = dialog->findChild<QTableWidget *>(u"unitDialogStory"_s);
    QCOMPARE(story->rowCount(), int(details.story.size()));
    QCOMPARE(story->item(0, 1)->text(), details.story.at(0).what);
    QCOMPARE(story->item(0, 3)->text(), u"4711"_s);
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown << label->text();
    for (const station::UnitFact &fact : details.facts)
        QVERIFY2(shown.contains(fact.name), qPrintable(fact.name));
    QVERIFY(shown.contains(u"1$smdp.example.com$••••• (5f3c09aa)"_s));
    QVERIFY(dialog->windowTitle().contains(bench.units.at(3).serial));
}

void UiUnitDialog::saysThePriceBeforeAnythingIsDone()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    auto *ask = dialog->findChild<QPushButton *>(u"step-reconcile"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"step-reconcile-costs"_s)->text().contains(u"at most one more"_s));
    ask->click();
    auto *question = dialog->findChild<QDialog *>(u"confirmDialog"_s);
    QVERIFY(question != nullptr);
    QVERIFY(question->findChild<QLabel *>(u"confirmQuestion"_s)->text().contains(u"at most one more"_s));
    QTest::keyClick(question, Qt::Key_Return); // Enter does the harmless thing
    QCoreApplication::processEvents();
    QVERIFY(!bench.station.asked.contains(u"reconcile 3"_s));
    QTRY_VERIFY(dialog->findChild<QDialog *>(u"confirmDialog"_s) == nullptr);
    ask->click();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"confirmActButton"_s) != nullptr);
    dialog->findChild<QPushButton *>(u"confirmActButton"_s)->click();
    QTRY_COMPARE(bench.station.count(u"reconcile 3"_s), 1);
}

void UiUnitDialog::doesAtOnceWhatCostsNothing()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    auto details = bench_day::details(bench.units.at(3));
    details.steps = {{workflow::UnitAct::Retry, workflow::Price::SameProfile, workflow::MayDo::Operator,
                      u"Try again"_s, u"Waits for the card."_s, u"Costs no further profile."_s}};
    Q_EMIT bench.station.unitDetailed(details);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"step-retry"_s) != nullptr);
    QVERIFY(dialog->findChild<QPushButton *>(u"step-reconcile"_s) == nullptr);
    dialog->findChild<QPushButton *>(u"step-retry"_s)->click();
    QTRY_COMPARE(bench.station.count(u"retry 3"_s), 1);
}

void UiUnitDialog::asksForReasons()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    dialog->findChild<QPushButton *>(u"step-void"_s)->click();
    auto *ask = dialog->findChild<QDialog *>(u"voidDialog"_s);
    QVERIFY(ask != nullptr);
    ask->findChild<QLineEdit *>(u"voidReason"_s)->setText(u"stolen"_s);
    ask->findChild<QPushButton *>(u"voidActButton"_s)->click();
    QTRY_COMPARE(bench.station.count(u"act on label 3"_s), 1);
    QCOMPARE(std::get<station::VoidWish>(bench.station.lastLabelWish).reason, u"stolen"_s);
}

void UiUnitDialog::handsTheUnitToAnEngineer()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    dialog->findChild<QPushButton *>(u"step-hand-over"_s)->click();
    auto *ask = dialog->findChild<QDialog *>(u"handOverDialog"_s);
    QVERIFY(ask != nullptr);
    auto *act = ask->findChild<QPushButton *>(u"handOverActButton"_s);
    QVERIFY(!act->isEnabled()); // without a word the engineer would have to guess
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"handOverReason"_s), u"the chip is loose"_s);
    act->click();
    QTRY_COMPARE(bench.station.count(u"hand over 3 the chip is loose"_s), 1);
}

void UiUnitDialog::followsItsUnitAlone()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    auto other = bench_day::details(bench.units.at(4));
    Q_EMIT bench.station.unitDetailed(other);
    QCoreApplication::processEvents();
    QVERIFY(dialog->windowTitle().contains(bench.units.at(3).serial));
    bench.change(4, Phase::Done);
    bench.change(3, Phase::Held);
    QTRY_COMPARE(bench.station.count(u"details 3"_s), 2);
    QCOMPARE(bench.station.count(u"details 4"_s), 0);
}

void UiUnitDialog::scrollsLongStories()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    auto details = bench_day::details(bench.units.at(3));
    const station::StoryRow row = details.story.last();
    for (int i = 0; i < 5000; ++i)
        details.story << row;
    Q_EMIT bench.station.unitDetailed(details);
    auto *story = dialog->findChild<QTableWidget *>(u"unitDialogStory"_s);
    QTRY_COMPARE(story->rowCount(), int(details.story.size()));
    QVERIFY2(story->rowAt(story->viewport()->height() - 4) == story->rowCount() - 1,
             "the newest is in sight");
    story->setFocus();
    QTest::keyClick(story, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(story->rowAt(4), 0);
}

void UiUnitDialog::copiesAndSaves()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    dialog->findChild<QPushButton *>(u"copyStoryButton"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"the whole story"_s);
    dialog->findChild<QPushButton *>(u"saveReportButton"_s)->click();
    auto *file = dialog->findChild<QFileDialog *>(u"reportDialog"_s);
    QVERIFY(file != nullptr);
    Q_EMIT file->fileSelected(u"/data/unit.pdf"_s);
    QTRY_VERIFY(bench.station.asked.contains(u"report 3 /data/unit.pdf"_s));
    Q_EMIT bench.station.reportSaved(u"/data/unit.pdf"_s, {});
    auto *said = dialog->findChild<QLabel *>(u"unitDialogSaid"_s);
    QTRY_COMPARE(said->text(), u"Saved: unit.pdf"_s);
    Q_EMIT bench.station.reportSaved(u"/data/unit.pdf"_s, u"The disk is full."_s);
    QTRY_COMPARE(said->text(), u"The disk is full."_s);
}

void UiUnitDialog::keyboardReachesEveryAct()
{
    Bench bench;
    UnitDialog *dialog = open(bench);
    QStringList met;
    for (int i = 0; i < 30; ++i) {
        QWidget *focused = dialog->focusWidget();
        met << focused->objectName();
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    for (const QString &name :
         {u"step-reconcile"_s, u"step-reprint"_s, u"step-void"_s, u"unitFacts"_s, u"unitDialogStory"_s,
          u"copyStoryButton"_s, u"saveReportButton"_s, u"closeUnitButton"_s})
        QVERIFY2(met.contains(name), qPrintable(name + u" is not among "_s + met.join(u' ')));
}

QTEST_MAIN(UiUnitDialog)
#include "tst_ui_unit_dialog.moc"
