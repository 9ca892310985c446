#pragma once

#include "core/base/secret.h"
#include "core/journal/server_login.h"
#include "core/journal/store.h"

#include <QSqlQuery>

#include <memory>

namespace journal {

/// The store that several stations share: the head of the chain is a row that is locked for every
/// transaction, and every record of a unit is checked against its claim. Connects again after the server was
/// away, but only to a journal that still holds what this program has stored.
class PostgresStore final : public Store
{
public:
    /// Connects nowhere yet.
    PostgresStore(ServerLogin login, base::Secret key)
        : m_login(std::move(login))
        , m_key(std::move(key))
    {}

    bool isConnected() const override { return m_database.has_value(); }
    base::Result<void> connect() override;
    void disconnect() override;
    Database &database() override { return *m_database; }
    base::Result<void> begin() override;
    base::Result<ChainHead> lockHead() override;
    base::Result<void> commit(const ChainHead &head) override;
    void rollback() override;
    base::Result<void> checkClaim(BatchId batch, workflow::UnitIndex unit, qint64 token) override;
    base::Result<void> noteImport(BatchId batch, int units) override;

private:
    /// The prepared statements. They must go before the connection.
    struct Statements
    {
        QSqlQuery lockHead, moveHead, token;
    };
    base::Result<void> prepare();
    base::Result<void> checkHistory();

    ServerLogin m_login;
    base::Secret m_key;
    std::optional<Database> m_database;
    std::optional<Statements> m_statements;
    bool m_isOpen = false;       ///< a transaction is
    ChainHead m_stored;          ///< the newest record that is certainly there
    base::Millis m_notBefore{0}; ///< the next try to connect, by a clock that never goes back
};

/// A checked connection to the journal of a server.
base::Result<Database> connectToJournal(const ServerLogin &login, const base::Secret &key,
                                        Database::Access access);

} // namespace journal
