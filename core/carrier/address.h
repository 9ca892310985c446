#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace carrier {

/// Refuses an address that a carrier must not have: anything but https (plain http on loopback alone), user
/// info, a query or a fragment. A path is allowed. @param where the setting, for the error
base::Result<void> checkAddress(const QUrl &url, const QString &where);

} // namespace carrier
