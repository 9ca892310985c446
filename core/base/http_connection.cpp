#include "core/base/http_connection.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace base::http {
namespace {

/// Routers forget a connection that is silent for four to six minutes, and nobody learns of it.
constexpr Millis kLongestIdle{180'000};
/// A request must not meet the server's own limit on the way.
constexpr Millis kBeforeServersLimit{1'000};

/// How long a connection may be kept after this answer.
Millis idleTime(const Answer &answer)
{
    static const QRegularExpression timeout(QStringLiteral("(?:^|[,\\s])timeout=(\\d{1,6})"));
    const auto stated = timeout.match(QString::fromLatin1(answer.header("Keep-Alive")));
    if (!stated.hasMatch())
        return kLongestIdle;
    const Millis limit = Millis(stated.captured(1).toLongLong() * 1000) - kBeforeServersLimit;
    return std::clamp(limit, Millis(0), kLongestIdle);
}

/// Whether the server ended the handshake because of our certificate, or for want of one. With TLS 1.3 its
/// alert comes when we think the handshake done and may have written already; it has read nothing of that. Qt
/// tells alerts apart by OpenSSL's words alone.
bool refusesOurCertificate(const QString &words)
{
    static const QRegularExpression alert(
        QStringLiteral("alert (unknown ca|(bad |unsupported )?certificate|access denied|handshake failure)"));
    return alert.match(words).hasMatch();
}

} // namespace

Failure failureOf(Failure::Kind kind, Failure::Reached reached, const QString &host)
{
    Failure failure{kind, reached, {}};
    switch (kind) {
    case Failure::Kind::NotFound:
        failure.text =
            QCoreApplication::translate("http", "The host %1 is not known on this network.").arg(host);
        break;
    case Failure::Kind::Unreachable:
        failure.text = QCoreApplication::translate("http", "%1 cannot be reached.").arg(host);
        break;
    case Failure::Kind::Untrusted:
        failure.text = QCoreApplication::translate("http", "The certificate of %1 is not trusted.").arg(host);
        break;
    case Failure::Kind::IssuerRefused:
        failure.text =
            QCoreApplication::translate("http", "The certificate of %1 has an issuer that is not accepted.")
                .arg(host);
        break;
    case Failure::Kind::NotAdmitted:
        failure.text =
            QCoreApplication::translate("http", "%1 does not accept this station's certificate.").arg(host);
        break;
    case Failure::Kind::TimedOut:
        failure.text = QCoreApplication::translate("http", "%1 did not answer in time.").arg(host);
        break;
    case Failure::Kind::TooLarge:
        failure.text =
            QCoreApplication::translate("http", "The answer of %1 is larger than it may be.").arg(host);
        break;
    case Failure::Kind::Malformed:
        failure.text =
            QCoreApplication::translate("http", "The answer of %1 breaks the rules of HTTP.").arg(host);
        break;
    case Failure::Kind::Withheld:
        failure.text =
            QCoreApplication::translate("http", "The request to %1 was held up for too long and not sent.")
                .arg(host);
        break;
    case Failure::Kind::Closed:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Other:
        failure.text =
            QCoreApplication::translate("http", "The connection to %1 ended before the answer was complete.")
                .arg(host);
        break;
    }
    return failure;
}

Connection::Connection(Endpoint to, const QSslConfiguration &tls, Millis connectTimeout, QObject &listener,
                       Handshake handshake)
    : m_to(std::move(to))
    , m_listener(listener)
    , m_handshake(std::move(handshake))
{
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyName(m_to.host);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_signals, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsReasons.append(error.errorString());
        const auto root = m_handshake.untrusted(m_socket.peerCertificateChain());
        if (root && !m_socket.sslConfiguration().caCertificates().contains(*root))
            m_root = Loss::Root::Found;
    });
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &m_signals,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
    QObject::connect(&m_socket, &QIODevice::readyRead, &m_signals, [this] { arrived(); });
    const auto count = [this](qint64 bytes) { m_sent += bytes; };
    switch (m_to.kind) {
    case Endpoint::Kind::Tls:
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_signals, [this] {
            m_handshake.succeeded();
            opened();
        });
        QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_signals, count);
        break;
    case Endpoint::Kind::Plain:
        QObject::connect(&m_socket, &QAbstractSocket::connected, &m_signals, [this] { opened(); });
        QObject::connect(&m_socket, &QIODevice::bytesWritten, &m_signals, count);
        break;
    }
    m_limit.setSingleShot(true);
    QObject::connect(&m_limit, &QTimer::timeout, &m_signals,
                     [this] { abort(m_open ? Failure::Kind::Closed : Failure::Kind::TimedOut); });
    m_limit.start(connectTimeout);
    connectTo(m_to.host);
}

void Connection::connectTo(const QString &address)
{
    if (m_to.kind == Endpoint::Kind::Tls)
        m_socket.connectToHostEncrypted(address, m_to.port, m_to.host);
    else
        m_socket.connectToHost(address, m_to.port);
}

bool Connection::isFree()
{
    if (m_state == State::Idle) {
        // The server's farewell may be here already without the event loop having seen it.
        m_look = Look::Running;
        m_socket.waitForReadyRead(0);
        m_look = Look::Over;
    }
    return m_state == State::Idle || m_state == State::Opening;
}

