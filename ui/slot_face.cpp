#include "ui/slot_face.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString firstOf(const QString &a, const QString &b, const QString &otherwise = {})
{
    return !a.isEmpty() ? a : !b.isEmpty() ? b : otherwise;
}

QString takeOut()
{
    return QCoreApplication::translate("ui", "TAKE IT\nOUT", "giant word, two lines at most");
}

Face working(const station::SlotSnapshot &slot)
{
    // A step's name is too long to be giant.
    Face face{FaceKind::Working, QCoreApplication::translate("ui", "working", "giant word"), slot.serial,
              slot.work, slot.percent};
    if (slot.percent >= 0)
        face.word = QCoreApplication::translate("ui", "%1 %", "giant word: progress").arg(slot.percent);
    const QString leave = QCoreApplication::translate("ui", "Leave the card in.");
    face.sentence = face.sentence.isEmpty() ? leave : face.sentence + u'\n' + leave;
    return face;
}

/// Whether the slot shows a unit's work or verdict, which nobody may miss.
bool isAtStake(const station::SlotSnapshot &slot)
{
    using station::SlotState;
    switch (slot.state) {
    case SlotState::NotUsed:
    case SlotState::Empty:
    case SlotState::NoUnit:
    case SlotState::Trouble: return false;
    case SlotState::Reading:
    case SlotState::Waiting:
    case SlotState::Working:
    case SlotState::Done:
    case SlotState::Failed:
    case SlotState::Held: return true;
    }
    return true;
}

} // namespace

std::optional<Tone> toneOf(FaceKind kind)
{
    switch (kind) {
    case FaceKind::NotUsed:
    case FaceKind::Unplugged:
    case FaceKind::Empty: return std::nullopt;
    case FaceKind::Act: return Tone::Act;
    case FaceKind::Working: return Tone::Working;
    case FaceKind::Done: return Tone::Done;
    case FaceKind::Failed: return Tone::Failed;
    case FaceKind::Held: return Tone::Held;
    }
    return std::nullopt;
}

Face faceOf(const station::SlotSnapshot &slot, const FaceContext &context)
{
    using station::SlotState;
    if (context.use == Use::Muted && slot.state != SlotState::NotUsed && !isAtStake(slot))
        return {FaceKind::NotUsed,
                QCoreApplication::translate("ui", "not used", "giant word"),
                {},
                QCoreApplication::translate("ui", "Muted on this bench.")};
    if (slot.state != SlotState::NotUsed && !slot.present)
        return {
            FaceKind::Unplugged, QCoreApplication::translate("ui", "no reader", "giant word"), slot.serial,
            firstOf(slot.message, QCoreApplication::translate("ui", "It was unplugged. Plug it in again."))};
    const QString takeTheCard = QCoreApplication::translate("ui", "Take the card out.");
    switch (slot.state) {
    case SlotState::NotUsed:
        return {
            FaceKind::NotUsed, QCoreApplication::translate("ui", "not used", "giant word"), {}, slot.message};
    case SlotState::Empty:
        if (context.line == LineIs::StandingStill)
            return {FaceKind::Empty, QCoreApplication::translate("ui", "stopped", "giant word: the line is"),
                    slot.serial,
                    QCoreApplication::translate("ui", "The line stopped itself. It says above why.")};
        if (slot.cardIn)
            return {FaceKind::Empty, QCoreApplication::translate("ui", "card in", "giant word"), slot.serial,
                    firstOf(slot.message, QCoreApplication::translate(
                                              "ui", "It is read when the batch runs. F7 shows it."))};
        return {FaceKind::Empty, QCoreApplication::translate("ui", "empty", "giant word"), slot.serial,
                slot.message};
    case SlotState::Reading:
        return {FaceKind::Working,
                QCoreApplication::translate("ui", "reading", "giant word: the card is being read"),
                slot.serial, QCoreApplication::translate("ui", "Leave the card in.")};
    case SlotState::Waiting:
        return {FaceKind::Working, QCoreApplication::translate("ui", "wait", "giant word"), slot.serial,
                firstOf(slot.message, QCoreApplication::translate(
                                          "ui", "Its profile is not ready yet. Leave the card in."))};
    case SlotState::Working: return working(slot);
    case SlotState::NoUnit:
        if (context.unknownCard == UnknownCard::ScanSerial)
            return {FaceKind::Act, QCoreApplication::translate("ui", "SCAN", "giant word"), slot.serial,
                    firstOf(slot.message, QCoreApplication::translate(
                                              "ui", "Scan this unit's serial, or take the card out."))};
        return {FaceKind::Act, takeOut(), slot.serial,
                firstOf(slot.message,
                        QCoreApplication::translate("ui", "This card belongs to no unit of this batch."))};
    case SlotState::Trouble:
        return {FaceKind::Act, takeOut(), slot.serial,
                firstOf(slot.message,
                        QCoreApplication::translate("ui", "The card does not answer. Put it in again."))};
    case SlotState::Done:
        if (context.phase == workflow::Phase::WaitingForScan)
            return {FaceKind::Act, QCoreApplication::translate("ui", "SCAN", "giant word"), slot.serial,
                    QCoreApplication::translate("ui", "Scan this unit's label.")};
        return {FaceKind::Done, QCoreApplication::translate("ui", "DONE", "giant word"), slot.serial,
                firstOf(slot.message, takeTheCard)};
    case SlotState::Failed:
        return {FaceKind::Failed, QCoreApplication::translate("ui", "FAILED", "giant word"), slot.serial,
                firstOf(slot.message, context.reason, takeTheCard)};
    case SlotState::Held:
        return {FaceKind::Held, QCoreApplication::translate("ui", "HOLD", "giant word"), slot.serial,
                firstOf(slot.message, context.reason,
                        QCoreApplication::translate("ui", "Take the card out and call an engineer."))};
    }
    return {};
}

} // namespace ui
