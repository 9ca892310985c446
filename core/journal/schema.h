#pragma once

#include "core/base/secret.h"
#include "core/journal/database.h"
#include "core/journal/tables.h"

#include <QStringList>

/// The SQLite store: its layout and its settings.
namespace journal::schema {

/// Makes a new journal: an empty database with all tables, bound to this key.
base::Result<void> create(Database &database, const base::Secret &key);

/// Refuses what is not a journal of this version under this key: another kind of database, one of a newer
/// or any other version ("journal.newer", "journal.version"), another key ("journal.wrong-key"), or a damaged
/// file. Reads only.
base::Result<void> check(Database &database, const base::Secret &key);

/// Sets the connection up for writing and reads the settings back: WAL, synchronous FULL, foreign keys,
/// secure delete. Refused ("journal.settings") when one of them did not take: then durability cannot be
/// promised.
base::Result<void> configureWriter(Database &database);
/// Sets a connection up that only reads.
base::Result<void> configureReader(Database &database);

/// Tables, indexes and triggers that are missing or were changed, one sentence each.
base::Result<QStringList> differences(Database &database);

} // namespace journal::schema
