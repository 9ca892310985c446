#pragma once

#include "core/base/http.h"
#include "core/base/http_answer.h"

#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace base::http {

/// Whom a connection goes to.
struct Endpoint
{
    enum class Kind { Plain, Tls };
    Kind kind = Kind::Tls;
    QString host; ///< lower case
    quint16 port = 443;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// One connection to one server: carries requests one after another, and each of them at most once.
/// What came of a request is told from the event loop, with nothing of the connection on the stack: it may be
/// gone by then. Thread: that of its construction.
class Connection
{
public:
    enum class State {
        Opening, ///< no request waits for it
        Idle,
        Busy, ///< a request was given to it, perhaps while it was opening
        Ended,
    };
    /// How a request came to nothing.
    struct Loss
    {
        Failure failure;
        enum class Answer { NotBegun, Begun } answer = Answer::NotBegun;
        /// Kept: open before this request, so that the server may have closed it without our knowing.
        enum class Line { Fresh, Kept } line = Line::Fresh;
        /// Found: the server's root was not among those that this connection began with, but is trusted too.
        enum class Root { NotFound, Found } root = Root::NotFound;
    };
    struct Job
    {
        QByteArray bytes;    ///< the whole request
        AnswerReader reader; ///< fresh
        /// Asked before anything is sent, with the server's certificate chain (none without TLS); why not to
        /// send, if so.
        std::function<std::optional<Failure>(const QList<QSslCertificate> &)> objection;
        std::function<void(tl::expected<Answer, Loss>)> done; ///< runs once
    };

    /// What the owner is told of a TLS handshake, and asked; runs within the socket's signals.
    struct Handshake
    {
        std::function<void()> succeeded;
        /// The root that vouches for this chain, if there is one; the next connection begins with it.
        std::function<std::optional<QSslCertificate>(const QList<QSslCertificate> &chain)> untrusted;
    };

    /// Begins to open. @param listener what is told ends with it; it must outlive the connection
    Connection(Endpoint to, const QSslConfiguration &tls, Millis connectTimeout, QObject &listener,
               Handshake handshake);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Endpoint &endpoint() const { return m_to; }
    State state() const { return m_state; }
    /// Whether a request can be given to it now. Looks whether the server has closed it meanwhile.
    bool isFree();
    /// Sends a request as soon as it is open. Only when isFree().
    /// @return this, for as long as it carries the request: not from then on, although `done` runs later
    std::weak_ptr<Connection> carry(Job job);
    /// Ends the connection and with it the request that it carries.
    void abort(Failure::Kind why);

private:
    void opened();
    void begin();
    void arrived();
    void failed(QAbstractSocket::SocketError error);
    void finish(tl::expected<Answer, Loss> outcome);
    void lose(const Failure &failure);
    void rest(Millis atMost);
    Failure::Reached reached() const;
    void end(const Failure &failure);
    Failure describe(QAbstractSocket::SocketError error) const;
    void connectTo(const QString &address);

    Endpoint m_to;
    QObject &m_listener;
    Handshake m_handshake;
    State m_state = State::Opening;
    bool m_open = false;
    std::optional<Job> m_job;
    std::shared_ptr<const int> m_carrying; ///< with m_job
    Loss::Line m_line = Loss::Line::Fresh; ///< for the request that it carries
    Loss::Root m_root = Loss::Root::NotFound;
    qint64 m_sent = 0; ///< bytes that have left this machine since the request began
    QStringList m_tlsReasons;
    bool m_triedLoopback = false;
    enum class Look { Over, Running } m_look = Look::Over; ///< isFree() looks for what has arrived
    QSslSocket m_socket;
    QTimer m_limit;    ///< of opening, then of every pause
    QObject m_signals; ///< receives the socket's signals, and ends first
};

/// The sentence of a failure that the sockets do not know.
Failure failureOf(Failure::Kind kind, Failure::Reached reached, const QString &host);

} // namespace base::http
