#include "tests/ui/bench_day.h"
#include "ui/application.h"
#include "ui/main_window.h"
#include "ui/slot_grid.h"
#include "ui/slot_shapes.h"
#include "ui/slot_tile.h"
#include "ui/tile_text.h"

#include <QElapsedTimer>
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

constexpr const char *kSpoken[] = {"en", "de", "es", "vi", "zh_CN"};
constexpr double kPixelsPerMillimetre = 1920 / 531.4; // a 24-inch screen

/// A slot and, where that decides its face, the phase of its unit.
struct Shown
{
    station::SlotSnapshot slot;
    std::optional<workflow::Phase> phase;
};

/// Every state that has a fill, eight tiles at a time, with a unit's serial where there is one.
QList<QList<Shown>> rounds()
{
    using workflow::Phase;
    const auto shown = [](int number, SlotState state, std::optional<Phase> phase = {}) {
        Shown one{bench_day::slot(number, state), phase};
        if (state != SlotState::Empty && state != SlotState::NotUsed) {
            one.slot.unit = number - 1;
            one.slot.serial = bench_day::units(9).at(number - 1).serial;
        }
        return one;
    };
    QList<Shown> first{shown(1, SlotState::Done, Phase::Done),
                       shown(2, SlotState::Failed),
                       shown(3, SlotState::Held),
                       shown(4, SlotState::Trouble),
                       shown(5, SlotState::NoUnit),
                       shown(6, SlotState::Done, Phase::WaitingForScan),
                       shown(7, SlotState::Working),
                       shown(8, SlotState::Reading)};
    first[6].slot.percent = 100;
    first[6].slot.work = u"installing"_s;
    QList<Shown> second{shown(1, SlotState::Waiting), shown(2, SlotState::Working),
                        shown(3, SlotState::Empty),   shown(4, SlotState::NotUsed),
                        shown(5, SlotState::Empty),   shown(6, SlotState::Done),
                        shown(7, SlotState::Failed),  shown(8, SlotState::Held)};
    second[4].slot.present = false;
    return {first, second};
}

/// The real window with the training banner, twenty units and a language.
struct OpenBench
{
    OpenBench(const QString &language, const QSize &size, double scale = 1.0)
        : spoken(language, QStringLiteral(STATION_BIN_DIR "/translations"))
        , scaled(size, scale)
        , window(setup())
        , units(bench_day::units(20))
    {
        for (auto &unit : units) {
            unit.phase = workflow::Phase::Reserved;
            unit.reason.clear();
        }
        window.resize(size);
        window.show();
        window.showBatch(bench_day::batch(units, station::RunState::Running), units);
    }

    void show(const QList<Shown> &round)
    {
        for (const Shown &one : round) {
            if (one.phase) {
                units[one.slot.unit].phase = *one.phase;
                window.updateUnit(units.at(one.slot.unit));
            }
            window.updateSlot(one.slot);
        }
        QCoreApplication::processEvents();
    }
    SlotTile *tile(int number) { return window.findChild<SlotTile *>(u"slot%1"_s.arg(number)); }

    static WindowSetup setup()
    {
        WindowSetup setup;
        setup.training = Training::Yes;
        return setup;
    }

    /// The application's typeface for a screen of this size, and back again.
    struct Scaled
    {
        Scaled(const QSize &size, double scale)
            : before(QApplication::font())
        {
            QFont font = before;
            font.setPointSizeF(textPoints(size) * scale);
            QApplication::setFont(font);
        }
        ~Scaled() { QApplication::setFont(before); }
        QFont before;
    };

    Language spoken;
    Scaled scaled;
    MainWindow window;
    QList<station::UnitSnapshot> units;
};

/// How high the word stands in a picture of its tile: rows with light pixels where the word is.
double paintedHeight(const SlotTile *tile, const QImage &picture)
{
    const TileLayout &at = tile->laidOut();
    int first = -1;
    int last = -1;
    const int top = std::max(0, int(at.wordAt.y()) - 2);
    const int bottom = std::min(picture.height(), int(at.wordAt.y() + at.word.height) + 3);
    for (int y = top; y < bottom; ++y) {
        for (int x = picture.width() / 10; x < picture.width() * 9 / 10; ++x) {
            if (qGray(picture.pixel(x, y)) > 200) {
                first = first < 0 ? y : first;
                last = y;
                break;
            }
        }
    }
    return first < 0 ? 0 : last - first + 1;
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
    void noVerdictIsCutOnASmallScreen_data() { verdictsAreEighteenMillimetresHigh_data(); }
    void noVerdictIsCutOnASmallScreen();
    void followsTheTypefaceUpToTwiceItsSize_data() { verdictsAreEighteenMillimetresHigh_data(); }
    void followsTheTypefaceUpToTwiceItsSize();
    void paintsEightTilesQuickly();
    void verdictStaysUntilTheNextCardOrScan();
    void mutedReadersAreQuietButHideNoVerdict();
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
    for (const char *language : kSpoken)
        QTest::newRow(language) << QString::fromLatin1(language);
}

