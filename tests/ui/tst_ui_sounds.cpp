#include "tests/ui/open_window.h"
#include "ui/alsa_sounds.h"
#include "ui/application.h"
#include "ui/slot_sounds.h"
#include "ui/tones.h"

#include <QTemporaryDir>
#include <QToolButton>

#include <atomic>

using namespace ui;
using namespace Qt::Literals::StringLiterals;
using station::SlotState;

namespace {

/// Writes down what would be heard.
class Recorder final : public Sounds
{
public:
    void play(Cue cue, double gain) override
    {
        cues << cue;
        gains << gain;
    }
    QList<Cue> cues;
    QList<double> gains;
};

/// Slots whose sounds are written down.
struct Listening
{
    Listening() { QObject::connect(&grid, &SlotGrid::shown, &sounds, &SlotSounds::hear); }
    /// Shows a slot and waits until it is no news any more.
    void settle(int number, SlotState state)
    {
        grid.updateSlot(bench_day::slot(number, state));
        // A cue of another reader tells that the moment is over.
        grid.updateSlot(bench_day::slot(99, SlotState::Working));
        const auto over = [this] {
            grid.updateSlot(bench_day::slot(99, SlotState::Working));
            grid.updateSlot(bench_day::slot(99, SlotState::Done));
            return sounds.next() == Cue::Done;
        };
        QTRY_VERIFY(over());
        QTRY_VERIFY(!sounds.next());
        recorder->cues.clear();
        recorder->gains.clear();
    }

    std::optional<workflow::Phase> phase;
    std::shared_ptr<Recorder> recorder = std::make_shared<Recorder>();
    SlotGrid grid{[this](const station::SlotSnapshot &) {
        FaceContext context;
        context.phase = phase;
        return context;
    }};
    SlotSounds sounds{recorder};
};

/// How often a sound crosses zero upwards per second: its pitch.
double pitch(const std::vector<std::int16_t> &samples, size_t from, size_t to)
{
    int crossings = 0;
    for (size_t i = from + 1; i < to; ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return crossings * double(kSamplesPerSecond) / double(to - from);
}

std::atomic<int> complaints = 0;

void countComplaints(QtMsgType, const QMessageLogContext &, const QString &text)
{
    complaints += text.startsWith(u"No sound"_s) ? 1 : 0;
}

} // namespace

/// Which change of a slot makes which sound.
class UiSounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(*qApp, Theme::Light); }
    void everyChangeHasItsSound_data();
    void everyChangeHasItsSound();
    void soundsOnceAlthoughToldOften();
    void asksForTheLabelAloud();
    void onlyAWrongScanIsHeard();
    void eightVerdictsAreOneSoundTheGravest();
    void nothingAtStartUp();
    void nothingForABatchThatOpensOrAnotherLanguage();
    void nothingWhenAReaderComesBack();
    void silentWithoutVolumeOrDevice();
    void theWindowKeepsItsVolume();
    void tonesAreWhatTheySay();
    void theDeviceHearsTheTones();
    void withoutADeviceItComplainsOnce();
};

void UiSounds::everyChangeHasItsSound_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("cue"); // -1: none
    const auto row = [](const char *name, SlotState from, SlotState to, int cue) {
        QTest::newRow(name) << int(from) << int(to) << cue;
    };
    row("a card comes", SlotState::Empty, SlotState::Reading, -1);
    row("its unit waits", SlotState::Reading, SlotState::Waiting, -1);
    row("work begins", SlotState::Waiting, SlotState::Working, -1);
    row("done", SlotState::Working, SlotState::Done, int(Cue::Done));
    row("failed", SlotState::Working, SlotState::Failed, int(Cue::Failed));
    row("held", SlotState::Working, SlotState::Held, int(Cue::Held));
    row("mute card", SlotState::Empty, SlotState::Trouble, int(Cue::Act));
    row("nobody's card", SlotState::Reading, SlotState::NoUnit, int(Cue::Act));
    row("another wish", SlotState::Trouble, SlotState::NoUnit, int(Cue::Act));
    row("taken out", SlotState::Trouble, SlotState::Empty, -1);
    row("the next card", SlotState::Failed, SlotState::Reading, -1);
    row("failed after all", SlotState::Done, SlotState::Failed, int(Cue::Failed));
    row("excluded", SlotState::Empty, SlotState::NotUsed, -1);
}

