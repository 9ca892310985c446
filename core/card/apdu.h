#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// ISO 7816-4 command and answer APDUs as SGP.22 uses them: short lengths only. Pure functions; thread: any.
namespace card {

/// The two bytes at the end of every answer (ISO 7816-4 §5.6).
struct StatusWord
{
    quint16 value = 0;

    /// 9000, or 91xx: done, and a proactive command waits (ETSI TS 102 221 §10.2).
    bool isSuccess() const { return value == 0x9000 || (value >> 8) == 0x91; }
    /// 61xx: xx more bytes (00 = 256) are to be fetched with GET RESPONSE.
    bool hasMore() const { return (value >> 8) == 0x61; }
    /// 6Cxx: the command is to be sent again with Le = xx; the card has not acted on it.
    bool wantsOtherLe() const { return (value >> 8) == 0x6C; }
    /// 6700, and 6601 as some modems say it: the block was too long and the card has not acted on it.
    bool saysWrongLength() const { return value == 0x6700 || value == 0x6601; }
    /// The low byte: the length in 61xx and 6Cxx.
    quint8 low() const { return quint8(value & 0xFF); }

    friend bool operator==(const StatusWord &, const StatusWord &) = default;
};

/// A card's answer to one command APDU, taken apart. The data lies in the answer's own bytes.
struct Answer
{
    QByteArrayView data;
    StatusWord status;
};

/// Splits an answer into data and status word; nothing when it is shorter than two bytes, which is how a card
/// that vanished can look (PC/SC reports success with 0 bytes).
std::optional<Answer> splitAnswer(QByteArrayView bytes);

/// Which transmission protocol the reader and the card use with each other (ISO 7816-3).
enum class Protocol { T0, T1 };

/// Whether a command says that it wants the answer's data at once (Le = 00, up to 256 bytes).
enum class Le { Absent, Any };

/// The class byte for a logical channel: 0..3 in the first coding, 4..19 in the further one (ISO 7816-4
/// §5.4.1); nothing for any other channel.
std::optional<quint8> classOnChannel(quint8 cla, int channel);

/// Where a block stands in its command; it decides P1 (11 or 91).
enum class BlockPlace { MoreFollow, Last };
/// One STORE DATA block (SGP.22 §5.7.2; GlobalPlatform §11.11): 80 E2 P1 P2 Lc data [Le].
/// @param cla 80 on channel 0, see classOnChannel()  @param number counts from 0 in every command
/// @param data 1..255 bytes
QByteArray storeData(quint8 cla, BlockPlace place, quint8 number, QByteArrayView data, Le le);
/// Whether a STORE DATA block carries Le. T=0 has no room for it, and the data come with 61xx; a T=1 reader
/// returns data only when Le is there.
Le storeDataLe(Protocol protocol);

/// GET RESPONSE: 00 C0 00 00 Le. @param length as 61xx gave it, 00 = 256
QByteArray getResponse(quint8 cla, quint8 length);
/// SELECT by AID without asking for the FCI: 00 A4 04 00 Lc AID. @param aid 5..16 bytes
QByteArray selectByAid(quint8 cla, QByteArrayView aid);
/// MANAGE CHANNEL, open: 00 70 00 00 01. The card answers with the number of a logical channel that was free
/// (ISO 7816-4 §11.1.2).
QByteArray openLogicalChannel();
/// TERMINAL CAPABILITY (ETSI TS 102 221 §11.1.19): extended channels, contactless interface, and the
/// eUICC-related capabilities of a device with an LPA. Some eUICCs answer ES10 only after it; its status word
/// does not matter.
QByteArray terminalCapability();
/// The same command with its Le set, added when it has none. Only for commands made by this file.
QByteArray withLe(QByteArrayView apdu, quint8 le);

} // namespace card
