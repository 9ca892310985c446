#include "tests/workflow/exploration.h"

#include <deque>

using namespace workflow;

namespace sample {

esim::Eid eid() { return *esim::Eid::fromText(u"89049032123451234512345678901235"); }
esim::Eid otherEid() { return *esim::Eid::fromText(u"89086030202200000022000023022943"); }
esim::Eid wrongDigitsEid() { return *esim::Eid::fromText(u"89049032123451234512345678901236"); }
esim::Iccid iccid() { return *esim::Iccid::fromText(u"89000123456789012341"); }
esim::Iccid otherIccid() { return *esim::Iccid::fromText(u"8965880812100011146"); }
esim::ActivationCode code() { return *esim::ActivationCode::fromText("1$smdp.example.com$AAAAA-BBBBB"); }

Reservation reservation(ReservationStatus status)
{
    Reservation reservation;
    reservation.id = QStringLiteral("HP1");
    reservation.status = status;
    if (status == ReservationStatus::Available) {
        reservation.iccid = iccid();
        reservation.simId = QStringLiteral("HS1");
        reservation.code = code();
    }
    if (status == ReservationStatus::Failed)
        reservation.failure = QStringLiteral("no stock");
    return reservation;
}

Plan plan(esim::ReserveMode reserve, esim::Deliver deliver)
{
    Plan plan;
    plan.serial = QStringLiteral("SN-1");
    plan.reserve = reserve;
    plan.deliver = deliver;
    if (reserve == esim::ReserveMode::Eid)
        plan.eid = eid();
    if (reserve == esim::ReserveMode::Given)
        plan.code = code();
    if (deliver == esim::Deliver::Label)
        plan.print = PrintLabel::Yes;
    return plan;
}

} // namespace sample

namespace {

QString text(const QString &value) { return value; }
QString text(const QByteArray &value) { return QString::fromLatin1(value); }
QString text(int value) { return QString::number(value); }
QString text(base::Instant value) { return QString::number(value.time_since_epoch().count()); }
QString text(const QStringList &value) { return value.join(QLatin1Char('|')); }
QString text(const esim::Eid &value) { return value.text(); }
QString text(const esim::Iccid &value) { return value.text(); }
QString text(const esim::ActivationCode &value) { return value.masked(); }
QString text(const base::Secret &value) { return QString::fromLatin1(value.fingerprint()); }
template <class E>
requires std::is_enum_v<E> QString text(E value) { return esim::nameOf(value); }
template <class T>
QString text(const std::optional<T> &value);
template <base::Described T>
QString text(const T &value)
{
    QString all;
    base::forEachField(value, [&](const char *name, const auto &member) {
        all += QLatin1String(name) + QLatin1Char('=') + text(member) + QLatin1Char(';');
    });
    return QLatin1Char('{') + all + QLatin1Char('}');
}
template <class T>
QString text(const std::optional<T> &value)
{
    return value ? text(*value) : QStringLiteral("-");
}

Reason why(const char *code) { return {QString::fromLatin1(code), QStringLiteral("because"), {}}; }

CardRead read(const esim::Eid &eid, std::vector<ProfileSeen> profiles, const QString &address)
{
    CardRead event;
    event.eid = eid;
    event.profiles = std::move(profiles);
    event.defaultAddress = address;
    return event;
}

/// Every kind of event, with the variations that a unit can tell apart.
std::vector<Event> allEvents()
{
    std::vector<Event> events{ReserveStarted{"intent", {}},
                              ReserveUnknown{why("lost")},
                              NothingFound{},
                              SeveralFound{2},
                              Continued{},
                              SimActivated{},
                              CardLeft{},
                              InstallSucceeded{sample::iccid(), "result"},
                              EnableAnswered{{}},
                              EnableAnswered{why("enable.refused")},
                              AddressAnswered{{}},
                              AddressAnswered{why("address.refused")},
                              NotificationsHandled{{1}, {}},
                              LabelPrinted{},
                              LabelNotPrinted{why("paper")},
                              LabelPerhapsPrinted{why("jam")},
                              LabelUnproven{why("queue")},
                              LabelScanned{},
                              PrintRequested{},
                              ReprintRequested{ReprintCause::Jam, {}, {}},
                              CodeVoided{QStringLiteral("lost"), QStringLiteral("anna")},
                              RetryRequested{},
                              HandedOver{QStringLiteral("the chip is loose")},
                              Restarted{SecondPrint::Harmless},
                              Restarted{SecondPrint::Doubtful}};
    for (const auto status : {ReservationStatus::Pending, ReservationStatus::Available,
                              ReservationStatus::Consumed, ReservationStatus::Failed})
        events.push_back(ReservationSeen{sample::reservation(status)});
    events.push_back(SpareTaken{sample::reservation(ReservationStatus::Available)});
    events.push_back(SpareTaken{sample::reservation(ReservationStatus::Pending)});
    Reservation bare = sample::reservation(ReservationStatus::Available);
    bare.code.reset();
    events.push_back(ReservationSeen{bare});
    Reservation foreign = sample::reservation(ReservationStatus::Available);
    foreign.eid = sample::otherEid();
    events.push_back(ReservationSeen{foreign});
    for (const auto again : {Again::Later, Again::AfterSettingsAreFixed, Again::Never}) {
        events.push_back(ReserveRefused{again, {}, why("carrier")});
        events.push_back(CarrierSilent{again, why("carrier")});
        events.push_back(ActivationFailed{again, why("carrier")});
    }
    for (const auto &eid : {sample::eid(), sample::otherEid(), sample::wrongDigitsEid()})
        events.push_back(CardOffered{QStringLiteral("Reader 1"), eid});
    for (const auto consequence :
         {Consequence::RetryLater, Consequence::Fail, Consequence::NewReservation, Consequence::Hold})
        events.push_back(InstallRefused{consequence, why("install"), {}});
    for (const auto written : {Written::No, Written::Perhaps}) {
        for (const auto card : {CardIs::There, CardIs::Gone, CardIs::Stuck})
            events.push_back(CardWorkLost{written, card, std::nullopt, why("lost")});
    }
    const QString address = QStringLiteral("smdp.example.com");
    events.push_back(read(sample::eid(), {{sample::iccid(), esim::Enable::Yes}}, address));
    events.push_back(read(sample::eid(), {{sample::iccid(), esim::Enable::No}}, {}));
    events.push_back(read(sample::eid(), {{sample::otherIccid(), esim::Enable::Yes}},
                          QStringLiteral("other.example.com")));
    events.push_back(read(sample::otherEid(), {{sample::iccid(), esim::Enable::Yes}}, address));
    return events;
}

std::vector<Plan> allPlans()
{
    std::vector<Plan> plans;
    for (const auto reserve :
         {esim::ReserveMode::Eid, esim::ReserveMode::MatchingId, esim::ReserveMode::Given}) {
        for (const auto deliver : {esim::Deliver::Install, esim::Deliver::Address, esim::Deliver::Label}) {
            if (deliver == esim::Deliver::Address && reserve != esim::ReserveMode::Eid)
                continue;
            Plan plan = sample::plan(reserve, deliver);
            plans.push_back(plan);
            plan.print = PrintLabel::Yes;
            plan.scanBack = ScanBack::Yes;
            plan.enable = esim::Enable::No;
            plan.eid.reset();
            plans.push_back(plan);
        }
    }
    return plans;
}

} // namespace

