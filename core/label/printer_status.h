#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <optional>

/// What label printers say about themselves, read as hostile input.
namespace label {

/// Why a printer does not print.
enum class PrinterFault {
    PaperOut,
    RibbonOut,
    MediaOut, ///< paper or ribbon: EPL does not say which
    HeadOpen,
    HeadTooHot,
    CutterStuck,
    Paused,
    Diagnosing,   ///< prints what it receives as numbers
    SettingsLost, ///< its configuration is damaged
    FormatRefused,
    Other,
};

/// What a printer without a fault is busy with.
enum class PrinterWork {
    Idle,
    Printing,     ///< labels are in its memory or under its head
    HalfLabel,    ///< a format that has begun and has not ended lies in its memory
    MemoryFull,   ///< it takes no more for now
    LabelWaiting, ///< a printed label must be taken away before it goes on
};

struct PrinterState
{
    std::optional<PrinterFault> fault;
    PrinterWork work = PrinterWork::Idle;
    int number = 0; ///< the printer's own number of the fault, which its manual explains; 0: none
};

/// A printer's answer: nothing while it is incomplete, an error when it can be no answer.
using StateReading = base::Result<std::optional<PrinterState>>;

/// Reads the three strings with which ZPL printers answer ~HS, strictly and whole (Zebra, ZPL II Programming
/// Guide, ~HS). Whatever follows them makes the answer unreadable: it would be taken for the next one.
StateReading readHostStatus(QByteArrayView received);

/// Reads the line with which EPL2 printers answer ^ee: numbers of two digits, "00" for no fault (Zebra, EPL
/// Programming Guide, ^ee). It does not say whether labels are still to be printed. Signs of life that
/// printers send unasked (ACK, XON) may come before it.
StateReading readErrorReport(QByteArrayView received);

/// The error of an answer that is none. Kind Refused.
base::Error unreadableAnswer();
/// A fault as sentences: what is wrong and what to do. Kind MissingPart.
base::Error faultError(const PrinterState &state, const QString &where);
/// Why a printer that is busy with this for too long is not ready; not for Idle. Kind MissingPart.
base::Error busyError(PrinterWork work, const QString &where);

} // namespace label