void UiSlots::verdictsAreEighteenMillimetresHigh()
{
    QFETCH(QString, language);
    OpenBench bench(language, {1920, 1080});
    QVERIFY(bench.spoken.isFound());
    for (const auto &round : rounds()) {
        bench.show(round);
        QTRY_VERIFY(bench.tile(1)->width() < 400);
        for (int i = 1; i <= int(round.size()); ++i) {
            const SlotTile *tile = bench.tile(i);
            if (!toneOf(tile->face().kind))
                continue; // quiet: no verdict
            const TileLayout &at = tile->laidOut();
            const double word = at.word.capHeight / kPixelsPerMillimetre;
            const double sentence = QFontMetricsF(at.sentenceFont).capHeight() / kPixelsPerMillimetre;
            const QString text = QString(tile->face().word).replace(u'\n', u' ');
            qInfo("%s: %s %.1f mm, sentence %.1f mm", qPrintable(language), qPrintable(text), word, sentence);
            // "working" is no verdict: nobody has to act on it.
            const bool verdict = tile->face().kind != FaceKind::Working;
            QVERIFY2(word >= (verdict ? 18.0 : 15.0), qPrintable(text));
            QVERIFY2(sentence >= 5.0, qPrintable(tile->face().sentence));
            QVERIFY2(at.whole, qPrintable(tile->face().sentence));
            // What is painted is as high as what was worked out.
            QVERIFY2(paintedHeight(tile, bench.tile(i)->grab().toImage()) >=
                         at.word.outline.boundingRect().height() - 3,
                     qPrintable(text));
        }
    }
}

void UiSlots::noVerdictIsCutOnASmallScreen()
{
    QFETCH(QString, language);
    OpenBench bench(language, {1366, 768});
    for (const auto &round : rounds()) {
        bench.show(round);
        QTRY_VERIFY(bench.tile(1)->width() < 300);
        for (int i = 1; i <= int(round.size()); ++i) {
            const SlotTile *tile = bench.tile(i);
            const TileLayout &at = tile->laidOut();
            const QRectF word = at.word.outline.boundingRect().translated(at.wordAt);
            QVERIFY2(QRectF(tile->rect()).adjusted(6, 6, -6, -6).contains(word),
                     qPrintable(tile->face().word));
            QVERIFY(at.word.squeeze >= 0.7);
            QVERIFY2(at.whole, qPrintable(language + u": "_s + tile->face().sentence));
        }
    }
}

void UiSlots::followsTheTypefaceUpToTwiceItsSize()
{
    QFETCH(QString, language);
    OpenBench bench(language, {1920, 1080}, 2.0);
    bench.show(rounds().first());
    QTRY_VERIFY(bench.tile(1)->height() >= bench.tile(1)->minimumSizeHint().height());
    for (int i = 1; i <= 8; ++i) {
        const SlotTile *tile = bench.tile(i);
        const TileLayout &at = tile->laidOut();
        if (toneOf(tile->face().kind)) {
            QVERIFY(at.sentenceFont.pixelSize() >= 32);
            QVERIFY(at.word.capHeight / kPixelsPerMillimetre >= 15.0);
        }
        QVERIFY(QRectF(tile->rect()).contains(at.word.outline.boundingRect().translated(at.wordAt)));
        const double bottom = at.sentenceBox.top() + at.sentenceBox.height() * double(at.sentence.size());
        QVERIFY(bottom <= tile->height());
    }
}

