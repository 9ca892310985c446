#pragma once

#include "core/workflow/desk.h"
#include "core/workflow/events.h"
#include "tests/simulation/random.h"
#include "tests/simulation/schedule.h"

#include <tl/expected.hpp>

#include <functional>
#include <vector>

namespace simulation {

class World;

/// One profile in the carrier's and the SM-DP+'s ledger.
struct Profile
{
    enum class Kind { Reserved, Given, Foreign };
    Kind kind = Kind::Reserved;
    int unit = -1; ///< whose request made it, or whose code leads to it
    QByteArray intent;
    base::Instant intentAt{};
    esim::ReserveMode mode = esim::ReserveMode::MatchingId;
    std::optional<esim::Eid> eid;
    QString id;
    esim::Iccid iccid;
    QString simId;
    esim::ActivationCode code;
    base::Instant createdAt{}; ///< by the carrier's clock
    base::Instant visibleAt{}; ///< from when on lists show it
    base::Instant readyAt{};
    base::Instant incompleteUntil{};
    bool willDie = false; ///< once ready it turns out dead
    bool isDead = false;
    bool isConsumed = false;
    bool isActivated = false;
    std::optional<esim::Eid> boundTo{}; ///< at the SM-DP+, since its first session
};

/// Why a call to the carrier did not succeed.
struct CarrierTrouble
{
    enum class Certainty { NotDone, Unknown };
    Certainty certainty = Certainty::Unknown;
    workflow::Again again = workflow::Again::Later;
    base::Millis retryAfter{0};
};

/// A carrier as facts/supersim.md describes it: no key that makes a request repeatable, lists that lag.
class Carrier
{
public:
    template <class T>
    using Done = std::function<void(const tl::expected<T, CarrierTrouble> &)>;
    struct Nothing
    {};

    explicit Carrier(World &world);

    void check(Owner owner, Done<Nothing> done);
    void reserve(int unit, const QByteArray &intent, esim::ReserveMode mode, std::optional<esim::Eid> eid,
                 Owner owner, Done<workflow::Reservation> done);
    void fetch(const QString &id, Owner owner, Done<workflow::Reservation> done);
    void list(std::optional<esim::Eid> eid, std::optional<workflow::ReservationStatus> status, Owner owner,
              Done<std::vector<workflow::desk::Listed>> done);
    void activate(const QString &simId, Owner owner, Done<Nothing> done);

    const std::vector<Profile> &profiles() const { return m_profiles; }
    /// The profile that a code leads to on a card with this EID, as the SM-DP+ looks it up; -1 for none.
    int profileFor(const esim::ActivationCode &code, const esim::Eid &eid) const;
    Profile &profile(int index) { return m_profiles[size_t(index)]; }
    workflow::ReservationStatus status(const Profile &profile) const;

private:
    enum class Fate { Answers, Refuses, Unreachable, LostBefore, LostAfter, Late, VeryLate, Slow };
    Fate fate(esim::ReserveMode mode);
    void create(int unit, const QByteArray &intent, base::Instant intentAt, std::optional<esim::Eid> eid);
    void sayReady(const QString &id);
    workflow::Reservation shown(const Profile &profile) const;
    const Profile *find(const QString &id) const;
    base::Millis latency();
    CarrierTrouble refusal();

    World &m_world;
    Random m_random;
    std::vector<Profile> m_profiles;
    int m_reserved = 0;
};

} // namespace simulation
