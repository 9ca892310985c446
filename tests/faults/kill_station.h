#pragma once

#include <QStringList>

namespace faults {

/// The program that is killed: the real station with the real journal and carrier client, one batch, cards in
/// another process, until every unit is final. It says on stdout what it does, one line each:
///
///     reached POINT | killed POINT | unit SERIAL PHASE EID | slot READER STATE | end
///
/// @param arguments folder of the world, seed, armed points with commas between, "before" or "after"
int runStation(const QStringList &arguments);

/// The batch's name in every world.
inline constexpr const char *kBatch = "B1";
/// What the world's description is called in its folder.
inline constexpr const char *kWorldFile = "world.json";

} // namespace faults
