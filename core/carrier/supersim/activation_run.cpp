#include "core/carrier/supersim/activation_run.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using base::Millis;

constexpr auto kReady = "ready";
constexpr auto kActive = "active";
constexpr auto kScheduled = "scheduled";

QString wordOf(esim::SimStatus status)
{
    return QString::fromLatin1(status == esim::SimStatus::Ready ? kReady : kActive);
}

std::optional<Sim> simIn(const base::http::Answer &answer)
{
    return readSim(QJsonDocument::fromJson(answer.body).object());
}

} // namespace

ActivationRun::ActivationRun(Gateway &gateway, FleetSids &fleets, Activation activation, Done<QString> done)
    : m_gateway(gateway)
    , m_fleets(fleets)
    , m_activation(std::move(activation))
    , m_done(std::move(done))
{}

void ActivationRun::start()
{
    if (!isSid(m_activation.simId, QLatin1String("HS"))) {
        finish(tl::unexpected(
            failure(Certainty::NotDone, Advice::GiveUp, ErrorKind::Internal, code::kBadRequest,
                    QCoreApplication::translate("carrier", "The SIM identifier of this unit is not one."),
                    QCoreApplication::translate("carrier", "Reconcile the unit with the carrier."))));
        return;
    }
    resolveFleet();
}

void ActivationRun::resolveFleet()
{
    // A Sim shows its fleet's SID only, so a name has to be translated before the two can be compared.
    const QString &fleet = m_activation.fleet;
    const auto known = m_fleets.find(fleet);
    if (fleet.isEmpty() || isSid(fleet, QLatin1String("HF")) || known != m_fleets.end()) {
        m_fleetSid = known != m_fleets.end() ? known->second : fleet;
        look();
        return;
    }
    m_gateway.get("/v1/Fleets/" + pathSegment(fleet), {}, [self = shared_from_this()](const auto &answer) {
        if (!answer) {
            self->finish(tl::unexpected(answer.error()));
            return;
        }
        const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
        const QString sid = object.value(QLatin1String("sid")).toString();
        if (answer->status == 404) {
            self->finish(tl::unexpected(failure(
                Certainty::NotDone, Advice::FixSettings, ErrorKind::Usage, code::kFleetNotFound,
                QCoreApplication::translate("carrier", "The carrier does not know the fleet \"%1\".")
                    .arg(self->m_activation.fleet),
                QCoreApplication::translate(
                    "carrier", "Check the fleet in the recipe or manifest against the carrier's console."),
                self->m_gateway.host())));
        } else if (answer->status != 200 || !isSid(sid, QLatin1String("HF"))) {
            CarrierFailure trouble = self->m_gateway.refusal(*answer);
            trouble.certainty = Certainty::NotDone;
            self->finish(tl::unexpected(std::move(trouble)));
        } else {
            self->m_fleets[self->m_activation.fleet] = sid;
            self->m_fleetSid = sid;
            self->look();
        }
    });
}

void ActivationRun::look()
{
    m_gateway.get(
        "/v1/Sims/" + pathSegment(m_activation.simId), {}, [self = shared_from_this()](const auto &answer) {
            if (!answer) {
                self->finish(tl::unexpected(answer.error()));
                return;
            }
            if (answer->status != 200) {
                CarrierFailure trouble = self->m_gateway.refusal(*answer);
                trouble.certainty = self->m_posts == 0 ? Certainty::NotDone : Certainty::Unknown;
                self->finish(tl::unexpected(std::move(trouble)));
                return;
            }
            const auto sim = simIn(*answer);
            if (!sim || sim->sid != self->m_activation.simId) {
                self->finish(tl::unexpected(
                    failure(Certainty::Unknown, Advice::RetryLater, ErrorKind::Unknown, code::kUnreadable,
                            QCoreApplication::translate("carrier",
                                                        "The carrier's answer about the SIM cannot be read."),
                            QCoreApplication::translate("carrier", "The station asks again later."),
                            self->m_gateway.host())));
                return;
            }
            self->judge(*sim);
        });
}

bool ActivationRun::statusFits(const Sim &sim) const
{
    // A ready Sim becomes active by itself when it is used (facts §1.4) and never goes back: that is no
    // fault.
    return sim.status == wordOf(m_activation.status) ||
           (m_activation.status == esim::SimStatus::Ready && sim.status == QLatin1String(kActive));
}

