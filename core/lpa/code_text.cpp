#include "core/lpa/code_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lpa {
namespace {

constexpr const char *kSetAside =
    QT_TRANSLATE_NOOP("lpa", "Try the card once more; if it stays so, set it aside.");
constexpr const char *kReadProfiles = QT_TRANSLATE_NOOP("lpa", "Read the card's profiles again.");
constexpr const char *kBusyRemedy =
    QT_TRANSLATE_NOOP("lpa", "Take the card out, put it in again and repeat.");
constexpr const char *kAskOperator =
    QT_TRANSLATE_NOOP("lpa", "Ask the operator of the SM-DP+; the unit is held.");
constexpr const char *kCheckFit = QT_TRANSLATE_NOOP(
    "lpa", "This kind of profile does not suit this kind of card; ask the operator for another.");

constexpr CodeText kEnable[] = {
    {1, "card.enable.not-found", QT_TRANSLATE_NOOP("lpa", "The card has no such profile."), kReadProfiles},
    {2, "card.enable.not-disabled", QT_TRANSLATE_NOOP("lpa", "The profile is enabled already."),
     kReadProfiles},
    {3, "card.enable.policy",
     QT_TRANSLATE_NOOP("lpa", "The enabled profile forbids that another takes its place."),
     QT_TRANSLATE_NOOP("lpa", "Ask the operator of the enabled profile.")},
    {4, "card.enable.wrong-profile",
     QT_TRANSLATE_NOOP("lpa", "The card wants another profile enabled again."),
     QT_TRANSLATE_NOOP("lpa", "End the test mode of the card first.")},
    {5, "card.enable.busy", QT_TRANSLATE_NOOP("lpa", "The card is busy with its own toolkit."), kBusyRemedy},
    {127, "card.enable.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not enable the profile and gives no reason."), kBusyRemedy},
};
constexpr CodeText kDisable[] = {
    {1, "card.disable.not-found", QT_TRANSLATE_NOOP("lpa", "The card has no such profile."), kReadProfiles},
    {2, "card.disable.not-enabled", QT_TRANSLATE_NOOP("lpa", "The profile is not enabled."), kReadProfiles},
    {3, "card.disable.policy", QT_TRANSLATE_NOOP("lpa", "The profile forbids that it is disabled."),
     QT_TRANSLATE_NOOP("lpa", "Ask the operator of the profile.")},
    {5, "card.disable.busy", QT_TRANSLATE_NOOP("lpa", "The card is busy with its own toolkit."), kBusyRemedy},
    {127, "card.disable.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not disable the profile and gives no reason."), kBusyRemedy},
};
constexpr CodeText kDelete[] = {
    {1, "card.delete.not-found", QT_TRANSLATE_NOOP("lpa", "The card has no such profile."), kReadProfiles},
    {2, "card.delete.enabled", QT_TRANSLATE_NOOP("lpa", "An enabled profile cannot be deleted."),
     QT_TRANSLATE_NOOP("lpa", "Disable the profile first.")},
    {3, "card.delete.policy", QT_TRANSLATE_NOOP("lpa", "The profile forbids that it is deleted."),
     QT_TRANSLATE_NOOP("lpa", "Ask the operator of the profile.")},
    {127, "card.delete.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not delete the profile and gives no reason."), kBusyRemedy},
};
constexpr CodeText kMemoryReset[] = {
    {1, "card.memory-reset.nothing", QT_TRANSLATE_NOOP("lpa", "The card has nothing of that kind to delete."),
     kReadProfiles},
    {5, "card.memory-reset.busy", QT_TRANSLATE_NOOP("lpa", "The card is busy with its own toolkit."),
     kBusyRemedy},
    {127, "card.memory-reset.refused",
     QT_TRANSLATE_NOOP("lpa", "The card was not cleared and gives no reason."), kBusyRemedy},
};
constexpr CodeText kNickname[] = {
    {1, "card.nickname.not-found", QT_TRANSLATE_NOOP("lpa", "The card has no such profile."), kReadProfiles},
    {127, "card.nickname.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not store the name and gives no reason."), kSetAside},
};
constexpr CodeText kDefaultSmdp[] = {
    {127, "card.default-smdp.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not store the SM-DP+ address and gives no reason."), kSetAside},
};
constexpr CodeText kRemove[] = {
    {1, "card.notification.not-found",
     QT_TRANSLATE_NOOP("lpa", "The card has no such notification any more."),
     QT_TRANSLATE_NOOP("lpa", "Nothing needs to be done.")},
    {127, "card.notification.not-removed",
     QT_TRANSLATE_NOOP("lpa", "The card did not remove the notification and gives no reason."),
     QT_TRANSLATE_NOOP("lpa", "It was delivered; removing it is tried again later.")},
};
constexpr CodeText kProfiles[] = {
    {1, "card.profiles.wrong-input",
     QT_TRANSLATE_NOOP("lpa", "The card does not understand which fields are asked for."), kSetAside},
    {11, "card.profiles.changing",
     QT_TRANSLATE_NOOP("lpa", "The card is changing its profiles at the moment."), kBusyRemedy},
    {127, "card.profiles.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not list its profiles and gives no reason."), kBusyRemedy},
};
constexpr CodeText kNotifications[] = {
    {127, "card.notifications.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not list its notifications and gives no reason."), kBusyRemedy},
};
constexpr CodeText kAuthenticate[] = {
    {1, "card.server.certificate",
     QT_TRANSLATE_NOOP("lpa", "The card does not accept the SM-DP+'s certificate."),
     QT_TRANSLATE_NOOP("lpa",
                       "Check whether a test card met a live server or the reverse; try another card."),
     NextStep::OtherCard},
    {2, "card.server.signature", QT_TRANSLATE_NOOP("lpa", "The card found the SM-DP+'s signature wrong."),
     kAskOperator, NextStep::HoldForPerson},
    {3, "card.server.curve",
     QT_TRANSLATE_NOOP("lpa", "The card does not know the kind of key the SM-DP+ uses."),
     QT_TRANSLATE_NOOP("lpa", "Use a card of a type that the operator has approved."), NextStep::OtherCard},
    {4, "card.server.no-session",
     QT_TRANSLATE_NOOP("lpa", "The card lost the session before it was complete."),
     QT_TRANSLATE_NOOP("lpa", "Start the download again."), NextStep::RetrySameCard},
    {5, "card.server.oid", QT_TRANSLATE_NOOP("lpa", "The card refuses the SM-DP+'s identity number."),
     kAskOperator, NextStep::HoldForPerson},
    {6, "card.server.challenge", QT_TRANSLATE_NOOP("lpa", "The SM-DP+ answered another card's question."),
     QT_TRANSLATE_NOOP("lpa", "Start the download again."), NextStep::RetrySameCard},
    {7, "card.server.ci-unknown",
     QT_TRANSLATE_NOOP("lpa", "The card does not know the authority behind the SM-DP+."),
     QT_TRANSLATE_NOOP("lpa",
                       "Check whether a test card met a live server or the reverse; try another card."),
     NextStep::OtherCard},
    {127, "card.server.refused", QT_TRANSLATE_NOOP("lpa", "The card refused the SM-DP+ and gives no reason."),
     kSetAside, NextStep::RetrySameCard},
};
constexpr CodeText kPrepare[] = {
    {1, "card.prepare.certificate",
     QT_TRANSLATE_NOOP("lpa", "The card does not accept the certificate the profile is packed under."),
     kAskOperator, NextStep::HoldForPerson},
    {2, "card.prepare.signature", QT_TRANSLATE_NOOP("lpa", "The card found the offer's signature wrong."),
     kAskOperator, NextStep::HoldForPerson},
    {3, "card.prepare.curve",
     QT_TRANSLATE_NOOP("lpa", "The card does not know the kind of key the profile is packed with."),
     QT_TRANSLATE_NOOP("lpa", "Use a card of a type that the operator has approved."), NextStep::OtherCard},
    {4, "card.prepare.no-session",
     QT_TRANSLATE_NOOP("lpa", "The card lost the session before it was complete."),
     QT_TRANSLATE_NOOP("lpa", "Start the download again."), NextStep::RetrySameCard},
    {5, "card.prepare.transaction", QT_TRANSLATE_NOOP("lpa", "The offer belongs to another session."),
     QT_TRANSLATE_NOOP("lpa", "Start the download again."), NextStep::RetrySameCard},
    {127, "card.prepare.refused",
     QT_TRANSLATE_NOOP("lpa", "The card refused the profile and gives no reason."), kSetAside,
     NextStep::RetrySameCard},
};
constexpr CodeText kCancel[] = {
    {5, "card.cancel.transaction", QT_TRANSLATE_NOOP("lpa", "The card knows no such session any more."),
     QT_TRANSLATE_NOOP("lpa", "Nothing needs to be done.")},
    {127, "card.cancel.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not end the session and gives no reason."), kBusyRemedy},
};
constexpr CodeText kLoadCrl[] = {
    {1, "card.crl.signature",
     QT_TRANSLATE_NOOP("lpa", "The card found the revocation list's signature wrong."),
     QT_TRANSLATE_NOOP("lpa", "Get the list from its issuer again.")},
    {2, "card.crl.format", QT_TRANSLATE_NOOP("lpa", "The card cannot read this revocation list."),
     QT_TRANSLATE_NOOP("lpa", "Get the list in the form that its issuer has for cards.")},
    {3, "card.crl.memory",
     QT_TRANSLATE_NOOP("lpa", "The card has not enough memory for the revocation list."),
     QT_TRANSLATE_NOOP("lpa", "Delete a profile that is not needed.")},
    {4, "card.crl.key", QT_TRANSLATE_NOOP("lpa", "The card does not know the issuer of the revocation list."),
     QT_TRANSLATE_NOOP("lpa", "Use the list of an authority that the card trusts.")},
    {5, "card.crl.older", QT_TRANSLATE_NOOP("lpa", "The card holds a newer revocation list already."),
     QT_TRANSLATE_NOOP("lpa", "Nothing needs to be done.")},
    {6, "card.crl.base", QT_TRANSLATE_NOOP("lpa", "The card lacks the list that this one continues."),
     QT_TRANSLATE_NOOP("lpa", "Load the complete list first.")},
    {127, "card.crl.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not load the revocation list and gives no reason."), kSetAside},
};

