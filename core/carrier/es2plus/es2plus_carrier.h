#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/es2plus/messages.h"
#include "core/carrier/es2plus/options.h"

#include <QList>
#include <QSslCertificate>

#include <memory>

namespace carrier::es2plus {

/// Any SM-DP+ with ES2+ as a Carrier (facts/supersim.md §6): profiles are ordered by ICCIDs of our own, under
/// matching IDs of our own, so that asking twice is harmless. A reservation's id is its ICCID; the truth
/// about which intent has which ICCID is the allotment file. Callbacks may destroy the carrier. Thread: that
/// of its construction, which needs an event loop.
class Es2PlusCarrier final : public Carrier
{
public:
    /// Checks the options, reads the inventory and opens the allotment file.
    /// @param roots the certificate authorities trusted for the base URL
    static base::Result<std::unique_ptr<Es2PlusCarrier>> make(Options options, base::http::Roots roots,
                                                              Timing timing = Timing::real());
    ~Es2PlusCarrier() override;
    Es2PlusCarrier(const Es2PlusCarrier &) = delete;
    Es2PlusCarrier &operator=(const Es2PlusCarrier &) = delete;

    /// Reads the inventory again, looks at our certificate's dates, and tries TLS with both certificates.
    /// Tells how many ICCIDs are left. ES2+ has no fleets; those named are of no account.
    void check(const QStringList &fleets, Done<QString> done) override;
    /// Allots, then sends downloadOrder and confirmOrder once each. The inventory is read again when it is
    /// used up. A used-up inventory is NotDone with FixSettings; once the order is at the SM-DP+, every
    /// failure is Unknown.
    void reserve(const ReserveRequest &request, Done<Reservation> done) override;
    /// Confirmed and dead orders are told from memory. Any other is ordered and confirmed again, with the
    /// same values and several tries, until the SM-DP+'s answer is conclusive.
    void fetch(const ReservationId &id, Done<Reservation> done) override;
    /// Answers from memory; an order that is not known to be confirmed is Pending.
    void list(const ListFilter &filter, Done<std::vector<Reservation>> done) override;
    /// ES2+ has no Sim to set: a confirmed and released order is "released" and done, without a request.
    void activate(const Activation &activation, Done<QString> done) override;

    /// Takes an order back (cancelOrder). For a person; nothing calls it by itself. Its ICCID is not used
    /// again, so that an identifier never means two reservations. Gives a sentence.
    void cancel(const ReservationId &id, FinalStatus final, Done<QString> done);
    /// Releases a confirmed order (releaseProfile). Orders of this carrier are released when they are
    /// confirmed, so it is of use only for one that the SM-DP+ took back into "confirmed". Gives a sentence.
    void release(const ReservationId &id, Done<QString> done);

    /// Requests sent and TLS handshakes made so far.
    base::http::Counters counters() const;

private:
    struct State;
    explicit Es2PlusCarrier(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace carrier::es2plus