bool ActivationRun::fleetFits(const Sim &sim) const
{
    return m_fleetSid.isEmpty() || sim.fleetSid == m_fleetSid;
}

bool ActivationRun::nameFits(const Sim &sim) const
{
    return m_activation.uniqueName.isEmpty() || sim.uniqueName == m_activation.uniqueName;
}

void ActivationRun::judge(const Sim &sim)
{
    if (statusFits(sim) && fleetFits(sim) && nameFits(sim)) {
        finish(sim.status);
        return;
    }
    if (m_waited >= m_gateway.options().poll.budget) {
        m_fleets.erase(m_activation.fleet); // perhaps the name stands for another fleet by now
        finish(tl::unexpected(tooSlow(sim.status)));
        return;
    }
    if (sim.status == QLatin1String(kScheduled)) {
        // It collided with another change that is still under way: once that is over, ours has its turn.
        if (m_next == Next::Fail)
            m_next = Next::Post;
        lookLater();
        return;
    }
    switch (m_next) {
    case Next::Post:
        if (m_posts < m_gateway.options().retry.tries)
            post(sim);
        else
            finish(tl::unexpected(m_verdict.value_or(tooSlow(sim.status))));
        break;
    case Next::Wait: lookLater(); break;
    case Next::Fail: finish(tl::unexpected(m_verdict.value_or(tooSlow(sim.status)))); break;
    }
}

void ActivationRun::post(const Sim &sim)
{
    std::vector<std::pair<QByteArray, QString>> fields;
    if (!m_activation.uniqueName.isEmpty())
        fields.emplace_back("UniqueName", m_activation.uniqueName);
    if (!m_activation.fleet.isEmpty())
        fields.emplace_back("Fleet", m_activation.fleet);
    // A status that is already so would be refused as impossible (83010).
    if (!statusFits(sim))
        fields.emplace_back("Status", wordOf(m_activation.status));
    ++m_posts;
    m_gateway.post("/v1/Sims/" + pathSegment(m_activation.simId), formBody(fields),
                   [self = shared_from_this()](const auto &answer) { self->takePosted(answer); });
}

void ActivationRun::takePosted(const CarrierResult<base::http::Answer> &answer)
{
    if (answer && (answer->status == 200 || answer->status == 202)) {
        m_next = Next::Wait;
        m_verdict.reset();
        const auto sim = simIn(*answer);
        if (sim && sim->sid == m_activation.simId)
            judge(*sim);
        else
            lookLater();
        return;
    }
    m_verdict = answer ? m_gateway.refusal(*answer) : answer.error();
    const base::ErrorCode what = m_verdict->error.code;
    if (what == code::kStatusNotPossible || what == code::kConflict) {
        // Perhaps it is so already, or another change is under way: the Sim itself knows.
        m_next = Next::Fail;
        look();
        return;
    }
    if (what == code::kFleetNotFound)
        m_fleets.erase(m_activation.fleet);
    if (m_verdict->advice != Advice::RetryLater) {
        finish(tl::unexpected(*m_verdict));
        return;
    }
    m_next = Next::Post;
    const auto &retry = m_gateway.options().retry;
    lookAfter(m_verdict->retryAfter > Millis(0) ? m_verdict->retryAfter
                                                : backOff(retry, m_posts, m_gateway.random()));
}

void ActivationRun::lookLater()
{
    lookAfter(pollDelay(m_gateway.options().poll, m_looks++, m_gateway.random()));
}

void ActivationRun::lookAfter(Millis wait)
{
    m_waited += wait;
    m_gateway.after(wait, [self = shared_from_this()] { self->look(); });
}

void ActivationRun::finish(CarrierResult<QString> result)
{
    if (!result && result.error().error.where.isEmpty())
        result.error().error.where = m_gateway.host();
    m_done(std::move(result));
}

CarrierFailure ActivationRun::tooSlow(const QString &status) const
{
    return failure(
        Certainty::Unknown, Advice::RetryLater, ErrorKind::Unknown, code::kTooSlow,
        QCoreApplication::translate("carrier", "The carrier has not set up the SIM yet; it is still \"%1\".")
            .arg(status.left(20)),
        QCoreApplication::translate("carrier", "The station asks again later."), m_gateway.host());
}

} // namespace carrier::supersim
