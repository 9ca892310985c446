#pragma once

#include "core/journal/postgres_journal.h"
#include "tests/journal/journal_kit.h"
#include "tests/journal/postgres_server.h"
#include "tests/journal/raw_database.h"

#include <QDir>

/// The same tests for both stores: a station whose journal lies in a file or on the shared server.
namespace kit {

enum class Kind { Sqlite, Postgres };

} // namespace kit

namespace kit {

class AnyStation
{
public:
    explicit AnyStation(Kind kind)
        : m_kind(kind)
        , m_database(kind == Kind::Postgres ? sharedServer().newDatabase() : QString())
    {}

    Kind kind() const { return m_kind; }
    QString folder() const { return m_station.folder(); }
    const base::Secret &key() const { return m_station.key(); }
    QString database() const { return m_database; }

    journal::PostgresOptions options(journal::Access access = journal::Access::Write) const
    {
        journal::PostgresOptions options;
        options.folder = folder();
        options.login = *journal::serverLogin(sharedServer().url(m_database));
        options.login.stationName = QStringLiteral("Line 1");
        options.access = access;
        options.key = key();
        return options;
    }
    base::Result<std::unique_ptr<journal::Journal>>
    open(journal::Access access = journal::Access::Write) const
    {
        auto opened =
            m_kind == Kind::Sqlite ? m_station.open(access) : journal::PostgresJournal::open(options(access));
        if (!opened)
            qWarning("%s", words(opened).constData());
        return opened;
    }
    /// Another station of the same journal: on a file nobody but a reader.
    base::Result<std::unique_ptr<journal::Journal>> another(const QString &anotherFolder) const
    {
        if (m_kind == Kind::Sqlite)
            return m_station.open(journal::Access::Read);
        journal::PostgresOptions other = options();
        other.folder = anotherFolder;
        other.login.stationName = QStringLiteral("Line 2");
        return journal::PostgresJournal::open(other);
    }

    /// A value as another program reads it.
    QByteArray value(const QByteArray &sql) const
    {
        if (m_kind == Kind::Sqlite)
            return RawDatabase(m_station.file()).value(sql);
        return RawServer(sharedServer(), m_database).value("SET search_path = esim_station; " + sql);
    }
    /// Every byte that the journal has stored anywhere.
    QByteArray everything() const
    {
        QByteArray all;
        QStringList folders{folder()};
        if (m_kind == Kind::Postgres) {
            sharedServer().run(m_database, "CHECKPOINT");
            const QByteArray oid = sharedServer().value(
                m_database, "SELECT oid FROM pg_database WHERE datname = current_database()");
            folders << sharedServer().dataFolder() + QStringLiteral("/base/") + QString::fromLatin1(oid)
                    << sharedServer().dataFolder() + QStringLiteral("/pg_wal");
        }
        for (const QString &name : folders) {
            for (const QFileInfo &info : QDir(name).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                if (file.open(QFile::ReadOnly))
                    all += file.readAll();
            }
        }
        return all;
    }

private:
    Kind m_kind;
    Station m_station;
    QString m_database;
};

/// A test's global rows: the stores, one after the other.
inline void addStores()
{
    QTest::addColumn<Kind>("store");
    QTest::newRow("sqlite") << Kind::Sqlite;
    QTest::newRow("postgres") << Kind::Postgres;
}
/// The store of the global row that runs.
inline Kind kind()
{
    QFETCH_GLOBAL(Kind, store);
    return store;
}

inline journal::BatchId importUnits(journal::Journal &to, int count,
                                    const QString &name = QStringLiteral("B1"))
{
    return to.importBatch(info(name), newUnits(count))->id;
}

} // namespace kit
