#pragma once

#include "app/wiring/settings.h"
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

/// The training world when the settings ask for training, else null.
base::Result<std::unique_ptr<TrainingWorld>> makeWorld(const Settings &settings);
/// The readers: of this machine, or of the training world.
std::unique_ptr<card::CardSystem> makeCards(const Settings &settings, TrainingWorld *world);
/// The way to SM-DP+ servers, trusting exactly what the settings name (or the training world's issuer).
base::Result<std::unique_ptr<lpa::Es9Transport>> makeServers(const Settings &settings, TrainingWorld *world);
/// Requests and TLS handshakes that a transport made by makeServers() has counted.
base::http::Counters countersOf(const lpa::Es9Transport &servers);
base::Result<std::unique_ptr<journal::Journal>> makeJournal(const Settings &settings, journal::Access access);
/// The carrier that the settings name, or that of the training world; null when none is set up.
base::Result<std::unique_ptr<carrier::Carrier>> makeCarrier(const Settings &settings, TrainingWorld *world);
/// The label printer that the settings name.
base::Result<std::unique_ptr<label::Printer>> makePrinter(const Settings &settings);
/// The entries of [smdp] trust with `imported` replaced by its folder, for loadTrust().
QStringList trustEntries(const Settings &settings);
/// The device that profiles are for, as the settings describe it.
lpa::es10::DeviceInfo makeDevice(const Settings &settings);
/// How the station is to work.
station::Options makeOptions(const Settings &settings);

/// All of it, for a station that works.
base::Result<Assembly> assemble(const Settings &settings);

/// The checks that concern settings, trust and secrets; the station's doctor adds its own.
std::vector<station::Check> checkSettings(const Settings &settings);

} // namespace wiring