void UiSlots::paintsEightTilesQuickly()
{
    OpenBench bench(u"en"_s, {1920, 1080});
    bench.show(rounds().first());
    QTRY_VERIFY(bench.tile(1)->width() < 400);
    auto *grid = bench.window.findChild<SlotGrid *>(u"slotGrid"_s);
    QImage image(grid->size(), QImage::Format_RGB32);
    grid->render(&image);
    QList<qint64> times;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer clock;
        clock.start();
        grid->render(&image);
        times << clock.nsecsElapsed();
    }
    std::sort(times.begin(), times.end());
    qInfo("eight tiles of %dx%d: median %.2f ms, slowest %.2f ms", bench.tile(1)->width(),
          bench.tile(1)->height(), double(times.at(20)) / 1e6, double(times.last()) / 1e6);
}

void UiSlots::verdictStaysUntilTheNextCardOrScan()
{
    OpenBench bench(u"en"_s, {1366, 768});
    auto slot = bench_day::slot(1, SlotState::Done);
    slot.unit = 2;
    slot.serial = bench.units.at(2).serial;
    slot.cardIn = true;
    bench.units[2].phase = workflow::Phase::WaitingForScan;
    bench.window.updateUnit(bench.units.at(2));
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().word, u"SCAN"_s);

    slot.cardIn = false; // pulled
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().word, u"SCAN"_s);
    slot.unit = -1; // its batch was stopped and started again
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().word, u"SCAN"_s);

    // Another batch, whose third unit is no business of this slot.
    slot.unit = 2;
    bench.window.updateSlot(slot);
    auto others = bench_day::units(20);
    for (auto &unit : others) {
        unit.serial.prepend(u'X');
        unit.phase = workflow::Phase::Failed;
        unit.reason = u"Somebody else's reason."_s;
    }
    bench.window.showBatch(bench_day::batch(others, station::RunState::Running), others);
    QCOMPARE(bench.tile(1)->face().word, u"SCAN"_s);
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().word, u"SCAN"_s);
    QVERIFY(bench.tile(1)->face().sentence != u"Somebody else's reason."_s);

    // Back in its own batch the label is scanned, while the slot knows the unit by its serial alone.
    bench.window.showBatch(bench_day::batch(bench.units, station::RunState::Running), bench.units);
    slot.unit = -1;
    bench.window.updateSlot(slot);
    bench.units[2].phase = workflow::Phase::Done;
    bench.window.updateUnit(bench.units.at(2));
    QCOMPARE(bench.tile(1)->face().word, u"DONE"_s);
    bench.window.showBatch(bench_day::batch(others, station::RunState::Stopped), others);
    QCOMPARE(bench.tile(1)->face().word, u"DONE"_s);

    // A reader that was unplugged shows it again when it comes back.
    slot.present = false;
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().kind, FaceKind::Unplugged);
    slot.present = true;
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().word, u"DONE"_s);

    slot.state = SlotState::Reading; // the next card
    slot.serial.clear();
    bench.window.updateSlot(slot);
    QCOMPARE(bench.tile(1)->face().kind, FaceKind::Working);
}

void UiSlots::mutedReadersAreQuietButHideNoVerdict()
{
    FaceContext muted;
    muted.use = Use::Muted;
    for (const SlotState state : {SlotState::Empty, SlotState::Trouble, SlotState::NoUnit})
        QCOMPARE(faceOf(bench_day::slot(1, state), muted).kind, FaceKind::NotUsed);
    auto gone = bench_day::slot(1, SlotState::Empty);
    gone.present = false;
    QCOMPARE(faceOf(gone, muted).kind, FaceKind::NotUsed);
    QCOMPARE(faceOf(bench_day::slot(1, SlotState::Working), muted).kind, FaceKind::Working);
    QCOMPARE(faceOf(bench_day::slot(1, SlotState::Failed), muted).kind, FaceKind::Failed);
    QCOMPARE(faceOf(bench_day::slot(1, SlotState::Held), muted).kind, FaceKind::Held);
}

void UiSlots::everyTextStaysInItsTile()
{
    // A message of any length is cut with an ellipsis, never painted outside.
    QFont font = QApplication::font();
    font.setPixelSize(24);
    const QFontMetricsF metrics(font);
    const QString endless = QString(u"The card is full and "_s).repeated(40);
    const Wrapped cut = wrapped(font, endless, 320, 3);
    const QStringList lines = cut.lines;
    QVERIFY(!cut.whole);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.last().endsWith(u'…'));
    for (const QString &line : lines)
        QVERIFY(metrics.horizontalAdvance(line) <= 320);
    QCOMPARE(wrapped(font, {}, 320, 3).lines.size(), 0);
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
