#include "core/base/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

#include <vector>

namespace base {

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView from)
        : bytes(from.begin(), from.end())
    {}
    ~Buffer() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    std::vector<char> bytes;
};

Secret::Secret(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(bytes);
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size()))
                    : QByteArrayView();
}

QByteArray Secret::fingerprint() const
{
    const auto bytes = reveal();
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, QByteArrayLiteral("esim-station fingerprint"));
    mac.addData(bytes.data(), bytes.size());
    return mac.result().toHex().left(8);
}

bool operator==(const Secret &a, const Secret &b)
{
    const auto x = a.reveal();
    const auto y = b.reveal();
    return x.size() == y.size() && CRYPTO_memcmp(x.data(), y.data(), size_t(x.size())) == 0;
}

} // namespace base
