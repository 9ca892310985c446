#include "core/carrier/es2plus/verdicts.h"

#include "core/carrier/failures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carrier::es2plus {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;

constexpr const char *kCheckInventory =
    QT_TRANSLATE_NOOP("carrier", "Check the inventory file with the SM-DP+'s operator.");
constexpr const char *kCheckAccount =
    QT_TRANSLATE_NOOP("carrier", "Check account and certificate in the settings with the SM-DP+'s operator.");
constexpr const char *kCheckType = QT_TRANSLATE_NOOP(
    "carrier", "Check profile_type in the settings and the inventory with the SM-DP+'s operator.");
constexpr const char *kAskOperator = QT_TRANSLATE_NOOP(
    "carrier", "Show these words to the SM-DP+'s operator; the same request will fail again.");
constexpr const char *kByItself = QT_TRANSLATE_NOOP("carrier", "The station tries again by itself.");
constexpr const char *kNextOne =
    QT_TRANSLATE_NOOP("carrier", "The station orders another profile by itself.");

/// One row of the table of status codes; an empty reason stands for all that are not listed.
struct Row
{
    const char *subject;
    const char *reason;
    Outcome outcome;
    Advice advice;
    base::ErrorCode code;
    const char *text;
    const char *remedy;
};

constexpr std::array kTable{
    Row{"1.1", "", Outcome::NotExecuted, Advice::FixSettings, code::kCredentials,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ does not accept this requester"), kCheckAccount},
    Row{"1.2", "4.2", Outcome::Unknown, Advice::RetryLater, code::kServerError,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ has trouble of its own"), kByItself},
    Row{"1.2", "4.4", Outcome::NotExecuted, Advice::RetryLater, code::kBusy,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ is busy"), kByItself},
    Row{"1.6", "5.3", Outcome::Unknown, Advice::RetryLater, code::kTooSlow,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ took longer than the request may live"), kByItself},
    Row{"1.6", "", Outcome::NotExecuted, Advice::GiveUp, code::kBadRequest,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ does not understand the request"), kAskOperator},
    Row{"8.1.1", "2.2", Outcome::NotExecuted, Advice::GiveUp, code::kBadRequest,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ wants an EID for this order"),
        QT_TRANSLATE_NOOP("carrier", "Reserve by EID, or ask the SM-DP+'s operator.")},
    Row{"8.1.1", "", Outcome::OrderRefused, Advice::RetryLater, code::kOtherEid,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ keeps this profile for another EID"), kNextOne},
    Row{"8.2.1", "1.2", Outcome::OrderRefused, Advice::FixSettings, code::kNotAllowed,
        QT_TRANSLATE_NOOP("carrier", "This ICCID is not ours to order"), kCheckInventory},
    Row{"8.2.1", "3.3", Outcome::InUse, Advice::RetryLater, code::kConflict,
        QT_TRANSLATE_NOOP("carrier", "The profile with this ICCID is already in use"), kNextOne},
    Row{"8.2.1", "3.5", Outcome::NotExecuted, Advice::GiveUp, code::kConflict,
        QT_TRANSLATE_NOOP("carrier", "The profile with this ICCID cannot be released"), kAskOperator},
    Row{"8.2.1", "3.9", Outcome::OrderRefused, Advice::FixSettings, code::kNotFound,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ does not know this ICCID"), kCheckInventory},
    Row{"8.2.1", "3.1", Outcome::OrderRefused, Advice::RetryLater, code::kOtherEid,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ keeps this profile for another EID"), kNextOne},
    Row{"8.2.1", "3.10", Outcome::OrderRefused, Advice::RetryLater, code::kOtherEid,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ keeps this profile for another EID"), kNextOne},
    Row{"8.2.5", "3.7", Outcome::NotExecuted, Advice::FixSettings, code::kRefused,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ has no profile of this type left"),
        QT_TRANSLATE_NOOP("carrier", "Order more profiles from the SM-DP+'s operator.")},
    Row{"8.2.5", "", Outcome::NotExecuted, Advice::FixSettings, code::kRefused,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ does not accept the profile type"), kCheckType},
    Row{"8.2.6", "3.3", Outcome::InUse, Advice::RetryLater, code::kConflict,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ says that the order's matching ID is in use"), kNextOne},
    Row{"8.2.6", "", Outcome::OrderRefused, Advice::RetryLater, code::kConflict,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ refuses the order's matching ID"), kNextOne},
    Row{"8.8.5", "", Outcome::OrderRefused, Advice::RetryLater, code::kConflict,
        QT_TRANSLATE_NOOP("carrier", "The order has ended at the SM-DP+"), kNextOne},
    Row{"8.9", "4.2", Outcome::Unknown, Advice::RetryLater, code::kServerError,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ could not register the order at its discovery server"),
        kByItself},
    Row{"8.9", "", Outcome::NotExecuted, Advice::FixSettings, code::kRefused,
        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ cannot reach the discovery server"), kAskOperator},
};

constexpr Row kUnlisted{"",
                        "",
                        Outcome::Unknown,
                        Advice::GiveUp,
                        code::kRefused,
                        QT_TRANSLATE_NOOP("carrier", "The SM-DP+ refused the request"),
                        kAskOperator};
constexpr Row kExpired{"",
                       "",
                       Outcome::Unknown,
                       Advice::RetryLater,
                       code::kTooSlow,
                       QT_TRANSLATE_NOOP("carrier", "The request expired at the SM-DP+"),
                       kByItself};

const Row &rowOf(const FunctionAnswer &answer)
{
    if (answer.status == ExecutionStatus::Expired)
        return kExpired;
    const auto fits = [&](const Row &row) {
        return answer.subject == QLatin1String(row.subject) &&
               (*row.reason == '\0' || answer.reason == QLatin1String(row.reason));
    };
    const auto row = std::find_if(kTable.begin(), kTable.end(), fits);
    return row == kTable.end() ? kUnlisted : *row;
}

ErrorKind kindOf(const Row &row)
{
    if (row.outcome == Outcome::Unknown)
        return ErrorKind::Unknown;
    return row.advice == Advice::FixSettings ? ErrorKind::Usage : ErrorKind::Refused;
}

/// The SM-DP+'s words and codes, for the end of a sentence: ` ("Unknown ICCID", 8.2.1/3.9)`.
QString quoted(const FunctionAnswer &answer)
{
    const QString codes = answer.subject.isEmpty() && answer.reason.isEmpty()
                              ? QCoreApplication::translate("carrier", "without a code")
                              : answer.subject + QLatin1Char('/') + answer.reason;
    if (answer.message.isEmpty())
        return QStringLiteral(" (%1)").arg(codes);
    return QStringLiteral(" (\"%1\", %2)").arg(answer.message, codes);
}

} // namespace

Verdict judge(const FunctionAnswer &answer, const QString &where)
{
    if (answer.status == ExecutionStatus::Success || answer.status == ExecutionStatus::WithWarning)
        return {Outcome::Executed, {}};
    const Row &row = rowOf(answer);
    const Certainty certainty = row.outcome == Outcome::Unknown ? Certainty::Unknown : Certainty::NotDone;
    return {row.outcome,
            failure(certainty, row.advice, kindOf(row), row.code,
                    QCoreApplication::translate("carrier", row.text) + quoted(answer) + QLatin1Char('.'),
                    QCoreApplication::translate("carrier", row.remedy), where)};
}

CarrierFailure refusedByHttp(int status, base::Millis retryAfter, const QString &where)
{
    const auto made = [&](Certainty certainty, Advice advice, ErrorKind kind, base::ErrorCode code,
                          const char *text, const char *remedy) {
        CarrierFailure result =
            failure(certainty, advice, kind, code,
                    QCoreApplication::translate("carrier", text) + QStringLiteral(" (HTTP %1).").arg(status),
                    QCoreApplication::translate("carrier", remedy), where);
        result.retryAfter = retryAfter;
        return result;
    };
    if (status == 401 || status == 403)
        return made(Certainty::NotDone, Advice::FixSettings, ErrorKind::Usage, code::kCredentials,
                    QT_TRANSLATE_NOOP("carrier",
                                      "The SM-DP+ does not accept this station's certificate or identifier"),
                    kCheckAccount);
    if (status == 404 || status == 405 || (status >= 300 && status < 400))
        return made(Certainty::NotDone, Advice::FixSettings, ErrorKind::Usage, code::kNotFound,
                    QT_TRANSLATE_NOOP("carrier", "There is no ES2+ at the SM-DP+'s address"),
                    QT_TRANSLATE_NOOP("carrier", "Check base_url in the settings."));
    if (status == 429)
        return made(Certainty::NotDone, Advice::RetryLater, ErrorKind::Refused, code::kBusy,
                    QT_TRANSLATE_NOOP("carrier", "The SM-DP+ is busy"), kByItself);
    if (status >= 400 && status < 500 && status != 408)
        return made(Certainty::NotDone, Advice::GiveUp, ErrorKind::Refused, code::kRefused,
                    QT_TRANSLATE_NOOP("carrier", "The SM-DP+ refused the request"), kAskOperator);
    return made(Certainty::Unknown, Advice::RetryLater, ErrorKind::Unknown, code::kServerError,
                QT_TRANSLATE_NOOP("carrier", "The SM-DP+ has trouble of its own"), kByItself);
}

} // namespace carrier::es2plus
