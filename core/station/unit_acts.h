#pragma once

#include "core/base/result.h"
#include "core/workflow/events.h"

#include <QString>

#include <variant>

/// What a person can do with a unit that failed or is held, and why not. Pure. Thread: any.
namespace station {

/// The unit goes on from where it stands.
struct RetryWish
{};

/// The same for a unit about whose reservation something is unknown: the carrier is asked.
struct ReconcileWish
{};

/// The unit stands as it is until an engineer lets it go on.
struct HandOverWish
{
    QString note; ///< what the engineer should know, in the person's own words
};

using UnitWish = std::variant<RetryWish, ReconcileWish, HandOverWish>;

/// The event that the wish means for this unit, or a sentence that says why it stays as it is:
/// "unit.not-stopped", "unit.voided", "unit.handed-over", "unit.nothing-to-reconcile" or "reason.missing".
base::Result<workflow::Event> eventFor(const workflow::State &unit, const UnitWish &wish);

} // namespace station
