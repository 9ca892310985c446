#pragma once

#include "core/workflow/events.h"

namespace workflow {

/// The reasons that the workflow itself gives. Each has its sentence in reasons.cpp.
namespace reasons {
inline constexpr const char *kWrongCard = "workflow.wrong-card";                ///< expected EID, found EID
inline constexpr const char *kBadCheckDigits = "workflow.eid-check-digits";     ///< EID
inline constexpr const char *kOtherEidReserved = "workflow.reserved-for-other"; ///< reserved EID, unit's EID
inline constexpr const char *kReservationUsed = "workflow.reservation-used";
inline constexpr const char *kReservationDead = "workflow.reservation-dead"; ///< the carrier's words
inline constexpr const char *kIncomplete = "workflow.reservation-incomplete";
inline constexpr const char *kSeveralFound = "workflow.several-reservations"; ///< count
inline constexpr const char *kLostTooOften = "workflow.reservation-lost";
inline constexpr const char *kSearching = "workflow.searching";
inline constexpr const char *kPutCardBack = "workflow.put-card-back";
inline constexpr const char *kNotOnCard = "workflow.not-on-card";
inline constexpr const char *kTriedTooOften = "workflow.tried-too-often";
inline constexpr const char *kNotEnabled = "workflow.not-enabled";
inline constexpr const char *kOtherAddress = "workflow.other-address"; ///< wanted, found
inline constexpr const char *kUnknownProfile = "workflow.unknown-profile";
inline constexpr const char *kPerhapsPrinted = "workflow.perhaps-printed";
inline constexpr const char *kVoided = "workflow.code-voided"; ///< who, why
} // namespace reasons

/// A reason as a sentence in the present language: its text, or the workflow's own words with the arguments
/// put in.
QString sentence(const Reason &reason);

/// Why a label is printed again, in a word or two, in the present language.
QString causeWords(ReprintCause cause);

} // namespace workflow
