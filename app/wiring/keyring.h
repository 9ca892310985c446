#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

/// Secrets in the keyring of this user's session: the Secret Service (GNOME Keyring, KeePassXC) or KWallet,
/// through QtKeychain. There is no plain-text fallback: where no keyring answers, the answer is an error.
///
/// Each call blocks its thread until the keyring has answered, at most `limit`; a person may have to unlock
/// the keyring meanwhile. Any program of the same session can read an unlocked keyring. Errors:
/// "secret.keyring-none" when no keyring answers, "secret.keyring-locked", "secret.keyring-missing" when it
/// has no such entry, "secret.keyring-late" after the limit. Thread: any.
namespace wiring::keyring {

/// Long enough to type a password on the desktop.
inline constexpr base::Millis kLimit{60000};

/// The secret with this name.
base::Result<base::Secret> read(const QString &name, base::Millis limit = kLimit);
/// Stores a secret under a name, in place of an older one.
base::Result<void> write(const QString &name, const base::Secret &value, base::Millis limit = kLimit);
/// Takes a secret out.
base::Result<void> remove(const QString &name, base::Millis limit = kLimit);

} // namespace wiring::keyring
