#pragma once

#include "core/base/result.h"
#include "core/card/card_system.h"
#include "core/card/channel.h"
#include "core/card/fault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <variant>

/// What the station and a card host say to each other over the host's stdin and stdout. A frame is its body's
/// length (4 bytes, big-endian) and its body; a body is one type byte and its fields, numbers big-endian,
/// byte strings with a 4-byte length. Neither end trusts the other: every length is checked against what is
/// there, every enum against its values, and bytes left over are an error. Thread: values; any.
namespace card::host {

/// The first answer's number; both ends come from one build, another number means a mixed installation.
inline constexpr quint16 ProtocolVersion = 2;
/// The longest body either end accepts: a whole command or answer and its fields.
inline constexpr quint32 MostBodyBytes = 128 * 1024;
/// The most readers in one report and the most bytes in one name; a longer report is refused.
inline constexpr int MostReaders = 64;
inline constexpr int MostNameBytes = 512;
/// A card host's exit status when the system does not let it be confined: it does nothing then.
inline constexpr int ExitUnconfined = 4;

// Station to host. Every request is answered once, in order.

/// Connect, reset if need be, select the ISD-R; an open session is ended first. Answered by Opened or Failed.
struct OpenCard
{
    quint32 id = 0;
    friend bool operator==(const OpenCard &, const OpenCard &) = default;
};
/// One ES10 command. Answered by Data or Failed.
struct SendCommand
{
    quint32 id = 0;
    Patience patience = Patience::Normal;
    quint8 blockSize = 255; ///< bytes of data in a STORE DATA block, 1..255
    QByteArray command;
    friend bool operator==(const SendCommand &, const SendCommand &) = default;
};
/// Power off and on, select the ISD-R. Answered by Opened or Failed.
struct ResetCard
{
    quint32 id = 0;
    friend bool operator==(const ResetCard &, const ResetCard &) = default;
};
/// End the session, power the card off. Answered by Closed.
struct CloseCard
{
    quint32 id = 0;
    friend bool operator==(const CloseCard &, const CloseCard &) = default;
};
using Request = std::variant<OpenCard, SendCommand, ResetCard, CloseCard>;

// Host to station. `wire` holds what this one request sent and received, failed or not.

/// The first frame of every host, when it is confined.
struct Hello
{
    quint16 version = ProtocolVersion;
    Confinement confinement;
    friend bool operator==(const Hello &, const Hello &) = default;
};
struct CardOpened
{
    quint32 id = 0;
    WireCounters wire;
    Opened opened;
};
struct CommandData
{
    quint32 id = 0;
    WireCounters wire;
    quint8 blockSize = 255; ///< what the request gave, or the smaller one that the card took instead
    QByteArray data;
};
struct RequestFailed
{
    quint32 id = 0;
    WireCounters wire;
    quint8 blockSize = 255; ///< as in CommandData, when a command failed
    Fault fault;
};
struct CardClosed
{
    quint32 id = 0;
    WireCounters wire;
};
/// One reader as the watching host sees it.
struct ReaderReport
{
    ReaderName name;
    CardPresence presence = CardPresence::Absent;
    quint16 events =
        0; ///< PC/SC's count of cards put in and taken out; starts afresh with the service and the reader
    QByteArray atr;
    friend bool operator==(const ReaderReport &, const ReaderReport &) = default;
};
/// From the watching host, at its start, after every change and every two seconds: all readers, or why there
/// are none.
struct Readers
{
    quint32 pcscCode = 0; ///< why readers cannot be seen, 0 when they can
    int leftOut = 0;      ///< readers to use, beyond what PC/SC can watch at once
    QList<ReaderReport> readers;
    friend bool operator==(const Readers &, const Readers &) = default;
};
using Reply = std::variant<Hello, CardOpened, CommandData, RequestFailed, CardClosed, Readers>;

/// A whole frame, length included.
QByteArray frame(const Request &request);
QByteArray frame(const Reply &reply);
/// Reads one body. Fails with `card.bad-frame` when any byte of it is not as it must be.
base::Result<Request> readRequest(QByteArrayView body);
base::Result<Reply> readReply(QByteArrayView body);

/// Cuts a stream of bytes into frame bodies.
class FrameReader
{
public:
    /// Adds what arrived; any number of bytes.
    void feed(QByteArrayView bytes);
    /// The next whole body, nothing while it has not arrived. Fails for good with `card.bad-frame` when the
    /// stream announces an empty body or one beyond MostBodyBytes.
    base::Result<std::optional<QByteArray>> next();

private:
    QByteArray m_pending;
};

} // namespace card::host
