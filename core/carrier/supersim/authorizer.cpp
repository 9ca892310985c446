#include "core/carrier/supersim/authorizer.h"

#include "core/carrier/supersim/answers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carrier::supersim {
namespace {

using Advice = CarrierFailure::Advice;
using base::ErrorKind;
using base::Millis;
using base::Secret;

constexpr qsizetype kLongestToken = 8192;
constexpr qint64 kLongestLifeSeconds = 7 * 24 * 3600;
constexpr qint64 kShortestLifeSeconds = 5;

/// A token goes into a header line, so it must not be able to end it.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= kLongestToken &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Authorizer::Authorizer(const Options &options, base::http::Client &client, Timing timing)
    : m_options(options)
    , m_client(client)
    , m_timing(std::move(timing))
{
    if (options.dialect == Dialect::Twilio) {
        const QByteArray pair = options.account.toUtf8() + ':' + options.secret.reveal().toByteArray();
        m_basic = Secret("Basic " + pair.toBase64());
    }
}

std::vector<Secret> Authorizer::secrets() const
{
    std::vector<Secret> all{m_options.secret};
    if (!m_basic.isEmpty())
        all.emplace_back(m_basic.reveal().sliced(6));
    if (m_token)
        all.push_back(m_token->bare);
    return all;
}

void Authorizer::authorize(Done done)
{
    if (m_options.dialect == Dialect::Twilio) {
        done(m_basic);
        return;
    }
    if (m_token && m_timing.monotonic() < m_token->renewAt) {
        done(m_token->header);
        return;
    }
    m_waiting.push_back(std::move(done));
    if (m_waiting.size() == 1)
        fetch(0);
}

void Authorizer::refused(const Secret &header)
{
    if (m_token && m_token->header == header)
        m_token.reset();
}

void Authorizer::fetch(int attempt)
{
    const auto encoded = [](QByteArrayView value) {
        return QUrl::toPercentEncoding(QString::fromUtf8(value.data(), value.size()));
    };
    base::http::Request request;
    request.method = base::http::Request::Method::Post;
    request.url = m_options.tokenUrl;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = "grant_type=client_credentials&client_id=" + encoded(m_options.account.toUtf8()) +
                   "&client_secret=" + encoded(m_options.secret.reveal());
    request.timeout = m_options.requestTimeout;
    m_client.send(request, [this, attempt](const base::http::Outcome &outcome) { take(outcome, attempt); });
}

void Authorizer::take(const base::http::Outcome &outcome, int attempt)
{
    CarrierFailure trouble;
    if (outcome && outcome->status == 200) {
        auto token = read(*outcome);
        if (token) {
            m_token = *token;
            finish(m_token->header);
            return;
        }
        trouble = token.error();
    } else if (outcome) {
        const auto wait = retryAfter(*outcome, m_timing.now(), m_options.retry.mostRetryAfter);
        trouble =
            supersim::refused(*outcome, readError(outcome->body, secrets()), wait, m_options.tokenUrl.host());
        // OAuth says invalid_client with 400 as well as with 401 (RFC 6749 §5.2).
        if (outcome->status == 400 || outcome->status == 404)
            trouble.advice = Advice::FixSettings;
    } else {
        trouble = unanswered(outcome.error(), m_options.tokenUrl.host());
    }
    trouble.certainty = Certainty::NotDone;

    // Asking for a token costs nothing and changes nothing: it may be repeated.
    if (trouble.advice == Advice::RetryLater && attempt + 1 < m_options.retry.tries) {
        const Millis wait = trouble.retryAfter > Millis(0)
                                ? trouble.retryAfter
                                : backOff(m_options.retry, attempt, m_timing.random());
        m_timing.after(wait, [this, attempt, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                fetch(attempt + 1);
        });
        return;
    }
    // Past 80 % of its life a token still works: better than stopping the line for a hiccup of the token
    // server.
    if (trouble.advice == Advice::RetryLater && m_token && m_timing.monotonic() < m_token->endsAt) {
        finish(m_token->header);
        return;
    }
    finish(tl::unexpected(trouble));
}

CarrierResult<Authorizer::Token> Authorizer::read(const base::http::Answer &answer) const
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QByteArray bare = object.value(QLatin1String("access_token")).toString().toUtf8();
    const QString type = object.value(QLatin1String("token_type")).toString(QStringLiteral("Bearer"));
    if (!isToken(bare) || type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return tl::unexpected(
            failure(Certainty::NotDone, Advice::RetryLater, ErrorKind::Unknown, code::kUnreadable,
                    QCoreApplication::translate("carrier",
                                                "The carrier's login server gave no token that can be used."),
                    QCoreApplication::translate("carrier", "Check token_url in the settings."),
                    m_options.tokenUrl.host()));
    const qint64 seconds = std::clamp<qint64>(object.value(QLatin1String("expires_in")).toInteger(60),
                                              kShortestLifeSeconds, kLongestLifeSeconds);
    const Millis now = m_timing.monotonic();
    return Token{Secret("Bearer " + bare), Secret(bare), now + Millis(seconds * 800),
                 now + Millis(seconds * 1000)};
}

void Authorizer::finish(const CarrierResult<Secret> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Done &done : waiting)
        done(result);
}

} // namespace carrier::supersim
