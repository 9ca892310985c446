#pragma once

#include "app/stationctl/command.h"

namespace stationctl {

/// `card download`: one profile into the card of a reader, read back before anything is said about it.
base::Result<std::unique_ptr<Command>> makeDownloadCommand(const Context &context);

} // namespace stationctl
