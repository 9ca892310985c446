#pragma once

#include "core/station/snapshots.h"
#include "ui/bench_plan.h"
#include "ui/palette.h"

#include <QString>

#include <array>
#include <optional>

namespace ui {

/// How a slot looks: each has its own shape and, where the operator must notice it, its own fill.
enum class FaceKind {
    NotUsed,   ///< muted, a short dash
    Unplugged, ///< muted, a broken ring
    Empty,     ///< dashed ring, no fill
    Act,       ///< solid bar, blue
    Working,   ///< filling ring, slate
    Done,      ///< tick, green
    Failed,    ///< cross, vermilion
    Held,      ///< hand in an octagon, purple
};

inline constexpr std::array kFaceKinds{FaceKind::NotUsed, FaceKind::Unplugged, FaceKind::Empty,
                                       FaceKind::Act,     FaceKind::Working,   FaceKind::Done,
                                       FaceKind::Failed,  FaceKind::Held};

/// The fill of a face; nothing for the quiet ones, which have an outline at most.
std::optional<Tone> toneOf(FaceKind kind);

/// What a tile says: one giant word, the unit, one sentence.
struct Face
{
    FaceKind kind = FaceKind::Empty;
    QString word; ///< upper case for verdicts; may hold one line break
    QString serial;
    QString sentence;
    int percent = -1; ///< 0 to 100 while working, -1 when not known

    friend bool operator==(const Face &, const Face &) = default;
};

/// What to do with a card that belongs to no unit.
enum class UnknownCard {
    TakeOut,
    ScanSerial, ///< some unit still waits for a card of any EID: a scanned serial gives it this one
};

/// Whether the line stopped itself, so that no card is wanted.
enum class LineIs { Going, StandingStill };

/// What the batch and the bench know beside the slot.
struct FaceContext
{
    std::optional<workflow::Phase> phase; ///< of the slot's unit
    QString reason;                       ///< of the slot's unit
    UnknownCard unknownCard = UnknownCard::TakeOut;
    /// A muted reader looks unused while nothing is at stake in it; a unit's work and verdict always show.
    Use use = Use::Yes;
    LineIs line = LineIs::Going;
};

/// Chooses a slot's words. Pure, in the present language.
Face faceOf(const station::SlotSnapshot &slot, const FaceContext &context);

} // namespace ui
