#include "core/label/raw_link.h"

#include <QDeadlineTimer>
#include <QMetaObject>
#include <QNetworkProxy>

namespace label {
namespace {

/// Answers have less than 160 bytes; a printer that talks without end is not listened to.
constexpr qint64 kMostUnread = 1024;
constexpr base::Millis kTimeToLeave{2'000};

} // namespace

RawLink::RawLink(RawConversation conversation, RawQuestion question, QByteArray label, RawPatience patience)
    : m_conversation(std::move(conversation))
    , m_question(std::move(question))
    , m_label(std::move(label))
    , m_patience(patience)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(kMostUnread);
    for (QTimer *timer : {&m_answerTimer, &m_pauseTimer, &m_wholeTimer})
        timer->setSingleShot(true);
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { tell(raw::Connected{}); });
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_socket,
                     [this] { tell(raw::Lost{m_socket.errorString()}); });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket, [this] { tell(raw::Lost{}); });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QTcpSocket::bytesWritten, &m_socket, [this](qint64 bytes) {
        // Nothing else is written while the label leaves: questions have left before they are answered.
        if (!m_conversation.isSending())
            return;
        m_left += bytes;
        tell(raw::Left{m_left});
    });
    QObject::connect(&m_answerTimer, &QTimer::timeout, &m_socket, [this] {
        m_isAsking = false;
        tell(raw::Silent{});
    });
    QObject::connect(&m_pauseTimer, &QTimer::timeout, &m_socket, [this] { tell(raw::PauseOver{}); });
    QObject::connect(&m_wholeTimer, &QTimer::timeout, &m_socket, [this] { tell(raw::OutOfTime{}); });
}

RawLink::~RawLink()
{
    m_socket.disconnect();
    // Half a label would stay in the printer and spoil the next one.
    const QDeadlineTimer deadline(kTimeToLeave);
    while (m_conversation.isSending() && m_socket.bytesToWrite() > 0 &&
           m_socket.waitForBytesWritten(int(deadline.remainingTime()))) {
    }
}

void RawLink::start(const RawAddress &address, Done done)
{
    m_done = std::move(done);
    m_wholeTimer.start(m_patience.whole);
    m_answerTimer.start(m_patience.connecting);
    m_socket.connectToHost(address.host, address.port);
}

void RawLink::tell(const raw::Event &event)
{
    switch (m_conversation.on(event)) {
    case raw::Act::Nothing: return;
    case raw::Act::Ask: return ask(m_patience.answer);
    case raw::Act::AskAfterLabel: return ask(m_patience.answerAfterLabel);
    case raw::Act::Pause: return m_pauseTimer.start(m_patience.between);
    case raw::Act::SendLabel:
        m_answerTimer.stop();
        m_socket.write(m_label);
        return;
    case raw::Act::End:
        for (QTimer *timer : {&m_answerTimer, &m_pauseTimer, &m_wholeTimer})
            timer->stop();
        // Later: whoever is called may end this link, and it is still at work.
        QMetaObject::invokeMethod(
            &m_socket,
            [this] {
                // A copy, since the one who is called may end this link.
                const Done call = m_done;
                call(*m_conversation.outcome());
            },
            Qt::QueuedConnection);
        return;
    }
}

void RawLink::ask(base::Millis patience)
{
    // An answer before the question says nothing about now.
    if (const auto early = m_question.read(m_received); !early || *early)
        return tell(raw::Garbled{early ? unreadableAnswer() : early.error()});
    m_isAsking = true;
    m_answerTimer.start(patience);
    m_socket.write(m_question.bytes);
}

void RawLink::read()
{
    m_received += m_socket.readAll();
    if (!m_isAsking) {
        m_received.truncate(kMostUnread);
        return;
    }
    const auto answer = m_question.read(m_received);
    if (answer && !*answer)
        return;
    m_isAsking = false;
    m_answerTimer.stop();
    m_received.clear();
    if (answer)
        tell(raw::Answered{**answer});
    else
        tell(raw::Garbled{answer.error()});
}

} // namespace label
