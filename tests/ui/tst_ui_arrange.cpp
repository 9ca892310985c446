#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/arrange_bar.h"
#include "ui/bench_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::SlotState;

namespace {

/// The real window with four readers and a memory.
struct Arranged
{
    explicit Arranged(const QString &memory)
        : window(remembering(memory))
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        grid = window.findChild<SlotGrid *>(u"slotGrid"_s);
    }
    static WindowSetup remembering(const QString &memory)
    {
        WindowSetup setup = setupFor(Training::No);
        setup.memory = memory;
        return setup;
    }
    void plugIn(std::initializer_list<int> numbers)
    {
        for (const int number : numbers)
            window.updateSlot(bench_day::slot(number, SlotState::Empty));
        QCoreApplication::processEvents();
    }
    SlotTile *tile(int number) { return window.findChild<SlotTile *>(u"slot%1"_s.arg(number)); }
    SlotTile *tileOf(const QString &reader)
    {
        for (SlotTile *tile : window.findChildren<SlotTile *>()) {
            if (tile->slot().reader == reader)
                return tile;
        }
        return nullptr;
    }
    void arrange()
    {
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    MainWindow window;
    SlotGrid *grid = nullptr;
};

} // namespace

/// Engineers lay the tiles out as the readers stand on the bench, by keyboard and by hand.
class UiArrange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void movesNothingUnlessArranging();
    void movesByArrowKeys();
    void movesByDragging();
    void namesAndMutes();
    void numbersAndKeysFollow();
    void rememberedByReaderName();
    void damagedMemoryGivesTheDefault();
    void resetForgetsEverything();
    void rightToLeftIsMirrored();

