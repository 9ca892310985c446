#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace people {

/// What one hash costs whoever makes it, and whoever guesses (RFC 9106 §4).
struct PinCost
{
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
};

/// An Argon2id hash of a PIN. It never reaches a log: there is no text stream, and stored() is the one way to
/// its text. Copies share one buffer that is wiped when the last copy goes. Thread: a value.
class PinHash
{
public:
    /// Hashes a PIN with a fresh salt. Takes some tenths of a second and 64 MiB at the usual cost: call it on
    /// a worker. Fails with Internal when there is no memory.
    static base::Result<PinHash> make(const base::Secret &pin, const PinCost &cost = {});
    /// Takes a hash as it was stored. Refuses what is no Argon2id hash, and one that would cost more than
    /// 256 MiB or ten passes: whoever writes the file must not be able to hold the station up.
    static base::Result<PinHash> fromStored(QByteArrayView stored);

    /// Whether the PIN is the right one; takes the same time for right and wrong ones. Call it on a worker.
    bool matches(const base::Secret &pin) const;
    /// The encoded hash, `$argon2id$v=19$…`; for the register's file alone.
    QByteArrayView stored() const { return m_encoded.reveal(); }

private:
    explicit PinHash(base::Secret encoded)
        : m_encoded(std::move(encoded))
    {}
    base::Secret m_encoded;
};

QDebug operator<<(QDebug, const PinHash &) = delete;

/// Who a PIN is for decides how long it must be.
enum class PinStrength {
    Bench, ///< at least 4 characters
    Full,  ///< at least 6 characters: whoever has it may change everything
};
/// Refuses a PIN that is too short, longer than 64 bytes, or the first that anybody would try: one character
/// again and again, or a run such as 123456.
base::Result<void> checkPin(const base::Secret &pin, PinStrength strength);

} // namespace people
