#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>

namespace carrier {
class Carrier;
}

namespace station {

/// Finds out whether the carrier refuses our account or only one request, when it says so in the middle of a
/// run: nothing more is sent, and the account is checked once, which costs nothing. When it is refused there
/// too, or at a request again before any other was answered well, it is the account. Thread: the station's.
class AccountWatch
{
public:
    struct Links
    {
        carrier::Carrier *carrier = nullptr;
        /// Send nothing until goOn() or refused().
        std::function<void(const base::Error &)> hold;
        std::function<void()> goOn;
        std::function<void(const base::Error &)> refused;
    };

    explicit AccountWatch(Links links);

    /// A request was refused because of our account.
    void doubted(const base::Error &error);
    /// A request was answered well.
    void answered();
    /// The account was checked for another reason, and is good; or nothing is known about it any more.
    void begin();
    /// The check is on its way.
    bool isAsking() const { return m_is == Is::Asked; }

private:
    enum class Is {
        Fine,
        Asked,   ///< the carrier is being asked about it
        OnTrial, ///< the check was answered well, a request was not yet
        Refused,
    };
    void refuse(const base::Error &error);

    Links m_links;
    Is m_is = Is::Fine;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace station
