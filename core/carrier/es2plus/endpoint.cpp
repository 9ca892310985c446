#include "core/carrier/es2plus/endpoint.h"

#include "core/carrier/es2plus/verdicts.h"
#include "core/carrier/failures.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace carrier::es2plus {
namespace {

using base::http::Header;
using base::http::Request;

constexpr qsizetype kMostAnswerBytes = 256 * 1024;

CarrierFailure unreadable(const QString &where)
{
    return failure(Certainty::Unknown, CarrierFailure::Advice::RetryLater, base::ErrorKind::Unknown,
                   code::kUnreadable,
                   QCoreApplication::translate("carrier", "The SM-DP+'s answer is not one we know."),
                   QCoreApplication::translate("carrier", "The station asks again later."), where);
}

} // namespace

Endpoint::Endpoint(const Options &options, std::unique_ptr<base::http::Client> client, Timing timing)
    : m_options(options)
    , m_client(std::move(client))
    , m_later(std::move(timing))
{}

Request Endpoint::request(const QByteArray &path) const
{
    Request request;
    request.url = m_options.baseUrl;
    QByteArray prefix = request.url.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    request.url.setPath(QString::fromLatin1(prefix + path), QUrl::TolerantMode);
    request.headers.append(Header{"Accept", "application/json"});
    request.headers.append(Header{"X-Admin-Protocol", "gsma/rsp/v" + m_options.protocolVersion.toLatin1()});
    request.timeout = m_options.requestTimeout;
    request.mostAnswerBytes = kMostAnswerBytes;
    return request;
}

void Endpoint::call(Function function, const QJsonObject &body, std::vector<base::Secret> secrets,
                    Answered answered, std::function<bool()> mayLeave)
{
    Request post = request(pathOf(function));
    post.method = Request::Method::Post;
    post.headers.append(Header{"Content-Type", "application/json"});
    post.mayLeave = std::move(mayLeave);
    post.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    enqueue({std::move(post), [this, secrets = std::move(secrets), answered = std::move(answered)](
                                  const base::http::Outcome &outcome) { answered(read(outcome, secrets)); }});
}

void Endpoint::knock(std::function<void(CarrierResult<int>)> answered)
{
    Request get = request(pathOf(Function::DownloadOrder));
    get.method = Request::Method::Get;
    enqueue({std::move(get), [this, answered = std::move(answered)](const base::http::Outcome &outcome) {
                 if (outcome)
                     answered(outcome->status);
                 else
                     answered(tl::unexpected(unanswered(outcome.error(), host())));
             }});
}

void Endpoint::enqueue(Job job)
{
    m_queue.push_back(std::move(job));
    startNext();
}

void Endpoint::startNext()
{
    while (m_inFlight < m_options.maxInFlight && !m_queue.empty()) {
        const Job job = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_inFlight;
        m_client->send(job.request, [this, done = job.done](const base::http::Outcome &outcome) {
            --m_inFlight;
            done(outcome);
            startNext();
        });
    }
}

CarrierResult<FunctionAnswer> Endpoint::read(const base::http::Outcome &outcome,
                                             const std::vector<base::Secret> &secrets) const
{
    if (!outcome)
        return tl::unexpected(unanswered(outcome.error(), host()));
    if (outcome->status != 200) {
        const auto wait = retryAfter(*outcome, now(), m_options.retry.mostRetryAfter);
        const bool isStrange = outcome->status < 300;
        return tl::unexpected(isStrange
                                  ? unreadable(host())
                                  : refusedByHttp(outcome->status, wait.value_or(base::Millis(0)), host()));
    }
    const QByteArray protocol = outcome->header("X-Admin-Protocol");
    auto answer = readAnswer(outcome->body, secrets);
    if (!answer || !(protocol.isEmpty() || protocol.startsWith("gsma/rsp/v2.")))
        return tl::unexpected(unreadable(host()));
    return std::move(*answer);
}

} // namespace carrier::es2plus
