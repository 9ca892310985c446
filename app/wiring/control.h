#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/station/station.h"

#include <QLocalServer>
#include <QString>

#include <optional>

/// How esim-stationctl reaches a station that runs already: one program writes a journal, so acts on units of
/// its open batch go through it. A local socket for the same user alone; one JSON object each way.
namespace wiring {

/// What is asked of the running station.
struct ControlRequest
{
    enum class Act { Retry, Reconcile, HandOver, Scan, Label, Release };
    Act act = Act::Retry;
    QString batch;
    QString serial;
    base::Secret text;         ///< the scanned label, with Act::Scan
    station::LabelWish wish{}; ///< with Act::Label
    QString reason{};          ///< with Act::HandOver and Act::Release
    QString second{};          ///< with Act::Release, which concerns no unit
};

/// The running station's end. Thread: the station's.
class ControlServer
{
public:
    /// @param station must outlive this object
    ControlServer(const QString &dataDir, station::Station &station);
    ~ControlServer();

private:
    struct State;
    std::unique_ptr<State> m;
};

/// Asks the station that works in this data folder. Blocks for some seconds at most.
/// @return the station's verdict; nothing when no station runs there
std::optional<base::Result<void>> askRunningStation(const QString &dataDir, const ControlRequest &request);

} // namespace wiring
