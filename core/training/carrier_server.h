#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace training {

/// A profile that the training carrier has just made available: what the SM-DP+ needs for its order.
struct ReservedProfile
{
    QString sid;                  ///< HP… at the carrier
    esim::Iccid iccid;            ///< 20 digits, 8988307…, right Luhn digit
    std::optional<esim::Eid> eid; ///< set when bound to an EID; then the matching ID is empty
    esim::MatchingId matchingId;  ///< AAAAA-BBBBB-CCCCC-DDDDD-EEEEE
};

/// The calls of the API, for faults and counts.
enum class CarrierCall {
    Reserve,
    FetchProfile,
    ListProfiles,
    FetchSim,
    UpdateSim,
    ListSims,
    FetchFleet,
    Token
};

/// Something that goes wrong for the next `times` requests of one kind.
struct CarrierFault
{
    enum class Kind {
        DropBefore,       ///< reads the request, does nothing, closes without an answer
        DropAfter,        ///< does what was asked, closes without an answer
        CutShort,         ///< does what was asked, closes in the middle of the answer
        Refuse,           ///< does nothing, answers `status` and `apiCode`, with Retry-After when given
        ErrorAfter,       ///< does what was asked, answers `status`
        NotJson,          ///< does what was asked, answers the right status with a web page
        NoSid,            ///< does what was asked, answers without "sid"
        OtherEid,         ///< does what was asked, answers with another EID
        ReservationFails, ///< answers well, but the profile ends as "failed"
        Slow,             ///< does what was asked, answers after `delay`
        RepeatPage,       ///< a list whose next page is itself
        ForeignPage,      ///< a list whose next page lies on another host, same path and query
        OtherPath,        ///< a list whose next page lies on another path
    };
    CarrierCall call = CarrierCall::Reserve;
    Kind kind = Kind::DropBefore;
    int times = 1;
    int status = 500;
    int apiCode = 0;
    QByteArray retryAfter;
    base::Millis delay{0};
};

/// What the training carrier knows of one profile: the truth that tests compare with.
struct CarrierProfileTruth
{
    QString sid;
    QString status;
    QString eid; ///< empty in matching-ID mode
    QString iccid;
    QString simSid; ///< empty until available
    QString simStatus;
    QString simName;
    int activations = 0; ///< accepted status changes of its Sim
};

/// A stateful training carrier that speaks the Super SIM API on 127.0.0.1 in Twilio's or KORE's dialect
/// (facts/supersim.md §1): real shapes, real rules, real login. It keeps its own ledger of what it did, in
/// which tests and referees look for the truth. It listens in threads of its own; all functions may be called
/// from any thread.
class CarrierServer
{
public:
    enum class Dialect { Twilio, Kore };

    struct Options
    {
        Dialect dialect = Dialect::Twilio;
        QString account;
        base::Secret secret;
        quint16 port = 0;             ///< 0: a free one
        QString smdpAddress;          ///< "localhost:port"; shown in available profiles
        QStringList fleets;           ///< unique names of the account's fleets
        int profileSteps = 0;         ///< reads of a profile between new, reserving and available
        base::Millis profileDelay{0}; ///< and the least time between them
        int simSteps = 0;             ///< reads of a Sim while it is "scheduled"
        base::Millis simDelay{0};
        int listLag = 0;             ///< lists that do not show a new profile yet
        base::Millis listLagTime{0}; ///< and the least time until one does
        int tokenLifeSeconds = 3600;
        /// How often profiles with a CallbackUrl go on by themselves, and what happened to them is told to
        /// that address (http on this machine alone). 0: no callback is ever sent.
        base::Millis callbackTick{0};
        /// Signs callbacks: KORE's webhook secret; empty: `secret`, as Twilio's auth token does both.
        base::Secret callbackSecret;
        /// A JSON-lines file that holds the ledger: read at start, appended to before every answer. Empty:
        /// none.
        QString stateFile;
        /// Called when a profile becomes available, before anybody is told, perhaps again after a restart; in
        /// a thread of the server. Must not call the server.
        std::function<void(const ReservedProfile &)> onAvailable;
    };

    /// Starts to listen. Fails when the port is taken or the state file cannot be read or written.
    static base::Result<std::unique_ptr<CarrierServer>> start(Options options);
    /// Stops; open requests end without an answer.
    ~CarrierServer();
    CarrierServer(const CarrierServer &) = delete;
    CarrierServer &operator=(const CarrierServer &) = delete;

    /// http://127.0.0.1:port
    QUrl baseUrl() const;
    /// KORE's token endpoint on the same port.
    QUrl tokenUrl() const;
    /// The address that profiles show from now on.
    void setSmdpAddress(const QString &address);
    /// What the SM-DP+ reports back: the profile's status becomes "downloaded" or "installed".
    void profileDownloaded(const esim::Iccid &iccid);
    void profileInstalled(const esim::Iccid &iccid);

    /// Queues a fault; several for one call happen one after another.
    void inject(const CarrierFault &fault);
    /// Forgets all faults that have not happened.
    void clearFaults();
    /// Forgets all tokens given out, so that the next request meets 401.
    void forgetTokens();

    /// KORE's access tokens that were given out and not forgotten.
    QList<QByteArray> tokens() const;

    /// Profiles created since the ledger began.
    int creates() const;
    int createsFor(const esim::Eid &eid) const;
    /// Accepted status changes of this Sim.
    int activations(const QString &simSid) const;
    /// Requests of this kind that arrived whole, refused and dropped ones included; since start.
    int requests(CarrierCall call) const;
    /// Bodies of POSTs to the API (not of logins), in order of arrival; since start.
    std::vector<QByteArray> postBodies() const;
    /// Callbacks that were answered with 2xx, and those that were not; since start.
    int callbacksTaken() const;
    int callbacksRefused() const;
    /// The largest number of requests worked on at once.
    int mostConcurrent() const;
    /// Connections that were accepted and are not closed. With none of them left, nothing that was sent by a
    /// program that is gone will be carried out any more; what is not accepted yet is not counted.
    int connections() const;
    std::vector<CarrierProfileTruth> profiles() const;

    /// Writes the whole ledger to a file (mode 0600), or reads one that was written so, in place of the
    /// present one.
    base::Result<void> save(const QString &path) const;
    base::Result<void> load(const QString &path);

private:
    struct State;
    explicit CarrierServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace training
