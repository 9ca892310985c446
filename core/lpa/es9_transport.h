#pragma once

#include "core/base/http.h"
#include "core/esim/activation_code.h"
#include "core/lpa/es9.h"

#include <QByteArray>

#include <functional>

namespace lpa {

/// The way to SM-DP+ servers. Implemented over HTTPS and by tests.
/// Thread: that of its construction. Destroying it drops open calls without calling back.
class Es9Transport
{
public:
    using Done = std::function<void(base::http::Outcome)>;

    virtual ~Es9Transport() = default;
    /// Sends one function, at most once; `done` runs once, later, from the event loop.
    virtual void send(const esim::ServerAddress &server, es9::Function function, const QByteArray &json,
                      Done done) = 0;
};

} // namespace lpa
