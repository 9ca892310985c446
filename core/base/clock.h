#pragma once

#include <QString>

#include <chrono>

namespace base {

using Millis = std::chrono::milliseconds;
/// Wall-clock time in UTC, milliseconds. For records and people; durations are measured with
/// Clock::monotonic().
using Instant = std::chrono::sys_time<Millis>;

/// Where time comes from. The workflow never asks: time arrives inside its events.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Time since some fixed point, never going back; not comparable between runs.
    virtual Millis monotonic() const = 0;
};

/// The machine's clocks. Thread: any.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    Millis monotonic() const override;
};

/// ISO 8601 in UTC with milliseconds, "2026-11-21T14:31:40.123Z".
QString toIso(Instant at);
/// Reads what toIso() wrote and ISO 8601 with an offset; an invalid text gives the epoch.
Instant fromIso(const QString &text);

} // namespace base
