#pragma once

#include "core/workflow/unit.h"

#include <variant>
#include <vector>

/// What the station is to do for a unit, once the event that led to it is durable in the journal.
namespace workflow {

/// How long to wait before a command is carried out.
struct Delay
{
    enum class Kind {
        None,
        QuietPeriod, ///< [carrier] quiet_period_s: longer than the carrier's lists lag
        BackOff,     ///< growing with `attempt`
        Exactly,     ///< `wait`, as the carrier asked
    };
    Kind kind = Kind::None;
    int attempt = 0;
    base::Millis wait{0};
    friend bool operator==(const Delay &, const Delay &) = default;
};

/// Ask the line to start reserving for this unit when the limits allow it.
struct AskToReserve
{
    Delay delay;
    friend bool operator==(const AskToReserve &, const AskToReserve &) = default;
};
/// Send one reserve request. Money.
struct Reserve
{
    QByteArray intent;
    friend bool operator==(const Reserve &, const Reserve &) = default;
};
/// Search the carrier's list for the reservation of a request whose answer was lost.
struct Search
{
    Delay delay;
    friend bool operator==(const Search &, const Search &) = default;
};
/// A request by matching ID was given up: the profile that it may have made belongs to nobody.
struct NoteLost
{
    base::Instant since{}; ///< when the request was decided
    friend bool operator==(const NoteLost &, const NoteLost &) = default;
};
/// Read the reservation again and again, at growing intervals, until it shows something new.
struct Poll
{
    Delay delay;
    friend bool operator==(const Poll &, const Poll &) = default;
};
/// Send Continued at once.
struct Continue
{
    friend bool operator==(const Continue &, const Continue &) = default;
};
/// Put the Sim into its fleet and set its status.
struct ActivateSim
{
    Delay delay;
    friend bool operator==(const ActivateSim &, const ActivateSim &) = default;
};
/// Ask the line for the unit's card, if it is already in a reader.
struct AskForCard
{
    friend bool operator==(const AskForCard &, const AskForCard &) = default;
};
/// Download the profile into the card, up to the card's signed result.
struct InstallProfile
{
    Delay delay;
    friend bool operator==(const InstallProfile &, const InstallProfile &) = default;
};
/// Enable the installed profile.
struct EnableProfile
{
    friend bool operator==(const EnableProfile &, const EnableProfile &) = default;
};
/// Write the default SM-DP+ address.
struct WriteAddress
{
    friend bool operator==(const WriteAddress &, const WriteAddress &) = default;
};
/// Read what is on the card: EID, profiles, notifications, default address.
struct ReadCard
{
    Delay delay;
    friend bool operator==(const ReadCard &, const ReadCard &) = default;
};
/// Send the card's notifications and remove those that were taken.
struct SendNotifications
{
    friend bool operator==(const SendNotifications &, const SendNotifications &) = default;
};
/// The station is done with the card: end its session, let the operator take it out.
struct ReleaseCard
{
    friend bool operator==(const ReleaseCard &, const ReleaseCard &) = default;
};
/// Print the unit's label. From the second print on it is marked as a reprint.
struct Print
{
    friend bool operator==(const Print &, const Print &) = default;
};

using Command = std::variant<AskToReserve, Reserve, Search, NoteLost, Poll, Continue, ActivateSim, AskForCard,
                             InstallProfile, EnableProfile, WriteAddress, ReadCard, SendNotifications,
                             ReleaseCard, Print>;
using Commands = std::vector<Command>;

} // namespace workflow
