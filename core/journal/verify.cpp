#include "core/journal/verify.h"

#include "core/base/crypto.h"
#include "core/journal/code_mark.h"
#include "core/journal/codec.h"
#include "core/journal/postgres_schema.h"
#include "core/journal/reads.h"
#include "core/journal/schema.h"
#include "core/workflow/step.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlError>

namespace journal {
namespace {

/// Nobody reads more, and a journal that was destroyed has one for every record.
constexpr qsizetype kMostSentences = 200;

/// A notification that waits, as its row must be.
struct BacklogRow
{
    QString address;
    QByteArray whole;
    qint64 seq = 0;
    base::Instant seenAt{};
    std::optional<base::Instant> deliveredAt = std::nullopt;
    friend bool operator==(const BacklogRow &, const BacklogRow &) = default;
};

/// A verdict's row. Of a unit whose codes were wiped nobody can tell the reason any more.
struct VerdictRow
{
    Verdict verdict;
    std::optional<QString> reason;
};

/// What the tables beside the units must hold, told from the events alone.
struct Told
{
    QMap<qint64, VerdictRow> verdicts;
    QMap<QString, QString> reservations;
    QMap<qint64, QString> spending;
    QHash<QString, std::vector<qint64>> open; ///< spending's numbers of each unit
    QMap<QString, BacklogRow> backlog;
    QMap<QString, QString> intents;
};

QString unitName(BatchId batch, qint64 unit) { return QStringLiteral("%1/%2").arg(batch).arg(unit); }

class Verifier
{
public:
    Verifier(Database &database, const base::Secret &key, const std::optional<ChainHead> &noted)
        : m_database(database)
        , m_key(key)
        , m_noted(noted)
    {}

    base::Result<QStringList> run()
    {
        // One read transaction: what is appended meanwhile is not seen by half.
        auto done = m_database.beginReading()
                        .and_then([this] { return checkFile(); })
                        .and_then([this] { return checkChain(); })
                        .and_then([this] { return checkUnits(); })
                        .and_then([this] { return checkTables(); });
        std::ignore = m_database.run(QStringLiteral("COMMIT"));
        if (!done)
            return tl::unexpected(done.error());
        if (m_more > 0)
            m_sentences << QCoreApplication::translate("journal", "And %1 more.").arg(m_more);
        return m_sentences;
    }

private:
    void say(const QString &sentence)
    {
        if (m_sentences.size() < kMostSentences)
            m_sentences << sentence;
        else
            ++m_more;
    }

    template <class Take>
    base::Result<void> forEachRow(const QString &sql, Take take)
    {
        auto query = m_database.prepare(sql);
        if (!query)
            return tl::unexpected(query.error());
        if (auto done = m_database.execute(*query); !done)
            return done;
        while (query->next())
            take(*query);
        if (query->lastError().isValid())
            return tl::unexpected(m_database.error(query->lastError()));
        return {};
    }

    base::Result<void> checkFile()
    {
        const bool isFile = m_database.engine() == Database::Engine::Sqlite;
        if (auto done = isFile ? checkPages() : base::Result<void>(); !done)
            return done;
        const auto changed = isFile ? schema::differences(m_database) : postgres::differences(m_database);
        if (!changed)
            return tl::unexpected(changed.error());
        for (const QString &sentence : *changed)
            say(sentence);
        return {};
    }

    /// What only a file can have: damaged pages. A server watches over its own.
    base::Result<void> checkPages()
    {
        const auto note = [this](QSqlQuery &row) {
            if (const QString verdict = row.value(0).toString(); verdict != QLatin1String("ok"))
                say(QCoreApplication::translate("journal", "The database file is damaged: %1.").arg(verdict));
        };
        auto done = forEachRow(QStringLiteral("PRAGMA integrity_check(20)"), note);
        if (done) {
            done = forEachRow(QStringLiteral("PRAGMA foreign_key_check"), [this](QSqlQuery &row) {
                say(QCoreApplication::translate("journal", "The table %1 names a batch that is not there.")
                        .arg(row.value(0).toString()));
            });
        }
        return done;
    }

