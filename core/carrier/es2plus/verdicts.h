#pragma once

#include "core/carrier/carrier.h"
#include "core/carrier/es2plus/messages.h"

#include <QString>

/// What the SM-DP+'s answers mean for an order (facts/supersim.md §6.4). Pure.
namespace carrier::es2plus {

/// What an answer says about the order it was asked for.
enum class Outcome {
    Executed,     ///< done, perhaps with a warning
    InUse,        ///< 8.2.1/3.3: the ICCID is not free; our own earlier order, or somebody else's
    OrderRefused, ///< conclusive for this ICCID, EID and matching ID; another order may do
    NotExecuted,  ///< certainly not done; `failure` says what to do about it
    Unknown,      ///< cannot be told from this answer
};

struct Verdict
{
    Outcome outcome = Outcome::Unknown;
    CarrierFailure failure; ///< its sentence, unless Executed
};

/// Classifies a function's answer. A row that is not in the table is Unknown with the advice GiveUp: a person
/// reads the SM-DP+'s words.
/// @param where the host, for people
Verdict judge(const FunctionAnswer &answer, const QString &where);

/// The failure behind an HTTP status other than 200.
CarrierFailure refusedByHttp(int status, base::Millis retryAfter, const QString &where);

} // namespace carrier::es2plus
