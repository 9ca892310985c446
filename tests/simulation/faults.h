#pragma once

#include "tests/simulation/random.h"

#include <array>
#include <bitset>

namespace simulation {

/// What can go wrong in the simulated world. Every seed switches each on or off and draws its rate.
enum class Fault {
    ReserveRefused,     ///< 4xx, 429: certainly not done
    ReserveUnreachable, ///< nothing was sent
    ReserveLostBefore,  ///< no effect, no answer
    ReserveLostAfter,   ///< done, and the answer lost
    ReserveLate,        ///< the answer lost, done only later, but within the quiet period
    ReserveVeryLate,    ///< the answer lost, done long after the search was given up (by matching ID alone)
    ReserveSlow,        ///< done at once, answered after a long while
    ReservationDies,    ///< the reservation turns out to be dead
    SettingsWrong,      ///< credentials refused
    Silent,             ///< a poll, list or activation without an answer
    ListLag,            ///< lists show a reservation late
    PagesRepeat,        ///< an entry is on two pages
    Incomplete,         ///< available, but its code is missing for a while
    HintLost,
    HintRepeated,
    HintForeign, ///< a callback about something else
    ServerBusy,  ///< the SM-DP+ asks to come back later
    ServerRefuses,
    SecondBinding, ///< the SM-DP+ refuses a second session for a profile
    ProfileUsedUp, ///< the card refuses the package for good, and the profile is gone
    CardRefuses,   ///< this card cannot take it
    NoResult,      ///< 9000 to every segment, and no result
    AnswerLost,    ///< done on the card, and the answer lost
    EnableRefused,
    AddressRefused,
    ReaderHangs,
    CardPulled,
    CardSwapped,
    WrongCard,
    CardTwin,        ///< a second card with the same EID
    OldNotification, ///< the card comes with a notification of an earlier life
    NotificationKept,
    NotPrinted,
    PerhapsPrinted,    ///< a label came out, nobody knows
    PerhapsNotPrinted, ///< none came out, nobody knows
    WrongScan,
    OperatorStops,
    OperatorImpatient, ///< retries at once, again and again
    DiskFull,
    DiskSlow,
    RefusedButStored, ///< a record that a full disk refused is there after a crash
    Crash,
    CrashWhileStarting,
    LabelAskedFor, ///< a person wants a label printed, or printed again
    LabelVoided,   ///< a person takes a code out of use
};
inline constexpr int kFaults = int(Fault::LabelVoided) + 1;

const char *nameOf(Fault fault);

/// Which faults a run may have: all, or fewer while it is shrunk.
using FaultMask = std::bitset<kFaults>;

/// The rates of one seed.
class Faults
{
public:
    Faults() = default;
    /// Draws which faults are on and how often they happen.
    Faults(Random &random, const FaultMask &allowed);

    /// Whether the fault happens now. Draws a number in any case, so that switching one fault off leaves the
    /// others as they are.
    bool hits(Fault fault, Random &random) const
    {
        const bool drawn = random.happens(m_permille[size_t(fault)]);
        return drawn && m_areOn;
    }
    bool has(Fault fault) const { return m_permille[size_t(fault)] > 0; }
    /// From now on nothing goes wrong any more.
    void end() { m_areOn = false; }
    bool areOn() const { return m_areOn; }

private:
    std::array<quint16, kFaults> m_permille{};
    bool m_areOn = true;
};

} // namespace simulation
