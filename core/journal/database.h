#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

struct sqlite3;

namespace journal {

/// What went wrong in the database, as far as it decides what happens next.
enum class Trouble {
    DiskFull,    ///< nothing of the transaction is stored; it may be tried again when there is room
    InputOutput, ///< the disk failed: nothing that it says can be trusted until the file was opened anew
    Damaged,     ///< the file is not a sound database
    Busy,        ///< another program holds it
    Constraint,  ///< a rule of the schema refused one statement
    Other,
};

/// A connection to an SQLite file through Qt's driver, closed with this object.
/// Thread: that of open().
class Database
{
public:
    enum class Access {
        Write,
        Read,
        Frozen, ///< as Read, of a file that certainly nobody writes: for folders that cannot be written
    };

    /// Opens an existing file. Nothing is read yet.
    static base::Result<Database> open(const QString &file, Access access);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /// Runs one statement without values.
    base::Result<void> run(const QString &sql);
    /// The first column of the first row, as text; empty when there is no row.
    base::Result<QString> value(const QString &sql);
    /// A statement ready for values. Its query must go before this object.
    base::Result<QSqlQuery> prepare(const QString &sql);
    /// The library's own handle, for the backup. Valid as long as this object.
    sqlite3 *handle() const;
    const QString &file() const { return m_file; }

private:
    Database(QString name, QString file);
    QString m_name;
    QString m_file;
};

/// Executes a prepared statement.
base::Result<void> execute(QSqlQuery &query, const QString &file);
/// What class of trouble the query's last error is.
Trouble troubleOf(const QSqlError &error);
/// An error with its sentence and remedy.
base::Error databaseError(const QSqlError &error, const QString &file);

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
