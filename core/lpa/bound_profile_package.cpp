#include "core/lpa/bound_profile_package.h"

#include "core/base/tlv.h"
#include "core/lpa/es10_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lpa {
namespace {

using base::tlv::Element;

/// 256 blocks, because the block number is one byte, of 255 bytes.
constexpr qsizetype kLargestSegment = 256 * 255;
constexpr qsizetype kMacSize = 8;
/// The card installs while the last elements arrive, so that they may take minutes.
constexpr size_t kSlowAtTheEnd = 3;

tl::unexpected<base::Error> malformed()
{
    return base::fail(
        base::ErrorKind::Refused, base::ErrorCode("package.malformed"),
        QCoreApplication::translate("lpa", "The profile package of the SM-DP+ cannot be read."),
        QCoreApplication::translate("lpa", "Nothing was written to the card; ask the operator."));
}

/// The parts of a package in their order; `replaceKeys` may be missing.
struct Parts
{
    Element secureChannel;
    Element configure;
    Element metadata;
    std::optional<Element> replaceKeys;
    Element elements;
};

base::Result<Parts> readParts(QByteArrayView value)
{
    const auto children = base::tlv::all(value);
    if (!children || children->size() < 4 || children->size() > 5)
        return malformed();
    const auto &c = *children;
    const bool hasKeys = c.size() == 5;
    const size_t last = c.size() - 1;
    if (c[0].tag != 0xBF23 || c[1].tag != 0xA0 || c[2].tag != 0xA1 || (hasKeys && c[3].tag != 0xA2) ||
        c[last].tag != 0xA3)
        return malformed();
    return Parts{c[0], c[1], c[2], hasKeys ? std::optional(c[3]) : std::nullopt, c[last]};
}

/// The children of a part, at least one, all with this tag.
base::Result<std::vector<Element>> blocks(const Element &part, base::tlv::Tag tag)
{
    auto children = base::tlv::all(part.value);
    if (!children || children->empty() ||
        !std::all_of(children->begin(), children->end(), [tag](const Element &e) { return e.tag == tag; }))
        return malformed();
    return children;
}

/// StoreMetadata travels in clear, a MAC after each block's data.
base::Result<esim::Iccid> clearIccid(const std::vector<Element> &metadataBlocks)
{
    QByteArray clear;
    for (const Element &block : metadataBlocks) {
        if (block.value.size() <= kMacSize)
            return malformed();
        clear += block.value.chopped(kMacSize).toByteArray();
    }
    const auto metadata = base::tlv::only(clear, 0xBF25);
    if (!metadata)
        return malformed();
    const auto iccid = es10::iccidOf(metadata->value);
    if (!iccid)
        return malformed();
    return *iccid;
}

} // namespace

base::Result<BoundProfilePackage> BoundProfilePackage::read(const QByteArray &bytes)
{
    if (bytes.size() > kLargest) {
        return base::fail(
            base::ErrorKind::Refused, base::ErrorCode("package.too-large"),
            QCoreApplication::translate("lpa", "The profile package is larger than one megabyte."),
            QCoreApplication::translate("lpa", "Nothing was written to the card; ask the operator."));
    }
    const auto whole = base::tlv::only(bytes, 0xBF36);
    if (!whole)
        return malformed();
    const auto parts = readParts(whole->value);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto transactionId = base::tlv::find(parts->secureChannel.value, 0x80);
    const auto configure = blocks(parts->configure, 0x87);
    const auto metadata = blocks(parts->metadata, 0x88);
    const auto elements = blocks(parts->elements, 0x86);
    if (!transactionId || transactionId->value.isEmpty() || transactionId->value.size() > 16 || !configure ||
        !metadata || !elements || (parts->replaceKeys && !blocks(*parts->replaceKeys, 0x87)))
        return malformed();
    const auto iccid = clearIccid(*metadata);
    if (!iccid)
        return tl::unexpected(iccid.error());

    BoundProfilePackage package(bytes, *iccid);
    package.m_transactionId = transactionId->value.toByteArray();
    const auto cut = [&](const char *from, const char *to, card::Patience patience) {
        package.m_segments.push_back({from - bytes.constData(), to - from, patience});
    };
    const auto begin = [](const Element &e) { return e.whole.data(); };
    const auto end = [](const Element &e) { return e.whole.data() + e.whole.size(); };
    const auto body = [](const Element &e) { return e.whole.data() + base::tlv::headerSize(e); };

    cut(bytes.constData(), end(parts->secureChannel), card::Patience::Normal);
    cut(begin(parts->configure), end(configure->front()), card::Patience::Long);
    for (size_t i = 1; i < configure->size(); ++i)
        cut(begin((*configure)[i]), end((*configure)[i]), card::Patience::Long);
    cut(begin(parts->metadata), body(parts->metadata), card::Patience::Normal);
    for (const Element &block : *metadata)
        cut(begin(block), end(block), card::Patience::Normal);
    if (parts->replaceKeys)
        cut(begin(*parts->replaceKeys), end(*parts->replaceKeys), card::Patience::Normal);
    cut(begin(parts->elements), body(parts->elements), card::Patience::Normal);
    for (size_t i = 0; i < elements->size(); ++i) {
        const bool slow = i + kSlowAtTheEnd >= elements->size();
        cut(begin((*elements)[i]), end((*elements)[i]), slow ? card::Patience::Long : card::Patience::Normal);
    }
    for (const Segment &segment : package.m_segments) {
        if (segment.size > kLargestSegment)
            return malformed();
    }
    return package;
}

QByteArray BoundProfilePackage::segment(qsizetype index) const
{
    const Segment &segment = m_segments[size_t(index)];
    return m_bytes.mid(segment.offset, segment.size);
}

} // namespace lpa
