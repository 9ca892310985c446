#pragma once

#include <QString>

#include <span>

/// What both kinds of store hold: the tables and indexes, in SQLite's words. The events are the truth;
/// everything that can be told from them (the right half of `units`, and the tables after `events`) is a
/// projection that verify() repeats.
namespace journal::tables {

/// The number of this layout. A program that changes it raises it; from the first released one on it also
/// brings the steps from every older one.
inline constexpr int kVersion = 6;

/// The name that the database knows an object by, and how it is made.
struct Object
{
    const char *name;
    const char *sql;
};

std::span<const Object> all();
/// The same for a PostgreSQL server: its names for the types.
QString forServer(const char *sql);

} // namespace journal::tables
