#include "app/wiring/local_journal.h"

#include "core/journal/key_file.h"

namespace wiring {

using base::Result;

bool isJournalLocal(const Settings &settings)
{
    return !settings.isJournalShared() && settings.journalKey == JournalKey::File;
}

Result<std::unique_ptr<journal::Journal>> openLocalJournal(const Settings &settings, journal::Access access)
{
    return openWithKey(settings, access,
                       access == journal::Access::Write ? journal::loadOrCreateKey(settings.dataDir)
                                                        : journal::loadKey(settings.dataDir));
}

Result<std::unique_ptr<journal::Journal>> openWithKey(const Settings &settings, journal::Access access,
                                                      const Result<base::Secret> &key)
{
    if (!key)
        return tl::unexpected(key.error());
    journal::SqliteOptions options;
    options.folder = settings.dataDir;
    options.access = access;
    options.key = *key;
    return journal::SqliteJournal::open(options);
}

} // namespace wiring
