#pragma once

#include "core/base/secret.h"
#include "core/journal/database.h"

#include <QStringList>

/// The PostgreSQL store: its layout in the schema `esim_station` of a database, its rules and its settings.
namespace journal::postgres {

/// The role that every station works as: it may append events, not change or delete them.
inline constexpr char kWriterRole[] = "esim_station_writer";

/// Sets a fresh connection up: bounded waits, our schema, the writer's role where we are its member. Refused
/// ("journal.unsafe-server") when the server does not keep what it has confirmed (fsync, full_page_writes or
/// synchronous_commit is off), is a standby that cannot be written, or does not store UTF-8.
base::Result<void> configure(Database &database, Database::Access access);

/// Whether the database holds a journal, sound or not.
base::Result<bool> hasJournal(Database &database);

/// Makes an empty journal bound to this key, all or nothing, and the writer's role where we may. Another
/// station that does the same at this moment is waited for; then nothing is made.
base::Result<void> create(Database &database, const base::Secret &key);

/// As schema::check() for SQLite.
base::Result<void> check(Database &database, const base::Secret &key);

/// Tables, indexes, triggers and columns that are missing or were changed, one sentence each.
base::Result<QStringList> differences(Database &database);

/// What is weaker than it could be, one sentence each: the role, connections without protection.
base::Result<QStringList> remarks(Database &database);

} // namespace journal::postgres
