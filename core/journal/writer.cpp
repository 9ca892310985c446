#include "core/journal/writer.h"

#include "core/journal/code_mark.h"
#include "core/journal/codec.h"
#include "core/journal/reads.h"

#include <QCoreApplication>
#include <QDateTime>

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

base::Error noRoomToBegin()
{
    return {base::ErrorKind::Refused,
            base::ErrorCode("journal.disk-full"),
            QCoreApplication::translate(
                "journal", "The disk is all but full: what was begun is recorded, and nothing new is begun."),
            {},
            QCoreApplication::translate("journal", "Make room on the disk, then it goes on by itself.")};
}

/// Whether something on the outside begins with this event: it may wait until its outcome can be recorded
/// too.
bool beginsSomething(const workflow::Event &event)
{
    return std::holds_alternative<workflow::ReserveStarted>(event) ||
           std::holds_alternative<workflow::Continued>(event) ||
           std::holds_alternative<workflow::CardOffered>(event) ||
           std::holds_alternative<workflow::PrintRequested>(event) ||
           std::holds_alternative<workflow::ReprintRequested>(event) ||
           std::holds_alternative<workflow::RetryRequested>(event) ||
           std::holds_alternative<workflow::Restarted>(event);
}

/// Whether an error concerns one record of a group and leaves the others good.
bool isOfOneRecord(const base::Error &error)
{
    return error.kind == base::ErrorKind::Refused || hasCode(error, "journal.rule");
}

std::optional<std::pair<BatchId, workflow::UnitIndex>> unitOf(const Record &record)
{
    const auto *claimed = std::get_if<Claimed>(&record);
    return claimed ? std::optional(std::pair(claimed->entry.batch, claimed->entry.unit)) : std::nullopt;
}

base::Instant startOfDay(base::Instant at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return base::Instant(base::Millis(local.date().startOfDay().toMSecsSinceEpoch()));
}

QVariant digits(const std::optional<esim::Eid> &eid) { return eid ? cell(eid->text()) : emptyCell(); }
QVariant digits(const std::optional<esim::Iccid> &iccid) { return iccid ? cell(iccid->text()) : emptyCell(); }

} // namespace

base::Result<std::unique_ptr<Writer>> Writer::open(std::unique_ptr<Store> store, const base::Secret &key)
{
    std::unique_ptr<Writer> writer(new Writer(std::move(store), key));
    if (auto done = writer->ensureConnected(); !done)
        return tl::unexpected(done.error());
    return writer;
}

base::Result<void> Writer::ensureConnected()
{
    if (m_store->isConnected() && m_statements)
        return {};
    m_statements.reset();
    auto done = m_store->isConnected() ? base::Result<void>() : m_store->connect();
    if (done)
        done = prepare();
    if (!done)
        note(done.error());
    return done;
}

