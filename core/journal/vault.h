#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/workflow/line.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace journal {

/// Where a record lies: its sealed values open nowhere else.
struct Place
{
    qint64 batch = 0;
    workflow::UnitIndex unit = 0;
};

/// Seals the secrets of one record (AES-256-GCM). The place and the value's name are bound to each sealed
/// value, so that one that is copied to another unit or another field does not open there. Thread: one.
class Vault
{
public:
    using GetKey = std::function<base::Result<base::Secret>()>;

    /// @param key 32 bytes
    Vault(base::Secret key, Place place)
        : m_key(std::move(key))
        , m_place(place)
    {}
    /// @param getKey gives the key when the first value is sealed: most records hold no secret
    Vault(GetKey getKey, Place place)
        : m_getKey(std::move(getKey))
        , m_place(place)
    {}
    /// The vault of a unit whose key was wiped: nothing opens any more.
    static Vault wiped(Place place);
    bool isWiped() const { return m_isWiped; }

    /// The sealed bytes in base64. @param name the value's path in its record, "plan.code"
    base::Result<QByteArray> seal(const base::Secret &value, QByteArrayView name) const;
    /// Undoes seal(). Fails for another key, place or name and for any changed bit.
    base::Result<base::Secret> unseal(QByteArrayView sealed, QByteArrayView name) const;

    /// The key itself; refused ("journal.wiped") when it was wiped.
    base::Result<base::Secret> key() const;

private:
    QByteArray context(QByteArrayView name) const;

    mutable std::optional<base::Secret> m_key;
    GetKey m_getKey;
    Place m_place;
    bool m_isWiped = false;
};

/// The name that a unit's own key is sealed under.
inline constexpr char kUnitKey[] = "unit-key";

/// Base64 as RFC 4648 §4 writes it, or nothing when `text` is anything else.
std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace journal
