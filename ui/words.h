#pragma once

#include "core/base/clock.h"
#include "core/esim/plan.h"
#include "core/workflow/unit.h"

#include <QString>

/// Short texts that several widgets say alike, in the present language. Thread: GUI.
namespace ui::words {

/// A phase in a word or two: "waiting for card".
QString phase(workflow::Phase phase);
/// What happens next with a unit in this phase, or what a person should do: one sentence.
QString next(workflow::Phase phase);
QString reserve(esim::ReserveMode mode);
QString deliver(esim::Deliver deliver);
/// Digits in groups of four, as they are read aloud; other texts unchanged.
QString grouped(const QString &digits);
/// A rounded rest of time: "less than a minute", "about 25 min", "about 1 h 50 min".
QString timeLeft(base::Millis left);
/// Time since a moment: "0:12", "12:03", "1:05:00"; empty for the epoch and for moments to come.
QString elapsed(base::Instant since, base::Instant now);
/// The time of day at this place, "14:31:02".
QString timeOfDay(base::Instant at);
/// Now, by this machine's clock.
base::Instant now();

} // namespace ui::words
