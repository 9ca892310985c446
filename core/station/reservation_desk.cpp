#include "core/station/reservation_desk.h"

#include "core/base/crypto.h"
#include "core/workflow/stop_rules.h"

#include <QCoreApplication>
#include <QDate>
#include <QRandomGenerator>
#include <QTimer>

namespace station {
namespace {

namespace desk = workflow::desk;

double chance() { return QRandomGenerator::global()->generateDouble(); }

workflow::Again again(carrier::CarrierFailure::Advice advice)
{
    switch (advice) {
    case carrier::CarrierFailure::Advice::RetryLater: return workflow::Again::Later;
    case carrier::CarrierFailure::Advice::FixSettings: return workflow::Again::AfterSettingsAreFixed;
    case carrier::CarrierFailure::Advice::GiveUp: return workflow::Again::Never;
    }
    return workflow::Again::Never;
}

workflow::ReservationStatus status(carrier::ReservationStatus from)
{
    switch (from) {
    case carrier::ReservationStatus::Pending: return workflow::ReservationStatus::Pending;
    case carrier::ReservationStatus::Available: return workflow::ReservationStatus::Available;
    case carrier::ReservationStatus::Consumed: return workflow::ReservationStatus::Consumed;
    case carrier::ReservationStatus::Failed: return workflow::ReservationStatus::Failed;
    }
    return workflow::ReservationStatus::Failed;
}

workflow::Reservation known(const carrier::Reservation &from)
{
    return {from.id, status(from.status), from.eid, from.iccid, from.simId, from.code, from.failure};
}

std::vector<desk::Listed> listed(const std::vector<carrier::Reservation> &reservations)
{
    std::vector<desk::Listed> all;
    all.reserve(reservations.size());
    for (const carrier::Reservation &reservation : reservations)
        all.push_back({known(reservation), reservation.createdAt});
    return all;
}

} // namespace

ReservationDesk::ReservationDesk(carrier::Carrier *carrier, const base::Clock &clock, Options options,
                                 Links links)
    : m_carrier(carrier)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_links(std::move(links))
    , m_context(std::make_unique<QObject>())
{}

ReservationDesk::~ReservationDesk() = default;

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
    desk::Rules rules = m_options.rules;
    if (m_door != Door::Open)
        rules.mostInFlight = 0;
    desk::Step step = desk::step(std::move(m_desk), event, rules, m_clock.now());
    m_desk = std::move(step.state);
    for (const desk::Command &command : step.commands)
        std::visit([this](const auto &it) { carryOut(it); }, command);
}

void ReservationDesk::readSpending()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (m_desk.run == desk::Run::Stopped || (m_desk.spent && m_spentOn == today))
        return;
    m_spentOn = today;
    m_desk.spent = m_links.spending();
}

void ReservationDesk::setKnown(const QStringList &reservationIds)
{
    m_desk.known = QSet<QString>(reservationIds.begin(), reservationIds.end());
}

void ReservationDesk::resume(const desk::Lost &lost, int ahead)
{
    m_spentOn.clear();
    tell(desk::Resumed{m_links.spending(), lost, ahead});
}

void ReservationDesk::setDoor(Door door, workflow::Reason why)
{
    m_shutFor = std::move(why);
    if (door == m_door)
        return;
    m_door = door;
    if (m_door == Door::Shut)
        return;
    const auto held = std::exchange(m_held, {});
    for (const auto &request : held)
        request();
    if (std::exchange(m_isListHeld, false))
        carryOut(desk::ListStrays{});
    // Those that waited for the door are looked at again.
    tell(desk::AheadChanged{m_desk.ahead});
}

void ReservationDesk::send(UnitIndex unit, std::function<void()> request)
{
    if (m_door != Door::Shut) {
        request();
        return;
    }
    m_held.push_back([request = std::move(request), claim = m_links.claim(unit)] {
        if (claim.stands())
            request();
    });
}

void ReservationDesk::report(const Claim &claim, UnitIndex unit, workflow::Event event)
{
    if (claim.stands())
        m_links.report(unit, std::move(event));
    else
        m_links.dropped(unit, event);
}

template <class Answer>
void ReservationDesk::judge(const Answer &answer)
{
    if (answer)
        m_links.accountFine();
    else if (workflow::isAccountRefusal(answer.error().error.code.text()))
        m_links.accountRefused(answer.error().error);
}

void ReservationDesk::stop()
{
    m_waits = 0;
    m_held.clear();
    m_polled.clear();
    // Cuts off every wait; answers that are on their way hold no reference to this object of timers.
    m_context = std::make_unique<QObject>();
    tell(desk::Stopped{});
}

void ReservationDesk::notBegun(UnitIndex unit)
{
    // Other stations may have spent: what is left is read again.
    m_desk.spent.reset();
    tell(desk::NotBegun{unit});
}

void ReservationDesk::notTaken(const QString &id, desk::NotTaken::Was was) { tell(desk::NotTaken{id, was}); }

void ReservationDesk::know(const QString &id) { m_desk.known.insert(id); }