void UiSounds::everyChangeHasItsSound()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, cue);
    Listening bench;
    bench.settle(1, static_cast<SlotState>(from));
    bench.grid.updateSlot(bench_day::slot(1, static_cast<SlotState>(to)));
    const auto next = bench.sounds.next();
    QCOMPARE(next ? int(*next) : -1, cue);
    if (cue >= 0) {
        QTRY_COMPARE(bench.recorder->cues.size(), 1);
        QCOMPARE(int(bench.recorder->cues.first()), cue);
    }
}

void UiSounds::soundsOnceAlthoughToldOften()
{
    Listening bench;
    bench.settle(1, SlotState::Working);
    auto slot = bench_day::slot(1, SlotState::Failed);
    for (const bool cardIn : {true, true, false}) {
        slot.cardIn = cardIn;
        bench.grid.updateSlot(slot);
        bench.grid.refresh(slot.unit);
    }
    QTRY_COMPARE(bench.recorder->cues, QList<Cue>{Cue::Failed});
    bench.grid.updateSlot(slot);
    QVERIFY(!bench.sounds.next());
}

void UiSounds::asksForTheLabelAloud()
{
    Listening bench;
    bench.settle(1, SlotState::Working);
    auto slot = bench_day::slot(1, SlotState::Done);
    slot.unit = 3;
    slot.serial = u"SN-4"_s;
    bench.phase = workflow::Phase::Printing;
    bench.grid.updateSlot(slot);
    QCOMPARE(bench.sounds.next(), Cue::Done);
    QTRY_COMPARE(bench.recorder->cues.size(), 1);
    bench.phase = workflow::Phase::WaitingForScan;
    bench.grid.refresh(3);
    QCOMPARE(bench.sounds.next(), Cue::Act);
    QTRY_COMPARE(bench.recorder->cues.size(), 2);
    bench.phase = workflow::Phase::Done;
    bench.grid.refresh(3);
    QTRY_COMPARE(bench.recorder->cues, (QList<Cue>{Cue::Done, Cue::Act, Cue::Done}));
}

void UiSounds::onlyAWrongScanIsHeard()
{
    const auto recorder = std::make_shared<Recorder>();
    WindowSetup setup = setupFor(Training::No);
    setup.sounds = recorder;
    const MainWindow window(setup);
    // An EID with a wrong check digit.
    window.findChild<ScanRouter *>()->take(base::Secret(QByteArrayLiteral("89049032123451234512345678901230")));
    QTRY_COMPARE(recorder->cues, QList<Cue>{Cue::Act});

    Listening bench;
    ScanResult scan;
    for (const auto verdict : {ScanResult::Verdict::Right, ScanResult::Verdict::Pending}) {
        scan.verdict = verdict;
        bench.sounds.hearScan(scan);
        QVERIFY(!bench.sounds.next());
    }
    // A verdict of the same moment that is graver goes first.
    bench.settle(1, SlotState::Working);
    bench.grid.updateSlot(bench_day::slot(1, SlotState::Failed));
    scan.verdict = ScanResult::Verdict::Wrong;
    bench.sounds.hearScan(scan);
    QTRY_COMPARE(bench.recorder->cues, QList<Cue>{Cue::Failed});
}

void UiSounds::eightVerdictsAreOneSoundTheGravest()
{
    Listening bench;
    for (int number = 1; number <= 8; ++number)
        bench.grid.updateSlot(bench_day::slot(number, SlotState::Working));
    bench.settle(9, SlotState::Working);
    const SlotState verdicts[] = {SlotState::Done, SlotState::Failed,  SlotState::Done, SlotState::Held,
                                  SlotState::Done, SlotState::Trouble, SlotState::Done, SlotState::Failed};
    for (int number = 1; number <= 8; ++number)
        bench.grid.updateSlot(bench_day::slot(number, verdicts[number - 1]));
    QCOMPARE(bench.sounds.next(), Cue::Held);
    QVERIFY(bench.recorder->cues.isEmpty());
    QTRY_COMPARE(bench.recorder->cues, QList<Cue>{Cue::Held});
    QVERIFY(!bench.sounds.next());
}

