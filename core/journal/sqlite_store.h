#pragma once

#include "core/base/secret.h"
#include "core/journal/disk_reserve.h"
#include "core/journal/store.h"

#include <memory>

namespace journal {

/// The store of one station: nobody else writes the file, so the head is remembered and every unit is ours.
class SqliteStore final : public Store
{
public:
    /// Opens the file for writing. @param mostPages limits its size in pages of 4096 bytes; 0 does not
    static base::Result<std::unique_ptr<Store>> open(const QString &file, int mostPages);

    bool isConnected() const override { return true; }
    base::Result<void> connect() override { return {}; }
    void disconnect() override {}
    Database &database() override { return m_database; }
    base::Result<void> begin() override;
    base::Result<ChainHead> lockHead() override { return m_head; }
    base::Result<void> commit(const ChainHead &head) override;
    void rollback() override;
    bool hasRoomToBegin() override { return m_reserve.hold(); }
    bool makeRoom() override { return m_reserve.giveFree(); }
    base::Result<void> checkClaim(BatchId, workflow::UnitIndex, qint64) override { return {}; }
    base::Result<void> noteImport(BatchId, int) override { return {}; }

private:
    SqliteStore(Database database, QString reserveFile)
        : m_database(std::move(database))
        , m_reserve(std::move(reserveFile))
    {}

    Database m_database;
    DiskReserve m_reserve;
    ChainHead m_head;
};

} // namespace journal
