#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;

namespace journal {

class Watchdog;
struct ServerLogin;

/// What went wrong in the database, as far as it decides what happens next.
enum class Trouble {
    DiskFull,    ///< nothing of the transaction is stored; it may be tried again when there is room
    InputOutput, ///< the disk failed: nothing that it says can be trusted until the file was opened anew
    Damaged,     ///< the file is not a sound database
    Busy,        ///< another program holds it
    Constraint,  ///< a rule of the schema refused one statement
    Away,        ///< the server was not reached or did not answer in time; it may be tried again
    Other,
};

/// A connection to an SQLite file or a PostgreSQL server through Qt's drivers, closed with this object.
/// Thread: that of its opening.
class Database
{
public:
    enum class Engine { Sqlite, Postgres };
    enum class Access {
        Write,
        Read,
        Frozen, ///< as Read, of a file that certainly nobody writes: for folders that cannot be written
    };

    /// Opens an existing SQLite file. Nothing is read yet.
    static base::Result<Database> open(const QString &file, Access access);
    /// Connects to a server, bounded in time. Every later statement is bounded too: one that the server does
    /// not answer in time ends the connection ("journal.away").
    static base::Result<Database> connect(const ServerLogin &login, Access access);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// Runs one statement without values.
    base::Result<void> run(const QString &sql);
    /// The first column of the first row, as text; empty when there is no row.
    base::Result<QString> value(const QString &sql);
    /// A statement ready for values. Its query must go before this object.
    base::Result<QSqlQuery> prepare(const QString &sql);
    /// Executes a prepared statement. A text with a NUL character is refused ("journal.text-form"): a server
    /// cannot hold it.
    base::Result<void> execute(QSqlQuery &query);
    /// Begins a transaction whose reads all see the same moment.
    base::Result<void> beginReading();

    /// An error of this connection with its sentence and remedy.
    base::Error error(const QSqlError &error) const;
    /// SQLite's own handle, for the backup; null for a server. Valid as long as this object.
    sqlite3 *handle() const;
    Engine engine() const { return m_engine; }
    /// The file, or the server's address without secrets: for people.
    const QString &place() const { return m_place; }

private:
    Database(Engine engine, QString name, QString place);
    Trouble troubleOf(const QSqlError &error) const;
    bool isConnected() const;

    Engine m_engine;
    QString m_name;
    QString m_place;
    std::unique_ptr<Watchdog> m_watchdog; ///< of a server's connection
};

/// "journal.away": the server cannot be asked now. @param place its address
base::Error serverAway(const QString &place = {});

/// Values for statements. Empty texts and bytes are stored as such; null is for optionals alone.
QVariant cell(const QString &text);
QVariant cell(const QByteArray &bytes);
/// JSON, which is stored as text.
QVariant jsonCell(const QByteArray &json);
QVariant cell(base::Instant at);
QVariant cell(const std::optional<base::Instant> &at);
QVariant emptyCell();

base::Instant instantOf(const QVariant &value);
std::optional<base::Instant> optionalInstantOf(const QVariant &value);

} // namespace journal