    base::Result<void> checkChain()
    {
        QByteArray previous = chain::start();
        qint64 last = 0;
        bool isNotedSeen = !m_noted || m_noted->sequence == 0;
        auto done = forEachRow(reads::eventColumns() + QStringLiteral("ORDER BY seq"), [&](QSqlQuery &row) {
            const chain::Row event = reads::eventOf(row);
            if (event.sequence != last + 1)
                say(QCoreApplication::translate("journal", "The records %1 to %2 are missing.")
                        .arg(last + 1)
                        .arg(event.sequence - 1));
            const QByteArray stored = row.value(8).toByteArray();
            if (chain::next(previous, event) != stored) {
                say(QCoreApplication::translate("journal",
                                                "Record %1 (%2, unit %3) was changed, or the one before it.")
                        .arg(event.sequence)
                        .arg(QString::fromUtf8(event.kind), unitName(event.batch.value_or(0), event.unit)));
            }
            if (m_noted && event.sequence == m_noted->sequence)
                isNotedSeen = stored == m_noted->hash;
            previous = stored;
            last = event.sequence;
            if (event.unit < 0)
                takeStationRecord(event);
        });
        if (done && !isNotedSeen) {
            say(QCoreApplication::translate("journal", "The journal does not hold the record %1 as it was "
                                                       "noted: its newest records are missing, "
                                                       "or it was written anew.")
                    .arg(m_noted->sequence));
        }
        return done;
    }

    void takeStationRecord(const chain::Row &event)
    {
        if (event.kind == BatchImported::kName) {
            if (auto record = decodeBatchImported(event.payload))
                m_imports.insert(event.batch.value_or(0), *record);
            else
                say(QCoreApplication::translate("journal", "The import in record %1 cannot be read.")
                        .arg(event.sequence));
        } else if (event.kind == WorkStamp::kName) {
            if (!decodeWorkStamp(event.payload))
                say(QCoreApplication::translate("journal", "Record %1 cannot be read.").arg(event.sequence));
        } else if (event.kind == CardChange::kName) {
            if (!decodeCardChange(event.payload))
                say(QCoreApplication::translate("journal", "Record %1 cannot be read.").arg(event.sequence));
        } else if (event.kind == BenchNote::kName) {
            if (!decodeBenchNote(event.payload))
                say(QCoreApplication::translate("journal", "Record %1 cannot be read.").arg(event.sequence));
        } else if (event.kind == SecretsWiped::kName) {
            const auto record = decodeSecretsWiped(event.payload);
            if (!record)
                say(QCoreApplication::translate("journal", "Record %1 cannot be read.").arg(event.sequence));
            for (const WipedUnit &unit : record ? record->units : std::vector<WipedUnit>())
                m_wiped.insert(unitName(event.batch.value_or(0), unit.unit),
                               {event.sequence, unit.stateSha256});
        } else if (event.kind == NotificationDelivered::kName || event.kind == NotificationsSeen::kName ||
                   event.kind == NotificationDropped::kName) {
            // Its effect on the backlog is repeated in tellBacklog(), in the order of all records.
            const bool isReadable = event.kind == NotificationDelivered::kName
                                        ? decodeNotificationDelivered(event.payload).has_value()
                                    : event.kind == NotificationsSeen::kName
                                        ? decodeNotificationsSeen(event.payload).has_value()
                                        : decodeNotificationDropped(event.payload).has_value();
            if (!isReadable)
                say(QCoreApplication::translate("journal", "Record %1 cannot be read.").arg(event.sequence));
        } else {
            say(QCoreApplication::translate("journal", "Record %1 has a kind that is not known.")
                    .arg(event.sequence));
        }
    }

    base::Result<void> checkUnits()
    {
        const auto batches = reads::batches(m_database);
        if (!batches)
            return tl::unexpected(batches.error());
        for (const BatchInfo &batch : *batches) {
            if (auto done = checkBatch(batch); !done)
                return done;
        }
        for (auto it = m_imports.keyBegin(); it != m_imports.keyEnd(); ++it)
            say(QCoreApplication::translate("journal", "The batch that record \"%1\" imported is missing.")
                    .arg(m_imports.value(*it).name));
        return {};
    }

