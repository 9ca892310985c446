#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

/// Thin names over OpenSSL for what several rooms need. Thread: any.
namespace base {

/// SHA-256, 32 bytes.
QByteArray sha256(QByteArrayView data);
/// Random bytes from the system's generator, for keys, nonces and identifiers. Ends the program if there are
/// none.
QByteArray randomBytes(int count);
/// A fresh identifier with 128 random bits as 32 lower-case hex digits.
QByteArray randomId();

/// AES-256-GCM with a random 96-bit nonce. The result is nonce, ciphertext, tag (12 + n + 16 bytes).
/// @param key 32 bytes  @param context bound to the result, not encrypted: the place where it is stored
Result<QByteArray> seal(const Secret &key, QByteArrayView plain, QByteArrayView context);
/// Undoes seal(). Fails when the key, the context or any bit of `sealed` is another.
Result<Secret> unseal(const Secret &key, QByteArrayView sealed, QByteArrayView context);

} // namespace base
