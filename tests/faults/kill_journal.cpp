#include "tests/faults/kill_journal.h"

#include "core/journal/key_file.h"
#include "core/journal/postgres_journal.h"
#include "core/journal/sqlite_journal.h"

namespace faults {
namespace {

/// Short, because whoever is started again waits until the claims of the dead one have run out.
constexpr base::Millis kLease{5000};

} // namespace

base::Result<std::unique_ptr<journal::Journal>> openJournal(const QString &dataFolder, const QString &url,
                                                            journal::Access access)
{
    const auto key = access == journal::Access::Write ? journal::loadOrCreateKey(dataFolder)
                                                      : journal::loadKey(dataFolder);
    if (!key)
        return tl::unexpected(key.error());
    if (url.isEmpty())
        return journal::SqliteJournal::open({dataFolder, access, *key, 0});
    auto login = journal::serverLogin(url);
    if (!login)
        return tl::unexpected(login.error());
    journal::PostgresOptions options;
    options.folder = dataFolder;
    options.login = *login;
    options.login.stationName = QStringLiteral("kill-line");
    options.access = access;
    options.key = *key;
    options.lease = kLease;
    options.renewal = kLease / 10;
    return journal::PostgresJournal::open(options);
}

} // namespace faults