    base::Result<void> checkBatch(const BatchInfo &batch)
    {
        chain::ImportDigest digest;
        int count = 0;
        auto events = m_database.prepare(reads::eventColumns() +
                                         QStringLiteral("WHERE batch = ? AND unit = ? ORDER BY seq"));
        if (!events)
            return tl::unexpected(events.error());
        base::Result<void> trouble;
        auto done =
            forEachRow(reads::unitColumns() + QStringLiteral("WHERE batch = %1 ORDER BY unit").arg(batch.id),
                       [&](QSqlQuery &row) {
                           ++count;
                           const auto unit = reads::unitOf(row, m_key);
                           digest.add(row.value(1).toLongLong(), row.value(2).toString(),
                                      row.value(3).toLongLong(), row.value(4).toString().toUtf8(),
                                      row.value(5).toString().toUtf8(), row.value(6).toString().toUtf8());
                           if (!unit)
                               say(unit.error().sentence());
                           else if (trouble)
                               trouble = refold(batch, *unit, *events);
                       });
        if (!done || !trouble)
            return done ? trouble : done;
        const auto record = m_imports.constFind(batch.id);
        if (record == m_imports.constEnd()) {
            say(QCoreApplication::translate("journal", "The batch %1 has no import record.").arg(batch.name));
            return {};
        }
        const BatchImported expected{batch.name,       batch.recipe, batch.manifestFile, batch.manifestSha256,
                                     batch.importedAt, count,        batch.extraColumns, digest.result()};
        if (*record != expected || batch.units != count)
            say(QCoreApplication::translate("journal",
                                            "What was imported as batch %1 was changed afterwards.")
                    .arg(batch.name));
        m_imports.erase(record);
        return {};
    }

