#include "tests/journal/power_cut.h"

#include "tests/journal/memory_disk.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace journal;

namespace kit {
namespace {

constexpr int kUnits = 12;

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// A connection to the memory disk that leaves the log alone when it closes. Null when it does not open.
Connection openInMemory()
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2("journal.sqlite", &opened, SQLITE_OPEN_READWRITE, MemoryDisk::kName);
    Connection connection(opened, &sqlite3_close);
    if (code != SQLITE_OK ||
        sqlite3_exec(opened, "PRAGMA locking_mode = EXCLUSIVE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return {nullptr, &sqlite3_close};
    return connection;
}

/// Gives every row to `take`. @return whether all was read and `take` never said no
template <class Take>
bool forEachRow(sqlite3 *connection, const char *sql, Take take)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    int code = sqlite3_step(statement);
    bool isGood = true;
    for (; isGood && code == SQLITE_ROW; code = sqlite3_step(statement))
        isGood = take(statement);
    sqlite3_finalize(statement);
    return isGood && code == SQLITE_DONE;
}

} // namespace

Recording recordSessions(int sessions, int groups, int recordBytes, const char *synchronous)
{
    const Station station;
    Recording recording;
    recording.units = kUnits;
    RecordingDisk disk;
    int number = 0;
    for (int session = 0; session < sessions; ++session) {
        auto journal = station.open();
        if (!journal)
            qFatal("the journal does not open");
        if (synchronous)
            disk.weaken(synchronous);
        if (session == 0) {
            if (!(*journal)->importBatch(info(QStringLiteral("B1")), newUnits(kUnits)))
                qFatal("the batch is not imported");
            disk.acknowledge();
            recording.unitOf.push_back(-1);
            recording.timeOf.push_back(kNow.time_since_epoch().count());
        }
        int open = 0;
        for (int group = 0; group < groups; ++group) {
            // One to three records at once.
            for (int i = 0; i <= group % 3; ++i, ++open, ++number) {
                const int unit = number % kUnits;
                const base::Instant at = kNow + base::Millis(1 + number);
                recording.unitOf.push_back(unit);
                recording.timeOf.push_back(at.time_since_epoch().count());
                (*journal)->append({1, unit, at, workflow::Restarted{}, workflow::planned(plan(unit)),
                                    QString(recordBytes, u'x')},
                                   [&](const base::Result<void> &outcome) {
                                       if (!outcome)
                                           qFatal("a record was refused");
                                       disk.acknowledge();
                                       --open;
                                   });
            }
            while (open > 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    recording.steps = disk.steps();
    QFile key(station.folder() + QStringLiteral("/journal.key"));
    if (!key.open(QFile::ReadOnly))
        qFatal("the key cannot be read");
    recording.key = key.readAll();
    sqlite3 *opened = nullptr;
    sqlite3_open(station.file().toUtf8().constData(), &opened);
    const Connection connection(opened, &sqlite3_close);
    forEachRow(opened, "SELECT hash FROM events ORDER BY seq", [&](sqlite3_stmt *row) {
        recording.hashes << QByteArray(static_cast<const char *>(sqlite3_column_blob(row, 0)),
                                       sqlite3_column_bytes(row, 0));
        return true;
    });
    if (recording.hashes.size() != qsizetype(recording.unitOf.size()))
        qFatal("the recording does not hold every record");
    return recording;
}

void Tally::add(const Verdict &verdict, int acknowledged)
{
    ++states;
    if (verdict.soundness == Verdict::Soundness::Unsound) {
        ++unsound;
        return;
    }
    lost += verdict.records < acknowledged ? 1 : 0;
    more += verdict.records > acknowledged ? 1 : 0;
}

Verdict look(const QHash<QString, QByteArray> &files, const Recording &recording)
{
    Verdict verdict{Verdict::Soundness::Unsound, 0};
    const MemoryDisk disk(files);
    const Connection connection = openInMemory();
    if (!connection)
        return verdict;
    sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    std::vector<qint64> changed(size_t(recording.units), recording.timeOf.front());
    const auto takeRecord = [&](sqlite3_stmt *row) {
        const size_t index = size_t(verdict.records++);
        const QByteArrayView hash(static_cast<const char *>(sqlite3_column_blob(row, 0)),
                                  sqlite3_column_bytes(row, 0));
        if (index >= recording.unitOf.size() || hash != QByteArrayView(recording.hashes[qsizetype(index)]))
            return false;
        if (recording.unitOf[index] >= 0)
            changed[size_t(recording.unitOf[index])] = recording.timeOf[index];
        return true;
    };
    size_t unit = 0;
    const auto takeUnit = [&](sqlite3_stmt *row) {
        return unit < changed.size() && sqlite3_column_int64(row, 0) == changed[unit++];
    };
    const auto isOk = [](sqlite3_stmt *row) {
        return qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)), "ok") == 0;
    };
    const bool isSound =
        forEachRow(connection.get(), "PRAGMA quick_check(1)", isOk) &&
        forEachRow(connection.get(), "SELECT hash FROM events ORDER BY seq", takeRecord) &&
        forEachRow(connection.get(), "SELECT changed_at FROM units ORDER BY batch, unit", takeUnit);
    const bool isWhole = verdict.records == 0 ? unit == 0 : unit == changed.size();
    if (isSound && isWhole)
        verdict.soundness = Verdict::Soundness::Sound;
    return verdict;
}

Verdict Looker::look(const QHash<QString, QByteArray> &files)
{
    std::pair<size_t, size_t> key{0, 0};
    // Sums, because the files come in no order.
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        key.first += qHash(*it, qHash(it.key(), 1));
        key.second += qHash(*it, qHash(it.key(), 2));
    }
    auto found = m_seen.constFind(key);
    if (found == m_seen.constEnd())
        found = m_seen.insert(key, kit::look(files, m_recording));
    return *found;
}

Verdict lookThoroughly(const QHash<QString, QByteArray> &files, const Recording &recording,
                       const QString &folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    auto all = files;
    all.insert(QStringLiteral("journal.key"), recording.key);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QFile file(folder + QLatin1Char('/') + it.key());
        if (!file.open(QFile::WriteOnly) || file.write(*it) != it->size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("the state could not be written");
    }
    const auto opened = SqliteJournal::open({folder, Access::Write, *loadKey(folder), 0});
    if (!opened)
        return {Verdict::Soundness::Unsound, 0};
    const auto wrong = (*opened)->verify();
    const auto head = (*opened)->head();
    const bool isSound = wrong && wrong->isEmpty() && head;
    return {isSound ? Verdict::Soundness::Sound : Verdict::Soundness::Unsound,
            head ? int(head->sequence) : 0};
}

std::vector<DiskStep> recover(const QHash<QString, QByteArray> &files)
{
    const MemoryDisk disk(files);
    {
        const Connection connection = openInMemory();
        if (connection) {
            sqlite3_exec(
                connection.get(),
                "PRAGMA synchronous = FULL; SELECT count(*) FROM events; PRAGMA wal_checkpoint(TRUNCATE)",
                nullptr, nullptr, nullptr);
        }
    }
    return disk.steps();
}

} // namespace kit
