#include "core/card/atr.h"

namespace card {

namespace {

constexpr qsizetype MostAtrBytes = 33;

std::optional<Protocol> protocolNumber(quint8 number)
{
    if (number == 0)
        return Protocol::T0;
    if (number == 1)
        return Protocol::T1;
    return std::nullopt;
}

} // namespace

std::optional<Protocol> protocolOf(QByteArrayView atr)
{
    if (atr.size() < 2 || atr.size() > MostAtrBytes)
        return std::nullopt;
    if (quint8(atr[0]) != 0x3B && quint8(atr[0]) != 0x3F)
        return std::nullopt;

    std::optional<Protocol> offered;
    bool anyOffer = false;
    qsizetype at = 2;
    quint8 present = quint8(atr[1]) >> 4; // which of TA, TB, TC, TD follow; an absent TD ends the groups
    for (int group = 1; present != 0; ++group) {
        quint8 next = 0;
        for (int bit = 0; bit < 4; ++bit) {
            if (!(present & (1 << bit)))
                continue;
            if (at >= atr.size())
                return std::nullopt;
            const auto byte = quint8(atr[at++]);
            if (group == 2 && bit == 0)
                return protocolNumber(byte & 0x0F); // TA2: the card is in specific mode
            if (bit == 3) {
                anyOffer = true;
                if (!offered)
                    offered = protocolNumber(byte & 0x0F);
                next = byte >> 4;
            }
        }
        present = next;
    }
    return anyOffer ? offered : std::optional(Protocol::T0);
}

} // namespace card
