#pragma once

#include "core/workflow/events.h"
#include "core/workflow/line.h"

#include <QSet>

#include <set>
#include <utility>
#include <variant>
#include <vector>

/// The line's reservation desk: who may spend money now, whose lost request is searched for, and what becomes
/// of profiles that nobody asked for any more. A pure machine like a unit's step(): no clock, no I/O; whoever
/// runs it carries out its commands and sends what came of them (facts/supersim.md §4).
namespace workflow::desk {

/// The settings that bound spending.
struct Rules
{
    SpendingLimits limits{};
    int mostInFlight = 4;          ///< reserve requests at the carrier at once
    int mostAhead = 1000;          ///< units that are reserved, or being reserved, before their card is there
    base::Millis clockSkew{60000}; ///< how far the carrier's clock may be behind ours
    base::Millis quietPeriod{60000}; ///< longer than the carrier's lists lag behind (facts/reliability.md F3)
};

/// Why a unit should be reserved before others. Units of one urgency go in manifest order.
enum class Urgency {
    CardIsThere, ///< somebody stands before the reader
    NeedsNoCard, ///< its label is the delivery
    Ahead,       ///< its card comes later
};
Urgency urgencyOf(const State &unit);
/// Whether this unit counts as reserved ahead of its card: it has spent, or is spending, and its card is not
/// there.
bool isAhead(const State &unit);

/// A reservation as the carrier lists it, with the creation time by the carrier's clock.
struct Listed
{
    Reservation reservation;
    base::Instant createdAt{};
};

/// Requests by matching ID that were given up without an answer. The profiles they may have made belong to
/// nobody and are used before new ones are paid for.
struct Lost
{
    int count = 0;
    base::Instant since{}; ///< when the oldest of them was decided
};
/// What one unit adds to Lost: its requests that were given up, less the spares it took.
Lost lostBy(const State &unit);
/// Both together.
Lost operator+(const Lost &a, const Lost &b);

/// A search that a unit waits for.
struct Search
{
    UnitIndex unit = 0;
    base::Instant since{}; ///< when its request was decided
    friend auto operator<=>(const Search &a, const Search &b)
    {
        return std::pair(a.since, a.unit) <=> std::pair(b.since, b.unit);
    }
    friend bool operator==(const Search &, const Search &) = default;
};

enum class Run { Stopped, Running };

struct State
{
    Run run = Run::Stopped;
    std::set<std::pair<Urgency, UnitIndex>> askingByEid;
    std::set<std::pair<Urgency, UnitIndex>> askingByMatchingId;
    QSet<UnitIndex> reservingByEid; ///< from Begin until the carrier's answer
    QSet<UnitIndex> reservingByMatchingId;
    std::set<Search> searches; ///< by matching ID, for the next list: nobody may make new strays meanwhile
    std::set<Search> served;   ///< those that the open list will answer
    enum class List { None, Wanted, Open };
    List strays = List::None;
    QSet<QString> known;        ///< ids of reservations that belong to units
    std::vector<Listed> spares; ///< strays that are ours, oldest first
    Lost lost;
    std::optional<base::Instant> lookedAt; ///< when strays were listed last
    int ahead = 0;                         ///< units for which isAhead() holds
    std::optional<Spending> spent;         ///< nothing: unknown, so that nothing may be spent
    bool limitReached = false;             ///< as last told
};

// --- what happens
// -----------------------------------------------------------------------------------------------------------

struct Resumed
{
    std::optional<Spending> spent;
    Lost lost; ///< of all units of the journal
    int ahead = 0;
};
/// Starts nothing new; searches that were asked for are forgotten, requests that are open come to their end.
struct Stopped
{};
/// What was spent, read from the journal: at the start, and when the day changes.
struct SpendingRead
{
    std::optional<Spending> spent;
};
/// The number of units for which isAhead() holds has changed.
struct AheadChanged
{
    int ahead = 0;
};
struct Asked
{
    UnitIndex unit = 0;
    esim::ReserveMode mode = esim::ReserveMode::Eid;
    Urgency urgency = Urgency::Ahead;
};
/// A unit that was told to begin could not: nothing was sent.
struct NotBegun
{
    UnitIndex unit = 0;
};
/// A unit is no longer this line's: what was asked for it is forgotten.
struct LetGo
{
    UnitIndex unit = 0;
};
/// A unit could not take the reservation that it was given: nobody has it.
struct NotTaken
{
    enum class Was {
        Found, ///< by a search
        Spare,
    };
    QString id; ///< of the reservation
    Was was = Was::Found;
};
enum class Answer { Reserved, Refused, Unknown };
/// The carrier answered a unit's request, or did not.
struct Answered
{
    UnitIndex unit = 0;
    Answer answer = Answer::Unknown;
    QString id; ///< of the reservation, with Reserved
};
/// A unit's quiet period is over: look for its lost request.
struct SearchDue
{
    UnitIndex unit = 0;
    esim::ReserveMode mode = esim::ReserveMode::Eid;
    std::optional<esim::Eid> eid; ///< with ReserveMode::Eid
    base::Instant since{};        ///< when the request was decided
};
/// What the carrier lists for a unit's EID.
struct ListedByEid
{
    UnitIndex unit = 0;
    esim::Eid eid;
    base::Instant since{};
    std::vector<Listed> listed;
};
/// What the carrier lists of all its reservations that are pending or available.
struct StraysListed
{
    std::vector<Listed> listed;
};
/// The carrier did not answer the list of strays.
struct StraysUnlisted
{
    Again again = Again::Later;
    Reason reason;
};
/// A unit gave its request up after two searches that found nothing.
struct GivenUp
{
    base::Instant since{}; ///< when the request was decided
};

using Event = std::variant<Resumed, Stopped, SpendingRead, AheadChanged, Asked, NotBegun, LetGo, NotTaken,
                           Answered, SearchDue, ListedByEid, StraysListed, StraysUnlisted, GivenUp>;

// --- what is to be done
// ---------------------------------------------------------------------------------------------------

/// Report ReserveStarted for the unit. Money.
struct Begin
{
    UnitIndex unit = 0;
};
/// Report SpareTaken for the unit: a profile that is paid for already.
struct UseSpare
{
    UnitIndex unit = 0;
    Reservation reservation;
};
/// Ask the carrier for an EID's reservations; answer with ListedByEid, or report CarrierSilent to the unit.
struct ListByEid
{
    UnitIndex unit = 0;
    esim::Eid eid;
    base::Instant since{};
};
/// Ask the carrier for all pending and available reservations.
struct ListStrays
{};
/// Report an event to a unit.
struct Tell
{
    UnitIndex unit = 0;
    workflow::Event event;
};
/// The spending limit was reached, or there is room again.
struct SayLimit
{
    enum class Is { Reached, Gone };
    Is is = Is::Reached;
};

using Command = std::variant<Begin, UseSpare, ListByEid, ListStrays, Tell, SayLimit>;

struct Step
{
    State state;
    std::vector<Command> commands; ///< to be carried out in order
};

/// The whole decision. @param state is moved from; @param now only spaces the looks for strays
Step step(State state, const Event &event, const Rules &rules, base::Instant now);

} // namespace workflow::desk
