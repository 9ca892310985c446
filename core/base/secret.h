#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace base {

/// Bytes that must not leak: API keys, matching IDs, activation and confirmation codes (design §5.6).
/// Copies share one buffer that is wiped when the last copy goes. There is no stream operator, no QVariant
/// and no implicit conversion; reveal() is the one way to the bytes and is easy to search for. Comparison
/// takes constant time. Thread: a value; copies may live in different threads.
class Secret
{
public:
    /// An empty secret.
    Secret() = default;
    /// Copies the bytes. The caller's own copy is not wiped: make secrets as near to their source as
    /// possible.
    explicit Secret(QByteArrayView bytes);

    /// The bytes, valid as long as this object lives. Only for the wire, the card, the label or encryption.
    QByteArrayView reveal() const;
    bool isEmpty() const { return reveal().isEmpty(); }
    /// Eight hex digits that two people can compare without seeing the secret: the start of HMAC-SHA-256
    /// under a fixed label. Not reversible for secrets of useful length, but treat it as an identifier.
    QByteArray fingerprint() const;

    friend bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace base
