#include "core/card/apdu.h"

namespace card {

namespace {

QByteArray command(quint8 cla, quint8 ins, quint8 p1, quint8 p2, QByteArrayView data)
{
    Q_ASSERT(data.size() <= 255);
    QByteArray apdu;
    apdu.reserve(6 + data.size());
    apdu.append(char(cla)).append(char(ins)).append(char(p1)).append(char(p2));
    apdu.append(char(quint8(data.size())));
    apdu.append(data);
    return apdu;
}

} // namespace

std::optional<Answer> splitAnswer(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto high = quint8(bytes[bytes.size() - 2]);
    const auto low = quint8(bytes[bytes.size() - 1]);
    return Answer{bytes.first(bytes.size() - 2), StatusWord{quint16(high << 8 | low)}};
}

std::optional<quint8> classOnChannel(quint8 cla, int channel)
{
    if (channel >= 0 && channel <= 3)
        return quint8((cla & 0x9C) | channel);
    if (channel >= 4 && channel <= 19)
        return quint8((cla & 0xB0) | 0x40 | (channel - 4));
    return std::nullopt;
}

QByteArray storeData(quint8 cla, BlockPlace place, quint8 number, QByteArrayView data, Le le)
{
    QByteArray apdu = command(cla, 0xE2, place == BlockPlace::Last ? 0x91 : 0x11, number, data);
    if (le == Le::Any)
        apdu.append(char(0));
    return apdu;
}

Le storeDataLe(Protocol protocol)
{
    switch (protocol) {
    case Protocol::T0: return Le::Absent;
    case Protocol::T1: return Le::Any;
    }
    return Le::Absent;
}

QByteArray getResponse(quint8 cla, quint8 length)
{
    QByteArray apdu;
    apdu.append(char(cla)).append(char(0xC0)).append(char(0)).append(char(0)).append(char(length));
    return apdu;
}

QByteArray selectByAid(quint8 cla, QByteArrayView aid) { return command(cla, 0xA4, 0x04, 0x00, aid); }

QByteArray openLogicalChannel() { return QByteArray::fromHex("0070000001"); }

QByteArray terminalCapability() { return QByteArray::fromHex("80AA00000AA9088100820101830107"); }

QByteArray withLe(QByteArrayView apdu, quint8 le)
{
    QByteArray changed = apdu.toByteArray();
    if (changed.size() < 5)
        return changed.append(char(le));
    const auto fifth = quint8(changed[4]);
    const bool fifthIsLe = changed.size() == 5;
    const bool hasLeAfterData = changed.size() == 5 + fifth + 1;
    if (fifthIsLe || hasLeAfterData)
        changed[changed.size() - 1] = char(le);
    else
        changed.append(char(le));
    return changed;
}

} // namespace card
