#pragma once

#include "core/card/host_protocol.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace card {

/// Sees which readers there are and what is in them. Used inside the watching card host; calls block.
/// Survives that the PC/SC service is not there, starts later or is started again. Thread: one.
class ReaderWatch
{
public:
    /// @param only the readers to watch, by name; all when empty
    explicit ReaderWatch(QList<QByteArray> only);
    ~ReaderWatch();
    ReaderWatch(const ReaderWatch &) = delete;
    ReaderWatch &operator=(const ReaderWatch &) = delete;

    /// All readers as they are now, or the PC/SC code that says why they cannot be seen. Does not wait.
    host::Readers look();
    /// Waits for a change since the last look(), two seconds at most. False when waiting is not possible
    /// because the service is not there: the caller pauses and looks again.
    bool waitForChange();

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace card
