#pragma once

#include "core/base/http.h"
#include "core/esim/activation_code.h"
#include "core/lpa/es9.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace lpa {

/// Whom to call, and how the answerer must show who it is.
struct Es9Route
{
    Es9Route(esim::ServerAddress to, QList<QByteArray> issuers = {})
        : server(std::move(to))
        , acceptedIssuers(std::move(issuers))
    {}

    esim::ServerAddress server;
    /// Key identifiers of the certificate issuers (CI) that the card accepts, from its EUICCInfo1. Where the
    /// server's certificate comes from a CI, it must be one of these. Empty: any that the station trusts.
    QList<QByteArray> acceptedIssuers;
};

/// The way to SM-DP+ servers. Implemented over HTTPS and by tests.
/// Thread: that of its construction. Destroying it drops open calls without calling back.
class Es9Transport
{
public:
    using Done = std::function<void(base::http::Outcome)>;

    virtual ~Es9Transport() = default;
    /// Sends one function, at most once; `done` runs once, later, from the event loop.
    virtual void send(const Es9Route &route, es9::Function function, const QByteArray &json, Done done) = 0;
    /// Opens a connection before it is needed, while the card computes. Let go of it right before send().
    [[nodiscard]] virtual base::http::Client::Ahead openAhead(const esim::ServerAddress &)
    {
        return nullptr; // transports without connections
    }
};

} // namespace lpa
