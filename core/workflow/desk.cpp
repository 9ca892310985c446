#include "core/workflow/desk.h"

#include <algorithm>

namespace workflow::desk {
namespace {

using esim::ReserveMode;

/// One event's work: the state that it changes and the commands that come of it.
struct Working
{
    State state;
    std::vector<Command> commands;
    const Rules &rules;
    base::Instant now;

    void operator()(const Resumed &event);
    void operator()(const Stopped &);
    void operator()(const SpendingRead &event) { state.spent = event.spent; }
    void operator()(const AheadChanged &event) { state.ahead = event.ahead; }
    void operator()(const Asked &event);
    void operator()(const NotBegun &event);
    void operator()(const LetGo &event);
    void operator()(const NotTaken &event);
    void operator()(const Answered &event);
    void operator()(const SearchDue &event);
    void operator()(const ListedByEid &event);
    void operator()(const StraysListed &event);
    void operator()(const StraysUnlisted &event);
    void operator()(const GivenUp &event) { state.lost = state.lost + Lost{1, event.since}; }

    void goOn();
    void startSome();
    bool mayLookForStrays() const;
    bool hasAheadRoom(Urgency urgency) const;
    bool canBeOurs(const Listed &listed, base::Instant since) const;
    void keepSpares(const std::vector<Listed> &listed);
    void releaseRequest(UnitIndex unit);
    void stopAsking(UnitIndex unit);
};

bool isAlive(const Reservation &reservation)
{
    return reservation.status == ReservationStatus::Pending ||
           reservation.status == ReservationStatus::Available;
}

bool isOlder(const Listed &a, const Listed &b)
{
    return std::tie(a.createdAt, a.reservation.id) < std::tie(b.createdAt, b.reservation.id);
}

/// Sorts a list by age and takes out repetitions: a reservation that is listed twice changed between two
/// pages, and its last state is the newer one.
void keepNewest(std::vector<Listed> &listed)
{
    std::stable_sort(listed.begin(), listed.end(), isOlder);
    const auto sameId = [](const Listed &a, const Listed &b) { return a.reservation.id == b.reservation.id; };
    listed.erase(listed.begin(), std::unique(listed.rbegin(), listed.rend(), sameId).base());
}

void Working::operator()(const Resumed &event)
{
    state.run = Run::Running;
    state.spent = event.spent;
    state.lost = event.lost;
    state.ahead = event.ahead;
    state.limitReached = false;
}

void Working::operator()(const Stopped &)
{
    state.run = Run::Stopped;
    state.askingByEid.clear();
    state.askingByMatchingId.clear();
    state.searches.clear();
    state.served.clear();
    if (state.strays == State::List::Wanted)
        state.strays = State::List::None;
    state.spares.clear();
    state.lookedAt.reset();
}

void Working::operator()(const Asked &event)
{
    const bool isReserving =
        state.reservingByEid.contains(event.unit) || state.reservingByMatchingId.contains(event.unit);
    if (state.run != Run::Running || isReserving)
        return;
    // A unit that asks again because its card has come moves forward.
    stopAsking(event.unit);
    auto &asking = event.mode == ReserveMode::Eid ? state.askingByEid : state.askingByMatchingId;
    asking.insert({event.urgency, event.unit});
}

void Working::stopAsking(UnitIndex unit)
{
    for (auto *asking : {&state.askingByEid, &state.askingByMatchingId})
        std::erase_if(*asking, [unit](const auto &one) { return one.second == unit; });
}

void Working::releaseRequest(UnitIndex unit)
{
    state.reservingByEid.remove(unit);
    state.reservingByMatchingId.remove(unit);
}

void Working::operator()(const NotBegun &event)
{
    if (!state.reservingByEid.contains(event.unit) && !state.reservingByMatchingId.contains(event.unit))
        return;
    releaseRequest(event.unit);
    if (state.spent) {
        --state.spent->inBatch;
        --state.spent->today;
    }
}

void Working::operator()(const LetGo &event)
{
    releaseRequest(event.unit);
    stopAsking(event.unit);
    for (auto *searches : {&state.searches, &state.served})
        std::erase_if(*searches, [&event](const Search &one) { return one.unit == event.unit; });
}

void Working::operator()(const NotTaken &event)
{
    if (!state.known.remove(event.id))
        return;
    if (event.was == NotTaken::Was::Spare)
        ++state.lost.count;
    // The next look finds it again.
    state.lookedAt.reset();
}

void Working::operator()(const Answered &event)
{
    // What the carrier certainly did not do cost nothing.
    if (event.answer == Answer::Refused) {
        (*this)(NotBegun{event.unit});
        return;
    }
    releaseRequest(event.unit);
    if (event.answer == Answer::Reserved)
        state.known.insert(event.id);
}

void Working::operator()(const SearchDue &event)
{
    if (state.run != Run::Running)
        return;
    if (event.mode == ReserveMode::Eid && event.eid) {
        commands.push_back(ListByEid{event.unit, *event.eid, event.since});
        return;
    }
    // A list that is open already may have been made before this unit's quiet period was over.
    state.searches.insert({event.unit, event.since});
}

bool Working::canBeOurs(const Listed &listed, base::Instant since) const
{
    return isAlive(listed.reservation) && !state.known.contains(listed.reservation.id) &&
           listed.createdAt >= since - rules.clockSkew;
}

void Working::operator()(const ListedByEid &event)
{
    std::vector<Listed> candidates;
    std::copy_if(event.listed.begin(), event.listed.end(), std::back_inserter(candidates),
                 [&](const Listed &listed) {
                     return listed.reservation.eid == event.eid && canBeOurs(listed, event.since);
                 });
    keepNewest(candidates);
    if (candidates.empty()) {
        commands.push_back(Tell{event.unit, NothingFound{}});
    } else if (candidates.size() > 1) {
        commands.push_back(Tell{event.unit, SeveralFound{int(candidates.size())}});
    } else {
        state.known.insert(candidates.front().reservation.id);
        commands.push_back(Tell{event.unit, ReservationSeen{candidates.front().reservation}});
    }
}

void Working::operator()(const StraysListed &event)
{
    state.strays = State::List::None;
    state.lookedAt = now;
    std::vector<Listed> strays;
    std::copy_if(event.listed.begin(), event.listed.end(), std::back_inserter(strays),
                 [](const Listed &listed) { return !listed.reservation.eid; });
    keepNewest(strays);
    // Matching-ID profiles are interchangeable: the oldest that can be a unit's will do (design §10).
    for (const Search &search : std::exchange(state.served, {})) {
        const auto found = std::find_if(strays.begin(), strays.end(), [&](const Listed &listed) {
            return canBeOurs(listed, search.since);
        });
        if (found == strays.end()) {
            commands.push_back(Tell{search.unit, NothingFound{}});
            continue;
        }
        state.known.insert(found->reservation.id);
        commands.push_back(Tell{search.unit, ReservationSeen{found->reservation}});
    }
    keepSpares(strays);
}

void Working::keepSpares(const std::vector<Listed> &strays)
{
    // Never more than were lost: other reservations of the account may be somebody else's.
    state.spares.clear();
    for (const Listed &listed : strays) {
        if (int(state.spares.size()) >= state.lost.count)
            return;
        if (canBeOurs(listed, state.lost.since))
            state.spares.push_back(listed);
    }
}

void Working::operator()(const StraysUnlisted &event)
{
    state.strays = State::List::None;
    state.lookedAt = now;
    for (const Search &search : std::exchange(state.served, {}))
        commands.push_back(Tell{search.unit, CarrierSilent{event.again, event.reason}});
}

bool Working::mayLookForStrays() const
{
    return state.lost.count > int(state.spares.size()) &&
           (!state.lookedAt || now - *state.lookedAt >= rules.quietPeriod);
}

bool Working::hasAheadRoom(Urgency urgency) const
{
    const int beginning = int(state.reservingByEid.size() + state.reservingByMatchingId.size());
    return urgency != Urgency::Ahead || state.ahead + beginning < rules.mostAhead;
}

void Working::startSome()
{
    while (state.reservingByEid.size() + state.reservingByMatchingId.size() < rules.mostInFlight) {
        // A profile that is being made now would look like a stray to a search.
        const bool searching = state.strays != State::List::None || !state.searches.empty();
        const bool byEid = !state.askingByEid.empty();
        const bool byMatchingId = !state.askingByMatchingId.empty() && !searching;
        if (!byEid && !byMatchingId)
            return;
        const bool takeEid =
            byEid && (!byMatchingId || *state.askingByEid.begin() < *state.askingByMatchingId.begin());
        auto &asking = takeEid ? state.askingByEid : state.askingByMatchingId;
        const auto [urgency, unit] = *asking.begin();

        if (!takeEid && !state.spares.empty()) {
            const Reservation spare = state.spares.front().reservation;
            state.spares.erase(state.spares.begin());
            state.known.insert(spare.id);
            --state.lost.count;
            asking.erase(asking.begin());
            commands.push_back(UseSpare{unit, spare});
            continue;
        }
        if (!hasAheadRoom(urgency))
            return;
        if (!takeEid && mayLookForStrays()) {
            state.strays = State::List::Wanted;
            continue;
        }
        if (!state.spent || roomToReserve(rules.limits, *state.spent) <= 0) {
            if (state.spent && !state.limitReached)
                commands.push_back(SayLimit{SayLimit::Is::Reached});
            state.limitReached = state.limitReached || state.spent;
            return;
        }
        if (state.limitReached) {
            state.limitReached = false;
            commands.push_back(SayLimit{SayLimit::Is::Gone});
        }
        ++state.spent->inBatch;
        ++state.spent->today;
        asking.erase(asking.begin());
        (takeEid ? state.reservingByEid : state.reservingByMatchingId).insert(unit);
        commands.push_back(Begin{unit});
    }
}

void Working::goOn()
{
    if (state.run != Run::Running)
        return;
    startSome();
    if (state.strays == State::List::None && !state.searches.empty())
        state.strays = State::List::Wanted;
    if (state.strays == State::List::Wanted && state.reservingByMatchingId.isEmpty()) {
        state.strays = State::List::Open;
        state.served = std::exchange(state.searches, {});
        commands.push_back(ListStrays{});
    }
}

} // namespace

Urgency urgencyOf(const workflow::State &unit)
{
    if (!unit.card.reader.isEmpty())
        return Urgency::CardIsThere;
    return unit.plan.writesCard() ? Urgency::Ahead : Urgency::NeedsNoCard;
}

bool isAhead(const workflow::State &unit)
{
    const bool waits = unit.phase == Phase::Reserved || unit.phase == Phase::Activating ||
                       unit.phase == Phase::WaitingForCard ||
                       (unit.phase == Phase::Reserving && unit.reservation);
    return waits && unit.plan.needsCarrier() && unit.plan.writesCard() && unit.card.reader.isEmpty() &&
           unit.card.truth == CardTruth::Untouched;
}

Lost lostBy(const workflow::State &unit)
{
    return {unit.reserve.lost - unit.reserve.spares, unit.reserve.lostSince};
}

Lost operator+(const Lost &a, const Lost &b)
{
    Lost sum{a.count + b.count, a.since};
    if (a.count <= 0 || (b.count > 0 && b.since < a.since))
        sum.since = b.since;
    return sum;
}

Step step(State state, const Event &event, const Rules &rules, base::Instant now)
{
    Working working{std::move(state), {}, rules, now};
    std::visit(working, event);
    working.goOn();
    return {std::move(working.state), std::move(working.commands)};
}

} // namespace workflow::desk
