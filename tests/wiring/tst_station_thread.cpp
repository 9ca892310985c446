#include "app/station/station_thread.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using Kind = StationThread::Rebuilt::Kind;

/// Saved settings take effect: the station is replaced while the program runs, never while a batch runs.
class StationThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherStationTakesItsPlaceAndKnowsTheBatch()
    {
        const QTemporaryDir folder;
        StationThread thread(training(folder.path()));
        QVERIFY(thread.start());
        importBatch(thread);
        auto other = training(folder.path());
        other.stationName = u"line-4"_s;
        QCOMPARE(rebuild(thread, other).kind, Kind::Anew);
        const Count opened(thread, &station::Station::batchOpened);
        invoke(thread, [](station::Station &station) { station.openBatch(u"first"_s); });
        QTRY_COMPARE(opened.times(), 1);
    }

    void settingsThatDoNotServeLeaveTheFormer()
    {
        const QTemporaryDir folder;
        StationThread thread(training(folder.path()));
        QVERIFY(thread.start());
        auto broken = training(folder.path());
        broken.labels.templateName = u"/nowhere/label.svg"_s;
        const auto rebuilt = rebuild(thread, broken);
        QCOMPARE(rebuilt.kind, Kind::Former);
        QVERIFY(!rebuilt.sentence.isEmpty());
        importBatch(thread);
    }

    void aRunningBatchIsNotDisturbed()
    {
        const QTemporaryDir folder;
        StationThread thread(training(folder.path()));
        QVERIFY(thread.start());
        importBatch(thread);
        const Count changed(thread, &station::Station::batchChanged);
        invoke(thread, [](station::Station &station) {
            station.begin();
            station.openBatch(u"first"_s);
            station.start();
        });
        QTRY_VERIFY(changed.times() > 0);
        const station::Station *before = &thread.station();
        QCOMPARE(rebuild(thread, training(folder.path())).kind, Kind::Busy);
        QVERIFY(&thread.station() == before);
    }

private:
    /// How often the station said something, counted in this thread.
    class Count
    {
    public:
        template <class Signal>
        Count(StationThread &thread, Signal signal)
        {
            QObject::connect(&thread.station(), signal, &m_here, [this] { ++m_times; });
        }
        int times() const { return m_times; }

    private:
        int m_times = 0;
        QObject m_here;
    };

    static wiring::Settings training(const QString &folder)
    {
        wiring::SettingsRequest request;
        request.mode = wiring::SettingsRequest::Mode::Training;
        request.dataDir = folder;
        return wiring::readSettingsFiles({}, request).settings;
    }
    static void invoke(StationThread &thread, const std::function<void(station::Station &)> &act)
    {
        QMetaObject::invokeMethod(&thread.station(), [at = &thread.station(), act] { act(*at); });
    }
    static void importBatch(StationThread &thread)
    {
        const Count imported(thread, &station::Station::imported);
        invoke(thread, [](station::Station &station) {
            station.importManifest(QStringLiteral(STATION_SOURCE_DIR "/resources/samples/first-batch.csv"),
                                   u"first"_s, {});
        });
        QTRY_COMPARE_WITH_TIMEOUT(imported.times(), 1, 30'000);
    }
    StationThread::Rebuilt rebuild(StationThread &thread, const wiring::Settings &settings)
    {
        std::optional<StationThread::Rebuilt> answer;
        thread.rebuild(settings, this,
                       [&answer](const StationThread::Rebuilt &rebuilt) { answer = rebuilt; });
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
        return answer.value_or(StationThread::Rebuilt{});
    }
};

QTEST_MAIN(StationThreadTest) // labels are drawn
#include "tst_station_thread.moc"
