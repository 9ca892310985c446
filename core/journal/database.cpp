#include "core/journal/database.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <utility>

namespace journal {
namespace {

/// Long enough for a reader that rebuilds the index after a crash.
constexpr int kBusyTimeoutMs = 10000;

} // namespace

Database::Database(QString name, QString file)
    : m_name(std::move(name))
    , m_file(std::move(file))
{}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_file(std::move(other.m_file))
{}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<Database> Database::open(const QString &file, Access access)
{
    Database database(QString::fromLatin1("journal-" + base::randomId()), file);
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
        return tl::unexpected(databaseError(connection.lastError(), file));
    return database;
}

base::Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return tl::unexpected(databaseError(query.lastError(), m_file));
    return {};
}

base::Result<QString> Database::value(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(databaseError(query.lastError(), m_file));
    const bool hasRow = query.next();
    if (!hasRow && query.lastError().isValid())
        return tl::unexpected(databaseError(query.lastError(), m_file));
    return hasRow ? query.value(0).toString() : QString();
}

base::Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(databaseError(query.lastError(), m_file));
    return query;
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

base::Result<void> execute(QSqlQuery &query, const QString &file)
{
    if (!query.exec())
        return tl::unexpected(databaseError(query.lastError(), file));
    return {};
}

Trouble troubleOf(const QSqlError &error)
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

base::Error databaseError(const QSqlError &error, const QString &file)
{
    const auto made = [&](const char *code, const QString &text, const QString &remedy) {
        return base::Error{base::ErrorKind::Internal, base::ErrorCode(code), text, file, remedy};
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
    case Trouble::Other: break;
    }
    return made("journal.database",
                QCoreApplication::translate("journal", "The journal could not be used (%1).")
                    .arg(error.databaseText()),
                {});
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
