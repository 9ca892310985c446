#include "core/carrier/es2plus/es2plus_carrier.h"

#include "core/carrier/es2plus/allotments.h"
#include "core/carrier/es2plus/endpoint.h"
#include "core/carrier/es2plus/order_run.h"
#include "core/carrier/es2plus/verdicts.h"
#include "core/carrier/failures.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>

#include <utility>

namespace carrier::es2plus {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using Walk = OrderRun::Walk;

const QString kReleased = QStringLiteral("released");

/// What to do about an allotment that could not be made: nothing was sent.
CarrierFailure notAllotted(base::Error error)
{
    Advice advice = Advice::RetryLater; // no room on the disk passes
    if (error.code == code::kUsedUp || error.kind == ErrorKind::Usage)
        advice = Advice::FixSettings;
    else if (error.kind == ErrorKind::Internal)
        advice = Advice::GiveUp;
    return {Certainty::NotDone, advice, base::Millis(0), std::move(error)};
}

CarrierFailure fixSettings(base::Error error, const QString &where)
{
    if (error.where.isEmpty())
        error.where = where;
    return {Certainty::NotDone, Advice::FixSettings, base::Millis(0), std::move(error)};
}

CarrierFailure notOurs(const QString &where)
{
    return failure(Certainty::NotDone, Advice::GiveUp, ErrorKind::Refused, code::kNotFound,
                   QCoreApplication::translate("carrier", "This station has not ordered this ICCID."),
                   QCoreApplication::translate(
                       "carrier", "Check that the data folder is the one of the station that ordered it."),
                   where);
}

} // namespace

struct Es2PlusCarrier::State
{
    State(Options given, std::unique_ptr<Allotments> book, std::unique_ptr<base::http::Client> client,
          Timing timing)
        : options(std::move(given))
        , allotments(std::move(book))
        , endpoint(options, std::move(client), std::move(timing))
    {}

