#pragma once

#include "core/journal/journal.h"
#include "core/station/snapshots.h"

namespace station {

/// A unit as people see it, without secrets.
UnitSnapshot snapshotOf(const journal::UnitRecord &record);

/// A story's line in words.
StoryRow storyRow(const journal::StoryLine &line);

/// A phase in a word or two, translated.
QString phaseWords(workflow::Phase phase);

} // namespace station
