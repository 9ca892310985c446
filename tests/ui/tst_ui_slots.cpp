#include "tests/ui/bench_day.h"
#include "ui/application.h"
#include "ui/main_window.h"
#include "ui/slot_grid.h"
#include "ui/slot_shapes.h"
#include "ui/slot_tile.h"
#include "ui/tile_text.h"

#include <QPainter>
#include <QtTest>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::SlotState;

namespace {

/// The part of two pictures' pixels whose grey differs so much that everybody sees it.
double greyDifference(const QImage &a, const QImage &b)
{
    const QImage first = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage second = b.convertToFormat(QImage::Format_Grayscale8);
    int differing = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            differing +=
                std::abs(int(first.constScanLine(y)[x]) - int(second.constScanLine(y)[x])) > 48 ? 1 : 0;
    }
    return double(differing) / (double(first.width()) * first.height());
}

QImage shapeAlone(FaceKind kind, const QColor &ground)
{
    QImage image(120, 120, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    paintShape(painter, kind, QRectF(10, 10, 100, 100), {Qt::white, ground, 62, 0.0});
    return image;
}

station::SlotSnapshot slotOf(FaceKind kind)
{
    station::SlotSnapshot slot = bench_day::slot(1, SlotState::Empty);
    switch (kind) {
    case FaceKind::NotUsed: slot.state = SlotState::NotUsed; break;
    case FaceKind::Unplugged: slot.present = false; break;
    case FaceKind::Empty: break;
    case FaceKind::Act: slot.state = SlotState::Trouble; break;
    case FaceKind::Working: slot.state = SlotState::Working; break;
    case FaceKind::Done: slot.state = SlotState::Done; break;
    case FaceKind::Failed: slot.state = SlotState::Failed; break;
    case FaceKind::Held: slot.state = SlotState::Held; break;
    }
    return slot;
}

QImage tileOf(FaceKind kind)
{
    SlotTile tile;
    tile.resize(360, 410);
    const auto slot = slotOf(kind);
    tile.display(slot, faceOf(slot, {}));
    tile.setNow(slot.since);
    return tile.grab().toImage();
}

} // namespace

class UiSlots final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void saysTheStateInAWord_data();
    void saysTheStateInAWord();
    void asksForTheSerialOnlyWhereACardMayBeTaken();
    void asksForTheLabelWhenItsUnitWaitsForTheScan();
    void shapesDifferWithoutColour();
    void tilesDifferInGrey();
    void colourAloneWouldNotPass();
    void verdictsAreEighteenMillimetresHigh_data();
    void verdictsAreEighteenMillimetresHigh();
    void everyTextStaysInItsTile();
    void saysEverythingToAssistiveTechnology();
    void laysTilesOutByTheirNumbers();
    void movesNothingWhenMotionIsReduced();
    void choosesByNumber();
};

void UiSlots::saysTheStateInAWord_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("not used") << int(SlotState::NotUsed) << int(FaceKind::NotUsed) << u"not used"_s;
    QTest::newRow("empty") << int(SlotState::Empty) << int(FaceKind::Empty) << u"empty"_s;
    QTest::newRow("reading") << int(SlotState::Reading) << int(FaceKind::Working) << u"reading"_s;
    QTest::newRow("waiting") << int(SlotState::Waiting) << int(FaceKind::Working) << u"wait"_s;
    QTest::newRow("working") << int(SlotState::Working) << int(FaceKind::Working) << u"62 %"_s;
    QTest::newRow("no unit") << int(SlotState::NoUnit) << int(FaceKind::Act) << u"TAKE IT\nOUT"_s;
    QTest::newRow("trouble") << int(SlotState::Trouble) << int(FaceKind::Act) << u"TAKE IT\nOUT"_s;
    QTest::newRow("done") << int(SlotState::Done) << int(FaceKind::Done) << u"DONE"_s;
    QTest::newRow("failed") << int(SlotState::Failed) << int(FaceKind::Failed) << u"FAILED"_s;
    QTest::newRow("held") << int(SlotState::Held) << int(FaceKind::Held) << u"HOLD"_s;
}

