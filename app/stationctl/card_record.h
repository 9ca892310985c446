#pragma once

#include "app/stationctl/command.h"

namespace stationctl {

/// The command that `make` makes. With `--record FILE` everything that it says to card and servers is
/// written there without its secrets when it is over (core/lpa/recording.h), however it ends; a file that
/// cannot be written refuses the command before anything is done.
base::Result<std::unique_ptr<Command>>
recorded(const Context &context,
         const std::function<base::Result<std::unique_ptr<Command>>(const Context &)> &make);

} // namespace stationctl
