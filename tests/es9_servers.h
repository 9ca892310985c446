#pragma once

#include "core/base/http.h"
#include "core/lpa/es9_http_transport.h"

#include <QSslCertificate>

namespace bench {

/// ES9+ over HTTPS as the station has it, with a client of its own that trusts these roots.
class Es9Servers final : public lpa::Es9Transport
{
public:
    explicit Es9Servers(QList<QSslCertificate> roots)
        : m_client(std::move(roots))
        , m_transport(m_client, base::Millis(20000))
    {}
    void send(const lpa::Es9Route &route, lpa::es9::Function function, const QByteArray &json,
              Done done) override
    {
        m_transport.send(route, function, json, std::move(done));
    }

private:
    base::http::Client m_client;
    lpa::Es9HttpTransport m_transport;
};

} // namespace bench
