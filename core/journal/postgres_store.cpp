#include "core/journal/postgres_store.h"

#include "core/journal/postgres_schema.h"
#include "core/journal/reads.h"

#include <QCoreApplication>

#include <algorithm>

namespace journal {
namespace {

/// Everybody who waits for the server would otherwise wait for a connection of his own, one after the other.
constexpr base::Millis kBetweenTries{1000};
/// Bounds one statement of an import.
constexpr int kUnitsAtOnce = 50'000;

base::Millis now() { return base::SystemClock().monotonic(); }

} // namespace

base::Result<Database> connectToJournal(const ServerLogin &login, const base::Secret &key,
                                        Database::Access access)
{
    auto database = Database::connect(login, access);
    if (!database)
        return database;
    auto done = postgres::configure(*database, access);
    if (done)
        done = postgres::check(*database, key);
    if (!done)
        return tl::unexpected(done.error());
    return database;
}

base::Result<void> PostgresStore::connect()
{
    if (now() < m_notBefore)
        return tl::unexpected(serverAway(m_login.words()));
    auto database = connectToJournal(m_login, m_key, Database::Access::Write);
    if (!database) {
        m_notBefore = now() + kBetweenTries;
        return tl::unexpected(database.error());
    }
    m_database.emplace(std::move(*database));
    auto done = prepare();
    if (done)
        done = checkHistory();
    if (!done)
        disconnect();
    return done;
}

void PostgresStore::disconnect()
{
    m_isOpen = false;
    m_statements.reset();
    m_database.reset();
}

base::Result<void> PostgresStore::prepare()
{
    Statements &to = m_statements.emplace();
    const std::pair<QSqlQuery *, const char *> all[] = {
        {&to.lockHead, "SELECT seq, hash FROM head FOR UPDATE"},
        {&to.moveHead, "UPDATE head SET seq = ?, hash = ?"},
        {&to.token, "SELECT token FROM claims WHERE batch = ? AND unit = ? FOR SHARE"},
    };
    for (const auto &[query, sql] : all) {
        auto prepared = m_database->prepare(QLatin1String(sql));
        if (!prepared)
            return tl::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    return {};
}

base::Result<void> PostgresStore::checkHistory()
{
    if (m_stored.sequence == 0)
        return {};
    const auto hash = reads::hashOf(*m_database, m_stored.sequence);
    if (!hash)
        return tl::unexpected(hash.error());
    if (*hash == m_stored.hash)
        return {};
    return base::fail(
        base::ErrorKind::Internal, base::ErrorCode("journal.other-history"),
        QCoreApplication::translate("journal",
                                    "The server's journal lacks records that this station has stored: "
                                    "an older copy was put in its place."),
        QCoreApplication::translate("journal", "Stop the stations and put the newest copy back."),
        m_login.words());
}

base::Result<void> PostgresStore::begin()
{
    m_isOpen = true;
    return m_database->run(QStringLiteral("BEGIN"));
}

base::Result<ChainHead> PostgresStore::lockHead()
{
    QSqlQuery &query = m_statements->lockHead;
    if (auto done = m_database->execute(query); !done)
        return tl::unexpected(done.error());
    if (!query.next())
        return tl::unexpected(serverAway(m_login.words()));
    ChainHead head{query.value(0).toLongLong(), query.value(1).toByteArray()};
    query.finish();
    return head;
}

base::Result<void> PostgresStore::commit(const ChainHead &head)
{
    m_statements->moveHead.bindValue(0, head.sequence);
    m_statements->moveHead.bindValue(1, head.hash);
    if (auto done = m_database->execute(m_statements->moveHead); !done)
        return done;
    if (const auto done = m_database->run(QStringLiteral("COMMIT")); !done) {
        return base::fail(
            base::ErrorKind::Unknown, base::ErrorCode("journal.commit-unknown"),
            QCoreApplication::translate("journal", "The journal's server was lost while it stored records."),
            QCoreApplication::translate("journal", "The station asks the server what became of them."),
            m_login.words());
    }
    m_isOpen = false;
    m_stored = head;
    return {};
}

void PostgresStore::rollback()
{
    // A lost connection has rolled back by itself.
    if (m_database && std::exchange(m_isOpen, false))
        std::ignore = m_database->run(QStringLiteral("ROLLBACK"));
}

base::Result<void> PostgresStore::checkClaim(BatchId batch, workflow::UnitIndex unit, qint64 token)
{
    // Locked until the transaction ends: the unit cannot be claimed between this look and the commit.
    QSqlQuery &query = m_statements->token;
    query.bindValue(0, batch);
    query.bindValue(1, unit);
    if (auto done = m_database->execute(query); !done)
        return done;
    const bool isOurs = query.next() && token != 0 && query.value(0).toLongLong() == token;
    query.finish();
    if (isOurs)
        return {};
    return base::fail(base::ErrorKind::Refused, base::ErrorCode("journal.lease-lost"),
                      QCoreApplication::translate(
                          "journal", "Another station works on this unit now, or it was never claimed."),
                      QCoreApplication::translate("journal", "Nothing more is done with it here."));
}

base::Result<void> PostgresStore::noteImport(BatchId batch, int units)
{
    for (int first = 0; first < units; first += kUnitsAtOnce) {
        const int last = std::min(units, first + kUnitsAtOnce) - 1;
        auto done = m_database->run(QStringLiteral("INSERT INTO claims (batch, unit) SELECT %1, unit FROM "
                                                   "generate_series(%2, %3) AS all_units (unit)")
                                        .arg(batch)
                                        .arg(first)
                                        .arg(last));
        if (!done)
            return done;
    }
    return {};
}

} // namespace journal
