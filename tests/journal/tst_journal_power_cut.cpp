#include "tests/journal/power_cut.h"

#include <QElapsedTimer>
#include <QFileInfo>

using kit::DiskModel;
using kit::DiskStep;
using kit::Recording;
using kit::Tally;

/// Power cuts at every single write: what the disk may hold then is built from a recording of the real
/// journal, and looked at. JOURNAL_POWER_CUT_STATES sets how many states (100,000 by default).
class TestJournalPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheDatabaseOnlyFromASyncedLog();
    void losesNothingAcknowledgedWhereverThePowerFails();
    void losesNothingWhenThePowerFailsAgainDuringRecovery();
    void theProductAgrees();
    void theLogIsAlsoWrittenBackInTheMiddleOfTheWork();
    void aWeakerSettingIsCaught_data();
    void aWeakerSettingIsCaught();
    void aDiskThatLiesIsCaught();

private:
    /// Cuts after every step, `damages` times each, as many states as `most`.
    template <class See>
    static void cutEverywhere(const Recording &recording, DiskModel::Sync sync, int damages, int every,
                              See see);
    static Tally lookEverywhere(const Recording &recording, DiskModel::Sync sync, int damages, int every = 1);
    QString folder() const { return m_place->path() + QStringLiteral("/state"); }

    std::unique_ptr<QTemporaryDir> m_place;
    Recording m_recording;
    int m_states = 100'000;
};

namespace {

bool isLog(const DiskStep &step) { return step.file.endsWith(QStringLiteral("-wal")); }

bool writesDatabase(const DiskStep &step)
{
    return step.kind == DiskStep::Kind::Written && step.file == QLatin1String("journal.sqlite") &&
           step.offset > 0;
}

} // namespace

void TestJournalPowerCut::initTestCase()
{
    // In memory: these are many small files, and the disk under them is a model anyway.
    const QString memory = QStringLiteral("/dev/shm/journal-XXXXXX");
    m_place = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? std::make_unique<QTemporaryDir>(memory)
                                                                 : std::make_unique<QTemporaryDir>();
    if (const int wanted = qEnvironmentVariableIntValue("JOURNAL_POWER_CUT_STATES"); wanted > 0)
        m_states = wanted;
    m_recording = kit::recordSessions(6, 9, 60, nullptr);
}

void TestJournalPowerCut::writesTheDatabaseOnlyFromASyncedLog()
{
    bool isLogSynced = true;
    int written = 0;
    for (const DiskStep &step : m_recording.steps) {
        if (isLog(step) && step.kind == DiskStep::Kind::Written)
            isLogSynced = false;
        if (isLog(step) && step.kind == DiskStep::Kind::Synced)
            isLogSynced = true;
        if (writesDatabase(step)) {
            QVERIFY(isLogSynced);
            ++written;
        }
    }
    QVERIFY(written > 20);
    QCOMPARE(m_recording.steps.back().acknowledged, int(m_recording.unitOf.size()));
}

template <class See>
void TestJournalPowerCut::cutEverywhere(const Recording &recording, DiskModel::Sync sync, int damages,
                                        int every, See see)
{
    std::mt19937 random(2026);
    DiskModel disk(sync);
    int number = 0;
    for (const DiskStep &step : recording.steps) {
        disk.apply(step);
        if (++number % every != 0)
            continue;
        for (int damage = 0; damage < damages; ++damage)
            see(disk.afterCut(random), step.acknowledged, random);
    }
}

Tally TestJournalPowerCut::lookEverywhere(const Recording &recording, DiskModel::Sync sync, int damages,
                                          int every)
{
    Tally tally;
    kit::Looker looker(recording);
    cutEverywhere(recording, sync, damages, every,
                  [&](const QHash<QString, QByteArray> &files, int acknowledged, std::mt19937 &) {
                      tally.add(looker.look(files), acknowledged);
                  });
    tally.different = looker.different();
    return tally;
}

void TestJournalPowerCut::losesNothingAcknowledgedWhereverThePowerFails()
{
    QElapsedTimer time;
    time.start();
    const int damages = 1 + m_states / int(m_recording.steps.size());
    const Tally found = lookEverywhere(m_recording, DiskModel::Sync::Honest, damages);
    qInfo("%d power cuts over %d disk steps, %d damages each (%d different states): %d lost, %d unsound, %d "
          "with records that nobody was told of; %.1f s",
          found.states, int(m_recording.steps.size()), damages, found.different, found.lost, found.unsound,
          found.more, double(time.elapsed()) / 1000.0);
    QVERIFY(found.states >= m_states);
    QVERIFY(found.more > 0);
    QCOMPARE(found.lost, 0);
    QCOMPARE(found.unsound, 0);
}

