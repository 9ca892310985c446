#pragma once

#include "app/stationctl/output.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/discovery_session.h"
#include "core/lpa/notification_job.h"

namespace stationctl {

/// What a card told, as JSON lines or words. Each gives the exit status.
int showChip(const Output &output, const lpa::Chip &chip);
int showProfiles(const Output &output, const std::vector<esim::ProfileInfo> &profiles);
int showNotifications(const Output &output, const std::vector<esim::PendingNotification> &notifications);
int showReports(const Output &output, const std::vector<lpa::NotificationReport> &reports);
int showRules(const Output &output, const std::vector<lpa::es10::PolicyAuthorisation> &rules);
/// What waits at an SM-DS. The event ids are secrets, as whoever knows one can fetch the profile: only their
/// fingerprints are shown.
int showEvents(const Output &output, const lpa::DiscoveryOutcome &found);
/// The profile that a server offers, before anything of it is written.
void showOffer(const Output &output, const esim::ProfileInfo &profile);

} // namespace stationctl
