#pragma once

#include "core/card/apdu.h"
#include "core/card/fault.h"

#include <QByteArray>

#include <variant>

namespace card {

/// The next command APDU for the card.
struct Transmit
{
    QByteArray apdu;
};

/// What bounds one ES10 command, whatever the card says (facts/reliability.md §2.4).
struct ExchangeCaps
{
    static constexpr int Blocks = 256;      ///< the block number is one byte
    static constexpr int ExtraRounds = 300; ///< GET RESPONSE and repeats after 6Cxx
    static constexpr qsizetype AnswerBytes = 64 * 1024;
};

/// One ES10 command as STORE DATA blocks and GET RESPONSEs (SGP.22 §5.7.2, facts/sgp22.md §2.4 and §2.5),
/// pure: bytes in, next APDU out, answer in. A block size the card refuses at the command's first block
/// (6700, 6601: not acted on) is lowered to 120, then 60, but not for a card that has taken such a block
/// before: there the refusal means the command itself. Data that the card gives before the last block end
/// the command: they are its answer, and sending more would mask it. Thread: a value.
class Es10Exchange
{
public:
    struct Setup
    {
        Protocol protocol = Protocol::T0;
        int blockSize = 255;  ///< bytes of data in a block, 1..255
        int channel = 0;      ///< logical channel, 0..19
        int largestTaken = 0; ///< bytes of the largest block that this card has taken so far
    };
    /// The card answered 9000 or 91xx; the answer's data, without status word.
    struct Finished
    {
        QByteArray data;
    };
    using Step = std::variant<Transmit, Finished, Fault>;

    /// @param command one ES10 command: 1 byte to 256 blocks; anything else makes begin() fail with
    /// Reached::No
    Es10Exchange(QByteArray command, Setup setup);

    /// The first step; once.
    Step begin();
    /// The next step, from the card's whole answer (hostile) to the APDU given last.
    Step answered(QByteArrayView answer);
    /// Whether the card may have the whole command by now, should the answer to the last APDU be missing.
    ChannelFailure::Reached reached() const;
    /// The largest block size that is known to be right: the one set up until the card took a smaller one.
    int provenBlockSize() const { return m_provenBlockSize; }
    /// Bytes of the largest block that this card has taken, earlier ones included.
    int largestTaken() const { return m_largestTaken; }

private:
    Step sendBlock();
    Step send(QByteArray apdu);
    Step again(QByteArray apdu);
    /// The block size to try after a refusal, 0 when the refusal stands.
    int smallerBlock() const;
    int sentBytes() const;
    bool isLastBlock() const;
    qsizetype blockStart() const { return qsizetype(m_block) * m_blockSize; }

    QByteArray m_command;
    Setup m_setup;
    quint8 m_class = 0x80;
    quint8 m_fetchClass = 0x00;
    bool m_valid = false;
    int m_blockSize;
    int m_provenBlockSize;
    int m_largestTaken;
    int m_block = 0;
    int m_extraRounds = 0;
    bool m_isFetching = false; ///< GET RESPONSE was sent since the last block
    QByteArray m_sent;
    QByteArray m_answer;
};

} // namespace card
