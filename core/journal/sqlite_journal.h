#pragma once

#include "core/base/secret.h"
#include "core/journal/access.h"
#include "core/journal/journal.h"

#include <memory>

namespace journal {

struct SqliteOptions
{
    QString folder; ///< the data folder
    Access access = Access::Write;
    base::Secret key;  ///< 32 bytes, from key_file.h
    int mostPages = 0; ///< the file's largest size in pages of 4 KiB, as a quota; 0: the disk's
};

/// The journal in an SQLite database, `journal.sqlite` in the data folder (mode 0600).
///
/// The database is synced at every commit (WAL, synchronous=FULL). Nothing in it is ever repaired, rebuilt or
/// deleted by the program: a file that is damaged, foreign or of a newer version is refused and left as it
/// is.
class SqliteJournal
{
public:
    /// Opens the journal. Fails with a sentence when another program writes it ("journal.in-use"), on a
    /// network drive, with a wrong key, for a damaged, foreign or newer file, and for reading when there is
    /// none ("journal.none").
    static base::Result<std::unique_ptr<Journal>> open(const SqliteOptions &options);
};

} // namespace journal
