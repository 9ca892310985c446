#include "core/people/register_file.h"
#include "tests/ui/wedge_scanner.h"
#include "tests/window/bench_world.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/import_panel.h"
#include "ui/scan_filter.h"
#include "ui/scan_router.h"
#include "ui/sign_in.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace window;
using namespace Qt::Literals::StringLiterals;
using station::RunState;
using workflow::Phase;

namespace {

constexpr int kReaders = 8;
constexpr int kUnits = 12;
constexpr int kPatience = 30'000;

/// The bench with a keyboard and a scanner, and no mouse: the real window before the real station.
struct Shift
{
    Shift()
        : world({.units = kUnits, .readers = kReaders, .limits = {}})
    {
        setUpPeople();
        ui::dressApplication(*qApp, ui::Theme::Light);
        ui::WindowSetup setup;
        setup.stationName = u"line-3"_s;
        setup.memory = world.folder() + u"/window.ini"_s;
        setup.labelTemplate = u"57x32"_s;
        setup.labelTemplates = {u"standard"_s, u"57x32"_s};
        setup.people.emplace();
        setup.people->folder = world.folder();
        window = std::make_unique<ui::MainWindow>(setup);
        ui::connectWindow(world.station(), *window);
        filter = std::make_unique<ui::ScanFilter>();
        QObject::connect(filter.get(), &ui::ScanFilter::scanned, window->scans(), &ui::ScanRouter::take);
        QObject::connect(&world.station(), &station::Station::unitChanged, window.get(),
                         [this](const station::UnitSnapshot &unit) { phases[unit.index] = unit.phase; });
        QObject::connect(&world.station(), &station::Station::batchChanged, window.get(),
                         [this](const station::BatchSnapshot &batch) { run = batch.run; });
        QObject::connect(&world.station(), &station::Station::batchOpened, window.get(),
                         [this] { isOpen = true; });
        QObject::connect(&world.station(), &station::Station::slotChanged, window.get(),
                         [this](const station::SlotSnapshot &slot) { states[slot.reader] = slot.state; });
        window->resize(1366, 768);
        window->show();
        window->activateWindow(); // where no window manager does it
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }, kPatience))
            qFatal("the window is not active");
        window->begin();
        world.begin();
    }

    void setUpPeople() const
    {
        const auto filled = people::RegisterFile(world.folder()).change([](people::Register &all) {
            auto pin = people::PinHash::make(base::Secret(QByteArrayView("493817")), {64, 1});
            return all
                .add(
                    {*people::Badge::fromText(u"100"_s), u"Erika"_s, people::Role::Engineer, std::move(*pin)})
                .and_then([&all] {
                    return all.add(
                        {*people::Badge::fromText(u"4711"_s), u"Anna"_s, people::Role::Operator, {}});
                });
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().sentence()));
    }

    void scan(const QString &text)
    {
        keyboard.now += std::chrono::seconds(3); // a bouncing scanner's second code would not count
        keyboard.scan(text);
        QCoreApplication::processEvents();
    }
    bool reaches(const std::function<bool()> &what) const { return QTest::qWaitFor(what, kPatience); }
    bool isAt(int unit, Phase phase) const { return phases.value(unit, Phase::Planned) == phase; }
    QString who() const { return window->signIn()->presence().name; }
    /// What a visitor would see, for the manual: STATION_PICTURES names the folder.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("STATION_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        QDir().mkpath(folder);
        window->grab().save(folder + u'/' + name + u".png"_s);
    }

    ui::Language language{u"en"_s, QStringLiteral(STATION_BIN_DIR "/translations")};
    BenchWorld world;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::ScanFilter> filter;
    Keyboard keyboard;
    QHash<int, Phase> phases;
    QHash<QString, station::SlotState> states; ///< by reader
    RunState run = RunState::Stopped;
    bool isOpen = false;
};

bool isLabelUnit(int unit) { return unit % 4 == 1; }

} // namespace

/// A whole shift without a mouse: log in by badge, import, eight slots, one wrong card, one pulled card, one
/// printer fault, one held unit solved, log out.
class TestWindowShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShiftWithoutAMouse();
};

