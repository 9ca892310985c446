#include "core/label/raw_conversation.h"

#include <QCoreApplication>

namespace label {

using base::Error;
using base::ErrorCode;
using base::ErrorKind;
using raw::Act;

namespace {

/// A printer that reads and prints at the same time may be idle for a moment between the two.
constexpr int kIdleAnswersThatProve = 2;

Error silent(const QString &where)
{
    return {ErrorKind::MissingPart, ErrorCode("label.printer-silent"),
            QCoreApplication::translate("label", "The printer does not say how it is."), where,
            QCoreApplication::translate(
                "label",
                "Look at the printer: labels, ribbon, closed head, no red light. If it can never answer, "
                "set printer_answers=false.")};
}

Error lostOnTheWay(const QString &where)
{
    return {ErrorKind::MissingPart, ErrorCode("label.printer-lost"),
            QCoreApplication::translate("label", "The printer has ended the connection."), where,
            QCoreApplication::translate("label",
                                        "Check that it is switched on, and that nobody else prints on it.")};
}

Error tooSlow(const QString &where, base::Millis whole)
{
    const int seconds = int(whole.count() / 1000);
    return {ErrorKind::MissingPart, ErrorCode("label.printer-slow"),
            QCoreApplication::translate("label", "The printer was not done within %n second(s).", nullptr,
                                        seconds),
            where, QCoreApplication::translate("label", "Look what the printer waits for.")};
}

Error unproven(const QString &where)
{
    return {ErrorKind::Unknown, ErrorCode("label.unproven"),
            QCoreApplication::translate("label",
                                        "The printer took the label, but it never says what came of it."),
            where, QCoreApplication::translate("label", "Scan the label.")};
}

/// The same fault, when the label may exist all the same.
Error perhaps(Error error)
{
    error.kind = ErrorKind::Unknown;
    error.text = QCoreApplication::translate("label", "%1 The label may have been printed all the same.")
                     .arg(error.text);
    return error;
}

} // namespace

RawConversation::RawConversation(QString where, Answers answers, RawPurpose purpose, qsizetype labelSize,
                                 base::Millis whole)
    : m_where(std::move(where))
    , m_answers(answers)
    , m_purpose(purpose)
    , m_labelSize(labelSize)
    , m_whole(whole)
{}

Act RawConversation::on(const raw::Event &event)
{
    if (m_stage == Stage::Ended)
        return Act::Nothing;
    return std::visit([this](const auto &happened) { return handle(happened); }, event);
}

Act RawConversation::handle(const raw::Connected &)
{
    if (m_stage != Stage::Connecting)
        return Act::Nothing;
    return m_answers == Answers::Never ? send() : to(Stage::AskedBefore, Act::Ask);
}

Act RawConversation::handle(const raw::Lost &lost)
{
    return end(m_stage == Stage::Connecting ? unreachable(lost.why) : lostOnTheWay(m_where));
}

Act RawConversation::handle(const raw::Answered &answered)
{
    m_lastWork = answered.state.work;
    switch (m_stage) {
    case Stage::AskedBefore: return answeredBefore(answered.state);
    case Stage::AskedAfter: return answeredAfter(answered.state);
    case Stage::Connecting:
    case Stage::BusyBefore:
    case Stage::Sending:
    case Stage::BusyAfter:
    case Stage::Ended: break;
    }
    return Act::Nothing;
}

Act RawConversation::handle(const raw::Garbled &garbled)
{
    Error error = garbled.error;
    error.where = m_where;
    return end(std::move(error));
}

Act RawConversation::handle(const raw::Silent &)
{
    switch (m_stage) {
    case Stage::Connecting: return end(unreachable({}));
    case Stage::AskedBefore: return m_answers == Answers::Possible ? send() : end(silent(m_where));
    case Stage::AskedAfter:
        return m_answers == Answers::Possible && !m_lastWork ? endUnproven() : end(silent(m_where));
    case Stage::BusyBefore:
    case Stage::Sending:
    case Stage::BusyAfter:
    case Stage::Ended: break;
    }
    return Act::Nothing;
}

Act RawConversation::handle(const raw::PauseOver &)
{
    if (m_stage == Stage::BusyBefore)
        return to(Stage::AskedBefore, Act::Ask);
    if (m_stage == Stage::BusyAfter)
        return to(Stage::AskedAfter, Act::Ask);
    return Act::Nothing;
}

Act RawConversation::handle(const raw::Left &left)
{
    m_left = left.bytes;
    if (m_stage != Stage::Sending || m_left < m_labelSize)
        return Act::Nothing;
    return m_answers == Answers::Never ? endUnproven() : to(Stage::AskedAfter, Act::AskAfterLabel);
}

Act RawConversation::handle(const raw::OutOfTime &)
{
    const bool isBusy = m_stage == Stage::BusyBefore || m_stage == Stage::AskedBefore ||
                        m_stage == Stage::BusyAfter || m_stage == Stage::AskedAfter;
    Error error = tooSlow(m_where, m_whole);
    if (isBusy && m_lastWork && *m_lastWork != PrinterWork::Idle) {
        const Error busy = busyError(*m_lastWork, m_where);
        error.text += QLatin1Char(' ') + busy.text;
        error.remedy = busy.remedy;
    }
    return end(std::move(error));
}

Act RawConversation::answeredBefore(const PrinterState &state)
{
    if (state.fault)
        return end(faultError(state, m_where));
    if (m_purpose == RawPurpose::Look)
        return end({});
    return state.work == PrinterWork::Idle ? send() : to(Stage::BusyBefore, Act::Pause);
}

Act RawConversation::answeredAfter(const PrinterState &state)
{
    if (state.fault)
        return end(faultError(state, m_where));
    // A label that waits to be taken off is printed, and nothing else is left to print.
    const bool isDone = state.work == PrinterWork::Idle || state.work == PrinterWork::LabelWaiting;
    m_idleAnswers = isDone ? m_idleAnswers + 1 : 0;
    return m_idleAnswers >= kIdleAnswersThatProve ? end({}) : to(Stage::BusyAfter, Act::Pause);
}

Act RawConversation::to(Stage stage, Act act)
{
    m_stage = stage;
    return act;
}

Act RawConversation::send()
{
    return m_purpose == RawPurpose::Look ? end({}) : to(Stage::Sending, Act::SendLabel);
}

Act RawConversation::end(std::optional<Error> error)
{
    Outcome outcome{Outcome::Kind::Printed, m_where, std::nullopt};
    if (error && m_left > 0) {
        outcome.kind = Outcome::Kind::Perhaps;
        outcome.error = perhaps(*std::move(error));
    } else if (error) {
        outcome.kind = Outcome::Kind::NotPrinted;
        outcome.error = std::move(error);
    }
    m_outcome = std::move(outcome);
    return to(Stage::Ended, Act::End);
}

Act RawConversation::endUnproven()
{
    m_outcome = Outcome{Outcome::Kind::Unproven, m_where, unproven(m_where)};
    return to(Stage::Ended, Act::End);
}

Error RawConversation::unreachable(const QString &why) const
{
    QString text = QCoreApplication::translate("label", "The printer cannot be reached.");
    if (!why.isEmpty())
        text = QCoreApplication::translate("label", "The printer cannot be reached (%1).").arg(why);
    return {ErrorKind::MissingPart, ErrorCode("label.printer-unreachable"), text, m_where,
            QCoreApplication::translate(
                "label", "Check that it is switched on, its cable, and its address in the settings.")};
}

} // namespace label
