#pragma once

#include "core/esim/plan.h"

#include <array>

namespace lpa {

/// What the line should do after a download that did not succeed. For an unknown end the card is read first;
/// the step then holds when the profile is not on it.
enum class NextStep {
    None,                ///< nothing: the download succeeded
    RetryLater,          ///< passing trouble at the server or on the way to it
    RetrySameCard,       ///< the same profile and card, in a new session
    OtherCard,           ///< this card will never take the profile
    NewReservation,      ///< the order is dead at the server
    HoldForPerson,       ///< a person must decide; another try could cost a profile
    FixSettings,         ///< the station's settings are wrong: every unit will meet it
    AskConfirmationCode, ///< a confirmation code is missing or wrong
};

inline constexpr std::array kNextStepNames{
    esim::EnumName<NextStep>{NextStep::None, "none"},
    esim::EnumName<NextStep>{NextStep::RetryLater, "retry-later"},
    esim::EnumName<NextStep>{NextStep::RetrySameCard, "retry-same-card"},
    esim::EnumName<NextStep>{NextStep::OtherCard, "other-card"},
    esim::EnumName<NextStep>{NextStep::NewReservation, "new-reservation"},
    esim::EnumName<NextStep>{NextStep::HoldForPerson, "hold-for-person"},
    esim::EnumName<NextStep>{NextStep::FixSettings, "fix-settings"},
    esim::EnumName<NextStep>{NextStep::AskConfirmationCode, "ask-confirmation-code"}};
/// The stable names, for the journal and JSON.
constexpr const auto &enumNames(NextStep) { return kNextStepNames; }

} // namespace lpa
