#include "core/base/crypto.h"
#include "core/journal/database.h"
#include "core/journal/server_login.h"
#include "core/journal/watchdog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

/// The server's side of Database: connecting and telling whether the connection lives.
namespace journal {
namespace {

/// The client library takes no less than two seconds.
constexpr int kConnectSeconds = 3;

/// What is asked of the server's client library beside what Qt's driver asks. It is not linked: with all that
/// it needs itself it would double the time that a program without a shared journal takes to start.
struct ClientLibrary
{
    decltype(&PQstatus) status = nullptr;
    decltype(&PQsocket) socket = nullptr;
    explicit operator bool() const { return status && socket; }
};

/// Empty where the library is missing.
const ClientLibrary &clientLibrary()
{
    static const ClientLibrary functions = [] {
        QLibrary library(QStringLiteral("pq"), 5); // the one that Qt's driver has loaded; it stays loaded
        return ClientLibrary{reinterpret_cast<decltype(&PQstatus)>(library.resolve("PQstatus")),
                             reinterpret_cast<decltype(&PQsocket)>(library.resolve("PQsocket"))};
    }();
    return functions;
}

PGconn *connectionOf(const QString &name)
{
    const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
    // Qt names the type by its struct or by the library's name for it.
    const QByteArrayView type(handle.typeName());
    if (!handle.isValid() || (type != "pg_conn*" && type != "PGconn*"))
        return nullptr;
    return *static_cast<PGconn *const *>(handle.data());
}

QString quoted(const QString &value)
{
    QString safe = value;
    safe.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + safe + QLatin1Char('\'');
}

/// The library's own default where that file exists, else the system's issuers.
QString rootCertificates(const ServerLogin &login)
{
    if (!login.rootCertificates.isEmpty())
        return login.rootCertificates;
    const QString own = QDir::homePath() + QStringLiteral("/.postgresql/root.crt");
    return QFileInfo::exists(own) ? own : QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
}

} // namespace

bool Database::isConnected() const
{
    const PGconn *connection = connectionOf(m_name);
    return connection && clientLibrary() && clientLibrary().status(connection) == CONNECTION_OK;
}

base::Result<Database> Database::connect(const ServerLogin &login, Access access)
{
    Database database(Engine::Postgres, QString::fromLatin1("journal-" + base::randomId()), login.words());
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), database.m_name);
    if (!connection.isValid()) {
        return base::fail(
            base::ErrorKind::MissingPart, base::ErrorCode("journal.no-driver"),
            QCoreApplication::translate("journal", "This computer lacks Qt's driver for PostgreSQL."),
            QCoreApplication::translate("journal", "Install the package libqt6sql6-psql."), login.words());
    }
    if (!clientLibrary()) {
        return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("journal.no-client-library"),
                          QCoreApplication::translate(
                              "journal", "This computer lacks the library that speaks to PostgreSQL."),
                          QCoreApplication::translate("journal", "Install the package libpq5."),
                          login.words());
    }
    QStringList options{QStringLiteral("connect_timeout=%1").arg(kConnectSeconds),
                        QStringLiteral("application_name=") + quoted(login.stationName),
                        QStringLiteral("keepalives_idle=5"), QStringLiteral("keepalives_interval=3"),
                        QStringLiteral("keepalives_count=2")};
    if (login.protection() == ServerLogin::Protection::VerifiedTls)
        options << QStringLiteral("sslmode=verify-full")
                << QStringLiteral("sslrootcert=") + quoted(rootCertificates(login));
    if (access == Access::Read)
        options << QStringLiteral("options='-c default_transaction_read_only=on'");
    connection.setConnectOptions(options.join(QLatin1Char(';')));
    connection.setHostName(login.host);
    connection.setPort(login.port);
    connection.setDatabaseName(login.database);
    connection.setUserName(login.user);
    // The driver keeps it as text for as long as the connection has a name; that cannot be helped.
    if (login.password)
        connection.setPassword(QString::fromUtf8(login.password->reveal()));
    if (!connection.open()) {
        base::Error error = serverAway(login.words());
        error.kind = base::ErrorKind::MissingPart;
        error.text = QCoreApplication::translate("journal", "The journal's server was not reached (%1).")
                         .arg(connection.lastError().databaseText().simplified());
        return tl::unexpected(error);
    }
    PGconn *const handle = connectionOf(database.m_name);
    if (!handle)
        return tl::unexpected(serverAway(login.words()));
    database.m_watchdog = std::make_unique<Watchdog>(clientLibrary().socket(handle));
    return database;
}

} // namespace journal
