#pragma once

#include "core/base/secret.h"
#include "core/esim/activation_code.h"
#include "core/esim/numbers.h"
#include "core/esim/plan.h"

#include <QString>

#include <array>
#include <optional>
#include <variant>

/// What a scanner's text is, told by the text alone: where it is used is the receiver's business. Pure.
/// Thread: any.
namespace esim {

/// What a command card asks for. Its code says "CMD:" and the name.
enum class ScanCommand {
    Start,   ///< let the batch run
    Stop,    ///< let it come to rest
    Retry,   ///< go on with the chosen unit
    Reprint, ///< ask why the chosen unit's label is printed again
    Bench,   ///< back to the bench
    Help,    ///< open the manual
    LogOut,  ///< the operator leaves
};
inline constexpr std::array kScanCommandNames{EnumName<ScanCommand>{ScanCommand::Start, "START"},
                                              EnumName<ScanCommand>{ScanCommand::Stop, "STOP"},
                                              EnumName<ScanCommand>{ScanCommand::Retry, "RETRY"},
                                              EnumName<ScanCommand>{ScanCommand::Reprint, "REPRINT"},
                                              EnumName<ScanCommand>{ScanCommand::Bench, "BENCH"},
                                              EnumName<ScanCommand>{ScanCommand::Help, "HELP"},
                                              EnumName<ScanCommand>{ScanCommand::LogOut, "LOGOUT"}};
constexpr const auto &enumNames(ScanCommand) { return kScanCommandNames; }

/// What a command card's code holds, "CMD:STOP".
QString cardText(ScanCommand command);
/// What a slot card's code holds, "SLOT:3".
QString slotCardText(int slot);

/// A text that is nothing else: whoever knows the batch knows whether it is a serial.
struct ScannedSerial
{
    QString text;
};

/// A label's whole text, as it arrived, and what it says.
struct ScannedLabel
{
    base::Secret payload;
    ActivationCode code;
};

/// An operator's badge.
struct ScannedBadge
{
    QString text; ///< what follows "OP:"
};

/// The card of a place on the bench.
struct ScannedSlot
{
    int number = 0; ///< from 1
};

/// The test label, well or badly read: label::judgeScannerTest() knows more.
struct ScannedTest
{
    QString typed;
};

/// Why a text is taken for nothing.
enum class MisreadKind {
    Empty,
    TooLong,
    Unreadable,     ///< characters that no code of ours holds
    EidCheckDigits, ///< 32 digits, ISO 7064 MOD 97-10 is wrong
    EidLength,      ///< digits, almost 32
    EidLetters,     ///< 32 characters, letters among the digits
    LabelForm,      ///< begins like an activation code, and is none
    LabelKeyboard,  ///< an activation code as another keyboard layout spells it
    UnknownCommand, ///< "CMD:" and no name of a command
    Badge,          ///< "OP:" and nothing, or too much
    Slot,           ///< "SLOT:" and no number from 1 to 99
};

struct Misread
{
    MisreadKind kind = MisreadKind::Empty;
    QString shown;  ///< masked, for people
    QString number; ///< digits that some batch may have as a serial; empty for everything else
};

using ScanContent = std::variant<ScannedSerial, Eid, Iccid, ScannedLabel, ScannedBadge, ScanCommand,
                                 ScannedSlot, ScannedTest, Misread>;

/// Tells what was scanned. Blanks and line ends around it are no part of it; the case is kept. 32 digits are
/// an EID only with the right check digits; 19 or 20 digits that begin with 89 are an ICCID, whose Luhn digit
/// the receiver judges, because good ICCIDs fail it (facts: ITU-T E.118 in the field).
ScanContent readScan(const base::Secret &scanned);

/// What may be shown of a scan: labels and badges not at all, numbers shortened.
QString shownScan(const ScanContent &content);

} // namespace esim
