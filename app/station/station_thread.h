#pragma once

#include "app/wiring/assembly.h"
#include "app/wiring/callbacks.h"
#include "app/wiring/control.h"
#include "core/station/station.h"

#include <QThread>

#include <memory>
#include <optional>

/// The thread in which the station, its ports and the training world live, so that the window never waits for
/// them.
class StationThread
{
public:
    explicit StationThread(wiring::Settings settings);
    /// Ends card sessions and requests, then the thread.
    ~StationThread();
    StationThread(const StationThread &) = delete;
    StationThread &operator=(const StationThread &) = delete;

    /// Puts the station together; waits until that is done. Call once, on the GUI thread.
    base::Result<void> start();
    /// The station, for connections; it lives in the thread.
    station::Station &station() { return *m_station; }

private:
    base::Result<void> build();
    void keepTrainingGoing();
    void takeDown();

    wiring::Settings m_settings;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in the thread: what is invoked on it runs there
    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<station::Station> m_station;
    std::unique_ptr<wiring::ControlServer> m_control;
    std::unique_ptr<carrier::callbacks::Receiver> m_callbacks;
};
