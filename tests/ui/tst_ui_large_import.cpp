#include "core/station/station.h"
#include "tests/faults/ports.h"
#include "tests/station/idle_journal.h"
#include "tests/ui/open_window.h"
#include "ui/application.h"
#include "ui/import_panel.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRows = 1'000'000;

class CountingJournal final : public station::test::IdleJournal
{
public:
    explicit CountingJournal(std::atomic_int &imports)
        : m_imports(imports)
    {}
    base::Result<journal::BatchInfo> importBatch(const journal::BatchInfo &info,
                                                 const journal::UnitSource &) override
    {
        ++m_imports;
        return info;
    }

private:
    std::atomic_int &m_imports;
};

/// The real station in a thread of its own, as in the program.
class Home
{
public:
    Home()
    {
        m_inside.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_inside,
            [this] {
                station::Ports ports;
                ports.clock = std::make_unique<base::SystemClock>();
                ports.journal = std::make_unique<CountingJournal>(imports);
                ports.cards = std::make_unique<faults::NoCards>();
                ports.servers = std::make_unique<faults::NoServers>();
                station::Options options;
                options.recipes = {esim::Recipe{}};
                m_station = std::make_unique<station::Station>(std::move(ports), options);
            },
            Qt::BlockingQueuedConnection);
    }
    ~Home()
    {
        QMetaObject::invokeMethod(
            &m_inside, [this] { m_station.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    station::Station &station() { return *m_station; }
    std::atomic_int imports = 0;

private:
    QThread m_thread;
    QObject m_inside;
    std::unique_ptr<station::Station> m_station;
};

/// How long the event loop let nobody in.
class Pulse
{
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }
    int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

} // namespace

/// A million rows: the window lives on meanwhile, says how far it is, and can be told to stop.
class UiLargeImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowLivesWhileAMillionRowsAreRead();
    void cancelStopsTheCheckAndTheImport();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void UiLargeImport::initTestCase()
{
    dressApplication(*qApp, Theme::Light);
    m_file = m_folder.filePath(u"million.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("serial,deliver,fleet\n");
    for (int i = 0; i < kRows; ++i)
        file.write("SN" + QByteArray::number(i) + ",label,fleet-" + QByteArray::number(i % 3) + "\n");
}

void UiLargeImport::theWindowLivesWhileAMillionRowsAreRead()
{
    Home home;
    MainWindow window(setupFor(Training::Yes));
    connectWindow(home.station(), window);
    window.show();
    window.showPage(Page::Batches);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *panel = window.importPanel();
    auto *progress = window.findChild<QProgressBar *>(u"importProgress"_s);
    QSet<int> seen;
    connect(progress, &QProgressBar::valueChanged, this, [&seen](int value) { seen.insert(value); });
    QElapsedTimer whole;
    whole.start();
    Pulse pulse;
    panel->offerFile(m_file);
    auto *import = window.findChild<QPushButton *>(u"importButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 300'000);
    qInfo("%d rows in %lld ms: %d beats, longest gap %lld ms, %d steps of progress", kRows,
          static_cast<long long>(whole.elapsed()), pulse.beats(), static_cast<long long>(pulse.longest()),
          int(seen.size()));
    QVERIFY(seen.size() > 10);
    QVERIFY2(pulse.beats() > 10, "nothing else came to its turn while the file was read");
    QVERIFY(window.findChild<QLabel *>(u"importVerdict"_s)->text().contains(u"units"_s) ||
            window.findChild<QLabel *>(u"importVerdict"_s)->text().contains(u"unit(s)"_s));
    QVERIFY(window.findChild<QLabel *>(u"importCost"_s)->text().contains(u"fleet-0"_s));
}

void UiLargeImport::cancelStopsTheCheckAndTheImport()
{
    Home home;
    MainWindow window(setupFor(Training::Yes));
    connectWindow(home.station(), window);
    window.show();
    window.showPage(Page::Batches);
    auto *panel = window.importPanel();
    auto *again = window.findChild<QPushButton *>(u"importAgainButton"_s);
    auto *import = window.findChild<QPushButton *>(u"importButton"_s);
    auto *verdict = window.findChild<QLabel *>(u"importVerdict"_s);
    auto *progress = window.findChild<QProgressBar *>(u"importProgress"_s);
    bool cancels = true;
    connect(progress, &QProgressBar::valueChanged, this, [&](int value) {
        if (cancels && value > 0)
            again->click();
    });
    panel->offerFile(m_file);
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(u"Nothing was stored"_s), 300'000);
    QVERIFY(!import->isEnabled());
    cancels = false;
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), 300'000);
    cancels = true;
    import->click();
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(u"Nothing was stored"_s), 300'000);
    QCOMPARE(home.imports.load(), 0);
    // The control: left alone, the same click stores it.
    cancels = false;
    import->click();
    QTRY_COMPARE_WITH_TIMEOUT(home.imports.load(), 1, 300'000);
}

QTEST_MAIN(UiLargeImport)
#include "tst_ui_large_import.moc"
