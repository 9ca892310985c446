#pragma once

#include "app/wiring/card_parts.h"
#include "app/wiring/training_world.h"
#include "core/journal/sqlite_journal.h"
#include "core/station/ports.h"
#include "core/station/snapshots.h"

#include <memory>
#include <vector>

/// The one place where parts are put together: settings in, a station's ports out.
namespace wiring {

/// Everything that a Station is made of, and the training world it may live in. The world must outlive the
/// station.
struct Assembly
{
    std::unique_ptr<TrainingWorld> world; ///< null outside training
    station::Ports ports;
    station::Options options;
};

base::Result<std::unique_ptr<journal::Journal>> makeJournal(const Settings &settings, journal::Access access);
/// The carrier that the settings name, or that of the training world; null when none is set up.
base::Result<std::unique_ptr<carrier::Carrier>> makeCarrier(const Settings &settings, TrainingWorld *world);
/// The labels that the settings name. Fails for a template, also of a recipe, that is not there, is wrong, or
/// has another size.
base::Result<label::LabelStock> makeStock(const Settings &settings);
/// How the station is to work; standard labels where makeStock() fails.
station::Options makeOptions(const Settings &settings);

/// All of it, for a station that works.
base::Result<Assembly> assemble(const Settings &settings);

/// Which certificate authorities are trusted, and whether a known GSMA issuer is among them.
station::Check checkTrust(const Settings &settings);
/// The checks that concern settings, trust and secrets; the station's doctor adds its own.
std::vector<station::Check> checkSettings(const Settings &settings);

} // namespace wiring
