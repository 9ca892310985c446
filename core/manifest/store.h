#pragma once

#include "core/manifest/cells.h"
#include "core/manifest/manifest.h"

#include <deque>
#include <limits>
#include <memory>

namespace manifest {

/// What a manifest keeps of one row: 40 bytes and its texts in the arena.
struct Record
{
    static constexpr quint32 kNoCodes = std::numeric_limits<quint32>::max();

    quint32 text = 0; ///< place in the arena: serial, then the cells of label and extra columns
    quint32 number = 0;
    quint32 fleet = 0;        ///< index into Store::fleets
    quint32 codes = kNoCodes; ///< index into Store::codes
    quint16 recipe = 0;       ///< index into Store::recipes
    esim::ReserveMode reserve{};
    esim::Deliver deliver{};
    PackedEid eid{}; ///< all zero: none (zero itself has wrong check digits)

    bool hasEid() const { return eid != PackedEid{}; }
};

/// Bytes in blocks of a mebibyte: grows without ever copying what is there.
class Arena
{
public:
    static constexpr qsizetype kBlock = 1 << 20;

    /// Keeps `bytes` (at most one block) in one piece and returns their place.
    quint32 add(QByteArrayView bytes);
    /// From `place` to the end of its block.
    QByteArrayView from(quint32 place) const;
    qint64 size() const { return qint64(m_blocks.size()) * kBlock; }

private:
    std::vector<std::unique_ptr<char[]>> m_blocks;
    qsizetype m_used = kBlock;
};

struct Codes
{
    std::optional<esim::ActivationCode> code;
    std::optional<base::Secret> confirmationCode;
};

struct Manifest::Store
{
    std::deque<Record> records;
    Arena arena;
    std::vector<Codes> codes;
    std::vector<esim::Recipe> recipes;
    QStringList fleets;
    Header header;
    QStringList extraColumns;
    QChar separator = u',';
    QByteArray sha256;
    std::vector<Warning> warnings;

    /// The serial's bytes.
    QByteArrayView serialOf(const Record &record) const;
};

} // namespace manifest
