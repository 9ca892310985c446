#pragma once

#include "app/wiring/settings.h"
#include "core/journal/sqlite_journal.h"

namespace wiring {

/// Whether the settings ask for a journal of this station alone, whose key lies in its folder: to open it
/// takes neither a database server nor a keyring, nor the libraries for these.
bool isJournalLocal(const Settings &settings);
/// Opens it. Only when isJournalLocal().
base::Result<std::unique_ptr<journal::Journal>> openLocalJournal(const Settings &settings,
                                                                 journal::Access access);
/// Opens the journal in the data folder with its key. @param key from wherever it lies
base::Result<std::unique_ptr<journal::Journal>> openWithKey(const Settings &settings, journal::Access access,
                                                            const base::Result<base::Secret> &key);

} // namespace wiring
