#include "app/station/station_thread.h"

#include <QDebug>
#include <QPointer>

StationThread::StationThread(wiring::Settings settings)
    : m_settings(std::move(settings))
    , m_inside(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("station"));
    m_inside->moveToThread(&m_thread);
}

StationThread::~StationThread()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_inside.get(), [this] { takeDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

base::Result<void> StationThread::start()
{
    m_thread.start();
    base::Result<void> built;
    QMetaObject::invokeMethod(
        m_inside.get(), [this, &built] { built = build(); }, Qt::BlockingQueuedConnection);
    return built;
}

base::Result<void> StationThread::build()
{
    auto assembly = wiring::assemble(m_settings);
    if (!assembly)
        return tl::unexpected(assembly.error());
    m_world = std::move(assembly->world);
    m_station = std::make_unique<station::Station>(std::move(assembly->ports), std::move(assembly->options));
    m_control = std::make_unique<wiring::ControlServer>(m_settings.dataDir, *m_station);
    if (auto callbacks = wiring::startCallbacks(m_settings, *m_station))
        m_callbacks = std::move(*callbacks);
    else // The station polls all the same; doctor says it too.
        qWarning().noquote() << callbacks.error().sentence();
    if (m_world)
        keepTrainingGoing();
    return {};
}

void StationThread::keepTrainingGoing()
{
    // For the card page; the batch's cards take their place.
    m_world->putTrialCards(2);
    QObject::connect(m_station.get(), &station::Station::slotChanged, m_inside.get(),
                     [this](const station::SlotSnapshot &slot) { m_world->see(slot); });
    auto before = std::make_shared<station::RunState>(station::RunState::Stopped);
    QObject::connect(m_station.get(), &station::Station::batchChanged, m_inside.get(),
                     [this, before](const station::BatchSnapshot &batch) {
                         const bool begins = batch.run == station::RunState::Running && *before != batch.run;
                         *before = batch.run;
                         if (begins)
                             m_world->layOutCards(m_station->units());
                     });
}

void StationThread::rebuild(wiring::Settings settings, QObject *context, std::function<void(Rebuilt)> done)
{
    QMetaObject::invokeMethod(m_inside.get(), [this, settings = std::move(settings),
                                               context = QPointer(context), done = std::move(done)] {
        const Rebuilt rebuilt = buildAnew(settings);
        if (context)
            QMetaObject::invokeMethod(
                context.data(), [done, rebuilt] { done(rebuilt); }, Qt::QueuedConnection);
    });
}

StationThread::Rebuilt StationThread::buildAnew(wiring::Settings settings)
{
    if (m_station && m_station->batch().run != station::RunState::Stopped)
        return {Rebuilt::Kind::Busy, {}};
    takeDown();
    std::swap(m_settings, settings);
    const auto built = build();
    if (built)
        return {};
    takeDown();
    std::swap(m_settings, settings);
    if (build())
        return {Rebuilt::Kind::Former, built.error().sentence()};
    takeDown();
    return {Rebuilt::Kind::None, built.error().sentence()};
}

void StationThread::takeDown()
{
    m_callbacks.reset();
    m_control.reset();
    m_station.reset();
    m_world.reset();
}
