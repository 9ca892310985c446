#pragma once

#include "core/journal/access.h"
#include "core/journal/journal.h"
#include "tests/faults/surroundings.h"

namespace faults {

/// The batch's name in every world.
inline constexpr const char *kBatch = "B1";

/// Opens the journal of a world: the file in its data folder, or a server's.
base::Result<std::unique_ptr<journal::Journal>> openJournal(const Surroundings &world,
                                                            journal::Access access);
/// Makes it, with a batch of these units. Ends the program when that fails.
void importBatch(const Surroundings &world, const std::vector<workflow::Plan> &plans);

} // namespace faults
