#pragma once

#include "app/stationctl/command.h"
#include "app/wiring/control.h"

namespace stationctl {

/// Does something to one unit: through the station that runs, else on the journal itself. What the line has
/// to carry out is done at its next run; a label is printed at once.
std::unique_ptr<Command> makeActCommand(const Context &context, wiring::ControlRequest request);

/// `unit void` and `label void`, which are the same.
base::Result<std::unique_ptr<Command>> makeVoidCommand(const Context &context);

} // namespace stationctl
