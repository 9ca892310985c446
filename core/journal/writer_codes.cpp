#include "core/base/crypto.h"
#include "core/journal/codec.h"
#include "core/journal/writer.h"

#include <map>

/// The writer's unit keys: every unit's codes lie under a key of its own, so that they can be destroyed
/// without touching a record.
namespace journal {
namespace {

constexpr int kKeyBytes = 32;
/// Bounds one transaction, and what a record in the chain holds.
constexpr int kMostInOneWipe = 500;

} // namespace

Vault Writer::unitVault(BatchId batch, workflow::UnitIndex unit)
{
    const Place place{batch, unit};
    return Vault([this, place] { return unitKey(place); }, place);
}

base::Result<base::Secret> Writer::unitKey(Place place)
{
    const Vault sealedHere(m_key, place);
    QSqlQuery &known = m_statements->unitKey;
    known.bindValue(0, place.batch);
    known.bindValue(1, place.unit);
    if (auto done = execute(known); !done)
        return tl::unexpected(done.error());
    const bool isKnown = known.next();
    const QByteArray sealed = isKnown ? known.value(0).toString().toLatin1() : QByteArray();
    known.finish();
    if (isKnown)
        return sealed.isEmpty() ? Vault::wiped(place).key() : sealedHere.unseal(sealed, kUnitKey);
    const base::Secret fresh(base::randomBytes(kKeyBytes));
    const auto stored = sealedHere.seal(fresh, kUnitKey).and_then([&](const QByteArray &text) {
        QSqlQuery &query = m_statements->newUnitKey;
        query.bindValue(0, place.batch);
        query.bindValue(1, place.unit);
        query.bindValue(2, cell(QString::fromLatin1(text)));
        return execute(query);
    });
    return stored ? base::Result<base::Secret>(fresh) : tl::unexpected(stored.error());
}

base::Result<int> Writer::wipeCodes(base::Instant finishedBefore, base::Instant now)
{
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (m_doubt)
        return tl::unexpected(serverAway());
    if (auto ready = ensureConnected(); !ready)
        return tl::unexpected(ready.error());
    int wiped = 0;
    for (int some = kMostInOneWipe; some == kMostInOneWipe;) {
        const auto done = wipeSome(finishedBefore, now);
        if (!done)
            return done;
        some = *done;
        wiped += some;
    }
    // The log still holds the pages as they were.
    Database &database = m_store->database();
    if (wiped > 0 && database.engine() == Database::Engine::Sqlite) {
        if (auto done = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !done)
            return tl::unexpected(done.error());
    }
    return wiped;
}

base::Result<int> Writer::wipeSome(base::Instant finishedBefore, base::Instant now)
{
    Database &database = m_store->database();
    std::map<BatchId, SecretsWiped> found;
    int count = 0;
    const auto choose = [&]() -> base::Result<void> {
        auto query = database.prepare(
            QStringLiteral(
                "SELECT units.batch, units.unit, state FROM units JOIN unit_keys ON unit_keys.batch = "
                "units.batch AND unit_keys.unit = units.unit WHERE phase = 'done' AND "
                "finished_at < ? AND sealed <> '' ORDER BY units.batch, units.unit LIMIT %1")
                .arg(kMostInOneWipe));
        if (!query)
            return tl::unexpected(query.error());
        query->bindValue(0, cell(finishedBefore));
        if (auto done = execute(*query); !done)
            return done;
        for (; query->next(); ++count) {
            const QByteArray state = query->value(2).toString().toUtf8();
            found[query->value(0).toLongLong()].units.push_back(
                {query->value(1).toInt(), base::sha256(state)});
        }
        return {};
    };
    const auto destroy = [&](BatchId batch, workflow::UnitIndex unit) -> base::Result<void> {
        // First other bytes in the same place, then none: what is only freed might stay on its page.
        const char *const steps[] = {
            "UPDATE unit_keys SET sealed = substr('%1', 1, length(sealed)) WHERE batch = ? AND unit = ?",
            "UPDATE unit_keys SET sealed = '' WHERE batch = ? AND unit = ?",
            "UPDATE units SET code_mark = NULL WHERE batch = ? AND unit = ?"};
        for (const char *step : steps) {
            auto query = database.prepare(
                QString::fromLatin1(step).replace(QLatin1String("%1"), QString(200, QLatin1Char('x'))));
            if (!query)
                return tl::unexpected(query.error());
            query->bindValue(0, batch);
            query->bindValue(1, unit);
            if (auto done = execute(*query); !done)
                return done;
        }
        return {};
    };
    auto done = m_store->begin()
                    .and_then([this] { return m_store->lockHead(); })
                    .map([this](const ChainHead &head) { m_head = head; })
                    .and_then(choose);
    for (auto it = found.cbegin(); it != found.cend() && done; ++it) {
        for (const WipedUnit &unit : it->second.units) {
            if (done)
                done = destroy(it->first, unit.unit);
        }
        if (done)
            done = appendEvent(rowOf(it->first, now, it->second));
    }
    if (done)
        done = m_store->commit(m_head);
    if (done)
        return count;
    note(done.error());
    if (m_store->isConnected())
        m_store->rollback();
    return tl::unexpected(done.error());
}

} // namespace journal
