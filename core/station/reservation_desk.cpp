#include "core/station/reservation_desk.h"

#include "core/base/crypto.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace station {
namespace {

constexpr base::Millis kUntilRequestsEnd{100};

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

} // namespace

ReservationDesk::ReservationDesk(carrier::Carrier *carrier, const base::Clock &clock, Options options,
                                 Links links)
    : m_carrier(carrier)
    , m_clock(clock)
    , m_options(options)
    , m_links(std::move(links))
    , m_context(std::make_unique<QObject>())
{}

ReservationDesk::~ReservationDesk() = default;

void ReservationDesk::setKnown(const QStringList &reservationIds)
{
    m_known = QSet<QString>(reservationIds.begin(), reservationIds.end());
}

void ReservationDesk::resume()
{
    m_running = true;
    m_toldAboutLimit = false;
}

void ReservationDesk::stop()
{
    m_running = false;
    m_asking.clear();
    m_searching.clear();
    m_waits = 0;
    // Cuts off every wait; answers that are on their way hold no reference to this object of timers.
    m_context = std::make_unique<QObject>();
}

int ReservationDesk::due() const { return m_waits + (m_toldAboutLimit ? 0 : int(m_asking.size())); }

void ReservationDesk::later(base::Millis pause, std::function<void()> what)
{
    ++m_waits;
    QTimer::singleShot(pause, m_context.get(), [this, what = std::move(what)] {
        --m_waits;
        if (m_running)
            what();
    });
}

void ReservationDesk::perform(UnitIndex unit, const workflow::AskToReserve &command)
{
    if (!m_running)
        return;
    const auto ask = [this, unit] {
        m_asking.insert(unit);
        startSome();
    };
    if (command.delay.kind == workflow::Delay::Kind::None)
        ask();
    else
        later(wait(command.delay, m_options.times, chance()), ask);
}

bool ReservationDesk::hasRoom() const
{
    return m_reserving.size() < m_options.mostInFlight &&
           workflow::roomToReserve(m_options.limits, m_links.spending()) > 0;
}

