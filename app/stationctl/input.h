#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace stationctl {

/// A secret from a file, or from stdin when the name is "-": at most 64 KiB, the line end taken off.
base::Result<base::Secret> readSecretInput(const QString &file);

} // namespace stationctl
