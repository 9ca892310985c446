#pragma once

#include "app/stationctl/command.h"

namespace stationctl {

/// `batch run`: the station without a window, until every unit is final or nothing happens any more.
base::Result<std::unique_ptr<Command>> makeRunCommand(const Context &context);

} // namespace stationctl
