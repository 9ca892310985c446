#pragma once

#include "core/card/channel.h"
#include "core/card/fault.h"
#include "core/card/pcsc_context.h"

#include <QByteArray>
#include <QList>

#include <tl/expected.hpp>

#include <functional>
#include <memory>

namespace card {

/// Told around every PC/SC call that can block without limit, so that another thread can end the process:
/// PC/SC itself has no time-outs (facts/reliability.md F6). Called on the card's thread.
class BlockingCalls
{
public:
    virtual ~BlockingCalls() = default;
    /// @param wire what went over the wire in this request so far  @param reached in case the call never
    /// returns
    virtual void begins(const WireCounters &wire, ChannelFailure::Reached reached) = 0;
    virtual void ended() = 0;
};

/// The card in one PC/SC reader, held alone while open. Used inside the card host; every call blocks until it
/// is done. After a fault other than StatusWord the session has ended and the reader is free. Thread: one.
class PcscCard
{
public:
    struct Setup
    {
        QByteArray reader;          ///< its PC/SC name
        QList<QByteArray> isdrAids; ///< tried before the known ones
    };
    /// What became of a command, and of the block size it was to be sent with.
    struct Exchanged
    {
        tl::expected<QByteArray, Fault> outcome;
        int blockSize = 255; ///< as asked, or the smaller one that the card took instead
    };
    /// How long open() waits while another program holds the reader.
    static constexpr base::Millis BusyWait{5000};

    /// @param context must outlive the card  @param isEnding asked between APDUs; once it says yes, no
    /// further APDU is sent
    PcscCard(Setup setup, const PcscContext &context, BlockingCalls &calls, std::function<bool()> isEnding);
    ~PcscCard();
    PcscCard(const PcscCard &) = delete;
    PcscCard &operator=(const PcscCard &) = delete;

    /// Connects with one protocol, the one that the ATR names, waiting while another program holds the
    /// reader, and selects the ISD-R (isdr_selection.h).
    tl::expected<Opened, Fault> open();
    /// One ES10 command, whole. @param blockSize bytes of data in a STORE DATA block, 1..255
    Exchanged exchange(const QByteArray &command, int blockSize);
    /// Cold reset: power off and on, then selects the ISD-R again.
    tl::expected<Opened, Fault> reset();
    /// Powers the card off, so that it can be pulled, and lets go of the reader.
    void close();

    /// What went over the wire since the last call.
    WireCounters takeCounters();

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace card
