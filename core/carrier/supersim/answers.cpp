#include "core/carrier/supersim/answers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using base::Millis;

int numberOf(const QJsonValue &value)
{
    const qint64 number = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return number > 0 && number < 1'000'000 ? int(number) : 0;
}

/// The carrier's words and number, for the end of a sentence: " (Fleet not found, 83006)".
QString quoted(const ApiError &error, int httpStatus)
{
    const int number = error.code ? error.code : httpStatus;
    if (error.message.isEmpty())
        return QStringLiteral(" (%1)").arg(number);
    return QStringLiteral(" (\"%1\", %2)").arg(error.message).arg(number);
}

/// One row of the table that turns the carrier's codes and HTTP statuses into failures.
struct Verdict
{
    Advice advice;
    ErrorKind kind;
    base::ErrorCode code;
    const char *text;
    const char *remedy;
};

Verdict verdictOf(int httpStatus, int apiCode)
{
    if (httpStatus >= 400 && httpStatus < 500) {
        switch (apiCode) {
        case 20003: httpStatus = 401; break;
        case 20008:
        case 10002: httpStatus = 403; break;
        case 20429: httpStatus = 429; break;
        case 83006:
            return {
                Advice::FixSettings, ErrorKind::Usage, code::kFleetNotFound,
                QT_TRANSLATE_NOOP("carrier", "The carrier does not know this fleet"),
                QT_TRANSLATE_NOOP(
                    "carrier", "Check the fleet in the recipe or manifest against the carrier's console.")};
        case 83007:
            return {Advice::FixSettings, ErrorKind::Usage, code::kNoFleet,
                    QT_TRANSLATE_NOOP("carrier", "The SIM has no fleet, so it cannot be switched on"),
                    QT_TRANSLATE_NOOP("carrier", "Name a fleet in the recipe or manifest.")};
        case 83010:
            return {Advice::GiveUp, ErrorKind::Refused, code::kStatusNotPossible,
                    QT_TRANSLATE_NOOP("carrier",
                                      "The SIM cannot change to the wanted status from the one it has"),
                    QT_TRANSLATE_NOOP("carrier", "Look at the SIM in the carrier's console.")};
        default: break;
        }
    }
    switch (httpStatus) {
    case 401:
        return {Advice::FixSettings, ErrorKind::Usage, code::kCredentials,
                QT_TRANSLATE_NOOP("carrier", "The carrier refused the account or its secret"),
                QT_TRANSLATE_NOOP("carrier", "Check account and secret in the settings.")};
    case 403:
        return {Advice::FixSettings, ErrorKind::Usage, code::kNotAllowed,
                QT_TRANSLATE_NOOP("carrier", "This carrier account may not do that"),
                QT_TRANSLATE_NOOP(
                    "carrier", "Use an account with Super SIM; test credentials and trial accounts cannot.")};
    case 404:
        return {Advice::GiveUp, ErrorKind::Refused, code::kNotFound,
                QT_TRANSLATE_NOOP("carrier", "The carrier does not know what was asked for"),
                QT_TRANSLATE_NOOP("carrier", "Check that the settings name the account that owns it.")};
    case 409:
        return {Advice::GiveUp, ErrorKind::Refused, code::kConflict,
                QT_TRANSLATE_NOOP("carrier", "The carrier says that this collides with something else"),
                QT_TRANSLATE_NOOP("carrier", "Look at the profile and its SIM in the carrier's console.")};
    case 429:
        return {Advice::RetryLater, ErrorKind::Refused, code::kBusy,
                QT_TRANSLATE_NOOP("carrier", "The carrier is busy"),
                QT_TRANSLATE_NOOP("carrier", "The station tries again by itself.")};
    default: break;
    }
    if (httpStatus >= 500)
        return {Advice::RetryLater, ErrorKind::Unknown, code::kServerError,
                QT_TRANSLATE_NOOP("carrier", "The carrier has trouble of its own"),
                QT_TRANSLATE_NOOP("carrier", "The station asks again later.")};
    if (httpStatus >= 300 && httpStatus < 400)
        return {Advice::FixSettings, ErrorKind::Usage, code::kRedirected,
                QT_TRANSLATE_NOOP("carrier", "The carrier's address sends us elsewhere"),
                QT_TRANSLATE_NOOP("carrier", "Check base_url in the settings.")};
    if (httpStatus >= 400)
        return {
            Advice::GiveUp, ErrorKind::Refused, code::kRefused,
            QT_TRANSLATE_NOOP("carrier", "The carrier refused the request"),
            QT_TRANSLATE_NOOP("carrier", "Look at the carrier's words; the same request will fail again.")};
    return {Advice::RetryLater, ErrorKind::Unknown, code::kUnreadable,
            QT_TRANSLATE_NOOP("carrier", "The carrier's answer is not one we know"),
            QT_TRANSLATE_NOOP("carrier", "The station asks again later.")};
}

} // namespace

ApiError readError(QByteArrayView body, const std::vector<base::Secret> &secrets)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    ApiError error;
    error.code = numberOf(object.value(QLatin1String("code")));
    for (const auto key : {"message", "detail", "title", "error_description"}) {
        error.message = harmless(object.value(QLatin1String(key)).toString(), secrets);
        if (!error.message.isEmpty())
            break;
    }
    return error;
}

Certainty certaintyOf(int httpStatus)
{
    switch (httpStatus) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 429: return Certainty::NotDone;
    default: return Certainty::Unknown;
    }
}

CarrierFailure refused(const base::http::Answer &answer, const ApiError &error, std::optional<Millis> wait,
                       const QString &where)
{
    const Verdict verdict = verdictOf(answer.status, error.code);
    // 20429 was never processed, whatever HTTP status it comes with (facts §1.7).
    const bool isBusy = verdict.code == code::kBusy;
    CarrierFailure result = failure(isBusy ? Certainty::NotDone : certaintyOf(answer.status), verdict.advice,
                                    verdict.kind, verdict.code,
                                    QCoreApplication::translate("carrier", verdict.text) +
                                        quoted(error, answer.status) + QLatin1Char('.'),
                                    QCoreApplication::translate("carrier", verdict.remedy), where);
    result.retryAfter = wait.value_or(Millis(0));
    return result;
}

} // namespace carrier::supersim
