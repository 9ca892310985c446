#pragma once

// What nearly every file of the station's rooms and programs includes besides; see StationTargets.cmake.
#include "core/journal/journal.h"
#include "core/station/station.h"
#include "core/workflow/events.h"
