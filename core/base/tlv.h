#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

/// BER-TLV as SGP.22 uses it: DER, definite lengths, tags of one to three bytes (facts/sgp22.md §1).
/// The bytes read come from cards and servers and are hostile: every length is checked against what is there.
namespace base::tlv {

/// A tag's bytes read as one big-endian number: 0x5A, 0xBF37, 0x9F70.
using Tag = quint32;

/// One element inside a buffer it does not own; valid as long as the buffer.
struct Element
{
    Tag tag = 0;
    QByteArrayView whole; ///< tag, length and value: what is forwarded and signed, never re-encoded
    QByteArrayView value;

    /// True when the tag says that the value holds elements.
    bool isConstructed() const;
};

/// Reads the element at the front of `bytes`; what follows it is ignored.
/// Fails on an indefinite or oversized length, a tag of more than three bytes, or a length beyond the end.
Result<Element> first(QByteArrayView bytes);
/// Reads `bytes` as exactly one element; anything after it is an error.
Result<Element> only(QByteArrayView bytes);
/// As only(), and the tag must be `tag`.
Result<Element> only(QByteArrayView bytes, Tag tag);
/// Reads `bytes` as a row of elements up to its end. At most 4096 elements.
Result<std::vector<Element>> all(QByteArrayView bytes);
/// The first child with this tag in a constructed value; nothing when absent or when the value is malformed.
std::optional<Element> find(QByteArrayView value, Tag tag);
/// find() along a path of tags.
std::optional<Element> find(QByteArrayView value, std::initializer_list<Tag> path);
/// Size in bytes of the header (tag and length) at the front of an element.
qsizetype headerSize(const Element &element);

/// One element: tag, shortest length form, value.
QByteArray encode(Tag tag, QByteArrayView value);
/// One element around already encoded children, in order.
QByteArray encode(Tag tag, std::initializer_list<QByteArray> children);
/// INTEGER content: minimal two's complement of a non-negative number.
QByteArray integer(quint64 number);
/// Reads INTEGER content of 1 to 8 bytes as a non-negative number; nothing when empty, too long or negative.
std::optional<quint64> toInteger(QByteArrayView content);
/// BIT STRING content with the named bits set (bit 0 is the top bit of the first byte), trailing zero bits
/// removed.
QByteArray bits(std::initializer_list<int> set);
/// Whether bit `index` is set in BIT STRING content.
bool hasBit(QByteArrayView content, int index);
/// A tag as upper-case hex, "BF37", for messages.
QString tagName(Tag tag);

} // namespace base::tlv
