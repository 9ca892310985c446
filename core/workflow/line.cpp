#include "core/workflow/line.h"

#include "core/workflow/label_rules.h"

#include <algorithm>
#include <limits>

namespace workflow {

int roomToReserve(const SpendingLimits &limits, const Spending &spent)
{
    int room = std::numeric_limits<int>::max();
    if (limits.perBatch > 0)
        room = std::min(room, limits.perBatch - spent.inBatch);
    if (limits.perDay > 0)
        room = std::min(room, limits.perDay - spent.today);
    return std::max(room, 0);
}

std::optional<esim::Eid> claimedEid(const State &state) { return isVoided(state) ? std::nullopt : state.eid; }

bool needsCard(const State &state)
{
    if (isFinal(state.phase))
        return state.phase == Phase::Held && state.card.truth == CardTruth::Doubtful;
    if (state.plan.writesCard())
        return state.card.truth != CardTruth::Confirmed;
    return state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
}

void CardClaims::update(UnitIndex unit, const State &state, Worked worked)
{
    const std::optional<esim::Eid> before = m_units.value(unit).eid;
    m_units[unit] = {state.eid, state.phase};
    if (before && before != state.eid)
        disown(*before, unit);
    if (state.eid)
        own(*state.eid, unit);

    const auto keep = [unit](std::set<UnitIndex> &in, auto wanted) {
        if (wanted)
            in.insert(unit);
        else
            in.erase(unit);
    };
    keep(m_withoutEid, worked == Worked::Here && !state.eid && needsCard(state));
    keep(m_notFinished, !isFinal(state.phase));
}

bool CardClaims::isOver(UnitIndex unit) const
{
    const Phase phase = m_units.value(unit).phase;
    return phase == Phase::Done || phase == Phase::Failed;
}

void CardClaims::own(const esim::Eid &eid, UnitIndex unit)
{
    const auto former = unitOf(eid);
    if (former && *former != unit && !m_alsoNamed.contains(eid, *former))
        m_alsoNamed.insert(eid, *former);
    m_alsoNamed.remove(eid, unit);
    m_byEid.insert(eid, unit);
    // A unit that is over needs the card no more; one that waits for it does.
    if (isOver(unit))
        passOn(eid, unit);
}

void CardClaims::disown(const esim::Eid &eid, UnitIndex unit)
{
    m_alsoNamed.remove(eid, unit);
    if (unitOf(eid) != unit)
        return;
    m_byEid.remove(eid);
    passOn(eid, std::nullopt);
}

void CardClaims::passOn(const esim::Eid &eid, std::optional<UnitIndex> present)
{
    const QList<UnitIndex> others = m_alsoNamed.values(eid);
    const auto waiting =
        std::find_if(others.begin(), others.end(), [this](UnitIndex other) { return !isOver(other); });
    const auto next = waiting == others.end() && !present ? others.begin() : waiting;
    if (next == others.end())
        return;
    m_alsoNamed.remove(eid, *next);
    if (present)
        m_alsoNamed.insert(eid, *present);
    m_byEid.insert(eid, *next);
}

std::optional<UnitIndex> CardClaims::unitOf(const esim::Eid &eid) const
{
    const auto found = m_byEid.constFind(eid);
    return found == m_byEid.constEnd() ? std::nullopt : std::optional(*found);
}

CardClaim CardClaims::claim(const esim::Eid &eid) const
{
    if (const auto owner = unitOf(eid)) {
        return {isOver(*owner) ? CardClaim::Kind::Finished : CardClaim::Kind::Unit, *owner};
    }
    if (!m_withoutEid.empty())
        return {CardClaim::Kind::Unit, *m_withoutEid.begin()};
    // With one unit left, a card that is not its own can only have been meant for it.
    if (m_notFinished.size() == 1) {
        const UnitIndex last = *m_notFinished.begin();
        if (m_units.value(last).phase == Phase::WaitingForCard)
            return {CardClaim::Kind::WrongCard, last};
    }
    return {};
}

} // namespace workflow
