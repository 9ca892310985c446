#include "tests/journal/journal_kit.h"
#include "tests/journal/recording_disk.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace journal;

/// Power cuts at every single write: what the disk may hold then is built from a recording of one run, and
/// opened.
class TestJournalPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheDatabaseOnlyFromASyncedLog();
    void losesNothingAcknowledgedWhereverThePowerFails();
    void aDiskThatLiesIsCaught();

private:
    struct Found
    {
        int states = 0;
        int lost = 0;    ///< an acknowledged record is missing
        int unsound = 0; ///< not opened, or verify() complains
        int more = 0;    ///< states with records that nobody was told of
    };
    Found cutEverywhere(kit::DiskModel::Sync sync, int damagesEach, int every);

    QByteArray m_key;
    std::vector<kit::DiskStep> m_steps;
    int m_records = 0; ///< with that of the import
};

void TestJournalPowerCut::initTestCase()
{
    const kit::Station station;
    kit::RecordingDisk disk;
    {
        auto journal = station.open();
        VERIFY_GOOD(journal);
        const auto batch = (*journal)->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(12));
        VERIFY_GOOD(batch);
        disk.acknowledge();
        int answered = 0;
        int sent = 0;
        // One to three records at once; enough for the log to be written back into the database on the way.
        for (int group = 0; group < 220; ++group) {
            for (int i = 0; i <= group % 3; ++i, ++sent) {
                const int unit = sent % 12;
                (*journal)->append({batch->id, unit, kit::kNow, workflow::Restarted{},
                                    workflow::planned(kit::plan(unit)), QString(1500, u'x')},
                                   [&](const base::Result<void> &outcome) {
                                       VERIFY_GOOD(outcome);
                                       disk.acknowledge();
                                       ++answered;
                                   });
            }
            while (answered < sent)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_records = sent + 1;
    }
    m_steps = disk.steps();
    QFile key(station.folder() + QStringLiteral("/journal.key"));
    QVERIFY(key.open(QFile::ReadOnly));
    m_key = key.readAll();
    // The log was written back into the database on the way, not only at the end.
    const auto isDatabaseWrite = [](const kit::DiskStep &step) {
        return step.kind == kit::DiskStep::Kind::Written && step.file == QLatin1String("journal.sqlite") &&
               step.offset > 0;
    };
    const auto first = std::find_if(m_steps.begin(), m_steps.end(), isDatabaseWrite);
    QVERIFY(first != m_steps.end() && first->acknowledged < m_records);
}

void TestJournalPowerCut::writesTheDatabaseOnlyFromASyncedLog()
{
    bool isLogSynced = true;
    for (const auto &step : m_steps) {
        const bool isLog = step.file.endsWith(QStringLiteral("-wal"));
        if (isLog && step.kind == kit::DiskStep::Kind::Written)
            isLogSynced = false;
        if (isLog && step.kind == kit::DiskStep::Kind::Synced)
            isLogSynced = true;
        if (!isLog && step.kind == kit::DiskStep::Kind::Written)
            QVERIFY(isLogSynced);
    }
    QCOMPARE(m_steps.back().acknowledged, m_records);
}

TestJournalPowerCut::Found TestJournalPowerCut::cutEverywhere(kit::DiskModel::Sync sync, int damagesEach,
                                                              int every)
{
    // In memory: these are thousands of small files, and the disk under them is a model anyway.
    const QString memory = QStringLiteral("/dev/shm/journal-XXXXXX");
    const QTemporaryDir place =
        QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QTemporaryDir(memory) : QTemporaryDir();
    std::mt19937 random(2026);
    kit::DiskModel disk(sync);
    Found found;
    int number = 0;
    for (const auto &step : m_steps) {
        disk.apply(step);
        if (++number % every != 0)
            continue;
        for (int damage = 0; damage < damagesEach; ++damage) {
            const QString folder = place.path() + QStringLiteral("/state");
            QDir(folder).removeRecursively();
            QDir().mkpath(folder);
            auto files = disk.afterCut(random);
            files.insert(QStringLiteral("journal.key"), m_key);
            for (auto it = files.cbegin(); it != files.cend(); ++it) {
                QFile file(folder + QLatin1Char('/') + it.key());
                if (!file.open(QFile::WriteOnly) || file.write(*it) != it->size() ||
                    !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
                    qFatal("the state could not be written");
            }
            ++found.states;
            const auto opened = SqliteJournal::open({folder, Access::Write, *loadKey(folder), 0});
            if (!opened) {
                ++found.unsound;
                continue;
            }
            const auto wrong = (*opened)->verify();
            if (!wrong || !wrong->isEmpty())
                ++found.unsound;
            const auto stored = (*opened)->head()->sequence;
            found.lost += stored < step.acknowledged ? 1 : 0;
            found.more += stored > step.acknowledged ? 1 : 0;
        }
    }
    return found;
}

void TestJournalPowerCut::losesNothingAcknowledgedWhereverThePowerFails()
{
    const Found found = cutEverywhere(kit::DiskModel::Sync::Honest, 1, 3);
    qInfo("%d states after a power cut: %d lost, %d unsound, %d with records that nobody was told of",
          found.states, found.lost, found.unsound, found.more);
    QVERIFY(found.states > 500);
    QVERIFY(found.more > 0);
    QCOMPARE(found.lost, 0);
    QCOMPARE(found.unsound, 0);
}

void TestJournalPowerCut::aDiskThatLiesIsCaught()
{
    // The control: without syncs the same check must find losses.
    const Found found = cutEverywhere(kit::DiskModel::Sync::Lies, 1, 40);
    QVERIFY(found.lost + found.unsound > found.states / 2);
}

QTEST_GUILESS_MAIN(TestJournalPowerCut)
#include "tst_journal_power_cut.moc"