void ReservationDesk::letGo(UnitIndex unit)
{
    m_polled.removeIf([unit](const auto &one) { return one.value() == unit; });
    // Other stations may have spent: what is left is read again.
    m_desk.spent.reset();
    tell(desk::LetGo{unit});
}

void ReservationDesk::setAhead(int units)
{
    if (units != m_desk.ahead)
        tell(desk::AheadChanged{units});
}

void ReservationDesk::later(UnitIndex unit, base::Millis pause, std::function<void()> what)
{
    ++m_waits;
    QTimer::singleShot(pause, m_context.get(), [this, what = std::move(what), claim = m_links.claim(unit)] {
        --m_waits;
        if (claim.stands())
            what();
    });
}

void ReservationDesk::perform(UnitIndex unit, const workflow::AskToReserve &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    const auto ask = [this, unit] {
        const workflow::State &state = m_links.state(unit);
        tell(desk::Asked{unit, state.plan.reserve, desk::urgencyOf(state)});
    };
    if (command.delay.kind == workflow::Delay::Kind::None)
        ask();
    else
        later(unit, wait(command.delay, m_options.times, chance()), ask);
}

void ReservationDesk::carryOut(const desk::Begin &command)
{
    const workflow::State &state = m_links.state(command.unit);
    const bool lacksEid = state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
    if (state.phase != workflow::Phase::Planned || lacksEid)
        tell(desk::NotBegun{command.unit});
    else
        m_links.report(command.unit, workflow::ReserveStarted{base::randomId(), m_clock.now()});
}

void ReservationDesk::carryOut(const desk::UseSpare &command)
{
    m_links.report(command.unit, workflow::SpareTaken{command.reservation});
}

void ReservationDesk::carryOut(const desk::Tell &command) { m_links.report(command.unit, command.event); }

void ReservationDesk::carryOut(const desk::SayLimit &command)
{
    if (command.is == desk::SayLimit::Is::Reached)
        m_links.limitReached();
    m_links.trouble(
        command.is == desk::SayLimit::Is::Gone
            ? QString()
            : QCoreApplication::translate(
                  "station",
                  "The limit of reservations is reached. Units that are reserved go on; raise the limit "
                  "in the settings to reserve more."));
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Reserve &command)
{
    const workflow::State &state = m_links.state(unit);
    if (!m_carrier) {
        tell(desk::Answered{unit, desk::Answer::Refused, {}});
        m_links.report(
            unit, workflow::ReserveRefused{
                      workflow::Again::AfterSettingsAreFixed,
                      {},
                      {QStringLiteral("carrier.none"),
                       QCoreApplication::translate(
                           "station", "No carrier is set up. Fill in [carrier] in the settings, then retry."),
                       {}}});
        return;
    }
    if (m_door == Door::Shut) {
        // It was decided before the door was shut: nothing is sent, so the carrier certainly does not act.
        m_links.report(unit, workflow::ReserveRefused{workflow::Again::Later, {}, m_shutFor});
        tell(desk::Answered{unit, desk::Answer::Refused, {}});
        return;
    }
    const Claim claim = m_links.claim(unit);
    carrier::ReserveRequest request{state.plan.reserve, std::nullopt, command.intent, claim.mayAct};
    if (state.plan.reserve == esim::ReserveMode::Eid)
        request.eid = state.eid;
    ++m_open;
    const auto answered = [this, unit, claim](const carrier::CarrierResult<carrier::Reservation> &answer) {
        --m_open;
        judge(answer);
        if (answer) {
            tell(desk::Answered{unit, desk::Answer::Reserved, answer->id});
            report(claim, unit, workflow::ReservationSeen{known(*answer)});
            return;
        }
        const carrier::CarrierFailure &failure = answer.error();
        const workflow::Reason reason = workflow::reasonOf(failure.error);
        if (failure.certainty == carrier::Certainty::NotDone) {
            tell(desk::Answered{unit, desk::Answer::Refused, {}});
            report(claim, unit, workflow::ReserveRefused{again(failure.advice), failure.retryAfter, reason});
        } else {
            tell(desk::Answered{unit, desk::Answer::Unknown, {}});
            report(claim, unit, workflow::ReserveUnknown{reason});
        }
    };
    m_carrier->reserve(request, answered);
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Poll &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    if (const auto &reservation = m_links.state(unit).reservation)
        m_polled.insert(reservation->id, unit);
    if (command.delay.kind == workflow::Delay::Kind::None)
        pollLater(unit, 0);
    else
        later(unit, wait(command.delay, m_options.times, chance()), [this, unit] { pollLater(unit, 1); });
}

void ReservationDesk::pollLater(UnitIndex unit, int n)
{
    const int turn = ++m_turns[unit];
    later(unit, pollPause(n, m_options.times, chance()), [this, unit, n, turn] {
        if (m_turns.value(unit) == turn)
            send(unit, [this, unit, n] { poll(unit, n); });
    });
}

void ReservationDesk::hint(const QString &id)
{
    const auto unit = m_polled.constFind(id);
    if (unit == m_polled.constEnd() || m_desk.run != desk::Run::Running)
        return;
    const int turn = ++m_turns[*unit];
    send(*unit, [this, unit = *unit, turn] {
        if (m_turns.value(unit) == turn)
            poll(unit, 1);
    });
}

