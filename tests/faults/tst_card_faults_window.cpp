#include "tests/faults/card_line.h"
#include "tests/heartbeat.h"
#include "ui/connect.h"

#include <QApplication>
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

    bench::Heartbeat beat;
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
