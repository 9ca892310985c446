#pragma once

#include <functional>

namespace station {

/// How a unit was this station's at some moment, to be asked about later: what was begun for it then belongs
/// to that claim and to none that the station may get after it. Alone, a station's claims stand for ever.
struct Claim
{
    /// The unit is still ours and was nobody else's meanwhile.
    std::function<bool()> stands = [] { return true; };
    /// It is, and an effect for it may begin at this moment.
    std::function<bool()> mayAct = [] { return true; };
};

} // namespace station
