#include "core/base/tlv.h"

#include <QCoreApplication>

namespace base::tlv {
namespace {

constexpr qsizetype kMostElements = 4096;

tl::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorKind::Refused, ErrorCode("tlv.malformed"),
                QCoreApplication::translate("tlv", "The data cannot be read (%1).").arg(QLatin1String(what)));
}

struct Header
{
    Tag tag = 0;
    qsizetype size = 0;
    qsizetype length = 0;
};

Result<Header> readHeader(QByteArrayView bytes)
{
    Header header;
    qsizetype at = 0;
    auto take = [&]() -> int { return at < bytes.size() ? quint8(bytes[at++]) : -1; };

    int byte = take();
    if (byte < 0)
        return malformed("nothing where an element was expected");
    header.tag = Tag(byte);
    if ((byte & 0x1F) == 0x1F) {
        int more = 0;
        do {
            byte = take();
            if (byte < 0)
                return malformed("a tag is cut short");
            if (++more > 2)
                return malformed("a tag is longer than three bytes");
            header.tag = (header.tag << 8) | Tag(byte);
        } while (byte & 0x80);
    }

    byte = take();
    if (byte < 0)
        return malformed("a length is missing");
    if (byte < 0x80) {
        header.length = byte;
    } else {
        const int count = byte & 0x7F;
        if (count == 0 || count > 4)
            return malformed("a length has a form that is not allowed");
        for (int i = 0; i < count; ++i) {
            byte = take();
            if (byte < 0)
                return malformed("a length is cut short");
            header.length = (header.length << 8) | byte;
        }
    }
    header.size = at;
    if (header.length > bytes.size() - at)
        return malformed("a length goes beyond the end");
    return header;
}

void appendTag(QByteArray &out, Tag tag)
{
    if (tag > 0xFFFF)
        out.append(char(tag >> 16));
    if (tag > 0xFF)
        out.append(char(tag >> 8));
    out.append(char(tag));
}

void appendLength(QByteArray &out, qsizetype length)
{
    if (length < 0x80) {
        out.append(char(length));
        return;
    }
    int count = 1;
    while (count < 4 && (length >> (8 * count)) != 0)
        ++count;
    out.append(char(0x80 | count));
    for (int i = count - 1; i >= 0; --i)
        out.append(char(length >> (8 * i)));
}

} // namespace

bool Element::isConstructed() const { return !whole.isEmpty() && (quint8(whole[0]) & 0x20) != 0; }

Result<Element> first(QByteArrayView bytes)
{
    const auto header = readHeader(bytes);
    if (!header)
        return tl::unexpected(header.error());
    return Element{header->tag, bytes.first(header->size + header->length),
                   bytes.sliced(header->size, header->length)};
}

Result<Element> only(QByteArrayView bytes)
{
    auto element = first(bytes);
    if (element && element->whole.size() != bytes.size())
        return malformed("there is more data than one element");
    return element;
}

Result<Element> only(QByteArrayView bytes, Tag tag)
{
    auto element = only(bytes);
    if (element && element->tag != tag) {
        return fail(ErrorKind::Refused, ErrorCode("tlv.unexpected-tag"),
                    QCoreApplication::translate(
                        "tlv", "The answer is of another kind (%1) than the one asked for (%2).")
                        .arg(tagName(element->tag), tagName(tag)));
    }
    return element;
}

Result<std::vector<Element>> all(QByteArrayView bytes)
{
    std::vector<Element> elements;
    while (!bytes.isEmpty()) {
        auto element = first(bytes);
        if (!element)
            return tl::unexpected(element.error());
        if (qsizetype(elements.size()) == kMostElements)
            return malformed("there are too many elements");
        bytes = bytes.sliced(element->whole.size());
        elements.push_back(*element);
    }
    return elements;
}

std::optional<Element> find(QByteArrayView value, Tag tag)
{
    while (!value.isEmpty()) {
        const auto element = first(value);
        if (!element)
            return std::nullopt;
        if (element->tag == tag)
            return *element;
        value = value.sliced(element->whole.size());
    }
    return std::nullopt;
}

std::optional<Element> find(QByteArrayView value, std::initializer_list<Tag> path)
{
    std::optional<Element> found;
    for (const Tag tag : path) {
        found = find(found ? found->value : value, tag);
        if (!found)
            return std::nullopt;
    }
    return found;
}

qsizetype headerSize(const Element &element) { return element.whole.size() - element.value.size(); }

QByteArray encode(Tag tag, QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size() + 8);
    appendTag(out, tag);
    appendLength(out, value.size());
    out.append(value.data(), value.size());
    return out;
}

QByteArray encode(Tag tag, std::initializer_list<QByteArray> children)
{
    QByteArray value;
    for (const QByteArray &child : children)
        value += child;
    return encode(tag, value);
}

QByteArray integer(quint64 number)
{
    QByteArray out;
    do {
        out.prepend(char(number & 0xFF));
        number >>= 8;
    } while (number != 0);
    if (quint8(out[0]) & 0x80)
        out.prepend('\0');
    return out;
}

std::optional<quint64> toInteger(QByteArrayView content)
{
    if (content.isEmpty() || (quint8(content[0]) & 0x80))
        return std::nullopt;
    while (content.size() > 1 && content[0] == '\0')
        content = content.sliced(1);
    if (content.size() > 8)
        return std::nullopt;
    quint64 number = 0;
    for (const char byte : content)
        number = (number << 8) | quint8(byte);
    return number;
}

QByteArray bits(std::initializer_list<int> set)
{
    int highest = -1;
    for (const int index : set)
        highest = std::max(highest, index);
    QByteArray out(1 + (highest + 8) / 8, '\0');
    for (const int index : set)
        out[1 + index / 8] = char(quint8(out[1 + index / 8]) | (0x80 >> (index % 8)));
    if (highest >= 0)
        out[0] = char(7 - highest % 8);
    return out;
}

bool hasBit(QByteArrayView content, int index)
{
    const qsizetype byte = 1 + index / 8;
    return index >= 0 && byte < content.size() && (quint8(content[byte]) & (0x80 >> (index % 8))) != 0;
}

QString tagName(Tag tag)
{
    return QString::number(tag, 16).toUpper().rightJustified(tag > 0xFFFF ? 6
                                                             : tag > 0xFF ? 4
                                                                          : 2,
                                                             QLatin1Char('0'));
}

} // namespace base::tlv