    /// Repeats a unit's events from its plan and compares where that leads with what is stored.
    base::Result<void> refold(const BatchInfo &batch, const reads::StoredUnit &stored, QSqlQuery &events)
    {
        const UnitRecord &record = stored.record;
        const auto complain = [&](const QString &what) {
            say(QCoreApplication::translate("journal", "Unit %1 of batch %2: %3")
                    .arg(stored.serial, batch.name, what));
        };
        UnitRecord told;
        told.state = workflow::planned(record.state.plan);
        told.changedAt = batch.importedAt;
        events.bindValue(0, batch.id);
        events.bindValue(1, record.index);
        if (auto done = m_database.execute(events); !done)
            return done;
        const Vault vault = reads::unitVault(m_key, {batch.id, record.index}, stored.sealedKey);
        // Without its codes a unit's way cannot be repeated; its last state is compared with its last record.
        const bool isWiped = vault.isWiped();
        if (isWiped != m_wiped.contains(unitName(batch.id, record.index)))
            complain(QCoreApplication::translate(
                "journal", "whether its codes were wiped is not what its records say."));
        if (isWiped)
            told.state = record.state;
        qint64 last = 0;
        Verdict next;
        next.batch = batch.id;
        next.unit = record.index;
        workflow::Phase before = told.state.phase;
        if (isWiped)
            before = workflow::Phase::Planned;
        const auto judge = [&](const chain::Row &row, const workflow::Event &event) {
            if (const auto *offered = std::get_if<workflow::CardOffered>(&event); offered && !next.cardAt)
                next.cardAt = row.at;
            const workflow::Phase phase = told.state.phase;
            if (workflow::isFinal(phase) && phase != before)
                tellVerdict(row, told, next, isWiped ? std::nullopt : std::optional(told.state.reason.code));
            before = phase;
        };
        while (events.next()) {
            const chain::Row row = reads::eventOf(events);
            last = row.sequence;
            const auto event = decodeEvent(row.kind, row.payload, vault);
            if (!event) {
                complain(QCoreApplication::translate("journal", "its record %1 cannot be read.")
                             .arg(row.sequence));
                break;
            }
            if (isWiped) {
                const auto phase = esim::fromName<workflow::Phase>(QString::fromLatin1(row.phase));
                told.state.phase = phase.value_or(workflow::Phase::Planned);
                tell(row, *event, told);
                judge(row, *event);
                continue;
            }
            auto stepped = workflow::step(told.state, *event);
            if (!stepped) {
                complain(QCoreApplication::translate("journal",
                                                     "its record %1 (%2) cannot follow what was before.")
                             .arg(row.sequence)
                             .arg(QString::fromUtf8(row.kind)));
                break;
            }
            told.state = std::move(stepped->state);
            if (esim::nameOf(told.state.phase).toLatin1() != row.phase)
                complain(QCoreApplication::translate("journal",
                                                     "its record %1 names another phase than it leads to.")
                             .arg(row.sequence));
            tell(row, *event, told);
            judge(row, *event);
        }
        events.finish();
        const Wiped wiped = m_wiped.value(unitName(batch.id, record.index));
        if (isWiped && last < wiped.sequence && base::sha256(stored.state) != wiped.stateSha256)
            complain(QCoreApplication::translate(
                "journal", "its stored state is not the one that its codes were wiped with."));
        if (const QByteArray &intent = told.state.reserve.openIntent; !intent.isEmpty())
            m_told.intents.insert(unitName(batch.id, record.index), QString::fromLatin1(intent.toBase64()));
        if (stored.serial != record.state.plan.serial)
            complain(QCoreApplication::translate("journal", "its serial is not the one of its plan."));
        if (record.state != told.state)
            complain(QCoreApplication::translate(
                "journal", "its stored state is not the one that its records lead to."));
        const auto claimed = workflow::claimedEid(told.state);
        const bool columnsAgree =
            stored.phase == esim::nameOf(told.state.phase) &&
            stored.eid == (claimed ? claimed->text() : QString()) &&
            stored.iccid == (told.state.iccid() ? told.state.iccid()->text() : QString()) &&
            stored.codeMark == (isWiped ? QString() : codeMark(m_key, told.state.code())) &&
            stored.reservationId == (told.state.reservation ? told.state.reservation->id : QString()) &&
            record.reader == told.reader && record.operatorName == told.operatorName &&
            record.startedAt == told.startedAt && record.finishedAt == told.finishedAt &&
            record.changedAt == told.changedAt;
        if (!columnsAgree)
            complain(
                QCoreApplication::translate("journal", "its columns say something else than its records."));
        return {};
    }

    /// What an event means for the unit's columns and for the other tables.
    void tell(const chain::Row &row, const workflow::Event &event, UnitRecord &told)
    {
        told.changedAt = row.at;
        told.operatorName = QString::fromUtf8(row.operatorName);
        if (!told.startedAt && !std::holds_alternative<workflow::Restarted>(event))
            told.startedAt = row.at;
        if (!workflow::isFinal(told.state.phase))
            told.finishedAt.reset();
        else if (!told.finishedAt)
            told.finishedAt = row.at;

        const QString unit = unitName(row.batch.value_or(0), row.unit);
        if (const auto *offered = std::get_if<workflow::CardOffered>(&event)) {
            told.reader = offered->reader;
        } else if (const auto *reservation = workflow::reservationIn(event)) {
            const QString owner = m_told.reservations.value(reservation->id, unit);
            if (owner != unit)
                say(QCoreApplication::translate("journal", "The reservation %1 was given to two units.")
                        .arg(reservation->id));
            m_told.reservations.insert(reservation->id, owner);
        } else if (const auto *started = std::get_if<workflow::ReserveStarted>(&event)) {
            m_told.spending.insert(
                row.sequence, QStringLiteral("%1 %2").arg(unit).arg(started->at.time_since_epoch().count()));
            m_told.open[unit].push_back(row.sequence);
        } else if (std::holds_alternative<workflow::ReserveRefused>(event)) {
            auto &open = m_told.open[unit];
            if (!open.empty()) {
                m_told.spending.remove(open.back());
                open.pop_back();
            }
        }
    }

