#include "app/station/settings_applier.h"

#include "ui/connect.h"
#include "ui/connect_settings.h"
#include "ui/main_window.h"

#include <QCoreApplication>

#include <utility>

DeskThread::DeskThread(const wiring::SettingsRequest &request)
    : m_desk(new wiring::SettingsDesk(wiring::SettingsStore(request)))
{
    m_thread.setObjectName(QStringLiteral("settings"));
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

DeskThread::~DeskThread()
{
    m_thread.quit();
    m_thread.wait();
}

SettingsApplier::SettingsApplier(StationThread &thread, wiring::SettingsDesk &desk, ui::MainWindow &window,
                                 Setup setup)
    : m_thread(thread)
    , m_desk(desk)
    , m_window(window)
    , m_setup(std::move(setup))
{
    QObject::connect(&desk, &wiring::SettingsDesk::changed, &m_context,
                     [this](const wiring::Settings &settings) {
                         m_waiting = settings;
                         apply();
                     });
    connectStation();
}

void SettingsApplier::connectStation()
{
    station::Station &station = m_thread.station();
    ui::connectWindow(station, m_window);
    ui::connectDoctor(m_desk, station, *m_window.doctorPage());
    QObject::connect(&station, &station::Station::batchChanged, &m_context,
                     [this](const station::BatchSnapshot &batch) {
                         if (m_waiting && batch.run == station::RunState::Stopped)
                             apply();
                     });
}

void SettingsApplier::apply()
{
    if (m_step == Step::Rebuilding)
        return;
    m_step = Step::Rebuilding;
    const wiring::Settings settings = *std::exchange(m_waiting, std::nullopt);
    m_thread.rebuild(settings, &m_context, [this, settings](const StationThread::Rebuilt &rebuilt) {
        m_step = Step::Idle;
        applied(settings, rebuilt);
        if (m_waiting && rebuilt.kind != StationThread::Rebuilt::Kind::Busy)
            apply(); // saved once more meanwhile
    });
}

void SettingsApplier::applied(const wiring::Settings &settings, const StationThread::Rebuilt &rebuilt)
{
    ui::SettingsPage &page = *m_window.settingsPage();
    const auto begin = [this] {
        connectStation();
        QMetaObject::invokeMethod(&m_thread.station(), [at = &m_thread.station()] { at->begin(); });
        m_window.beginAnew();
    };
    switch (rebuilt.kind) {
    case StationThread::Rebuilt::Kind::Anew:
        m_window.adopt(m_setup(settings));
        begin();
        page.say(QCoreApplication::translate("main", "✓  Saved. The station works with it now."));
        break;
    case StationThread::Rebuilt::Kind::Busy:
        if (!m_waiting)
            m_waiting = settings;
        page.say(
            QCoreApplication::translate("main", "✓  Saved. It takes effect when the batch has stopped."));
        break;
    case StationThread::Rebuilt::Kind::Former:
        begin();
        page.say(QCoreApplication::translate("main",
                                             "✗  Saved, but the station cannot work with it and goes on as "
                                             "before: %1")
                     .arg(rebuilt.sentence));
        break;
    case StationThread::Rebuilt::Kind::None:
        page.say(QCoreApplication::translate("main",
                                             "✗  The station could not begin again: %1 Close the window and "
                                             "start the station anew.")
                     .arg(rebuilt.sentence));
        break;
    }
}
