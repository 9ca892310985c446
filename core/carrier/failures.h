#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What all carriers' clients say when something goes wrong. Pure.
namespace carrier {

/// Names of failures; programs branch on these, people read the sentences.
namespace code {
inline constexpr base::ErrorCode kBadRequest{"carrier.bad-request"};
inline constexpr base::ErrorCode kBusy{"carrier.busy"};
inline constexpr base::ErrorCode kConflict{"carrier.conflict"};
inline constexpr base::ErrorCode kContradiction{"carrier.contradiction"};
inline constexpr base::ErrorCode kCredentials{"carrier.credentials"};
inline constexpr base::ErrorCode kFleetNotFound{"carrier.fleet-not-found"};
inline constexpr base::ErrorCode kIncomplete{"carrier.incomplete-profile"};
inline constexpr base::ErrorCode kNoAnswer{"carrier.no-answer"};
inline constexpr base::ErrorCode kNoFleet{"carrier.no-fleet"};
inline constexpr base::ErrorCode kNotAllowed{"carrier.not-allowed"};
inline constexpr base::ErrorCode kNotFound{"carrier.not-found"};
inline constexpr base::ErrorCode kOtherEid{"carrier.other-eid"};
inline constexpr base::ErrorCode kPaging{"carrier.paging"};
inline constexpr base::ErrorCode kRedirected{"carrier.redirected"};
inline constexpr base::ErrorCode kRefused{"carrier.refused"};
inline constexpr base::ErrorCode kServerError{"carrier.server-error"};
inline constexpr base::ErrorCode kStatusNotPossible{"carrier.status-not-possible"};
inline constexpr base::ErrorCode kTooSlow{"carrier.too-slow"};
inline constexpr base::ErrorCode kUnreachable{"carrier.unreachable"};
inline constexpr base::ErrorCode kUnreadable{"carrier.unreadable"};
inline constexpr base::ErrorCode kUntrusted{"carrier.untrusted"};
inline constexpr base::ErrorCode kUsedUp{"carrier.inventory-used-up"};
inline constexpr base::ErrorCode kWithheld{"carrier.withheld"};
} // namespace code

/// Text of others, fit for a message: one line, no control characters, at most 200 characters, and empty when
/// it holds one of `secrets` or something that looks like an activation code.
QString harmless(QString text, const std::vector<base::Secret> &secrets);

/// The time a Retry-After header asks for: seconds or an HTTP date (RFC 9110 §10.2.3), never negative, at
/// most `most`. Nothing when the header is absent or nonsense.
std::optional<base::Millis> retryAfter(const base::http::Answer &answer, base::Instant now,
                                       base::Millis most);

/// The failure behind an answer that never came.
CarrierFailure unanswered(const base::http::Failure &failure, const QString &where);
/// A failure from its parts.
CarrierFailure failure(Certainty certainty, CarrierFailure::Advice advice, base::ErrorKind kind,
                       base::ErrorCode code, QString text, QString remedy, QString where = {});

} // namespace carrier
