#pragma once

#include "core/journal/access.h"
#include "core/journal/journal.h"

#include <QString>

namespace faults {

/// Opens the journal of a world: the file in its data folder, or a server's.
/// @param url empty for the file, else "postgresql://…"
base::Result<std::unique_ptr<journal::Journal>> openJournal(const QString &dataFolder, const QString &url,
                                                            journal::Access access);

} // namespace faults
