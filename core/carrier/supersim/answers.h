#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/failures.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// What the carrier's answers mean when they are not what was asked for (facts/supersim.md §1.7, §4.2). Pure.
namespace carrier::supersim {

/// The carrier's own account of a refusal: the legacy envelope, RFC 9457, or nothing readable.
struct ApiError
{
    int code = 0;    ///< 83006, 20429, …; 0 when none was given
    QString message; ///< made harmless; may be empty
};

/// Reads either envelope; a body that is neither gives an empty ApiError.
/// @param secrets a message that holds one of these is dropped
ApiError readError(QByteArrayView body, const std::vector<base::Secret> &secrets);

/// Whether a status says that the request was certainly not carried out (facts/supersim.md §4.2).
Certainty certaintyOf(int httpStatus);

/// The failure behind an answer that is not the wanted one. `where` is the host for people.
CarrierFailure refused(const base::http::Answer &answer, const ApiError &error,
                       std::optional<base::Millis> retryAfter, const QString &where);
} // namespace carrier::supersim
