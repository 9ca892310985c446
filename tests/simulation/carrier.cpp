#include "tests/simulation/carrier.h"

#include "tests/simulation/checks.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

#include <algorithm>

namespace simulation {

using base::Millis;
using workflow::ReservationStatus;

namespace {

Profile blank(Profile::Kind kind, size_t number)
{
    const Pool &pool = Pool::ofThisThread();
    return {kind,
            -1,
            {},
            {},
            esim::ReserveMode::MatchingId,
            std::nullopt,
            pool.reservationIds[number],
            pool.iccids[number],
            pool.simIds[number],
            pool.codes[number]};
}

constexpr CarrierTrouble kSilent{};

} // namespace

Carrier::Carrier(World &world)
    : m_world(world)
    , m_random(Random::of(world.scenario.run.seed, 3))
{
    size_t last = Pool::kSize - 1;
    for (int i = 0; i < int(world.scenario.plans.size()); ++i) {
        const workflow::Plan &plan = world.scenario.plans[size_t(i)];
        if (!plan.code)
            continue;
        const auto &codes = Pool::ofThisThread().codes;
        const auto number = size_t(std::find(codes.begin(), codes.end(), *plan.code) - codes.begin());
        Profile given = blank(Profile::Kind::Given, number);
        given.unit = i;
        m_profiles.push_back(given);
    }
    last -= 8;
    for (int i = 0; i < world.scenario.foreignReservations; ++i) {
        Profile foreign = blank(Profile::Kind::Foreign, last--);
        // Somebody reserved by hand before the batch began; with one writer that is the rule.
        foreign.createdAt = world.scenario.start - Millis(600000);
        m_profiles.push_back(foreign);
    }
}

Millis Carrier::latency()
{
    const auto about = int(m_world.scenario.latency.count());
    return Millis(m_random.between(about / 2, about * 3 / 2));
}

CarrierTrouble Carrier::refusal()
{
    const bool isBusy = m_random.happens(500);
    return {CarrierTrouble::Certainty::NotDone, workflow::Again::Later,
            Millis(isBusy ? m_random.between(1, 20) * 1000 : 0)};
}

void Carrier::check(Owner owner, Done<Nothing> done)
{
    const bool isWrong = m_world.scenario.faults.hits(Fault::SettingsWrong, m_random);
    m_world.schedule.after(latency(), owner, [done = std::move(done), isWrong] {
        if (isWrong)
            done(tl::unexpected(CarrierTrouble{CarrierTrouble::Certainty::NotDone,
                                               workflow::Again::AfterSettingsAreFixed, Millis(0)}));
        else
            done(Nothing{});
    });
}

Carrier::Fate Carrier::fate(esim::ReserveMode mode)
{
    const Faults &faults = m_world.scenario.faults;
    Fate fate = Fate::Answers;
    const auto draw = [&](Fault fault, Fate then) {
        if (faults.hits(fault, m_random) && fate == Fate::Answers)
            fate = then;
    };
    draw(Fault::ReserveRefused, Fate::Refuses);
    draw(Fault::ReserveUnreachable, Fate::Unreachable);
    draw(Fault::ReserveLostBefore, Fate::LostBefore);
    draw(Fault::ReserveLostAfter, Fate::LostAfter);
    draw(Fault::ReserveLate, Fate::Late);
    draw(Fault::ReserveVeryLate, Fate::VeryLate);
    draw(Fault::ReserveSlow, Fate::Slow);
    // By EID nobody could tell such a profile from a second one, so there it would be a double by itself.
    if (fate == Fate::VeryLate && mode == esim::ReserveMode::Eid)
        fate = Fate::Late;
    if (m_reserved >= Pool::kSize - 24)
        fate = Fate::Refuses;
    return fate;
}

void Carrier::reserve(int unit, const QByteArray &intent, esim::ReserveMode mode,
                      std::optional<esim::Eid> eid, Owner owner, Done<workflow::Reservation> done)
{
    if (mode != esim::ReserveMode::Eid)
        eid.reset();
    const base::Instant intentAt = checks::moneyIsAsked(m_world, unit, intent);
    const Fate fate = this->fate(mode);
    m_world.log.line(m_world.schedule.now(), "carrier: reserve for unit %d, fate %d", unit, int(fate));
    const Millis there = latency();
    const Millis back = there + latency();
    const Millis untilGivenUp(m_random.between(1, 30) * 1000);
    const auto quiet = int(m_world.scenario.rules.quietPeriod.count());
    const Millis late(m_random.between(0, quiet * 30 / 100));
    const Millis veryLate(quiet * 2 + m_random.between(1000, 60000));
    const auto make = [this, unit, intent, intentAt, eid] { create(unit, intent, intentAt, eid); };
    const auto fails = [&](Millis after, CarrierTrouble trouble) {
        m_world.schedule.after(after, owner, [done, trouble] { done(tl::unexpected(trouble)); });
    };
    const auto answers = [&](Millis after) {
        m_world.schedule.after(after, owner, [this, done, intent] {
            const auto made = std::find_if(m_profiles.rbegin(), m_profiles.rend(),
                                           [&](const Profile &profile) { return profile.intent == intent; });
            done(shown(*made));
        });
    };
    const bool sendsAgain = m_world.scenario.run.variant == Variant::Resend && fate == Fate::LostAfter;
    switch (fate) {
    case Fate::Answers:
        m_world.schedule.after(there, kOutside, make);
        answers(back);
        return;
    case Fate::Refuses: fails(back, refusal()); return;
    case Fate::Unreachable:
        fails(there, {CarrierTrouble::Certainty::NotDone, workflow::Again::Later, Millis(0)});
        return;
    case Fate::LostBefore: fails(untilGivenUp, kSilent); return;
    case Fate::LostAfter:
        m_world.schedule.after(there, kOutside, make);
        if (sendsAgain) {
            m_world.schedule.after(there, kOutside, make);
            answers(back);
        } else {
            fails(untilGivenUp, kSilent);
        }
        return;
    case Fate::Late:
        m_world.schedule.after(late, kOutside, make);
        fails(there, kSilent);
        return;
    case Fate::Slow:
        m_world.schedule.after(there, kOutside, make);
        answers(untilGivenUp);
        return;
    case Fate::VeryLate:
        m_world.schedule.after(veryLate, kOutside, make);
        fails(there, kSilent);
        return;
    }
}

void Carrier::create(int unit, const QByteArray &intent, base::Instant intentAt, std::optional<esim::Eid> eid)
{
    const Faults &faults = m_world.scenario.faults;
    const base::Instant now = m_world.schedule.now();
    Profile made = blank(Profile::Kind::Reserved, size_t(m_reserved++));
    made.unit = unit;
    made.intent = intent;
    made.intentAt = intentAt;
    made.mode = eid ? esim::ReserveMode::Eid : esim::ReserveMode::MatchingId;
    made.eid = eid;
    made.boundTo = eid;
    if (eid)
        made.code = Pool::ofThisThread().addressCode;
    made.createdAt = now - m_world.scenario.carrierSkew;
    const auto lag = int(m_world.scenario.listLag.count());
    made.visibleAt = now + Millis(faults.hits(Fault::ListLag, m_random) ? m_random.between(0, lag) : 0);
    made.readyAt = now + Millis(m_random.between(0, 8000));
    made.willDie = faults.hits(Fault::ReservationDies, m_random);
    const bool isIncomplete = faults.hits(Fault::Incomplete, m_random);
    made.incompleteUntil = isIncomplete ? made.readyAt + Millis(m_random.between(0, 30000)) : made.readyAt;
    m_world.log.line(now, "carrier: %s made for unit %d%s", made.id.toLatin1().constData(), unit,
                     made.willDie ? ", will die" : "");
    m_profiles.push_back(made);
    checks::moneyWasSpent(m_world, m_profiles.back());

    const bool isLost = faults.hits(Fault::HintLost, m_random);
    const int times = faults.hits(Fault::HintRepeated, m_random) ? 3 : 1;
    for (int i = 0; i < times && !isLost; ++i) {
        m_world.schedule.after(made.readyAt - now + Millis(m_random.between(0, 2000)), kOutside,
                               [this, id = made.id] { sayReady(id); });
    }
}

void Carrier::sayReady(const QString &id)
{
    const bool isForeign = m_world.scenario.faults.hits(Fault::HintForeign, m_random);
    m_world.hint(isForeign ? QStringLiteral("HP-of-nobody") : id);
}

ReservationStatus Carrier::status(const Profile &profile) const
{
    if (m_world.schedule.now() < profile.readyAt)
        return ReservationStatus::Pending;
    if (profile.isDead || profile.willDie)
        return ReservationStatus::Failed;
    return profile.isConsumed ? ReservationStatus::Consumed : ReservationStatus::Available;
}

workflow::Reservation Carrier::shown(const Profile &profile) const
{
    workflow::Reservation reservation;
    reservation.id = profile.id;
    reservation.status = status(profile);
    reservation.eid = profile.eid;
    if (reservation.status == ReservationStatus::Failed)
        reservation.failure = QStringLiteral("none left");
    if (reservation.status == ReservationStatus::Available ||
        reservation.status == ReservationStatus::Consumed) {
        reservation.iccid = profile.iccid;
        reservation.simId = profile.simId;
        if (m_world.schedule.now() >= profile.incompleteUntil)
            reservation.code = profile.code;
    }
    return reservation;
}

const Profile *Carrier::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

void Carrier::fetch(const QString &id, Owner owner, Done<workflow::Reservation> done)
{
    const bool isSilent = m_world.scenario.faults.hits(Fault::Silent, m_random);
    const Millis there = latency();
    if (isSilent) {
        m_world.schedule.after(there + Millis(m_random.between(0, 5000)), owner,
                               [done = std::move(done)] { done(tl::unexpected(kSilent)); });
        return;
    }
    m_world.schedule.after(there, owner, [this, id, owner, done = std::move(done)] {
        const Profile *profile = find(id);
        if (!profile) {
            done(tl::unexpected(
                CarrierTrouble{CarrierTrouble::Certainty::NotDone, workflow::Again::Never, {}}));
            return;
        }
        m_world.schedule.after(latency(), owner, [done, seen = shown(*profile)] { done(seen); });
    });
}

void Carrier::list(std::optional<esim::Eid> eid, std::optional<ReservationStatus> status, Owner owner,
                   Done<std::vector<workflow::desk::Listed>> done)
{
    const bool isSilent = m_world.scenario.faults.hits(Fault::Silent, m_random);
    const Millis there = latency();
    if (isSilent) {
        m_world.schedule.after(there + Millis(m_random.between(0, 5000)), owner,
                               [done = std::move(done)] { done(tl::unexpected(kSilent)); });
        return;
    }
    m_world.schedule.after(there, owner, [this, eid, status, owner, done = std::move(done)] {
        std::vector<workflow::desk::Listed> listed;
        for (const Profile &profile : m_profiles) {
            const bool isAsked = profile.kind != Profile::Kind::Given && (!eid || profile.eid == eid) &&
                                 (!status || this->status(profile) == *status);
            if (isAsked && profile.visibleAt <= m_world.schedule.now())
                listed.push_back({shown(profile), profile.createdAt});
        }
        if (!listed.empty() && m_world.scenario.faults.hits(Fault::PagesRepeat, m_random))
            listed.push_back(listed[size_t(m_random.between(0, int(listed.size()) - 1))]);
        m_world.schedule.after(latency(), owner, [done, listed = std::move(listed)] { done(listed); });
    });
}

void Carrier::activate(const QString &simId, Owner owner, Done<Nothing> done)
{
    const bool isSilent = m_world.scenario.faults.hits(Fault::Silent, m_random);
    const bool isDone = !isSilent || m_random.happens(500);
    const Millis there = latency();
    m_world.schedule.after(there, kOutside, [this, simId, isDone] {
        for (Profile &profile : m_profiles) {
            if (isDone && profile.simId == simId)
                profile.isActivated = true;
        }
    });
    m_world.schedule.after(there + latency(), owner, [done = std::move(done), isSilent] {
        if (isSilent)
            done(tl::unexpected(kSilent));
        else
            done(Nothing{});
    });
}

int Carrier::profileFor(const esim::ActivationCode &code, const esim::Eid &eid) const
{
    for (int i = 0; i < int(m_profiles.size()); ++i) {
        const Profile &profile = m_profiles[size_t(i)];
        const bool fits = code.matchingId().isEmpty()
                              ? profile.eid == eid && !profile.isDead && !profile.willDie
                              : profile.code == code;
        if (fits)
            return i;
    }
    return -1;
}

} // namespace simulation
