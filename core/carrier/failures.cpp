#include "core/carrier/failures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace carrier {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using base::Millis;

constexpr qsizetype kLongestMessage = 200;

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

CarrierFailure failure(Certainty certainty, Advice advice, ErrorKind kind, base::ErrorCode code, QString text,
                       QString remedy, QString where)
{
    return {certainty, advice, Millis(0),
            base::Error{kind, code, std::move(text), std::move(where), std::move(remedy)}};
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
    if (lost.kind == Kind::NotAdmitted)
        return failure(certainty, Advice::FixSettings, ErrorKind::Usage, code::kCredentials, lost.text,
                       QCoreApplication::translate(
                           "carrier", "Check the client certificate in the settings with whoever issued it."),
                       where);
    if (lost.kind == Kind::Withheld)
        return failure(
            certainty, Advice::RetryLater, ErrorKind::Refused, code::kWithheld, lost.text,
            QCoreApplication::translate("carrier", "Nothing is lost: the station asks again by itself."),
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

} // namespace carrier
