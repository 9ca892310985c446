#include "tests/simulation/reservation_desk.h"

#include "core/station/delays.h"
#include "tests/simulation/checks.h"
#include "tests/simulation/line.h"
#include "tests/simulation/pool.h"
#include "tests/simulation/world.h"

namespace simulation {

using base::Millis;
using workflow::ReservationStatus;
namespace desk = workflow::desk;

namespace {

const workflow::Reason &because() { return Pool::ofThisThread().because; }

station::DelayTimes times(const World &world)
{
    const bool hasNoQuiet = world.scenario.run.variant == Variant::NoQuietPeriod;
    return {world.scenario.pollInterval, hasNoQuiet ? Millis(0) : world.scenario.rules.quietPeriod};
}

} // namespace

ReservationDesk::ReservationDesk(World &world, Line &line)
    : m_world(world)
    , m_line(line)
    , m_random(Random::of(world.scenario.run.seed, 100 + world.station()))
{
    const QStringList known = world.journal.knownReservations();
    m_desk.known = QSet<QString>(known.begin(), known.end());
}

void ReservationDesk::tell(desk::Event event)
{
    m_events.push_back(std::move(event));
    if (m_isHandling)
        return;
    m_isHandling = true;
    while (!m_events.empty()) {
        const desk::Event next = std::move(m_events.front());
        m_events.pop_front();
        handle(next);
    }
    m_isHandling = false;
}

void ReservationDesk::handle(const desk::Event &event)
{
    readSpending();
    desk::Step after = deskStep(m_world.scenario.run.variant, std::move(m_desk), event,
                                m_world.scenario.rules, m_world.schedule.now());
    m_desk = std::move(after.state);
    for (const desk::Command &command : after.commands)
        std::visit([this](const auto &it) { carryOut(it); }, command);
}

void ReservationDesk::readSpending()
{
    const base::Instant today = std::chrono::floor<std::chrono::days>(m_world.schedule.now());
    if (m_desk.run == desk::Run::Stopped || (m_desk.spent && m_spentOn == today))
        return;
    m_spentOn = today;
    m_desk.spent = m_world.journal.spending(today);
}

void ReservationDesk::resume(const desk::Lost &lost, int ahead)
{
    m_spentOn.reset();
    const base::Instant today = std::chrono::floor<std::chrono::days>(m_world.schedule.now());
    tell(desk::Resumed{m_world.journal.spending(today), lost, ahead});
}

void ReservationDesk::stop()
{
    m_waits = 0;
    m_polled.clear();
    ++m_life;
    tell(desk::Stopped{});
}

void ReservationDesk::notBegun(int unit) { tell(desk::NotBegun{unit}); }

void ReservationDesk::notTaken(const QString &id, desk::NotTaken::Was was) { tell(desk::NotTaken{id, was}); }

void ReservationDesk::setAhead(int units)
{
    if (units != m_desk.ahead)
        tell(desk::AheadChanged{units});
}

Millis ReservationDesk::pauseFor(const workflow::Delay &delay)
{
    return station::wait(delay, times(m_world), m_random.chance());
}

void ReservationDesk::later(Millis pause, std::function<void()> what)
{
    ++m_waits;
    m_world.schedule.after(pause, m_world.station(), [this, life = m_life, what = std::move(what)] {
        if (life != m_life)
            return;
        --m_waits;
        what();
    });
}

void ReservationDesk::perform(int unit, const workflow::AskToReserve &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    const auto ask = [this, unit] {
        const workflow::State &state = m_line.state(unit);
        tell(desk::Asked{unit, state.plan.reserve, desk::urgencyOf(state)});
    };
    if (command.delay.kind == workflow::Delay::Kind::None)
        ask();
    else
        later(pauseFor(command.delay), ask);
}

void ReservationDesk::carryOut(const desk::Begin &command)
{
    const workflow::State &state = m_line.state(command.unit);
    const bool lacksEid = state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
    if (state.phase != workflow::Phase::Planned || lacksEid)
        tell(desk::NotBegun{command.unit});
    else
        m_line.send(command.unit, workflow::ReserveStarted{m_world.newIntent(), m_world.schedule.now()});
}

void ReservationDesk::carryOut(const desk::UseSpare &command)
{
    m_line.send(command.unit, workflow::SpareTaken{command.reservation});
}

void ReservationDesk::carryOut(const desk::Tell &command) { m_line.send(command.unit, command.event); }

void ReservationDesk::perform(int unit, const workflow::Reserve &command)
{
    const workflow::State &state = m_line.state(unit);
    ++m_open;
    m_world.carrier.reserve(unit, command.intent, state.plan.reserve, state.eid, m_world.station(),
                            [this, unit](const tl::expected<workflow::Reservation, CarrierTrouble> &answer) {
                                --m_open;
                                if (answer) {
                                    // The desk first: what the unit then refuses to take is free again.
                                    tell(desk::Answered{unit, desk::Answer::Reserved, answer->id});
                                    m_line.send(unit, workflow::ReservationSeen{*answer});
                                } else if (answer.error().certainty == CarrierTrouble::Certainty::NotDone) {
                                    m_line.send(unit, workflow::ReserveRefused{answer.error().again,
                                                                               answer.error().retryAfter,
                                                                               because()});
                                    tell(desk::Answered{unit, desk::Answer::Refused, {}});
                                } else {
                                    m_line.send(unit, workflow::ReserveUnknown{because()});
                                    tell(desk::Answered{unit, desk::Answer::Unknown, {}});
                                }
                            });
}

void ReservationDesk::perform(int unit, const workflow::Poll &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    if (const auto &reservation = m_line.state(unit).reservation)
        m_polled[reservation->id] = unit;
    if (command.delay.kind == workflow::Delay::Kind::None)
        pollLater(unit, 0);
    else
        later(pauseFor(command.delay), [this, unit] { pollLater(unit, 1); });
}

void ReservationDesk::pollLater(int unit, int n)
{
    const int turn = ++m_turns[size_t(unit)];
    later(station::pollPause(n, times(m_world), m_random.chance()), [this, unit, n, turn] {
        if (m_turns[size_t(unit)] == turn)
            poll(unit, n);
    });
}

void ReservationDesk::hint(const QString &id)
{
    const auto unit = m_polled.find(id);
    if (unit == m_polled.end() || m_desk.run != desk::Run::Running)
        return;
    ++m_turns[size_t(unit->second)];
    poll(unit->second, 1);
}

void ReservationDesk::poll(int unit, int n)
{
    const auto &reservation = m_line.state(unit).reservation;
    if (!reservation || reservation->status != ReservationStatus::Pending)
        return;
    ++m_open;
    const int turn = m_turns[size_t(unit)];
    m_world.carrier.fetch(
        reservation->id, m_world.station(),
        [this, unit, n, turn](const tl::expected<workflow::Reservation, CarrierTrouble> &answer) {
            --m_open;
            if (m_turns[size_t(unit)] != turn)
                return;
            if (answer && answer->status == ReservationStatus::Pending) {
                if (m_desk.run == desk::Run::Running)
                    pollLater(unit, n + 1);
                return;
            }
            if (answer) {
                m_polled.erase(answer->id);
                m_line.send(unit, workflow::ReservationSeen{*answer});
            } else {
                m_line.send(unit, workflow::CarrierSilent{answer.error().again, because()});
            }
        });
}

void ReservationDesk::perform(int unit, const workflow::Search &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    later(pauseFor(command.delay), [this, unit] {
        const workflow::State &state = m_line.state(unit);
        if (!state.reserve.openIntent.isEmpty())
            tell(desk::SearchDue{unit, state.plan.reserve, state.eid, state.reserve.intentAt});
    });
}

void ReservationDesk::perform(int, const workflow::NoteLost &command) { tell(desk::GivenUp{command.since}); }

void ReservationDesk::carryOut(const desk::ListByEid &command)
{
    ++m_open;
    m_world.carrier.list(
        command.eid, std::nullopt, m_world.station(),
        [this, command](const tl::expected<std::vector<desk::Listed>, CarrierTrouble> &answer) {
            --m_open;
            if (answer)
                tell(desk::ListedByEid{command.unit, command.eid, command.since, *answer});
            else
                m_line.send(command.unit, workflow::CarrierSilent{answer.error().again, because()});
        });
}

void ReservationDesk::carryOut(const desk::ListStrays &)
{
    using Answer = tl::expected<std::vector<desk::Listed>, CarrierTrouble>;
    ++m_open;
    const auto failed = [this](const CarrierTrouble &trouble) {
        --m_open;
        tell(desk::StraysUnlisted{trouble.again, because()});
    };
    m_world.carrier.list(
        std::nullopt, ReservationStatus::Pending, m_world.station(), [this, failed](const Answer &pending) {
            if (!pending) {
                failed(pending.error());
                return;
            }
            m_world.carrier.list(std::nullopt, ReservationStatus::Available, m_world.station(),
                                 [this, failed, all = *pending](const Answer &available) mutable {
                                     if (!available) {
                                         failed(available.error());
                                         return;
                                     }
                                     --m_open;
                                     all.insert(all.end(), available->begin(), available->end());
                                     tell(desk::StraysListed{std::move(all)});
                                 });
        });
}

void ReservationDesk::perform(int unit, const workflow::ActivateSim &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    if (command.delay.kind == workflow::Delay::Kind::None)
        activate(unit);
    else
        later(pauseFor(command.delay), [this, unit] { activate(unit); });
}

void ReservationDesk::activate(int unit)
{
    const workflow::State &state = m_line.state(unit);
    if (!state.reservation)
        return;
    ++m_open;
    m_world.carrier.activate(
        state.reservation->simId, m_world.station(),
        [this, unit](const tl::expected<Carrier::Nothing, CarrierTrouble> &answer) {
            --m_open;
            if (answer)
                m_line.send(unit, workflow::SimActivated{});
            else
                m_line.send(unit, workflow::ActivationFailed{answer.error().again, because()});
        });
}

} // namespace simulation
