#pragma once

#include "core/training/carrier_api.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace faults {

using base::Millis;
using training::CarrierCall;

/// What goes wrong on the wire; "after" means that the carrier has done what was asked.
enum class Kind {
    None,
    Gone,         ///< nobody listens for a while, every connection is cut
    BlackHole,    ///< connecting takes for ever for a while, every connection is cut
    HangBefore,   ///< reads the request and never answers
    HangAfter,    ///< the same, after
    LateEffect,   ///< acts when the client has given up, and never answers
    ResetBefore,  ///< RST
    ResetAfter,   ///< RST, after
    CloseBefore,  ///< FIN
    CloseAfter,   ///< FIN, after
    HalfStatus,   ///< after; ends inside the status line
    HalfHeader,   ///< after; ends inside a header
    ShortBody,    ///< after; ends in the middle of the body
    BadChunk,     ///< after; a chunked body that ends in the middle of a chunk
    EndlessBody,  ///< after; a body of 1 GiB
    GzipBomb,     ///< after; 64 kB of gzip that would be 64 MiB
    Drip,         ///< after; the answer comes one byte at a time, slower than the time-out
    Redirect,     ///< before; `status` to another host
    Answer,       ///< before; `status`, `apiCode`, `retryAfter`
    AnswerAfter,  ///< after; `status`, `apiCode`
    NotJson,      ///< after; the right status with a web page
    WrongTypes,   ///< after; every field has another type
    NoSid,        ///< after
    OtherEid,     ///< after
    OtherSid,     ///< after
    Fails,        ///< the carrier reserves, but the reservation ends as failed
    Backwards,    ///< a profile that was reserving shows as new again
    ShiftedPages, ///< a list in pages of one, each beginning with the last entry of the one before
    Circle,       ///< a list whose next page is itself
    ForeignPage,  ///< a list whose next page lies on another host
};

/// One fault: the requests from the `at`-th of this call (from 1), `times` of them.
struct Fault
{
    Kind kind = Kind::None;
    CarrierCall call = CarrierCall::Reserve;
    int at = 1;
    int times = 1;
    int status = 0;
    int apiCode = 0;
    QByteArray retryAfter;
};

/// The training carrier's API and ledger behind sockets that can do anything on the wire, byte for byte.
/// Thread: that of its construction.
class FaultCarrier
{
public:
    explicit FaultCarrier(const training::CarrierServer::Options &options);

    QUrl url() const;
    QUrl tokenUrl() const;
    /// A second host: whatever reaches it was sent to the wrong place.
    QUrl otherHost() const;
    int strayRequests() const { return m_strays; }
    void inject(const Fault &fault) { m_faults.push_back(fault); }
    /// Every reserve request keeps the connection, and the second one of a connection meets this.
    void breakSecondOnConnection(Kind kind) { m_second = kind; }

    std::vector<training::CarrierProfileTruth> profiles() const;
    /// Whole requests of this kind that have arrived.
    int requests(CarrierCall call) const { return m_seen[size_t(call)]; }
    /// Faults that have happened.
    int happened() const { return m_happened; }
    /// The most bytes of an endless answer that a client took.
    qint64 mostTaken() const { return m_mostTaken; }

private:
    struct Connection
    {
        QTcpSocket *socket = nullptr;
        QByteArray received;
        int served = 0;
        bool lost = false; ///< nothing more is read or written
    };
    using ConnectionPtr = std::shared_ptr<Connection>;

    void listen();
    void accept();
    void read(const ConnectionPtr &connection);
    void serve(const ConnectionPtr &connection, const training::ApiRequest &request);
    void misbehave(const ConnectionPtr &connection, const training::ApiRequest &request, const Fault &fault);
    std::optional<Fault> faultFor(const Connection &connection, CarrierCall call);
    void goAway(Kind how);
    void send(const ConnectionPtr &connection, const training::ApiAnswer &answer);
    void end(const ConnectionPtr &connection, bool withReset);
    void drip(const ConnectionPtr &connection, const QByteArray &bytes);
    void pour(const ConnectionPtr &connection);

    training::CarrierApi m_api;
    QTcpServer m_server;
    QTcpServer m_other;
    QTimer m_context; ///< what is planned dies with it
    quint16 m_port = 0;
    int m_placeholder = -1; ///< holds the port while nobody listens
    std::vector<ConnectionPtr> m_connections;
    std::vector<Fault> m_faults;
    std::array<int, 8> m_seen{};
    Kind m_second = Kind::None;
    int m_happened = 0;
    int m_strays = 0;
    qint64 m_mostTaken = 0;

public:
    ~FaultCarrier();
    FaultCarrier(const FaultCarrier &) = delete;
    FaultCarrier &operator=(const FaultCarrier &) = delete;
};

} // namespace faults
