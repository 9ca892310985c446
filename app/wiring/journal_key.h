#pragma once

#include "app/wiring/settings.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/snapshots.h"

/// The key that the journal's secrets are sealed under, from where `[station] journal_key` keeps it: the file
/// `journal.key` in the data folder, or the keyring. Thread: any; the keyring may block it (keyring.h).
namespace wiring {

/// The keyring entry of this station's key. It holds 64 hex digits, and is bound to the data folder's path.
QString journalKeyEntry(const Settings &settings);

/// The key. With Access::Write and neither journal nor key it is made; never for an existing journal.
base::Result<base::Secret> journalKey(const Settings &settings, journal::Access access);

/// Brings the key from the other place to the one that the settings name, reads it there, and only then takes
/// it from the other. Refused when it is in the named place already ("journal.key-there").
base::Result<void> moveJournalKey(const Settings &settings);

/// Says where the key is, and proves it by sealing and opening a value.
station::Check checkJournalKey(const Settings &settings);

} // namespace wiring