private:
    QString memory() const { return m_folder->filePath(u"window.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UiArrange::movesNothingUnlessArranging()
{
    Arranged bench(memory());
    bench.plugIn({1, 2, 3, 4});
    const QPoint before = bench.tile(1)->pos();
    QTest::keyClick(bench.tile(1), Qt::Key_Right);
    QTest::mousePress(bench.tile(1), Qt::LeftButton);
    QTest::mouseMove(bench.tile(1), QPoint(600, 20));
    QTest::mouseRelease(bench.tile(1), Qt::LeftButton, {}, QPoint(600, 20));
    QCOMPARE(bench.tile(1)->pos(), before);
    QVERIFY(bench.grid->plan().isEmpty());
    QVERIFY(!bench.window.findChild<QWidget *>(u"arrangeBar"_s)->isVisible());
}

void UiArrange::movesByArrowKeys()
{
    Arranged bench(memory());
    bench.plugIn({1, 2, 3, 4}); // 1 2 over 3 4
    QTest::keyClick(&bench.window, Qt::Key_1, Qt::AltModifier);
    bench.arrange();
    QVERIFY(bench.window.findChild<QWidget *>(u"arrangeBar"_s)->isVisible());
    QTRY_VERIFY(bench.tileOf(u"Reader 1"_s)->hasFocus());
    for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 1"_s)->place, (BenchPlan::Place{1, 2}));
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 2"_s)->place, (BenchPlan::Place{0, 0})); // made room
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 1"_s)->place, (BenchPlan::Place{0, 2}));
    bench.arrange();
    QVERIFY(!bench.window.findChild<QWidget *>(u"arrangeBar"_s)->isVisible());
    QVERIFY(bench.tileOf(u"Reader 1"_s)->x() > bench.tileOf(u"Reader 2"_s)->x());
}

void UiArrange::movesByDragging()
{
    Arranged bench(memory());
    bench.plugIn({1, 2, 3, 4});
    bench.arrange();
    SlotTile *tile = bench.tileOf(u"Reader 1"_s);
    SlotTile *other = bench.tileOf(u"Reader 4"_s);
    const QPoint target = other->geometry().center();
    const QPoint grip(30, 30);
    QTest::mousePress(tile, Qt::LeftButton, {}, grip);
    // The pointer goes to the target step by step; the tile follows, so that its own coordinates move along.
    for (int step = 0; step < 10; ++step) {
        const QPoint left = target - tile->geometry().center();
        QTest::mouseMove(tile, grip + left / (10 - step));
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(tile, Qt::LeftButton, {}, grip);
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 1"_s)->place, (BenchPlan::Place{1, 1}));
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 4"_s)->place, (BenchPlan::Place{0, 0}));
    // Dropped where it came from it lies straight again.
    const QRect place = tile->geometry();
    QTest::mousePress(tile, Qt::LeftButton, {}, grip);
    QTest::mouseMove(tile, grip + QPoint(25, 15));
    QTest::mouseRelease(tile, Qt::LeftButton, {}, grip);
    QCOMPARE(tile->geometry(), place);
}

void UiArrange::namesAndMutes()
{
    Arranged bench(memory());
    bench.plugIn({1, 2});
    QTest::keyClick(&bench.window, Qt::Key_2, Qt::AltModifier);
    bench.arrange();
    auto *name = bench.window.findChild<QLineEdit *>(u"slotName"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Left 1 and far too long"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.tileOf(u"Reader 2"_s)->name(), u"Left 1 and far t"_s);
    QVERIFY(bench.tileOf(u"Reader 2"_s)->accessibleName().contains(u"Left 1"_s));
    auto *muted = bench.window.findChild<QCheckBox *>(u"slotMuted"_s);
    QTest::keyClick(muted, Qt::Key_Space);
    QCOMPARE(bench.tileOf(u"Reader 2"_s)->face().kind, FaceKind::NotUsed);
    // A verdict is never muted.
    bench.window.updateSlot(bench_day::slot(2, SlotState::Failed));
    QCOMPARE(bench.tileOf(u"Reader 2"_s)->face().kind, FaceKind::Failed);
    QTest::keyClick(muted, Qt::Key_Space);
    bench.window.updateSlot(bench_day::slot(2, SlotState::Empty));
    QCOMPARE(bench.tileOf(u"Reader 2"_s)->face().kind, FaceKind::Empty);
    // The controls speak of the chosen slot.
    QTest::keyClick(&bench.window, Qt::Key_1, Qt::AltModifier);
    QVERIFY(name->text().isEmpty());
}

void UiArrange::numbersAndKeysFollow()
{
    Arranged bench(memory());
    bench.plugIn({1, 2, 3});
    bench.grid->moveTo(u"Reader 1"_s, {0, 2});
    QCOMPARE(bench.tile(1)->slot().reader, u"Reader 3"_s);
    QCOMPARE(bench.tile(3)->slot().reader, u"Reader 1"_s);
    QTest::keyClick(&bench.window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(bench.grid->selected()->reader, u"Reader 1"_s);
    // What the station says next keeps its place and number.
    bench.window.updateSlot(bench_day::slot(1, SlotState::Working));
    QCOMPARE(bench.tile(3)->face().kind, FaceKind::Working);
    QCOMPARE(bench.window.findChildren<SlotTile *>(u"slot1"_s).size(), 1);
}

void UiArrange::rememberedByReaderName()
{
    {
        Arranged bench(memory());
        bench.plugIn({1, 2, 3, 4});
        bench.grid->moveTo(u"Reader 1"_s, {2, 0});
        bench.grid->rename(u"Reader 1"_s, u"Below"_s);
    } // not closed in order: it is kept all the same
    Arranged bench(memory());
    // The readers come in another order, with other numbers, one is missing and one is new.
    auto slot = bench_day::slot(1, SlotState::Empty);
    slot.reader = u"Reader 4"_s;
    bench.window.updateSlot(slot);
    bench.plugIn({5});
    slot.reader = u"Reader 1"_s;
    slot.number = 2;
    bench.window.updateSlot(slot);
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 1"_s)->place, (BenchPlan::Place{2, 0}));
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 4"_s)->place, (BenchPlan::Place{1, 1}));
    QCOMPARE(bench.grid->plan().seatOf(u"Reader 5"_s)->place, (BenchPlan::Place{0, 0}));
    QCOMPARE(bench.tileOf(u"Reader 1"_s)->name(), u"Below"_s);
}

void UiArrange::damagedMemoryGivesTheDefault()
{
    QSettings(memory(), QSettings::IniFormat).setValue(u"bench/plan"_s, u"{\"version\":1,\"seats\":[{}]}"_s);
    {
        Arranged bench(memory());
        bench.plugIn({1, 2});
        QVERIFY(bench.grid->plan().isEmpty());
        QVERIFY(bench.tile(1)->isVisible());
    }
    QFile file(memory());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, '\xff'));
    file.close();
    Arranged bench(memory());
    bench.plugIn({1, 2});
    QVERIFY(bench.grid->plan().isEmpty());
}

void UiArrange::resetForgetsEverything()
{
    Arranged bench(memory());
    bench.plugIn({1, 2, 3, 4});
    bench.arrange();
    bench.grid->moveTo(u"Reader 1"_s, {3, 3});
    bench.grid->rename(u"Reader 1"_s, u"Far"_s);
    QTest::mouseClick(bench.window.findChild<QPushButton *>(u"resetArrangement"_s), Qt::LeftButton);
    QVERIFY(bench.grid->plan().isEmpty());
    QVERIFY(bench.tileOf(u"Reader 1"_s)->name().isEmpty());
    QTest::mouseClick(bench.window.findChild<QPushButton *>(u"arrangeDone"_s), Qt::LeftButton);
    QCOMPARE(bench.grid->arranging(), SlotGrid::Arranging::No);
    const Arranged again(memory());
    QVERIFY(again.grid->plan().isEmpty());
}

void UiArrange::rightToLeftIsMirrored()
{
    Arranged bench(memory());
    bench.plugIn({1, 2});
    QVERIFY(bench.tile(1)->x() < bench.tile(2)->x());
    bench.window.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(bench.tile(1)->x() > bench.tile(2)->x());
    QCOMPARE(bench.grid->cellAt(bench.tile(1)->geometry().center()), (BenchPlan::Place{0, 0}));
}

QTEST_MAIN(UiArrange)
#include "tst_ui_arrange.moc"