void UiSounds::nothingAtStartUp()
{
    auto recorder = std::make_shared<Recorder>();
    WindowSetup setup = setupFor(Training::No);
    setup.sounds = recorder;
    ScriptedStation station;
    MainWindow window(setup);
    connectWindow(station, window);
    window.show();
    window.begin();
    const auto units = bench_day::units(20);
    // The station tells every reader twice in a breath: that it is there, and what is in it.
    for (int number = 1; number <= 8; ++number)
        window.updateSlot(bench_day::slot(number, SlotState::Empty));
    for (const auto &slot : bench_day::eightSlots())
        window.updateSlot(slot);
    window.showBatch(bench_day::batch(units, station::RunState::Running), units);
    auto *sounds = window.findChild<SlotSounds *>();
    QVERIFY(!sounds->next());
    // The first sound is the first news.
    const auto news = [&window, sounds] {
        window.updateSlot(bench_day::slot(4, SlotState::Working));
        window.updateSlot(bench_day::slot(4, SlotState::Done));
        return sounds->next().has_value();
    };
    QTRY_VERIFY(news());
    QTRY_COMPARE(recorder->cues, QList<Cue>{Cue::Done});
}

void UiSounds::nothingForABatchThatOpensOrAnotherLanguage()
{
    Listening bench;
    bench.settle(1, SlotState::Working);
    bench.settle(2, SlotState::Done);
    bench.phase = workflow::Phase::WaitingForScan;
    bench.grid.refreshAll();
    QVERIFY(!bench.sounds.next());
    {
        const Language german(u"de"_s, QStringLiteral(STATION_BIN_DIR "/translations"));
        QVERIFY(german.isFound());
        QEvent event(QEvent::LanguageChange);
        QApplication::sendEvent(&bench.grid, &event);
        QVERIFY(!bench.sounds.next());
    }
    bench.grid.setPlan(BenchPlan::inRows({u"Reader 1"_s, u"Reader 2"_s}, 1));
    QVERIFY(!bench.sounds.next());
    QVERIFY(bench.recorder->cues.isEmpty());
}

void UiSounds::nothingWhenAReaderComesBack()
{
    Listening bench;
    bench.settle(1, SlotState::Failed);
    auto slot = bench_day::slot(1, SlotState::Failed);
    slot.present = false;
    bench.grid.updateSlot(slot);
    QVERIFY(!bench.sounds.next());
    slot.present = true;
    bench.grid.updateSlot(slot);
    QVERIFY(!bench.sounds.next());
}

void UiSounds::silentWithoutVolumeOrDevice()
{
    Listening bench;
    bench.settle(1, SlotState::Working);
    bench.sounds.setVolume(Volume::Off);
    bench.grid.updateSlot(bench_day::slot(1, SlotState::Held));
    QTRY_VERIFY(!bench.sounds.next());
    QVERIFY(bench.recorder->cues.isEmpty());
    SlotSounds none(nullptr);
    none.sample();
    none.hear(bench_day::slot(1, SlotState::Held), FaceKind::Held, SlotGrid::Why::Happened);
}

void UiSounds::theWindowKeepsItsVolume()
{
    const QTemporaryDir folder;
    auto recorder = std::make_shared<Recorder>();
    WindowSetup setup = setupFor(Training::No);
    setup.memory = folder.filePath(u"window.ini"_s);
    setup.sounds = recorder;
    {
        MainWindow window(setup);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *button = window.findChild<QToolButton *>(u"soundButton"_s);
        QVERIFY(button->accessibleName().contains(u"medium"_s));
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(button->accessibleName().contains(u"loud"_s));
        QCOMPARE(recorder->gains, QList<double>{1.0});
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->accessibleName().contains(u"off"_s));
        QCOMPARE(recorder->gains.size(), 1);
    }
    const MainWindow again(setup);
    QCOMPARE(again.findChild<SlotSounds *>()->volume(), Volume::Off);
    QVERIFY(again.findChild<QToolButton *>(u"soundButton"_s)->accessibleName().contains(u"off"_s));
}