base::Result<void> Writer::prepare()
{
    Statements &to = m_statements.emplace();
    const std::pair<QSqlQuery *, const char *> all[] = {
        {&to.event, "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {&to.unit, "UPDATE units SET phase = ?, eid = ?, iccid = ?, reservation_id = ?, reader = coalesce(?, "
                   "reader), operator = ?, "
                   "started_at = coalesce(started_at, ?), "
                   "finished_at = CASE WHEN ? THEN coalesce(finished_at, ?) END, changed_at = ?, state = ?, "
                   "code_mark = ? WHERE batch = ? AND unit = ?"},
        {&to.reservation, "INSERT INTO reservations VALUES (?, ?, ?) ON CONFLICT DO NOTHING"},
        {&to.reservationOwner, "SELECT batch, unit FROM reservations WHERE id = ?"},
        {&to.spend, "INSERT INTO spending VALUES (?, ?, ?, ?)"},
        {&to.unspend,
         "DELETE FROM spending WHERE seq = (SELECT max(seq) FROM spending WHERE batch = ? AND unit = ?)"},
        {&to.spent, "SELECT (SELECT count(*) FROM spending WHERE batch = ?), "
                    "(SELECT count(*) FROM spending WHERE at >= ?)"},
        {&to.intent, "INSERT INTO intents VALUES (?, ?, ?)"},
        {&to.intentClosed, "DELETE FROM intents WHERE batch = ? AND unit = ?"},
        {&to.backlog, "INSERT INTO backlog VALUES (?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (eid, sequence) DO "
                      "UPDATE SET seq = excluded.seq, address = excluded.address, whole = excluded.whole, "
                      "seen_at = excluded.seen_at, delivered_at = NULL "
                      "WHERE backlog.whole <> excluded.whole OR backlog.address <> excluded.address"},
        {&to.delivered,
         "UPDATE backlog SET delivered_at = ? WHERE eid = ? AND sequence = ? AND delivered_at IS NULL"},
        {&to.forgotten, "DELETE FROM backlog WHERE eid = ? AND sequence = ?"},
        {&to.deliveredOf, "SELECT sequence FROM backlog WHERE eid = ? AND delivered_at IS NOT NULL"},
        {&to.unitKey, "SELECT sealed FROM unit_keys WHERE batch = ? AND unit = ?"},
        {&to.newUnitKey, "INSERT INTO unit_keys VALUES (?, ?, ?)"},
        // The unit still has the phase that it comes from. A card that it is offered with this very event is
        // not among its events yet.
        {&to.verdict,
         "INSERT INTO verdicts SELECT CAST(? AS BIGINT), batch, unit, CAST(? AS BIGINT), CAST(? AS TEXT), "
         "CAST(? AS TEXT), coalesce(CAST(? AS TEXT), reader), CAST(? AS TEXT), "
         "1 + (SELECT count(*) FROM verdicts AS v WHERE v.batch = units.batch AND v.unit = units.unit), "
         "(SELECT count(*) FROM verdicts AS v WHERE v.batch = units.batch AND v.unit = units.unit AND "
         "v.phase = 'done'), "
         "coalesce((SELECT e.at FROM events AS e WHERE e.batch = units.batch AND e.unit = units.unit "
         "AND e.kind = 'card-offered' AND e.seq > (SELECT coalesce(max(v.seq), 0) FROM verdicts AS v WHERE "
         "v.batch = units.batch AND v.unit = units.unit) ORDER BY e.seq LIMIT 1), CAST(? AS BIGINT)) "
         "FROM units WHERE batch = ? AND unit = ? AND phase <> ?"},
    };
    for (const auto &[query, sql] : all) {
        auto prepared = m_store->database().prepare(QLatin1String(sql));
        if (!prepared)
            return tl::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    return {};
}

void Writer::note(const base::Error &error)
{
    if (hasCode(error, "journal.io") || hasCode(error, "journal.damaged"))
        m_broken = error;
    if (hasCode(error, "journal.away") || hasCode(error, "journal.commit-unknown")) {
        m_statements.reset();
        m_store->disconnect();
    }
}

Writer::Outcomes Writer::refuseAll(const std::vector<Record> &group, Outcomes outcomes,
                                   const base::Error &error)
{
    note(error);
    for (size_t i = 0; i < group.size(); ++i) {
        if (outcomes[i])
            outcomes[i] = tl::unexpected(error);
        if (const auto unit = unitOf(group[i]))
            m_stopped.insert(*unit);
    }
    return outcomes;
}

std::optional<Writer::Outcomes> Writer::store(const std::vector<Record> &group)
{
    Outcomes outcomes(group.size());
    if (m_broken)
        return refuseAll(group, std::move(outcomes), *m_broken);
    if (m_doubt)
        return refuseAll(group, std::move(outcomes), serverAway());
    if (auto ready = ensureConnected(); !ready)
        return refuseAll(group, std::move(outcomes), ready.error());

    auto done = storeAndCommit(group, outcomes);
    if (!done && hasCode(done.error(), "journal.disk-full") && m_store->makeRoom()) {
        m_store->rollback();
        outcomes.assign(group.size(), {});
        done = storeAndCommit(group, outcomes);
    }
    if (done)
        return outcomes;
    if (hasCode(done.error(), "journal.commit-unknown")) {
        Doubt doubt{m_head, std::move(outcomes), {}};
        for (const Record &record : group) {
            if (const auto unit = unitOf(record))
                doubt.units.push_back(*unit);
        }
        m_doubt = std::move(doubt);
        note(done.error());
        return std::nullopt;
    }
    m_store->rollback();
    return refuseAll(group, std::move(outcomes), done.error());
}

base::Result<void> Writer::storeAndCommit(const std::vector<Record> &group, Outcomes &outcomes)
{
    // Most groups hold nothing that is refused, so each record gets a way back only when one of them is.
    auto done = storeGroup(group, outcomes, Trust::Together);
    if (!done && isOfOneRecord(done.error())) {
        m_store->rollback();
        done = storeGroup(group, outcomes, Trust::EachAlone);
    }
    return done.and_then([this] { return m_store->commit(m_head); });
}

base::Result<void> Writer::storeGroup(const std::vector<Record> &group, Outcomes &outcomes, Trust trust)
{
    auto done =
        m_store->begin().and_then([this] { return m_store->lockHead(); }).map([this](const ChainHead &head) {
            m_head = head;
        });
    for (size_t i = 0; i < group.size() && done; ++i) {
        const auto unit = unitOf(group[i]);
        if (unit && m_stopped.contains(*unit))
            outcomes[i] = tl::unexpected(unitStopped());
        else if (trust == Trust::Together)
            done = storeOne(group[i]);
        else
            done = storeAlone(group[i], outcomes[i]);
    }
    return done;
}

base::Result<void> Writer::storeAlone(const Record &record, base::Result<void> &outcome)
{
    Database &database = m_store->database();
    const ChainHead before = m_head;
    auto stored = database.run(QStringLiteral("SAVEPOINT one")).and_then([&] { return storeOne(record); });
    if (!stored && isOfOneRecord(stored.error())) {
        // This record alone contradicts what is stored; the others are good.
        const base::Error error = stored.error();
        m_head = before;
        stored = database.run(QStringLiteral("ROLLBACK TO SAVEPOINT one"));
        const auto *claimed = std::get_if<Claimed>(&record);
        outcome = tl::unexpected(claimed ? explained(error, claimed->entry) : error);
        if (claimed)
            m_stopped.insert({claimed->entry.batch, claimed->entry.unit});
    }
    if (stored)
        stored = database.run(QStringLiteral("RELEASE SAVEPOINT one"));
    return stored;
}

std::optional<Writer::Outcomes> Writer::settle()
{
    if (!m_doubt || !ensureConnected())
        return std::nullopt;
    // The lock waits until the transaction in doubt is over one way or the other: its server may still be
    // about to commit it.
    bool isStored = false;
    const auto asked = m_store->begin()
                           .and_then([this] { return m_store->lockHead(); })
                           .and_then([&](const ChainHead &) {
                               return reads::hashOf(m_store->database(), m_doubt->head.sequence);
                           })
                           .map([&](const QByteArray &hash) { isStored = hash == m_doubt->head.hash; });
    if (!asked) {
        note(asked.error());
        if (m_store->isConnected())
            m_store->rollback();
        return std::nullopt;
    }
    m_store->rollback();
    Doubt doubt = std::move(*m_doubt);
    m_doubt.reset();
    if (isStored)
        return std::move(doubt.outcomes);
    for (auto &outcome : doubt.outcomes) {
        if (outcome)
            outcome = tl::unexpected(serverAway());
    }
    m_stopped.insert(doubt.units.begin(), doubt.units.end());
    return std::move(doubt.outcomes);
}

base::Result<void> Writer::use(const std::function<base::Result<void>(Database &)> &what)
{
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (m_doubt)
        return tl::unexpected(serverAway());
    auto done = ensureConnected().and_then([&] { return what(m_store->database()); });
    if (!done)
        note(done.error());
    return done;
}

base::Result<void> Writer::storeOne(const Record &record)
{
    if (const auto *claimed = std::get_if<Claimed>(&record))
        return storeEntry(*claimed);
    if (const auto *work = std::get_if<WorkBegan>(&record))
        return storeWork(*work);
    if (const auto *touched = std::get_if<CardTouched>(&record))
        return storeCardChange(*touched);
    if (const auto *noted = std::get_if<BenchNoted>(&record))
        return storeBenchNote(*noted);
    if (const auto *seen = std::get_if<SeenOnCard>(&record))
        return storeSeen(*seen);
    if (const auto *dropped = std::get_if<Dropped>(&record))
        return storeDropped(*dropped);
    return storeDelivered(std::get<Delivered>(record));
}

base::Result<void> Writer::storeEntry(const Claimed &record)
{
    const Entry &entry = record.entry;
    if (beginsSomething(entry.event) && !m_store->hasRoomToBegin())
        return tl::unexpected(noRoomToBegin());
    const Vault vault = unitVault(entry.batch, entry.unit);
    const auto payload = encodeEvent(entry.event, vault);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto state = encodeState(entry.after, vault);
    if (!state)
        return tl::unexpected(state.error());
    auto stored = m_store->checkClaim(entry.batch, entry.unit, record.token);
    if (stored && workflow::isFinal(entry.after.phase))
        stored = noteVerdict(entry);
    if (stored)
        stored = updateUnit(entry, *state);
    if (stored) {
        stored = appendEvent({0, entry.batch, entry.unit, entry.at, workflow::nameOf(entry.event), *payload,
                              esim::nameOf(entry.after.phase).toLatin1(), entry.operatorName.toUtf8()});
    }
    if (stored)
        stored = updateTables(entry, m_head.sequence);
    return stored;
}

QVariant Writer::markCell(const std::optional<esim::ActivationCode> &code) const
{
    const QString mark = codeMark(m_key, code);
    return mark.isEmpty() ? emptyCell() : cell(mark);
}

base::Result<void> Writer::updateUnit(const Entry &entry, const QByteArray &state)
{
    const auto *offered = std::get_if<workflow::CardOffered>(&entry.event);
    const bool isRestart = std::holds_alternative<workflow::Restarted>(entry.event);
    const auto &reservation = entry.after.reservation;
    QSqlQuery &query = m_statements->unit;
    const QVariant values[] = {
        cell(esim::nameOf(entry.after.phase)),
        digits(workflow::claimedEid(entry.after)),
        digits(entry.after.iccid()),
        reservation ? cell(reservation->id) : emptyCell(),
        offered ? cell(offered->reader) : emptyCell(),
        cell(entry.operatorName),
        isRestart ? emptyCell() : cell(entry.at),
        workflow::isFinal(entry.after.phase),
        cell(entry.at),
        cell(entry.at),
        jsonCell(state),
        markCell(entry.after.code()),
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

base::Result<void> Writer::noteVerdict(const Entry &entry)
{
    const auto *offered = std::get_if<workflow::CardOffered>(&entry.event);
    const QString phase = esim::nameOf(entry.after.phase);
    const QVariant values[] = {
        m_head.sequence + 1,
        cell(entry.at),
        cell(phase),
        cell(entry.after.reason.code),
        offered ? cell(offered->reader) : emptyCell(),
        cell(entry.operatorName),
        offered ? cell(entry.at) : emptyCell(),
        entry.batch,
        entry.unit,
        cell(phase),
    };
    QSqlQuery &query = m_statements->verdict;
    for (int i = 0; i < int(std::size(values)); ++i)
        query.bindValue(i, values[i]);
    return execute(query);
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
    if (const workflow::Reservation *reservation = workflow::reservationIn(entry.event))
        return noteReservation(entry, *reservation).and_then([&] { return closeIntent(entry); });
    if (const auto *started = std::get_if<workflow::ReserveStarted>(&entry.event))
        return noteReserveRequest(entry, *started, sequence);
    if (std::holds_alternative<workflow::ReserveRefused>(entry.event)) {
        to.unspend.bindValue(0, entry.batch);
        to.unspend.bindValue(1, entry.unit);
        return execute(to.unspend).and_then([&] { return closeIntent(entry); });
    }
    if (std::holds_alternative<workflow::NothingFound>(entry.event))
        return closeIntent(entry);
    if (const auto *read = std::get_if<workflow::CardRead>(&entry.event)) {
        const auto kept = keepNotifications(read->eid ? read->eid->text() : QString(), read->notifications,
                                            sequence, entry.at);
        return kept ? base::Result<void>() : tl::unexpected(kept.error());
    }
    if (const auto *handled = std::get_if<workflow::NotificationsHandled>(&entry.event)) {
        for (const qint64 sent : handled->sent) {
            const QString eid = entry.after.eid ? entry.after.eid->text() : QString();
            if (const auto done = forgetNotification(eid, sent); !done)
                return tl::unexpected(done.error());
        }
    }
    return {};
}

base::Result<int> Writer::keepNotifications(const QString &eid,
                                            const std::vector<workflow::NotificationSeen> &seen,
                                            qint64 sequence, base::Instant at)
{
    QSqlQuery &query = m_statements->backlog;
    int changed = 0;
    for (const workflow::NotificationSeen &notification : seen) {
        query.bindValue(0, sequence);
        query.bindValue(1, cell(eid));
        query.bindValue(2, notification.sequence);
        query.bindValue(3, cell(notification.address));
        query.bindValue(4, cell(notification.whole));
        query.bindValue(5, cell(at));
        if (auto done = execute(query); !done)
            return tl::unexpected(done.error());
        changed += query.numRowsAffected();
    }
    return changed;
}

base::Result<int> Writer::forgetNotification(const QString &eid, qint64 sequence)
{
    QSqlQuery &query = m_statements->forgotten;
    query.bindValue(0, cell(eid));
    query.bindValue(1, sequence);
    return execute(query).map([&] { return query.numRowsAffected(); });
}

base::Result<int> Writer::forgetDeliveredBut(const QString &eid,
                                             const std::vector<workflow::NotificationSeen> &held)
{
    QSqlQuery &query = m_statements->deliveredOf;
    query.bindValue(0, cell(eid));
    if (auto done = execute(query); !done)
        return tl::unexpected(done.error());
    std::set<qint64> gone;
    while (query.next())
        gone.insert(query.value(0).toLongLong());
    query.finish();
    for (const workflow::NotificationSeen &notification : held)
        gone.erase(notification.sequence);
    for (const qint64 sequence : gone) {
        if (const auto done = forgetNotification(eid, sequence); !done)
            return done;
    }
    return int(gone.size());
}

base::Result<void> Writer::noteReservation(const Entry &entry, const workflow::Reservation &reservation)
{
    Statements &to = *m_statements;
    const QString &id = reservation.id;
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
    return {};
}

base::Result<void> Writer::noteReserveRequest(const Entry &entry, const workflow::ReserveStarted &started,
                                              qint64 sequence)
{
    Statements &to = *m_statements;
    if (m_limits.perBatch > 0 || m_limits.perDay > 0) {
        to.spent.bindValue(0, entry.batch);
        to.spent.bindValue(1, cell(startOfDay(started.at)));
        if (auto done = execute(to.spent); !done)
            return done;
        workflow::Spending spent;
        if (to.spent.next())
            spent = {to.spent.value(0).toInt(), to.spent.value(1).toInt()};
        to.spent.finish();
        if (workflow::roomToReserve(m_limits, spent) == 0) {
            return refused(
                "journal.limit-reached",
                QCoreApplication::translate("journal", "The limit of reservations is reached."),
                QCoreApplication::translate("journal", "Raise the limit in the settings to reserve more."));
        }
    }
    to.spend.bindValue(0, sequence);
    to.spend.bindValue(1, entry.batch);
    to.spend.bindValue(2, entry.unit);
    to.spend.bindValue(3, cell(started.at));
    if (auto done = execute(to.spend); !done)
        return done;
    to.intent.bindValue(0, entry.batch);
    to.intent.bindValue(1, entry.unit);
    to.intent.bindValue(2, cell(QString::fromLatin1(started.intent.toBase64())));
    auto done = execute(to.intent);
    if (!done && hasCode(done.error(), "journal.rule")) {
        return refused("journal.intent-open",
                       QCoreApplication::translate(
                           "journal", "A reserve request of this unit has no known outcome yet."),
                       QCoreApplication::translate("journal", "Wait until the carrier was asked about it."));
    }
    return done;
}

base::Result<void> Writer::closeIntent(const Entry &entry)
{
    if (!entry.after.reserve.openIntent.isEmpty())
        return {};
    m_statements->intentClosed.bindValue(0, entry.batch);
    m_statements->intentClosed.bindValue(1, entry.unit);
    return execute(m_statements->intentClosed);
}

base::Result<void> Writer::storeSeen(const SeenOnCard &seen)
{
    const QString eid = seen.eid.text();
    const auto kept = keepNotifications(eid, seen.notifications, m_head.sequence + 1, seen.at);
    const auto gone = kept ? forgetDeliveredBut(eid, seen.notifications) : kept;
    if (!gone)
        return tl::unexpected(gone.error());
    // Only what changes the backlog is news.
    if (*kept + *gone == 0)
        return {};
    return appendEvent(rowOf(std::nullopt, seen.at, NotificationsSeen{seen.eid, seen.notifications}));
}

base::Result<void> Writer::storeDropped(const Dropped &dropped)
{
    const auto gone = forgetNotification(dropped.eid.text(), dropped.sequence);
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone == 0)
        return {};
    return appendEvent(rowOf(std::nullopt, dropped.at, NotificationDropped{dropped.eid, dropped.sequence},
                             dropped.operatorName));
}

base::Result<void> Writer::storeDelivered(const Delivered &delivered)
{
    QSqlQuery &query = m_statements->delivered;
    query.bindValue(0, cell(delivered.at));
    query.bindValue(1, cell(delivered.eid.text()));
    query.bindValue(2, delivered.sequence);
    if (auto done = execute(query); !done)
        return done;
    // Only what was in the backlog is news.
    if (query.numRowsAffected() == 0)
        return {};
    return appendEvent(
        rowOf(std::nullopt, delivered.at, NotificationDelivered{delivered.eid, delivered.sequence}));
}

base::Result<void> Writer::storeWork(const WorkBegan &work)
{
    return appendEvent(rowOf(work.batch, work.at, work.stamp, work.operatorName));
}

base::Result<void> Writer::storeCardChange(const CardTouched &touched)
{
    if (touched.change.step == CardActStep::Wanted && !m_store->hasRoomToBegin())
        return tl::unexpected(noRoomToBegin());
    return appendEvent(rowOf(std::nullopt, touched.at, touched.change, touched.operatorName));
}

base::Result<void> Writer::storeBenchNote(const BenchNoted &noted)
{
    return appendEvent(rowOf(noted.batch, noted.at, noted.note, noted.operatorName));
}

base::Error Writer::explained(const base::Error &error, const Entry &entry)
{
    return hasCode(error, "journal.rule") ? explained(error, entry.batch, entry.unit, entry.after) : error;
}

base::Error Writer::explained(const base::Error &error, BatchId batch, workflow::UnitIndex unit,
                              const workflow::State &state)
{
    const auto owner = [&](const QString &condition, const QString &value) -> QString {
        auto query = m_store->database().prepare(
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
    // Nobody else has it any more: another row of an import that was given up.
    if (error.text.contains(QLatin1String("units_eid_in_work")) && state.eid) {
        return {
            base::ErrorKind::Refused,
            base::ErrorCode("journal.eid-in-work"),
            QCoreApplication::translate("journal", "The EID %1 stands in two rows.").arg(state.eid->text()),
            {},
            QCoreApplication::translate("journal", "Give every unit of a batch its own card.")};
    }
    if (error.text.contains(QLatin1String("units_serial"))) {
        return {base::ErrorKind::Refused,
                base::ErrorCode("journal.serial-twice"),
                QCoreApplication::translate("journal", "The serial %1 stands in two rows.")
                    .arg(state.plan.serial),
                {},
                QCoreApplication::translate("journal", "Give every unit of a batch its own serial.")};
    }
    base::Error refusal = error;
    refusal.kind = base::ErrorKind::Refused;
    return refusal;
}

} // namespace journal
