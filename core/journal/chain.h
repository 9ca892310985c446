#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

/// The hash chain that makes later changes of the record visible. Anyone can recompute it: without a head
/// that was noted elsewhere it does not show that the newest records are gone or that all of it was written
/// anew.
namespace journal::chain {

/// A record as it is stored, in the order in which it is hashed.
struct Row
{
    qint64 sequence = 0;
    std::optional<qint64> batch; ///< nothing for records that concern no batch
    qint64 unit = -1;            ///< -1 for records that concern no unit
    base::Instant at{};
    QByteArray kind;
    QByteArray payload;
    QByteArray phase;
    QByteArray operatorName;
};

/// What the first record is chained to.
QByteArray start();
/// SHA-256(previous ‖ canonical bytes of the row): integers as 8 bytes big-endian, texts as their length in 8
/// bytes and their UTF-8; an absent batch as one byte 0, a present one as one byte 1 and its number.
QByteArray next(const QByteArray &previous, const Row &row);

/// Collects everything that was imported of a batch's units, for the import's own record.
class ImportDigest
{
public:
    void add(qint64 unit, const QString &serial, qint64 manifestRow, const QByteArray &plan,
             const QByteArray &labels, const QByteArray &extras);
    /// 32 bytes.
    QByteArray result() const { return m_digest; }

private:
    QByteArray m_digest = start();
};

} // namespace journal::chain
