#pragma once

#include "app/wiring/settings.h"
#include "core/carrier/callbacks/receiver.h"
#include "core/station/station.h"

#include <memory>

namespace wiring {

/// Listens for the carrier's callbacks when the settings ask for it, and gives every id that one names to the
/// station. Null when they do not. Without it, or when it fails, the station polls. Thread: the station's.
/// @param station must outlive what is returned
base::Result<std::unique_ptr<carrier::callbacks::Receiver>> startCallbacks(const Settings &settings,
                                                                           station::Station &station);

} // namespace wiring
