#include "core/journal/codec.h"
#include "core/journal/writer.h"

#include <QCoreApplication>

/// The writer's imports: a batch with all its units in one transaction, closed by its own record in the
/// chain.
namespace journal {
namespace {

const base::ErrorCode kRule{"journal.rule"};
const base::ErrorCode kCommitUnknown{"journal.commit-unknown"};

} // namespace

base::Result<BatchInfo> Writer::importBatch(BatchInfo info, const UnitSource &units)
{
    if (m_broken)
        return tl::unexpected(*m_broken);
    if (m_doubt)
        return tl::unexpected(serverAway());
    if (auto ready = ensureConnected(); !ready)
        return tl::unexpected(ready.error());
    auto done = m_store->begin().and_then([&] { return importInTransaction(info, units); });
    if (done)
        done = m_store->commit(m_head);
    if (done)
        return info;
    if (done.error().code == kCommitUnknown) {
        m_doubt = Doubt{m_head, Outcomes(1), {}};
        note(done.error());
        return info;
    }
    note(done.error());
    if (m_store->isConnected())
        m_store->rollback();
    return tl::unexpected(done.error());
}

base::Result<void> Writer::importInTransaction(BatchInfo &info, const UnitSource &units)
{
    info.units = units.count();
    auto batch =
        m_store->database().prepare(QStringLiteral("INSERT INTO batches (name, recipe, manifest_file, "
                                                   "manifest_sha256, imported_at, units, extra_columns) "
                                                   "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!batch)
        return tl::unexpected(batch.error());
    const QVariant values[] = {cell(info.name),
                               cell(info.recipe),
                               cell(info.manifestFile),
                               cell(info.manifestSha256),
                               cell(info.importedAt),
                               info.units,
                               jsonCell(encodeTexts(info.extraColumns))};
    for (int i = 0; i < int(std::size(values)); ++i)
        batch->bindValue(i, values[i]);
    if (auto done = execute(*batch); !done) {
        if (done.error().code != kRule)
            return done;
        endBroken();
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("journal.batch-exists"),
            QCoreApplication::translate("journal", "There is already a batch named %1.").arg(info.name),
            QCoreApplication::translate("journal", "Choose another name."));
    }
    info.id = batch->lastInsertId().toLongLong();
    const auto digest = importUnits(info, units);
    if (!digest)
        return tl::unexpected(digest.error());
    const BatchImported record{info.name,       info.recipe, info.manifestFile, info.manifestSha256,
                               info.importedAt, info.units,  info.extraColumns, *digest};
    return m_store->noteImport(info.id, info.units)
        .and_then([this] { return m_store->lockHead(); })
        .map([this](const ChainHead &head) { m_head = head; })
        .and_then([&] { return appendEvent(rowOf(info.id, info.importedAt, record)); })
        .and_then([&] {
            return info.stamp ? storeWork({info.id, info.importedAt, *info.stamp, {}}) : base::Result<void>();
        });
}

void Writer::endBroken()
{
    if (m_store->database().engine() == Database::Engine::Postgres)
        m_store->rollback();
}

base::Result<QByteArray> Writer::importUnits(const BatchInfo &info, const UnitSource &units)
{
    auto query = m_store->database().prepare(
        QStringLiteral("INSERT INTO units (batch, unit, serial, row, plan, labels, "
                       "extras, phase, eid, reader, operator, changed_at, state, code_mark) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?, '', '', ?, '', ?)"));
    if (!query)
        return tl::unexpected(query.error());
    chain::ImportDigest digest;
    query->bindValue(0, info.id);
    query->bindValue(8, cell(info.importedAt));
    for (workflow::UnitIndex index = 0; index < units.count(); ++index) {
        const NewUnit unit = units.at(index);
        const auto plan = encodePlan(unit.plan, unitVault(info.id, index));
        if (!plan)
            return tl::unexpected(plan.error());
        const QByteArray labels = encodeLabelFields(unit.labelFields);
        const QByteArray extras = encodeTexts(unit.extras);
        query->bindValue(1, index);
        query->bindValue(2, cell(unit.plan.serial));
        query->bindValue(3, unit.row);
        query->bindValue(4, jsonCell(*plan));
        query->bindValue(5, jsonCell(labels));
        query->bindValue(6, jsonCell(extras));
        query->bindValue(7, unit.plan.eid ? cell(unit.plan.eid->text()) : emptyCell());
        query->bindValue(9, markCell(unit.plan.code));
        if (auto done = execute(*query); !done) {
            if (done.error().code != kRule)
                return tl::unexpected(done.error());
            endBroken();
            base::Error why = explained(done.error(), info.id, index, workflow::planned(unit.plan));
            why.kind = base::ErrorKind::BadInput;
            why.where = QCoreApplication::translate("journal", "Row %1").arg(unit.row);
            return tl::unexpected(why);
        }
        digest.add(index, unit.plan.serial, unit.row, *plan, labels, extras);
    }
    return digest.result();
}

} // namespace journal
