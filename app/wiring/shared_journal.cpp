#include "app/wiring/shared_journal.h"

#include "app/wiring/journal_key.h"
#include "core/journal/postgres_journal.h"

#include <QCoreApplication>

namespace wiring {
namespace {

/// The key, which must be brought here when the journal is there already.
base::Result<base::Secret> sharedKey(const Settings &settings, const journal::ServerLogin &login,
                                     journal::Access access)
{
    const auto exists = journal::PostgresJournal::exists(login);
    if (!exists)
        return tl::unexpected(exists.error());
    auto key = journalKey(settings, *exists ? journal::Access::Read : access);
    if (!key && *exists && key.error().code == base::ErrorCode("journal.key-missing")) {
        key.error().text =
            QCoreApplication::translate("wiring", "This station does not have the shared journal's key.");
        key.error().remedy = QCoreApplication::translate(
            "wiring",
            "All stations of one journal need the same key: bring journal.key from the station that "
            "made the journal.");
    }
    return key;
}

} // namespace

base::Result<std::unique_ptr<journal::Journal>> openSharedJournal(const Settings &settings,
                                                                  journal::Access access)
{
    journal::PostgresOptions options;
    auto login = journal::serverLogin(settings.journal);
    if (!login)
        return tl::unexpected(login.error());
    options.login = std::move(*login);
    options.login.stationName = settings.stationName;
    if (settings.journalSecret) {
        auto password = readSecret(*settings.journalSecret);
        if (!password)
            return tl::unexpected(password.error());
        options.login.password = std::move(*password);
    }
    const auto key = sharedKey(settings, options.login, access);
    if (!key)
        return tl::unexpected(key.error());
    options.folder = settings.dataDir;
    options.access = access;
    options.key = *key;
    return journal::PostgresJournal::open(options);
}

} // namespace wiring
