#include "core/journal/claim_book.h"

#include <QCoreApplication>
#include <QSqlError>

#include <time.h>

namespace journal {
namespace {

/// How much earlier than the server a station takes its own claims for lost, in parts of the lease.
constexpr int kMarginParts = 5;

} // namespace

base::Millis LeaseTimes::now()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return base::Millis(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

void LeaseTimes::set(const UnitKey &unit, base::Millis until)
{
    const std::lock_guard lock(m_mutex);
    m_until[unit] = until;
}

void LeaseTimes::drop(const UnitKey &unit)
{
    const std::lock_guard lock(m_mutex);
    m_until.erase(unit);
}

void LeaseTimes::clear()
{
    const std::lock_guard lock(m_mutex);
    m_until.clear();
}

bool LeaseTimes::holds(const UnitKey &unit) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_until.find(unit);
    return found != m_until.end() && now() < found->second;
}

bool LeaseTimes::knows(const UnitKey &unit) const
{
    const std::lock_guard lock(m_mutex);
    return m_until.contains(unit);
}

QString ClaimBook::untilSql() const
{
    return QStringLiteral("clock_timestamp() + %1 * interval '1 millisecond'").arg(m_options.lease.count());
}

base::Result<std::vector<ClaimBook::Granted>> ClaimBook::ask(Database &database, const QString &sql,
                                                             const QVariantList &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    for (int i = 0; i < int(values.size()); ++i)
        query->bindValue(i, values[i]);
    if (auto done = database.execute(*query); !done)
        return tl::unexpected(done.error());
    std::vector<Granted> granted;
    while (query->next())
        granted.push_back({query->value(0).toInt(), query->value(1).toLongLong()});
    return granted;
}

base::Result<void> ClaimBook::begin(Database &database)
{
    return ask(database,
               QStringLiteral("UPDATE claims SET station = '', home = '', until = '-infinity' WHERE home = ? "
                              "RETURNING unit, token"),
               {QString::fromLatin1(m_options.home)})
        .map([](const auto &) {});
}

base::Result<std::vector<ClaimBook::Granted>> ClaimBook::claim(Database &database, BatchId batch,
                                                               const ClaimWish &wish)
{
    // The time before the question: the lease that the server gives certainly ends later.
    const base::Millis asked = LeaseTimes::now();
    const QString home = QString::fromLatin1(m_options.home);
    const QString take =
        QStringLiteral("UPDATE claims SET token = CASE WHEN home = ? THEN token ELSE token + 1 END, "
                       "station = ?, home = ?, until = %1 ")
            .arg(untilSql());
    const auto *named = std::get_if<ClaimUnit>(&wish);
    auto granted =
        named
            ? ask(database,
                  take + QStringLiteral(
                             "WHERE batch = ? AND unit = ? AND (home = ? OR until < clock_timestamp()) "
                             "RETURNING unit, token"),
                  {home, m_options.station, home, batch, named->unit, home})
            : ask(database,
                  QStringLiteral(
                      "WITH free AS MATERIALIZED (SELECT claims.batch, claims.unit FROM claims JOIN units "
                      "USING (batch, unit) WHERE claims.batch = ? AND claims.home <> ? AND claims.until < "
                      "clock_timestamp() AND units.phase NOT IN ('done', 'failed', 'held') AND NOT "
                      "(units.phase = 'waiting-for-card' AND units.eid IS NOT NULL) ORDER BY "
                      "claims.unit LIMIT ? FOR NO KEY UPDATE OF claims, units SKIP LOCKED) ") +
                      take +
                      QStringLiteral("FROM free WHERE claims.batch = free.batch AND claims.unit = free.unit "
                                     "RETURNING claims.unit, claims.token"),
                  {batch, home, std::get<ClaimNext>(wish).count, home, m_options.station, home});
    if (!granted)
        return granted;
    if (named && granted->empty())
        return refusedClaim(database, batch, named->unit);
    const base::Millis until = asked + m_options.lease - m_options.lease / kMarginParts;
    for (const Granted &one : *granted) {
        m_tokens[{batch, one.unit}] = one.token;
        m_times.set({batch, one.unit}, until);
    }
    return granted;
}

base::Result<std::vector<ClaimBook::Granted>> ClaimBook::refusedClaim(Database &database, BatchId batch,
                                                                      workflow::UnitIndex unit)
{
    const auto station = database.value(
        QStringLiteral("SELECT station FROM claims WHERE batch = %1 AND unit = %2").arg(batch).arg(unit));
    if (!station)
        return tl::unexpected(station.error());
    return base::fail(
        base::ErrorKind::Refused, base::ErrorCode("journal.claimed-elsewhere"),
        QCoreApplication::translate("journal", "The station %1 works on this unit.").arg(*station),
        QCoreApplication::translate("journal", "Take its card there, or wait until it is free."));
}

base::Result<void> ClaimBook::release(Database &database, BatchId batch, workflow::UnitIndex unit)
{
    const auto found = m_tokens.find({batch, unit});
    if (found == m_tokens.end())
        return {};
    const qint64 token = found->second;
    m_tokens.erase(found);
    m_times.drop({batch, unit});
    return ask(database,
               QStringLiteral("UPDATE claims SET station = '', home = '', until = '-infinity' WHERE batch = "
                              "? AND unit = "
                              "? AND home = ? AND token = ? RETURNING unit, token"),
               {batch, unit, QString::fromLatin1(m_options.home), token})
        .map([](const auto &) {});
}

base::Result<void> ClaimBook::renew(Database &database)
{
    const base::Millis asked = LeaseTimes::now();
    auto query = database.prepare(
        QStringLiteral("UPDATE claims SET until = %1 WHERE home = ? RETURNING batch, unit, token")
            .arg(untilSql()));
    if (!query)
        return tl::unexpected(query.error());
    query->bindValue(0, QString::fromLatin1(m_options.home));
    if (auto done = database.execute(*query); !done)
        return done;
    const base::Millis until = asked + m_options.lease - m_options.lease / kMarginParts;
    std::map<LeaseTimes::UnitKey, qint64> renewed;
    while (query->next())
        renewed[{query->value(0).toLongLong(), query->value(1).toInt()}] = query->value(2).toLongLong();
    for (auto it = m_tokens.begin(); it != m_tokens.end();) {
        const auto found = renewed.find(it->first);
        const bool isStillOurs = found != renewed.end() && found->second == it->second;
        if (isStillOurs) {
            m_times.set(it->first, until);
            renewed.erase(found);
            ++it;
        } else {
            m_times.drop(it->first);
            it = m_tokens.erase(it);
        }
    }
    // What is ours at the server and not here was granted in an answer that never came.
    for (const auto &[unit, token] : renewed) {
        m_tokens[unit] = token;
        if (auto done = release(database, unit.first, unit.second); !done)
            return done;
    }
    return {};
}

base::Result<void> ClaimBook::releaseAll(Database &database)
{
    m_tokens.clear();
    m_times.clear();
    return begin(database);
}

} // namespace journal
