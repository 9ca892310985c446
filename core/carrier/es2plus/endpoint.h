#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/es2plus/messages.h"
#include "core/carrier/es2plus/options.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace carrier::es2plus {

/// The way to the SM-DP+: envelope, mutual TLS, at most `maxInFlight` calls at once. Every call is one POST,
/// sent once. Calls back from the event loop; destroying it drops everything without calling back. Thread:
/// that of its construction.
class Endpoint
{
public:
    /// An answer of the function, executed or not; or why there is none.
    using Answered = std::function<void(CarrierResult<FunctionAnswer>)>;

    /// `options` must outlive the object.
    Endpoint(const Options &options, std::unique_ptr<base::http::Client> client, Timing timing);

    /// Calls a function. @param secrets what must not come back in the SM-DP+'s words
    /// @param mayLeave see base::http::Request
    void call(Function function, const QJsonObject &body, std::vector<base::Secret> secrets,
              Answered answered, std::function<bool()> mayLeave = {});
    /// Knocks with a GET, which ES2+ does not have and which so changes nothing: TLS and both certificates
    /// are tried. Any HTTP status is an answer.
    void knock(std::function<void(CarrierResult<int>)> answered);
    /// Runs `then` later, unless the endpoint is gone by then.
    void after(base::Millis delay, std::function<void()> then) { m_later.after(delay, std::move(then)); }

    base::Instant now() const { return m_later.timing().now(); }
    double random() const { return m_later.timing().random(); }
    QString host() const { return m_options.baseUrl.host(); }
    base::http::Counters counters() const { return m_client->counters(); }

private:
    struct Job
    {
        base::http::Request request;
        base::http::Done done;
    };
    base::http::Request request(const QByteArray &path) const;
    void enqueue(Job job);
    void startNext();
    CarrierResult<FunctionAnswer> read(const base::http::Outcome &outcome,
                                       const std::vector<base::Secret> &secrets) const;

    const Options &m_options;
    std::unique_ptr<base::http::Client> m_client;
    std::deque<Job> m_queue;
    int m_inFlight = 0;
    Later m_later;
};

} // namespace carrier::es2plus
