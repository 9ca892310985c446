#pragma once

#include "core/station/snapshots.h"

#include <QString>

namespace ui {

/// What a manifest will cost when it runs, in sentences: how many profiles, for which fleets, and whether
/// that fits the limits of batch and day. Thread: GUI.
QString importCost(const station::ManifestPreview &preview);

} // namespace ui
