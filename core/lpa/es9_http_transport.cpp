#include "core/lpa/es9_http_transport.h"

#include "core/base/certificates.h"

namespace lpa {
namespace {

QUrl urlOf(const esim::ServerAddress &server, const QString &path)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(server.host());
    if (server.port() != 443)
        url.setPort(server.port());
    url.setPath(path);
    return url;
}

} // namespace

base::http::Client::Ahead Es9HttpTransport::openAhead(const esim::ServerAddress &server)
{
    return m_client.openAhead(urlOf(server, {}));
}

void Es9HttpTransport::send(const Es9Route &route, es9::Function function, const QByteArray &json, Done done)
{
    base::http::Request request;
    request.method = base::http::Request::Method::Post;
    request.url = urlOf(route.server, QStringLiteral("/gsma/rsp2/es9plus/") + es9::pathOf(function));
    request.headers = {{"User-Agent", "gsma-rsp-lpad"},
                       {"X-Admin-Protocol", "gsma/rsp/v2.2.2"},
                       {"Content-Type", "application/json"}};
    request.body = json;
    request.timeout = m_timeout;
    request.mostAnswerBytes = es9::kLargestAnswer;
    if (m_isIssuer && !route.acceptedIssuers.isEmpty()) {
        request.accepts = [isIssuer = m_isIssuer,
                           accepted = route.acceptedIssuers](const QSslCertificate &root) {
            return !isIssuer(root) || accepted.contains(base::keyIdentifier(root));
        };
    }
    m_client.send(request,
                  [alive = std::weak_ptr(m_alive), done = std::move(done)](base::http::Outcome outcome) {
                      if (!alive.expired())
                          done(std::move(outcome));
                  });
}

} // namespace lpa
