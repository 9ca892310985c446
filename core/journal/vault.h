#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/workflow/line.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace journal {

/// Where a record lies: its sealed values open nowhere else.
struct Place
{
    qint64 batch = 0;
    workflow::UnitIndex unit = 0;
};

/// Seals the secrets of one record under the journal's key (AES-256-GCM). The place and the value's name are
/// bound to each sealed value, so that one that is copied to another unit or another field does not open
/// there.
class Vault
{
public:
    /// @param key 32 bytes
    Vault(base::Secret key, Place place)
        : m_key(std::move(key))
        , m_place(place)
    {}

    /// The sealed bytes in base64. @param name the value's path in its record, "plan.code"
    base::Result<QByteArray> seal(const base::Secret &value, QByteArrayView name) const;
    /// Undoes seal(). Fails for another key, place or name and for any changed bit.
    base::Result<base::Secret> unseal(QByteArrayView sealed, QByteArrayView name) const;

private:
    QByteArray context(QByteArrayView name) const;

    base::Secret m_key;
    Place m_place;
};

/// Base64 as RFC 4648 §4 writes it, or nothing when `text` is anything else.
std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace journal
