#pragma once

#include "core/esim/plan.h"
#include "core/journal/journal.h"
#include "core/station/station.h"
#include "tests/faults/fault_carrier.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace faults {

/// The station that works, and the two that must be caught.
enum class Build {
    Right,         ///< the product, with times shortened
    NoQuietPeriod, ///< searches at once, although the list lags
    PlainQt,       ///< reserves with QNetworkAccessManager as it comes
};

/// What the carrier's ledger and the journal say at the end of a day.
struct Truth
{
    int units = 0;
    int done = 0, failed = 0, held = 0;
    int created = 0; ///< profiles that the carrier ever made
    int doubles = 0; ///< live profiles that no unit has, no spare is, and no held unit looks for
    int guessed = 0; ///< units whose reservation is another's, is not there, or carries another name
    int spares = 0;  ///< profiles that the station knows without a unit
    QStringList remarks;
};

/// One batch of units through the real station: its journal in a folder of its own, labels as the delivery,
/// in front of a carrier that misbehaves. Asynchronous; what is true at the end is asked of the carrier's
/// ledger and of the journal opened anew.
class FaultyDay
{
public:
    struct Options
    {
        esim::ReserveMode mode = esim::ReserveMode::Eid;
        training::CarrierServer::Dialect dialect = training::CarrierServer::Dialect::Twilio;
        Build build = Build::Right;
        int units = 20;
        std::vector<Fault> faults;
        Kind secondOnConnection = Kind::None;
    };
    explicit FaultyDay(const Options &options);
    ~FaultyDay();

    void begin();
    bool isOver() const { return m_over; }
    /// Call once, when it is over.
    Truth truth();
    FaultCarrier &carrier() { return *m_carrier; }
    /// Where everything stands, for a day that does not end.
    QString story() const;

private:
    void writeManifest() const;
    std::unique_ptr<carrier::Carrier> client() const;
    station::Options stationOptions() const;

    Options m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<FaultCarrier> m_carrier;
    std::unique_ptr<station::Station> m_station;
    QObject m_context;
    QStringList m_refusals;
    bool m_started = false;
    bool m_over = false;
};

} // namespace faults
