#pragma once

#include "core/base/clock.h"
#include "core/card/host_protocol.h"
#include "core/card/pcsc_card.h"

#include <memory>

namespace host {

/// The card host's way to its station: requests come on stdin, replies go to stdout. An own thread reads
/// stdin and keeps the time, so that this process ends whatever PC/SC does: when a watched call takes too
/// long (after saying so), and when the station is gone (stdin ends, or SIGTERM), at most two seconds later.
/// One per process.
class StationPipe final : public card::BlockingCalls
{
public:
    /// What the process does when the station is gone.
    enum class AtEnd {
        EndSession, ///< the main thread may finish its call and power the card off
        LeaveNow,   ///< there is no card to care for
    };

    /// Blocks SIGTERM for the whole process: make it before any other thread.
    explicit StationPipe(AtEnd atEnd);
    ~StationPipe() override;
    StationPipe(const StationPipe &) = delete;
    StationPipe &operator=(const StationPipe &) = delete;

    /// Waits for the next request; null once the process is to end.
    std::unique_ptr<const card::host::Request> next();
    bool isEnding() const;
    void send(const card::host::Reply &reply);

    /// Which request the watched calls that follow belong to, and how long each of them may take.
    void setRequest(quint32 id, base::Millis limit);
    void begins(const card::WireCounters &wire, card::ChannelFailure::Reached reached) override;
    void ended() override;

    /// Ends the process now, without waiting for the other thread.
    [[noreturn]] static void leave(int status);

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace host
