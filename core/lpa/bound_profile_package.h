#pragma once

#include "core/base/result.h"
#include "core/card/channel.h"
#include "core/esim/numbers.h"

#include <QByteArray>

#include <vector>

namespace lpa {

/// A Bound Profile Package (tag BF36) and where it is cut: every piece goes to the card as a STORE DATA
/// sequence of its own, byte-exact (SGP.22 v2 §2.5.5, annex M; facts/sgp22.md §7). A value; copies share the
/// bytes. Thread: any.
///
///     BF36 header + BF23 | A0 header + 87 | (87) | A1 header | 88 | (88) | A2 header + 87 | A3 header | 86 |
///     86 | ...
class BoundProfilePackage
{
public:
    /// Largest package that is read, in bytes.
    static constexpr qsizetype kLargest = 1024 * 1024;

    /// One piece of the package.
    struct Segment
    {
        qsizetype offset = 0;
        qsizetype size = 0;
        card::Patience patience = card::Patience::Normal;

        friend bool operator==(const Segment &, const Segment &) = default;
    };

    /// Reads a package as the SM-DP+ sent it. Refuses ("package.malformed", "package.too-large") what is not
    /// one whole BF36 with its parts in order, a segment that 256 blocks of 255 bytes cannot carry, and clear
    /// metadata without a readable ICCID.
    static base::Result<BoundProfilePackage> read(const QByteArray &bytes);

    const std::vector<Segment> &segments() const { return m_segments; }
    /// The bytes of one segment; `index` is below segments().size().
    QByteArray segment(qsizetype index) const;
    /// transactionId of InitialiseSecureChannel, 1 to 16 bytes.
    const QByteArray &transactionId() const { return m_transactionId; }
    /// The ICCID in the StoreMetadata that travels in clear.
    const esim::Iccid &iccid() const { return m_iccid; }
    /// Size of the whole package in bytes.
    qsizetype size() const { return m_bytes.size(); }

private:
    BoundProfilePackage(QByteArray bytes, esim::Iccid iccid)
        : m_bytes(std::move(bytes))
        , m_iccid(std::move(iccid))
    {}

    QByteArray m_bytes;
    std::vector<Segment> m_segments;
    QByteArray m_transactionId;
    esim::Iccid m_iccid;
};

} // namespace lpa
