#pragma once

#include "core/card/channel.h"

#include <QtGlobal>

namespace card {

/// A ChannelFailure before it has its sentence: what crosses from the card host to the station. Thread: a
/// value.
struct Fault
{
    ChannelFailure::Kind kind = ChannelFailure::Kind::HostFailed;
    ChannelFailure::Reached reached = ChannelFailure::Reached::Perhaps;
    quint16 statusWord = 0;    ///< the card's, for Kind::StatusWord and Kind::NotAnEuicc; else 0
    quint32 pcscCode = 0;      ///< what PC/SC said (8010xxxx), 0 when it was not PC/SC
    bool isUnconfined = false; ///< Kind::HostFailed because the system does not let a card host be confined

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What a PC/SC error code means for a card session (facts/sgp22.md §2.6). Every code has a kind; `reached`
/// is No.
Fault faultOfPcsc(quint32 pcscCode);

/// Whether PC/SC says that this user may not use smart cards.
bool isAccessRefused(quint32 pcscCode);

/// Whether PC/SC says that its service is not there, or another one than before.
bool isServiceLost(quint32 pcscCode);

/// The fault with its one translated sentence for people, which names the reader.
ChannelFailure toFailure(const Fault &fault, const ReaderName &reader);

} // namespace card
