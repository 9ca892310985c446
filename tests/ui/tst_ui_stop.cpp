#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/release_dialog.h"
#include "ui/slot_tile.h"
#include "ui/stop_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using Release = workflow::StopRules::Release;
using station::RunState;
using workflow::StopCause;

namespace {

const QString kSentence = u"The line stopped itself: 5 units in a row ended for the same reason."_s;

station::LineStopSnapshot stop(StopCause cause = StopCause::SameReason, Release release = Release::ByOne)
{
    return {cause, u"lpa.card-full"_s, kSentence, base::Instant(base::Millis(1'795'000'000'000)), release};
}

void typeInto(QWidget *field, const QString &text)
{
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
}

} // namespace

/// The line that stopped itself, as the operator meets it: by keyboard alone.
class UiStop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }

    void barComesAndGoesWithTheStop()
    {
        Bench bench;
        bench.open(RunState::Running);
        auto *bar = bench.window.stopBar();
        QVERIFY(!bar->isVisible());
        show(bench, stop());
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), kSentence);
        QCOMPARE(bar->accessibleName(), kSentence);
        QVERIFY(!bench.find<QPushButton>(u"releaseButton"_s)->accessibleName().isEmpty());
        show(bench, std::nullopt);
        QVERIFY(!bar->isVisible());
    }

    void slotsSayThatTheLineStandsStill()
    {
        Bench bench;
        bench.open(RunState::Running);
        Q_EMIT bench.station.slotChanged(bench_day::eightSlots().at(0));
        station::SlotSnapshot empty = bench_day::eightSlots().at(0);
        empty.state = station::SlotState::Empty;
        empty.cardIn = false;
        Q_EMIT bench.station.slotChanged(empty);
        QTRY_VERIFY(bench.window.findChild<SlotTile *>() != nullptr);
        QCoreApplication::processEvents();
        auto *tile = bench.window.findChild<SlotTile *>();
        const QString goes = tile->face().word;
        // Where only the carrier's part stands, cards are still wanted.
        show(bench, stop(StopCause::SpendingLimit));
        QCOMPARE(tile->face().word, goes);
        show(bench, stop());
        QCOMPARE(tile->face().word, u"stopped"_s);
        show(bench, std::nullopt);
        QCOMPARE(tile->face().word, goes);
    }

    void isReleasedByKeyboardWithAReason()
    {
        Bench bench;
        bench.open(RunState::Stopped);
        // The control: nothing to release.
        QTest::keyClick(&bench.window, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(bench.window.findChild<ReleaseDialog *>() == nullptr);

        show(bench, stop());
        QTest::keyClick(&bench.window, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<ReleaseDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow(); // where no window manager does it
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *reason = dialog->findChild<QLineEdit *>(u"releaseReason"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"releaseActButton"_s)->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        typeInto(reason, u"New tray of cards."_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(bench.station.count(u"release New tray of cards."_s), 1);
    }

    void takesTwoPeopleAfterAnIntegrityEvent()
    {
        Bench bench;
        bench.open(RunState::Stopped);
        show(bench, stop(StopCause::Integrity, Release::ByTwo));
        QTest::keyClick(&bench.window, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<ReleaseDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow(); // where no window manager does it
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *reason = dialog->findChild<QLineEdit *>(u"releaseReason"_s);
        auto *act = dialog->findChild<QPushButton *>(u"releaseActButton"_s);
        typeInto(reason, u"Found the double."_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClick(reason, Qt::Key_Tab);
        typeInto(dialog->findChild<QLineEdit *>(u"releaseSecond"_s), u"Bert"_s);
        QVERIFY(act->isEnabled());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.station.count(u"release Found the double. Bert"_s), 1);
    }

    void escapeReleasesNothing()
    {
        Bench bench;
        bench.open(RunState::Stopped);
        show(bench, stop());
        QTest::keyClick(&bench.window, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<ReleaseDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->activateWindow(); // where no window manager does it
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"releaseReason"_s), u"Why"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(bench.window.findChild<ReleaseDialog *>() == nullptr);
        QVERIFY(bench.station.asked.filter(u"release"_s).isEmpty());
        QVERIFY(bench.window.stopBar()->isVisible());
    }

private:
    static void show(Bench &bench, const std::optional<station::LineStopSnapshot> &why)
    {
        station::BatchSnapshot batch = bench_day::batch(bench.units, RunState::Stopped);
        batch.stopped = why;
        Q_EMIT bench.station.batchChanged(batch);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(UiStop)
#include "tst_ui_stop.moc"
