#pragma once

#include "app/stationctl/output.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/notification_job.h"

namespace stationctl {

/// What a card told, as JSON lines or words. Each gives the exit status.
int showChip(const Output &output, const lpa::Chip &chip);
int showProfiles(const Output &output, const std::vector<esim::ProfileInfo> &profiles);
int showNotifications(const Output &output, const std::vector<esim::PendingNotification> &notifications);
int showReports(const Output &output, const std::vector<lpa::NotificationReport> &reports);

} // namespace stationctl
