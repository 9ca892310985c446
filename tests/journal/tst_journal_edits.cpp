#include "tests/journal/journal_kit.h"
#include "tests/journal/raw_database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <map>
#include <random>

using namespace journal;

/// A thousand random edits, truncations and swaps of the journal's files and rows, as somebody with the files
/// can make them: each is found against the head that was noted outside. JOURNAL_EDITS sets how many.
class TestJournalEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNothingWhereNothingWasChanged();
    void findsEveryEditAgainstTheNotedHead();

private:
    /// What was found in a copy of the files after an edit.
    struct Found
    {
        bool changed = false;  ///< the edit did something
        bool refused = false;  ///< the journal does not open
        bool alone = false;    ///< verify() complains
        bool anchored = false; ///< verifyAgainst() the noted head complains
    };
    template <class Edit>
    Found after(Edit edit);
    QString copy() const { return m_place->path() + QStringLiteral("/copy/journal.sqlite"); }

    kit::Station m_station;
    std::unique_ptr<QTemporaryDir> m_place;
    QByteArray m_database;
    QByteArray m_key;
    ChainHead m_noted;
    QByteArray m_dump; ///< of the untouched journal
};

namespace {

using Random = std::mt19937;

int below(Random &random, int most) { return int(random() % unsigned(most)); }

/// One way to change the journal. @return whether anything can have changed
struct EditKind
{
    const char *name;
    std::function<bool(const QString &file, Random &)> edit;
};

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeAll(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/// An edit of the file's bytes.
template <class Change>
std::function<bool(const QString &, Random &)> bytes(Change change)
{
    return [change](const QString &file, Random &random) {
        QByteArray all = readAll(file);
        const QByteArray before = all;
        change(all, random);
        return all != before && writeAll(file, all);
    };
}

/// An edit of rows, with the triggers out of the way.
template <class Sql>
std::function<bool(const QString &, Random &)> rows(Sql sql)
{
    return [sql](const QString &file, Random &random) {
        kit::RawDatabase raw(file);
        const QByteArray error = raw.tamper(sql(raw, random));
        return error.isEmpty();
    };
}

constexpr int kPage = 4096;

/// The columns of a table that an edit may hit.
QByteArray anyOf(Random &random, const QList<QByteArray> &texts)
{
    return texts[below(random, int(texts.size()))];
}

QByteArray someEvent(kit::RawDatabase &raw, Random &random)
{
    const int count = raw.value("SELECT count(*) FROM events").toInt();
    return QByteArray::number(1 + below(random, count));
}

/// Changes one character of a text or one byte of a blob, or adds to a number, wherever it stands.
QByteArray changedValue(const QByteArray &column, Random &random)
{
    const QByteArray place = QByteArray::number(1 + below(random, 40));
    return "CASE typeof(" + column + ") WHEN 'integer' THEN " + column + " + " +
           QByteArray::number(1 + below(random, 1000)) +
           " WHEN 'null' THEN '1' WHEN 'blob' THEN zeroblob(length(" + column + ")) ELSE substr(" + column +
           ", 1, " + place + ") || '~' || substr(" + column + ", " + place + " + 2) END";
}

QByteArray withoutNewest(int count)
{
    return "DELETE FROM events WHERE seq > (SELECT max(seq) FROM events) - " + QByteArray::number(count);
}

const std::vector<EditKind> &editKinds()
{
    static const std::vector<EditKind> kinds{
        {"file: one bit", bytes([](QByteArray &all, Random &random) {
             all[below(random, int(all.size()))] ^= char(1 << below(random, 8));
         })},
        {"file: some bytes", bytes([](QByteArray &all, Random &random) {
             const int at = below(random, int(all.size()) - 64);
             for (int i = 0; i < 1 + below(random, 64); ++i)
                 all[at + i] = char(random());
         })},
        {"file: a page emptied", bytes([](QByteArray &all, Random &random) {
             const int page = below(random, int(all.size()) / kPage);
             all.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
         })},
        {"file: two pages swapped", bytes([](QByteArray &all, Random &random) {
             const int a = below(random, int(all.size()) / kPage);
             const int b = below(random, int(all.size()) / kPage);
             const QByteArray first = all.mid(a * kPage, kPage);
             all.replace(a * kPage, kPage, all.mid(b * kPage, kPage));
             all.replace(b * kPage, kPage, first);
         })},
        {"file: cut off",
         bytes([](QByteArray &all, Random &random) { all.truncate(below(random, int(all.size()))); })},
        {"event: one value", rows([](kit::RawDatabase &raw, Random &random) {
             const QByteArray column =
                 anyOf(random, {"batch", "unit", "at", "kind", "payload", "phase", "operator", "hash"});
             return "UPDATE OR IGNORE events SET " + column + " = " + changedValue(column, random) +
                    " WHERE seq = " + someEvent(raw, random);
         })},
        {"event: two swapped", rows([](kit::RawDatabase &raw, Random &random) {
             const QByteArray a = someEvent(raw, random);
             const QByteArray b = someEvent(raw, random);
             return "UPDATE events SET seq = -1 WHERE seq = " + a + ";UPDATE events SET seq = " + a +
                    " WHERE seq = " + b + ";UPDATE events SET seq = " + b + " WHERE seq = -1";
         })},
        {"event: contents of two swapped", rows([](kit::RawDatabase &raw, Random &random) {
             const QByteArray a = someEvent(raw, random);
             const QByteArray b = someEvent(raw, random);
             return "CREATE TEMP TABLE two AS SELECT seq, kind, payload FROM events WHERE seq IN (" + a +
                    "," + b +
                    ");UPDATE events SET payload = (SELECT payload FROM two WHERE two.seq <> events.seq), "
                    "kind = (SELECT kind FROM two WHERE two.seq <> events.seq) WHERE seq IN (" +
                    a + "," + b + ") AND (SELECT count(*) FROM two) = 2;DROP TABLE two";
         })},
        {"event: one deleted", rows([](kit::RawDatabase &raw, Random &random) {
             return "DELETE FROM events WHERE seq = " + someEvent(raw, random);
         })},
        {"event: one repeated", rows([](kit::RawDatabase &raw, Random &random) {
             return "INSERT INTO events SELECT (SELECT max(seq) + 1 FROM events), batch, unit, at, kind, "
                    "payload, phase, operator, hash FROM events WHERE seq = " +
                    someEvent(raw, random);
         })},
        {"events: the newest taken away",
         rows([](kit::RawDatabase &, Random &random) { return withoutNewest(1 + below(random, 8)); })},
        {"events: the newest batch taken away with all its traces", rows([](kit::RawDatabase &, Random &) {
             // The last batch was only imported, so that this leaves a journal as it was before.
             return withoutNewest(1) + ";DELETE FROM units WHERE batch = (SELECT max(id) FROM batches);"
                                       "DELETE FROM batches WHERE id = (SELECT max(id) FROM batches)";
         })},
        {"unit: one value", rows([](kit::RawDatabase &raw, Random &random) {
             const QByteArray column =
                 anyOf(random, {"row", "plan", "labels", "extras", "phase", "eid", "iccid", "reservation_id",
                                "reader", "operator", "started_at", "finished_at", "changed_at", "state",
                                "code_mark"});
             const QByteArray units = raw.value("SELECT count(*) FROM units");
             return "UPDATE OR IGNORE units SET " + column + " = " + changedValue(column, random) +
                    " WHERE rowid = (SELECT rowid FROM units LIMIT 1 OFFSET " +
                    QByteArray::number(below(random, units.toInt())) + ")";
         })},
        {"unit: states of two swapped", rows([](kit::RawDatabase &, Random &random) {
             const QByteArray a = QByteArray::number(below(random, 3));
             const QByteArray b = QByteArray::number(3 + below(random, 3));
             return "CREATE TEMP TABLE two AS SELECT unit, state FROM units WHERE batch = 1 AND unit IN (" +
                    a + "," + b +
                    ");UPDATE units SET state = (SELECT state FROM two WHERE two.unit <> units.unit) "
                    "WHERE batch = 1 AND unit IN (" +
                    a + "," + b + ");DROP TABLE two";
         })},
        {"unit: one deleted", rows([](kit::RawDatabase &, Random &random) {
             return "DELETE FROM units WHERE batch = 1 AND unit = " + QByteArray::number(below(random, 6));
         })},
        {"batch: one value", rows([](kit::RawDatabase &, Random &random) {
             const QByteArray column = anyOf(random, {"name", "recipe", "manifest_file", "manifest_sha256",
                                                      "imported_at", "units", "extra_columns"});
             return "UPDATE OR IGNORE batches SET " + column + " = " + changedValue(column, random) +
                    " WHERE id = " + QByteArray::number(1 + below(random, 2));
         })},
        {"projection: a row gone", rows([](kit::RawDatabase &, Random &random) {
             const QByteArray table = anyOf(random, {"reservations", "spending", "verdicts", "backlog"});
             return "DELETE FROM " + table + " WHERE rowid = (SELECT min(rowid) FROM " + table + ")";
         })},
        {"projection: one value", rows([](kit::RawDatabase &, Random &random) {
             const QList<QByteArray> places{
                 "reservations.id",  "reservations.batch", "reservations.unit", "spending.seq",
                 "spending.batch",   "spending.unit",      "spending.at",       "verdicts.seq",
                 "verdicts.unit",    "verdicts.at",        "verdicts.phase",    "verdicts.reason",
                 "verdicts.reader",  "verdicts.operator",  "verdicts.attempt",  "verdicts.done_before",
                 "verdicts.card_at", "backlog.seq",        "backlog.eid",       "backlog.sequence",
                 "backlog.address",  "backlog.whole",      "backlog.seen_at",   "backlog.delivered_at"};
             const QList<QByteArray> place = anyOf(random, places).split('.');
             return "UPDATE OR IGNORE " + place[0] + " SET " + place[1] + " = " +
                    changedValue(place[1], random) + " WHERE rowid = (SELECT min(rowid) FROM " + place[0] +
                    ")";
         })},
        {"rule: dropped", rows([](kit::RawDatabase &, Random &random) {
             return "DROP INDEX " + anyOf(random, {"units_serial", "units_eid_in_work", "units_reservation",
                                                   "events_of_unit"});
         })},
    };
    return kinds;
}

/// Everything that the tables hold, as text; less when the file is damaged.
QByteArray dumpOf(const QString &file)
{
    kit::RawDatabase raw(file);
    QByteArray all = raw.values("SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    all += raw.values("PRAGMA user_version") + raw.values("PRAGMA application_id");
    for (const QByteArray &table :
         raw.values("SELECT name FROM sqlite_schema WHERE type = 'table'").split('\n')) {
        const QByteArray columns =
            raw.values("SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('" +
                       table + "')")
                .trimmed();
        if (!columns.isEmpty())
            all += table + '\n' + raw.values("SELECT " + columns + " FROM " + table + " ORDER BY 1");
    }
    return all;
}

} // namespace

void TestJournalEdits::initTestCase()
{
    const QString memory = QStringLiteral("/dev/shm/journal-XXXXXX");
    m_place = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? std::make_unique<QTemporaryDir>(memory)
                                                                 : std::make_unique<QTemporaryDir>();
    auto journal = *m_station.open();
    auto units = kit::newUnits(6);
    units[5].plan.reserve = esim::ReserveMode::Given;
    units[5].plan.code = kit::code();
    const auto batch = journal->importBatch(kit::info(QStringLiteral("B1")), units);
    VERIFY_GOOD(batch);
    kit::Walker walker(*journal, batch->id);
    for (int unit = 0; unit < 4; ++unit)
        walker.install(unit, unit + 1);
    walker.send(4, workflow::ReserveStarted{"open", kit::kNow});
    walker.send(5, workflow::Continued{});
    QTRY_VERIFY(walker.allStored());
    VERIFY_GOOD(journal->importBatch(kit::info(QStringLiteral("B2")), kit::newUnits(2)));
    m_noted = *journal->head();
    journal.reset();
    m_database = readAll(m_station.file());
    m_dump = dumpOf(m_station.file());
    QVERIFY(m_dump.contains("'SN-000001'") && m_dump.contains("'smdp.example.com'"));
    m_key = readAll(m_station.folder() + QStringLiteral("/journal.key"));
    QVERIFY(!QFile::exists(m_station.file() + QStringLiteral("-wal")));
}

template <class Edit>
TestJournalEdits::Found TestJournalEdits::after(Edit edit)
{
    const QString folder = m_place->path() + QStringLiteral("/copy");
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString file = folder + QStringLiteral("/journal.sqlite");
    if (!writeAll(file, m_database) || !writeAll(folder + QStringLiteral("/journal.key"), m_key))
        qFatal("the copy could not be written");
    Found found;
    const auto said = edit(file);
    // The edit's own connection is closed, so that the file holds everything.
    found.changed = said && readAll(file) != m_database;
    const auto opened = SqliteJournal::open({folder, Access::Read, m_station.key(), 0});
    if (!opened) {
        found.refused = found.alone = found.anchored = true;
        return found;
    }
    // Reading that cannot go on is a finding as well.
    const auto alone = (*opened)->verify();
    const auto anchored = (*opened)->verifyAgainst(m_noted);
    found.alone = !alone || !alone->isEmpty();
    found.anchored = !anchored || !anchored->isEmpty();
    return found;
}

void TestJournalEdits::findsNothingWhereNothingWasChanged()
{
    const Found untouched = after([](const QString &) { return true; });
    QVERIFY(!untouched.changed);
    QVERIFY(!untouched.refused && !untouched.alone && !untouched.anchored);
    // The same through the tampering connection, with an edit that changes no content.
    const Found rewritten = after([](const QString &file) {
        return kit::RawDatabase(file).tamper("UPDATE events SET payload = payload").isEmpty();
    });
    QVERIFY(!rewritten.refused && !rewritten.alone && !rewritten.anchored);
}

void TestJournalEdits::findsEveryEditAgainstTheNotedHead()
{
    const int wanted = std::max(qEnvironmentVariableIntValue("JOURNAL_EDITS"), 1000);
    struct Count
    {
        int edits = 0, harmless = 0, refused = 0, alone = 0, anchored = 0;
    };
    std::map<std::string, Count> counts;
    QElapsedTimer time;
    time.start();
    Random random(2026);
    int made = 0;
    QStringList missed;
    for (int tried = 0; made < wanted && tried < 4 * wanted; ++tried) {
        const EditKind &kind = editKinds()[size_t(tried) % editKinds().size()];
        const unsigned seed = random();
        const Found found = after([&](const QString &file) {
            Random own(seed);
            return kind.edit(file, own);
        });
        Count &count = counts[kind.name];
        if (!found.changed)
            continue;
        // Unused bytes of a page and counters in the header carry nothing: an edit there changes no record.
        if (!found.anchored && dumpOf(copy()) == m_dump) {
            ++count.harmless;
            continue;
        }
        ++made;
        ++count.edits;
        count.refused += found.refused ? 1 : 0;
        count.alone += found.alone ? 1 : 0;
        count.anchored += found.anchored ? 1 : 0;
        if (!found.anchored)
            missed << QStringLiteral("%1, seed %2").arg(QLatin1String(kind.name)).arg(seed);
    }
    qInfo("%-56s %6s %8s %8s %8s %9s", "kind", "edits", "refused", "verify", "anchored", "no change");
    for (const auto &[name, count] : counts) {
        qInfo("%-56s %6d %8d %8d %8d %9d", name.c_str(), count.edits, count.refused, count.alone,
              count.anchored, count.harmless);
    }
    qInfo("%d edits in %.1f s", made, double(time.elapsed()) / 1000.0);
    QVERIFY(made >= wanted);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    // The limit without an anchor, stated and seen: the newest records with all their traces.
    const Count &limit = counts["events: the newest batch taken away with all its traces"];
    QVERIFY(limit.edits > 0);
    QCOMPARE(limit.alone, 0);
    QCOMPARE(limit.anchored, limit.edits);
}

QTEST_GUILESS_MAIN(TestJournalEdits)
#include "tst_journal_edits.moc"
