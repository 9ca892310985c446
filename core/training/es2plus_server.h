#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/training/es2plus_types.h"
#include "core/training/smdp_server.h"

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <vector>

namespace training {

/// What a client of the ES2+ server shows.
struct Es2Client
{
    QByteArray certificatePem;
    base::Secret keyPem;
};

/// The operator's end of the training SM-DP+: ES2+ on 127.0.0.1 over mutual TLS. Its server certificate is of
/// the training CI (Pki::ciPem()); clients need a certificate of its own client CA, and without one they are
/// not let in. What is confirmed here lies ready for download at the SM-DP+. It keeps its own ledger, in
/// which tests look for the truth. Threads of its own; every function may be called from any thread.
class Es2PlusServer
{
public:
    /// Which certificate a client gets; all but Good are refused.
    enum class Issue { Good, Expired, OtherCa };

    struct Options
    {
        /// Plain is for a referee that stands between and speaks no TLS; faults that break connections need
        /// Mutual.
        enum class Tls { Mutual, Plain } tls = Tls::Mutual;
        QString requester = QStringLiteral("2.999.7");
        std::vector<Es2Stock> stock;
        /// Whether a call identifier that was executed before gets its old answer again, as some SM-DP+ do.
        enum class Repeats { Judged, Remembered } repeats = Repeats::Judged;
    };

    /// Starts to listen on a free port. `smdp` is started before and must outlive the server.
    static base::Result<std::unique_ptr<Es2PlusServer>> start(std::shared_ptr<const Pki> pki,
                                                              SmdpServer &smdp, Options options);
    /// Stops; open calls end without an answer.
    ~Es2PlusServer();
    Es2PlusServer(const Es2PlusServer &) = delete;
    Es2PlusServer &operator=(const Es2PlusServer &) = delete;

    /// https://localhost:port, or http://127.0.0.1:port.
    QUrl baseUrl() const;
    /// A new client certificate with its key.
    Es2Client issueClient(Issue issue = Issue::Good) const;

    /// Queues a fault; several for one function happen one after another.
    void inject(const Es2Fault &fault);
    void clearFaults();

    /// Calls of this function that arrived whole, refused and dropped ones included.
    int calls(Es2Function function) const;
    /// The bodies of all calls, in order of arrival.
    std::vector<QByteArray> bodies() const;
    /// TLS handshakes that succeeded.
    int tlsHandshakes() const;
    /// The largest number of calls worked on at once.
    int mostConcurrent() const;
    std::vector<Es2ProfileTruth> profiles() const;
    /// Profiles that an order holds now.
    int ordersOpen() const;

private:
    struct State;
    explicit Es2PlusServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m;
};

} // namespace training