    /// Makes a Done that runs the caller's one from the event loop, with nothing of ours on the stack: the
    /// caller may destroy the carrier in it. Nothing is called once `context` is gone.
    template <class T>
    Done<T> posted(Done<T> done)
    {
        return [this, done = std::move(done)](CarrierResult<T> result) {
            QMetaObject::invokeMethod(
                &context, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
        };
    }
    const Allotment *find(const ReservationId &id) const
    {
        const auto iccid = esim::Iccid::fromText(id);
        return iccid ? allotments->find(*iccid) : nullptr;
    }
    base::Result<Allotment> allot(const Wish &wish);
    base::Result<void> readInventoryAgain();
    void walk(const Allotment &allotment, Walk walk, Done<Reservation> done,
              std::function<bool()> mayLeave = {});
    CarrierResult<QString> cancelled(const esim::Iccid &iccid, const CarrierResult<FunctionAnswer> &answer);
    CarrierResult<QString> knocked(const CarrierResult<int> &status) const;

    QObject context;
    Options options;
    std::unique_ptr<Allotments> allotments;
    Endpoint endpoint; ///< last: it goes first, and with it every callback that holds `this`
};

Es2PlusCarrier::Es2PlusCarrier(std::unique_ptr<State> state)
    : m(std::move(state))
{}
Es2PlusCarrier::~Es2PlusCarrier() = default;

base::Result<std::unique_ptr<Es2PlusCarrier>> Es2PlusCarrier::make(Options options, base::http::Roots roots,
                                                                   Timing timing)
{
    if (auto checked = validate(options); !checked)
        return tl::unexpected(checked.error());
    const auto rows = readInventory(options.inventoryFile);
    if (!rows)
        return tl::unexpected(rows.error());
    auto allotments = Allotments::open(options.allotmentFile, options.key);
    if (!allotments)
        return tl::unexpected(allotments.error());
    (*allotments)->setInventory(*rows);
    auto client = std::make_unique<base::http::Client>(std::move(roots), options.identity);
    auto state = std::make_unique<State>(std::move(options), std::move(*allotments), std::move(client),
                                         std::move(timing));
    return std::unique_ptr<Es2PlusCarrier>(new Es2PlusCarrier(std::move(state)));
}

base::http::Counters Es2PlusCarrier::counters() const { return m->endpoint.counters(); }

base::Result<void> Es2PlusCarrier::State::readInventoryAgain()
{
    const auto rows = readInventory(options.inventoryFile);
    if (!rows)
        return tl::unexpected(rows.error());
    allotments->setInventory(*rows);
    return {};
}

base::Result<Allotment> Es2PlusCarrier::State::allot(const Wish &wish)
{
    auto made = allotments->allot(wish, endpoint.now());
    if (made || !(made.error().code == code::kUsedUp))
        return made;
    // Somebody may have added ICCIDs since the file was read.
    if (auto read = readInventoryAgain(); !read)
        return tl::unexpected(read.error());
    return allotments->allot(wish, endpoint.now());
}

void Es2PlusCarrier::State::walk(const Allotment &allotment, Walk walk, Done<Reservation> done,
                                 std::function<bool()> mayLeave)
{
    std::make_shared<OrderRun>(endpoint, *allotments, options, allotment, walk, std::move(done),
                               std::move(mayLeave))
        ->start();
}

void Es2PlusCarrier::reserve(const ReserveRequest &request, Done<Reservation> done)
{
    auto answerTo = m->posted(std::move(done));
    const bool byEid = request.mode == esim::ReserveMode::Eid;
    if (request.mode == esim::ReserveMode::Given || (byEid && !request.eid)) {
        answerTo(tl::unexpected(failure(
            Certainty::NotDone, Advice::GiveUp, ErrorKind::Internal, code::kBadRequest,
            QCoreApplication::translate("carrier", "There is nothing to reserve for this unit."),
            QCoreApplication::translate("carrier", "A reservation needs an EID, or the mode matching-id."))));
        return;
    }
    const Allotment *before = m->allotments->find(request.intentId);
    const bool perhapsSent = before && before->stage != Stage::Returned;
    const auto allotment = m->allot({request.intentId, byEid ? request.eid : std::nullopt});
    if (!allotment)
        answerTo(tl::unexpected(notAllotted(allotment.error())));
    else if (allotment->stage != Stage::Allotted)
        answerTo(reservationOf(*allotment, m->options.smdpAddress));
    else
        m->walk(*allotment, perhapsSent ? Walk::Repeat : Walk::First, std::move(answerTo), request.mayLeave);
}

void Es2PlusCarrier::fetch(const ReservationId &id, Done<Reservation> done)
{
    auto answerTo = m->posted(std::move(done));
    const Allotment *allotment = m->find(id);
    if (allotment == nullptr)
        answerTo(tl::unexpected(notOurs(m->endpoint.host())));
    else if (allotment->stage != Stage::Allotted)
        answerTo(reservationOf(*allotment, m->options.smdpAddress));
    else
        m->walk(*allotment, Walk::Repeat, std::move(answerTo));
}

void Es2PlusCarrier::list(const ListFilter &filter, Done<std::vector<Reservation>> done)
{
    auto answerTo = m->posted(std::move(done));
    std::vector<Reservation> found;
    for (const Allotment &allotment : m->allotments->all()) {
        Reservation reservation = reservationOf(allotment, m->options.smdpAddress);
        const bool fits = (!filter.eid || reservation.eid == filter.eid) &&
                          (!filter.status || reservation.status == filter.status);
        if (fits)
            found.push_back(std::move(reservation));
    }
    answerTo(std::move(found));
}

void Es2PlusCarrier::activate(const Activation &activation, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    const Allotment *allotment = m->find(activation.simId);
    if (allotment == nullptr) {
        answerTo(tl::unexpected(notOurs(m->endpoint.host())));
    } else if (allotment->stage == Stage::Confirmed) {
        answerTo(kReleased);
    } else {
        const bool mayCome = allotment->stage == Stage::Allotted;
        answerTo(tl::unexpected(
            failure(Certainty::NotDone, mayCome ? Advice::RetryLater : Advice::GiveUp, ErrorKind::Refused,
                    code::kStatusNotPossible,
                    QCoreApplication::translate("carrier", "The order of ICCID %1 is not confirmed.")
                        .arg(allotment->iccid.text()),
                    QCoreApplication::translate("carrier", "Reconcile the unit with the carrier."),
                    m->endpoint.host())));
    }
}

void Es2PlusCarrier::cancel(const ReservationId &id, FinalStatus final, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    const Allotment *allotment = m->find(id);
    if (allotment == nullptr) {
        answerTo(tl::unexpected(notOurs(m->endpoint.host())));
        return;
    }
    m->endpoint.call(Function::CancelOrder, cancelOrder(m->options, *allotment, final),
                     {allotment->matchingId.secret()},
                     [state = m.get(), iccid = allotment->iccid, answerTo](const auto &answer) {
                         answerTo(state->cancelled(iccid, answer));
                     });
}

CarrierResult<QString> Es2PlusCarrier::State::cancelled(const esim::Iccid &iccid,
                                                        const CarrierResult<FunctionAnswer> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    Verdict verdict = judge(*answer, endpoint.host());
    if (verdict.outcome != Outcome::Executed)
        return tl::unexpected(std::move(verdict.failure));
    if (auto kept = allotments->cancel(iccid, endpoint.now()); !kept)
        return tl::unexpected(
            CarrierFailure{Certainty::Unknown, Advice::RetryLater, base::Millis(0), kept.error()});
    return QCoreApplication::translate("carrier", "The order of ICCID %1 is cancelled.").arg(iccid.text());
}

void Es2PlusCarrier::release(const ReservationId &id, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    const Allotment *allotment = m->find(id);
    if (allotment == nullptr) {
        answerTo(tl::unexpected(notOurs(m->endpoint.host())));
        return;
    }
    m->endpoint.call(
        Function::ReleaseProfile, releaseProfile(m->options, *allotment), {allotment->matchingId.secret()},
        [host = m->endpoint.host(), iccid = allotment->iccid, answerTo](const auto &answer) {
            if (!answer) {
                answerTo(tl::unexpected(answer.error()));
                return;
            }
            Verdict verdict = judge(*answer, host);
            if (verdict.outcome == Outcome::Executed)
                answerTo(QCoreApplication::translate("carrier", "The profile with ICCID %1 is released.")
                             .arg(iccid.text()));
            else
                answerTo(tl::unexpected(std::move(verdict.failure)));
        });
}

void Es2PlusCarrier::check(const QStringList &, Done<QString> done)
{
    auto answerTo = m->posted(std::move(done));
    if (auto read = m->readInventoryAgain(); !read) {
        answerTo(tl::unexpected(fixSettings(read.error(), {})));
        return;
    }
    if (m->options.identity) {
        if (auto valid = base::http::validity(*m->options.identity, m->endpoint.now()); !valid) {
            answerTo(tl::unexpected(fixSettings(valid.error(), QStringLiteral("[carrier] certificate"))));
            return;
        }
    }
    m->endpoint.knock([state = m.get(), answerTo](const auto &status) { answerTo(state->knocked(status)); });
}

CarrierResult<QString> Es2PlusCarrier::State::knocked(const CarrierResult<int> &status) const
{
    if (!status)
        return tl::unexpected(status.error());
    // An SM-DP+ may say 400, 404 or 405 to a GET; it has spoken to us all the same.
    const bool isRefused = *status == 401 || *status == 403;
    if (isRefused || *status >= 500 || (*status >= 300 && *status < 400)) {
        CarrierFailure trouble = refusedByHttp(*status, base::Millis(0), endpoint.host());
        trouble.certainty = Certainty::NotDone;
        return tl::unexpected(std::move(trouble));
    }
    const qsizetype left = allotments->left();
    const QString reachable =
        QCoreApplication::translate("carrier", "The SM-DP+ at %1 is reachable.").arg(endpoint.host());
    const QString stock =
        left > 0 ? QCoreApplication::translate("carrier", "ICCIDs left in the inventory: %1.").arg(left)
                 : QCoreApplication::translate("carrier", "No ICCID is left in the inventory: add new ones "
                                                          "before reserving more.");
    return reachable + QLatin1Char(' ') + stock;
}

} // namespace carrier::es2plus
