#include "core/journal/postgres_schema.h"

#include "core/journal/chain.h"
#include "core/journal/key_proof.h"
#include "core/journal/tables.h"

#include <QCoreApplication>
#include <QHash>

namespace journal::postgres {
namespace {

constexpr char kApplication[] = "esim-station journal";
constexpr int kOldestServer = 130000;

/// What the shared tables need besides on a server.
constexpr const char *kTables[] = {
    // One row: the head of the chain. Whoever has locked it may append.
    "CREATE TABLE head (one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one), seq BIGINT NOT NULL, "
    "hash BYTEA NOT NULL CHECK (length(hash) = 32))",
    // Who works on a unit, until when by this server's clock. The token grows with every new owner.
    "CREATE TABLE claims (batch BIGINT NOT NULL, unit BIGINT NOT NULL, token BIGINT NOT NULL DEFAULT 0, "
    "station TEXT NOT NULL DEFAULT '', home TEXT NOT NULL DEFAULT '', "
    "until TIMESTAMPTZ NOT NULL DEFAULT '-infinity', PRIMARY KEY (batch, unit), "
    "FOREIGN KEY (batch, unit) REFERENCES units (batch, unit))",
    "CREATE INDEX claims_home ON claims (home) WHERE home <> ''",
    "CREATE INDEX units_open ON units (batch, unit) WHERE phase NOT IN ('done', 'failed', 'held')",
};

/// The rules: a function's body and the triggers that call it.
struct Rule
{
    const char *function;
    const char *body;
};
constexpr Rule kFunctions[] = {
    {"refuse_change", "BEGIN RAISE EXCEPTION 'what is stored is never changed'; END"},
    {"only_append", "BEGIN IF NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM esim_station.events) THEN "
                    "RAISE EXCEPTION 'events are only appended'; END IF; RETURN NEW; END"},
};
struct Trigger
{
    const char *name;
    const char *sql;
};
constexpr Trigger kTriggers[] = {
    {"events_no_change", "BEFORE DELETE OR UPDATE ON esim_station.events FOR EACH ROW EXECUTE FUNCTION "
                         "refuse_change()"},
    {"events_no_truncate", "BEFORE TRUNCATE ON esim_station.events FOR EACH STATEMENT EXECUTE FUNCTION "
                           "refuse_change()"},
    {"events_in_order", "BEFORE INSERT ON esim_station.events FOR EACH ROW EXECUTE FUNCTION "
                        "only_append()"},
    {"units_plan_fixed", "BEFORE UPDATE OF batch, unit, serial, \"row\", plan, labels, extras ON "
                         "esim_station.units FOR EACH ROW EXECUTE FUNCTION refuse_change()"},
};

/// The rules that are indexes, as the server writes them down.
struct UniqueRule
{
    const char *name;
    const char *definition;
};
constexpr UniqueRule kUnique[] = {
    {"units_serial", "CREATE UNIQUE INDEX units_serial ON esim_station.units USING btree (batch, serial)"},
    {"units_eid_in_work", "CREATE UNIQUE INDEX units_eid_in_work ON esim_station.units USING btree (eid) "
                          "WHERE ((eid IS NOT NULL) AND "
                          "(phase <> ALL (ARRAY['done'::text, 'failed'::text])))"},
    {"units_reservation", "CREATE UNIQUE INDEX units_reservation ON esim_station.units USING btree "
                          "(reservation_id) WHERE (reservation_id IS NOT NULL)"},
    {"events_pkey", "CREATE UNIQUE INDEX events_pkey ON esim_station.events USING btree (seq)"},
    {"intents_pkey", "CREATE UNIQUE INDEX intents_pkey ON esim_station.intents USING btree (batch, unit)"},
    {"reservations_pkey",
     "CREATE UNIQUE INDEX reservations_pkey ON esim_station.reservations USING btree (id)"},
    {"claims_pkey", "CREATE UNIQUE INDEX claims_pkey ON esim_station.claims USING btree (batch, unit)"},
    {"head_pkey", "CREATE UNIQUE INDEX head_pkey ON esim_station.head USING btree (one)"},
};

/// What a station may do. Whatever is not here it may not: nothing is ever changed in or deleted from
/// `events`.
constexpr const char *kGrants[] = {
    "USAGE ON SCHEMA esim_station",
    "SELECT ON ALL TABLES IN SCHEMA esim_station",
    "USAGE ON ALL SEQUENCES IN SCHEMA esim_station",
    "INSERT ON batches, units, events, reservations, spending, verdicts, intents, unit_keys, backlog, claims",
    "UPDATE (phase, eid, iccid, reservation_id, reader, operator, started_at, finished_at, changed_at, "
    "state, code_mark) "
    "ON units",
    "UPDATE ON head, unit_keys, backlog, claims",
    "DELETE ON spending, intents, backlog",
};

tl::unexpected<base::Error> refused(const char *code, const QString &text, const QString &remedy,
                                    const Database &database)
{
    return base::fail(base::ErrorKind::MissingPart, base::ErrorCode(code), text, remedy, database.place());
}

base::Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

/// Durability is the server's promise, so its settings are read and not set: they are its owner's to decide.
base::Result<void> checkServer(Database &database, Database::Access access)
{
    const auto version = database.value(QStringLiteral("SHOW server_version_num"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() < kOldestServer) {
        return refused("journal.unsafe-server",
                       QCoreApplication::translate("journal", "The journal's server is too old."),
                       QCoreApplication::translate("journal", "Use PostgreSQL 13 or newer."), database);
    }
    constexpr const char *kMustBeOn[] = {"fsync", "full_page_writes", "synchronous_commit"};
    for (const char *name : kMustBeOn) {
        const auto value = database.value(QLatin1String("SHOW ") + QLatin1String(name));
        if (!value)
            return tl::unexpected(value.error());
        if (*value == QLatin1String("off")) {
            return refused("journal.unsafe-server",
                           QCoreApplication::translate("journal", "The journal's server can lose what it has "
                                                                  "confirmed: its setting %1 is off.")
                               .arg(QLatin1String(name)),
                           QCoreApplication::translate("journal", "Have it switched on for this database."),
                           database);
        }
    }
    const auto encoding = database.value(QStringLiteral("SHOW server_encoding"));
    if (!encoding)
        return tl::unexpected(encoding.error());
    if (*encoding != QLatin1String("UTF8")) {
        return refused(
            "journal.unsafe-server",
            QCoreApplication::translate("journal", "The journal's database does not store every character."),
            QCoreApplication::translate("journal", "Make it anew with the encoding UTF8."), database);
    }
    const auto standby = database.value(QStringLiteral("SELECT pg_is_in_recovery()"));
    if (!standby)
        return tl::unexpected(standby.error());
    if (access == Database::Access::Write && *standby == QLatin1String("true")) {
        return refused("journal.unsafe-server",
                       QCoreApplication::translate(
                           "journal", "The journal's server is a standby that takes no records."),
                       QCoreApplication::translate("journal", "Name the main server in the settings."),
                       database);
    }
    return {};
}

base::Result<bool> isMember(Database &database)
{
    return database
        .value(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = '%1' AND "
                              "pg_has_role(current_user, oid, 'MEMBER')")
                   .arg(QLatin1String(kWriterRole)))
        .map([](const QString &found) { return !found.isEmpty(); });
}

/// Makes the role and gives it its rights, as far as this login may.
base::Result<void> makeRole(Database &database)
{
    const QString role = QLatin1String(kWriterRole);
    const auto known =
        database.value(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = '%1'").arg(role));
    const auto may = database.value(QStringLiteral(
        "SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolcreaterole OR rolsuper)"));
    if (!known || !may)
        return tl::unexpected(known ? may.error() : known.error());
    if (known->isEmpty() && may->isEmpty())
        return {};
    QStringList statements;
    if (known->isEmpty())
        statements << QStringLiteral("CREATE ROLE %1 NOLOGIN").arg(role);
    const auto member = isMember(database);
    if (!member)
        return tl::unexpected(member.error());
    if (!may->isEmpty() && !*member)
        statements << QStringLiteral("GRANT %1 TO CURRENT_USER").arg(role);
    for (const char *right : kGrants)
        statements << QStringLiteral("GRANT %1 TO %2").arg(QLatin1String(right), role);
    return runAll(database, statements);
}

base::Result<QHash<QString, QString>> namedTexts(Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    if (!query)
        return tl::unexpected(query.error());
    if (auto done = database.execute(*query); !done)
        return tl::unexpected(done.error());
    QHash<QString, QString> found;
    while (query->next())
        found.insert(query->value(0).toString(), query->value(1).toString());
    return found;
}

QString triggerText(const Trigger &trigger)
{
    return QStringLiteral("CREATE TRIGGER %1 %2")
        .arg(QLatin1String(trigger.name), QLatin1String(trigger.sql));
}

} // namespace

base::Result<void> configure(Database &database, Database::Access access)
{
    // An abandoned transaction gives its locks free after a few seconds: others wait for them.
    auto done = runAll(database, {QStringLiteral("SET idle_in_transaction_session_timeout = '5s'"),
                                  QStringLiteral("SET lock_timeout = '8s'"),
                                  QStringLiteral("SET statement_timeout = '9s'"),
                                  QStringLiteral("SET standard_conforming_strings = on"),
                                  QStringLiteral("SET default_transaction_isolation = 'read committed'"),
                                  QStringLiteral("SET search_path = esim_station, pg_temp")});
    if (done)
        done = checkServer(database, access);
    if (!done)
        return done;
    const auto member = isMember(database);
    if (!member)
        return tl::unexpected(member.error());
    const auto exists = hasJournal(database);
    if (!exists)
        return tl::unexpected(exists.error());
    if (*member && *exists)
        return database.run(QStringLiteral("SET ROLE %1").arg(QLatin1String(kWriterRole)));
    return {};
}

base::Result<bool> hasJournal(Database &database)
{
    return database.value(QStringLiteral("SELECT 1 FROM pg_namespace WHERE nspname = 'esim_station'"))
        .map([](const QString &found) { return !found.isEmpty(); });
}

base::Result<void> create(Database &database, const base::Secret &key)
{
    const auto proof = sealKeyProof(key);
    if (!proof)
        return tl::unexpected(proof.error());
    auto done = runAll(database,
                       {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(1699958867)")});
    const auto exists = done ? hasJournal(database) : tl::unexpected(done.error());
    if (!exists || *exists) {
        std::ignore = database.run(QStringLiteral("ROLLBACK"));
        return exists ? base::Result<void>() : tl::unexpected(exists.error());
    }
    QStringList statements{QStringLiteral("CREATE SCHEMA esim_station")};
    for (const tables::Object &object : tables::all())
        statements << tables::forServer(object.sql);
    for (const char *sql : kTables)
        statements << QLatin1String(sql);
    for (const auto &[name, body] : kFunctions)
        statements << QStringLiteral(
                          "CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $body$%2$body$")
                          .arg(QLatin1String(name), QLatin1String(body));
    for (const Trigger &trigger : kTriggers)
        statements << triggerText(trigger);
    statements << QStringLiteral("INSERT INTO head VALUES (TRUE, 0, '\\x%1')")
                      .arg(QLatin1String(chain::start().toHex()))
               << QStringLiteral(
                      "INSERT INTO meta VALUES ('application', '%1'), ('version', '%2'), ('key', '%3')")
                      .arg(QLatin1String(kApplication))
                      .arg(tables::kVersion)
                      .arg(QLatin1String(*proof));
    done = runAll(database, statements).and_then([&] { return makeRole(database); });
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done) {
        std::ignore = database.run(QStringLiteral("ROLLBACK"));
        return done;
    }
    return configure(database, Database::Access::Write);
}

base::Result<void> check(Database &database, const base::Secret &key)
{
    const auto may = database.value(
        QStringLiteral("SELECT 1 WHERE has_schema_privilege(current_user, 'esim_station', 'USAGE')"));
    if (!may)
        return tl::unexpected(may.error());
    if (may->isEmpty()) {
        return refused(
            "journal.no-right", QCoreApplication::translate("journal", "This login may not use the journal."),
            QCoreApplication::translate("journal", "Have the server's keeper run: GRANT %1 TO the login.")
                .arg(QLatin1String(kWriterRole)),
            database);
    }
    const auto texts = namedTexts(database, QStringLiteral("SELECT name, value FROM esim_station.meta"));
    if (!texts || texts->value(QStringLiteral("application")) != QLatin1String(kApplication)) {
        if (!texts && texts.error().code == base::ErrorCode("journal.away"))
            return tl::unexpected(texts.error());
        return refused("journal.not-a-journal",
                       QCoreApplication::translate("journal",
                                                   "The database has a schema \"esim_station\" that is "
                                                   "not this program's journal. It was left as it is."),
                       QCoreApplication::translate("journal", "Choose another database."), database);
    }
    const int version = texts->value(QStringLiteral("version")).toInt();
    if (version > tables::kVersion)
        return refused("journal.newer",
                       QCoreApplication::translate(
                           "journal", "The journal was written by a newer version of this program."),
                       QCoreApplication::translate("journal", "Use the newer program. Nothing was changed."),
                       database);
    if (version != tables::kVersion)
        return refused(
            "journal.version",
            QCoreApplication::translate("journal",
                                        "The journal has the version %1, which this program does not know.")
                .arg(texts->value(QStringLiteral("version"))),
            QCoreApplication::translate("journal", "Use the program that wrote it. Nothing was changed."),
            database);
    if (!opensKeyProof(key, texts->value(QStringLiteral("key")).toLatin1()))
        return refused(
            "journal.wrong-key",
            QCoreApplication::translate("journal",
                                        "This station's key is not the one of the shared journal."),
            QCoreApplication::translate("journal", "All stations of one journal need the same key: copy "
                                                   "journal.key from the station that made it."),
            database);
    const auto sound =
        database.value(QStringLiteral("SELECT 1 FROM head LEFT JOIN events ON events.seq = head.seq WHERE "
                                      "(head.seq = 0 OR events.hash = head.hash) "
                                      "AND head.seq = (SELECT coalesce(max(seq), 0) FROM events)"));
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->isEmpty())
        return base::fail(
            base::ErrorKind::Internal, base::ErrorCode("journal.damaged"),
            QCoreApplication::translate("journal", "The journal's newest records are missing on the "
                                                   "server. It was left as it is."),
            QCoreApplication::translate("journal", "Keep a copy of the database, then put back a "
                                                   "backup or ask for help."),
            database.place());
    return {};
}

base::Result<QStringList> differences(Database &database)
{
    QStringList sentences;
    const auto compare = [&](const QString &name, const QString &found, const QString &expected) {
        if (found != expected)
            sentences << QCoreApplication::translate(
                             "journal", "The journal's own rule or table \"%1\" is missing or was changed.")
                             .arg(name);
    };
    const auto triggers = namedTexts(
        database,
        QStringLiteral("SELECT tgname, pg_get_triggerdef(oid) || CASE tgenabled WHEN 'O' THEN '' "
                       "ELSE ' (off)' END FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN "
                       "(SELECT oid FROM pg_class WHERE relnamespace = 'esim_station'::regnamespace)"));
    if (!triggers)
        return tl::unexpected(triggers.error());
    for (const Trigger &trigger : kTriggers)
        compare(QLatin1String(trigger.name), triggers->value(QLatin1String(trigger.name)),
                triggerText(trigger));
    const auto functions = namedTexts(
        database,
        QStringLiteral(
            "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'esim_station'::regnamespace"));
    if (!functions)
        return tl::unexpected(functions.error());
    for (const auto &[name, body] : kFunctions)
        compare(QLatin1String(name), functions->value(QLatin1String(name)), QLatin1String(body));
    const auto indexes = namedTexts(
        database,
        QStringLiteral("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'esim_station'"));
    if (!indexes)
        return tl::unexpected(indexes.error());
    for (const auto &[name, definition] : kUnique)
        compare(QLatin1String(name), indexes->value(QLatin1String(name)), QLatin1String(definition));
    return sentences;
}

base::Result<QStringList> remarks(Database &database)
{
    QStringList sentences;
    const auto role = database.value(QStringLiteral("SELECT current_user"));
    if (!role)
        return tl::unexpected(role.error());
    if (*role != QLatin1String(kWriterRole)) {
        sentences << QCoreApplication::translate(
                         "journal",
                         "This station works on the server with more rights than it needs: it could "
                         "change records. Have the server's keeper make the role %1 and grant it to "
                         "the login.")
                         .arg(QLatin1String(kWriterRole));
    }
    const auto isPlain = database.value(
        QStringLiteral("SELECT 1 WHERE inet_server_addr() IS NOT NULL AND NOT coalesce((SELECT ssl FROM "
                       "pg_stat_ssl WHERE pid = "
                       "pg_backend_pid()), FALSE) AND NOT inet_server_addr() << inet '127.0.0.0/8' AND "
                       "inet_server_addr() <> inet '::1'"));
    if (isPlain && !isPlain->isEmpty())
        sentences << QCoreApplication::translate("journal",
                                                 "The connection to the journal's server is not encrypted.");
    return sentences;
}

} // namespace journal::postgres
