#include "tests/ui/open_window.h"
#include "ui/account_dialog.h"
#include "ui/application.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

station::AccountDifference difference(station::AccountDifference::Kind kind, const QString &id)
{
    station::AccountDifference one;
    one.kind = kind;
    one.reservationId = id;
    one.batch = u"monday"_s;
    one.serial = u"SN-7"_s;
    one.sentence = u"The carrier does not list reservation %1 of SN-7."_s.arg(id);
    return one;
}

} // namespace

/// The comparison of the carrier's account with the journal, from the button to the last difference.
class UiAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }

    void theButtonAsksOnceAndTheAnswerIsShown()
    {
        Bench bench;
        AccountDialog *dialog = compare(bench);
        QTRY_COMPARE(bench.station.count(u"compare"_s), 1);
        QVERIFY(dialog->isVisible());
        auto *again = bench.find<QPushButton>(u"compareAgainButton"_s);
        QVERIFY(!again->isEnabled());

        station::AccountReport report;
        report.listed = 12;
        report.known = 11;
        report.differences = {difference(station::AccountDifference::Kind::Missing, u"HP1"_s),
                              difference(station::AccountDifference::Kind::Stray, u"HP2"_s)};
        Q_EMIT bench.station.accountCompared(report);
        auto *table = bench.find<QTableView>(u"accountTable"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"HP1"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"monday / SN-7"_s);
        const QString verdict = bench.find<QLabel>(u"accountVerdict"_s)->text();
        QVERIFY2(verdict.startsWith(u'✗') && verdict.contains(u"12"_s) && verdict.contains(u"11"_s),
                 qPrintable(verdict));
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(bench.station.count(u"compare"_s), 2);
    }

    void agreementIsSaidAndNoEmptyTableShown()
    {
        Bench bench;
        compare(bench);
        station::AccountReport report;
        report.listed = report.known = 3;
        Q_EMIT bench.station.accountCompared(report);
        auto *verdict = bench.find<QLabel>(u"accountVerdict"_s);
        QTRY_VERIFY(verdict->text().startsWith(u'✓'));
        QVERIFY(!bench.find<QTableView>(u"accountTable"_s)->isVisible());
    }

    void aCarrierThatDoesNotAnswerIsNoAgreement()
    {
        Bench bench;
        compare(bench);
        Q_EMIT bench.station.accountNotCompared(u"The carrier does not answer. Check the network."_s);
        auto *verdict = bench.find<QLabel>(u"accountVerdict"_s);
        QTRY_COMPARE(verdict->text(), u"✗  The carrier does not answer. Check the network."_s);
        QVERIFY(bench.find<QPushButton>(u"compareAgainButton"_s)->isEnabled());
    }

private:
    static AccountDialog *compare(Bench &bench)
    {
        QTest::keyClick(&bench.window, Qt::Key_F4);
        QTest::mouseClick(bench.find<QPushButton>(u"compareButton"_s), Qt::LeftButton);
        return bench.find<AccountDialog>(u"accountDialog"_s);
    }
};

QTEST_MAIN(UiAccount)
#include "tst_ui_account.moc"
