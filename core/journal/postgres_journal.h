#pragma once

#include "core/base/secret.h"
#include "core/journal/access.h"
#include "core/journal/journal.h"
#include "core/journal/server_login.h"

#include <memory>

namespace journal {

/// A claim lasts so long after its last renewal: the time after which another station takes over the units of
/// one that has died.
inline constexpr base::Millis kLease{30000};

struct PostgresOptions
{
    QString folder; ///< this station's data folder: one writing program works in it at a time
    ServerLogin login;
    Access access = Access::Write;
    base::Secret key; ///< 32 bytes; the same for every station of the journal
    base::Millis lease = kLease;
    base::Millis renewal = kLease / 3; ///< time between two renewals
};

/// The journal in a PostgreSQL database that several stations share, in its schema `esim_station`.
///
/// A record is durable when the server has synced it; a server that is set up otherwise is refused. While the
/// server is away everything is refused ("journal.away") within seconds, nothing is assumed about a commit
/// whose answer was lost, and work goes on by itself when the server is back.
class PostgresJournal
{
public:
    /// Opens the journal; makes it where the database has none. Fails with a sentence as SqliteJournal does,
    /// and when the server is not reached ("journal.away") or not safe ("journal.unsafe-server").
    static base::Result<std::unique_ptr<Journal>> open(const PostgresOptions &options);

    /// Whether the database holds a journal already, whose key must be brought here.
    static base::Result<bool> exists(const ServerLogin &login);
};

} // namespace journal