void ReservationDesk::startSome()
{
    while (m_running && !m_asking.empty() && m_reserving.size() < m_options.mostInFlight) {
        if (!hasRoom()) {
            if (!m_toldAboutLimit) {
                m_toldAboutLimit = true;
                m_links.trouble(QCoreApplication::translate(
                    "station",
                    "The limit of reservations is reached. Units that are reserved go on; raise the limit "
                    "in the settings to reserve more."));
            }
            return;
        }
        // A matching-ID profile that is being made now would look like a stray to a search (facts/supersim.md
        // §4).
        const auto next = std::find_if(m_asking.begin(), m_asking.end(), [this](UnitIndex candidate) {
            return m_searching.isEmpty() || !byMatchingId(candidate);
        });
        if (next == m_asking.end())
            return;
        const UnitIndex unit = *next;
        m_asking.erase(next);
        const workflow::State &state = m_links.state(unit);
        const bool lacksEid = state.plan.reserve == esim::ReserveMode::Eid && !state.eid;
        if (state.phase != workflow::Phase::Planned || lacksEid)
            continue;
        m_reserving.insert(unit);
        m_links.report(unit, workflow::ReserveStarted{base::randomId(), m_clock.now()});
    }
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Reserve &command)
{
    const workflow::State &state = m_links.state(unit);
    if (!m_carrier) {
        m_reserving.remove(unit);
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
    carrier::ReserveRequest request{state.plan.reserve, std::nullopt, command.intent};
    if (state.plan.reserve == esim::ReserveMode::Eid)
        request.eid = state.eid;
    ++m_open;
    m_carrier->reserve(request, [this, unit](const carrier::CarrierResult<carrier::Reservation> &answer) {
        --m_open;
        m_reserving.remove(unit);
        if (answer) {
            seen(unit, *answer);
        } else {
            const carrier::CarrierFailure &failure = answer.error();
            const workflow::Reason reason = workflow::reasonOf(failure.error);
            if (failure.certainty == carrier::Certainty::NotDone)
                m_links.report(unit,
                               workflow::ReserveRefused{again(failure.advice), failure.retryAfter, reason});
            else
                m_links.report(unit, workflow::ReserveUnknown{reason});
        }
        startSome();
    });
}

void ReservationDesk::seen(UnitIndex unit, const carrier::Reservation &reservation)
{
    m_known.insert(reservation.id);
    m_links.report(unit, workflow::ReservationSeen{known(reservation)});
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Poll &command)
{
    if (!m_running)
        return;
    if (command.delay.kind == workflow::Delay::Kind::None)
        poll(unit, 0);
    else
        later(wait(command.delay, m_options.times, chance()), [this, unit] { poll(unit, 1); });
}

void ReservationDesk::poll(UnitIndex unit, int n)
{
    later(pollPause(n, m_options.times, chance()), [this, unit, n] {
        const auto &reservation = m_links.state(unit).reservation;
        if (!m_carrier || !reservation)
            return;
        ++m_open;
        m_carrier->fetch(
            reservation->id, [this, unit, n](const carrier::CarrierResult<carrier::Reservation> &answer) {
                --m_open;
                if (!answer) {
                    m_links.report(unit, workflow::CarrierSilent{again(answer.error().advice),
                                                                 workflow::reasonOf(answer.error().error)});
                } else if (answer->status == carrier::ReservationStatus::Pending) {
                    if (m_running)
                        poll(unit, n + 1);
                } else {
                    seen(unit, *answer);
                }
            });
    });
}

void ReservationDesk::perform(UnitIndex unit, const workflow::Search &command)
{
    if (!m_running)
        return;
    later(wait(command.delay, m_options.times, chance()), [this, unit] { search(unit); });
}

bool ReservationDesk::byMatchingId(UnitIndex unit) const
{
    return m_links.state(unit).plan.reserve == esim::ReserveMode::MatchingId;
}

void ReservationDesk::search(UnitIndex unit)
{
    const workflow::State &state = m_links.state(unit);
    if (!m_carrier || state.reserve.openIntent.isEmpty())
        return;
    if (byMatchingId(unit)) {
        m_searching.insert(unit);
        const bool beingMade = std::any_of(m_reserving.begin(), m_reserving.end(),
                                           [this](UnitIndex other) { return byMatchingId(other); });
        if (beingMade) {
            later(kUntilRequestsEnd, [this, unit] { search(unit); });
            return;
        }
    }
    list(unit);
}

void ReservationDesk::list(UnitIndex unit)
{
    const workflow::State &state = m_links.state(unit);
    carrier::ListFilter filter;
    if (state.plan.reserve == esim::ReserveMode::Eid)
        filter.eid = state.eid;
    ++m_open;
    m_carrier->list(
        filter, [this, unit](const carrier::CarrierResult<std::vector<carrier::Reservation>> &answer) {
            --m_open;
            m_searching.remove(unit);
            if (answer) {
                judge(unit, *answer);
            } else {
                m_links.report(unit, workflow::CarrierSilent{again(answer.error().advice),
                                                             workflow::reasonOf(answer.error().error)});
            }
            startSome();
        });
}

void ReservationDesk::judge(UnitIndex unit, const std::vector<carrier::Reservation> &listed)
{
    const workflow::State &state = m_links.state(unit);
    const bool byEid = state.plan.reserve == esim::ReserveMode::Eid;
    std::vector<carrier::Reservation> candidates;
    for (const carrier::Reservation &reservation : listed) {
        const bool fits = byEid ? reservation.eid == state.eid : !reservation.eid.has_value();
        const bool young = reservation.createdAt >= state.reserve.intentAt - m_options.clockSkew;
        const bool alive = reservation.status == carrier::ReservationStatus::Pending ||
                           reservation.status == carrier::ReservationStatus::Available;
        if (fits && young && alive && !m_known.contains(reservation.id))
            candidates.push_back(reservation);
    }
    if (candidates.empty()) {
        m_links.report(unit, workflow::NothingFound{});
    } else if (byEid && candidates.size() > 1) {
        m_links.report(unit, workflow::SeveralFound{int(candidates.size())});
    } else {
        // Matching-ID profiles are interchangeable: the oldest stray that is ours will do (design §10).
        const auto oldest =
            std::min_element(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
                return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
            });
        seen(unit, *oldest);
    }
}

void ReservationDesk::perform(UnitIndex unit, const workflow::ActivateSim &command)
{
    if (!m_running)
        return;
    const auto activate = [this, unit] {
        const workflow::State &state = m_links.state(unit);
        if (!m_carrier || !state.reservation)
            return;
        const carrier::Activation activation{state.reservation->simId, m_links.nameAtCarrier(unit),
                                             state.plan.fleet, state.plan.simStatus};
        ++m_open;
        m_carrier->activate(activation, [this, unit](const carrier::CarrierResult<QString> &answer) {
            --m_open;
            if (answer) {
                m_links.report(unit, workflow::SimActivated{});
            } else {
                m_links.report(unit, workflow::ActivationFailed{again(answer.error().advice),
                                                                workflow::reasonOf(answer.error().error)});
            }
        });
    };
    if (command.delay.kind == workflow::Delay::Kind::None)
        activate();
    else
        later(wait(command.delay, m_options.times, chance()), activate);
}

} // namespace station
