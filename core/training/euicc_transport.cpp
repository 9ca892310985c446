#include "core/training/euicc_transport.h"

namespace training {
namespace {

using base::tlv::encode;

constexpr int kMostBlocks = 256;
constexpr quint8 kMoreBlocks = 0x11;
constexpr quint8 kLastBlock = 0x91;

enum Instruction : quint8 {
    kTerminalProfile = 0x10,
    kFetch = 0x12,
    kTerminalResponse = 0x14,
    kManageChannel = 0x70,
    kSelect = 0xA4,
    kTerminalCapability = 0xAA,
    kGetResponse = 0xC0,
    kStoreData = 0xE2,
    kStatus = 0xF2,
};

// REFRESH, "UICC reset": what the card asks for after enable and disable with the refresh flag.
const QByteArray kRefresh = QByteArray::fromHex("D009810301010482028182");

QByteArray withCheckByte(QByteArray atr)
{
    char check = 0;
    for (const char byte : atr.sliced(1))
        check = char(check ^ byte);
    return atr.append(check);
}

} // namespace

ApduEngine::ApduEngine(const EuiccOptions &options, Es10 es10)
    : m_options(options)
    , m_es10(std::move(es10))
{
    reset();
}

QByteArray ApduEngine::reset()
{
    m_channels.fill({});
    m_channels[0].state = ChannelState::Open;
    // Historical bytes as in ETSI TS 102 221: services, capabilities, then seven bytes of our own.
    const QByteArray historical = QByteArray::fromHex("8031E073FE210067") + QByteArrayLiteral("ESIMTRN");
    // TB3 82 says: this is an eUICC.
    const QByteArray head = m_options.protocol == CardProtocol::T0
                                ? QByteArray::fromHex("3B9F96803FC782")
                                : QByteArray::fromHex("3B9F9681B1FE453FC782");
    return withCheckByte(head + historical);
}

std::optional<ApduEngine::Apdu> ApduEngine::parse(QByteArrayView bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    Apdu apdu{quint8(bytes[0]), quint8(bytes[1]), quint8(bytes[2]), quint8(bytes[3]), 0, {}, {}};
    apdu.channel = (apdu.cla & 0x40) != 0 ? 4 + (apdu.cla & 0x0F) : apdu.cla & 0x03;
    const auto expected = [](char le) { return le == 0 ? 256 : int(quint8(le)); };
    if (bytes.size() == 5) {
        apdu.le = expected(bytes[4]);
    } else if (bytes.size() > 5) {
        const qsizetype lc = quint8(bytes[4]);
        if (lc == 0 || (bytes.size() != 5 + lc && bytes.size() != 6 + lc))
            return std::nullopt;
        apdu.data = bytes.sliced(5, lc);
        if (bytes.size() == 6 + lc)
            apdu.le = expected(bytes[5 + lc]);
    }
    return apdu;
}

Es10Answer ApduEngine::exchange(QByteArrayView bytes)
{
    const auto apdu = parse(bytes);
    if (!apdu)
        return es10Status(sw::kWrongLength);
    const bool knownClass = (apdu->cla & 0x80) != 0 ? (apdu->cla & 0x3C) == 0 || (apdu->cla & 0x30) == 0
                                                    : (apdu->cla & 0x3C) == 0 || (apdu->cla & 0x70) == 0x40;
    if (!knownClass || apdu->channel >= int(m_channels.size()))
        return es10Status(sw::kUnknownClass);
    Channel &channel = m_channels[size_t(apdu->channel)];
    if (channel.state == ChannelState::Closed)
        return es10Status(0x6881);
    if (apdu->ins != kGetResponse)
        channel.answer.clear();
    return dispatch(*apdu, channel);
}

Es10Answer ApduEngine::dispatch(const Apdu &apdu, Channel &channel)
{
    const bool proprietary = (apdu.cla & 0x80) != 0;
    switch (Instruction(apdu.ins)) {
    case kTerminalProfile:
    case kTerminalResponse:
    case kTerminalCapability: return es10Status(proprietary ? 0x9000 : sw::kUnknownClass);
    case kFetch: return deliver(apdu, channel, es10Data(kRefresh));
    case kStatus: return es10Status(0x9000);
    case kManageChannel: return proprietary ? es10Status(sw::kUnknownClass) : manageChannel(apdu);
    case kSelect: return proprietary ? es10Status(sw::kUnknownClass) : select(apdu, channel);
    case kGetResponse: return getResponse(apdu, channel);
    case kStoreData:
        if (!proprietary)
            return es10Status(sw::kUnknownClass);
        return channel.state == ChannelState::IsdrSelected ? storeData(apdu, channel)
                                                           : es10Status(sw::kUnknownInstruction);
    }
    return es10Status(sw::kUnknownInstruction);
}

Es10Answer ApduEngine::manageChannel(const Apdu &apdu)
{
    if (apdu.p1 == 0x00 && apdu.p2 == 0x00) {
        if (m_options.protocol == CardProtocol::T0 && apdu.le != 1)
            return es10Status(0x6C01);
        for (std::size_t i = 1; i < m_channels.size(); ++i) {
            if (m_channels[i].state == ChannelState::Closed) {
                m_channels[i] = {};
                m_channels[i].state = ChannelState::Open;
                return es10Data(QByteArray(1, char(i)));
            }
        }
        return es10Status(0x6A81);
    }
    if (apdu.p1 == 0x80 && apdu.p2 > 0 && apdu.p2 < m_channels.size()) {
        m_channels[apdu.p2] = {};
        return es10Status(0x9000);
    }
    return es10Status(sw::kWrongParameters);
}

QByteArray ApduEngine::fileControlInformation() const
{
    const QByteArray svn{QByteArray()
                             .append(char(m_options.svn.major))
                             .append(char(m_options.svn.minor))
                             .append(char(m_options.svn.revision))};
    return encode(0x6F, {encode(0x84, m_options.isdrAid), encode(0xA5, encode(0x9F65, QByteArray(1, '\xFF'))),
                         encode(0xE0, encode(0x82, svn))});
}

Es10Answer ApduEngine::select(const Apdu &apdu, Channel &channel)
{
    if (apdu.p1 != 0x04 || apdu.data != m_options.isdrAid)
        return es10Status(sw::kNotFound);
    channel.state = ChannelState::IsdrSelected;
    channel.received.clear();
    channel.nextBlock = 0;
    const bool wantsNoData = (apdu.p2 & 0x0C) == 0x0C;
    return wantsNoData ? es10Status(0x9000) : deliver(apdu, channel, es10Data(fileControlInformation()));
}

Es10Answer ApduEngine::storeData(const Apdu &apdu, Channel &channel)
{
    if ((apdu.p1 != kMoreBlocks && apdu.p1 != kLastBlock) || apdu.data.isEmpty())
        return es10Status(apdu.data.isEmpty() ? sw::kWrongLength : sw::kWrongParameters);
    // Block 0 begins a command anew, except where it would be the wrapped number of a 257th block.
    if (apdu.p2 == 0 && channel.nextBlock < kMostBlocks) {
        channel.received.clear();
        channel.nextBlock = 0;
    }
    if (apdu.p2 != channel.nextBlock) {
        channel.received.clear();
        channel.nextBlock = 0;
        return es10Status(sw::kWrongParameters);
    }
    channel.received.append(apdu.data.data(), apdu.data.size());
    ++channel.nextBlock;
    if (apdu.p1 == kMoreBlocks)
        return es10Status(0x9000);
    const QByteArray command = std::exchange(channel.received, {});
    channel.nextBlock = 0;
    return deliver(apdu, channel, m_es10(apdu.channel, command));
}

Es10Answer ApduEngine::deliver(const Apdu &apdu, Channel &channel, Es10Answer answer)
{
    if (answer.data.isEmpty())
        return answer;
    const bool inOne = m_options.protocol == CardProtocol::T1;
    // In T=0 a command that carries data cannot be answered with data: it waits for GET RESPONSE.
    if (!inOne || !apdu.le) {
        const auto waiting = quint16(0x6100 | (answer.data.size() >= 256 ? 0 : answer.data.size()));
        channel.finalStatus = answer.statusWord;
        channel.answer = std::move(answer.data);
        return {{}, waiting, answer.after};
    }
    const qsizetype now = std::min<qsizetype>(*apdu.le, answer.data.size());
    channel.answer = answer.data.sliced(now);
    channel.finalStatus = answer.statusWord;
    answer.data.truncate(now);
    if (!channel.answer.isEmpty())
        answer.statusWord = quint16(0x6100 | (channel.answer.size() >= 256 ? 0 : channel.answer.size()));
    return answer;
}

Es10Answer ApduEngine::getResponse(const Apdu &apdu, Channel &channel)
{
    if (apdu.p1 != 0 || apdu.p2 != 0)
        return es10Status(sw::kWrongParameters);
    if (channel.answer.isEmpty())
        return es10Status(sw::kNotSatisfied);
    const qsizetype wanted = apdu.le.value_or(256);
    if (wanted > channel.answer.size() && apdu.le != 256)
        return es10Status(quint16(0x6C00 | channel.answer.size()));
    const qsizetype now = std::min<qsizetype>(wanted, channel.answer.size());
    Es10Answer out = es10Data(channel.answer.first(now));
    channel.answer = channel.answer.sliced(now);
    out.statusWord = channel.answer.isEmpty()
                         ? channel.finalStatus
                         : quint16(0x6100 | (channel.answer.size() >= 256 ? 0 : channel.answer.size()));
    return out;
}

} // namespace training
