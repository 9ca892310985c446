#pragma once

#include "core/base/result.h"
#include "core/lpa/next_step.h"

#include <QString>

#include <optional>
#include <span>

/// The result codes of cards as data: number, stable name, sentence, remedy, one table per family
/// (SGP.22 v2 §5.7; facts/sgp22.md §4, §8). Thread: any.
namespace lpa {

/// The functions whose result codes have texts.
enum class CardFunction {
    EnableProfile,
    DisableProfile,
    DeleteProfile,
    MemoryReset,
    SetNickname,
    SetDefaultSmdp,
    RemoveNotification,
    GetProfiles,
    ListNotifications,
    RetrieveNotifications,
    AuthenticateServer,
    PrepareDownload,
    CancelSession,
    LoadCrl,
};

/// One code of a table. The texts are source texts of translation context "lpa"; translated() gives them to
/// people.
struct CodeText
{
    int code = 0;
    const char *name = "";   ///< the error code's text
    const char *text = "";   ///< what happened
    const char *remedy = ""; ///< what to do
    NextStep next = NextStep::HoldForPerson;
};

/// A source text of context "lpa" in the user's language.
QString translated(const char *sourceText);

/// All codes of a function, the same that cardError() uses.
std::span<const CodeText> codesOf(CardFunction function);
/// The error for a function's result code other than 0; a code that is not in the table has a sentence too.
base::Error cardError(CardFunction function, int code);
/// What to do after a refusal in the download: AuthenticateServer and PrepareDownload.
NextStep cardAdvice(CardFunction function, int code);

/// All ErrorReasons of a ProfileInstallationResult.
std::span<const CodeText> installReasons();
/// The ErrorReason that means that the profile's ICCID is already on the card.
inline constexpr int kIccidAlreadyOnCard = 9;
/// The table's entry for an ErrorReason, or nothing for one that is newer than this station.
const CodeText *installReason(int reason);
/// Where in the package it happened: the BppCommandId 0 to 5 as a phrase; an unknown number has one too.
QString packagePart(int commandId);
/// A profile element's status (PEStatus of the TCA profile package): a phrase; status words are shown as
/// such.
QString elementStatus(quint64 status);

} // namespace lpa
