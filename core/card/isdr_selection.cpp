#include "core/card/isdr_selection.h"

namespace card {

QList<QByteArray> knownIsdrAids()
{
    return {
        QByteArray::fromHex("A0000005591010FFFFFFFF8900000100"), // SGP.22 Annex H
        QByteArray::fromHex("A0000005591010000000008900000300"), // eSIM.me
        QByteArray::fromHex("A0000005591010FFFFFFFF8900050500"), // 5ber
        QByteArray::fromHex("A0000005591010FFFFFFFF8900000177"), // Xesim
        QByteArray::fromHex("A000000559104C696E6B736669656C64"), // LinksField
        QByteArray::fromHex("A06573746B6D65FFFF4953442D522030"), // ESTKme, first eUICC
        QByteArray::fromHex("A06573746B6D65FFFF4953442D522031"), // ESTKme, second eUICC
        QByteArray::fromHex("A06573746B6D65FFFFFFFF4953442D52"), // ESTKme, auxiliary
    };
}

IsdrSelection::IsdrSelection(const QList<QByteArray> &aids, Way way)
    : m_way(way)
{
    for (const QByteArray &aid : aids) {
        if (aid.size() >= 5 && aid.size() <= 16 && !m_aids.contains(aid))
            m_aids.append(aid);
    }
}

IsdrSelection::Step IsdrSelection::ask(Asked what, QByteArray apdu)
{
    m_asked = what;
    m_repeated = false;
    m_sent = apdu;
    return Transmit{std::move(apdu)};
}

IsdrSelection::Step IsdrSelection::begin() { return ask(Asked::TerminalCapability, terminalCapability()); }

IsdrSelection::Step IsdrSelection::askForChannel() { return ask(Asked::OpenChannel, openLogicalChannel()); }

IsdrSelection::Step IsdrSelection::notFound() const
{
    return Fault{ChannelFailure::Kind::NotAnEuicc, ChannelFailure::Reached::No, m_lastStatus};
}

IsdrSelection::Step IsdrSelection::selectNext()
{
    if (m_tried < m_aids.size())
        return ask(Asked::Select,
                   selectByAid(classOnChannel(0x00, m_channel).value_or(0x00), m_aids[m_tried++]));
    return m_channel == 0 && !m_aids.isEmpty() ? askForChannel() : notFound();
}

IsdrSelection::Step IsdrSelection::answered(QByteArrayView bytes)
{
    const auto answer = splitAnswer(bytes);
    if (!answer)
        return Fault{ChannelFailure::Kind::CardGone, ChannelFailure::Reached::No};
    const StatusWord status = answer->status;
    if (m_asked == Asked::TerminalCapability)
        return m_way == Way::LogicalOnly ? askForChannel() : selectNext();

    if (status.wantsOtherLe() && !m_repeated) {
        m_repeated = true;
        return Transmit{withLe(m_sent, status.low())};
    }
    if (m_asked == Asked::OpenChannel) {
        // A card without logical channels stays what its last SELECT said it is.
        const int channel = status.isSuccess() && answer->data.size() == 1 ? quint8(answer->data[0]) : 0;
        if (channel == 0 || !classOnChannel(0x00, channel))
            return notFound();
        m_channel = channel;
        m_tried = 0;
        return selectNext();
    }
    if (status.isSuccess() || status.hasMore())
        return Selected{m_aids[m_tried - 1], m_channel};
    m_lastStatus = status.value;
    return selectNext();
}

} // namespace card