constexpr CodeText kInstall[] = {
    {1, "install.incorrect-input", QT_TRANSLATE_NOOP("lpa", "The package holds values that are not allowed."),
     kAskOperator, NextStep::HoldForPerson},
    {2, "install.invalid-signature", QT_TRANSLATE_NOOP("lpa", "The package's signature is wrong."),
     kAskOperator, NextStep::HoldForPerson},
    {3, "install.invalid-transaction", QT_TRANSLATE_NOOP("lpa", "The package belongs to another session."),
     kAskOperator, NextStep::HoldForPerson},
    {4, "install.unsupported-key-terms",
     QT_TRANSLATE_NOOP("lpa", "The card does not support how the package is protected."), kAskOperator,
     NextStep::HoldForPerson},
    {5, "install.unsupported-operation",
     QT_TRANSLATE_NOOP("lpa", "The card does not support the operation that the package asks for."),
     kCheckFit, NextStep::HoldForPerson},
    {6, "install.unsupported-class",
     QT_TRANSLATE_NOOP("lpa", "The card does not take profiles of this class."), kCheckFit,
     NextStep::HoldForPerson},
    {7, "install.package-structure", QT_TRANSLATE_NOOP("lpa", "The package arrived damaged."),
     QT_TRANSLATE_NOOP("lpa", "Try once more with a new session."), NextStep::RetrySameCard},
    {8, "install.package-security", QT_TRANSLATE_NOOP("lpa", "The package's protection did not hold."),
     QT_TRANSLATE_NOOP("lpa", "Try once more with a new session."), NextStep::RetrySameCard},
    {kIccidAlreadyOnCard, "install.iccid-exists",
     QT_TRANSLATE_NOOP("lpa", "The card has a profile with this ICCID already."),
     QT_TRANSLATE_NOOP("lpa", "The card is read to see whether it is ours."), NextStep::HoldForPerson},
    {10, "install.no-memory", QT_TRANSLATE_NOOP("lpa", "The card has not enough memory for the profile."),
     QT_TRANSLATE_NOOP("lpa", "Use another card, or delete a profile that is not needed."),
     NextStep::OtherCard},
    {11, "install.interrupted", QT_TRANSLATE_NOOP("lpa", "The installation was interrupted."),
     QT_TRANSLATE_NOOP("lpa", "Keep the card in the reader; the same profile is tried again."),
     NextStep::RetrySameCard},
    {12, "install.element", QT_TRANSLATE_NOOP("lpa", "The card could not process a part of the profile."),
     kCheckFit, NextStep::HoldForPerson},
    {13, "install.data-mismatch", QT_TRANSLATE_NOOP("lpa", "The profile's data contradict its description."),
     kAskOperator, NextStep::HoldForPerson},
    {14, "install.test-key",
     QT_TRANSLATE_NOOP("lpa", "The test profile carries a key that the card does not allow."), kCheckFit,
     NextStep::HoldForPerson},
    {15, "install.policy", QT_TRANSLATE_NOOP("lpa", "The card does not allow the profile's policy rules."),
     kCheckFit, NextStep::HoldForPerson},
    {127, "install.refused",
     QT_TRANSLATE_NOOP("lpa", "The card did not install the profile and gives no reason."), kAskOperator,
     NextStep::HoldForPerson},
};

