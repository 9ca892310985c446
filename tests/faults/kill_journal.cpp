#include "tests/faults/kill_journal.h"

#include "core/base/crypto.h"
#include "core/journal/key_file.h"
#include "core/journal/postgres_journal.h"
#include "core/journal/sqlite_journal.h"

namespace faults {
namespace {

/// Short, because whoever is started again waits until the claims of the dead one have run out.
constexpr base::Millis kLease{5000};

} // namespace

base::Result<std::unique_ptr<journal::Journal>> openJournal(const Surroundings &world, journal::Access access)
{
    const QString folder = world.dataFolder();
    const auto key =
        access == journal::Access::Write ? journal::loadOrCreateKey(folder) : journal::loadKey(folder);
    if (!key)
        return tl::unexpected(key.error());
    if (world.journalUrl.isEmpty())
        return journal::SqliteJournal::open({folder, access, *key, 0});
    auto login = journal::serverLogin(world.journalUrl);
    if (!login)
        return tl::unexpected(login.error());
    journal::PostgresOptions options;
    options.folder = folder;
    options.login = *login;
    options.login.stationName = QStringLiteral("kill-line");
    options.access = access;
    options.key = *key;
    options.lease = kLease;
    options.renewal = kLease / 10;
    return journal::PostgresJournal::open(options);
}

void importBatch(const Surroundings &world, const std::vector<workflow::Plan> &plans)
{
    constexpr int kFirstRow = 2;
    std::vector<journal::NewUnit> units;
    for (const workflow::Plan &plan : plans)
        units.push_back({plan, {}, {}, int(units.size()) + kFirstRow});
    journal::BatchInfo info;
    info.name = QLatin1String(kBatch);
    info.recipe = QStringLiteral("default");
    info.manifestFile = QStringLiteral("units.csv");
    info.manifestSha256 = base::sha256("units");
    info.importedAt = base::SystemClock().now();
    auto journal = openJournal(world, journal::Access::Write);
    if (!journal || !(*journal)->importBatch(info, units))
        qFatal("the batch is not imported");
}

} // namespace faults
