#include "core/journal/reads.h"

#include "core/journal/code_mark.h"
#include "core/journal/codec.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>

namespace journal::reads {
namespace {

/// Prepares, binds, executes and gives every row to `take`, which may end it with an error.
template <class Take>
base::Result<void> forEachRow(Database &database, const QString &sql, std::initializer_list<QVariant> values,
                              Take take)
{
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    if (auto done = database.execute(*query); !done)
        return done;
    while (query->next()) {
        if (base::Result<void> taken = take(*query); !taken)
            return taken;
    }
    // A row that could not be read ends the loop just as the last one does.
    if (query->lastError().isValid())
        return tl::unexpected(database.error(query->lastError()));
    return {};
}

/// Adds a decoded value to a list.
template <class List, class T>
base::Result<void> add(List &to, base::Result<T> value)
{
    return value.map([&to](T got) { to.push_back(std::move(got)); });
}

base::Result<BatchInfo> batchOf(QSqlQuery &query)
{
    const auto columns = decodeTexts(query.value(7).toString().toUtf8());
    if (!columns)
        return tl::unexpected(columns.error());
    return BatchInfo{query.value(0).toLongLong(),  query.value(1).toString(),
                     query.value(2).toString(),    query.value(3).toString(),
                     query.value(4).toByteArray(), instantOf(query.value(5)),
                     query.value(6).toInt(),       *columns};
}

base::Result<StoryLine> storyLineOf(QSqlQuery &query, const Vault &vault)
{
    const chain::Row row = eventOf(query);
    auto event = decodeEvent(row.kind, row.payload, vault);
    if (!event)
        return tl::unexpected(event.error());
    const auto phase = esim::fromName<workflow::Phase>(QString::fromLatin1(row.phase));
    return StoryLine{row.sequence, row.at, std::move(*event), phase.value_or(workflow::Phase::Planned),
                     QString::fromUtf8(row.operatorName)};
}

} // namespace

QString unitColumns()
{
    return QStringLiteral("SELECT batch, unit, serial, row, plan, labels, extras, phase, eid, iccid, "
                          "reservation_id, reader, operator, "
                          "started_at, finished_at, changed_at, state, "
                          "(SELECT sealed FROM unit_keys WHERE unit_keys.batch = units.batch AND "
                          "unit_keys.unit = units.unit), code_mark FROM units ");
}

Vault unitVault(const base::Secret &key, Place place, const std::optional<QByteArray> &sealed)
{
    // Before units had keys of their own their codes lay under the journal's.
    if (!sealed)
        return Vault(key, place);
    if (sealed->isEmpty())
        return Vault::wiped(place);
    return Vault([key, place, sealed = *sealed] { return Vault(key, place).unseal(sealed, kUnitKey); },
                 place);
}

base::Result<StoredUnit> unitOf(QSqlQuery &query, const base::Secret &key)
{
    StoredUnit unit;
    UnitRecord &record = unit.record;
    unit.batch = query.value(0).toLongLong();
    record.index = query.value(1).toInt();
    unit.serial = query.value(2).toString();
    record.row = query.value(3).toInt();
    unit.plan = query.value(4).toString().toUtf8();
    unit.labels = query.value(5).toString().toUtf8();
    unit.extras = query.value(6).toString().toUtf8();
    unit.phase = query.value(7).toString();
    unit.eid = query.value(8).toString();
    unit.iccid = query.value(9).toString();
    unit.reservationId = query.value(10).toString();
    record.reader = query.value(11).toString();
    record.operatorName = query.value(12).toString();
    record.startedAt = optionalInstantOf(query.value(13));
    record.finishedAt = optionalInstantOf(query.value(14));
    record.changedAt = instantOf(query.value(15));

    if (!query.value(17).isNull())
        unit.sealedKey = query.value(17).toString().toLatin1();
    unit.codeMark = query.value(18).toString();
    const Vault vault = unitVault(key, {unit.batch, record.index}, unit.sealedKey);
    if (vault.isWiped())
        record.codes = Codes::Wiped;
    unit.state = query.value(16).toString().toUtf8();
    const auto decoded = decodePlan(unit.plan, vault)
                             .and_then([&](workflow::Plan plan) -> base::Result<workflow::State> {
                                 if (unit.state.isEmpty())
                                     return workflow::planned(std::move(plan));
                                 return decodeState(unit.state, std::move(plan), vault);
                             })
                             .map([&](workflow::State got) { record.state = std::move(got); })
                             .and_then([&] { return decodeLabelFields(unit.labels); })
                             .map([&](QList<NamedText> got) { record.labelFields = std::move(got); })
                             .and_then([&] { return decodeTexts(unit.extras); })
                             .map([&](QStringList got) { record.extras = std::move(got); });
    if (!decoded) {
        base::Error error = decoded.error();
        error.where = QCoreApplication::translate("journal", "Unit %1").arg(unit.serial);
        return tl::unexpected(error);
    }
    return unit;
}

QString eventColumns()
{
    return QStringLiteral("SELECT seq, batch, unit, at, kind, payload, phase, operator, hash FROM events ");
}

chain::Row eventOf(QSqlQuery &query)
{
    const QVariant batch = query.value(1);
    return {
        query.value(0).toLongLong(),        batch.isNull() ? std::nullopt : std::optional(batch.toLongLong()),
        query.value(2).toLongLong(),        instantOf(query.value(3)),
        query.value(4).toString().toUtf8(), query.value(5).toString().toUtf8(),
        query.value(6).toString().toUtf8(), query.value(7).toString().toUtf8()};
}

base::Result<QList<BatchInfo>> batches(Database &database)
{
    QList<BatchInfo> all;
    const QString sql = QStringLiteral("SELECT id, name, recipe, manifest_file, manifest_sha256, "
                                       "imported_at, units, extra_columns FROM batches ORDER BY id");
    return forEachRow(database, sql, {}, [&](QSqlQuery &row) { return add(all, batchOf(row)); }).map([&] {
        return std::move(all);
    });
}

base::Result<std::vector<UnitRecord>> units(Database &database, const base::Secret &key, BatchId batch)
{
    std::vector<UnitRecord> all;
    return forEachRow(database, unitColumns() + QStringLiteral("WHERE batch = ? ORDER BY unit"), {batch},
                      [&](QSqlQuery &row) {
                          return unitOf(row, key).map(
                              [&](StoredUnit unit) { all.push_back(std::move(unit.record)); });
                      })
        .map([&] { return std::move(all); });
}

base::Result<std::vector<CodeOwner>> ownersOfCode(Database &database, const base::Secret &key,
                                                  const esim::ActivationCode &code)
{
    // A code that was imported several times is so by mistake; a few of them say enough.
    constexpr int kMostOwners = 10;
    std::vector<CodeOwner> owners;
    const QString sql =
        QStringLiteral("SELECT batches.id, batches.name, units.unit FROM units JOIN batches ON "
                       "batches.id = units.batch WHERE code_mark = ? ORDER BY units.batch, "
                       "units.unit LIMIT %1")
            .arg(kMostOwners);
    const QString mark = codeMark(key, code);
    if (mark.isEmpty())
        return owners;
    const auto found = forEachRow(database, sql, {cell(mark)}, [&](QSqlQuery &row) -> base::Result<void> {
        owners.push_back({row.value(0).toLongLong(), row.value(2).toInt(), row.value(1).toString(), {}, {}});
        return {};
    });
    if (!found)
        return tl::unexpected(found.error());
    for (CodeOwner &owner : owners) {
        const auto record = unit(database, key, owner.batch, owner.unit);
        if (!record)
            return tl::unexpected(record.error());
        owner.serial = record->state.plan.serial;
        owner.use = record->state.label.code;
    }
    return owners;
}

base::Result<Changes> changesSince(Database &database, const base::Secret &key, BatchId batch,
                                   qint64 sequence)
{
    // The number first: a record that comes between the two is told twice rather than never.
    const auto newest = head(database);
    if (!newest)
        return tl::unexpected(newest.error());
    Changes changes{newest->sequence, {}};
    if (sequence == 0 || newest->sequence == sequence)
        return changes;
    const QString where = QStringLiteral("WHERE batch = ? AND unit IN (SELECT unit FROM events WHERE seq > ? "
                                         "AND batch = ?) ORDER BY unit");
    return forEachRow(database, unitColumns() + where, {batch, sequence, batch},
                      [&](QSqlQuery &row) {
                          return unitOf(row, key).map(
                              [&](StoredUnit unit) { changes.units.push_back(std::move(unit.record)); });
                      })
        .map([&] { return std::move(changes); });
}

base::Result<UnitRecord> unit(Database &database, const base::Secret &key, BatchId batch,
                              workflow::UnitIndex unit)
{
    std::optional<UnitRecord> found;
    const auto done =
        forEachRow(database, unitColumns() + QStringLiteral("WHERE batch = ? AND unit = ?"), {batch, unit},
                   [&](QSqlQuery &row) {
                       return unitOf(row, key).map([&](StoredUnit got) { found = std::move(got.record); });
                   });
    if (!done)
        return tl::unexpected(done.error());
    if (!found) {
        return base::fail(base::ErrorKind::Refused, base::ErrorCode("journal.no-unit"),
                          QCoreApplication::translate("journal", "The journal does not know this unit."),
                          QCoreApplication::translate("journal", "Import its manifest first."));
    }
    return std::move(*found);
}

base::Result<std::vector<StoryLine>> story(Database &database, const base::Secret &key, BatchId batch,
                                           workflow::UnitIndex unit)
{
    std::optional<QByteArray> sealed;
    const auto found =
        forEachRow(database, QStringLiteral("SELECT sealed FROM unit_keys WHERE batch = ? AND unit = ?"),
                   {batch, unit}, [&](QSqlQuery &row) -> base::Result<void> {
                       sealed = row.value(0).toString().toLatin1();
                       return {};
                   });
    if (!found)
        return tl::unexpected(found.error());
    const Vault vault = unitVault(key, {batch, unit}, sealed);
    std::vector<StoryLine> all;
    return forEachRow(database, eventColumns() + QStringLiteral("WHERE batch = ? AND unit = ? ORDER BY seq"),
                      {batch, unit}, [&](QSqlQuery &row) { return add(all, storyLineOf(row, vault)); })
        .map([&] { return std::move(all); });
}

base::Result<std::vector<WorkRecord>> work(Database &database, BatchId batch)
{
    std::vector<WorkRecord> all;
    const QString sql =
        eventColumns() + QStringLiteral("WHERE batch = ? AND unit = -1 AND kind = ? ORDER BY seq");
    return forEachRow(database, sql, {batch, QString::fromLatin1(WorkStamp::kName)},
                      [&](QSqlQuery &query) {
                          const chain::Row row = eventOf(query);
                          return decodeWorkStamp(row.payload).map([&](WorkStamp stamp) {
                              all.push_back({row.sequence, row.at, std::move(stamp),
                                             QString::fromUtf8(row.operatorName)});
                          });
                      })
        .map([&] { return std::move(all); });
}

base::Result<std::vector<Verdict>> verdicts(Database &database, const VerdictWish &wish)
{
    QString where = QStringLiteral("WHERE seq > %1").arg(wish.after);
    const auto narrow = [&where](const char *condition, qint64 value) {
        where += QLatin1String(" AND ") + QLatin1String(condition) + QString::number(value);
    };
    // The sign keeps the index of units out of it: to walk the rows in their order is quicker than to look up
    // each and to sort them.
    if (wish.batch)
        narrow("+batch = ", *wish.batch);
    // An open end is no condition, so that an index of times is not walked for nothing.
    if (wish.from != base::Instant::min())
        narrow("at >= ", wish.from.time_since_epoch().count());
    if (wish.to != base::Instant::max())
        narrow("at < ", wish.to.time_since_epoch().count());
    // Numbers cost little to take over, texts much, and the same few come a hundred thousand times: they come
    // as one and are taken apart once for each that differs.
    struct Names
    {
        QString reason;
        QString reader;
        QString operatorName;
    };
    const QChar separator(0x1f);
    const QString sql =
        QStringLiteral("SELECT seq, batch, unit, at, CASE phase WHEN 'done' THEN 1 WHEN 'failed' THEN 2 WHEN "
                       "'held' THEN 3 ELSE 0 END, attempt, done_before, card_at, reason || '%1' || reader || "
                       "'%1' || operator FROM verdicts %2 ORDER BY seq")
            .arg(QString(separator), where);
    constexpr workflow::Phase kPhases[] = {workflow::Phase::Planned, workflow::Phase::Done,
                                           workflow::Phase::Failed, workflow::Phase::Held};
    std::vector<Verdict> all;
    QHash<QString, Names> known;
    return forEachRow(database, sql, {},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          const QString text = row.value(8).toString();
                          auto names = known.constFind(text);
                          if (names == known.constEnd()) {
                              const QStringList parts = text.split(separator);
                              names = known.insert(text, {parts.value(0), parts.value(1), parts.value(2)});
                          }
                          all.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(),
                                         row.value(2).toInt(), instantOf(row.value(3)),
                                         kPhases[row.value(4).toInt()], names->reason, names->reader,
                                         names->operatorName, row.value(5).toInt(), row.value(6).toInt(),
                                         optionalInstantOf(row.value(7))});
                          return {};
                      })
        .map([&] { return std::move(all); });
}

