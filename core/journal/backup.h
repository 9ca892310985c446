#pragma once

#include "core/journal/database.h"

namespace journal {

/// Copies the database to a new file (mode 0600) with SQLite's own backup, which waits for nobody and holds
/// nobody up. The copy is checked before it appears under its name. Refused when the file exists
/// ("journal.backup-exists"). The key is not in it: it is backed up apart. Thread: the connection's.
base::Result<void> backUp(Database &database, const QString &file);

} // namespace journal
