#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/supersim/answers.h"
#include "core/carrier/supersim/authorizer.h"
#include "core/carrier/supersim/options.h"
#include "core/carrier/timing.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace carrier::supersim {

/// Encodes a form body: every value percent-encoded, a blank as %20 and '+' as %2B.
QByteArray formBody(const std::vector<std::pair<QByteArray, QString>> &fields);
/// One path segment, percent-encoded.
QByteArray pathSegment(const QString &text);

/// The way to the carrier: authorization, at most `maxInFlight` requests at once, repetition of GETs. Calls
/// back from the event loop; destroying it drops everything without calling back. Callbacks must not destroy
/// it: the carrier posts its own results for that reason. Thread: that of its construction.
class Gateway
{
public:
    /// An answer with any HTTP status, or why there is none.
    using Done = std::function<void(CarrierResult<base::http::Answer>)>;

    Gateway(const Options &options, std::unique_ptr<base::http::Client> client, Timing timing);

    /// Asks; repeats on 429, 5xx and lost answers as the retry policy says. A failure is NotDone: reading
    /// changes nothing.
    /// @param path percent-encoded, with leading '/', below the base URL  @param query percent-encoded,
    /// without '?'
    void get(const QByteArray &path, const QByteArray &query, Done done);
    /// Sends the form once. Only a 401 that a new token can cure is sent a second time, since it was not
    /// processed. @param mayLeave see base::http::Request
    void post(const QByteArray &path, const QByteArray &form, Done done, std::function<bool()> mayLeave = {});
    /// Runs `then` later, unless the gateway is gone by then.
    void after(base::Millis delay, std::function<void()> then) { m_later.after(delay, std::move(then)); }
    /// The failure behind an answer that is not the wanted one.
    CarrierFailure refusal(const base::http::Answer &answer) const;

    const Options &options() const { return m_options; }
    double random() const { return m_timing.random(); }
    QString host() const { return m_options.baseUrl.host(); }
    std::vector<base::Secret> secrets() const { return m_authorizer.secrets(); }
    base::http::Counters counters() const { return m_client->counters(); }

private:
    struct Job
    {
        base::http::Request request;
        Done done;
        int attempt = 0;
        bool reauthorized = false;
    };
    using JobPtr = std::shared_ptr<Job>;

    QUrl urlOf(const QByteArray &path, const QByteArray &query) const;
    void enqueue(JobPtr job);
    void startNext();
    void start(const JobPtr &job);
    void take(const JobPtr &job, const base::Secret &header, base::http::Outcome outcome);
    void release();
    bool repeatLater(const JobPtr &job, const base::http::Outcome &outcome);

    const Options &m_options;
    Timing m_timing;
    std::unique_ptr<base::http::Client> m_client;
    Authorizer m_authorizer;
    std::deque<JobPtr> m_queue;
    int m_inFlight = 0;
    Later m_later;
};

} // namespace carrier::supersim
