#include "scripted_card.h"

#include <QHostAddress>
#include <QTimer>
#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <utility>

namespace testcard {

ScriptedCard::ScriptedCard(quint16 port, QByteArray atr, Answers given)
    : answers(std::move(given))
    , m_port(port)
    , m_atr(std::move(atr))
{}

ScriptedCard::~ScriptedCard() { pull(); }

void ScriptedCard::insert()
{
    m_pending.clear();
    m_socket = std::make_unique<QTcpSocket>();
    QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
    m_socket->connectToHost(QHostAddress::LocalHost, m_port);
}

void ScriptedCard::pull()
{
    if (!m_socket)
        return;
    m_socket->disconnect();
    m_socket->abort();
    m_socket.release()->deleteLater(); // perhaps in mid-read
}

void ScriptedCard::send(const QByteArray &message)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(message.size()), bytes.data());
    m_socket->write(bytes + message);
    m_socket->flush();
}

void ScriptedCard::acknowledgeAtOnce()
{
    // The reader sends length and body apart; without this every APDU costs a delayed acknowledgement. The
    // system takes the setting back whenever it likes, so it is made before every receive.
    const int on = 1;
    if (m_socket)
        setsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

void ScriptedCard::read()
{
    acknowledgeAtOnce();
    m_pending += m_socket->readAll();
    while (m_socket && m_pending.size() >= 2) {
        const auto size = qFromBigEndian<quint16>(m_pending.constData());
        if (m_pending.size() < 2 + size)
            break;
        const QByteArray message = m_pending.mid(2, size);
        m_pending.remove(0, 2 + size);
        if (size == 1) {
            if (message[0] == 4)
                send(m_atr);
            else if (message[0] == 1)
                ++powerUps;
            continue;
        }
        apdus.append(message);
        bytesIn += message.size();
        const auto reply = answers(message);
        if (!reply || !m_socket)
            continue;
        const auto answer = [this, reply = *reply] {
            bytesOut += reply.size();
            send(reply);
        };
        if (takes.count() == 0)
            answer();
        else
            QTimer::singleShot(takes, m_socket.get(), answer);
    }
    acknowledgeAtOnce();
}

namespace {

/// The logical channel in a class byte (ISO 7816-4 §5.4.1).
int channelOf(quint8 cla) { return cla & 0x40 ? 4 + (cla & 0x0F) : cla & 0x03; }

QByteArray word(quint16 status) { return QByteArray(1, char(status >> 8)) + char(status & 0xFF); }

} // namespace

QByteArray TinyEuicc::answer(const QByteArray &data)
{
    if (m_wire == Wire::T1 || data.isEmpty())
        return data + QByteArray::fromHex("9000");
    m_waiting = data;
    return QByteArray::fromHex("61") + char(data.size());
}

QByteArray TinyEuicc::storeData(const QByteArray &apdu)
{
    const qsizetype size = quint8(apdu[4]);
    const bool isLast = quint8(apdu[2]) == 0x91;
    if (m_selectedOn != channelOf(quint8(apdu[0])))
        return QByteArray::fromHex("6D00");
    if (size > mostBlockBytes)
        return word(tooLong);
    if (apdu.size() != 5 + size + (m_wire == Wire::T1 ? 1 : 0) || (!isLast && quint8(apdu[2]) != 0x11))
        return QByteArray::fromHex("6A80");
    if (quint8(apdu[3]) == 0) {
        m_command.clear();
        m_nextBlock = 0;
    }
    if (quint8(apdu[3]) != m_nextBlock++)
        return QByteArray::fromHex("6A86");
    m_command += apdu.mid(5, size);
    if (!isLast)
        return QByteArray::fromHex("9000");
    const QByteArray command = std::exchange(m_command, {});
    m_nextBlock = 0;
    if (command == QByteArray::fromHex("BF3E035C015A"))
        return answer(QByteArray::fromHex("BF3E125A10") + m_eid);
    if (command.startsWith(QByteArray::fromHex("BF2E"))) // tells what arrived, for long commands
        return answer(QByteArray::fromHex("BF2E028002") + char(command.size() >> 8) +
                      char(command.size() & 0xFF));
    return QByteArray::fromHex("6A88");
}

QByteArray TinyEuicc::select(int channel, const QByteArray &aid)
{
    if (channel != 0 && channel != m_openChannel)
        return QByteArray::fromHex("6881");
    const bool isHere = (channel == 0) == (channels == Channels::BasicAlone);
    if (!isHere || aid != isdrAid)
        return QByteArray::fromHex("6A82");
    m_selectedOn = channel;
    return QByteArray::fromHex("9000");
}

QByteArray TinyEuicc::manageChannel(const QByteArray &apdu)
{
    if (channels == Channels::BasicAlone || apdu != QByteArray::fromHex("0070000001"))
        return QByteArray::fromHex("6881");
    m_openChannel = channelGiven;
    return QByteArray(1, char(channelGiven)) + QByteArray::fromHex("9000");
}

QByteArray TinyEuicc::operator()(const QByteArray &apdu)
{
    if (apdu.size() < 5)
        return QByteArray::fromHex("6700");
    switch (quint8(apdu[1])) {
    case 0xAA: return QByteArray::fromHex("6E00"); // refuses TERMINAL CAPABILITY, which must not matter
    case 0xA4: return select(channelOf(quint8(apdu[0])), apdu.mid(5, quint8(apdu[4])));
    case 0x70: return manageChannel(apdu);
    case 0xC0: return std::exchange(m_waiting, {}) + QByteArray::fromHex("9000");
    case 0xE2: return storeData(apdu);
    default: return QByteArray::fromHex("6D00");
    }
}

QByteArray atrFor(TinyEuicc::Wire wire)
{
    switch (wire) {
    case TinyEuicc::Wire::T0: return QByteArray::fromHex("3B00");
    case TinyEuicc::Wire::T1: return QByteArray::fromHex("3B800181");
    }
    return {};
}

} // namespace testcard
