#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <optional>

namespace journal {

/// How a PostgreSQL server is reached. Where no password is given, the client library looks into PGPASSFILE
/// and
/// ~/.pgpass.
struct ServerLogin
{
    enum class Protection {
        VerifiedTls, ///< certificate and name are checked (sslmode=verify-full)
        ThisMachine, ///< a loopback address or a unix socket: nothing leaves the computer
    };
    QString host; ///< a name, an address, or the folder of a unix socket
    int port = 5432;
    QString database;
    QString user; ///< empty: the system's
    std::optional<base::Secret> password;
    QString rootCertificates; ///< a PEM file; empty: the client library's, else the system's
    QString stationName;      ///< what this program calls itself at the server

    Protection protection() const;
    /// "user@host:port/database": for people and logs.
    QString words() const;
};

/// Reads `postgresql://[user@]host[:port]/database[?sslrootcert=FILE]` or, for a unix socket,
/// `postgresql://[user@]/database?host=FOLDER[&port=N]`. Refused ("settings.journal") for anything else, and
/// for a password, which must not lie in the settings.
base::Result<ServerLogin> serverLogin(const QString &url);

} // namespace journal