base::Result<std::vector<BenchRecord>> benchNotes(Database &database, std::optional<BatchId> batch,
                                                  qint64 since)
{
    // By the batches, so that the index finds them among the records of all units.
    const QString batches = batch ? QString::number(*batch) : QStringLiteral("SELECT id FROM batches");
    const QString ofNone = batch ? QString() : QStringLiteral(" OR batch IS NULL");
    const QString sql =
        eventColumns() + QStringLiteral("WHERE (batch IN (%1)%2) AND unit = -1 AND kind = ? AND seq > ? "
                                        "ORDER BY seq")
                             .arg(batches, ofNone);
    std::vector<BenchRecord> all;
    return forEachRow(database, sql, {QString::fromLatin1(BenchNote::kName), since},
                      [&](QSqlQuery &query) {
                          const chain::Row row = eventOf(query);
                          return decodeBenchNote(row.payload).map([&](BenchNote note) {
                              all.push_back({row.sequence, row.batch, row.at, std::move(note),
                                             QString::fromUtf8(row.operatorName)});
                          });
                      })
        .map([&] { return std::move(all); });
}

base::Result<workflow::Spending> spending(Database &database, BatchId batch, base::Instant dayStart)
{
    workflow::Spending spent;
    const QString sql = QStringLiteral("SELECT (SELECT count(*) FROM spending WHERE batch = ?), "
                                       "(SELECT count(*) FROM spending WHERE at >= ?)");
    return forEachRow(database, sql, {batch, cell(dayStart)},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          spent = {row.value(0).toInt(), row.value(1).toInt()};
                          return {};
                      })
        .map([&] { return spent; });
}

