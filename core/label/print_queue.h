#pragma once

#include <functional>
#include <memory>

namespace label {

/// Does one thing after another: a printer serves one connection at a time, and labels must come out in the
/// order in which they were asked for. Thread: one; needs no event loop.
class PrintQueue
{
public:
    /// Says that the work is done; the next one then begins. Only the first call counts, and none does once
    /// the queue is gone.
    using Finished = std::function<void()>;
    using Work = std::function<void(Finished)>;

    PrintQueue();
    /// Drops what has not begun.
    ~PrintQueue();

    /// Begins the work now, or when everything before it is finished.
    void add(Work work);

private:
    struct State;
    std::shared_ptr<State> m;
};

} // namespace label