void TestJournalPowerCut::losesNothingWhenThePowerFailsAgainDuringRecovery()
{
    Tally found;
    kit::Looker looker(m_recording);
    cutEverywhere(m_recording, DiskModel::Sync::Honest, 1, 2,
                  [&](const QHash<QString, QByteArray> &files, int acknowledged, std::mt19937 &random) {
                      DiskModel disk(DiskModel::Sync::Honest, files);
                      for (const DiskStep &step : kit::recover(files)) {
                          disk.apply(step);
                          for (int damage = 0; damage < 4; ++damage)
                              found.add(looker.look(disk.afterCut(random)), acknowledged);
                      }
                  });
    qInfo("%d second power cuts during recovery: %d lost, %d unsound", found.states, found.lost,
          found.unsound);
    QVERIFY(found.states > 5000);
    QCOMPARE(found.lost, 0);
    QCOMPARE(found.unsound, 0);
}

void TestJournalPowerCut::theProductAgrees()
{
    // The quick look and the product's own opening and verification must come to the same verdict.
    Tally found;
    cutEverywhere(m_recording, DiskModel::Sync::Honest, 1, 1 + int(m_recording.steps.size()) / 300,
                  [&](const QHash<QString, QByteArray> &files, int acknowledged, std::mt19937 &) {
                      const auto thorough = kit::lookThoroughly(files, m_recording, folder());
                      const auto quick = kit::look(files, m_recording);
                      found.add(thorough, acknowledged);
                      QCOMPARE(quick.records, thorough.records);
                      QCOMPARE(quick.soundness, thorough.soundness);
                  });
    qInfo("%d states opened and verified by the journal itself: %d lost, %d unsound", found.states,
          found.lost, found.unsound);
    QVERIFY(found.states > 200);
    QCOMPARE(found.lost + found.unsound, 0);
}

void TestJournalPowerCut::theLogIsAlsoWrittenBackInTheMiddleOfTheWork()
{
    // Big records, so that one session fills the log and begins it anew.
    const Recording recording = kit::recordSessions(1, 220, 1500, nullptr);
    const auto first = std::find_if(recording.steps.begin(), recording.steps.end(), [](const DiskStep &step) {
        return writesDatabase(step) && step.acknowledged > 1;
    });
    QVERIFY(first != recording.steps.end() && first->acknowledged < int(recording.unitOf.size()));
    const Tally found = lookEverywhere(recording, DiskModel::Sync::Honest, 1, 4);
    qInfo("%d power cuts around a full log: %d lost, %d unsound", found.states, found.lost, found.unsound);
    QCOMPARE(found.lost + found.unsound, 0);
}

void TestJournalPowerCut::aWeakerSettingIsCaught_data()
{
    QTest::addColumn<QByteArray>("synchronous");
    QTest::newRow("NORMAL") << QByteArray("NORMAL");
    QTest::newRow("OFF") << QByteArray("OFF");
}

void TestJournalPowerCut::aWeakerSettingIsCaught()
{
    // The control: the same journal, the same check, one setting less.
    QFETCH(QByteArray, synchronous);
    const Recording recording = kit::recordSessions(3, 9, 60, synchronous.constData());
    const Tally found = lookEverywhere(recording, DiskModel::Sync::Honest, 3);
    qInfo("synchronous=%s: %d states, %d lost, %d unsound", synchronous.constData(), found.states, found.lost,
          found.unsound);
    QVERIFY(found.lost > found.states / 10);
    if (synchronous == "OFF")
        QVERIFY(found.unsound > 0);
}

void TestJournalPowerCut::aDiskThatLiesIsCaught()
{
    const Tally found = lookEverywhere(m_recording, DiskModel::Sync::Lies, 2);
    qInfo("a disk that lies about syncs: %d states, %d lost, %d unsound", found.states, found.lost,
          found.unsound);
    QVERIFY(found.lost + found.unsound > found.states / 2);
}

QTEST_GUILESS_MAIN(TestJournalPowerCut)
#include "tst_journal_power_cut.moc"
