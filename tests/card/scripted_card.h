#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace testcard {

/// What a card answers to a command APDU; nothing: it stays silent.
using Answers = std::function<std::optional<QByteArray>(const QByteArray &apdu)>;

/// A card for one vpcd reader, in the test's own event loop.
class ScriptedCard
{
public:
    ScriptedCard(quint16 port, QByteArray atr, Answers answers);
    ~ScriptedCard();

    void insert();
    void pull();

    Answers answers;
    std::chrono::milliseconds takes{0}; ///< from a command to its answer
    QList<QByteArray> apdus;            ///< every command APDU received
    qint64 bytesIn = 0;                 ///< of command APDUs
    qint64 bytesOut = 0;                ///< of answers
    int powerUps = 0;

private:
    void read();
    void acknowledgeAtOnce();
    void send(const QByteArray &message);

    quint16 m_port;
    QByteArray m_atr;
    QByteArray m_pending;
    std::unique_ptr<QTcpSocket> m_socket;
};

/// A minimal eUICC: an ISD-R under one AID, and ES10c GetEID, on the channel on which it was selected alone.
/// STORE DATA blocks are put together and their numbers checked; T=0 fetches answers with GET RESPONSE.
class TinyEuicc
{
public:
    enum class Wire { T0, T1 };
    TinyEuicc(Wire wire, QByteArray eidBcd)
        : m_wire(wire)
        , m_eid(std::move(eidBcd))
    {}

    QByteArray operator()(const QByteArray &apdu);

    /// On which channels the ISD-R can be selected.
    enum class Channels { BasicAlone, LogicalAlone };
    Channels channels = Channels::BasicAlone;
    int channelGiven = 1; ///< by MANAGE CHANNEL
    QByteArray isdrAid = QByteArray::fromHex("A0000005591010FFFFFFFF8900000100");
    int mostBlockBytes = 255; ///< longer blocks are refused with 6700
    quint16 tooLong = 0x6700; ///< what it says then

private:
    QByteArray answer(const QByteArray &data);
    QByteArray storeData(const QByteArray &apdu);
    QByteArray select(int channel, const QByteArray &aid);
    QByteArray manageChannel(const QByteArray &apdu);

    Wire m_wire;
    QByteArray m_eid;
    int m_selectedOn = -1; ///< channel of the ISD-R
    int m_openChannel = -1;
    int m_nextBlock = 0;
    QByteArray m_command;
    QByteArray m_waiting;
};

/// `3B00`: T=0, and `3B800181`: T=1.
QByteArray atrFor(TinyEuicc::Wire wire);

} // namespace testcard
