#pragma once

#include "core/card/card_system.h"

#include <memory>

namespace faults {

/// The control: cards whose read-back is answered from what was asked of them. A station in front of these
/// believes itself, as one without a read-back would; whoever judges it must see that.
std::unique_ptr<card::CardSystem> believing(std::unique_ptr<card::CardSystem> cards);

} // namespace faults
