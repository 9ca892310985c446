#pragma once

#include "core/base/result.h"
#include "core/card/channel.h"
#include "core/lpa/next_step.h"

namespace lpa {

/// A channel's failure as an error with a stable code ("card.gone", "card.status-word", …) and the channel's
/// sentence.
base::Error channelError(const card::ChannelFailure &failure);
/// What to do after a failure before anything was written.
NextStep channelAdvice(const card::ChannelFailure &failure);

} // namespace lpa
