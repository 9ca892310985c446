#pragma once

#include "core/training/euicc_types.h"

#include <array>
#include <functional>

namespace training {

/// The APDU level of the card: logical channels, SELECT, STORE DATA blocks, GET RESPONSE (facts/sgp22.md §2).
/// Pure: an APDU in, an answer out. Thread: that of its caller, one at a time.
class ApduEngine
{
public:
    /// Carries out one whole ES10 command that came over a logical channel.
    using Es10 = std::function<Es10Answer(int channel, QByteArrayView command)>;

    ApduEngine(const EuiccOptions &options, Es10 es10);

    /// The answer to reset; forgets channels and half-received commands.
    QByteArray reset();
    Es10Answer exchange(QByteArrayView apdu);

private:
    struct Apdu
    {
        quint8 cla = 0;
        quint8 ins = 0;
        quint8 p1 = 0;
        quint8 p2 = 0;
        int channel = 0;
        QByteArrayView data;
        std::optional<int> le; ///< 1 to 256
    };
    enum class ChannelState { Closed, Open, IsdrSelected };
    struct Channel
    {
        ChannelState state = ChannelState::Closed;
        QByteArray received; ///< blocks of the command so far
        int nextBlock = 0;
        QByteArray answer; ///< data that waits for GET RESPONSE
        quint16 finalStatus = 0x9000;
    };

    static std::optional<Apdu> parse(QByteArrayView bytes);
    Es10Answer dispatch(const Apdu &apdu, Channel &channel);
    Es10Answer manageChannel(const Apdu &apdu);
    Es10Answer select(const Apdu &apdu, Channel &channel);
    Es10Answer storeData(const Apdu &apdu, Channel &channel);
    Es10Answer getResponse(const Apdu &apdu, Channel &channel);
    Es10Answer deliver(const Apdu &apdu, Channel &channel, Es10Answer answer);
    QByteArray fileControlInformation() const;

    const EuiccOptions &m_options;
    Es10 m_es10;
    std::array<Channel, 20> m_channels;
};

} // namespace training
