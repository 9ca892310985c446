#pragma once

#include "core/base/http.h"
#include "core/carrier/carrier.h"
#include "core/carrier/supersim/options.h"
#include "core/carrier/timing.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace carrier::supersim {

/// Makes the Authorization header: Basic (Twilio), or a Bearer token that is fetched once for all callers,
/// kept, and renewed at 80 % of its life (KORE, facts/supersim.md §2). Thread: the client's.
class Authorizer
{
public:
    /// The whole header value, or why there is none. A failure is always Certainty::NotDone: nothing was
    /// asked yet.
    using Done = std::function<void(CarrierResult<base::Secret>)>;

    /// `options` and `client` must outlive this object.
    Authorizer(const Options &options, base::http::Client &client, Timing timing);

    /// Calls `done` once, at once when the header is at hand.
    void authorize(Done done);
    /// Says that the server answered 401 to this header. A token is forgotten, unless a newer one has come
    /// meanwhile.
    void refused(const base::Secret &header);
    /// Whether a 401 can be cured by a new header.
    bool canRenew() const { return m_options.dialect == Dialect::Kore; }
    /// What must not turn up in messages.
    std::vector<base::Secret> secrets() const;

private:
    struct Token
    {
        base::Secret header;
        base::Secret bare;
        base::Millis renewAt{0}; ///< monotonic
        base::Millis endsAt{0};
    };

    void fetch(int attempt);
    void take(const base::http::Outcome &outcome, int attempt);
    CarrierResult<Token> read(const base::http::Answer &answer) const;
    void finish(const CarrierResult<base::Secret> &result);

    const Options &m_options;
    base::http::Client &m_client;
    Timing m_timing;
    base::Secret m_basic;
    std::optional<Token> m_token;
    std::vector<Done> m_waiting;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

} // namespace carrier::supersim
