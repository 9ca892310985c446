#include "core/lpa/download_outcome.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using Kind = base::http::Failure::Kind;
using base::ErrorCode;
using base::ErrorKind;

} // namespace

DownloadOutcome refusedOutcome(base::Error error, NextStep next)
{
    DownloadOutcome outcome;
    outcome.verdict = DownloadOutcome::Verdict::Refused;
    outcome.nextStep = next;
    outcome.error = std::move(error);
    return outcome;
}

DownloadOutcome unknownOutcome(base::Error error, NextStep next)
{
    DownloadOutcome outcome;
    outcome.verdict = DownloadOutcome::Verdict::Unknown;
    outcome.written = DownloadOutcome::Written::Perhaps;
    outcome.nextStep = next;
    outcome.error = std::move(error);
    return outcome;
}

base::Error httpError(const base::http::Failure &failure)
{
    const QString retried = QCoreApplication::translate("lpa", "Check the network. It is tried a few times.");
    switch (failure.kind) {
    case Kind::NotFound:
        return {ErrorKind::MissingPart,
                ErrorCode("server.not-found"),
                failure.text,
                {},
                QCoreApplication::translate(
                    "lpa", "Check the SM-DP+ address and the network. It is tried a few times.")};
    case Kind::Unreachable:
        return {ErrorKind::MissingPart, ErrorCode("server.unreachable"), failure.text, {}, retried};
    case Kind::Untrusted:
        return {ErrorKind::Refused,
                ErrorCode("server.untrusted"),
                failure.text,
                {},
                QCoreApplication::translate(
                    "lpa", "Import the root certificate of the SM-DP+, and check the station's clock.")};
    case Kind::IssuerRefused:
        return {ErrorKind::Refused,
                ErrorCode("server.issuer-not-accepted"),
                QCoreApplication::translate(
                    "lpa", "The SM-DP+ shows a certificate of an issuer that this card does not accept."),
                {},
                QCoreApplication::translate(
                    "lpa", "A test card needs a test SM-DP+, a live card a live one: use a card that fits.")};
    case Kind::Closed: return {ErrorKind::Unknown, ErrorCode("server.closed"), failure.text, {}, retried};
    case Kind::TimedOut:
        return {ErrorKind::Unknown, ErrorCode("server.timed-out"), failure.text, {}, retried};
    case Kind::TooLarge:
        return {ErrorKind::Refused,
                ErrorCode("server.answer-too-large"),
                failure.text,
                {},
                QCoreApplication::translate("lpa", "Ask the operator of the SM-DP+; the unit is held.")};
    case Kind::Cancelled:
        return {ErrorKind::Unknown, ErrorCode("server.cancelled"), failure.text, {}, retried};
    case Kind::Malformed:
        return {ErrorKind::Unknown,
                ErrorCode("server.no-http"),
                failure.text,
                {},
                QCoreApplication::translate(
                    "lpa", "Check the SM-DP+ address and the network. It is tried a few times.")};
    case Kind::NotAdmitted:
    case Kind::Withheld:
    case Kind::Other: break;
    }
    return {ErrorKind::Unknown, ErrorCode("server.failed"), failure.text, {}, retried};
}

NextStep httpAdvice(const base::http::Failure &failure)
{
    switch (failure.kind) {
    case Kind::Untrusted: return NextStep::FixSettings;
    case Kind::IssuerRefused: return NextStep::OtherCard;
    case Kind::TooLarge: return NextStep::HoldForPerson;
    case Kind::NotFound:
    case Kind::Unreachable:
    case Kind::NotAdmitted:
    case Kind::Closed:
    case Kind::TimedOut:
    case Kind::Malformed:
    case Kind::Cancelled:
    case Kind::Withheld:
    case Kind::Other: break;
    }
    return NextStep::RetryLater;
}

} // namespace lpa
