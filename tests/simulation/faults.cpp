#include "tests/simulation/faults.h"

namespace simulation {

const char *nameOf(Fault fault)
{
    static constexpr const char *kNames[] = {
        "reserve-refused",
        "reserve-unreachable",
        "reserve-lost-before",
        "reserve-lost-after",
        "reserve-late",
        "reserve-very-late",
        "reserve-slow",
        "reservation-dies",
        "settings-wrong",
        "silent",
        "list-lag",
        "pages-repeat",
        "incomplete",
        "hint-lost",
        "hint-repeated",
        "hint-foreign",
        "server-busy",
        "server-refuses",
        "second-binding",
        "profile-used-up",
        "card-refuses",
        "no-result",
        "answer-lost",
        "enable-refused",
        "address-refused",
        "reader-hangs",
        "card-pulled",
        "card-swapped",
        "wrong-card",
        "card-twin",
        "old-notification",
        "notification-kept",
        "not-printed",
        "perhaps-printed",
        "perhaps-not-printed",
        "wrong-scan",
        "operator-stops",
        "operator-impatient",
        "disk-full",
        "disk-slow",
        "refused-but-stored",
        "crash",
        "crash-while-starting",
        "label-asked-for",
        "label-voided",
    };
    static_assert(std::size(kNames) == kFaults);
    return kNames[size_t(fault)];
}

Faults::Faults(Random &random, const FaultMask &allowed)
{
    constexpr int kRates[] = {10, 30, 60, 120, 250, 500};
    // Few kinds at once find what a storm of all hides, and the other way round.
    const int breadth = random.between(0, 5) * 100;
    // What came later is drawn apart, so that older seeds are still what they were.
    Random later = Random::of(Random(random).next(), 1);
    for (size_t i = 0; i < kFaults; ++i) {
        Random &from = i < size_t(Fault::LabelAskedFor) ? random : later;
        const bool isDrawn = from.happens(breadth);
        int rate = kRates[from.between(0, 5)];
        if (i == size_t(Fault::Crash) || i == size_t(Fault::CrashWhileStarting))
            rate = random.between(1, 20);
        if (isDrawn && allowed[i])
            m_permille[i] = quint16(rate);
    }
}

} // namespace simulation
