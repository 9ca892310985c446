#include "app/stationctl/unit_act.h"

#include "app/wiring/assembly.h"
#include "core/station/station.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace stationctl {
namespace {

using namespace std::chrono_literals;

class ActCommand final : public Command
{
public:
    ActCommand(Context context, wiring::ControlRequest request)
        : m_context(std::move(context))
        , m_request(std::move(request))
    {}

    void start(Done done) override
    {
        m_done = std::move(done);
        auto assembly = wiring::assemble(m_context.settings);
        if (!assembly) {
            if (assembly.error().code == base::ErrorCode("journal.in-use"))
                askRunning(assembly.error());
            else
                m_done(m_context.output.fail(assembly.error()));
            return;
        }
        m_world = std::move(assembly->world);
        m_station =
            std::make_unique<station::Station>(std::move(assembly->ports), std::move(assembly->options));
        QObject::connect(m_station.get(), &station::Station::refused, &m_wait,
                         [this](const QString &code, const QString &sentence) {
                             const bool input = code == QLatin1String("batch.unknown");
                             fail(input ? base::ErrorKind::BadInput : base::ErrorKind::Refused, sentence);
                         });
        QObject::connect(m_station.get(), &station::Station::scanJudged, &m_wait,
                         [this](int, bool right, const QString &sentence) {
                             if (!right)
                                 fail(base::ErrorKind::BadInput, sentence);
                         });
        QObject::connect(m_station.get(), &station::Station::labelEnded, &m_wait,
                         [this](int, const QString &where, const QString &sentence) {
                             m_file = where;
                             if (!sentence.isEmpty())
                                 fail(base::ErrorKind::MissingPart, sentence);
                         });
        m_station->openBatch(m_request.batch);
        act();
    }
    void stop() override {}

private:
    void askRunning(const base::Error &inUse)
    {
        const auto answer = wiring::askRunningStation(m_context.settings.dataDir, m_request);
        if (!answer)
            m_done(m_context.output.fail(inUse));
        else if (!*answer)
            m_done(m_context.output.fail(answer->error()));
        else
            succeed();
    }

    void act()
    {
        if (m_request.act == wiring::ControlRequest::Act::Release)
            m_station->release(m_request.reason, m_request.second);
        else
            actOnUnit();
        // The journal answers through the event loop.
        QObject::connect(&m_wait, &QTimer::timeout, &m_wait, [this] {
            if (!m_station->isIdle())
                return;
            m_wait.stop();
            if (m_failed)
                m_done(*m_failed);
            else
                succeed();
        });
        m_wait.start(10ms);
    }

    void actOnUnit()
    {
        const QList<station::UnitSnapshot> units = m_station->units();
        const auto unit =
            std::find_if(units.begin(), units.end(), [this](const station::UnitSnapshot &candidate) {
                return candidate.serial == m_request.serial;
            });
        if (unit == units.end()) {
            fail(base::ErrorKind::BadInput,
                 QCoreApplication::translate("stationctl", "The batch %1 has no unit with the serial %2.")
                     .arg(m_request.batch, m_request.serial));
        } else {
            switch (m_request.act) {
            case wiring::ControlRequest::Act::Retry: m_station->retry(unit->index); break;
            case wiring::ControlRequest::Act::Reconcile: m_station->reconcile(unit->index); break;
            case wiring::ControlRequest::Act::HandOver:
                m_station->handOver(unit->index, m_request.reason);
                break;
            case wiring::ControlRequest::Act::Scan: m_station->scanLabel(unit->index, m_request.text); break;
            case wiring::ControlRequest::Act::Label:
                m_station->actOnLabel(unit->index, m_request.wish);
                break;
            case wiring::ControlRequest::Act::Release: break; // concerns no unit
            }
        }
    }

    void fail(base::ErrorKind kind, const QString &sentence)
    {
        if (!m_failed)
            m_failed = m_context.output.fail({kind, base::ErrorCode("unit.refused"), sentence, {}, {}});
    }

    void succeed()
    {
        if (m_file.isEmpty())
            m_context.output.json(
                {{QStringLiteral("type"), QStringLiteral("result")}, {QStringLiteral("ok"), true}});
        else
            m_context.output.json(
                {{QStringLiteral("type"), QStringLiteral("label")}, {QStringLiteral("file"), m_file}});
        if (!m_context.output.isJson())
            m_context.output.line(words());
        m_done(kAllDone);
    }

    QString words() const
    {
        if (!m_file.isEmpty())
            return QCoreApplication::translate("stationctl", "Written: %1").arg(m_file);
        if (m_request.act == wiring::ControlRequest::Act::Release)
            return QCoreApplication::translate("stationctl", "The line is released; run the batch.");
        if (m_request.act == wiring::ControlRequest::Act::Scan)
            return QCoreApplication::translate("stationctl", "The label is the right one.");
        if (m_request.act == wiring::ControlRequest::Act::HandOver)
            return QCoreApplication::translate("stationctl",
                                               "An engineer has it now; it stands until it is retried.");
        if (std::holds_alternative<station::VoidWish>(m_request.wish))
            return QCoreApplication::translate(
                "stationctl",
                "The code is voided: destroy every label of it, and tell the carrier to take it back.");
        if (m_request.act == wiring::ControlRequest::Act::Label)
            return QCoreApplication::translate("stationctl", "Noted; the running station prints it.");
        return QCoreApplication::translate("stationctl", "Noted; the batch goes on with it when it runs.");
    }

    Context m_context;
    wiring::ControlRequest m_request;
    Done m_done;
    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<station::Station> m_station;
    QTimer m_wait;
    QString m_file; ///< what was printed, when this program did it
    std::optional<int> m_failed;
};

} // namespace

std::unique_ptr<Command> makeActCommand(const Context &context, wiring::ControlRequest request)
{
    return std::make_unique<ActCommand>(context, std::move(request));
}

} // namespace stationctl
