#pragma once

#include "core/base/result.h"
#include "core/lpa/next_step.h"

#include <QString>

#include <span>

/// The status codes with which an SM-DP+ refuses (SGP.22 v2 §5.2.6; facts/sgp22.md §11), as data. Thread:
/// any.
namespace lpa {

/// What a server gives when a function's status is Failed: subject and reason in dotted form, its own words.
struct ServerStatus
{
    QString subject; ///< "8.2.6"
    QString reason;  ///< "3.8"
    QString message; ///< made harmless: printable, at most 255 characters; may be empty

    friend bool operator==(const ServerStatus &, const ServerStatus &) = default;
};

/// One pair of the table. The texts are source texts of translation context "lpa".
struct ServerCodeText
{
    const char *subject = "";
    const char *reason = "";
    const char *name = ""; ///< the error code's text
    const char *text = "";
    const char *remedy = "";
    NextStep next = NextStep::HoldForPerson;
};

/// The whole table, for tests and the manual.
std::span<const ServerCodeText> serverCodes();
/// The sentence for a refusal. A pair that is not in the table gets the sentence of its reason's family and
/// the server's own words.
base::Error serverError(const ServerStatus &status);
/// What to do after this refusal.
NextStep serverAdvice(const ServerStatus &status);

} // namespace lpa
