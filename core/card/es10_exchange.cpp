#include "core/card/es10_exchange.h"

namespace card {

namespace {

using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

constexpr int SmallerBlocks[] = {120, 60};

} // namespace

Es10Exchange::Es10Exchange(QByteArray command, Setup setup)
    : m_command(std::move(command))
    , m_setup(setup)
    , m_blockSize(setup.blockSize)
    , m_provenBlockSize(setup.blockSize)
    , m_largestTaken(setup.largestTaken)
{
    const auto cla = classOnChannel(0x80, setup.channel);
    const auto fetchCla = classOnChannel(0x00, setup.channel);
    m_valid = cla && fetchCla && m_blockSize >= 1 && m_blockSize <= 255 && !m_command.isEmpty() &&
              m_command.size() <= qsizetype(ExchangeCaps::Blocks) * m_blockSize;
    m_class = cla.value_or(0x80);
    m_fetchClass = fetchCla.value_or(0x00);
}

Es10Exchange::Step Es10Exchange::begin()
{
    if (!m_valid)
        return Fault{Kind::Malformed, Reached::No};
    return sendBlock();
}

bool Es10Exchange::isLastBlock() const { return blockStart() + m_blockSize >= m_command.size(); }

Es10Exchange::Step Es10Exchange::send(QByteArray apdu)
{
    m_sent = apdu;
    return Transmit{std::move(apdu)};
}

Es10Exchange::Step Es10Exchange::sendBlock()
{
    m_isFetching = false;
    const BlockPlace place = isLastBlock() ? BlockPlace::Last : BlockPlace::MoreFollow;
    const auto data = QByteArrayView(m_command).sliced(blockStart());
    return send(storeData(m_class, place, quint8(m_block),
                          data.first(std::min<qsizetype>(m_blockSize, data.size())),
                          storeDataLe(m_setup.protocol)));
}

Es10Exchange::Step Es10Exchange::again(QByteArray apdu)
{
    if (++m_extraRounds > ExchangeCaps::ExtraRounds)
        return Fault{Kind::TimedOut, reached()};
    return send(std::move(apdu));
}

int Es10Exchange::sentBytes() const
{
    return int(std::min<qsizetype>(m_blockSize, m_command.size() - blockStart()));
}

int Es10Exchange::smallerBlock() const
{
    if (m_block != 0 || m_isFetching || !m_answer.isEmpty() || sentBytes() <= m_largestTaken)
        return 0;
    for (const int size : SmallerBlocks) {
        if (size < sentBytes() && m_command.size() <= qsizetype(ExchangeCaps::Blocks) * size)
            return size;
    }
    return 0;
}

Reached Es10Exchange::reached() const { return m_valid && isLastBlock() ? Reached::Perhaps : Reached::No; }

Es10Exchange::Step Es10Exchange::answered(QByteArrayView bytes)
{
    const auto answer = splitAnswer(bytes);
    if (!answer)
        return Fault{Kind::CardGone, reached()};

    if (m_answer.size() + answer->data.size() > ExchangeCaps::AnswerBytes)
        return Fault{Kind::TimedOut, reached()};
    m_answer.append(answer->data);

    const StatusWord status = answer->status;
    if (status.hasMore()) {
        m_isFetching = true; // the card has acted on the block, whatever it says from here on
        return again(getResponse(m_fetchClass, status.low()));
    }
    if (status.wantsOtherLe())
        return again(withLe(m_sent, status.low()));
    if (const int smaller = status.saysWrongLength() ? smallerBlock() : 0) {
        m_blockSize = smaller;
        return sendBlock();
    }
    if (!status.isSuccess())
        return Fault{Kind::StatusWord, reached(), status.value};

    if (m_block == 0)
        m_provenBlockSize = m_blockSize;
    m_largestTaken = std::max(m_largestTaken, sentBytes());
    if (isLastBlock() || !m_answer.isEmpty())
        return Finished{m_answer};
    ++m_block;
    return sendBlock();
}

} // namespace card
