#include "core/journal/sqlite_store.h"

#include "core/journal/data_folder.h"
#include "core/journal/reads.h"
#include "core/journal/schema.h"

#include <QFileInfo>

namespace journal {

base::Result<std::unique_ptr<Store>> SqliteStore::open(const QString &file, int mostPages)
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
    std::unique_ptr<SqliteStore> store(
        new SqliteStore(std::move(*database), data_folder::reserveFile(QFileInfo(file).path())));
    const auto head = reads::head(store->m_database);
    if (!head)
        return tl::unexpected(head.error());
    store->m_head = *head;
    return store;
}

base::Result<void> SqliteStore::begin() { return m_database.run(QStringLiteral("BEGIN IMMEDIATE")); }

base::Result<void> SqliteStore::commit(const ChainHead &head)
{
    return m_database.run(QStringLiteral("COMMIT")).map([&] { m_head = head; });
}

void SqliteStore::rollback()
{
    // The database may have rolled back by itself already; then this says so and nothing is lost.
    std::ignore = m_database.run(QStringLiteral("ROLLBACK"));
}

} // namespace journal
