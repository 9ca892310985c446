#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What the carrier's answers mean when they are not what was asked for (facts/supersim.md §1.7, §4.2). Pure.
namespace carrier::supersim {

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
} // namespace code

/// The carrier's own account of a refusal: the legacy envelope, RFC 9457, or nothing readable.
struct ApiError
{
    int code = 0;    ///< 83006, 20429, …; 0 when none was given
    QString message; ///< made harmless; may be empty
};

/// Reads either envelope; a body that is neither gives an empty ApiError.
/// @param secrets a message that holds one of these is dropped
ApiError readError(QByteArrayView body, const std::vector<base::Secret> &secrets);

/// Text of others, fit for a message: one line, no control characters, at most 200 characters, and empty when
/// it holds one of `secrets` or something that looks like an activation code.
QString harmless(QString text, const std::vector<base::Secret> &secrets);

/// The time a Retry-After header asks for: seconds or an HTTP date (RFC 9110 §10.2.3), never negative, at
/// most `most`. Nothing when the header is absent or nonsense.
std::optional<base::Millis> retryAfter(const base::http::Answer &answer, base::Instant now,
                                       base::Millis most);

/// Whether a status says that the request was certainly not carried out (facts/supersim.md §4.2).
Certainty certaintyOf(int httpStatus);

/// The failure behind an answer that is not the wanted one. `where` is the host for people.
CarrierFailure refused(const base::http::Answer &answer, const ApiError &error,
                       std::optional<base::Millis> retryAfter, const QString &where);
/// The failure behind an answer that never came.
CarrierFailure unanswered(const base::http::Failure &failure, const QString &where);
/// A failure from its parts.
CarrierFailure failure(Certainty certainty, CarrierFailure::Advice advice, base::ErrorKind kind,
                       base::ErrorCode code, QString text, QString remedy, QString where = {});

} // namespace carrier::supersim