State folded(State state)
{
    const bool atCarrier = state.phase == Phase::Planned || state.phase == Phase::Reserving;
    const bool onCard = state.card.step != CardStep::None;
    state.reserve.refusals = atCarrier && state.reserve.refusals >= kMostRefusals - 1 ? kMostRefusals - 1 : 0;
    const bool counts = state.phase == Phase::Reserving || state.phase == Phase::Activating;
    state.reserve.trouble =
        counts && state.reserve.trouble >= kMostCarrierTrouble - 1 ? kMostCarrierTrouble - 1 : 0;
    state.reserve.made = atCarrier && !state.reservation ? std::min(state.reserve.made, 3) : 0;
    // Only the desk reads these.
    state.reserve.lost = state.reserve.spares = 0;
    state.reserve.lostSince = {};
    // Every sample reservation has one id; a real one after it has another.
    state.reserve.dead.reset();
    if (!atCarrier)
        state.reserve.failedReservations = 0;
    state.label.prints = std::min(state.label.prints, 1);
    if (state.plan.print == PrintLabel::Yes)
        state.label.asked = AskedFor::No;
    if (!onCard) {
        state.card.reads = 0;
        state.card.enables = std::min(state.card.enables, 1);
    }
    if (state.card.truth == CardTruth::Confirmed)
        state.card.attempts = state.card.enables = 0;
    state.card.installationResult.clear();
    if (!state.reason.isEmpty())
        state.reason = why("some");
    return state;
}

QString textOf(const State &state) { return text(state); }

Exploration::Exploration()
{
    const std::vector<Event> events = allEvents();
    std::deque<State> open;
    const auto visit = [&](const State &state) {
        const QString key = textOf(state);
        if (!m_seen.contains(key)) {
            m_seen.insert(key);
            open.push_back(state);
        }
    };
    for (const Plan &plan : allPlans()) {
        State first = planned(plan);
        visit(first);
        // The long counters are walked to their end once instead of step by step.
        first.reserve.refusals = kMostRefusals - 1;
        first.reserve.trouble = kMostCarrierTrouble - 1;
        visit(first);
    }
    while (!open.empty()) {
        const State state = std::move(open.front());
        open.pop_front();
        for (const Event &event : events) {
            const auto next = step(state, event);
            if (!next)
                continue;
            m_edges.push_back({state, event, *next});
            visit(folded(next->state));
        }
    }
}

QMap<QString, QMap<QString, QStringList>> Exploration::table() const
{
    QMap<QString, QMap<QString, QSet<QString>>> sets;
    for (const Edge &edge : m_edges) {
        sets[QString::fromLatin1(nameOf(edge.event))][esim::nameOf(edge.from.phase)].insert(
            esim::nameOf(edge.step.state.phase));
    }
    QMap<QString, QMap<QString, QStringList>> table;
    for (auto event = sets.cbegin(); event != sets.cend(); ++event) {
        for (auto phase = event->cbegin(); phase != event->cend(); ++phase) {
            QStringList names(phase->begin(), phase->end());
            names.sort();
            table[event.key()][phase.key()] = names;
        }
    }
    return table;
}
