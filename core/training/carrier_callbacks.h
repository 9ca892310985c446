#pragma once

#include "core/base/secret.h"
#include "core/training/carrier_ledger.h"
#include "core/training/carrier_server.h"

#include <QByteArray>

#include <atomic>

namespace training {

/// Calls CallbackUrls as Twilio and KORE do (facts/supersim.md §3): signed, form-encoded. Written apart from
/// the product's own check of signatures, so that each is the other's referee. Thread: any, one call at a
/// time.
class CallbackCaller
{
public:
    struct Options
    {
        CarrierServer::Dialect dialect = CarrierServer::Dialect::Twilio;
        base::Secret secret;
    };
    explicit CallbackCaller(Options options)
        : m_options(std::move(options))
    {}

    /// Sends one callback and waits for its answer, two seconds at most. Only http on 127.0.0.1, [::1] or
    /// localhost is called.
    void call(const CarrierCallback &callback);
    /// Answered with 2xx, and not.
    int taken() const { return m_taken; }
    int refused() const { return m_refused; }

private:
    Options m_options;
    std::atomic<int> m_taken{0};
    std::atomic<int> m_refused{0};
};

} // namespace training
