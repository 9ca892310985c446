#pragma once

#include "app/wiring/settings.h"
#include "core/journal/access.h"
#include "core/journal/journal.h"

#include <memory>

namespace wiring {

/// Opens the journal that several stations share, `[station] journal=postgresql://…`. Its key is made only
/// with the journal itself: later stations get it from the first one. Thread: that of the caller, which the
/// server may keep waiting for seconds.
base::Result<std::unique_ptr<journal::Journal>> openSharedJournal(const Settings &settings,
                                                                  journal::Access access);

} // namespace wiring
