#pragma once

#include "core/card/pcsc_card_system.h"

#include <QObject>
#include <QTest>
#include <QTestEventLoop>

#include <map>
#include <memory>
#include <optional>

#include "scripted_card.h"

namespace testcard {

/// pcscd looks at its readers every 0.4 s, and this machine may be busy.
inline constexpr int Patiently = 20000;

inline const QByteArray GetEid = QByteArray::fromHex("BF3E035C015A");
inline const QByteArray StandardAid = QByteArray::fromHex("A0000005591010FFFFFFFF8900000100");

/// The virtual readers' names, and the ports at which their cards connect.
QStringList readerNames();
QList<quint16> readerPorts();
/// A different EID for every reader.
QByteArray eidOf(int reader);
/// With the card host of this build.
card::PcscOptions options();
/// The children of a process, from /proc.
QList<qint64> childrenOf(qint64 parent);
/// Card hosts of a process that have the reader in their arguments.
QList<qint64> hostsOf(qint64 parent, const QString &reader);
/// A line's number in /proc/PROCESS/status, -1 when it is not there. @param line "VmHWM" (in KiB), "Seccomp"
qint64 statusOfProcess(qint64 process, const char *line);

/// What a call ended with, once it has.
template <class T>
struct Outcome
{
    std::optional<card::ChannelResult<T>> result;
    int calls = 0;

    card::Channel::Done<T> done()
    {
        return [this](card::ChannelResult<T> given) {
            result = std::move(given);
            ++calls;
        };
    }
};

/// Runs one call to its end. An event loop of its own, because qWaitFor() naps between its looks, and the
/// cards live in this loop.
template <class T, class Call>
std::optional<card::ChannelResult<T>> finished(Call call)
{
    struct Waiting
    {
        QTestEventLoop loop;
        std::optional<card::ChannelResult<T>> result;
    };
    const auto waiting = std::make_shared<Waiting>();
    call([waiting](card::ChannelResult<T> given) {
        waiting->result = std::move(given);
        waiting->loop.exitLoop();
    });
    if (!waiting->result)
        waiting->loop.enterLoopMSecs(Patiently);
    return waiting->result;
}

std::optional<card::ChannelResult<card::Opened>> open(card::Channel &channel);
std::optional<card::ChannelResult<QByteArray>> exchange(card::Channel &channel, const QByteArray &command);

/// Scripted cards in virtual readers, and a card system that watches them.
class PcscdFixture : public QObject
{
    Q_OBJECT
protected:
    ScriptedCard &card(int reader, TinyEuicc::Wire wire, Answers answers);
    ScriptedCard &euicc(int reader, TinyEuicc::Wire wire);
    /// Inserts and waits until the reader shows it.
    void insert(int reader);
    card::ReaderStatus statusOf(int reader) const;

    std::unique_ptr<card::PcscCardSystem> m_watching;
    card::ReaderSnapshot m_seen;
    std::map<int, std::unique_ptr<ScriptedCard>> m_cards;

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace testcard
