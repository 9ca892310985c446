#pragma once

#include "app/wiring/assembly.h"
#include "app/wiring/callbacks.h"
#include "app/wiring/control.h"
#include "core/station/station.h"

#include <QThread>

#include <functional>
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
    /// The station, for connections; it lives in the thread. Not between rebuild() and its answer.
    station::Station &station() { return *m_station; }

    /// What became of a rebuild.
    struct Rebuilt
    {
        enum class Kind {
            Anew,   ///< another station, with the new settings
            Busy,   ///< the same station: a batch runs
            Former, ///< another station, with the former settings: the new ones do not serve
            None,   ///< there is no station any more: neither serves
        };
        Kind kind = Kind::Anew;
        QString sentence; ///< why, with Former and None
    };
    /// Takes the station down and puts another one together with these settings, without waiting for it.
    /// `done` runs once in the context's thread, unless the context is gone.
    void rebuild(wiring::Settings settings, QObject *context, std::function<void(Rebuilt)> done);

private:
    base::Result<void> build();
    void keepTrainingGoing();
    void takeDown();
    Rebuilt buildAnew(wiring::Settings settings);

    wiring::Settings m_settings;
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< lives in the thread: what is invoked on it runs there
    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<station::Station> m_station;
    std::unique_ptr<wiring::ControlServer> m_control;
    std::unique_ptr<carrier::callbacks::Receiver> m_callbacks;
};
