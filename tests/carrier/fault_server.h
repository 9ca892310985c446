#pragma once

#include <QByteArray>
#include <QHash>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

#include <memory>
#include <optional>

namespace bench {

/// The connection faults of facts/reliability.md §2.3.
enum class ConnectionFault { None, Close, Reset, CloseOnSecond, ResetOnSecond, HalfStatusLine, ShortBody };

/// A bare HTTP/1.1 server, over TCP or TLS, that counts the copies of every POST body it receives whole and
/// then does something unpleasant. It answers what needs an answer with a reservation.
class FaultServer
{
public:
    FaultServer(ConnectionFault fault, const std::optional<QSslConfiguration> &tls)
        : m_fault(fault)
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    quint16 port() const { return m_server->serverPort(); }
    /// How often this body arrived.
    int copies(const QByteArray &body) const { return m_copies.value(body); }
    int total() const
    {
        int sum = 0;
        for (const int count : m_copies)
            sum += count;
        return sum;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto buffer = std::make_shared<QByteArray>();
            auto served = std::make_shared<int>(0);
            const auto read = [this, socket, buffer, served] {
                *buffer += socket->readAll();
                serve(*socket, *buffer, *served);
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read();
        }
    }

    void serve(QTcpSocket &socket, QByteArray &buffer, int &served)
    {
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.left(end).toLower();
            const qsizetype at = head.indexOf("content-length:");
            const qsizetype length =
                at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toInt();
            if (buffer.size() < end + 4 + length)
                return;
            ++m_copies[buffer.mid(end + 4, length)];
            buffer.remove(0, end + 4 + length);
            ++served;
            if (!answer(socket, served))
                return;
        }
    }

    /// False when the connection is gone.
    bool answer(QTcpSocket &socket, int served)
    {
        const QByteArray body = R"({"sid":"HP0123456789abcdef0123456789abcdef","status":"new","eid":null})";
        const QByteArray head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " +
                                QByteArray::number(body.size()) + "\r\n\r\n";
        switch (m_fault) {
        case ConnectionFault::CloseOnSecond:
        case ConnectionFault::ResetOnSecond:
            if (served < 2)
                break;
            if (m_fault == ConnectionFault::ResetOnSecond)
                reset(socket);
            else
                socket.disconnectFromHost();
            return false;
        case ConnectionFault::None: break;
        case ConnectionFault::Close: socket.disconnectFromHost(); return false;
        case ConnectionFault::Reset: reset(socket); return false;
        case ConnectionFault::HalfStatusLine:
            socket.write("HTTP/1.1 20");
            socket.disconnectFromHost();
            return false;
        case ConnectionFault::ShortBody:
            socket.write(head + body.left(body.size() / 2));
            socket.disconnectFromHost();
            return false;
        }
        socket.write(head + body);
        return true;
    }

    static void reset(QTcpSocket &socket)
    {
        // With a linger time of zero, close() sends RST.
        const linger now{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    }

    ConnectionFault m_fault;
    QHash<QByteArray, int> m_copies;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace bench
