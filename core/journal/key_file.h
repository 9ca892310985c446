#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

/// The key that the journal's secrets are sealed under: 32 random bytes in `journal.key`, mode 0600. Without
/// it a journal still tells what happened, but its codes are lost: it is backed up apart from the journal.
namespace journal {

/// The key of the journal in this folder. Refused when the file is missing ("journal.key-missing"), may be
/// read by others
/// ("journal.key-open"), or is not 32 bytes of a plain file ("journal.key-form"). Changes nothing.
base::Result<base::Secret> loadKey(const QString &folder);

/// As loadKey(); where there is neither journal nor key, makes folder and key. Never makes a key for an
/// existing journal.
base::Result<base::Secret> loadOrCreateKey(const QString &folder);

/// Writes a key that was kept elsewhere into the folder's file. Never replaces another key
/// ("journal.key-form").
base::Result<void> storeKey(const QString &folder, const base::Secret &key);

/// Removes the key file, once the key is kept elsewhere.
base::Result<void> removeKey(const QString &folder);

} // namespace journal
