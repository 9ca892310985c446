#include "app/stationctl/batch_run.h"

#include "app/stationctl/unit_json.h"
#include "app/wiring/assembly.h"
#include "app/wiring/callbacks.h"
#include "app/wiring/control.h"
#include "core/station/station.h"
#include "core/station/views.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <map>

namespace stationctl {
namespace {

using namespace std::chrono_literals;

class RunCommand final : public Command
{
public:
    RunCommand(Context context, std::optional<base::Millis> untilIdle)
        : m_context(std::move(context))
        , m_untilIdle(untilIdle)
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        m_time.start();
        m_quiet.start();
        auto assembly = wiring::assemble(m_context.settings);
        if (!assembly) {
            end(m_context.output.fail(assembly.error()));
            return;
        }
        m_world = std::move(assembly->world);
        m_station =
            std::make_unique<station::Station>(std::move(assembly->ports), std::move(assembly->options));
        connectStation();
        m_station->openBatch(m_context.arguments.word(2));
        if (m_finished)
            return;
        m_control = std::make_unique<wiring::ControlServer>(m_context.settings.dataDir, *m_station);
        auto callbacks = wiring::startCallbacks(m_context.settings, *m_station);
        if (callbacks)
            m_callbacks = std::move(*callbacks);
        else
            m_context.output.note(callbacks.error().sentence());
        m_station->begin();
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] { look(); });
        m_watch.start(100ms);
    }

    void stop() override
    {
        if (!m_station)
            return;
        m_stopping = true;
        m_station->stop();
        if (m_station->batch().run == station::RunState::Stopped)
            summarise();
    }

