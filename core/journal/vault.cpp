#include "core/journal/vault.h"

#include "core/base/crypto.h"

#include <QCoreApplication>

namespace journal {

QByteArray Vault::context(QByteArrayView name) const
{
    return "esim-station journal|" + QByteArray::number(m_place.batch) + '|' +
           QByteArray::number(m_place.unit) + '|' + name.toByteArray();
}

Vault Vault::wiped(Place place)
{
    Vault vault(GetKey(), place);
    vault.m_isWiped = true;
    return vault;
}

base::Result<base::Secret> Vault::key() const
{
    if (m_key)
        return *m_key;
    if (m_isWiped) {
        return base::fail(base::ErrorKind::Refused, base::ErrorCode("journal.wiped"),
                          QCoreApplication::translate(
                              "journal", "The codes of this unit were wiped, as the settings ask."));
    }
    auto got = m_getKey();
    if (got)
        m_key = *got;
    return got;
}

base::Result<QByteArray> Vault::seal(const base::Secret &value, QByteArrayView name) const
{
    return key()
        .and_then([&](const base::Secret &key) { return base::seal(key, value.reveal(), context(name)); })
        .map([](const QByteArray &sealed) { return sealed.toBase64(); });
}

base::Result<base::Secret> Vault::unseal(QByteArrayView sealed, QByteArrayView name) const
{
    const auto bytes = fromBase64(sealed);
    if (!bytes) {
        return base::fail(
            base::ErrorKind::Internal, base::ErrorCode("journal.sealed-form"),
            QCoreApplication::translate("journal", "A protected value in the journal is damaged."));
    }
    return key().and_then([&](const base::Secret &key) { return base::unseal(key, *bytes, context(name)); });
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    // The decoder takes texts without padding and with stray bits; only what would be written again is the
    // right form.
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace journal
