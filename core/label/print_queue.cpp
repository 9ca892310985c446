#include "core/label/print_queue.h"

#include <QtGlobal>

#include <deque>

namespace label {

struct PrintQueue::State : std::enable_shared_from_this<PrintQueue::State>
{
    void goOn();

    std::deque<Work> waiting;
    quint64 turn = 0; ///< of the work at hand
    bool isBusy = false;
    bool isGoingOn = false;
};

void PrintQueue::State::goOn()
{
    // Work that finishes at once must not begin the next one from inside itself: a long queue would fill the
    // stack.
    if (isGoingOn)
        return;
    const auto self = shared_from_this();
    isGoingOn = true;
    while (!isBusy && !waiting.empty()) {
        const Work work = std::move(waiting.front());
        waiting.pop_front();
        isBusy = true;
        work([queue = weak_from_this(), mine = ++turn] {
            const auto state = queue.lock();
            if (!state || state->turn != mine || !state->isBusy)
                return;
            state->isBusy = false;
            state->goOn();
        });
    }
    isGoingOn = false;
}

PrintQueue::PrintQueue()
    : m(std::make_shared<State>())
{}

PrintQueue::~PrintQueue() { m->waiting.clear(); }

void PrintQueue::add(Work work)
{
    m->waiting.push_back(std::move(work));
    m->goOn();
}

} // namespace label