constexpr CodeText kPackageParts[] = {
    {0, "", QT_TRANSLATE_NOOP("lpa", "while the secure channel was set up"), ""},
    {1, "", QT_TRANSLATE_NOOP("lpa", "while the place for the profile was made"), ""},
    {2, "", QT_TRANSLATE_NOOP("lpa", "while the profile's description was stored"), ""},
    {3, "", QT_TRANSLATE_NOOP("lpa", "while the rest of the profile's description was stored"), ""},
    {4, "", QT_TRANSLATE_NOOP("lpa", "while the keys were replaced"), ""},
    {5, "", QT_TRANSLATE_NOOP("lpa", "while the profile's elements were loaded"), ""},
};

constexpr CodeText kElementStatus[] = {
    {0, "", QT_TRANSLATE_NOOP("lpa", "in order"), ""},
    {1, "", QT_TRANSLATE_NOOP("lpa", "an element of a kind the card does not know"), ""},
    {2, "", QT_TRANSLATE_NOOP("lpa", "a fault of the card's memory"), ""},
    {3, "", QT_TRANSLATE_NOOP("lpa", "values that are not allowed"), ""},
    {4, "", QT_TRANSLATE_NOOP("lpa", "not enough memory"), ""},
    {5, "", QT_TRANSLATE_NOOP("lpa", "a wrong format"), ""},
    {6, "", QT_TRANSLATE_NOOP("lpa", "a parameter that is not allowed"), ""},
    {7, "", QT_TRANSLATE_NOOP("lpa", "a runtime environment the card does not have"), ""},
    {8, "", QT_TRANSLATE_NOOP("lpa", "a library the card does not have"), ""},
    {9, "", QT_TRANSLATE_NOOP("lpa", "a file template the card does not have"), ""},
    {10, "", QT_TRANSLATE_NOOP("lpa", "a feature the card does not have"), ""},
    {11, "", QT_TRANSLATE_NOOP("lpa", "a missing PIN"), ""},
    {31, "", QT_TRANSLATE_NOOP("lpa", "a profile format the card does not support"), ""},
};

