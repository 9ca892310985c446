#pragma once

#include "core/base/clock.h"
#include "core/workflow/unit.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>

/// When the line stops itself. A pure machine like a unit's step(): what was seen goes in, a stop may come
/// out; whoever runs the line stops it, records it and tells people. The table of what counts as an integrity
/// event is here alone.
namespace workflow {

/// The settings. As they stand here, nothing ever stops the line.
struct StopRules
{
    enum class Strikes { Never, AtOnce };
    int sameReason = 0; ///< units in a row that fail or are held for one reason; 0: never
    Strikes integrity = Strikes::Never;
    Strikes limit = Strikes::Never;   ///< a spending limit is reached; never: units wait until there is room
    Strikes account = Strikes::Never; ///< the carrier refuses our account in the middle of a run
    enum class Release { ByOne, ByTwo };
    Release afterIntegrity = Release::ByOne; ///< how many people release the line after an integrity event
};

/// Why the line stopped itself.
enum class StopCause {
    SameReason,
    Integrity,      ///< a double, a mismatch, a journal that cannot be trusted
    SpendingLimit,  ///< nothing new is reserved
    CarrierRefused, ///< nothing more is asked of the carrier
};
inline constexpr std::array kStopCauseNames{
    esim::EnumName<StopCause>{StopCause::SameReason, "same-reason"},
    esim::EnumName<StopCause>{StopCause::Integrity, "integrity"},
    esim::EnumName<StopCause>{StopCause::SpendingLimit, "spending-limit"},
    esim::EnumName<StopCause>{StopCause::CarrierRefused, "carrier-refused"},
};
constexpr const auto &enumNames(StopCause) { return kStopCauseNames; }

/// How far a stop reaches.
enum class StopReach {
    Line,    ///< everything ends where it can end safely
    Carrier, ///< units that are reserved go on; the others wait
};
constexpr StopReach reachOf(StopCause cause)
{
    return cause == StopCause::SpendingLimit || cause == StopCause::CarrierRefused ? StopReach::Carrier
                                                                                   : StopReach::Line;
}

/// The line is to stop itself.
struct LineStop
{
    StopCause cause = StopCause::SameReason;
    QString reason; ///< the stable code behind it; empty with a spending limit
    int units = 0;  ///< with SameReason: how many in a row
    QString slot;   ///< with SameReason: the reader, when all were in the same one
    QString unit;   ///< the serial of the last one concerned; may be empty
    QString words;  ///< what was said about that one, a sentence
    base::Instant at{};
    friend bool operator==(const LineStop &, const LineStop &) = default;
};

// --- what is seen
// ------------------------------------------------------------------------------------------------------------

/// A unit came to its end.
struct UnitEnded
{
    Phase phase = Phase::Done;
    QString reason; ///< its code
    QString words;
    QString slot; ///< the reader that it was in last; may be empty
    QString unit; ///< its serial
};
/// A reason turned up: at a unit that may go on, in the journal, at a label that was scanned.
struct ReasonSeen
{
    QString reason;
    QString words;
    QString unit;
    CardTruth card = CardTruth::Untouched; ///< what was on the unit's card by then
};
/// A scanned label was the right one.
struct LabelRight
{};
struct LimitReached
{};
/// The carrier refuses our account, and it was asked again.
struct AccountRefused
{
    QString reason;
    QString words;
};
using LineEvent = std::variant<UnitEnded, ReasonSeen, LabelRight, LimitReached, AccountRefused>;

/// What is remembered between two events. A new one after every release.
struct StopWatch
{
    QString reason; ///< of the last units that failed or were held
    int inARow = 0;
    QString slot;  ///< of all of them; empty when they were in several
    int slips = 0; ///< in a row: what is an integrity event only when it is repeated
    friend bool operator==(const StopWatch &, const StopWatch &) = default;
};

struct Watched
{
    StopWatch watch;
    std::optional<LineStop> stop;
};
/// The whole decision.
Watched watch(StopWatch before, const LineEvent &event, const StopRules &rules, base::Instant at);

// --- the table
// ---------------------------------------------------------------------------------------------------------------

/// A reason that says that something is there twice or does not match, or that the record cannot be trusted.
struct IntegrityReason
{
    const char *code;
    enum class Strikes {
        AtOnce,
        WhenRepeated, ///< once is a slip of the hand as long as nothing was written; twice in a row is not
    } strikes = Strikes::AtOnce;
};
std::span<const IntegrityReason> integrityReasons();
bool isIntegrityReason(const QString &code);
/// Whether the carrier refuses the account and not one request: whoever asks next is refused too.
bool isAccountRefusal(const QString &code);

} // namespace workflow
