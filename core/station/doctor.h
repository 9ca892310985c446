#pragma once

#include "core/station/ports.h"
#include "core/station/snapshots.h"

#include <functional>
#include <memory>
#include <vector>

namespace station {

/// Tells of the readers now and whenever they change, as card::CardSystem::watch does.
using WatchReaders = std::function<void(std::function<void(const card::ReaderSnapshot &)>)>;

/// The doctor's looks at one part alone. Each function runs once, the readers' after at most a few seconds.
/// @param carrier, printer null: none is set up; they and `timers` must live until then
void checkReaders(const WatchReaders &watch, QObject &timers, std::function<void(Check)> readers,
                  std::function<void(Check)> cardProgram);
void checkCarrier(carrier::Carrier *carrier, const QStringList &fleets, std::function<void(Check)> done);
void checkPrinter(label::Printer *printer, std::function<void(Check)> done);

/// Looks at every part of the station without changing or costing anything. Thread: the station's.
class Doctor
{
public:
    using Done = std::function<void(std::vector<Check>)>;

    /// @param ports must outlive the doctor  @param fleets that must exist at the carrier
    Doctor(Ports &ports, QStringList fleets);
    /// As above, where somebody watches the readers already. @param watch must outlive the doctor
    Doctor(Ports &ports, QStringList fleets, WatchReaders watch);
    ~Doctor();

    /// Checks readers, card program, carrier, printer, journal and clock; `done` runs once with one Check
    /// each, in that order, after at most a few seconds for the readers and the carrier's own time limit.
    /// @param first checks that somebody else made and that come first
    void start(std::vector<Check> first, Done done);

private:
    struct Round;
    Ports &m_ports;
    QStringList m_fleets;
    WatchReaders m_watch;
    std::shared_ptr<Round> m_round;
};

} // namespace station
