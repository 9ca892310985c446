#pragma once

#include "core/base/client_identity.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <optional>

/// HTTP/1.1 over Qt's sockets with three promises that Qt's own network access does not make (decision 0004):
/// a POST leaves this machine at most once, TLS is always verified against the given roots alone, and as many
/// connections to a server are open as there are requests at a time, no more.
namespace base::http {

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// One request. When a kept connection turns out to be closed, a request of which no byte had left is sent
/// over another one, and so is a GET without an answer; a POST of which a byte left is never repeated.
struct Request
{
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url; ///< https, or http on loopback
    QList<Header> headers;
    std::optional<Secret> authorization;         ///< the Authorization header's whole value
    QByteArray body;                             ///< POST only
    Millis timeout{30000};                       ///< from start to the end of the answer
    qsizetype mostAnswerBytes = 2 * 1024 * 1024; ///< a longer answer is refused and the connection dropped
    /// Whether a root that the client trusts may vouch for the server of this request; empty: all may.
    std::function<bool(const QSslCertificate &root)> accepts;
    /// Asked when a connection is ready and nothing has been sent: false, and nothing is. Empty: it may
    /// leave.
    std::function<bool()> mayLeave;
};

struct Answer
{
    int status = 0;
    QList<Header> headers;
    QByteArray body;

    /// The first header of this name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
};

/// Why there is no complete answer.
struct Failure
{
    enum class Kind {
        NotFound,    ///< the host name has no address
        Unreachable, ///< nobody listens there, or no route
        Untrusted,   ///< the server's certificate was refused; nothing of the request was sent
        NotAdmitted, ///< the server refused our certificate, or wants one; it has read nothing of the request
        IssuerRefused, ///< trusted, but only through an issuer that this request refuses; nothing was sent
        Closed,        ///< the connection ended before a complete answer
        TimedOut,
        TooLarge,  ///< the answer is longer than allowed
        Malformed, ///< what came is no HTTP answer
        Cancelled,
        Withheld, ///< its sender no longer wanted it when it could have left; nothing was sent
        Other,
    };
    /// Whether the server may have acted on the request.
    enum class Reached { No, Perhaps };

    Kind kind = Kind::Other;
    Reached reached = Reached::Perhaps;
    QString text; ///< one translated sentence with the host's name
};

using Outcome = tl::expected<Answer, Failure>;
using Done = std::function<void(Outcome)>;

/// Who may vouch for servers.
struct Roots
{
    Roots(QList<QSslCertificate> certificates = {}, QString folder = {})
        : named(std::move(certificates))
        , systemFolder(std::move(folder))
    {}
    QList<QSslCertificate> named;
    /// A folder of further roots, see base::rootIn(); empty: none. They are many and slow to read, so one is
    /// read when a server shows a chain that leads to it: that connection is given up before anything is
    /// sent, and made again.
    QString systemFolder;
};

/// How many requests and TLS handshakes a client has made.
struct Counters
{
    int requests = 0;
    int tlsHandshakes = 0;
};

/// Sends requests over kept-alive connections: each takes one that is free, or opens another; none waits for
/// another's answer. Destroying the client drops what is open without calling back.
/// Thread: that of its construction, which needs an event loop.
class Client
{
public:
    /// @param roots the certificate authorities that are trusted; nothing else is
    /// @param identity shown to servers that ask for a certificate (mutual TLS)
    /// @param connectTimeout for one connection, from the first packet to the end of the TLS handshake
    explicit Client(Roots roots, const std::optional<ClientIdentity> &identity = std::nullopt,
                    Millis connectTimeout = Millis(15000));
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Sends one request and calls `done` once, later, from the event loop. Redirects are not followed: a 3xx
    /// is an Answer.
    void send(const Request &request, Done done);
    /// As long as this is held, there is a free connection for its holder, or one is being opened.
    using Ahead = std::shared_ptr<const int>;
    /// Opens a connection before it is needed, unless one is free that nobody else holds. Let go of it right
    /// before send(). Failures show in send().
    [[nodiscard]] Ahead openAhead(const QUrl &server);
    Counters counters() const;

private:
    struct State;
    std::unique_ptr<State> m;
};

} // namespace base::http