void UiSounds::tonesAreWhatTheySay()
{
    const auto done = tonesOf(Cue::Done, 1.0);
    QVERIFY(pitch(done, done.size() / 2, done.size()) > 1.3 * pitch(done, 0, done.size() / 3)); // rising
    const auto failed = tonesOf(Cue::Failed, 1.0);
    QVERIFY(pitch(failed, 0, failed.size()) < 300); // low
    for (const Cue cue : {Cue::Act, Cue::Held}) {
        const auto twice = tonesOf(cue, 1.0); // double: a pause in the middle
        QVERIFY(std::all_of(twice.begin() + long(twice.size() * 45 / 100),
                            twice.begin() + long(twice.size() * 55 / 100), [](auto s) { return s == 0; }));
    }
    const auto loudest = [](const std::vector<std::int16_t> &samples) {
        return *std::max_element(samples.begin(), samples.end());
    };
    QVERIFY(loudest(tonesOf(Cue::Act, 1.0)) < 0.6 * loudest(failed)); // soft
    for (const Cue cue : {Cue::Done, Cue::Act, Cue::Failed, Cue::Held}) {
        const auto samples = tonesOf(cue, 1.0);
        QCOMPARE(samples, tonesOf(cue, 1.0));
        QCOMPARE(samples.front(), std::int16_t(0));
        QVERIFY(std::abs(samples.back()) < 400); // no click
        QVERIFY(lengthOf(cue) <= std::chrono::milliseconds(500));
        QCOMPARE(samples.size(), size_t(lengthOf(cue).count() * kSamplesPerSecond / 1000));
        QCOMPARE(loudest(tonesOf(cue, 0.0)), std::int16_t(0));
    }
}

void UiSounds::theDeviceHearsTheTones()
{
    // ALSA's own "file" device stands where the sound card stands.
    const QTemporaryDir folder;
    const QString heard = folder.filePath(u"heard.raw"_s);
    QFile configuration(folder.filePath(u"asound.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write(
        u"pcm.silent { type null }\n"
        "pcm.!default { type file slave.pcm \"silent\" file \"%1\" format \"raw\" }\n"_s.arg(heard)
            .toUtf8());
    configuration.close();
    QVERIFY(qputenv("ALSA_CONFIG_PATH", configuration.fileName().toUtf8()));
    const auto expected = tonesOf(Cue::Done, 0.5);
    {
        AlsaSounds sounds;
        sounds.play(Cue::Done, 0.5);
        QTRY_COMPARE(QFileInfo(heard).size(), qint64(expected.size() * sizeof(expected.front())));
    }
    qunsetenv("ALSA_CONFIG_PATH");
    QFile file(heard);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(std::memcmp(bytes.constData(), expected.data(), size_t(bytes.size())) == 0);
}

void UiSounds::withoutADeviceItComplainsOnce()
{
    const QTemporaryDir folder;
    QFile configuration(folder.filePath(u"asound.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly)); // empty: there is no device
    configuration.close();
    QVERIFY(qputenv("ALSA_CONFIG_PATH", configuration.fileName().toUtf8()));
    complaints = 0;
    const auto before = qInstallMessageHandler(countComplaints);
    {
        AlsaSounds sounds;
        sounds.play(Cue::Held, 1.0);
        QTRY_COMPARE(complaints.load(), 1);
        for (int i = 0; i < 50; ++i)
            sounds.play(Cue::Failed, 1.0);
    }
    qInstallMessageHandler(before);
    qunsetenv("ALSA_CONFIG_PATH");
    QCOMPARE(complaints.load(), 1);
}

QTEST_MAIN(UiSounds)
#include "tst_ui_sounds.moc"
