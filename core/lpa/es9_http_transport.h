#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/lpa/es9_transport.h"

#include <functional>
#include <memory>

namespace lpa {

/// ES9+ over HTTPS: `https://host:port/gsma/rsp2/es9plus/<function>` with the headers of SGP.22 v2 §6.2. The
/// host goes into the URL in lower case; redirects are not followed. Which roots are trusted is the client's
/// business; a root that is a certificate issuer (CI) vouches only for calls whose route accepts it.
class Es9HttpTransport final : public Es9Transport
{
public:
    /// Whether one of the client's roots is a certificate issuer.
    using IsIssuer = std::function<bool(const QSslCertificate &root)>;
    /// @param client must outlive this object  @param timeout of one function, from start to the end of the
    /// answer  @param isIssuer empty: none is
    Es9HttpTransport(base::http::Client &client, base::Millis timeout, IsIssuer isIssuer = {})
        : m_client(client)
        , m_timeout(timeout)
        , m_isIssuer(std::move(isIssuer))
    {}

    void send(const Es9Route &route, es9::Function function, const QByteArray &json, Done done) override;
    base::http::Client::Ahead openAhead(const esim::ServerAddress &server) override;

private:
    base::http::Client &m_client;
    base::Millis m_timeout;
    IsIssuer m_isIssuer;
    /// Ends with this object; calls that come back later are dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace lpa
