#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// Who reserves profiles for us. Every call is asynchronous; `done` runs once, later, from the event loop of
/// the thread that made the carrier. Destroying the carrier drops open calls without calling back.
namespace carrier {

/// What the carrier calls a reservation (Super SIM: the ESimProfile's HP… sid). Not a secret.
using ReservationId = QString;

enum class ReservationStatus {
    Pending,   ///< accepted; ask again later
    Available, ///< the profile waits at the SM-DP+
    Consumed,  ///< downloaded or installed
    Failed,    ///< conclusive: this reservation is dead
};

/// A reservation as the carrier shows it.
struct Reservation
{
    ReservationId id;
    ReservationStatus status = ReservationStatus::Pending;
    std::optional<esim::Eid> eid;             ///< set when bound to an EID
    std::optional<esim::Iccid> iccid;         ///< once available
    QString simId;                            ///< once available (Super SIM: HS… sid)
    std::optional<esim::ActivationCode> code; ///< once available; in EID mode with an empty matching ID
    base::Instant createdAt{};                ///< by the carrier's clock
    QString failure;                          ///< the carrier's own words when failed
};

/// What is asked for. One request, one reservation.
struct ReserveRequest
{
    esim::ReserveMode mode = esim::ReserveMode::Eid; ///< Eid or MatchingId
    std::optional<esim::Eid> eid;                    ///< with ReserveMode::Eid
    QByteArray intentId;                             ///< the journal's id of this attempt
    /// Asked right before the first byte leaves, however long that took: false, and nothing is sent
    /// (NotDone). Empty: it may.
    std::function<bool()> mayLeave = {};
};

/// How a call without an answer we can use must be understood.
enum class Certainty {
    NotDone, ///< the carrier has certainly not acted: it may be asked again
    Unknown, ///< the carrier may have acted: reconcile before anything else
};

/// A call that did not succeed.
struct CarrierFailure
{
    /// What the line should do about it.
    enum class Advice {
        RetryLater,  ///< passing trouble; `retryAfter` when the carrier named a time
        FixSettings, ///< credentials, account, fleet: every unit will meet it
        GiveUp,      ///< this request will never succeed
    };
    Certainty certainty = Certainty::Unknown;
    Advice advice = Advice::RetryLater;
    base::Millis retryAfter{0};
    base::Error error;
};

template <class T>
using CarrierResult = tl::expected<T, CarrierFailure>;
template <class T>
using Done = std::function<void(CarrierResult<T>)>;

/// How a Sim is to be set (design §3 "activate").
struct Activation
{
    QString simId;
    QString uniqueName; ///< the unit's name at the carrier, so that the call can be repeated
    QString fleet;      ///< SID or unique name; empty: the Sim's fleet is left alone
    esim::SimStatus status = esim::SimStatus::Ready;
};

/// What to look for after a lost answer or when the account is compared with the journal.
struct ListFilter
{
    std::optional<esim::Eid> eid;            ///< only this EID's reservations
    std::optional<ReservationStatus> status; ///< only these
};

class Carrier
{
public:
    virtual ~Carrier() = default;

    /// Checks credentials and the named fleets without changing or costing anything.
    virtual void check(const QStringList &fleets, Done<QString> done) = 0;
    /// Reserves one profile. Costs money; sent at most once. A failure says whether it may have happened all
    /// the same.
    virtual void reserve(const ReserveRequest &request, Done<Reservation> done) = 0;
    /// Reads one reservation.
    virtual void fetch(const ReservationId &id, Done<Reservation> done) = 0;
    /// Reads all reservations that match, over all pages.
    virtual void list(const ListFilter &filter, Done<std::vector<Reservation>> done) = 0;
    /// Puts the Sim into its fleet and sets its status, in one call; asks first and does nothing that is
    /// already so, so it may be repeated. Ends when the carrier reports the wanted status.
    virtual void activate(const Activation &activation, Done<QString> done) = 0;
};

} // namespace carrier
