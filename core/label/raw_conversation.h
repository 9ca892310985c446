#pragma once

#include "core/base/clock.h"
#include "core/label/printer.h"
#include "core/label/printer_status.h"

#include <optional>
#include <variant>

/// What is said to a label printer for one label, and what follows from its answers: a pure function of what
/// happened. The printer is asked before and after the label.
///
///     connecting ─► asked ─► (busy: pause, ask again) ─► sending ─► asked ─► (busy: pause, ask again) ─► end
///
/// An end before any byte of the label left is NotPrinted; after that everything but a printer that says
/// twice that it has nothing left to do is Perhaps, or Unproven where the printer never says a word.
namespace label {

/// Whether a printer says how it is.
enum class Answers {
    Expected, ///< its silence is a fault
    Possible, ///< one that has never said a word gets its label all the same, and that is Unproven
    Never,    ///< not asked: a label that the printer has taken is Unproven
};

enum class RawPurpose { Print, Look };

/// How long a printer is waited for.
struct RawPatience
{
    base::Millis connecting{5'000};
    base::Millis answer{2'000};
    base::Millis answerAfterLabel{10'000}; ///< it may have to read the label first
    base::Millis between{250};             ///< questions to a printer that is busy
    base::Millis whole{60'000};            ///< from the connecting to the end
};

namespace raw {

struct Connected
{};
/// The connection could not be made, or is gone. `why` is the system's own word for it, may be empty.
struct Lost
{
    QString why;
};
struct Answered
{
    PrinterState state;
};
/// What came is no answer.
struct Garbled
{
    base::Error error;
};
/// Nothing came in the time for it.
struct Silent
{};
struct PauseOver
{};
/// Bytes of the label that were handed over so far.
struct Left
{
    qsizetype bytes = 0;
};
struct OutOfTime
{};
using Event = std::variant<Connected, Lost, Answered, Garbled, Silent, PauseOver, Left, OutOfTime>;

enum class Act {
    Nothing,
    Ask,           ///< and wait RawPatience::answer
    AskAfterLabel, ///< and wait RawPatience::answerAfterLabel
    Pause,         ///< for RawPatience::between
    SendLabel,
    End, ///< the outcome is there
};

} // namespace raw

class RawConversation
{
public:
    /// @param where names the printer for people  @param labelSize bytes of the label, 0 when only looked at
    RawConversation(QString where, Answers answers, RawPurpose purpose, qsizetype labelSize,
                    base::Millis whole);

    /// What to do next. After End nothing changes any more.
    raw::Act on(const raw::Event &event);
    /// What became of it; nothing before End. For RawPurpose::Look, Printed means that the printer is ready.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    /// Whether the label is on its way: it should not be cut off in the middle.
    bool isSending() const { return m_stage == Stage::Sending; }

private:
    enum class Stage { Connecting, AskedBefore, BusyBefore, Sending, AskedAfter, BusyAfter, Ended };

    raw::Act handle(const raw::Connected &);
    raw::Act handle(const raw::Lost &lost);
    raw::Act handle(const raw::Answered &answered);
    raw::Act handle(const raw::Garbled &garbled);
    raw::Act handle(const raw::Silent &);
    raw::Act handle(const raw::PauseOver &);
    raw::Act handle(const raw::Left &left);
    raw::Act handle(const raw::OutOfTime &);

    raw::Act answeredBefore(const PrinterState &state);
    raw::Act answeredAfter(const PrinterState &state);
    raw::Act to(Stage stage, raw::Act act);
    raw::Act send();
    raw::Act end(std::optional<base::Error> error);
    raw::Act endUnproven();
    base::Error unreachable(const QString &why) const;

    QString m_where;
    Answers m_answers;
    RawPurpose m_purpose;
    qsizetype m_labelSize;
    base::Millis m_whole;
    Stage m_stage = Stage::Connecting;
    std::optional<PrinterWork> m_lastWork; ///< nothing before its first answer
    qsizetype m_left = 0;
    int m_idleAnswers = 0; ///< in a row, after the label
    std::optional<Outcome> m_outcome;
};

} // namespace label
