#pragma once

#include "app/wiring/settings.h"
#include "core/workflow/stop_rules.h"

namespace wiring {

/// When the line stops itself in this program. What the settings leave open depends on it: at the window
/// somebody is there to look and to release, so it stops after 5 failures for one reason in a row, on an
/// integrity event, and at the spending limit. A batch of esim-stationctl is run by scripts, which want every
/// unit to come to its end and read the exit status: it does none of these. A carrier that refuses our
/// account is asked no more by either of them.
workflow::StopRules makeStopRules(const Settings &settings, Program program);
/// The rules of both programs in words, for the doctor.
QString stopRuleWords(const Settings &settings);

} // namespace wiring
