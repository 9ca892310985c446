#pragma once

#include "core/station/card_snapshot.h"
#include "core/station/records.h"
#include "core/station/snapshots.h"
#include "core/station/unit_details.h"

/// A day at the bench as values: a batch of many units and eight slots, each in another state.
namespace bench_day {

/// Units SN-00000001 … in manifest order, in a mixture of phases; the first nine belong to the slots.
QList<station::UnitSnapshot> units(int count);
/// The batch that has these units.
station::BatchSnapshot batch(const QList<station::UnitSnapshot> &units, station::RunState run);
/// Eight slots: done, working, asking for a scan, empty, failed, held, not used, in trouble.
QList<station::SlotSnapshot> eightSlots();
/// One slot in this state.
station::SlotSnapshot slot(int number, station::SlotState state);
/// What happened to the unit in the second slot.
QList<station::StoryRow> story();
/// A card with two profiles and a notification, in this reader.
station::CardSnapshot card(const QString &reader);
/// The answer to this wish: a shift from six to two, six hours of which have passed, with a weak slot.
station::RecordsReport records(const station::RecordsWish &wish);
/// A label as the station renders it: black modules on white, 591 x 354 dots.
QByteArray labelPng();
/// A manifest without faults.
station::ManifestPreview goodPreview(const QString &file);
/// A manifest with three faults and a warning.
station::ManifestPreview badPreview(const QString &file);
/// A unit's page with three things that can be done.
station::UnitDetails details(const station::UnitSnapshot &unit);

} // namespace bench_day
