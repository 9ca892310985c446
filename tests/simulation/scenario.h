#pragma once

#include "core/workflow/desk.h"
#include "core/workflow/events.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/variant.h"

#include <vector>

namespace simulation {

/// What is to be run: everything follows from these values.
struct Run
{
    quint64 seed = 0;
    Variant variant = Variant::Right;
    FaultMask faults = FaultMask().set(); ///< fewer while a failure is shrunk
    std::bitset<8> units = std::bitset<8>().set();
};

/// The batch, the bench and the times of one seed.
struct Scenario
{
    Run run;
    Faults faults;
    std::vector<workflow::Plan> plans;
    int readers = 1;
    int looseCards = 1; ///< cards that no manifest row names, beside those that the rows without an EID need
    base::Instant start{};
    base::Millis calm{0}; ///< after `start`: from here on nothing goes wrong any more
    base::Millis end{0};  ///< after `start`: by then every unit has its end
    workflow::desk::Rules rules;
    base::Millis pollInterval{1000};
    workflow::SecondPrint secondPrint = workflow::SecondPrint::Doubtful;
    base::Millis listLag{0};     ///< the longest
    base::Millis carrierSkew{0}; ///< the carrier's clock is so far behind ours
    base::Millis latency{100};   ///< of the carrier, about
    int foreignReservations = 0; ///< in the account before the batch began
};

Scenario drawn(const Run &run);

} // namespace simulation