    /// The unit came to rest. @param next what its next verdict has from its earlier ones; moved on here
    void tellVerdict(const chain::Row &row, const UnitRecord &told, Verdict &next,
                     const std::optional<QString> &reason)
    {
        next.sequence = row.sequence;
        next.at = row.at;
        next.phase = told.state.phase;
        next.reader = told.reader;
        next.operatorName = told.operatorName;
        m_told.verdicts.insert(row.sequence, {next, reason});
        ++next.attempt;
        next.doneBefore += told.state.phase == workflow::Phase::Done;
        next.cardAt.reset();
    }

    /// Whether the table of verdicts is the one that the records lead to.
    base::Result<bool> verdictsAgree()
    {
        const auto stored = reads::verdicts(m_database, {});
        if (!stored)
            return tl::unexpected(stored.error());
        bool agree = stored->size() == size_t(m_told.verdicts.size());
        for (const Verdict &found : *stored) {
            auto told = m_told.verdicts.constFind(found.sequence);
            if (told == m_told.verdicts.constEnd())
                return false;
            Verdict expected = told->verdict;
            expected.reason = told->reason.value_or(found.reason);
            agree = agree && found == expected;
        }
        return agree;
    }

    /// The backlog depends on the order of records of different units, so it is repeated by itself.
    base::Result<void> tellBacklog()
    {
        return forEachRow(
            reads::eventColumns() + QStringLiteral("WHERE kind IN ('card-read', 'notifications-handled', "
                                                   "'notification-delivered', 'notifications-seen', "
                                                   "'notification-dropped') ORDER BY seq"),
            [this](QSqlQuery &query) {
                const chain::Row row = reads::eventOf(query);
                if (row.unit < 0) {
                    tellBacklog(row);
                    return;
                }
                const auto event =
                    decodeEvent(row.kind, row.payload, Vault(m_key, {row.batch.value_or(0), int(row.unit)}));
                if (event)
                    tellBacklog(row, *event);
            });
    }

    /// What happened to it outside of any unit's work.
    void tellBacklog(const chain::Row &row)
    {
        if (row.kind == NotificationDelivered::kName) {
            const auto record = decodeNotificationDelivered(row.payload);
            const auto known = record && record->eid
                                   ? m_told.backlog.find(backlogKey(record->eid->text(), record->sequence))
                                   : m_told.backlog.end();
            if (known != m_told.backlog.end() && !known->deliveredAt)
                known->deliveredAt = row.at;
        } else if (row.kind == NotificationDropped::kName) {
            const auto record = decodeNotificationDropped(row.payload);
            if (record && record->eid)
                m_told.backlog.remove(backlogKey(record->eid->text(), record->sequence));
        } else if (const auto record = decodeNotificationsSeen(row.payload); record && record->eid) {
            tellSeen(row, *record->eid, record->notifications);
            QSet<QString> held;
            for (const auto &notification : record->notifications)
                held.insert(backlogKey(record->eid->text(), notification.sequence));
            m_told.backlog.removeIf([&](const QMap<QString, BacklogRow>::iterator &entry) {
                return entry.value().deliveredAt && !held.contains(entry.key()) &&
                       entry.key().startsWith(record->eid->text() + QLatin1Char(' '));
            });
        }
    }

    void tellSeen(const chain::Row &row, const esim::Eid &eid,
                  const std::vector<workflow::NotificationSeen> &notifications)
    {
        for (const auto &notification : notifications) {
            // One that is read again as it was keeps its place.
            const BacklogRow told{notification.address, notification.whole, row.sequence, row.at};
            const auto known = m_told.backlog.find(backlogKey(eid.text(), notification.sequence));
            if (known == m_told.backlog.end())
                m_told.backlog.insert(backlogKey(eid.text(), notification.sequence), told);
            else if (known->address != told.address || known->whole != told.whole)
                *known = told;
        }
    }

