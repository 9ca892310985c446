#include "core/base/http.h"

#include "core/base/one_shot_body.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>

namespace base::http {
namespace {

/// What is known about one exchange while it runs; owned by its reply.
struct Exchange : QObject
{
    using QObject::QObject;
    OneShotBody *body = nullptr;
    QByteArray received;
    QStringList tlsReasons;
    std::optional<Failure::Kind> aborted;
};

/// Whether the server ended the handshake because of our certificate, or for want of one. With TLS 1.3 its
/// alert comes when we think the handshake done and may have written already; it has read nothing of that. Qt
/// tells alerts apart by OpenSSL's words alone.
bool refusesOurCertificate(const QString &words)
{
    static const QRegularExpression alert(
        QStringLiteral("alert (unknown ca|(bad |unsupported )?certificate|access denied|handshake failure)"));
    return alert.match(words).hasMatch();
}

Failure describe(const QNetworkReply &reply, const QString &host, const Exchange &exchange, bool connected)
{
    Failure failure;
    const bool bodyLeft = exchange.body ? exchange.body->bytesTaken() > 0 : connected;
    failure.reached = bodyLeft ? Failure::Reached::Perhaps : Failure::Reached::No;

    if (exchange.aborted) {
        failure.kind = *exchange.aborted;
        failure.text =
            *exchange.aborted == Failure::Kind::TimedOut
                ? QCoreApplication::translate("http", "%1 did not answer in time.").arg(host)
                : QCoreApplication::translate("http", "The answer of %1 is larger than it may be.").arg(host);
        return failure;
    }
    const auto error = reply.error();
    if (exchange.tlsReasons.isEmpty() && refusesOurCertificate(reply.errorString())) {
        failure.kind = Failure::Kind::NotAdmitted;
        failure.reached = Failure::Reached::No;
        failure.text =
            QCoreApplication::translate("http", "%1 does not accept this station's certificate.").arg(host);
        return failure;
    }
    if (!exchange.tlsReasons.isEmpty() || error == QNetworkReply::SslHandshakeFailedError) {
        failure.kind = Failure::Kind::Untrusted;
        failure.reached = Failure::Reached::No;
        const QString reasons = exchange.tlsReasons.isEmpty()
                                    ? reply.errorString()
                                    : exchange.tlsReasons.join(QStringLiteral("; "));
        failure.text = QCoreApplication::translate("http", "The certificate of %1 is not trusted: %2.")
                           .arg(host, reasons);
    } else if (error == QNetworkReply::HostNotFoundError) {
        failure.kind = Failure::Kind::NotFound;
        failure.text =
            QCoreApplication::translate("http", "The host %1 is not known on this network.").arg(host);
    } else if (error == QNetworkReply::ConnectionRefusedError ||
               error == QNetworkReply::UnknownNetworkError ||
               error == QNetworkReply::NetworkSessionFailedError) {
        failure.kind = Failure::Kind::Unreachable;
        failure.text = QCoreApplication::translate("http", "%1 cannot be reached.").arg(host);
    } else if (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError) {
        failure.kind = Failure::Kind::TimedOut;
        failure.text = QCoreApplication::translate("http", "%1 did not answer in time.").arg(host);
    } else {
        failure.kind = Failure::Kind::Closed;
        failure.text =
            QCoreApplication::translate("http", "The connection to %1 ended before the answer was complete.")
                .arg(host);
    }
    return failure;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const Header &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

struct Client::State
{
    QNetworkAccessManager network;
    QSslConfiguration tls;
    Counters counters;
};

Client::Client(QList<QSslCertificate> roots, const std::optional<ClientIdentity> &identity)
    : m(std::make_unique<State>())
{
    m->tls = QSslConfiguration::defaultConfiguration();
    m->tls.setCaCertificates(roots);
    m->tls.setProtocol(QSsl::TlsV1_2OrLater);
    m->tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (identity) {
        m->tls.setLocalCertificateChain(identity->chain);
        m->tls.setPrivateKey(identity->key);
    }
    m->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m->network.setAutoDeleteReplies(true);
    QObject::connect(&m->network, &QNetworkAccessManager::encrypted, &m->network,
                     [counters = &m->counters] { ++counters->tlsHandshakes; });
}

Client::~Client()
{
    // Replies are children of the manager: cut them off first, so that none calls back into what is going
    // away.
    const auto replies = m->network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect();
        reply->abort();
    }
}

Counters Client::counters() const { return m->counters; }

void Client::send(const Request &request, Done done)
{
    ++m->counters.requests;
    sendTo(request.url.host(), request, std::move(done));
}

void Client::sendTo(const QString &address, const Request &request, Done done)
{
    QUrl url = request.url;
    url.setHost(address);
    QNetworkRequest out(url);
    if (address != request.url.host()) {
        out.setPeerVerifyName(request.url.host());
        out.setRawHeader("Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    }
    out.setSslConfiguration(m->tls);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Qt's own decompression reports an answer that was cut short as complete.
    out.setRawHeader("Accept-Encoding", "identity");
    for (const Header &header : request.headers)
        out.setRawHeader(header.name, header.value);
    if (request.authorization)
        out.setRawHeader("Authorization", request.authorization->reveal().toByteArray());

    OneShotBody *body = nullptr;
    QNetworkReply *reply = nullptr;
    if (request.method == Request::Method::Post) {
        body = new OneShotBody(request.body);
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        reply = m->network.post(out, body);
        body->setParent(reply);
    } else {
        reply = m->network.get(out);
    }

    auto *exchange = new Exchange(reply);
    exchange->body = body;
    auto connected = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::requestSent, exchange, [connected] { *connected = true; });
    QObject::connect(reply, &QNetworkReply::sslErrors, exchange, [exchange](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            exchange->tlsReasons.append(error.errorString());
    });
    const qsizetype most = request.mostAnswerBytes;
    QObject::connect(reply, &QNetworkReply::readyRead, exchange, [reply, exchange, most] {
        exchange->received += reply->read(most + 1 - exchange->received.size());
        if (exchange->received.size() > most && !exchange->aborted) {
            exchange->aborted = Failure::Kind::TooLarge;
            reply->abort();
        }
    });
    QTimer::singleShot(request.timeout, exchange, [reply, exchange] {
        exchange->aborted = Failure::Kind::TimedOut;
        reply->abort();
    });
    QObject::connect(
        reply, &QNetworkReply::finished, exchange,
        [this, request, reply, exchange, connected, done = std::move(done)] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const auto error = reply->error();
            const QString host = request.url.host();
            // A machine without a hosts file does not know its own name (RFC 6761 §6.3); nothing was sent
            // yet.
            if (error == QNetworkReply::HostNotFoundError && host == QLatin1String("localhost") &&
                reply->url().host() == host) {
                sendTo(QStringLiteral("127.0.0.1"), request, done);
                return;
            }
            // Qt reports 4xx and 5xx as errors although the answer is complete; those lie between these two
            // values.
            const bool answeredWithError = error >= QNetworkReply::ContentAccessDenied && status >= 300;
            if (exchange->aborted || status == 0 || (error != QNetworkReply::NoError && !answeredWithError)) {
                done(tl::unexpected(describe(*reply, host, *exchange, *connected)));
                return;
            }
            Answer answer;
            answer.status = status;
            for (const auto &[name, value] : reply->rawHeaderPairs())
                answer.headers.append({name, value});
            answer.body = exchange->received + reply->readAll();
            done(std::move(answer));
        });
}

} // namespace base::http
