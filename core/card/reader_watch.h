#pragma once

#include "core/card/host_protocol.h"
#include "core/card/pcsc_context.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace card {

/// Sees which readers there are and what is in them. Used inside the watching card host; calls block.
/// When the PC/SC service ends, so does this watch; the station starts another process. Thread: one.
class ReaderWatch
{
public:
    /// @param toUse the readers to use, by name, which are watched before others; all when empty
    /// @param context must outlive the watch
    ReaderWatch(QList<QByteArray> toUse, const PcscContext &context);
    ~ReaderWatch();
    ReaderWatch(const ReaderWatch &) = delete;
    ReaderWatch &operator=(const ReaderWatch &) = delete;

    /// All readers as they are now, or the PC/SC code that says why they cannot be seen and never will be
    /// through this watch. Does not wait.
    host::Readers look();
    /// Waits for a change since the last look(), two seconds at most.
    void waitForChange();

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace card
