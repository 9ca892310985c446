#pragma once

#include "core/base/clock.h"
#include "core/base/http.h"
#include "core/lpa/es9_transport.h"

#include <memory>

namespace lpa {

/// ES9+ over HTTPS: `https://host:port/gsma/rsp2/es9plus/<function>` with the headers of SGP.22 v2 §6.2. The
/// host goes into the URL in lower case; redirects are not followed. Which roots are trusted is the client's
/// business.
class Es9HttpTransport final : public Es9Transport
{
public:
    /// @param client must outlive this object  @param timeout of one function, from start to the end of the
    /// answer
    Es9HttpTransport(base::http::Client &client, base::Millis timeout)
        : m_client(client)
        , m_timeout(timeout)
    {}

    void send(const esim::ServerAddress &server, es9::Function function, const QByteArray &json,
              Done done) override;

private:
    base::http::Client &m_client;
    base::Millis m_timeout;
    /// Ends with this object; calls that come back later are dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace lpa