base::Result<QStringList> knownReservations(Database &database)
{
    QStringList all;
    return forEachRow(database, QStringLiteral("SELECT id FROM reservations ORDER BY id"), {},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          all << row.value(0).toString();
                          return {};
                      })
        .map([&] { return all; });
}

base::Result<std::vector<BacklogEntry>> backlog(Database &database)
{
    std::vector<BacklogEntry> all;
    const QString sql =
        QStringLiteral("SELECT eid, sequence, address, seen_at FROM backlog WHERE delivered_at IS NULL "
                       "ORDER BY seq, sequence");
    return forEachRow(database, sql, {},
                      [&](QSqlQuery &row) {
                          return esim::Eid::fromText(row.value(0).toString()).map([&](const esim::Eid &eid) {
                              all.push_back({eid,
                                             row.value(1).toLongLong(),
                                             row.value(2).toString(),
                                             {},
                                             instantOf(row.value(3))});
                          });
                      })
        .map([&] { return std::move(all); });
}

base::Result<std::vector<BacklogEntry>> notificationsOf(Database &database, const esim::Eid &eid)
{
    std::vector<BacklogEntry> all;
    const QString sql = QStringLiteral("SELECT sequence, address, whole, seen_at, delivered_at FROM backlog "
                                       "WHERE eid = ? ORDER BY sequence");
    return forEachRow(database, sql, {eid.text()},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          all.push_back({eid, row.value(0).toLongLong(), row.value(1).toString(),
                                         row.value(2).toByteArray(), instantOf(row.value(3)),
                                         row.value(4).isNull() ? std::nullopt
                                                               : std::optional(instantOf(row.value(4)))});
                          return {};
                      })
        .map([&] { return std::move(all); });
}

base::Result<ChainHead> head(Database &database)
{
    ChainHead found{0, chain::start()};
    return forEachRow(database, QStringLiteral("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"), {},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          found = {row.value(0).toLongLong(), row.value(1).toByteArray()};
                          return {};
                      })
        .map([&] { return found; });
}

base::Result<QByteArray> hashOf(Database &database, qint64 sequence)
{
    QByteArray hash;
    return forEachRow(database, QStringLiteral("SELECT hash FROM events WHERE seq = ?"), {sequence},
                      [&](QSqlQuery &row) -> base::Result<void> {
                          hash = row.value(0).toByteArray();
                          return {};
                      })
        .map([&] { return hash; });
}

} // namespace journal::reads
