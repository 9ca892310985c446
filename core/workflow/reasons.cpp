#include "core/workflow/reasons.h"

#include <QCoreApplication>

#include <string_view>

namespace workflow {
namespace {

struct Words
{
    std::string_view code;
    const char *text;
};

constexpr Words kWords[] = {
    {reasons::kWrongCard,
     QT_TRANSLATE_NOOP(
         "workflow",
         "This unit's card has the EID %1, but the card in the reader has %2. Nothing was written. "
         "Put the right card in and retry.")},
    {reasons::kBadCheckDigits,
     QT_TRANSLATE_NOOP("workflow",
                       "The card says its EID is %1, whose check digits are wrong. Nothing was written. "
                       "Test cards need a recipe that allows them.")},
    {reasons::kOtherEidReserved,
     QT_TRANSLATE_NOOP(
         "workflow",
         "The carrier's reservation is for the EID %1, but this unit has %2. Nothing was written.")},
    {reasons::kReservationUsed,
     QT_TRANSLATE_NOOP("workflow", "The carrier says this unit's profile was already downloaded. "
                                   "Find out which card has it before anything else is reserved.")},
    {reasons::kReservationDead,
     QT_TRANSLATE_NOOP("workflow",
                       "The carrier could not reserve a profile: %1 A retry asks for another one.")},
    {reasons::kIncomplete,
     QT_TRANSLATE_NOOP("workflow",
                       "The carrier's reservation lacks its activation code or ICCID. Ask the carrier.")},
    {reasons::kSeveralFound,
     QT_TRANSLATE_NOOP(
         "workflow",
         "The answer to a reservation was lost, and the carrier lists %1 that could be this unit's. "
         "A person must choose.")},
    {reasons::kLostTooOften,
     QT_TRANSLATE_NOOP("workflow", "The answers to this unit's reservations were lost several times. "
                                   "Check the network, compare with the carrier's list, then retry.")},
    {reasons::kSearching,
     QT_TRANSLATE_NOOP(
         "workflow",
         "The carrier's answer was lost. The station looks for the reservation before it asks again.")},
    {reasons::kPutCardBack,
     QT_TRANSLATE_NOOP("workflow",
                       "The card left before the station knew what was written. Put the same card back in.")},
    {reasons::kNotOnCard,
     QT_TRANSLATE_NOOP(
         "workflow",
         "The card reported the profile as installed, but its list does not show it. Set the card aside.")},
    {reasons::kTriedTooOften,
     QT_TRANSLATE_NOOP("workflow", "The card was tried several times and holds nothing of this unit. "
                                   "Check the reader's contacts, then retry.")},
    {reasons::kNotEnabled,
     QT_TRANSLATE_NOOP("workflow", "The profile is on the card, but it could not be enabled. %1")},
    {reasons::kOtherAddress,
     QT_TRANSLATE_NOOP(
         "workflow",
         "The card should hold the address %1, but reads back %2. Try again or set the card aside.")},
    {reasons::kUnknownProfile,
     QT_TRANSLATE_NOOP(
         "workflow", "It is not certain whether the profile is on the card, because its number is not known. "
                     "Compare the card's profiles with the order.")},
    {reasons::kPerhapsPrinted,
     QT_TRANSLATE_NOOP("workflow", "The label may have been printed before the station stopped. Look for it; "
                                   "a retry prints it again.")},
    {reasons::kVoided,
     QT_TRANSLATE_NOOP("workflow",
                       "%1 voided this unit's code: %2. Destroy every label of it, and ask the carrier to "
                       "take the reservation back. The product itself is imported again as a new unit.")},
};

} // namespace

QString sentence(const Reason &reason)
{
    if (!reason.text.isEmpty())
        return reason.text;
    for (const auto &[code, text] : kWords) {
        if (reason.code == QLatin1String(code.data(), qsizetype(code.size()))) {
            QString words = QCoreApplication::translate("workflow", text);
            for (const QString &argument : reason.arguments)
                words = words.arg(argument);
            return words;
        }
    }
    return reason.code;
}

QString causeWords(ReprintCause cause)
{
    switch (cause) {
    case ReprintCause::Jam: return QCoreApplication::translate("workflow", "paper jam");
    case ReprintCause::Smudged: return QCoreApplication::translate("workflow", "smudged");
    case ReprintCause::Lost: return QCoreApplication::translate("workflow", "lost");
    case ReprintCause::Damaged: return QCoreApplication::translate("workflow", "damaged");
    case ReprintCause::Other: return QCoreApplication::translate("workflow", "another reason");
    }
    return {};
}

} // namespace workflow
