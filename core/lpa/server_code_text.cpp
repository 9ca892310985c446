#include "core/lpa/server_code_text.h"

#include "core/lpa/code_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lpa {
namespace {

constexpr const char *kOtherCard = QT_TRANSLATE_NOOP("lpa", "Set this card aside and use another.");
constexpr const char *kAskOperator = QT_TRANSLATE_NOOP("lpa", "Ask the operator; the unit is held.");
constexpr const char *kTestOrLive =
    QT_TRANSLATE_NOOP("lpa", "Check whether a test card met a live server or the reverse; use another card.");
constexpr const char *kNewOrder = QT_TRANSLATE_NOOP("lpa", "A new profile must be ordered.");
constexpr const char *kOtherEid = QT_TRANSLATE_NOOP("lpa", "The profile is reserved for another card.");
constexpr const char *kFindCard =
    QT_TRANSLATE_NOOP("lpa", "Put in the card the profile was reserved for, or ask the operator.");
constexpr const char *kDefect = QT_TRANSLATE_NOOP("lpa", "Report this to the maker of the station.");
constexpr const char *kSmds = QT_TRANSLATE_NOOP("lpa", "The operator's discovery service (SM-DS) refused.");
constexpr const char *kProfileType =
    QT_TRANSLATE_NOOP("lpa", "The operator does not offer this type of profile here.");
constexpr const char *kEs2 = QT_TRANSLATE_NOOP("lpa", "The operator's system refused the profile's ICCID.");

constexpr ServerCodeText kTable[] = {
    {"8.1", "4.8", "server.card-full",
     QT_TRANSLATE_NOOP("lpa", "The card has not enough space for the profile."),
     QT_TRANSLATE_NOOP("lpa", "Use another card, or delete a profile that is not needed."),
     NextStep::OtherCard},
    {"8.1", "6.1", "server.card-signature",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ found the card's signature wrong."),
     QT_TRANSLATE_NOOP("lpa", "Try once more; if it stays so, set the card aside."), NextStep::RetrySameCard},
    {"8.1.1", "2.2", "server.eid-missing",
     QT_TRANSLATE_NOOP("lpa", "The order is not bound to this card's EID."), kAskOperator,
     NextStep::HoldForPerson},
    {"8.1.1", "3.1", "server.other-eid", kOtherEid, kFindCard, NextStep::HoldForPerson},
    {"8.1.1", "3.10", "server.other-eid", kOtherEid, kFindCard, NextStep::HoldForPerson},
    {"8.1.1", "3.8", "server.other-eid", kOtherEid, kFindCard, NextStep::HoldForPerson},
    {"8.1.2", "6.1", "server.eum-certificate",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not trust the card's maker."), kTestOrLive,
     NextStep::OtherCard},
    {"8.1.2", "6.3", "server.eum-certificate-expired",
     QT_TRANSLATE_NOOP("lpa", "The certificate of the card's maker has expired."), kOtherCard,
     NextStep::OtherCard},
    {"8.1.3", "6.1", "server.card-certificate",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not accept the card's certificate."), kTestOrLive,
     NextStep::OtherCard},
    {"8.1.3", "6.3", "server.card-certificate-expired",
     QT_TRANSLATE_NOOP("lpa", "The card's certificate has expired."), kOtherCard, NextStep::OtherCard},
    {"8.1.4", "6.1", "server.eid-range",
     QT_TRANSLATE_NOOP("lpa", "The card's EID does not belong to the maker that certified it."), kOtherCard,
     NextStep::OtherCard},
    {"8.2", "1.2", "server.not-released",
     QT_TRANSLATE_NOOP("lpa", "The operator has not released the profile yet."),
     QT_TRANSLATE_NOOP("lpa", "It is tried again later."), NextStep::RetryLater},
    {"8.2", "3.7", "server.already-bound",
     QT_TRANSLATE_NOOP("lpa", "The profile was handed out before, and is not handed out again."),
     QT_TRANSLATE_NOOP("lpa", "Find the card that has it; the unit is held."), NextStep::HoldForPerson},
    {"8.2.1", "1.2", "server.iccid-not-allowed", kEs2, kAskOperator, NextStep::HoldForPerson},
    {"8.2.1", "3.3", "server.iccid-unavailable", kEs2, kAskOperator, NextStep::HoldForPerson},
    {"8.2.1", "3.5", "server.iccid-not-releasable", kEs2, kAskOperator, NextStep::HoldForPerson},
    {"8.2.1", "3.9", "server.iccid-unknown", kEs2, kAskOperator, NextStep::HoldForPerson},
    {"8.2.1", "3.10", "server.iccid-other-eid", kOtherEid, kFindCard, NextStep::HoldForPerson},
    {"8.2.5", "1.2", "server.profile-type-not-allowed", kProfileType, kAskOperator, NextStep::HoldForPerson},
    {"8.2.5", "3.7", "server.no-profile-left",
     QT_TRANSLATE_NOOP("lpa", "The operator has no profile of this type left."), kAskOperator,
     NextStep::HoldForPerson},
    {"8.2.5", "3.8", "server.profile-type-mismatch", kProfileType, kAskOperator, NextStep::HoldForPerson},
    {"8.2.5", "3.9", "server.profile-type-unknown", kProfileType, kAskOperator, NextStep::HoldForPerson},
    {"8.2.5", "4.3", "server.no-eligible-profile",
     QT_TRANSLATE_NOOP("lpa", "The operator has no profile that suits this card and device."),
     QT_TRANSLATE_NOOP("lpa", "Check the device's TAC in the settings, or ask the operator."),
     NextStep::HoldForPerson},
    {"8.2.6", "3.3", "server.matching-id-conflict",
     QT_TRANSLATE_NOOP("lpa", "The matching ID belongs to more than one order."), kAskOperator,
     NextStep::HoldForPerson},
    {"8.2.6", "3.8", "server.matching-id-refused",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ refuses the code: it is wrong, used or withdrawn."),
     QT_TRANSLATE_NOOP("lpa", "Check the code and where it was used; the unit is held."),
     NextStep::HoldForPerson},
    {"8.2.6", "3.10", "server.matching-id-other",
     QT_TRANSLATE_NOOP("lpa", "The profile is reserved under another matching ID."), kAskOperator,
     NextStep::HoldForPerson},
    {"8.2.7", "2.2", "server.confirmation-code-missing",
     QT_TRANSLATE_NOOP("lpa", "The operator wants a confirmation code for this profile."),
     QT_TRANSLATE_NOOP("lpa", "Enter the confirmation code."), NextStep::AskConfirmationCode},
    {"8.2.7", "3.8", "server.confirmation-code-refused",
     QT_TRANSLATE_NOOP("lpa", "The confirmation code is wrong."),
     QT_TRANSLATE_NOOP("lpa", "Enter the right code; too many wrong ones end the order."),
     NextStep::AskConfirmationCode},
    {"8.2.7", "6.4", "server.confirmation-code-exhausted",
     QT_TRANSLATE_NOOP("lpa", "Too many wrong confirmation codes were given; the order is dead."), kNewOrder,
     NextStep::NewReservation},
    {"8.8", "3.10", "server.oid",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ is not the one the code was made for."),
     QT_TRANSLATE_NOOP("lpa", "Check the code and its address; the unit is held."), NextStep::HoldForPerson},
    {"8.8.1", "3.8", "server.address",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not know itself by this address."),
     QT_TRANSLATE_NOOP("lpa", "Check the spelling of the SM-DP+ address."), NextStep::FixSettings},
    {"8.8.2", "3.1", "server.no-common-ci",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ and the card have no authority in common."), kTestOrLive,
     NextStep::OtherCard},
    {"8.8.3", "3.1", "server.card-version",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not support this card's version."),
     QT_TRANSLATE_NOOP("lpa", "Use a card of a newer type."), NextStep::OtherCard},
    {"8.8.4", "3.7", "server.no-certificate-for-ci",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ has no certificate that this card accepts."), kTestOrLive,
     NextStep::OtherCard},
    {"8.8.5", "4.10", "server.order-expired", QT_TRANSLATE_NOOP("lpa", "The order has expired."), kNewOrder,
     NextStep::NewReservation},
    {"8.8.5", "6.4", "server.order-retries",
     QT_TRANSLATE_NOOP("lpa", "The profile was asked for too many times; the order is dead."), kNewOrder,
     NextStep::NewReservation},
    {"8.9", "4.2", "server.smds-cascade", kSmds, kAskOperator, NextStep::RetryLater},
    {"8.9", "5.1", "server.smds-unreachable", kSmds, kAskOperator, NextStep::RetryLater},
    {"8.9.1", "3.8", "server.smds-address", kSmds,
     QT_TRANSLATE_NOOP("lpa", "Check the spelling of the SM-DS address."), NextStep::FixSettings},
    {"8.9.2", "3.1", "server.smds-no-common-ci", kSmds, kTestOrLive, NextStep::OtherCard},
    {"8.9.3", "3.1", "server.smds-card-version", kSmds, kOtherCard, NextStep::OtherCard},
    {"8.9.4", "3.7", "server.smds-no-certificate", kSmds, kTestOrLive, NextStep::OtherCard},
    {"8.9.5", "3.3", "server.smds-event-twice", kSmds, kAskOperator, NextStep::HoldForPerson},
    {"8.9.5", "3.9", "server.smds-no-event", kSmds, kAskOperator, NextStep::HoldForPerson},
    {"8.10.1", "3.9", "server.session-unknown",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ has ended the session by itself."),
     QT_TRANSLATE_NOOP("lpa", "Start the download again."), NextStep::RetrySameCard},
    {"8.11.1", "3.9", "server.ci-unknown",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not know the card's authority."), kTestOrLive,
     NextStep::OtherCard},
    {"1.2.1", "2.1", "server.content-type",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not take the form of the request."), kDefect,
     NextStep::FixSettings},
    {"1.2.2", "2.1", "server.protocol-version",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not support this station's protocol version."), kDefect,
     NextStep::FixSettings},
    {"1.3.1", "2.2", "server.context-missing",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ misses a part of the request."), kDefect, NextStep::FixSettings},
};

/// For pairs that the table does not have: what the reason's first number says.
constexpr ServerCodeText kFamilies[] = {
    {"", "1", "server.access", QT_TRANSLATE_NOOP("lpa", "The SM-DP+ does not allow this."), kAskOperator,
     NextStep::HoldForPerson},
    {"", "2", "server.format",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ finds the request incomplete or badly formed."), kAskOperator,
     NextStep::HoldForPerson},
    {"", "3", "server.conditions",
     QT_TRANSLATE_NOOP("lpa", "The SM-DP+ refuses under its conditions of use."), kAskOperator,
     NextStep::HoldForPerson},
    {"", "4", "server.processing", QT_TRANSLATE_NOOP("lpa", "The SM-DP+ could not process the request."),
     QT_TRANSLATE_NOOP("lpa", "It is tried again later."), NextStep::RetryLater},
    {"", "5", "server.transport", QT_TRANSLATE_NOOP("lpa", "The SM-DP+ could not reach a system behind it."),
     QT_TRANSLATE_NOOP("lpa", "It is tried again later."), NextStep::RetryLater},
    {"", "6", "server.security", QT_TRANSLATE_NOOP("lpa", "The SM-DP+ refuses for reasons of security."),
     kAskOperator, NextStep::HoldForPerson},
};
constexpr ServerCodeText kUnknown{"",
                                  "",
                                  "server.refused",
                                  QT_TRANSLATE_NOOP("lpa", "The SM-DP+ refused the request."),
                                  kAskOperator,
                                  NextStep::HoldForPerson};

const ServerCodeText *exact(const ServerStatus &status)
{
    const auto found = std::find_if(std::begin(kTable), std::end(kTable), [&](const ServerCodeText &entry) {
        return status.subject == QLatin1String(entry.subject) && status.reason == QLatin1String(entry.reason);
    });
    return found == std::end(kTable) ? nullptr : found;
}

const ServerCodeText &family(const ServerStatus &status)
{
    const QString first = status.reason.section(QLatin1Char('.'), 0, 0);
    const auto found =
        std::find_if(std::begin(kFamilies), std::end(kFamilies),
                     [&](const ServerCodeText &entry) { return first == QLatin1String(entry.reason); });
    return found == std::end(kFamilies) ? kUnknown : *found;
}

} // namespace

std::span<const ServerCodeText> serverCodes() { return kTable; }

base::Error serverError(const ServerStatus &status)
{
    const ServerCodeText *known = exact(status);
    const ServerCodeText &entry = known ? *known : family(status);
    QString text = translated(entry.text);
    if (!known && !status.message.isEmpty())
        text += QCoreApplication::translate("lpa", " It says: %1.").arg(status.message);
    text += QStringLiteral(" (%1/%2)").arg(status.subject, status.reason);
    return {base::ErrorKind::Refused, base::ErrorCode(entry.name), text, {}, translated(entry.remedy)};
}

NextStep serverAdvice(const ServerStatus &status)
{
    const ServerCodeText *known = exact(status);
    return known ? known->next : family(status).next;
}

} // namespace lpa
