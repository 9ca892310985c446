#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

struct pg_conn;

namespace kit {

/// A private PostgreSQL server on a free port of 127.0.0.1 and a unix socket, with fsync on, in a temporary
/// folder of an unprivileged user. It ends with this object.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();

    /// Starts it and waits until it takes connections. Empty when it does, else why not.
    QByteArray start();
    /// Ends it at once, as a power cut would, and waits until all of it is gone.
    void killNow();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    int port() const { return m_port; }
    QString socketFolder() const { return m_folder.path() + QStringLiteral("/socket"); }
    QString dataFolder() const { return m_folder.path() + QStringLiteral("/data"); }
    /// Makes an empty database that the login `line` owns, and gives its name.
    QString newDatabase();
    QString url(const QString &database) const { return url(database, m_port); }
    /// The same through another port: a proxy's.
    QString url(const QString &database, int port) const;

    /// Runs SQL as the server's keeper; empty when all went well, else the server's words.
    QByteArray run(const QString &database, const QByteArray &sql);
    /// The first value of the first row, as the server's keeper.
    QByteArray value(const QString &database, const QByteArray &sql);

private:
    QStringList asServerUser(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_process;
    int m_port = 0;
    int m_databases = 0;
};

/// A connection beside the journal's, for looking and for tampering.
class RawServer
{
public:
    /// @param login `keeper` may do everything; `line` is what the stations log in as
    RawServer(const PostgresServer &server, const QString &database,
              const QString &login = QStringLiteral("keeper"));
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    /// Empty when all went well, else the server's words.
    QByteArray run(const QByteArray &sql);
    /// The first value of the first row.
    QByteArray value(const QByteArray &sql);
    /// All rows, columns separated by a tab.
    QByteArrayList rows(const QByteArray &sql);

private:
    pg_conn *m_connection;
};

/// The server that all tests of one program share. Fails the running test with its name when it cannot start.
PostgresServer &sharedServer();

} // namespace kit
