#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/card_page.h"
#include "ui/confirm_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using Act = station::CardWish::Act;

/// The engineer's page: what it shows of a card, what it asks for, and what it asks before.
class UiCards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }

    void theKeyOpensItAndReadsTheCard()
    {
        Bench bench;
        Q_EMIT bench.station.slotChanged(slotOf(1));
        Q_EMIT bench.station.slotChanged(slotOf(2));
        QTRY_COMPARE(bench.find<QComboBox>(u"cardReaders"_s)->count(), 2);
        QTest::keyClick(&bench.window, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(&bench.window, Qt::Key_F7);
        QCOMPARE(bench.window.page(), Page::Cards);
        QTRY_COMPARE(bench.station.count(asked(Act::Read)), 1);
        QCOMPARE(bench.station.lastWish.reader, slotOf(2).reader);
        QVERIFY(bench.station.lastWish.eid.isEmpty());
        // Coming back to a card that is shown does not read it again.
        Q_EMIT bench.station.cardRead(card(2));
        QTRY_VERIFY(bench.find<QTableView>(u"cardProfiles"_s)->isVisible());
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        QTest::keyClick(&bench.window, Qt::Key_F7);
        QCoreApplication::processEvents();
        QCOMPARE(bench.station.count(asked(Act::Read)), 1);
    }

    void aSlotsMenuOpensItsCard()
    {
        Bench bench;
        Q_EMIT bench.station.slotChanged(slotOf(1));
        Q_EMIT bench.station.slotChanged(slotOf(2));
        QTRY_VERIFY(bench.find<QWidget>(u"slot2"_s));
        auto *tile = bench.find<QWidget>(u"slot2"_s);
        QCoreApplication::processEvents();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, tile->rect().center(),
                               tile->mapToGlobal(tile->rect().center()));
        QCoreApplication::sendEvent(tile, &menu);
        QTRY_VERIFY(bench.find<QMenu>(u"slotMenu"_s));
        bench.find<QAction>(u"slotCardAction"_s)->trigger();
        QCOMPARE(bench.window.page(), Page::Cards);
        QCOMPARE(bench.find<CardPage>(u"cardPage"_s)->reader(), slotOf(2).reader);
    }

    void showsWhatTheCardTells()
    {
        Bench bench;
        open(bench);
        QCOMPARE(bench.find<QLabel>(u"cardEid"_s)->text(), u"8904 9032 1234 5123 4512 3456 7890 1235"_s);
        QVERIFY(bench.find<QLabel>(u"cardMemory"_s)->text().contains(u"KiB"_s));
        QCOMPARE(bench.find<QLabel>(u"cardDefault"_s)->text(), u"none"_s);
        QVERIFY(bench.find<QLabel>(u"cardCategory"_s)->isHidden());
        auto *profiles = bench.find<QTableView>(u"cardProfiles"_s);
        QCOMPARE(profiles->model()->rowCount(), 2);
        QCOMPARE(profiles->model()->index(0, 0).data().toString(), u"● enabled"_s);
        QCOMPARE(profiles->model()->index(1, 4).data().toString(), u"8900 0123 4567 8901 2341"_s);
        QCOMPARE(bench.find<QTableView>(u"cardNotifications"_s)->model()->rowCount(), 1);
    }

    void everyWishNamesTheCardAndTheProfile()
    {
        Bench bench;
        open(bench);
        auto *profiles = bench.find<QTableView>(u"cardProfiles"_s);
        profiles->selectRow(1);
        QVERIFY(bench.find<QPushButton>(u"cardEnableButton"_s)->isEnabled());
        QVERIFY(!bench.find<QPushButton>(u"cardDisableButton"_s)->isEnabled());
        click(bench, u"cardEnableButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::Enable)), 1);
        QCOMPARE(bench.station.lastWish.eid, card(1).eid);
        QCOMPARE(bench.station.lastWish.iccid, u"89000123456789012341"_s);

        profiles->selectRow(0);
        QVERIFY(!bench.find<QPushButton>(u"cardEnableButton"_s)->isEnabled());
        QVERIFY(!bench.find<QPushButton>(u"cardDeleteButton"_s)->isEnabled());
        click(bench, u"cardDisableButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::Disable)), 1);
        click(bench, u"cardSendButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::SendNotifications)), 1);
    }

    void nothingCanBeAskedForWhileSomethingRuns()
    {
        Bench bench;
        open(bench);
        Q_EMIT bench.station.cardWorkChanged(slotOf(1).reader, u"enabling"_s);
        auto *verdict = bench.find<QLabel>(u"cardVerdict"_s);
        QTRY_COMPARE(verdict->text(), u"enabling…"_s);
        for (const QString &name : {u"cardReadButton"_s, u"cardEnableButton"_s, u"cardNameButton"_s,
                                    u"cardClearButton"_s, u"cardAddressButton"_s, u"cardSendButton"_s})
            QVERIFY2(!bench.find<QPushButton>(name)->isEnabled(), qPrintable(name));
        Q_EMIT bench.station.cardWorkChanged(slotOf(1).reader, {});
        Q_EMIT bench.station.cardWishEnded(slotOf(1).reader, station::CardEnd::Refused,
                                           u"The card is busy."_s);
        QTRY_COMPARE(verdict->text(), u"✗  The card is busy."_s);
        QVERIFY(bench.find<QPushButton>(u"cardReadButton"_s)->isEnabled());
    }

    void clearingNeedsTheRightDigits()
    {
        Bench bench;
        open(bench);
        click(bench, u"cardClearButton"_s);
        QTRY_VERIFY(bench.find<ConfirmDialog>(u"confirmDialog"_s));
        auto *typed = bench.find<QLineEdit>(u"confirmText"_s);
        auto *act = bench.find<QPushButton>(u"confirmActButton"_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClicks(typed, u"78901234"_s);
        QVERIFY(!act->isEnabled());
        // Enter does nothing to the card.
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!bench.find<ConfirmDialog>(u"confirmDialog"_s));
        QCOMPARE(bench.station.count(asked(Act::MemoryReset)), 0);

        click(bench, u"cardClearButton"_s);
        QTRY_VERIFY(bench.find<QLineEdit>(u"confirmText"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"confirmText"_s), u"7890 1235"_s);
        click(bench, u"confirmActButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::MemoryReset)), 1);
        QCOMPARE(bench.station.lastWish.eid, card(1).eid);
    }

    void deletingAndDroppingAreAskedFirst()
    {
        Bench bench;
        open(bench);
        bench.find<QTableView>(u"cardProfiles"_s)->selectRow(1);
        click(bench, u"cardDeleteButton"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"confirmCancelButton"_s));
        click(bench, u"confirmCancelButton"_s);
        QTRY_VERIFY(!bench.find<ConfirmDialog>(u"confirmDialog"_s));
        QCOMPARE(bench.station.count(asked(Act::Delete)), 0);
        click(bench, u"cardDeleteButton"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"confirmActButton"_s));
        click(bench, u"confirmActButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::Delete)), 1);
        QTRY_VERIFY(!bench.find<ConfirmDialog>(u"confirmDialog"_s));

        QVERIFY(!bench.find<QPushButton>(u"cardDropButton"_s)->isEnabled());
        bench.find<QTableView>(u"cardNotifications"_s)->selectRow(0);
        click(bench, u"cardDropButton"_s);
        QTRY_VERIFY(bench.find<QPushButton>(u"confirmActButton"_s));
        click(bench, u"confirmActButton"_s);
        QTRY_COMPARE(bench.station.count(asked(Act::DropNotification)), 1);
        QCOMPARE(bench.station.lastWish.sequence, quint64(7));
    }

    void namesAndAddressesAreTyped()
    {
        Bench bench;
        open(bench);
        click(bench, u"cardNameButton"_s);
        QTRY_VERIFY(bench.find<QInputDialog>(u"cardNameDialog"_s));
        bench.find<QInputDialog>(u"cardNameDialog"_s)->setTextValue(u" Bench 3 "_s);
        bench.find<QInputDialog>(u"cardNameDialog"_s)->accept();
        QTRY_COMPARE(bench.station.count(asked(Act::Nickname)), 1);
        QCOMPARE(bench.station.lastWish.text, u"Bench 3"_s);
        click(bench, u"cardAddressButton"_s);
        QTRY_VERIFY(bench.find<QInputDialog>(u"cardAddressDialog"_s));
        bench.find<QInputDialog>(u"cardAddressDialog"_s)->setTextValue(u"smdp.example.com"_s);
        bench.find<QInputDialog>(u"cardAddressDialog"_s)->accept();
        QTRY_COMPARE(bench.station.count(asked(Act::DefaultSmdp)), 1);
        QCOMPARE(bench.station.lastWish.text, u"smdp.example.com"_s);
    }

    void aCardThatIsGoneIsNotShown()
    {
        Bench bench;
        open(bench);
        auto slot = slotOf(1);
        slot.cardIn = false;
        Q_EMIT bench.station.slotChanged(slot);
        QTRY_VERIFY(bench.find<QLabel>(u"cardHint"_s)->isVisible());
        QVERIFY(!bench.find<QTableView>(u"cardProfiles"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"cardReadButton"_s)->isEnabled());
        // An unknown end hides what may not be so any more.
        open(bench);
        Q_EMIT bench.station.cardWishEnded(slotOf(1).reader, station::CardEnd::Unknown, u"Lost."_s);
        QTRY_VERIFY(!bench.find<QTableView>(u"cardProfiles"_s)->isVisible());
    }

private:
    static QString asked(Act act) { return u"card %1"_s.arg(int(act)); }
    static station::SlotSnapshot slotOf(int number)
    {
        auto slot = bench_day::slot(number, station::SlotState::Empty);
        slot.cardIn = true;
        return slot;
    }
    static station::CardSnapshot card(int slot) { return bench_day::card(slotOf(slot).reader); }
    static void click(Bench &bench, const QString &name)
    {
        QTest::mouseClick(bench.find<QPushButton>(name), Qt::LeftButton);
    }
    static void open(Bench &bench)
    {
        Q_EMIT bench.station.slotChanged(slotOf(1));
        QTRY_VERIFY(bench.find<QComboBox>(u"cardReaders"_s)->count() > 0);
        bench.window.showPage(Page::Cards);
        Q_EMIT bench.station.cardRead(card(1));
        QTRY_VERIFY(bench.find<QTableView>(u"cardProfiles"_s)->isVisible());
    }
};

QTEST_MAIN(UiCards)
#include "tst_ui_cards.moc"
