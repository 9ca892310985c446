#include "core/carrier/es2plus/order_run.h"

#include "core/carrier/failures.h"

#include <QCoreApplication>

namespace carrier::es2plus {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;

ReservationStatus statusOf(Stage stage)
{
    switch (stage) {
    case Stage::Allotted: return ReservationStatus::Pending;
    case Stage::Confirmed: return ReservationStatus::Available;
    case Stage::Dead:
    case Stage::Cancelled:
    case Stage::Returned: return ReservationStatus::Failed;
    }
    return ReservationStatus::Failed;
}

/// Nothing can be written down, so nothing may be relied upon; asking again later is harmless.
CarrierFailure notKept(base::Error error)
{
    return {Certainty::Unknown, Advice::RetryLater, base::Millis(0), std::move(error)};
}

} // namespace

Reservation reservationOf(const Allotment &allotment, const QString &smdpAddress)
{
    Reservation reservation;
    reservation.id = allotment.iccid.text();
    reservation.status = statusOf(allotment.stage);
    reservation.eid = allotment.eid;
    reservation.createdAt = allotment.at;
    reservation.failure = allotment.failure;
    if (allotment.stage == Stage::Cancelled)
        reservation.failure = QCoreApplication::translate("carrier", "The order was cancelled.");
    if (allotment.stage == Stage::Confirmed) {
        reservation.iccid = allotment.iccid;
        reservation.simId = allotment.iccid.text();
        const auto address = esim::ServerAddress::fromText(
            allotment.smdpAddress.isEmpty() ? smdpAddress : allotment.smdpAddress);
        if (address) {
            if (const auto code = esim::ActivationCode::fromParts(*address, allotment.matchingId))
                reservation.code = *code;
        }
    }
    return reservation;
}

OrderRun::OrderRun(Endpoint &endpoint, Allotments &allotments, const Options &options, Allotment allotment,
                   Walk walk, Done<Reservation> done, std::function<bool()> mayLeave)
    : m_endpoint(endpoint)
    , m_allotments(allotments)
    , m_options(options)
    , m_allotment(std::move(allotment))
    , m_walk(walk)
    , m_done(std::move(done))
    , m_mayLeave(std::move(mayLeave))
{}

std::vector<base::Secret> OrderRun::secrets() const { return {m_allotment.matchingId.secret()}; }

void OrderRun::start()
{
    m_step = Step::Order;
    ask();
}

void OrderRun::ask()
{
    const auto answered = [self = shared_from_this()](const CarrierResult<FunctionAnswer> &answer) {
        self->take(answer);
    };
    switch (m_step) {
    case Step::Order:
        m_endpoint.call(Function::DownloadOrder, downloadOrder(m_options, m_allotment), secrets(), answered,
                        m_mayLeave);
        return;
    case Step::Confirm:
        m_endpoint.call(Function::ConfirmOrder, confirmOrder(m_options, m_allotment), secrets(), answered);
        return;
    }
}

void OrderRun::take(const CarrierResult<FunctionAnswer> &answer)
{
    if (!answer) {
        if (answer.error().certainty == Certainty::NotDone)
            notDone(answer.error());
        else
            trouble(answer.error());
        return;
    }
    const Verdict verdict = judge(*answer, m_endpoint.host());
    switch (m_step) {
    case Step::Order: takeOrdered(*answer, verdict); return;
    case Step::Confirm: takeConfirmed(*answer, verdict); return;
    }
}

void OrderRun::takeOrdered(const FunctionAnswer &answer, const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Outcome::Executed:
        if (iccidOf(answer.body) != m_allotment.iccid) {
            contradiction(code::kContradiction,
                          QCoreApplication::translate(
                              "carrier", "The SM-DP+ answered with another ICCID than the one ordered."));
            return;
        }
        m_step = Step::Confirm;
        ask();
        return;
    case Outcome::InUse:
        if (m_walk == Walk::First) {
            died(verdict.failure);
            return;
        }
        m_step = Step::Confirm;
        ask();
        return;
    case Outcome::OrderRefused: died(verdict.failure); return;
    case Outcome::NotExecuted: notDone(verdict.failure); return;
    case Outcome::Unknown: trouble(verdict.failure); return;
    }
}

