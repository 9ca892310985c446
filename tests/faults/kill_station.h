#pragma once

#include <QStringList>

namespace faults {

/// The program that is killed around the workflow's events: a whole station with a carrier and a printer,
/// until every unit is final. Its places (station_child.h) are points (kill_points.h).
/// @param arguments folder of the world, seed, armed points with commas between, "before" or "after"
int runStation(const QStringList &arguments);

} // namespace faults
