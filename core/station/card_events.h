#pragma once

#include "core/lpa/card_job.h"
#include "core/lpa/card_reading.h"
#include "core/lpa/download_outcome.h"
#include "core/lpa/notification_job.h"
#include "core/workflow/events.h"

/// What the LPA's answers mean to the workflow: pure translations, in one place.
namespace station {

/// How a download ended, as an event.
workflow::Event eventOf(const lpa::DownloadOutcome &outcome);
/// A card job that did not do what it is for, where only its loss counts.
/// @param written what a missing answer means for the card
workflow::Event lostEvent(const lpa::JobFailure &failure, workflow::Written written);
workflow::Event lostEvent(const card::ChannelFailure &failure, workflow::Written written);
/// The card's answer to enable, or to the default address: agreed, refused, or lost.
workflow::Event enableEvent(const lpa::JobFailure *failure);
workflow::Event addressEvent(const lpa::JobFailure *failure);
workflow::Event eventOf(const lpa::CardContents &contents);
workflow::Event eventOf(const lpa::CardAddress &address);
workflow::Event eventOf(const std::vector<lpa::NotificationReport> &reports);

} // namespace station
