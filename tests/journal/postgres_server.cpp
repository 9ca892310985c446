#include "tests/journal/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kit {
namespace {

constexpr int kStartMs = 60000;

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// The newest server that is installed.
QString programsFolder()
{
    const QDir all(QStringLiteral("/usr/lib/postgresql"));
    const QStringList versions =
        all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return versions.isEmpty() ? QString() : all.filePath(versions.front() + QStringLiteral("/bin"));
}

QByteArray wordsOf(PGresult *result)
{
    const QByteArray words(PQresultErrorMessage(result));
    return words.trimmed();
}

} // namespace

PostgresServer::PostgresServer()
    : m_programs(programsFolder())
    , m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

PostgresServer::~PostgresServer()
{
    if (isRunning())
        killNow();
}

QStringList PostgresServer::asServerUser(const QString &program, const QStringList &arguments) const
{
    // A test that is killed takes its server along.
    QStringList all{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig=KILL")};
    // The server refuses to run as root.
    if (::geteuid() == 0)
        all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
            << QStringLiteral("--clear-groups");
    return all << m_programs + QLatin1Char('/') + program << arguments;
}

QByteArray PostgresServer::start()
{
    if (m_programs.isEmpty())
        return "PostgreSQL is not installed";
    if (!QFile::exists(dataFolder())) {
        QDir().mkpath(dataFolder());
        QDir().mkpath(socketFolder());
        if (const passwd *user = ::getpwnam("postgres"); ::geteuid() == 0 && user) {
            for (const QString &folder : {m_folder.path(), dataFolder(), socketFolder()}) {
                if (::chown(QFile::encodeName(folder).constData(), user->pw_uid, user->pw_gid) != 0)
                    return "the server's folder could not be given to its user";
            }
        }
        QStringList words = asServerUser(QStringLiteral("initdb"),
                                         {QStringLiteral("--pgdata=") + dataFolder(),
                                          QStringLiteral("--username=keeper"), QStringLiteral("--auth=trust"),
                                          QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                                          QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
        QProcess initdb;
        initdb.setProcessChannelMode(QProcess::MergedChannels);
        initdb.setWorkingDirectory(m_folder.path());
        const QString program = words.takeFirst();
        initdb.start(program, words);
        if (!initdb.waitForFinished(kStartMs) || initdb.exitCode() != 0)
            return "initdb failed: " + initdb.readAll();
    }
    QStringList words = asServerUser(QStringLiteral("postgres"),
                                     {QStringLiteral("-D"), dataFolder(), QStringLiteral("-p"),
                                      QString::number(m_port), QStringLiteral("-k"), socketFolder(),
                                      QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"),
                                      QStringLiteral("-c"), QStringLiteral("shared_buffers=32MB"),
                                      QStringLiteral("-c"), QStringLiteral("max_connections=80"),
                                      QStringLiteral("-c"), QStringLiteral("deadlock_timeout=200ms")});
    const QString program = words.takeFirst();
    const QString log = m_folder.path() + QStringLiteral("/server.log");
    const QByteArray address =
        QStringLiteral("host=127.0.0.1 port=%1 dbname=postgres user=keeper").arg(m_port).toUtf8();
    const QDeadlineTimer deadline(kStartMs);
    // After a kill the old server's children need a moment to let go of its memory.
    while (!deadline.hasExpired()) {
        m_process.setWorkingDirectory(m_folder.path());
        // Into a file: a server whose pipe is full stands still.
        m_process.setStandardOutputFile(log);
        m_process.start(program, words);
        while (!m_process.waitForFinished(100) && !deadline.hasExpired()) {
            if (PQping(address.constData()) != PQPING_OK)
                continue;
            if (m_databases == 0)
                run(QStringLiteral("postgres"), "CREATE ROLE line LOGIN CREATEROLE");
            return {};
        }
    }
    QFile said(log);
    std::ignore = said.open(QFile::ReadOnly);
    return "PostgreSQL did not start: " + said.readAll();
}

void PostgresServer::killNow()
{
    const auto pid = pid_t(m_process.processId());
    if (pid <= 0)
        return;
    ::kill(pid, SIGKILL);
    m_process.waitForFinished(kStartMs);
    QFile::remove(dataFolder() + QStringLiteral("/postmaster.pid"));
}

QString PostgresServer::newDatabase()
{
    const QString name = QStringLiteral("journal%1").arg(++m_databases);
    const QByteArray words = run(QStringLiteral("postgres"),
                                 "CREATE DATABASE " + name.toLatin1() + " OWNER line TEMPLATE template0");
    if (!words.isEmpty())
        qWarning("%s", words.constData());
    return name;
}

QString PostgresServer::url(const QString &database, int port) const
{
    return QStringLiteral("postgresql://line@127.0.0.1:%1/%2").arg(port).arg(database);
}

QByteArray PostgresServer::run(const QString &database, const QByteArray &sql)
{
    return RawServer(*this, database).run(sql);
}

QByteArray PostgresServer::value(const QString &database, const QByteArray &sql)
{
    return RawServer(*this, database).value(sql);
}

RawServer::RawServer(const PostgresServer &server, const QString &database, const QString &login)
    : m_connection(PQconnectdb(QStringLiteral("host=127.0.0.1 port=%1 dbname=%2 user=%3 connect_timeout=10")
                                   .arg(server.port())
                                   .arg(database, login)
                                   .toUtf8()
                                   .constData()))
{}

RawServer::~RawServer() { PQfinish(m_connection); }

QByteArray RawServer::run(const QByteArray &sql)
{
    PGresult *const result = PQexec(m_connection, sql.constData());
    const ExecStatusType status = PQresultStatus(result);
    const QByteArray words = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
                                 ? QByteArray()
                                 : "refused: " + wordsOf(result);
    PQclear(result);
    return words;
}

QByteArrayList RawServer::rows(const QByteArray &sql)
{
    PGresult *const result = PQexec(m_connection, sql.constData());
    QByteArrayList all;
    for (int row = 0; row < PQntuples(result); ++row) {
        QByteArrayList columns;
        for (int column = 0; column < PQnfields(result); ++column)
            columns << PQgetvalue(result, row, column);
        all << columns.join('\t');
    }
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qWarning("%s", wordsOf(result).constData());
    PQclear(result);
    return all;
}

QByteArray RawServer::value(const QByteArray &sql) { return rows(sql).value(0); }

PostgresServer &sharedServer()
{
    static PostgresServer server;
    if (!server.isRunning()) {
        const QByteArray words = server.start();
        if (!words.isEmpty())
            qFatal("%s", words.constData());
    }
    return server;
}

} // namespace kit
