#pragma once

#include "core/label/raw_conversation.h"

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace label {

/// What is asked of a printer, and how its answer is read.
struct RawQuestion
{
    QByteArray bytes;
    StateReading (*read)(QByteArrayView received) = nullptr;
};

/// Where a printer listens.
struct RawAddress
{
    QString host;
    quint16 port = 9100;
};

/// One connection for one conversation: turns what a socket and timers do into its events, and its acts into
/// bytes. Thread: that of its construction, which needs an event loop.
class RawLink
{
public:
    using Done = std::function<void(Outcome)>;

    /// @param label what is to be printed; empty to look only
    RawLink(RawConversation conversation, RawQuestion question, QByteArray label, RawPatience patience);
    /// A label that is on its way gets two seconds to leave; nobody is called back.
    ~RawLink();
    RawLink(const RawLink &) = delete;
    RawLink &operator=(const RawLink &) = delete;

    /// Connects and goes on to the end. @param done called once, later, from the event loop
    void start(const RawAddress &address, Done done);

private:
    void tell(const raw::Event &event);
    void ask(base::Millis patience);
    void read();

    RawConversation m_conversation;
    RawQuestion m_question;
    QByteArray m_label;
    RawPatience m_patience;
    Done m_done;
    QTcpSocket m_socket;
    QTimer m_answerTimer;
    QTimer m_pauseTimer;
    QTimer m_wholeTimer;
    QByteArray m_received;
    qsizetype m_left = 0;
    bool m_isAsking = false;
};

} // namespace label
