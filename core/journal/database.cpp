#include "core/journal/database.h"

#include "core/base/crypto.h"
#include "core/journal/watchdog.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcServer, "journal.server")

namespace journal {
namespace {

/// Long enough for a reader that rebuilds the index after a crash.
constexpr int kBusyTimeoutMs = 10000;
/// Of a server. Long enough to wait for a group of records of every other station.
constexpr base::Millis kLongestStatement{10000};

} // namespace

Database::Database(Engine engine, QString name, QString place)
    : m_engine(engine)
    , m_name(std::move(name))
    , m_place(std::move(place))
{}

Database::Database(Database &&other) noexcept
    : m_engine(other.m_engine)
    , m_name(std::exchange(other.m_name, QString()))
    , m_place(std::move(other.m_place))
    , m_watchdog(std::move(other.m_watchdog))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    m_watchdog.reset();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<Database> Database::open(const QString &file, Access access)
{
    Database database(Engine::Sqlite, QString::fromLatin1("journal-" + base::randomId()), file);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    QString name = file;
    if (access != Access::Write)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Frozen) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) +
               QStringLiteral("?immutable=1");
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(name);
    if (!connection.open())
        return tl::unexpected(database.error(connection.lastError()));
    return database;
}

base::Result<void> Database::run(const QString &sql)
{
    const Watchdog::Guard guard(m_watchdog.get(), kLongestStatement);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return tl::unexpected(error(query.lastError()));
    return {};
}

base::Result<QString> Database::value(const QString &sql)
{
    const Watchdog::Guard guard(m_watchdog.get(), kLongestStatement);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(error(query.lastError()));
    const bool hasRow = query.next();
    if (!hasRow && query.lastError().isValid())
        return tl::unexpected(error(query.lastError()));
    return hasRow ? query.value(0).toString() : QString();
}

base::Result<QSqlQuery> Database::prepare(const QString &sql)
{
    const Watchdog::Guard guard(m_watchdog.get(), kLongestStatement);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    // A server's driver would then fetch row by row and lose what is left when another statement begins.
    query.setForwardOnly(m_engine == Engine::Sqlite);
    if (!query.prepare(sql))
        return tl::unexpected(error(query.lastError()));
    return query;
}

base::Result<void> Database::execute(QSqlQuery &query)
{
    const QVariantList values = m_engine == Engine::Postgres ? query.boundValues() : QVariantList();
    const bool holdsNul = std::any_of(values.begin(), values.end(), [](const QVariant &value) {
        return value.typeId() == QMetaType::QString && value.toString().contains(QChar(0));
    });
    if (holdsNul) {
        return base::fail(
            base::ErrorKind::Refused, base::ErrorCode("journal.text-form"),
            QCoreApplication::translate("journal", "A text holds a character that cannot be stored."),
            QCoreApplication::translate("journal", "Check where the text comes from."), m_place);
    }
    const Watchdog::Guard guard(m_watchdog.get(), kLongestStatement);
    if (!query.exec())
        return tl::unexpected(error(query.lastError()));
    return {};
}

base::Result<void> Database::beginReading()
{
    return run(m_engine == Engine::Sqlite
                   ? QStringLiteral("BEGIN")
                   : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

namespace {

Trouble sqliteTrouble(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xFF;
    if (!isNumber)
        return Trouble::Other;
    switch (code) {
    case SQLITE_FULL: return Trouble::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_NOLFS: return Trouble::InputOutput;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Trouble::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Trouble::Busy;
    case SQLITE_CONSTRAINT: return Trouble::Constraint;
    default: return Trouble::Other;
    }
}

/// By SQLSTATE, appendix A of the server's manual.
Trouble serverTrouble(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const auto isOfClass = [&](const char *name) { return state.startsWith(QLatin1String(name)); };
    if (isOfClass("08") || isOfClass("57P") || state == QLatin1String("25P03") ||
        state == QLatin1String("25006"))
        return Trouble::Away;
    if (isOfClass("23") || state == QLatin1String("P0001"))
        return Trouble::Constraint;
    if (isOfClass("40") || state == QLatin1String("55P03") || state == QLatin1String("57014"))
        return Trouble::Busy;
    if (state == QLatin1String("53100"))
        return Trouble::DiskFull;
    if (isOfClass("XX001") || isOfClass("XX002"))
        return Trouble::Damaged;
    return Trouble::Other;
}

} // namespace

Trouble Database::troubleOf(const QSqlError &error) const
{
    if (m_engine == Engine::Sqlite)
        return sqliteTrouble(error);
    return isConnected() ? serverTrouble(error) : Trouble::Away;
}

base::Error Database::error(const QSqlError &error) const
{
    const auto made = [&](const char *code, const QString &text, const QString &remedy) {
        return base::Error{base::ErrorKind::Internal, base::ErrorCode(code), text, m_place, remedy};
    };
    switch (troubleOf(error)) {
    case Trouble::DiskFull:
        return made(
            "journal.disk-full",
            QCoreApplication::translate("journal", "The disk is full, so the journal could not be written."),
            QCoreApplication::translate("journal", "Make room on the disk, then go on."));
    case Trouble::InputOutput:
        return made(
            "journal.io",
            QCoreApplication::translate(
                "journal", "The disk failed while the journal was used. Nothing more is written to it."),
            QCoreApplication::translate("journal", "Stop the station, check the disk, then start again."));
    case Trouble::Damaged:
        return made(
            "journal.damaged",
            QCoreApplication::translate("journal", "The journal's file is damaged. It was left as it is."),
            QCoreApplication::translate(
                "journal", "Keep a copy of the whole data folder, then put back a backup or ask for help."));
    case Trouble::Busy:
        return made("journal.busy",
                    QCoreApplication::translate("journal", "Another program keeps the journal locked."),
                    QCoreApplication::translate(
                        "journal", "Close programs that have the journal open, for example a backup tool."));
    case Trouble::Constraint:
        return made("journal.rule",
                    QCoreApplication::translate(
                        "journal", "The journal refused a record that contradicts another one (%1).")
                        .arg(error.databaseText()),
                    {});
    case Trouble::Away:
        qCInfo(lcServer, "lost: %s", qPrintable(error.databaseText().simplified()));
        return serverAway(m_place);
    case Trouble::Other: break;
    }
    return made("journal.database",
                QCoreApplication::translate("journal", "The journal could not be used (%1).")
                    .arg(error.databaseText()),
                {});
}

base::Error serverAway(const QString &place)
{
    return {
        base::ErrorKind::Internal, base::ErrorCode("journal.away"),
        QCoreApplication::translate("journal", "The journal's server does not answer."), place,
        QCoreApplication::translate(
            "journal", "Check the network and the server. The station goes on by itself when it answers.")};
}

QVariant cell(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }

QVariant cell(const QByteArray &bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }

QVariant jsonCell(const QByteArray &json) { return cell(QString::fromUtf8(json)); }

QVariant cell(base::Instant at) { return qint64(at.time_since_epoch().count()); }

QVariant cell(const std::optional<base::Instant> &at) { return at ? cell(*at) : emptyCell(); }

QVariant emptyCell() { return QVariant(QMetaType::fromType<QString>()); }

base::Instant instantOf(const QVariant &value) { return base::Instant(base::Millis(value.toLongLong())); }

std::optional<base::Instant> optionalInstantOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(instantOf(value));
}

} // namespace journal
