#pragma once

#include "core/card/channel.h"
#include "core/card/fault.h"

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
        QList<QByteArray> isdrAids; ///< tried after the known ones
        int blockSize = 255;        ///< bytes of data in a STORE DATA block, 1..255
    };
    /// @param isEnding asked between APDUs; once it says yes, no further APDU is sent
    PcscCard(Setup setup, BlockingCalls &calls, std::function<bool()> isEnding);
    ~PcscCard();
    PcscCard(const PcscCard &) = delete;
    PcscCard &operator=(const PcscCard &) = delete;

    /// Connects with the one protocol that the ATR names, waiting up to two seconds while another program
    /// holds the card, and selects the ISD-R on the basic channel.
    tl::expected<Opened, Fault> open();
    /// One ES10 command, whole.
    tl::expected<QByteArray, Fault> exchange(const QByteArray &command);
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
