#include "core/journal/writer.h"

#include "core/journal/codec.h"
#include "core/journal/schema.h"

#include <QCoreApplication>

namespace journal {
namespace {

bool hasCode(const base::Error &error, const char *code) { return error.code == base::ErrorCode(code); }

tl::unexpected<base::Error> refused(const char *code, const QString &text, const QString &remedy,
                                    const QString &where = {})
{
    return base::fail(base::ErrorKind::Refused, base::ErrorCode(code), text, remedy, where);
}

base::Error unitStopped()
{
    return {base::ErrorKind::Refused,
            base::ErrorCode("journal.unit-stopped"),
            QCoreApplication::translate(
                "journal", "An earlier record of this unit could not be stored, so this one was not either."),
            {},
            QCoreApplication::translate("journal", "The unit goes on from what is stored.")};
}

QVariant digits(const std::optional<esim::Eid> &eid) { return eid ? cell(eid->text()) : emptyCell(); }
QVariant digits(const std::optional<esim::Iccid> &iccid) { return iccid ? cell(iccid->text()) : emptyCell(); }

} // namespace

base::Result<std::unique_ptr<Writer>> Writer::open(const QString &file, const base::Secret &key,
                                                   int mostPages)
{
    auto database = Database::open(file, Database::Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    if (auto done = schema::configureWriter(*database); !done)
        return tl::unexpected(done.error());
    if (mostPages > 0) {
        if (auto done = database->run(QStringLiteral("PRAGMA max_page_count = %1").arg(mostPages)); !done)
            return tl::unexpected(done.error());
    }
    std::unique_ptr<Writer> writer(new Writer(std::move(*database), key));
    if (auto done = writer->prepare(); !done)
        return tl::unexpected(done.error());
    return writer;
}

base::Result<void> Writer::execute(QSqlQuery &query) { return journal::execute(query, m_database.file()); }

base::Result<void> Writer::prepare()
{
    auto head = m_database.prepare(QStringLiteral("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1"));
    if (!head)
        return tl::unexpected(head.error());
    if (auto done = execute(*head); !done)
        return done;
    m_head = {0, chain::start()};
    if (head->next())
        m_head = {head->value(0).toLongLong(), head->value(1).toByteArray()};
    head->finish();

    Statements &to = m_statements.emplace();
    const std::pair<QSqlQuery *, const char *> all[] = {
        {&to.event, "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {&to.unit, "UPDATE units SET phase = ?, eid = ?, iccid = ?, reservation_id = ?, reader = coalesce(?, "
                   "reader), operator = ?, "
                   "started_at = coalesce(started_at, ?), "
                   "finished_at = CASE WHEN ? THEN coalesce(finished_at, ?) END, changed_at = ?, state = ? "
                   "WHERE batch = ? AND unit = ?"},
        {&to.reservation, "INSERT INTO reservations VALUES (?, ?, ?) ON CONFLICT DO NOTHING"},
        {&to.reservationOwner, "SELECT batch, unit FROM reservations WHERE id = ?"},
        {&to.spend, "INSERT INTO spending VALUES (?, ?, ?, ?)"},
        {&to.unspend,
         "DELETE FROM spending WHERE seq = (SELECT max(seq) FROM spending WHERE batch = ? AND unit = ?)"},
        {&to.backlog, "INSERT INTO backlog VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (eid, sequence) DO UPDATE "
                      "SET seq = excluded.seq, "
                      "address = excluded.address, whole = excluded.whole, seen_at = excluded.seen_at "
                      "WHERE whole <> excluded.whole OR address <> excluded.address"},
        {&to.delivered, "DELETE FROM backlog WHERE eid = ? AND sequence = ?"},
    };
    for (const auto &[query, sql] : all) {
        auto prepared = m_database.prepare(QLatin1String(sql));
        if (!prepared)
            return tl::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    return {};
}

void Writer::noteIfBroken(const base::Error &error)
{
    if (hasCode(error, "journal.io") || hasCode(error, "journal.damaged"))
        m_broken = error;
}

std::vector<base::Result<void>> Writer::store(const std::vector<Record> &group)
{
    std::vector<base::Result<void>> outcomes(group.size());
    const ChainHead before = m_head;
    const auto failAll = [&](const base::Error &error) {
        noteIfBroken(error);
        m_head = before;
        for (size_t i = 0; i < group.size(); ++i) {
            if (outcomes[i])
                outcomes[i] = tl::unexpected(error);
            if (const auto *entry = std::get_if<Entry>(&group[i]))
                m_stopped.insert({entry->batch, entry->unit});
        }
        return outcomes;
    };
    if (m_broken)
        return failAll(*m_broken);
    if (auto begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failAll(begun.error());

    for (size_t i = 0; i < group.size(); ++i) {
        const auto *entry = std::get_if<Entry>(&group[i]);
        if (entry && m_stopped.contains({entry->batch, entry->unit})) {
            outcomes[i] = tl::unexpected(unitStopped());
            continue;
        }
        const ChainHead beforeOne = m_head;
        auto stored =
            m_database.run(QStringLiteral("SAVEPOINT one")).and_then([&] { return storeOne(group[i]); });
        if (!stored && stored.error().kind == base::ErrorKind::Refused) {
            // This record alone contradicts what is stored; the others are good.
            outcomes[i] = stored;
            if (entry)
                m_stopped.insert({entry->batch, entry->unit});
            m_head = beforeOne;
            stored = m_database.run(QStringLiteral("ROLLBACK TO one"));
        }
        if (stored)
            stored = m_database.run(QStringLiteral("RELEASE one"));
        if (!stored) {
            // The database may have rolled back by itself already; then this says so and nothing is lost.
            std::ignore = m_database.run(QStringLiteral("ROLLBACK"));
            return failAll(stored.error());
        }
    }
    if (auto committed = m_database.run(QStringLiteral("COMMIT")); !committed) {
        std::ignore = m_database.run(QStringLiteral("ROLLBACK"));
        return failAll(committed.error());
    }
    return outcomes;
}

base::Result<void> Writer::storeOne(const Record &record)
{
    if (const auto *entry = std::get_if<Entry>(&record))
        return storeEntry(*entry);
    return storeDelivered(std::get<Delivered>(record));
}

base::Result<void> Writer::storeEntry(const Entry &entry)
{
    const Vault vault(m_key, {entry.batch, entry.unit});
    const auto payload = encodeEvent(entry.event, vault);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto state = encodeState(entry.after, vault);
    if (!state)
        return tl::unexpected(state.error());
    auto stored = updateUnit(entry, *state);
    if (stored) {
        stored = appendEvent({0, entry.batch, entry.unit, entry.at, workflow::nameOf(entry.event), *payload,
                              esim::nameOf(entry.after.phase).toLatin1(), entry.operatorName.toUtf8()});
    }
    if (stored)
        stored = updateTables(entry, m_head.sequence);
    if (!stored && hasCode(stored.error(), "journal.rule"))
        return tl::unexpected(explained(stored.error(), entry.batch, entry.unit, entry.after));
    return stored;
}

base::Result<void> Writer::updateUnit(const Entry &entry, const QByteArray &state)
{
    const auto *offered = std::get_if<workflow::CardOffered>(&entry.event);
    const bool isRestart = std::holds_alternative<workflow::Restarted>(entry.event);
    const auto &reservation = entry.after.reservation;
    QSqlQuery &query = m_statements->unit;
    const QVariant values[] = {
        cell(esim::nameOf(entry.after.phase)),
        digits(entry.after.eid),
        digits(entry.after.iccid()),
        reservation ? cell(reservation->id) : emptyCell(),
        offered ? cell(offered->reader) : emptyCell(),
        cell(entry.operatorName),
        isRestart ? emptyCell() : cell(entry.at),
        workflow::isFinal(entry.after.phase) ? 1 : 0,
        cell(entry.at),
        cell(entry.at),
        jsonCell(state),
        entry.batch,
        entry.unit,
    };
    for (int i = 0; i < int(std::size(values)); ++i)
        query.bindValue(i, values[i]);
    if (auto done = execute(query); !done)
        return done;
    if (query.numRowsAffected() != 1) {
        return refused("journal.no-unit",
                       QCoreApplication::translate("journal", "The journal does not know this unit."),
                       QCoreApplication::translate("journal", "Import its manifest first."),
                       QStringLiteral("%1/%2").arg(entry.batch).arg(entry.unit));
    }
    return {};
}

base::Result<void> Writer::appendEvent(chain::Row row)
{
    row.sequence = m_head.sequence + 1;
    const QByteArray hash = chain::next(m_head.hash, row);
    QSqlQuery &query = m_statements->event;
    const QVariant values[] = {
        row.sequence,
        row.batch ? QVariant(*row.batch) : emptyCell(),
        row.unit,
        cell(row.at),
        jsonCell(row.kind),
        jsonCell(row.payload),
        jsonCell(row.phase),
        cell(QString::fromUtf8(row.operatorName)),
        hash,
    };
    for (int i = 0; i < int(std::size(values)); ++i)
        query.bindValue(i, values[i]);
    if (auto done = execute(query); !done)
        return done;
    m_head = {row.sequence, hash};
    return {};
}

base::Result<void> Writer::updateTables(const Entry &entry, qint64 sequence)
{
    Statements &to = *m_statements;
    if (const auto *seen = std::get_if<workflow::ReservationSeen>(&entry.event)) {
        const QString id = seen->reservation.id;
        to.reservation.bindValue(0, cell(id));
        to.reservation.bindValue(1, entry.batch);
        to.reservation.bindValue(2, entry.unit);
        if (auto done = execute(to.reservation); !done)
            return done;
        to.reservationOwner.bindValue(0, cell(id));
        if (auto done = execute(to.reservationOwner); !done)
            return done;
        const bool isOurs = to.reservationOwner.next() &&
                            to.reservationOwner.value(0).toLongLong() == entry.batch &&
                            to.reservationOwner.value(1).toInt() == entry.unit;
        to.reservationOwner.finish();
        if (!isOurs) {
            return refused(
                "journal.reservation-taken",
                QCoreApplication::translate("journal", "The reservation %1 belongs to another unit.").arg(id),
                QCoreApplication::translate("journal", "Compare the two units with the carrier's list."));
        }
    } else if (const auto *started = std::get_if<workflow::ReserveStarted>(&entry.event)) {
        to.spend.bindValue(0, sequence);
        to.spend.bindValue(1, entry.batch);
        to.spend.bindValue(2, entry.unit);
        to.spend.bindValue(3, cell(started->at));
        return execute(to.spend);
    } else if (std::holds_alternative<workflow::ReserveRefused>(entry.event)) {
        to.unspend.bindValue(0, entry.batch);
        to.unspend.bindValue(1, entry.unit);
        return execute(to.unspend);
    } else if (const auto *read = std::get_if<workflow::CardRead>(&entry.event)) {
        for (const workflow::NotificationSeen &notification : read->notifications) {
            to.backlog.bindValue(0, sequence);
            to.backlog.bindValue(1, digits(read->eid));
            to.backlog.bindValue(2, notification.sequence);
            to.backlog.bindValue(3, cell(notification.address));
            to.backlog.bindValue(4, cell(notification.whole));
            to.backlog.bindValue(5, cell(entry.at));
            if (auto done = execute(to.backlog); !done)
                return done;
        }
    } else if (const auto *handled = std::get_if<workflow::NotificationsHandled>(&entry.event)) {
        for (const qint64 sent : handled->sent) {
            to.delivered.bindValue(0, digits(entry.after.eid));
            to.delivered.bindValue(1, sent);
            if (auto done = execute(to.delivered); !done)
                return done;
        }
    }
    return {};
}

base::Result<void> Writer::storeDelivered(const Delivered &delivered)
{
    QSqlQuery &query = m_statements->delivered;
    query.bindValue(0, cell(delivered.eid.text()));
    query.bindValue(1, delivered.sequence);
    if (auto done = execute(query); !done)
        return done;
    // Only what was in the backlog is news.
    if (query.numRowsAffected() == 0)
        return {};
    return appendEvent({0,
                        std::nullopt,
                        -1,
                        delivered.at,
                        NotificationDelivered::kName,
                        encodeRecord(NotificationDelivered{delivered.eid, delivered.sequence}),
                        {},
                        {}});
}

base::Error Writer::explained(const base::Error &error, BatchId batch, workflow::UnitIndex unit,
                              const workflow::State &state)
{
    const auto owner = [&](const QString &condition, const QString &value) -> QString {
        auto query = m_database.prepare(
            QStringLiteral("SELECT batches.name, units.serial FROM units JOIN batches ON batches.id = "
                           "units.batch WHERE NOT (batch = ? AND unit = ?) AND ") +
            condition);
        if (!query)
            return {};
        query->bindValue(0, batch);
        query->bindValue(1, unit);
        query->bindValue(2, value);
        if (!execute(*query) || !query->next())
            return {};
        return QCoreApplication::translate("journal", "unit %2 of batch %1")
            .arg(query->value(0).toString(), query->value(1).toString());
    };
    if (state.eid) {
        const QString condition = QStringLiteral("eid = ? AND phase NOT IN ('done', 'failed')");
        if (const QString other = owner(condition, state.eid->text()); !other.isEmpty()) {
            return {base::ErrorKind::Refused,
                    base::ErrorCode("journal.eid-in-work"),
                    QCoreApplication::translate("journal", "The EID %1 is already in work: %2.")
                        .arg(state.eid->text(), other),
                    {},
                    QCoreApplication::translate("journal", "Finish that unit first, or take another card.")};
        }
    }
    if (state.reservation) {
        if (const QString other = owner(QStringLiteral("reservation_id = ?"), state.reservation->id);
            !other.isEmpty()) {
            return {base::ErrorKind::Refused,
                    base::ErrorCode("journal.reservation-taken"),
                    QCoreApplication::translate("journal", "The reservation %1 belongs to another unit: %2.")
                        .arg(state.reservation->id, other),
                    {},
                    QCoreApplication::translate("journal", "Compare the two units with the carrier's list.")};
        }
    }
    if (const QString other =
            owner(QStringLiteral("batch = %1 AND serial = ?").arg(batch), state.plan.serial);
        !other.isEmpty()) {
        return {base::ErrorKind::Refused,
                base::ErrorCode("journal.serial-twice"),
                QCoreApplication::translate("journal", "The serial %1 is already there: %2.")
                    .arg(state.plan.serial, other),
                {},
                QCoreApplication::translate("journal", "Give every unit of a batch its own serial.")};
    }
    base::Error refusal = error;
    refusal.kind = base::ErrorKind::Refused;
    return refusal;
}

} // namespace journal
