#include "core/carrier/supersim/answers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using base::Millis;

constexpr qsizetype kLongestMessage = 200;

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

QString harmless(QString text, const std::vector<base::Secret> &secrets)
{
    const QByteArray bytes = text.toUtf8();
    const bool leaks = std::any_of(secrets.begin(), secrets.end(), [&](const base::Secret &secret) {
        return !secret.isEmpty() && bytes.contains(secret.reveal().toByteArray());
    });
    // An activation code is a secret wherever it turns up.
    if (leaks || text.contains(QLatin1String("1$")) ||
        text.contains(QLatin1String("LPA:"), Qt::CaseInsensitive))
        return {};
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QLatin1Char(' ');
    }
    text = text.simplified();
    if (text.size() > kLongestMessage)
        text = text.left(kLongestMessage) + QChar(0x2026);
    return text;
}

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

std::optional<base::Millis> retryAfter(const base::http::Answer &answer, base::Instant now, base::Millis most)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return !fits || seconds > most.count() / 1000 ? most : Millis(seconds * 1000);
    }
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const Millis wait = base::Instant(Millis(date.toMSecsSinceEpoch())) - now;
    return std::clamp(wait, Millis(0), most);
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

CarrierFailure failure(Certainty certainty, Advice advice, ErrorKind kind, base::ErrorCode code, QString text,
                       QString remedy, QString where)
{
    return {certainty, advice, Millis(0),
            base::Error{kind, code, std::move(text), std::move(where), std::move(remedy)}};
}

CarrierFailure refused(const base::http::Answer &answer, const ApiError &error, std::optional<Millis> wait,
                       const QString &where)
{
    const Verdict verdict = verdictOf(answer.status, error.code);
    CarrierFailure result = failure(certaintyOf(answer.status), verdict.advice, verdict.kind, verdict.code,
                                    QCoreApplication::translate("carrier", verdict.text) +
                                        quoted(error, answer.status) + QLatin1Char('.'),
                                    QCoreApplication::translate("carrier", verdict.remedy), where);
    result.retryAfter = wait.value_or(Millis(0));
    return result;
}

CarrierFailure unanswered(const base::http::Failure &lost, const QString &where)
{
    using Kind = base::http::Failure::Kind;
    const bool reached = lost.reached != base::http::Failure::Reached::No;
    const Certainty certainty = reached ? Certainty::Unknown : Certainty::NotDone;
    if (lost.kind == Kind::Untrusted)
        return failure(
            certainty, Advice::FixSettings, ErrorKind::MissingPart, code::kUntrusted, lost.text,
            QCoreApplication::translate(
                "carrier", "Check the carrier's address, the \"ca\" setting and this computer's clock."),
            where);
    if (!reached)
        return failure(certainty, Advice::RetryLater, ErrorKind::MissingPart, code::kUnreachable, lost.text,
                       QCoreApplication::translate("carrier", "Check this computer's network connection."),
                       where);
    return failure(
        certainty, Advice::RetryLater, ErrorKind::Unknown, code::kNoAnswer, lost.text,
        QCoreApplication::translate("carrier", "The station finds out by itself what became of the request."),
        where);
}

} // namespace carrier::supersim
