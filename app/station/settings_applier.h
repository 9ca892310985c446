#pragma once

#include "app/station/station_thread.h"
#include "app/wiring/settings_desk.h"
#include "ui/window_setup.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace ui {
class MainWindow;
}

/// The settings desk in a thread of its own: it waits for files and the keyring.
class DeskThread
{
public:
    explicit DeskThread(const wiring::SettingsRequest &request);
    ~DeskThread();
    DeskThread(const DeskThread &) = delete;
    DeskThread &operator=(const DeskThread &) = delete;

    wiring::SettingsDesk &desk() { return *m_desk; }

private:
    QThread m_thread;
    wiring::SettingsDesk *m_desk; ///< deleted in its thread when that ends
};

/// Ties window and station together, and lets saved settings take effect: the station is replaced by one with
/// the new settings as soon as no batch runs, and the open batch is opened again. Thread: GUI.
class SettingsApplier
{
public:
    using Setup = std::function<ui::WindowSetup(const wiring::Settings &)>;

    /// Connects the thread's station at once. All must outlive this object.
    SettingsApplier(StationThread &thread, wiring::SettingsDesk &desk, ui::MainWindow &window, Setup setup);

private:
    void connectStation();
    void apply();
    void applied(const wiring::Settings &settings, const StationThread::Rebuilt &rebuilt);

    StationThread &m_thread;
    wiring::SettingsDesk &m_desk;
    ui::MainWindow &m_window;
    Setup m_setup;
    std::optional<wiring::Settings> m_waiting; ///< for the batch's stop, or for the rebuild under way
    enum class Step { Idle, Rebuilding } m_step = Step::Idle;
    QObject m_context;
};
