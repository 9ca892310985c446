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

IsdrSelection::IsdrSelection(const QList<QByteArray> &aids)
{
    for (const QByteArray &aid : aids) {
        if (aid.size() >= 5 && aid.size() <= 16 && !m_aids.contains(aid))
            m_aids.append(aid);
    }
}

IsdrSelection::Step IsdrSelection::begin() { return Transmit{terminalCapability()}; }

IsdrSelection::Step IsdrSelection::selectNext()
{
    if (m_tried == m_aids.size())
        return Fault{ChannelFailure::Kind::NotAnEuicc, ChannelFailure::Reached::No, m_lastStatus};
    m_sent = selectByAid(0x00, m_aids[m_tried++]);
    m_repeated = false;
    return Transmit{m_sent};
}

IsdrSelection::Step IsdrSelection::answered(QByteArrayView bytes)
{
    const auto answer = splitAnswer(bytes);
    if (!answer)
        return Fault{ChannelFailure::Kind::CardGone, ChannelFailure::Reached::No};
    if (m_tried == 0)
        return selectNext();
    if (answer->status.isSuccess() || answer->status.hasMore())
        return Selected{m_aids[m_tried - 1]};
    if (answer->status.wantsOtherLe() && !m_repeated) {
        m_repeated = true;
        return Transmit{withLe(m_sent, answer->status.low())};
    }
    m_lastStatus = answer->status.value;
    return selectNext();
}

} // namespace card
