#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/supersim/options.h"
#include "core/carrier/timing.h"

#include <QList>
#include <QSslCertificate>

#include <memory>

namespace carrier::supersim {

/// The Super SIM API as a Carrier, in Twilio's and KORE's dialect (facts/supersim.md).
///
/// reserve() sends its POST at most once, whatever happens; only a 401 that a new KORE token can cure is
/// followed by a second one, because a 401 was not processed. What may have happened all the same is
/// Certainty::Unknown. Reading is repeated with back-off. Destroying the carrier, also from inside a
/// callback, drops all open calls. Thread: that of its construction, which needs an event loop.
class SuperSimCarrier final : public Carrier
{
public:
    /// Checks the options and makes the carrier.
    /// @param roots the certificate authorities trusted for base and token URL
    static base::Result<std::unique_ptr<SuperSimCarrier>> make(Options options, base::http::Roots roots,
                                                               Timing timing = Timing::real());
    ~SuperSimCarrier() override;
    SuperSimCarrier(const SuperSimCarrier &) = delete;
    SuperSimCarrier &operator=(const SuperSimCarrier &) = delete;

    /// Reads one profile of the list and each fleet. A fleet that is not there is a failure with FixSettings.
    void check(const QStringList &fleets, Done<QString> done) override;
    void reserve(const ReserveRequest &request, Done<Reservation> done) override;
    /// A profile that contradicts itself (address, matching ID and code do not agree, a rounded ICCID) is a
    /// failure with Unknown and GiveUp; one that lacks what its status promises is Unknown and RetryLater.
    void fetch(const ReservationId &id, Done<Reservation> done) override;
    void list(const ListFilter &filter, Done<std::vector<Reservation>> done) override;
    /// Gives the Sim's status in the carrier's word. A wanted "ready" is also satisfied by "active", which a
    /// ready Sim becomes by being used.
    void activate(const Activation &activation, Done<QString> done) override;

    /// Requests sent and TLS handshakes made so far.
    base::http::Counters counters() const;

private:
    struct State;
    explicit SuperSimCarrier(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace carrier::supersim
