#pragma once

#include "core/workflow/unit.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

/// Decisions that concern more than one unit: whose card this is, and who may reserve now. Pure values, no
/// I/O.
namespace workflow {

/// A unit's place in its batch, counted from 0 in manifest order.
using UnitIndex = int;

/// What may be spent. 0 means no limit where the setting does not name one.
struct SpendingLimits
{
    int perBatch = 0;
    int perDay = 0;
};

/// What has been asked for, by the journal: every request that may have cost a profile.
struct Spending
{
    int inBatch = 0;
    int today = 0;
};

/// How many more reservations may be started now.
int roomToReserve(const SpendingLimits &limits, const Spending &spent);

/// What happens to a card that was put in.
struct CardClaim
{
    enum class Kind {
        Unit,      ///< `unit` takes it
        WrongCard, ///< it belongs to no unit, and exactly one unit waits for another card: `unit` must be
                   ///< told
        NoUnit,    ///< no unit of this batch wants it
        Finished,  ///< its unit is final already
    };
    Kind kind = Kind::NoUnit;
    UnitIndex unit = -1;
};

/// Who wants which card, kept up to date with every change of a unit.
/// An EID belongs to the unit that names it; a card that nobody names goes to the first unit in manifest
/// order that has no EID and still needs a card (design §7).
class CardClaims
{
public:
    /// Whether this station works on a unit. Only those get cards that nobody names.
    enum class Worked { Here, Elsewhere };
    /// Takes note of a unit's state; called for every unit at first and then after each change.
    void update(UnitIndex unit, const State &state, Worked worked = Worked::Here);
    CardClaim claim(const esim::Eid &eid) const;
    /// The unit that this EID belongs to.
    std::optional<UnitIndex> unitOf(const esim::Eid &eid) const;

private:
    struct Entry
    {
        std::optional<esim::Eid> eid;
        Phase phase = Phase::Planned;
    };
    bool isOver(UnitIndex unit) const;
    void own(const esim::Eid &eid, UnitIndex unit);
    void disown(const esim::Eid &eid, UnitIndex unit);
    /// Gives an EID to another unit that names it: to one that still works, if there is one. @param present
    /// who has it and is over; nothing: nobody has it
    void passOn(const esim::Eid &eid, std::optional<UnitIndex> present);

    QHash<UnitIndex, Entry> m_units;
    QHash<esim::Eid, UnitIndex> m_byEid;          ///< whose it is
    QMultiHash<esim::Eid, UnitIndex> m_alsoNamed; ///< who else names it: two cards of one EID, or a card that
                                                  ///< was only offered when another unit was recorded with it
    std::set<UnitIndex> m_withoutEid;             ///< need a card and have none
    std::set<UnitIndex> m_notFinished;            ///< every unit that is not final
};

/// The EID that other units in work may not have. A voided unit gives its own free: the product is imported
/// again as a new unit.
std::optional<esim::Eid> claimedEid(const State &state);

/// Whether this unit, as it stands, needs a card: to be written, or to learn the EID that it reserves by.
bool needsCard(const State &state);

} // namespace workflow
