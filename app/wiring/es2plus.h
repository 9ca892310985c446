#pragma once

#include "app/wiring/settings.h"
#include "core/carrier/carrier.h"

#include <memory>

namespace wiring {

/// The ES2+ carrier of `[carrier] kind=es2plus`: reads certificate and key, trusts what `ca` names, and keeps
/// its allotments in the data folder, sealed under the journal's key. An Error of kind Usage names the
/// setting.
base::Result<std::unique_ptr<carrier::Carrier>> makeEs2Plus(const Settings &settings);

} // namespace wiring