void ReservationDesk::poll(UnitIndex unit, int n)
{
    const auto &reservation = m_links.state(unit).reservation;
    if (!m_carrier || !reservation || reservation->status != workflow::ReservationStatus::Pending)
        return;
    ++m_open;
    const int turn = m_turns.value(unit);
    const auto seen = [this, unit, n, turn, claim = m_links.claim(unit)](
                          const carrier::CarrierResult<carrier::Reservation> &answer) {
        --m_open;
        judge(answer);
        // A hint has asked again meanwhile.
        if (m_turns.value(unit) != turn)
            return;
        if (answer && answer->status == carrier::ReservationStatus::Pending) {
            if (m_desk.run == desk::Run::Running)
                pollLater(unit, n + 1);
            return;
        }
        if (answer) {
            m_polled.remove(answer->id);
            report(claim, unit, workflow::ReservationSeen{known(*answer)});
        } else {
            report(claim, unit,
                   workflow::CarrierSilent{again(answer.error().advice),
                                           workflow::reasonOf(answer.error().error)});
        }
    };
    m_carrier->fetch(reservation->id, seen);
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Search &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    later(unit, wait(command.delay, m_options.times, chance()), [this, unit] {
        const workflow::State &state = m_links.state(unit);
        if (m_carrier && !state.reserve.openIntent.isEmpty())
            tell(desk::SearchDue{unit, state.plan.reserve, state.eid, state.reserve.intentAt});
    });
}

void ReservationDesk::perform(UnitIndex, const workflow::NoteLost &command)
{
    tell(desk::GivenUp{command.since});
}

void ReservationDesk::carryOut(const desk::ListByEid &command)
{
    send(command.unit, [this, command] { listByEid(command); });
}

void ReservationDesk::listByEid(const desk::ListByEid &command)
{
    ++m_open;
    const auto answered = [this, command, claim = m_links.claim(command.unit)](
                              const carrier::CarrierResult<std::vector<carrier::Reservation>> &answer) {
        --m_open;
        judge(answer);
        // Whoever has the unit now may have sent another request since, which this list does not answer.
        if (!claim.stands())
            return;
        if (answer)
            tell(desk::ListedByEid{command.unit, command.eid, command.since, listed(*answer)});
        else
            m_links.report(command.unit, workflow::CarrierSilent{again(answer.error().advice),
                                                                 workflow::reasonOf(answer.error().error)});
    };
    m_carrier->list({command.eid, std::nullopt}, answered);
}

void ReservationDesk::carryOut(const desk::ListStrays &)
{
    if (m_door == Door::Shut) {
        m_isListHeld = true;
        return;
    }
    using Answer = carrier::CarrierResult<std::vector<carrier::Reservation>>;
    const auto failed = [this](const carrier::CarrierFailure &failure) {
        --m_open;
        judge(Answer(tl::unexpected(failure)));
        tell(desk::StraysUnlisted{again(failure.advice), workflow::reasonOf(failure.error)});
    };
    ++m_open;
    // The pending ones first: one that becomes available meanwhile is seen twice, with its newer state last,
    // instead of never.
    m_carrier->list({std::nullopt, carrier::ReservationStatus::Pending},
                    [this, failed](const Answer &pending) {
                        if (!pending) {
                            failed(pending.error());
                            return;
                        }
                        m_carrier->list({std::nullopt, carrier::ReservationStatus::Available},
                                        [this, failed, pending = *pending](const Answer &available) {
                                            if (!available) {
                                                failed(available.error());
                                                return;
                                            }
                                            --m_open;
                                            judge(available);
                                            std::vector<carrier::Reservation> all = pending;
                                            all.insert(all.end(), available->begin(), available->end());
                                            tell(desk::StraysListed{listed(all)});
                                        });
                    });
}

void ReservationDesk::perform(UnitIndex unit, const workflow::ActivateSim &command)
{
    if (m_desk.run != desk::Run::Running)
        return;
    if (command.delay.kind == workflow::Delay::Kind::None)
        send(unit, [this, unit] { activate(unit); });
    else
        later(unit, wait(command.delay, m_options.times, chance()),
              [this, unit] { send(unit, [this, unit] { activate(unit); }); });
}

void ReservationDesk::activate(UnitIndex unit)
{
    const workflow::State &state = m_links.state(unit);
    if (!m_carrier || !state.reservation)
        return;
    const carrier::Activation activation{state.reservation->simId, m_links.nameAtCarrier(unit),
                                         state.plan.fleet, state.plan.simStatus};
    ++m_open;
    const auto answered = [this, unit,
                           claim = m_links.claim(unit)](const carrier::CarrierResult<QString> &answer) {
        --m_open;
        judge(answer);
        if (answer) {
            report(claim, unit, workflow::SimActivated{});
        } else {
            report(claim, unit,
                   workflow::ActivationFailed{again(answer.error().advice),
                                              workflow::reasonOf(answer.error().error)});
        }
    };
    m_carrier->activate(activation, answered);
}

} // namespace station
