#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/carrier/timing.h"

#include <QString>
#include <QUrl>

/// The Super SIM API as Twilio and KORE run it (facts/supersim.md §1 to §5).
namespace carrier::supersim {

/// Who runs the API. Paths, parameters and answers are the same; how one logs in is not.
enum class Dialect {
    Twilio, ///< HTTP Basic: account SID with auth token, or API key SID with its secret
    Kore,   ///< OAuth2 client credentials, Bearer token
};

/// How an asynchronous change is waited for: first, then doubled up to the cap, each ±20 %.
struct PollPolicy
{
    base::Millis first{1'000};
    base::Millis cap{15'000};
    base::Millis budget{300'000}; ///< sum of all waits of one call
};

struct Options
{
    Dialect dialect = Dialect::Twilio;
    QUrl baseUrl;    ///< https, or http on loopback; a path is kept as a prefix
    QUrl tokenUrl;   ///< KORE only; same rule
    QString account; ///< Twilio: account or API key SID; KORE: client id
    base::Secret secret;
    base::Millis requestTimeout{30'000}; ///< 1 ms … 10 min
    int maxInFlight = 4;                 ///< 1…64 requests at once; more wait in a queue
    RetryPolicy retry;
    PollPolicy poll;
    /// The public address that the carrier calls about a reservation; empty: none. The request's intent is
    /// put behind its path.
    QUrl callbackUrl;
};

/// Checks every value against the ranges above; URLs with user info, query or fragment are refused.
base::Result<void> validate(const Options &options);
/// The wait before poll `attempt`+1 (attempt counts from 0), `random` in [0, 1).
base::Millis pollDelay(const PollPolicy &policy, int attempt, double random);

} // namespace carrier::supersim
