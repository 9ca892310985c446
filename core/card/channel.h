#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace card {

/// A reader's name as PC/SC gives it, stable for the user while readers come and go.
using ReaderName = QString;

/// Why a card did not answer an ES10 command with its data.
struct ChannelFailure
{
    enum class Kind {
        StatusWord,    ///< the card answered with an error status word, see `statusWord`
        NotAnEuicc,    ///< no ISD-R under any known AID
        CardGone,      ///< the card was pulled or lost its power
        CardReset,     ///< another program reset the card; the session in it is lost
        CardMute,      ///< a card is there and does not answer its reset
        ReaderGone,    ///< the reader was unplugged or the PC/SC service ended
        ReaderBusy,    ///< another program holds the reader (sharing violation)
        TimedOut,      ///< a cap was reached (time, rounds, bytes); the card host was ended
        HostFailed,    ///< the card host ended or could not be started
        Malformed,     ///< the card's answer breaks the transport's rules
    };
    /// Whether the card may have received the command whose answer is missing.
    enum class Reached { No, Perhaps };

    Kind kind = Kind::HostFailed;
    Reached reached = Reached::Perhaps;
    quint16 statusWord = 0; ///< for Kind::StatusWord
    QString text;           ///< one translated sentence: what happened and what to do
};

template <class T>
using ChannelResult = tl::expected<T, ChannelFailure>;

/// How long a command may take.
enum class Patience {
    Normal, ///< [card] apdu_timeout_s
    Long,   ///< [card] long_apdu_timeout_s: ConfigureISDP and the last segments of a package
};

/// What went over the wire to and from the card since the channel was made, GET RESPONSE and SELECT included.
struct WireCounters
{
    int apdus = 0;
    qint64 bytesToCard = 0;
    qint64 bytesFromCard = 0;
};

/// What is known once the ISD-R is selected.
struct Opened
{
    QByteArray atr;
    QByteArray isdrAid;
};

/// A way to one card's ISD-R: one ES10 command at a time, whole (STORE DATA blocks and GET RESPONSE are the
/// channel's own business). Implemented by a card host process behind PC/SC and by the training eUICC.
///
/// Every call is asynchronous: `done` runs once, later, from the event loop of the thread that made the channel.
/// Only one call may be open at a time. After a failure other than StatusWord the channel must be opened again.
/// Destroying the channel ends the card session and drops an open call without calling `done`.
class Channel
{
public:
    template <class T>
    using Done = std::function<void(ChannelResult<T>)>;

    virtual ~Channel() = default;

    /// Connects to the card, resets it if need be and selects the ISD-R. Opening an open channel starts afresh.
    virtual void open(Done<Opened> done) = 0;
    /// Sends one ES10 command (or one segment of a package) as STORE DATA and gives the answer's data without status
    /// word. `9000` and `91xx` are success; an answer without data gives an empty array.
    virtual void exchange(QByteArray command, Patience patience, Done<QByteArray> done) = 0;
    /// Powers the card off and on and selects the ISD-R again; needed after enable and disable in a bare reader.
    virtual void reset(Done<Opened> done) = 0;
    /// Ends the session and lets other programs use the card. The channel can be opened again.
    virtual void close() = 0;

    virtual WireCounters counters() const = 0;
};

} // namespace card
