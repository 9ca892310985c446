#pragma once

#include "app/wiring/settings.h"
#include "app/wiring/simulated_cards.h"
#include "core/base/http.h"
#include "core/card/card_system.h"
#include "core/lpa/es10_values.h"
#include "core/lpa/es9_transport.h"

#include <memory>

/// What it takes to work on a card alone, without a journal, a carrier or a printer. A program that links no
/// more than this starts in a fifth of the time.
namespace wiring {

/// The readers: of this machine where `simulated` is null.
std::unique_ptr<card::CardSystem> makeCards(const Settings &settings, SimulatedCards *simulated);
/// The way to SM-DP+ servers, trusting exactly what the settings name, or the simulated cards' issuer.
base::Result<std::unique_ptr<lpa::Es9Transport>> makeServers(const Settings &settings,
                                                             const SimulatedCards *simulated);
/// Requests and TLS handshakes that a transport made by makeServers() has counted.
base::http::Counters countersOf(const lpa::Es9Transport &servers);
/// The entries of [smdp] trust with `imported` replaced by its folder, for loadTrust().
QStringList trustEntries(const Settings &settings);
/// The device that profiles are for, as the settings describe it.
lpa::es10::DeviceInfo makeDevice(const Settings &settings);

} // namespace wiring