void OrderRun::takeConfirmed(const FunctionAnswer &answer, const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Outcome::Executed: confirmed(answer); return;
    case Outcome::InUse:
        if (m_walk == Walk::First) {
            died(verdict.failure);
            return;
        }
        // Ours, confirmed before, or another's: the answer does not tell, and guessing may cost a unit.
        contradiction(code::kConflict,
                      QCoreApplication::translate(
                          "carrier", "The SM-DP+ says that this order is in use, and does not say by whom."));
        return;
    case Outcome::OrderRefused: died(verdict.failure); return;
    case Outcome::NotExecuted: notDone(verdict.failure); return;
    case Outcome::Unknown: trouble(verdict.failure); return;
    }
}

void OrderRun::confirmed(const FunctionAnswer &answer)
{
    const auto text = [&](const char *key) { return answer.body.value(QLatin1String(key)).toString(); };
    const QString eid = text("eid");
    if (!eid.isEmpty() && m_allotment.eid && eid != m_allotment.eid->text()) {
        contradiction(
            code::kOtherEid,
            QCoreApplication::translate(
                "carrier", "The SM-DP+ confirmed the order for another EID than the one asked for."));
        return;
    }
    const QString matchingId = text("matchingId");
    const auto answered = esim::MatchingId::fromText(matchingId.toUtf8());
    if (!matchingId.isEmpty() && (!answered || *answered != m_allotment.matchingId)) {
        contradiction(code::kContradiction,
                      QCoreApplication::translate(
                          "carrier", "The SM-DP+ confirmed the order under another matching ID than ours."));
        return;
    }
    const QString address = text("smdpAddress");
    if (!address.isEmpty()) {
        const auto read = esim::ServerAddress::fromCarrier(address);
        if (!read) {
            contradiction(
                code::kContradiction,
                QCoreApplication::translate("carrier", "The SM-DP+'s answer names an address that is none."));
            return;
        }
        m_allotment.smdpAddress = read->text();
    } else {
        m_allotment.smdpAddress = m_options.smdpAddress;
    }
    if (auto kept = m_allotments.confirm(m_allotment.iccid, m_allotment.smdpAddress, m_endpoint.now());
        !kept) {
        m_done(tl::unexpected(notKept(kept.error())));
        return;
    }
    finishWith(Stage::Confirmed);
}

void OrderRun::notDone(CarrierFailure failure)
{
    if (m_walk == Walk::First && m_step == Step::Order) {
        // Should this not be written, the ICCID stays allotted: a later search finds it and orders it.
        (void)m_allotments.giveBack(m_allotment.iccid, m_endpoint.now());
        m_done(tl::unexpected(std::move(failure)));
        return;
    }
    // This call did nothing, but the order is there, or perhaps is.
    failure.certainty = Certainty::Unknown;
    trouble(std::move(failure));
}

void OrderRun::died(const CarrierFailure &why)
{
    m_allotment.failure = why.error.text;
    if (auto kept = m_allotments.bury(m_allotment.iccid, why.error.text, m_endpoint.now()); !kept) {
        m_done(tl::unexpected(notKept(kept.error())));
        return;
    }
    if (m_walk == Walk::First && m_step == Step::Order) {
        CarrierFailure failure = why;
        failure.error.where = QCoreApplication::translate("carrier", "%1, ICCID %2")
                                  .arg(m_endpoint.host(), m_allotment.iccid.text());
        m_done(tl::unexpected(std::move(failure)));
        return;
    }
    finishWith(Stage::Dead);
}

void OrderRun::trouble(CarrierFailure failure)
{
    const bool repeats = m_walk == Walk::Repeat && failure.advice == Advice::RetryLater;
    if (!repeats || m_attempt + 1 >= m_options.retry.tries) {
        m_done(tl::unexpected(std::move(failure)));
        return;
    }
    const base::Millis wait = failure.retryAfter > base::Millis(0)
                                  ? failure.retryAfter
                                  : backOff(m_options.retry, m_attempt, m_endpoint.random());
    ++m_attempt;
    m_endpoint.after(wait, [self = shared_from_this()] { self->ask(); });
}

void OrderRun::contradiction(base::ErrorCode code, const QString &text)
{
    m_done(tl::unexpected(failure(
        Certainty::Unknown, Advice::GiveUp, ErrorKind::Unknown, code, text,
        QCoreApplication::translate("carrier", "Ask the SM-DP+'s operator about ICCID %1 before going on.")
            .arg(m_allotment.iccid.text()),
        m_endpoint.host())));
}

void OrderRun::finishWith(Stage stage)
{
    m_allotment.stage = stage;
    m_done(reservationOf(m_allotment, m_options.smdpAddress));
}

} // namespace carrier::es2plus
