#include "core/carrier/supersim/gateway.h"

#include <QLoggingCategory>
#include <QUrl>

namespace carrier::supersim {
namespace {

Q_LOGGING_CATEGORY(log, "carrier.supersim", QtInfoMsg)

using base::Millis;
using base::http::Failure;
using base::http::Request;

/// A page of 1,000 profiles is about 1 MB.
constexpr qsizetype kMostAnswerBytes = 8 * 1024 * 1024;

} // namespace

QByteArray formBody(const std::vector<std::pair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray pathSegment(const QString &text) { return QUrl::toPercentEncoding(text); }

Gateway::Gateway(const Options &options, std::unique_ptr<base::http::Client> client, Timing timing)
    : m_options(options)
    , m_timing(std::move(timing))
    , m_client(std::move(client))
    , m_authorizer(m_options, *m_client, m_timing)
    , m_later(m_timing)
{}

QUrl Gateway::urlOf(const QByteArray &path, const QByteArray &query) const
{
    QUrl url = m_options.baseUrl;
    QByteArray prefix = url.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    url.setPath(QString::fromLatin1(prefix + path), QUrl::TolerantMode);
    url.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(query), QUrl::TolerantMode);
    return url;
}

void Gateway::get(const QByteArray &path, const QByteArray &query, Done done)
{
    auto job = std::make_shared<Job>();
    job->request.method = Request::Method::Get;
    job->request.url = urlOf(path, query);
    job->done = std::move(done);
    enqueue(std::move(job));
}

void Gateway::post(const QByteArray &path, const QByteArray &form, Done done, std::function<bool()> mayLeave)
{
    auto job = std::make_shared<Job>();
    job->request.method = Request::Method::Post;
    job->request.url = urlOf(path, {});
    job->request.body = form;
    job->request.mayLeave = std::move(mayLeave);
    job->request.headers.append(base::http::Header{"Content-Type", "application/x-www-form-urlencoded"});
    job->done = std::move(done);
    enqueue(std::move(job));
}

CarrierFailure Gateway::refusal(const base::http::Answer &answer) const
{
    return refused(answer, readError(answer.body, secrets()),
                   retryAfter(answer, m_timing.now(), m_options.retry.mostRetryAfter), host());
}

void Gateway::enqueue(JobPtr job)
{
    job->request.headers.append(base::http::Header{"Accept", "application/json"});
    // Qt takes a compressed answer that was cut off for a whole one; a plain one is checked against its
    // length.
    job->request.headers.append(base::http::Header{"Accept-Encoding", "identity"});
    job->request.timeout = m_options.requestTimeout;
    job->request.mostAnswerBytes = kMostAnswerBytes;
    m_queue.push_back(std::move(job));
    startNext();
}

void Gateway::startNext()
{
    while (m_inFlight < m_options.maxInFlight && !m_queue.empty()) {
        const JobPtr job = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_inFlight;
        start(job);
    }
}

void Gateway::release()
{
    --m_inFlight;
    startNext();
}

void Gateway::start(const JobPtr &job)
{
    m_authorizer.authorize([this, job](const CarrierResult<base::Secret> &header) {
        if (!header) {
            // Nothing of the request itself has left; this is so for a POST as well.
            job->done(tl::unexpected(header.error()));
            release();
            return;
        }
        job->request.authorization = *header;
        m_client->send(job->request, [this, job, used = *header](base::http::Outcome outcome) {
            take(job, used, std::move(outcome));
        });
    });
}

void Gateway::take(const JobPtr &job, const base::Secret &header, base::http::Outcome outcome)
{
    if (outcome) {
        if (const QByteArray id = outcome->header("Twilio-Request-Id"); !id.isEmpty() && id.size() <= 64)
            qCDebug(log) << "request" << id.toPercentEncoding() << "status" << outcome->status;
    }
    if (outcome && outcome->status == 401 && m_authorizer.canRenew() && !job->reauthorized) {
        job->reauthorized = true;
        m_authorizer.refused(header);
        m_queue.push_front(job);
        release();
        return;
    }
    const bool reads = job->request.method == Request::Method::Get;
    if (reads && repeatLater(job, outcome)) {
        release();
        return;
    }
    if (outcome) {
        job->done(std::move(*outcome));
    } else {
        CarrierFailure trouble = unanswered(outcome.error(), host());
        if (reads)
            trouble.certainty = Certainty::NotDone;
        job->done(tl::unexpected(std::move(trouble)));
    }
    release();
}

bool Gateway::repeatLater(const JobPtr &job, const base::http::Outcome &outcome)
{
    std::optional<Millis> named;
    if (outcome) {
        if (outcome->status != 429 && outcome->status < 500)
            return false;
        named = retryAfter(*outcome, m_timing.now(), m_options.retry.mostRetryAfter);
    } else if (outcome.error().kind == Failure::Kind::Untrusted ||
               outcome.error().kind == Failure::Kind::NotAdmitted ||
               outcome.error().kind == Failure::Kind::TooLarge) {
        return false;
    }
    if (job->attempt + 1 >= m_options.retry.tries)
        return false;
    const Millis wait = named ? *named : backOff(m_options.retry, job->attempt, m_timing.random());
    ++job->attempt;
    after(wait, [this, job] {
        m_queue.push_back(job);
        startNext();
    });
    return true;
}

} // namespace carrier::supersim