    void tellBacklog(const chain::Row &row, const workflow::Event &event)
    {
        const QString unit = unitName(row.batch.value_or(0), row.unit);
        if (const auto *read = std::get_if<workflow::CardRead>(&event); read && read->eid) {
            // A unit's notifications are handled while it holds the card that was read last.
            m_eidOf.insert(unit, read->eid->text());
            tellSeen(row, *read->eid, read->notifications);
        } else if (const auto *handled = std::get_if<workflow::NotificationsHandled>(&event)) {
            for (const qint64 sent : handled->sent)
                m_told.backlog.remove(backlogKey(m_eidOf.value(unit), sent));
        }
    }

    static QString backlogKey(const QString &eid, qint64 sequence)
    {
        return QStringLiteral("%1 %2").arg(eid).arg(sequence);
    }

    base::Result<void> checkTables()
    {
        Told found;
        auto done = tellBacklog();
        if (done) {
            done =
                forEachRow(QStringLiteral("SELECT id, batch, unit FROM reservations"), [&](QSqlQuery &row) {
                    found.reservations.insert(row.value(0).toString(),
                                              unitName(row.value(1).toLongLong(), row.value(2).toLongLong()));
                });
        }
        if (done) {
            done =
                forEachRow(QStringLiteral("SELECT seq, batch, unit, at FROM spending"), [&](QSqlQuery &row) {
                    const QString unit = unitName(row.value(1).toLongLong(), row.value(2).toLongLong());
                    found.spending.insert(row.value(0).toLongLong(),
                                          QStringLiteral("%1 %2").arg(unit).arg(row.value(3).toLongLong()));
                });
        }
        if (done) {
            done = forEachRow(
                QStringLiteral(
                    "SELECT eid, sequence, address, whole, seq, seen_at, delivered_at FROM backlog"),
                [&](QSqlQuery &row) {
                    const QString key = backlogKey(row.value(0).toString(), row.value(1).toLongLong());
                    found.backlog.insert(
                        key, {row.value(2).toString(), row.value(3).toByteArray(), row.value(4).toLongLong(),
                              instantOf(row.value(5)),
                              row.value(6).isNull() ? std::nullopt : std::optional(instantOf(row.value(6)))});
                });
        }
        if (done) {
            done = forEachRow(QStringLiteral("SELECT batch, unit, intent FROM intents"), [&](QSqlQuery &row) {
                found.intents.insert(unitName(row.value(0).toLongLong(), row.value(1).toLongLong()),
                                     row.value(2).toString());
            });
        }
        if (!done)
            return done;
        const auto agree = verdictsAgree();
        if (!agree)
            return tl::unexpected(agree.error());
        if (!*agree)
            say(QCoreApplication::translate("journal",
                                            "The list of verdicts is not the one that the records lead to."));
        if (found.reservations != m_told.reservations)
            say(QCoreApplication::translate(
                "journal", "The list of reservations is not the one that the records lead to."));
        if (found.spending != m_told.spending)
            say(QCoreApplication::translate(
                "journal", "The count of reserve requests is not the one that the records lead to."));
        if (found.intents != m_told.intents)
            say(QCoreApplication::translate(
                "journal", "The list of open reserve requests is not the one that the records lead to."));
        if (found.backlog != m_told.backlog)
            say(QCoreApplication::translate(
                "journal", "The backlog of notifications is not the one that the records lead to."));
        return {};
    }

    Database &m_database;
    const base::Secret &m_key;
    const std::optional<ChainHead> &m_noted;
    QStringList m_sentences;
    qsizetype m_more = 0;
    QHash<BatchId, BatchImported> m_imports; ///< those whose batch was not looked at yet
    Told m_told;
    QHash<QString, QString> m_eidOf;
    /// When a unit's codes were wiped, and its state then.
    struct Wiped
    {
        qint64 sequence = 0;
        QByteArray stateSha256;
    };
    QHash<QString, Wiped> m_wiped;
};

} // namespace

base::Result<QStringList> verifyAll(Database &database, const base::Secret &key,
                                    const std::optional<ChainHead> &noted)
{
    return Verifier(database, key, noted).run();
}

} // namespace journal
