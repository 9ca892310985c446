#pragma once

#include "tests/window/bench_world.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QRandomGenerator>
#include <QWidget>

namespace window {

/// Somebody who does anything to a window: keys, scans, clicks, the wheel, other sizes, other languages,
/// cards that come and go, a printer without paper. Everything from one seed. It does not work in file
/// dialogs, whose files are not the test's. Thread: GUI.
class Monkey
{
public:
    Monkey(BenchWorld &world, QWidget &window, quint32 seed);

    /// Does `actions` things, each from the event loop, also while a dialog is open; returns when all are
    /// done.
    void play(int actions);
    /// How often each kind of thing was done.
    const QMap<QString, int> &done() const { return m_done; }
    /// The last things that were done, oldest first, for a fault's report.
    QStringList last() const { return m_last; }

private:
    void next();
    void act();
    void pressKey();
    void scan();
    void click();
    void turnWheel();
    void resize();
    void moveCards();
    QString scanned();
    QWidget *stage() const;
    int below(int bound) { return int(m_random.bounded(bound)); }
    void note(const QString &what);

    BenchWorld &m_world;
    QPointer<QWidget> m_window;
    QRandomGenerator m_random;
    int m_left = 0;
    QMap<QString, int> m_done;
    QStringList m_last;
};

} // namespace window
