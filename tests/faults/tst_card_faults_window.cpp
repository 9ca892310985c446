#include "tests/faults/card_line.h"
#include "ui/connect.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace faults;

/// The window while eight readers work on cards that do anything: its event loop never stands still.
class TestCardFaultsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowNeverWaits();
};

namespace {

constexpr int kReaders = 8;
constexpr qint64 kMostMilliseconds = 100;

/// Nanoseconds that this thread has waited for a processor, by what the kernel says of it.
qint64 nanosecondsInQueue()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
}

/// A timer that measures how late it comes, without the time in which the machine had no processor for this
/// thread. Thread: that of its construction.
class Heartbeat
{
public:
    Heartbeat()
        : m_queued(nanosecondsInQueue())
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(5);
    }
    /// Milliseconds: of the thread's own doing, and with the queue for a processor.
    qint64 longest() const { return m_longest; }
    qint64 longestOnClock() const { return m_longestOnClock; }
    int beats() const { return m_beats; }

private:
    void beat()
    {
        const qint64 queued = nanosecondsInQueue();
        const qint64 clock = m_since.restart();
        const qint64 waited = (queued - std::exchange(m_queued, queued)) / 1'000'000;
        m_longest = std::max(m_longest, clock - waited);
        m_longestOnClock = std::max(m_longestOnClock, clock);
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_queued;
    qint64 m_longest = 0;
    qint64 m_longestOnClock = 0;
    int m_beats = 0;
};

/// Runs a piece in a thread and waits until it is done.
void inThread(QObject &there, const std::function<void()> &piece)
{
    QMetaObject::invokeMethod(&there, piece, Qt::BlockingQueuedConnection);
}

} // namespace

void TestCardFaultsWindow::theWindowNeverWaits()
{
    const auto pki = std::make_shared<training::Pki>();
    QThread worker;
    QObject there;
    there.moveToThread(&worker);
    worker.start();

    std::unique_ptr<CardPlaces> places;
    std::unique_ptr<CardLine> line;
    CardLine::Options options;
    for (const CardFault &kind : apduFaults()) {
        for (const int at : {4, 20, 45}) {
            CardFault fault = kind;
            fault.at = at;
            options.faults.push_back(fault);
        }
    }
    inThread(there, [&] {
        places = placesBehindPcscd(kReaders, QStringLiteral(STATION_BIN_DIR "/esim-card-host"));
        if (places)
            line = std::make_unique<CardLine>(options, *places, pki);
    });
    QVERIFY2(places, "eight virtual readers are needed: tests/with-pcscd.sh 8");

    ui::WindowSetup setup;
    setup.stationName = QStringLiteral("card-faults");
    ui::MainWindow window(setup);
    ui::connectWindow(line->station(), window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.begin();

    Heartbeat beat;
    std::atomic<bool> over{false};
    inThread(there, [&] { line->begin(); });
    QTimer asking;
    QObject::connect(&asking, &QTimer::timeout, &asking, [&] {
        QMetaObject::invokeMethod(
            &there, [&] { over = line->isOver(); }, Qt::QueuedConnection);
    });
    asking.start(100);
    const bool ended = QTest::qWaitFor([&] { return over.load(); }, 600'000);
    const qint64 longest = beat.longest();
    const qint64 onClock = beat.longestOnClock();
    asking.stop();

    CardTruth truth;
    inThread(there, [&] {
        if (!ended)
            qWarning().noquote() << line->story();
        truth = line->truth();
        line.reset();
        places.reset();
    });
    worker.quit();
    worker.wait();
    qInfo("%d units, %d faults struck, %d done, %d failed, %d held; the window's longest pause was %lld ms "
          "in %d "
          "beats, %lld ms with the time in which the machine had no processor for it",
          truth.units, truth.struck, truth.done, truth.failed, truth.held, static_cast<long long>(longest),
          beat.beats(), static_cast<long long>(onClock));
    QVERIFY2(truth.wrong() == 0, qPrintable(truth.remarks.join(QLatin1Char('\n'))));
    QVERIFY(beat.beats() > 1000);
    QVERIFY(longest < kMostMilliseconds);
}

QTEST_MAIN(TestCardFaultsWindow)
#include "tst_card_faults_window.moc"
