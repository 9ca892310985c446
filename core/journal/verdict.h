#pragma once

#include "core/base/clock.h"
#include "core/workflow/line.h"

#include <QString>

#include <optional>

namespace journal {

/// One time that a unit came to rest: it became done, failed or held, from whatever phase it had before.
struct Verdict
{
    qint64 sequence = 0; ///< of the event that led to it
    qint64 batch = 0;    ///< its BatchId
    workflow::UnitIndex unit = 0;
    base::Instant at{};
    workflow::Phase phase = workflow::Phase::Done; ///< Done, Failed or Held
    QString reason;                                ///< the reason's code; empty when there is none
    QString reader;                                ///< the last reader that the unit was in; may be empty
    QString operatorName;
    int attempt = 1;    ///< 1 for the unit's first verdict, one more with each that follows
    int doneBefore = 0; ///< of the unit's earlier verdicts, how many were Done: printing again adds one
    /// When its card was first put in since the verdict before; nothing when none was.
    std::optional<base::Instant> cardAt = std::nullopt;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Which verdicts are wanted.
struct VerdictWish
{
    std::optional<qint64> batch = std::nullopt; ///< its BatchId; nothing: of all
    base::Instant from = base::Instant::min();
    base::Instant to = base::Instant::max(); ///< not any more
    qint64 after = 0;                        ///< only those of later events: asking again costs little
};

} // namespace journal
