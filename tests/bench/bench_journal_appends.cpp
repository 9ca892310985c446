#include "core/base/crypto.h"
#include "tests/bench/slow_disk.h"
#include "tests/journal/journal_kit.h"

#include <QElapsedTimer>

#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <cstdio>

/// Durable records a second: the journal with eight slots that each wait for their record, and SQLite alone
/// with the same rows, each in a transaction of its own and in groups as large as ours; on the disk as it is,
/// and with syncs that take longer. Arguments: units, runs, folder.
namespace {

using namespace journal;
using namespace std::chrono_literals;

constexpr int kSlots = 8;
/// How much longer a sync takes than on the disk that is measured on.
constexpr std::chrono::microseconds kWaits[] = {0us, 200us, 1000us, 5000us};

/// One record as the journal stored it.
struct Row
{
    qint64 sequence, unit, at;
    QByteArray kind, payload, phase, operatorName, hash, state;
};

std::atomic<int> g_commits{0};

int countCommits(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    sqlite3_commit_hook(
        connection,
        [](void *) {
            ++g_commits;
            return 0;
        },
        nullptr);
    return SQLITE_OK;
}

/// A whole life of an installing unit, made before the clock runs.
std::vector<Entry> lifeOf(BatchId batch, int unit, workflow::State state)
{
    workflow::CardRead read;
    read.eid = kit::eid(unit);
    read.profiles = {{kit::iccid(unit), esim::Enable::Yes}};
    read.notifications = {{unit, QStringLiteral("smdp.example.com"), base::randomBytes(300)}};
    const workflow::Event events[] = {
        workflow::ReserveStarted{base::randomId(), kit::kNow},
        workflow::ReservationSeen{kit::reservation(unit)},
        workflow::Continued{},
        workflow::SimActivated{},
        workflow::CardOffered{QStringLiteral("Reader A"), kit::eid(unit)},
        workflow::InstallSucceeded{kit::iccid(unit), base::randomBytes(300)},
        workflow::EnableAnswered{},
        read,
        workflow::NotificationsHandled{{unit}, {}},
    };
    std::vector<Entry> entries;
    for (const auto &event : events) {
        auto step = workflow::step(state, event);
        if (!step)
            qFatal("a unit's life does not go on at %s", workflow::nameOf(event));
        state = step->state;
        entries.push_back({batch, unit, kit::kNow, event, state, QStringLiteral("anna")});
    }
    return entries;
}

struct Measured
{
    double perSecond = 0;
    double perGroup = 0;
    double cpuMicros = 0; ///< for each record, all threads
};

/// Processor time of this process so far, in microseconds.
double cpuNow()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval &time) { return double(time.tv_sec) * 1e6 + double(time.tv_usec); };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

class OneFolder
{
public:
    explicit OneFolder(const QString &parent)
        : m_folder(parent + QStringLiteral("/journal-XXXXXX"))
    {}
    QString data() const { return m_folder.path() + QStringLiteral("/data"); }
    /// Another file each time.
    QString bare() const { return m_folder.path() + QStringLiteral("/bare-%1.sqlite").arg(++m_bare); }

private:
    QTemporaryDir m_folder;
    mutable int m_bare = 0;
};

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(database));
}

Measured ours(const OneFolder &folder, int units)
{
    auto journal = *SqliteJournal::open({folder.data(), Access::Write, *loadOrCreateKey(folder.data()), 0});
    const auto batch = journal->importBatch(kit::info(QStringLiteral("B1")), kit::newUnits(units));
    if (!batch)
        qFatal("%s", kit::words(batch).constData());
    std::vector<std::vector<Entry>> lives;
    for (int unit = 0; unit < units; ++unit)
        lives.push_back(lifeOf(batch->id, unit, workflow::planned(kit::plan(unit))));
    int next = 0;
    int stored = 0;
    QEventLoop loop;
    // A slot works on a unit until it is through, then takes the next one.
    std::function<void(int, size_t)> work = [&](int unit, size_t at) {
        if (at == lives[size_t(unit)].size()) {
            if (next == units)
                return;
            unit = next++;
            at = 0;
        }
        journal->append(lives[size_t(unit)][at], [&, unit, at](const base::Result<void> &outcome) {
            if (!outcome)
                qFatal("%s", kit::words(outcome).constData());
            if (++stored == units * int(lives.front().size()))
                loop.quit();
            work(unit, at + 1);
        });
    };
    g_commits = 0;
    const double cpu = cpuNow();
    QElapsedTimer time;
    time.start();
    for (int slot = 0; slot < std::min(kSlots, units); ++slot)
        work(next++, 0);
    loop.exec();
    const double seconds = double(time.nsecsElapsed()) / 1e9;
    return {stored / seconds, double(stored) / g_commits, (cpuNow() - cpu) / stored};
}

