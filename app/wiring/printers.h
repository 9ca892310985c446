#pragma once

#include "app/wiring/settings.h"
#include "core/label/printer.h"

#include <memory>

namespace wiring {

/// The label printer that the settings name. Nothing is asked of it yet. Errors: Usage, an address that is
/// none. Thread: the one that will print.
base::Result<std::unique_ptr<label::Printer>> makePrinter(const Settings &settings);

} // namespace wiring
