#include "core/training/tls_connections.h"

#include <openssl/ssl.h>
#include <sys/socket.h>

#include <memory>

namespace training {

/// What hangs on one TLS object from its handshake to its end.
struct TlsConnections::Connection
{
    TlsConnections &all;
    int socket;
    enum class Handshake { Open, Done } handshake = Handshake::Open;
};

/// What OpenSSL calls.
struct TlsConnections::Callbacks
{
    static void ended(void *, void *object, CRYPTO_EX_DATA *, int, long, void *)
    {
        const std::unique_ptr<Connection> connection(static_cast<Connection *>(object));
        if (connection)
            connection->all.ended(connection->socket);
    }

    static int index()
    {
        static const int number = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, ended);
        return number;
    }

    static void changed(const SSL *ssl, int where, int)
    {
        auto *connection = static_cast<Connection *>(SSL_get_ex_data(ssl, index()));
        if ((where & SSL_CB_HANDSHAKE_START) != 0 && connection == nullptr) {
            auto *all = static_cast<TlsConnections *>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), 0));
            auto fresh = std::make_unique<Connection>(Connection{*all, SSL_get_fd(ssl)});
            all->begun(fresh->socket);
            // OpenSSL owns it from here and gives it to ended().
            SSL_set_ex_data(const_cast<SSL *>(ssl), index(), fresh.release());
        } else if ((where & SSL_CB_HANDSHAKE_DONE) != 0 && connection != nullptr &&
                   connection->handshake == Connection::Handshake::Open) {
            connection->handshake = Connection::Handshake::Done;
            connection->all.established();
        }
    }
};

void TlsConnections::watch(SSL_CTX *context)
{
    SSL_CTX_set_ex_data(context, 0, this);
    SSL_CTX_set_info_callback(context, Callbacks::changed);
}

void TlsConnections::open()
{
    const std::scoped_lock lock(m_lock);
    m_gate = Gate::Open;
}

void TlsConnections::closeAll()
{
    const std::scoped_lock lock(m_lock);
    m_gate = Gate::Closing;
    for (const int socket : m_sockets)
        ::shutdown(socket, SHUT_RDWR);
}

int TlsConnections::begunCount() const
{
    const std::scoped_lock lock(m_lock);
    return m_begun;
}

int TlsConnections::establishedCount() const
{
    const std::scoped_lock lock(m_lock);
    return m_established;
}

void TlsConnections::begun(int socket)
{
    const std::scoped_lock lock(m_lock);
    ++m_begun;
    m_sockets.insert(socket);
    if (m_gate == Gate::Closing)
        ::shutdown(socket, SHUT_RDWR);
}

void TlsConnections::established()
{
    const std::scoped_lock lock(m_lock);
    ++m_established;
}

void TlsConnections::ended(int socket)
{
    const std::scoped_lock lock(m_lock);
    m_sockets.erase(socket);
}

} // namespace training
