#pragma once

#include "core/carrier/es2plus/allotments.h"
#include "core/carrier/es2plus/endpoint.h"
#include "core/carrier/es2plus/verdicts.h"

#include <memory>

namespace carrier::es2plus {

/// A reservation as an allotment shows it.
Reservation reservationOf(const Allotment &allotment, const QString &smdpAddress);

/// One walk from an allotment to a released profile: downloadOrder, then confirmOrder with releaseFlag. Both
/// may be repeated with the same values; only the first walk of a fresh allotment sends each once, and only
/// in it does "already in use" mean somebody else.
///
///     downloadOrder ── executed, or in use by our own earlier order ──► confirmOrder ── executed ──►
///     Available
///          │ certainly not done: the ICCID goes back                        │ refused: Failed
///          └ refused for good: the ICCID is dead                            └ anything else: Unknown, the
///          order exists
///
/// Held by its own callbacks.
class OrderRun : public std::enable_shared_from_this<OrderRun>
{
public:
    enum class Walk {
        First,  ///< nothing was ever sent for this allotment
        Repeat, ///< perhaps everything was; passing trouble is waited out
    };

    /// `endpoint`, `allotments` and `options` must outlive the object.
    /// @param mayLeave whether the order may still leave, see carrier::ReserveRequest
    OrderRun(Endpoint &endpoint, Allotments &allotments, const Options &options, Allotment allotment,
             Walk walk, Done<Reservation> done, std::function<bool()> mayLeave);
    void start();

private:
    enum class Step { Order, Confirm };

    void ask();
    void take(const CarrierResult<FunctionAnswer> &answer);
    void takeOrdered(const FunctionAnswer &answer, const Verdict &verdict);
    void takeConfirmed(const FunctionAnswer &answer, const Verdict &verdict);
    void confirmed(const FunctionAnswer &answer);
    void notDone(CarrierFailure trouble);
    void died(const CarrierFailure &why);
    void trouble(CarrierFailure failure);
    void contradiction(base::ErrorCode code, const QString &text);
    void finishWith(Stage stage);
    std::vector<base::Secret> secrets() const;

    Endpoint &m_endpoint;
    Allotments &m_allotments;
    const Options &m_options;
    Allotment m_allotment;
    Walk m_walk;
    Done<Reservation> m_done;
    std::function<bool()> m_mayLeave;
    Step m_step = Step::Order;
    int m_attempt = 0; ///< repetitions after trouble, over both steps
};

} // namespace carrier::es2plus