void UiSlots::saysTheStateInAWord()
{
    QFETCH(int, state);
    QFETCH(int, kind);
    QFETCH(QString, word);
    station::SlotSnapshot slot = bench_day::slot(3, static_cast<SlotState>(state));
    slot.percent = 62;
    slot.work = u"installing"_s;
    const Face face = faceOf(slot, {});
    QCOMPARE(int(face.kind), kind);
    QCOMPARE(face.word, word);
    if (toneOf(face.kind))
        QVERIFY2(!face.sentence.isEmpty(), "a coloured tile says what to do");
    slot.message = u"Something else is to be done."_s;
    if (slot.state != SlotState::Working && slot.state != SlotState::Reading)
        QCOMPARE(faceOf(slot, {}).sentence, slot.message);
    slot.present = false;
    QCOMPARE(faceOf(slot, {}).kind == FaceKind::Unplugged, slot.state != SlotState::NotUsed);
}

void UiSlots::asksForTheSerialOnlyWhereACardMayBeTaken()
{
    const auto slot = bench_day::slot(1, SlotState::NoUnit);
    QCOMPARE(faceOf(slot, {.phase = {}, .reason = {}, .unknownCard = UnknownCard::ScanSerial}).word,
             u"SCAN"_s);
    QCOMPARE(faceOf(slot, {.phase = {}, .reason = {}, .unknownCard = UnknownCard::TakeOut}).word,
             u"TAKE IT\nOUT"_s);
}

void UiSlots::asksForTheLabelWhenItsUnitWaitsForTheScan()
{
    const auto slot = bench_day::slot(1, SlotState::Done);
    FaceContext context;
    context.phase = workflow::Phase::WaitingForScan;
    QCOMPARE(faceOf(slot, context).kind, FaceKind::Act);
    QCOMPARE(faceOf(slot, context).word, u"SCAN"_s);
    context.phase = workflow::Phase::Done;
    QCOMPARE(faceOf(slot, context).kind, FaceKind::Done);
}

void UiSlots::shapesDifferWithoutColour()
{
    for (const FaceKind a : kFaceKinds) {
        for (const FaceKind b : kFaceKinds) {
            const double difference = greyDifference(shapeAlone(a, Qt::black), shapeAlone(b, Qt::black));
            if (a == b)
                QCOMPARE(difference, 0.0);
            else
                QVERIFY2(difference > 0.02,
                         qPrintable(u"%1 and %2: %3"_s.arg(int(a)).arg(int(b)).arg(difference)));
        }
    }
}

void UiSlots::tilesDifferInGrey()
{
    for (const FaceKind a : kFaceKinds) {
        for (const FaceKind b : kFaceKinds) {
            if (a < b)
                QVERIFY2(greyDifference(tileOf(a), tileOf(b)) > 0.02,
                         qPrintable(u"%1 and %2"_s.arg(int(a)).arg(int(b))));
        }
    }
}

void UiSlots::colourAloneWouldNotPass()
{
    // The control: the same shape on two fills is the same picture for somebody who sees no colour.
    const QImage green = shapeAlone(FaceKind::Done, fillOf(Tone::Done));
    const QImage red = shapeAlone(FaceKind::Done, fillOf(Tone::Failed));
    QVERIFY(greyDifference(green, red) < 0.02);
}

void UiSlots::verdictsAreEighteenMillimetresHigh_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void UiSlots::verdictsAreEighteenMillimetresHigh()
{
    QFETCH(QString, language);
    const Language spoken(language, QStringLiteral(STATION_BIN_DIR "/translations"));
    QVERIFY(spoken.isFound());
    // Eight tiles on 1920x1080 beside the training banner; a 24-inch screen is 531.4 mm wide.
    constexpr double pixelsPerMillimetre = 1920 / 531.4;
    QFont font = QApplication::font();
    font.setPointSizeF(textPoints({1920, 1080}));
    QApplication::setFont(font);
    WindowSetup setup;
    setup.training = Training::Yes;
    MainWindow window(setup);
    window.resize(1920, 1080);
    window.show();
    auto units = bench_day::units(20);
    units[2].eid.clear();
    units[2].phase = workflow::Phase::WaitingForCard;
    window.showBatch(bench_day::batch(units, station::RunState::Running), units);
    const SlotState states[] = {SlotState::Done,   SlotState::Failed, SlotState::Held,    SlotState::Trouble,
                                SlotState::NoUnit, SlotState::Empty,  SlotState::NotUsed, SlotState::Empty};
    for (int i = 0; i < 8; ++i)
        window.updateSlot(bench_day::slot(i + 1, states[i]));
    QTRY_VERIFY(window.findChild<SlotTile *>(u"slot1"_s)->width() < 400);
    for (int i = 1; i <= 5; ++i) {
        const auto *tile = window.findChild<SlotTile *>(u"slot%1"_s.arg(i));
        const double height = tile->wordHeight() / pixelsPerMillimetre;
        qInfo("%s %.1f mm", qPrintable(QString(tile->face().word).replace(u'\n', u' ')), height);
        QVERIFY2(height >= 18.0, qPrintable(tile->face().word));
    }
}

