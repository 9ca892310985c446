#pragma once

#include "core/station/ports.h"
#include "core/station/snapshots.h"

#include <functional>
#include <memory>
#include <vector>

namespace station {

/// Looks at every part of the station without changing or costing anything. Thread: the station's.
class Doctor
{
public:
    using Done = std::function<void(std::vector<Check>)>;

    /// @param ports must outlive the doctor  @param fleets that must exist at the carrier
    Doctor(Ports &ports, QStringList fleets);
    ~Doctor();

    /// Checks readers, card program, carrier, printer, journal and clock; `done` runs once with one Check
    /// each, in that order, after at most a few seconds for the readers and the carrier's own time limit.
    /// @param first checks that somebody else made and that come first
    void start(std::vector<Check> first, Done done);

private:
    struct Round;
    Ports &m_ports;
    QStringList m_fleets;
    std::shared_ptr<Round> m_round;
};

} // namespace station