void TestWindowShift::aShiftWithoutAMouse()
{
    Shift shift;
    shift.picture(u"shift-1-sign-in"_s);
    // Nobody is signed in: the line does nothing.
    shift.scan(u"CMD:START"_s);
    QCOMPARE(shift.run, RunState::Stopped);
    shift.scan(u"OP:4711"_s);
    QVERIFY(shift.reaches([&] { return shift.who() == u"Anna"_s; }));

    QTest::keyClick(shift.window.get(), Qt::Key_F4);
    auto *imports = shift.window->importPanel();
    imports->offerFile(shift.world.manifest());
    auto *import = imports->findChild<QPushButton *>(u"importButton"_s);
    QVERIFY(import != nullptr);
    QVERIFY(shift.reaches([&] { return import->isEnabled(); }));
    shift.picture(u"shift-2-import"_s);
    import->setFocus(Qt::TabFocusReason);
    QTest::keyClick(import, Qt::Key_Space);
    QVERIFY(shift.reaches([&] { return shift.isOpen && shift.window->page() == ui::Page::Bench; }));
    shift.scan(u"CMD:START"_s);
    QVERIFY(shift.reaches([&] { return shift.run == RunState::Running; }));

    // The printer is out of labels for the first one, and cannot vouch for the second.
    shift.world.failPrinter(1);
    shift.world.confusePrinter(1);
    // A wrong card first, and one that is pulled and comes again.
    shift.world.insertStranger(3);
    const QString third = shift.world.readerName(3);
    QVERIFY(shift.reaches([&] { return shift.states.value(third) == station::SlotState::NoUnit; }));
    shift.picture(u"shift-3-wrong-card"_s);
    shift.world.pull(3);
    shift.world.insert(2, 2);
    shift.world.pull(2);
    for (int unit = 0; unit < kReaders; ++unit)
        shift.world.insert(unit, unit);
    for (int unit = 0; unit < kReaders; ++unit) {
        if (!isLabelUnit(unit))
            QVERIFY2(shift.reaches([&] { return shift.isAt(unit, Phase::Done); }),
                     qPrintable(BenchWorld::serial(unit)));
    }
    shift.picture(u"shift-4-done"_s);
    for (int reader = 0; reader < kReaders; ++reader)
        shift.world.pull(reader);
    for (int unit = kReaders; unit < kUnits; ++unit)
        shift.world.insert(unit - kReaders, unit);

    // Every label is scanned back: the serial, then the label. Whoever waits for a printer gets another try.
    int retried = 0;
    int held = 0;
    for (int unit = 0; unit < kUnits; ++unit) {
        if (!isLabelUnit(unit))
            continue;
        const QString serial = BenchWorld::serial(unit);
        QVERIFY2(shift.reaches([&] {
            return shift.isAt(unit, Phase::WaitingForScan) || shift.isAt(unit, Phase::Failed) ||
                   shift.isAt(unit, Phase::Held);
        }),
                 qPrintable(serial));
        shift.scan(serial);
        QVERIFY(shift.reaches([&] { return shift.window->chosenUnit() == unit; }));
        if (!shift.isAt(unit, Phase::WaitingForScan)) {
            ++retried;
            held += shift.isAt(unit, Phase::Held) ? 1 : 0;
            shift.scan(u"CMD:RETRY"_s);
            QVERIFY(shift.reaches([&] { return shift.isAt(unit, Phase::WaitingForScan); }));
        }
        // Another unit's label is refused, and says whose it is.
        const base::Secret other = shift.world.labelOf(BenchWorld::serial(unit == 1 ? 5 : 1));
        if (!other.isEmpty()) {
            shift.scan(QString::fromUtf8(other.reveal()));
            QTest::qWait(50);
            QVERIFY(shift.isAt(unit, Phase::WaitingForScan));
        }
        shift.picture(u"shift-5-scan-%1"_s.arg(unit));
        shift.scan(QString::fromUtf8(shift.world.labelOf(serial).reveal()));
        QVERIFY2(shift.reaches([&] { return shift.isAt(unit, Phase::Done); }), qPrintable(serial));
    }
    for (int unit = 0; unit < kUnits; ++unit)
        QVERIFY2(shift.reaches([&] { return shift.isAt(unit, Phase::Done); }),
                 qPrintable(BenchWorld::serial(unit)));
    shift.picture(u"shift-6-all-done"_s);

    shift.scan(u"CMD:LOGOUT"_s);
    QVERIFY(shift.reaches([&] { return shift.who().isEmpty(); }));
    shift.picture(u"shift-7-logged-out"_s);
    shift.filter.reset();
    shift.window.reset();
    const DayTruth truth = shift.world.end();
    qInfo("%d units done, %d tried again; %d reservations; %d acts at the bench recorded", truth.done,
          retried, truth.reservations, truth.benchNotes);
    QCOMPARE(truth.done, kUnits);
    QCOMPARE(truth.doubles, 0);
    QCOMPARE(truth.falseSuccesses, 0);
    QCOMPARE(truth.labelsTwice, QStringList());
    QCOMPARE(truth.journal, QStringList());
    QCOMPARE(truth.reservations, kUnits);
    QCOMPARE(truth.benchNotes, 2);
    QCOMPARE(retried, 2);
    QVERIFY(held > 0);
}

QTEST_MAIN(TestWindowShift)
#include "tst_window_shift.moc"
