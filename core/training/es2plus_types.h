#pragma once

#include "core/base/clock.h"
#include "core/esim/numbers.h"
#include "core/training/smdp_types.h"

#include <QByteArray>
#include <QString>

/// Values around the operator's end (ES2+) of the training SM-DP+.
namespace training {

/// The ES2+ functions that an operator calls (facts/supersim.md §6.3).
enum class Es2Function { DownloadOrder, ConfirmOrder, CancelOrder, ReleaseProfile };
inline constexpr int kEs2Functions = 4;

/// The function's name in the URL.
const char *nameOf(Es2Function function);

/// Where a profile stands, as far as the operator decides it; later states are the SM-DP+'s (OrderState).
enum class Es2State {
    Available,
    Allocated, ///< ordered without an EID
    Linked,    ///< ordered for an EID
    Confirmed, ///< has its matching ID, waits for its release
    Released,
    Unavailable,
};

/// Stable name of a state, for tests.
const char *nameOf(Es2State state);

/// A profile that the operator may order.
struct Es2Stock
{
    esim::Iccid iccid;
    QString profileType;
};

/// What the SM-DP+ knows of one profile: the truth that tests compare with.
struct Es2ProfileTruth
{
    esim::Iccid iccid;
    Es2State state = Es2State::Available;
    QString eid; ///< empty when bound to none
    esim::MatchingId matchingId;
    int ordered = 0; ///< downloadOrders that were executed
    int confirmed = 0;
    int cancelled = 0;
};

/// Something that goes wrong for the next `times` calls of one function.
struct Es2Fault
{
    enum class Kind {
        DropBefore,      ///< reads the call, does nothing, closes without an answer
        DropAfter,       ///< does what was asked, closes without an answer
        CutShort,        ///< does what was asked, closes in the middle of the answer
        Refuse,          ///< does nothing, answers "Failed" with `code`
        Expired,         ///< does nothing, answers "Expired"
        Http,            ///< does nothing, answers HTTP `status`, with Retry-After when given
        ErrorAfter,      ///< does what was asked, answers HTTP `status`
        NotJson,         ///< does what was asked, answers with a web page
        OtherIccid,      ///< does what was asked, answers with another ICCID
        OtherMatchingId, ///< does what was asked, answers with another matching ID
        WrongType,       ///< does what was asked, answers with a number in the ICCID's place
        Slow,            ///< does what was asked, answers after `delay`
    };
    Es2Function at = Es2Function::DownloadOrder;
    Kind kind = Kind::DropBefore;
    int times = 1;
    StatusCode code{};
    int status = 500;
    QByteArray retryAfter{};
    base::Millis delay{0};
};

} // namespace training
