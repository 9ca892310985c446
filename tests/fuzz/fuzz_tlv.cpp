#include "core/base/tlv.h"
#include "tests/fuzz/input.h"

using namespace base::tlv;
using fuzz::require;

namespace {

/// Reads an element and what is inside it, and writes it again.
void visit(const Element &element, QByteArrayView from, int depth)
{
    require(element.whole.data() >= from.data() &&
            element.whole.data() + element.whole.size() <= from.data() + from.size());
    require(element.value.data() + element.value.size() == element.whole.data() + element.whole.size());
    require(headerSize(element) + element.value.size() == element.whole.size());

    const QByteArray again = encode(element.tag, element.value);
    const auto readAgain = only(again, element.tag);
    require(readAgain && readAgain->value == element.value);

    if (const auto number = toInteger(element.value))
        require(toInteger(integer(*number)) == number);
    (void)hasBit(element.value, element.value.isEmpty() ? 0 : quint8(element.value[0]));
    require(!tagName(element.tag).isEmpty());

    if (!element.isConstructed() || depth > 8)
        return;
    const auto children = all(element.value);
    if (!children)
        return;
    require(children->size() <= 4096);
    qsizetype size = 0;
    for (const Element &child : *children) {
        size += child.whole.size();
        require(find(element.value, child.tag).has_value());
        visit(child, element.value, depth + 1);
    }
    require(size == element.value.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::Input(data, size).rest();
    if (const auto element = first(bytes)) {
        visit(*element, bytes, 0);
        require(only(bytes).has_value() == (element->whole.size() == bytes.size()));
    } else {
        require(!only(bytes));
    }
    (void)find(bytes, {0xBF37, 0xBF27, 0xA2});
    return 0;
}
