#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_station.h"
#include "ui/application.h"
#include "ui/connect.h"
#include "ui/unit_filter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;

/// The real window with a large batch, fed by a scripted station: how smoothly it scrolls while eight slots
/// change twenty times a second, how long filters, sorting and searching take, how much later than an empty
/// Qt Widgets program it can be used, and its memory. Argument: units.
namespace {

constexpr int kSlots = 8;

double millis(const QElapsedTimer &time) { return double(time.nsecsElapsed()) / 1e6; }

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1048576.0;
}

/// Everything that is due: what was signalled, laid out and painted.
void settle()
{
    QCoreApplication::sendPostedEvents();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

struct Window
{
    ScriptedStation station;
    ui::MainWindow window{ui::WindowSetup{}};

    Window()
    {
        ui::connectWindow(station, window);
        window.resize(1920, 1080);
        window.show();
        window.begin();
    }
    void take(const QList<station::UnitSnapshot> &units)
    {
        Q_EMIT station.batchOpened(bench_day::batch(units, station::RunState::Running), units);
        for (const auto &slot : bench_day::eightSlots())
            Q_EMIT station.slotChanged(slot);
        settle();
    }
};

/// What the programs of the comparison print once they can be used: the time that their values took to make,
/// which the station has and not the window.
void sayReady(double making)
{
    std::printf("ready %.1f\n", making);
    std::fflush(stdout);
}

int beEmpty()
{
    QWidget widget;
    widget.resize(1920, 1080);
    widget.show();
    settle();
    sayReady(0.0);
    return 0;
}

int beWindow(int count)
{
    QElapsedTimer time;
    time.start();
    const auto units = bench_day::units(count);
    const double making = millis(time);
    ui::dressApplication(*qApp, ui::Theme::Light);
    Window shown;
    shown.take(units);
    sayReady(making);
    return 0;
}

/// Milliseconds from starting this program in another role to its being ready; the median of some.
double startTime(const QStringList &arguments)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QProcess process;
        QElapsedTimer time;
        time.start();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForReadyRead(60'000))
            qFatal("the other program did not become ready");
        const double all = millis(time);
        times.push_back(all - process.readAllStandardOutput().simplified().split(' ').value(1).toDouble());
        process.waitForFinished();
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void print(const char *what, double value, const char *unit, const char *wanted = "")
{
    std::printf("%-58s %8.1f %-4s %s\n", what, value, unit, wanted);
}

/// Frames of a table that is scrolled at sixty a second while the slots change at twenty.
void measureFrames(Window &shown, const char *what, const QList<station::UnitSnapshot> &units, int frames)
{
    auto *table = shown.window.findChild<QTableView *>(u"unitTable"_s);
    QScrollBar *bar = table->verticalScrollBar();
    std::vector<double> times;
    const auto slotValues = bench_day::eightSlots();
    auto batch = bench_day::batch(units, station::RunState::Running);
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer time;
        time.start();
        if (frame % 3 == 0) {
            for (int slot = 0; slot < kSlots; ++slot) {
                station::UnitSnapshot unit = units[(bar->value() + slot * 3 + frame) % units.size()];
                unit.phase = frame % 2 ? workflow::Phase::Installing : workflow::Phase::Verifying;
                unit.changedAt += std::chrono::seconds(frame);
                Q_EMIT shown.station.unitChanged(unit);
                station::SlotSnapshot changed = slotValues[slot];
                changed.percent = frame % 100;
                Q_EMIT shown.station.slotChanged(changed);
            }
            batch.done = frame;
            Q_EMIT shown.station.batchChanged(batch);
        }
        // A hand that drags the bar goes far, a wheel a few rows.
        bar->setValue(frame % 10 == 0 ? int(qint64(bar->maximum()) * (frame * 37 % frames) / frames)
                                      : bar->value() + 3);
        settle();
        times.push_back(millis(time));
    }
    std::sort(times.begin(), times.end());
    const QByteArray name(what);
    print(name + ", frame p50", times[times.size() / 2], "ms");
    print(name + ", frame p99", times[times.size() * 99 / 100], "ms", "(wanted: at most 16)");
}

template <class Act>
void measure(const char *what, Act act)
{
    std::vector<double> times;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer time;
        time.start();
        act(run);
        settle();
        times.push_back(millis(time));
    }
    std::sort(times.begin(), times.end());
    print(what, times[1], "ms");
}

void measureWindow(int count)
{
    const auto units = bench_day::units(count);
    Window shown;
    shown.take(units);
    shown.window.showPage(ui::Page::Units);
    settle();
    print("resident memory with the batch open", residentMebibytes(), "MiB", "(wanted: at most 300)");

    measureFrames(shown, "scrolling, in manifest order", units, 600);
    auto *table = shown.window.findChild<QTableView *>(u"unitTable"_s);
    auto *filter = shown.window.findChild<ui::UnitFilter *>();
    using Which = ui::UnitFilter::Which;
    measure("filter: open", [&](int run) { filter->setWhich(run % 2 ? Which::All : Which::Open); });
    measure("filter: failed", [&](int run) { filter->setWhich(run % 2 ? Which::All : Which::Failed); });
    filter->setWhich(Which::All);
    settle();
    measure("search: serial of one unit",
            [&](int run) { filter->setSearch(units[(count / 3 * run) % count].serial); });
    measure("search: a word of many", [&](int run) { filter->setSearch(run % 2 ? u"full"_s : u"card"_s); });
    filter->setSearch({});
    settle();
    using Column = ui::UnitTableModel::Column;
    for (const auto &[column, name] :
         {std::pair(Column::Serial, "sort: serial"), std::pair(Column::Phase, "sort: state"),
          std::pair(Column::Eid, "sort: EID"), std::pair(Column::Changed, "sort: time of change")}) {
        measure(name, [&, at = int(column)](int run) {
            table->sortByColumn(at, run % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    measureFrames(shown, "scrolling, sorted by the time of change", units, 600);
    print("resident memory at the end", residentMebibytes(), "MiB", "(wanted: at most 300)");
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QByteArray role = argc > 2 ? argv[2] : "";
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    if (role == "empty")
        return beEmpty();
    if (role == "window")
        return beWindow(count);
    std::printf("%d units, %d slots that change 20 times a second, 1920x1080\n", count, kSlots);
    const double empty = startTime({QString::number(count), u"empty"_s});
    const double window = startTime({QString::number(count), u"window"_s});
    print("start of an empty Qt Widgets program", empty, "ms");
    print("start to a usable window with the batch", window, "ms");
    print("the difference", window - empty, "ms", "(wanted: at most 1000)");
    ui::dressApplication(application, ui::Theme::Light);
    measureWindow(count);
    return 0;
}