void UiSlots::everyTextStaysInItsTile()
{
    // A message of any length is cut with an ellipsis, never painted outside.
    QFont font = QApplication::font();
    font.setPixelSize(24);
    const QFontMetricsF metrics(font);
    const QString endless = QString(u"The card is full and "_s).repeated(40);
    const QStringList lines = wrapped(font, endless, 320, 3);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : lines)
        QVERIFY(metrics.horizontalAdvance(line) <= 320);
    QCOMPARE(wrapped(font, {}, 320, 3).size(), 0);
    const WordLayout word = layOutWord(font, u"UNBELIEVABLYLONGWORD"_s, 320, 68);
    QVERIFY(word.capHeight < 68 && word.squeeze >= 0.7);
}

void UiSlots::saysEverythingToAssistiveTechnology()
{
    SlotTile tile;
    auto slot = bench_day::slot(5, SlotState::Failed);
    slot.serial = u"SN-1"_s;
    slot.message = u"The card is full."_s;
    tile.display(slot, faceOf(slot, {}));
    QCOMPARE(tile.accessibleName(), u"Slot 5"_s);
    QCOMPARE(tile.accessibleDescription(), u"FAILED. Serial SN-1. The card is full."_s);
}

void UiSlots::laysTilesOutByTheirNumbers()
{
    SlotGrid grid([](const station::SlotSnapshot &) { return FaceContext{}; });
    grid.resize(1400, 800);
    grid.show();
    QVERIFY(grid.findChild<QWidget *>(u"slotGridHint"_s)->isVisible());
    for (const int number : {5, 1, 8, 2, 7, 3, 6, 4})
        grid.updateSlot(bench_day::slot(number, SlotState::Empty));
    QVERIFY(!grid.findChild<QWidget *>(u"slotGridHint"_s)->isVisible());
    QTRY_VERIFY(grid.findChild<QWidget *>(u"slot5"_s)->y() > grid.findChild<QWidget *>(u"slot4"_s)->y());
    for (int number = 1; number <= 8; ++number) {
        const auto *tile = grid.findChild<SlotTile *>(u"slot%1"_s.arg(number));
        QCOMPARE(tile->slot().number, number);
        const auto *right = grid.findChild<QWidget *>(u"slot%1"_s.arg(number % 4 == 0 ? number : number + 1));
        QVERIFY(number % 4 == 0 || right->x() > tile->x());
        QCOMPARE(tile->size(), grid.findChild<QWidget *>(u"slot1"_s)->size());
    }
    QCOMPARE(SlotGrid::columnsFor(4), 2);
    QCOMPARE(SlotGrid::columnsFor(16), 4);
}

void UiSlots::movesNothingWhenMotionIsReduced()
{
    QVERIFY(qputenv("ESIM_STATION_REDUCED_MOTION", "1"));
    QWidget widget;
    QCOMPARE(motionFor(&widget), Motion::Reduced);
    qunsetenv("ESIM_STATION_REDUCED_MOTION");

    SlotTile done;
    done.resize(300, 300);
    const auto slot = bench_day::slot(1, SlotState::Done);
    done.display(slot, faceOf(slot, {}));
    const QImage before = done.grab().toImage();
    done.setBeat(0.5);
    QCOMPARE(done.grab().toImage(), before);

    SlotTile act;
    act.resize(300, 300);
    const auto trouble = bench_day::slot(1, SlotState::Trouble);
    act.display(trouble, faceOf(trouble, {}));
    const QImage still = act.grab().toImage();
    act.setBeat(0.5);
    QVERIFY(act.grab().toImage() != still);
}

void UiSlots::choosesByNumber()
{
    SlotGrid grid([](const station::SlotSnapshot &) { return FaceContext{}; });
    for (int number = 1; number <= 3; ++number)
        grid.updateSlot(bench_day::slot(number, SlotState::Empty));
    QSignalSpy chosen(&grid, &SlotGrid::chosen);
    QVERIFY(!grid.selected());
    grid.selectNumber(2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(grid.selected()->reader, u"Reader 2"_s);
    grid.selectNumber(9);
    QCOMPARE(chosen.size(), 1);
}

QTEST_MAIN(UiSlots)
#include "tst_ui_slots.moc"
