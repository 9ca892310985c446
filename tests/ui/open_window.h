#pragma once

#include "tests/ui/bench_day.h"
#include "tests/ui/scripted_station.h"
#include "ui/connect.h"

#include <QtTest>

inline ui::WindowSetup setupFor(ui::Training training)
{
    ui::WindowSetup setup;
    setup.stationName = QStringLiteral("line-3");
    setup.training = training;
    setup.recipes = {QStringLiteral("default"), QStringLiteral("tracker")};
    setup.labelTemplate = QStringLiteral("57x32");
    setup.labelTemplates = {QStringLiteral("standard"), QStringLiteral("57x32"), QStringLiteral("76x51")};
    return setup;
}

/// A station, its window, and a batch of 20 units open in it.
struct Bench
{
    explicit Bench(ui::Training training = ui::Training::Yes)
        : window(setupFor(training))
    {
        ui::connectWindow(station, window);
        window.show();
        window.activateWindow(); // where no window manager does it
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.begin();
    }

    void open(station::RunState run)
    {
        units = bench_day::units(20);
        Q_EMIT station.batchOpened(bench_day::batch(units, run), units);
        QCoreApplication::processEvents();
    }
    void change(int unit, workflow::Phase phase)
    {
        units[unit].phase = phase;
        Q_EMIT station.unitChanged(units[unit]);
        QCoreApplication::processEvents();
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    /// The widget of this name on the page that is shown.
    template <class Widget>
    Widget *visible(const QString &name)
    {
        for (Widget *widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    ScriptedStation station;
    ui::MainWindow window;
    QList<station::UnitSnapshot> units;
};
