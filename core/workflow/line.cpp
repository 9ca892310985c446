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
    Entry &entry = m_units[unit];
    // Another unit may have been recorded with this EID while it was only offered to this one.
    if (entry.eid && entry.eid != state.eid && unitOf(*entry.eid) == unit)
        m_byEid.remove(*entry.eid);
    entry = {state.eid, state.phase};
    if (entry.eid)
        m_byEid.insert(*entry.eid, unit);

    const auto keep = [unit](std::set<UnitIndex> &in, auto wanted) {
        if (wanted)
            in.insert(unit);
        else
            in.erase(unit);
    };
    keep(m_withoutEid, worked == Worked::Here && !state.eid && needsCard(state));
    keep(m_notFinished, !isFinal(state.phase));
}

std::optional<UnitIndex> CardClaims::unitOf(const esim::Eid &eid) const
{
    const auto found = m_byEid.constFind(eid);
    return found == m_byEid.constEnd() ? std::nullopt : std::optional(*found);
}

CardClaim CardClaims::claim(const esim::Eid &eid) const
{
    if (const auto owner = unitOf(eid)) {
        const Entry entry = m_units.value(*owner);
        const bool over = entry.phase == Phase::Done || entry.phase == Phase::Failed;
        return {over ? CardClaim::Kind::Finished : CardClaim::Kind::Unit, *owner};
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