const CodeText *lookUp(std::span<const CodeText> table, quint64 code)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [code](const CodeText &entry) { return quint64(entry.code) == code; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace

QString translated(const char *sourceText)
{
    return *sourceText ? QCoreApplication::translate("lpa", sourceText) : QString();
}

std::span<const CodeText> codesOf(CardFunction function)
{
    switch (function) {
    case CardFunction::EnableProfile: return kEnable;
    case CardFunction::DisableProfile: return kDisable;
    case CardFunction::DeleteProfile: return kDelete;
    case CardFunction::MemoryReset: return kMemoryReset;
    case CardFunction::SetNickname: return kNickname;
    case CardFunction::SetDefaultSmdp: return kDefaultSmdp;
    case CardFunction::RemoveNotification: return kRemove;
    case CardFunction::GetProfiles: return kProfiles;
    case CardFunction::ListNotifications:
    case CardFunction::RetrieveNotifications: return kNotifications;
    case CardFunction::AuthenticateServer: return kAuthenticate;
    case CardFunction::PrepareDownload: return kPrepare;
    case CardFunction::CancelSession: return kCancel;
    case CardFunction::LoadCrl: return kLoadCrl;
    }
    return {};
}

base::Error cardError(CardFunction function, int code)
{
    if (const CodeText *entry = lookUp(codesOf(function), quint64(code))) {
        return {base::ErrorKind::Refused,
                base::ErrorCode(entry->name),
                translated(entry->text),
                {},
                translated(entry->remedy)};
    }
    return {base::ErrorKind::Refused,
            base::ErrorCode("card.refused"),
            QCoreApplication::translate(
                "lpa", "The card refused with reason %1, which is newer than this station knows.")
                .arg(code),
            {},
            translated(kSetAside)};
}

NextStep cardAdvice(CardFunction function, int code)
{
    const CodeText *entry = lookUp(codesOf(function), quint64(code));
    return entry ? entry->next : NextStep::HoldForPerson;
}

std::span<const CodeText> installReasons() { return kInstall; }

const CodeText *installReason(int reason) { return lookUp(kInstall, quint64(reason)); }

QString packagePart(int commandId)
{
    const CodeText *entry = lookUp(kPackageParts, quint64(commandId));
    return entry ? translated(entry->text)
                 : QCoreApplication::translate("lpa", "in step %1 of the package").arg(commandId);
}

QString elementStatus(quint64 status)
{
    if (const CodeText *entry = lookUp(kElementStatus, status))
        return translated(entry->text);
    // A card passes its own status word on as a number: 6xxx or 9xxx.
    if ((status >= 0x6000 && status <= 0x6FFF) || (status >= 0x9000 && status <= 0x9FFF)) {
        return QCoreApplication::translate("lpa", "status word %1 of the card")
            .arg(QString::number(status, 16).toUpper());
    }
    return QCoreApplication::translate("lpa", "status %1, which is newer than this station knows")
        .arg(status);
}

} // namespace lpa