private:
    void connectStation()
    {
        using station::Station;
        QObject::connect(m_station.get(), &Station::batchOpened, &m_watch,
                         [this](const station::BatchSnapshot &, const QList<station::UnitSnapshot> &units) {
                             opened(units);
                         });
        QObject::connect(m_station.get(), &Station::unitChanged, &m_watch,
                         [this](const station::UnitSnapshot &unit) { unitChanged(unit); });
        QObject::connect(m_station.get(), &Station::slotChanged, &m_watch,
                         [this](const station::SlotSnapshot &slot) { slotChanged(slot); });
        QObject::connect(m_station.get(), &Station::batchChanged, &m_watch,
                         [this](const station::BatchSnapshot &batch) { batchChanged(batch); });
        QObject::connect(m_station.get(), &Station::readersTrouble, &m_watch,
                         [this](const QString &sentence) { readersSeen(sentence); });
        QObject::connect(m_station.get(), &Station::refused, &m_watch,
                         [this](const QString &code, const QString &sentence) { refused(code, sentence); });
    }

    void opened(const QList<station::UnitSnapshot> &units)
    {
        for (const station::UnitSnapshot &unit : units) {
            m_said[unit.index] = unitKey(unit);
            m_context.output.json(unitJson(unit));
            const bool needsCard = unit.deliver != esim::Deliver::Label ||
                                   (unit.reserve == esim::ReserveMode::Eid && unit.eid.isEmpty());
            m_cardsNeeded = m_cardsNeeded || (needsCard && !workflow::isFinal(unit.phase));
        }
    }

    /// The first look at the readers decides whether the batch can begin.
    void readersSeen(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_context.output.note(sentence);
        if (m_begun)
            return;
        m_begun = true;
        const QStringList &named = m_context.settings.card.readers;
        const bool namedIsThere =
            named.isEmpty() || std::any_of(named.begin(), named.end(), [this](const QString &reader) {
                return m_readers.contains(reader);
            });
        if (m_cardsNeeded && (!sentence.isEmpty() || !namedIsThere)) {
            const QString text =
                sentence.isEmpty()
                    ? QCoreApplication::translate("stationctl",
                                                  "None of the readers that were named is connected: %1.")
                          .arg(named.join(QStringLiteral(", ")))
                    : sentence;
            end(m_context.output.fail(
                {base::ErrorKind::MissingPart, base::ErrorCode("readers.none"), text, {}, {}}));
            return;
        }
        if (m_world)
            m_world->layOutCards(m_station->units());
        m_station->start();
    }

    void unitChanged(const station::UnitSnapshot &unit)
    {
        QString key = unitKey(unit);
        if (m_said[unit.index] == key)
            return;
        m_said[unit.index] = std::move(key);
        m_quiet.restart();
        m_context.output.json(unitJson(unit));
        if (!m_context.output.isJson() && workflow::isFinal(unit.phase)) {
            m_context.output.line(QStringLiteral("%1  %2  %3")
                                      .arg(unit.serial, station::phaseWords(unit.phase), unit.reason)
                                      .trimmed());
        }
    }

    /// What the reader line calls a slot's state: a verdict is said while its card is in.
    static QString stateName(const station::SlotSnapshot &slot)
    {
        if (!slot.present)
            return QStringLiteral("unplugged");
        const bool verdict = slot.state == station::SlotState::Done ||
                             slot.state == station::SlotState::Failed ||
                             slot.state == station::SlotState::Held;
        return esim::nameOf(verdict && !slot.cardIn ? station::SlotState::Empty : slot.state);
    }

    void slotChanged(const station::SlotSnapshot &slot)
    {
        m_readers.insert(slot.reader);
        if (m_world)
            m_world->see(slot);
        const QString state = stateName(slot);
        const QString reason = state == QLatin1String("empty") ? QString() : slot.message;
        const QString key = state + reason;
        if (m_slots[slot.reader] == key)
            return;
        m_slots[slot.reader] = key;
        m_quiet.restart();
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("reader")},
                           {QStringLiteral("reader"), slot.reader},
                           {QStringLiteral("state"), state}};
        if (!reason.isEmpty())
            object.insert(QStringLiteral("reason"), reason);
        m_context.output.json(object);
    }

    void batchChanged(const station::BatchSnapshot &batch)
    {
        if (batch.carrierTrouble && *batch.carrierTrouble != m_trouble) {
            m_trouble = *batch.carrierTrouble;
            m_context.output.note(m_trouble);
        } else if (!batch.carrierTrouble) {
            m_trouble.clear();
        }
        tellStop(batch);
        const int percent =
            batch.total > 0 ? (batch.done + batch.failed + batch.held) * 30 / batch.total : 30;
        m_context.output.progress(
            QStringLiteral("[%1%2] %3")
                .arg(QString(percent, QLatin1Char('#')), QString(30 - percent, QLatin1Char('.')),
                     QCoreApplication::translate("stationctl", "%1 of %2 done, %3 failed, %4 held")
                         .arg(batch.done)
                         .arg(batch.total)
                         .arg(batch.failed)
                         .arg(batch.held)));
        const bool over = batch.run == station::RunState::Stopped && m_wasRunning;
        m_wasRunning = batch.run != station::RunState::Stopped;
        if (over && (m_stopping || batch.stopped || batch.waiting() == 0))
            summarise();
    }

    void tellStop(const station::BatchSnapshot &batch)
    {
        const auto &stopped = batch.stopped;
        if (!stopped || m_stopTold == stopped->since)
            return;
        m_stopTold = stopped->since;
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("stop")},
                               {QStringLiteral("cause"), esim::nameOf(stopped->cause)},
                               {QStringLiteral("code"), stopped->reasonCode},
                               {QStringLiteral("reason"), stopped->sentence},
                               {QStringLiteral("at"), base::toIso(stopped->since)}});
        m_context.output.note(stopped->sentence);
    }

    /// The line stopped asking the carrier, and no unit can go on without it: nobody here will release it.
    bool waitsInVain() const
    {
        if (!m_station->batch().stopped)
            return false;
        const auto units = m_station->units();
        return std::none_of(units.begin(), units.end(), [](const station::UnitSnapshot &unit) {
            return !workflow::isFinal(unit.phase) && !isAtCarrier(unit.phase);
        });
    }

    static bool isAtCarrier(workflow::Phase phase)
    {
        return phase == workflow::Phase::Planned || phase == workflow::Phase::Reserving ||
               phase == workflow::Phase::Reserved || phase == workflow::Phase::Activating;
    }

    void look()
    {
        if (!m_station || m_finished || !m_begun || m_stopping)
            return;
        if (!m_station->isIdle())
            m_quiet.restart();
        else if (waitsInVain())
            stop();
        if (!m_stopping && m_untilIdle && m_quiet.elapsed() >= m_untilIdle->count())
            stop();
    }

    void refused(const QString &code, const QString &sentence)
    {
        // What a running batch refuses concerns one request; what refuses it from the start ends the command.
        if (m_wasRunning) {
            m_context.output.note(sentence);
            return;
        }
        const bool unknownBatch = code == QLatin1String("batch.unknown");
        const bool standsStill = code == QLatin1String("line.stopped");
        const base::ErrorKind kind = unknownBatch  ? base::ErrorKind::BadInput
                                     : standsStill ? base::ErrorKind::Refused
                                                   : base::ErrorKind::MissingPart;
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("error")},
                               {QStringLiteral("code"), code},
                               {QStringLiteral("reason"), sentence}});
        m_context.output.note(sentence);
        end(exitStatus(kind));
    }

    void summarise()
    {
        if (m_finished)
            return;
        const station::BatchSnapshot batch = m_station->batch();
        m_context.output.json({{QStringLiteral("type"), QStringLiteral("summary")},
                               {QStringLiteral("done"), batch.done},
                               {QStringLiteral("failed"), batch.failed},
                               {QStringLiteral("held"), batch.held},
                               {QStringLiteral("waiting"), batch.waiting()},
                               {QStringLiteral("seconds"), double(m_time.elapsed()) / 1000.0}});
        if (!m_context.output.isJson()) {
            m_context.output.line(
                QCoreApplication::translate("stationctl", "%1 done, %2 failed, %3 held, %4 waiting, in %5 s.")
                    .arg(batch.done)
                    .arg(batch.failed)
                    .arg(batch.held)
                    .arg(batch.waiting())
                    .arg(double(m_time.elapsed()) / 1000.0, 0, 'f', 1));
        }
        end(batch.done == batch.total ? kAllDone : kSomeNotDone);
    }

    void end(int status)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_watch.stop();
        m_done(status);
    }

    Context m_context;
    std::optional<base::Millis> m_untilIdle;
    Done m_done;
    std::unique_ptr<wiring::TrainingWorld> m_world; ///< outlives the station
    std::unique_ptr<station::Station> m_station;
    std::unique_ptr<wiring::ControlServer> m_control;
    std::unique_ptr<carrier::callbacks::Receiver> m_callbacks;
    QTimer m_watch;
    QElapsedTimer m_time;
    QElapsedTimer m_quiet; ///< since something last happened
    std::map<int, QString> m_said;
    std::map<QString, QString> m_slots;
    QSet<QString> m_readers;
    QString m_trouble;
    std::optional<base::Instant> m_stopTold;
    bool m_cardsNeeded = false;
    bool m_begun = false;
    bool m_wasRunning = false;
    bool m_stopping = false;
    bool m_finished = false;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeRunCommand(const Context &context)
{
    if (context.arguments.words.size() != 3)
        return usageError(QStringLiteral("batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]"));
    std::optional<base::Millis> untilIdle;
    if (context.arguments.has(QStringLiteral("--until-idle"))) {
        bool isNumber = false;
        const double seconds = context.arguments.value(QStringLiteral("--until-idle")).toDouble(&isNumber);
        if (!isNumber || seconds <= 0 || seconds > 7 * 24 * 3600)
            return usageError(QStringLiteral("batch run NAME --until-idle SECONDS"));
        untilIdle = base::Millis(qint64(seconds * 1000));
    }
    Context own = context;
    const QString readers = context.arguments.value(QStringLiteral("--readers"));
    if (!readers.isEmpty()) {
        own.settings.card.readers.clear();
        for (const QString &name : readers.split(QLatin1Char(','), Qt::SkipEmptyParts))
            own.settings.card.readers.append(name.trimmed());
        if (own.settings.card.readers == QStringList{QStringLiteral("all")})
            own.settings.card.readers.clear();
    }
    return std::make_unique<RunCommand>(std::move(own), untilIdle);
}

} // namespace stationctl