/// SQLite alone: the same tables and indexes, the same rows, and the same bytes of every state, in groups of
/// so many records. @return records a second
double bare(const OneFolder &folder, int units, double perGroup)
{
    sqlite3 *source = nullptr;
    check(sqlite3_open((folder.data() + QStringLiteral("/journal.sqlite")).toUtf8().constData(), &source),
          source);
    sqlite3 *to = nullptr;
    check(sqlite3_open(folder.bare().toUtf8().constData(), &to), to);
    const auto run = [&](const QByteArray &sql) {
        check(sqlite3_exec(to, sql.constData(), nullptr, nullptr, nullptr), to);
    };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store "
        "= MEMORY");
    const auto text = [](sqlite3_stmt *row, int column) {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)),
                          sqlite3_column_bytes(row, column));
    };
    sqlite3_stmt *rows = nullptr;
    check(sqlite3_prepare_v2(
              source,
              "SELECT sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND "
              "(tbl_name = 'events' OR tbl_name = 'units' OR tbl_name = 'batches')",
              -1, &rows, nullptr),
          source);
    while (sqlite3_step(rows) == SQLITE_ROW)
        run(text(rows, 0));
    sqlite3_finalize(rows);
    run("ATTACH '" + (folder.data() + QStringLiteral("/journal.sqlite")).toUtf8() +
        "' AS ours; INSERT INTO batches SELECT * FROM ours.batches; INSERT INTO units SELECT batch, unit, "
        "serial, row, "
        "plan, labels, extras, 'planned', NULL, NULL, NULL, '', '', NULL, NULL, changed_at, '', NULL FROM "
        "ours.units; DETACH ours");
    // A state grows with its unit; the middle of its sizes is the stored end, as good as exact for the costs.
    std::vector<Row> all;
    check(sqlite3_prepare_v2(
              source,
              "SELECT seq, events.unit, at, kind, payload, events.phase, events.operator, hash, state FROM "
              "events JOIN units ON units.unit = events.unit ORDER BY seq",
              -1, &rows, nullptr),
          source);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        all.push_back({sqlite3_column_int64(rows, 0), sqlite3_column_int64(rows, 1),
                       sqlite3_column_int64(rows, 2), text(rows, 3), text(rows, 4), text(rows, 5),
                       text(rows, 6), text(rows, 7), text(rows, 8)});
    }
    sqlite3_finalize(rows);
    sqlite3_close(source);

    sqlite3_stmt *event = nullptr;
    sqlite3_stmt *unit = nullptr;
    check(
        sqlite3_prepare_v2(to, "INSERT INTO events VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)", -1, &event, nullptr),
        to);
    check(sqlite3_prepare_v2(to,
                             "UPDATE units SET phase = ?, operator = ?, changed_at = ?, state = ? WHERE "
                             "batch = 1 AND unit = ?",
                             -1, &unit, nullptr),
          to);
    const auto bind = [](sqlite3_stmt *into, int place, const QByteArray &value) {
        sqlite3_bind_text(into, place, value.constData(), int(value.size()), SQLITE_STATIC);
    };
    int groups = 0;
    QElapsedTimer time;
    time.start();
    for (size_t at = 0; at < all.size(); ++groups) {
        const auto end = std::min(all.size(), size_t(double(groups + 1) * perGroup + 0.5));
        run("BEGIN IMMEDIATE");
        for (; at < end; ++at) {
            const Row &row = all[at];
            sqlite3_bind_int64(event, 1, row.sequence);
            sqlite3_bind_int64(event, 2, row.unit);
            sqlite3_bind_int64(event, 3, row.at);
            bind(event, 4, row.kind);
            bind(event, 5, row.payload);
            bind(event, 6, row.phase);
            bind(event, 7, row.operatorName);
            sqlite3_bind_blob(event, 8, row.hash.constData(), int(row.hash.size()), SQLITE_STATIC);
            check(sqlite3_step(event), to);
            sqlite3_reset(event);
            bind(unit, 1, row.phase);
            bind(unit, 2, row.operatorName);
            sqlite3_bind_int64(unit, 3, row.at);
            bind(unit, 4, row.state);
            sqlite3_bind_int64(unit, 5, row.unit);
            check(sqlite3_step(unit), to);
            sqlite3_reset(unit);
        }
        run("COMMIT");
    }
    const double seconds = double(time.nsecsElapsed()) / 1e9;
    if (int(all.size()) != units * 9)
        qFatal("the journal holds %d records", int(all.size()));
    sqlite3_finalize(event);
    sqlite3_finalize(unit);
    sqlite3_close(to);
    return double(all.size()) / seconds;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int units = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : 5;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral(".");
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(countCommits));
    std::printf("%d units of 9 records each, %d slots, durable one by one; medians of %d\n", units, kSlots,
                runs);
    std::printf("%12s %12s %9s %12s %16s %7s %16s %7s\n", "sync + ms", "journal 1/s", "in group", "CPU us",
                "bare, ones 1/s", "ratio", "bare, groups 1/s", "ratio");
    for (const std::chrono::microseconds wait : kWaits) {
        bench::slowSyncsBy(wait);
        std::vector<double> journals, groups, cpu, ones, grouped;
        for (int number = 1; number <= runs; ++number) {
            const OneFolder place(folder);
            const Measured mine = ours(place, units);
            journals.push_back(mine.perSecond);
            groups.push_back(mine.perGroup);
            cpu.push_back(mine.cpuMicros);
            ones.push_back(bare(place, units, 1));
            grouped.push_back(bare(place, units, mine.perGroup));
        }
        std::printf("%12.2f %12.0f %9.1f %12.0f %16.0f %7.2f %16.0f %7.2f\n", double(wait.count()) / 1000,
                    median(journals), median(groups), median(cpu), median(ones),
                    median(journals) / median(ones), median(grouped), median(journals) / median(grouped));
    }
    return 0;
}
