#include "core/journal/schema.h"

#include "core/journal/key_proof.h"
#include "core/journal/tables.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace journal::schema {
namespace {

/// "eSPS": tells our files from other SQLite databases.
constexpr int kApplicationId = 0x65535053;
using tables::kVersion;

/// The rules that SQLite keeps by itself.
constexpr tables::Object kTriggers[] = {
    {"events_no_update", "CREATE TRIGGER events_no_update BEFORE UPDATE ON events "
                         "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"},
    {"events_no_delete", "CREATE TRIGGER events_no_delete BEFORE DELETE ON events "
                         "BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END"},
    // Also what refuses INSERT OR REPLACE, which no delete trigger sees.
    {"events_in_order", "CREATE TRIGGER events_in_order BEFORE INSERT ON events "
                        "WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events) "
                        "BEGIN SELECT RAISE(ABORT, 'events are only appended'); END"},
    {"units_plan_fixed", "CREATE TRIGGER units_plan_fixed BEFORE UPDATE OF batch, unit, serial, row, plan, "
                         "labels, extras ON units "
                         "BEGIN SELECT RAISE(ABORT, 'what was imported is never changed'); END"},
};

std::vector<tables::Object> objects()
{
    std::vector<tables::Object> all(tables::all().begin(), tables::all().end());
    all.insert(all.end(), std::begin(kTriggers), std::end(kTriggers));
    return all;
}

tl::unexpected<base::Error> refused(const char *code, const QString &text, const QString &remedy,
                                    const QString &file)
{
    return base::fail(base::ErrorKind::MissingPart, base::ErrorCode(code), text, remedy, file);
}

base::Result<void> damaged(const Database &database, const QString &detail)
{
    return base::fail(
        base::ErrorKind::Internal, base::ErrorCode("journal.damaged"),
        QCoreApplication::translate("journal", "The journal's file is damaged (%1). It was left as it is.")
            .arg(detail),
        QCoreApplication::translate(
            "journal", "Keep a copy of the whole data folder, then put back a backup or ask for help."),
        database.place());
}

struct Setting
{
    const char *set;
    const char *read;
    const char *wanted;
};

/// Durability and rules that every writer needs; each is read back.
constexpr Setting kWriterSettings[] = {
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
};

constexpr Setting kReaderSettings[] = {
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
};

template <size_t N>
base::Result<void> configure(Database &database, const Setting (&settings)[N])
{
    for (const auto &[set, read, wanted] : settings) {
        if (auto done = database.run(QLatin1String(set)); !done)
            return done;
        const auto found = database.value(QLatin1String(read));
        if (!found)
            return tl::unexpected(found.error());
        if (*found != QLatin1String(wanted)) {
            return base::fail(
                base::ErrorKind::Internal, base::ErrorCode("journal.settings"),
                QCoreApplication::translate(
                    "journal", "The database did not take a setting that the journal needs (%1).")
                    .arg(QLatin1String(set)),
                QCoreApplication::translate(
                    "journal", "Check that the data folder is on a local disk of this computer."),
                database.place());
        }
    }
    return {};
}

base::Result<QHash<QString, QString>> objectsOf(Database &database)
{
    auto query =
        database.prepare(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"));
    if (!query)
        return tl::unexpected(query.error());
    if (auto done = database.execute(*query); !done)
        return tl::unexpected(done.error());
    QHash<QString, QString> found;
    while (query->next())
        found.insert(query->value(0).toString(), query->value(1).toString());
    return found;
}

} // namespace

base::Result<void> create(Database &database, const base::Secret &key)
{
    const auto proof = sealKeyProof(key);
    if (!proof)
        return tl::unexpected(proof.error());
    if (auto done = database.run(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    for (const tables::Object &object : objects()) {
        if (auto done = database.run(QLatin1String(object.sql)); !done)
            return done;
    }
    const QString statements[] = {
        QStringLiteral("INSERT INTO meta VALUES ('key', '%1')").arg(QLatin1String(*proof)),
        QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
        QStringLiteral("PRAGMA user_version = %1").arg(kVersion),
        QStringLiteral("COMMIT"),
    };
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

base::Result<void> check(Database &database, const base::Secret &key)
{
    const auto pages = database.value(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return tl::unexpected(pages.error());
    // A new journal appears complete or not at all, so an empty file is a journal that was lost.
    if (pages->toInt() == 0)
        return damaged(database, QCoreApplication::translate("journal", "it is empty"));
    const auto application = database.value(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return tl::unexpected(application.error());
    if (application->toInt() != kApplicationId) {
        return refused(
            "journal.not-a-journal",
            QCoreApplication::translate("journal",
                                        "This file is not a journal of this program. It was left as it is."),
            QCoreApplication::translate("journal", "Choose another data folder, or put the right file back."),
            database.place());
    }
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > kVersion) {
        return refused("journal.newer",
                       QCoreApplication::translate(
                           "journal", "The journal was written by a newer version of this program."),
                       QCoreApplication::translate("journal", "Use the newer program. Nothing was changed."),
                       database.place());
    }
    if (version->toInt() != kVersion) {
        return refused(
            "journal.version",
            QCoreApplication::translate("journal",
                                        "The journal has the version %1, which this program does not know.")
                .arg(*version),
            QCoreApplication::translate("journal", "Use the program that wrote it. Nothing was changed."),
            database.place());
    }
    const auto sound = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!sound)
        return tl::unexpected(sound.error());
    if (*sound != QLatin1String("ok"))
        return damaged(database, *sound);
    const auto proof = database.value(QStringLiteral("SELECT value FROM meta WHERE name = 'key'"));
    if (!proof)
        return tl::unexpected(proof.error());
    if (!opensKeyProof(key, proof->toLatin1())) {
        return refused(
            "journal.wrong-key",
            QCoreApplication::translate("journal", "The key file does not belong to this journal."),
            QCoreApplication::translate(
                "journal", "Put back the file journal.key that was made together with this journal."),
            database.place());
    }
    return {};
}

base::Result<void> configureWriter(Database &database) { return configure(database, kWriterSettings); }
base::Result<void> configureReader(Database &database) { return configure(database, kReaderSettings); }

base::Result<QStringList> differences(Database &database)
{
    auto found = objectsOf(database);
    if (!found)
        return tl::unexpected(found.error());
    QStringList sentences;
    for (const auto &[name, sql] : objects()) {
        if (found->take(QLatin1String(name)) != QLatin1String(sql))
            sentences << QCoreApplication::translate(
                             "journal", "The journal's own rule or table \"%1\" is missing or was changed.")
                             .arg(QLatin1String(name));
    }
    for (auto it = found->keyBegin(); it != found->keyEnd(); ++it)
        sentences << QCoreApplication::translate("journal",
                                                 "The journal holds \"%1\", which is not part of it.")
                         .arg(*it);
    return sentences;
}

} // namespace journal::schema