std::weak_ptr<Connection> Connection::carry(Job job)
{
    m_job = std::move(job);
    m_carrying = std::make_shared<int>();
    const std::weak_ptr<Connection> carrying = std::shared_ptr<Connection>(m_carrying, this);
    m_state = State::Busy;
    m_line = m_open ? Loss::Line::Kept : Loss::Line::Fresh;
    if (m_open)
        begin();
    return carrying;
}

void Connection::opened()
{
    m_open = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_job)
        begin();
    else
        rest(kLongestIdle);
}

void Connection::begin()
{
    if (const auto why = m_job->objection(m_socket.peerCertificateChain())) {
        lose(*why);
        rest(kLongestIdle);
        return;
    }
    m_limit.stop();
    m_sent = 0;
    m_socket.write(m_job->bytes);
    // At once: by the next turn of the event loop it may be too late for it to leave.
    m_socket.flush();
}

void Connection::arrived()
{
    const QByteArray bytes = m_socket.readAll();
    if (!m_job) {
        // Nobody asked: whatever this is, it must not be taken for the next answer.
        if (!bytes.isEmpty())
            abort(Failure::Kind::Closed);
        return;
    }
    AnswerReader &reader = m_job->reader;
    switch (reader.feed(bytes)) {
    case AnswerReader::State::Incomplete: return;
    case AnswerReader::State::TooLarge: abort(Failure::Kind::TooLarge); return;
    case AnswerReader::State::Broken: abort(Failure::Kind::Malformed); return;
    case AnswerReader::State::Complete: break;
    }
    const Answer answer = reader.answer();
    const bool keep = reader.afterwards() == AnswerReader::Afterwards::KeepOpen;
    finish(answer);
    if (keep)
        rest(idleTime(answer));
    else
        abort(Failure::Kind::Closed);
}

void Connection::rest(Millis atMost)
{
    m_state = State::Idle;
    m_limit.start(atMost);
}

Failure::Reached Connection::reached() const
{
    return m_open && m_sent > 0 ? Failure::Reached::Perhaps : Failure::Reached::No;
}

void Connection::failed(QAbstractSocket::SocketError error)
{
    // Nothing to read is no trouble.
    const bool nothingThere = m_look == Look::Running && error == QAbstractSocket::SocketTimeoutError;
    if (m_state == State::Ended || nothingThere)
        return;
    // A machine without a hosts file does not know its own name (RFC 6761 §6.3).
    if (error == QAbstractSocket::HostNotFoundError && m_to.host == QLatin1String("localhost") &&
        !std::exchange(m_triedLoopback, true)) {
        QMetaObject::invokeMethod(
            &m_signals, [this] { connectTo(QStringLiteral("127.0.0.1")); }, Qt::QueuedConnection);
        return;
    }
    if (m_job && m_socket.bytesAvailable() > 0)
        arrived();
    if (m_state == State::Ended)
        return;
    if (m_job && m_job->reader.hasBegun() && m_job->reader.ended() == AnswerReader::State::Complete)
        finish(m_job->reader.answer());
    end(describe(error));
}

void Connection::abort(Failure::Kind why)
{
    if (m_state != State::Ended)
        end(failureOf(why, reached(), m_to.host));
}

void Connection::end(const Failure &failure)
{
    m_state = State::Ended;
    m_limit.stop();
    if (m_job)
        lose(failure);
    m_socket.abort();
}

void Connection::lose(const Failure &failure)
{
    const auto answer = m_job->reader.hasBegun() ? Loss::Answer::Begun : Loss::Answer::NotBegun;
    finish(tl::unexpected(Loss{failure, answer, m_line, m_root}));
}

void Connection::finish(tl::expected<Answer, Loss> outcome)
{
    auto done = std::move(m_job->done);
    m_job.reset();
    m_carrying.reset();
    // Later: whoever is told may destroy this connection, whose socket is on the stack now.
    QMetaObject::invokeMethod(
        &m_listener, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

Failure Connection::describe(QAbstractSocket::SocketError error) const
{
    using Kind = Failure::Kind;
    if (m_tlsReasons.isEmpty() && refusesOurCertificate(m_socket.errorString()))
        return failureOf(Kind::NotAdmitted, Failure::Reached::No, m_to.host);
    if (!m_tlsReasons.isEmpty() || error == QAbstractSocket::SslHandshakeFailedError) {
        Failure failure = failureOf(Kind::Untrusted, Failure::Reached::No, m_to.host);
        const QString reasons =
            m_tlsReasons.isEmpty() ? m_socket.errorString() : m_tlsReasons.join(QStringLiteral("; "));
        failure.text = QCoreApplication::translate("http", "The certificate of %1 is not trusted: %2.")
                           .arg(m_to.host, reasons);
        return failure;
    }
    if (error == QAbstractSocket::HostNotFoundError)
        return failureOf(Kind::NotFound, reached(), m_to.host);
    if (error == QAbstractSocket::SocketTimeoutError)
        return failureOf(Kind::TimedOut, reached(), m_to.host);
    if (!m_open && error != QAbstractSocket::RemoteHostClosedError)
        return failureOf(Kind::Unreachable, reached(), m_to.host);
    return failureOf(Kind::Closed, reached(), m_to.host);
}

} // namespace base::http
