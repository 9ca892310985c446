#include "core/lpa/es10a.h"

#include "core/lpa/es10_values.h"

namespace lpa::es10 {

QByteArray getConfiguredAddresses() { return base::tlv::encode(0xBF3C, QByteArrayView()); }

base::Result<ConfiguredAddresses> readConfiguredAddresses(QByteArrayView bytes)
{
    const auto element = answer(bytes, 0xBF3C);
    if (!element)
        return tl::unexpected(element.error());
    return ConfiguredAddresses{textOf(element->value, 0x80).trimmed(),
                               textOf(element->value, 0x81).trimmed()};
}

QByteArray setDefaultSmdp(QStringView address)
{
    return base::tlv::encode(0xBF3F, {base::tlv::encode(0x80, address.toUtf8())});
}

} // namespace lpa::es10
