#pragma once

#include <mutex>
#include <set>

struct ssl_st;
struct ssl_ctx_st;

namespace training {

/// The TLS connections of a server: counts them, and closes those that are open when the server stops, which
/// its library would wait for. Must outlive the context that it watches. Thread: any.
class TlsConnections
{
public:
    /// Sees every connection of this context from now on.
    void watch(ssl_ctx_st *context);
    /// New connections may come again.
    void open();
    /// Closes all connections, also those that come until open().
    void closeAll();
    /// Handshakes that were begun and that succeeded, since the object was made.
    int begunCount() const;
    int establishedCount() const;

private:
    struct Connection;
    struct Callbacks;
    void begun(int socket);
    void established();
    void ended(int socket);

    mutable std::mutex m_lock;
    std::set<int> m_sockets;
    int m_begun = 0;
    int m_established = 0;
    enum class Gate { Open, Closing } m_gate = Gate::Open;
};

} // namespace training
