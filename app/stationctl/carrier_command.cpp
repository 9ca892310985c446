#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"
#include "core/base/atomic_file.h"
#include "core/station/account.h"

#include <QCoreApplication>

namespace stationctl {
namespace {

/// `carrier compare`: the whole account against the whole journal, beside a station that works.
class CompareCommand final : public Command
{
public:
    explicit CompareCommand(Context context)
        : m_context(std::move(context))
    {}

    void start(Done done) override
    {
        auto world = wiring::makeWorld(m_context.settings);
        if (!world) {
            done(m_context.output.fail(world.error()));
            return;
        }
        m_world = std::move(*world);
        auto journal = wiring::makeJournal(m_context.settings, journal::Access::Read);
        if (!journal) {
            done(m_context.output.fail(journal.error()));
            return;
        }
        m_ports.journal = std::move(*journal);
        auto carrier = wiring::makeCarrier(m_context.settings, m_world.get());
        if (!carrier) {
            done(m_context.output.fail(carrier.error()));
            return;
        }
        m_ports.carrier = std::move(*carrier);
        station::compareWithCarrier(m_ports, [this, done = std::move(done)](const auto &report) {
            done(report ? show(*report) : m_context.output.fail(report.error()));
        });
    }
    void stop() override {}

private:
    int show(const station::AccountReport &report) const
    {
        const Output &output = m_context.output;
        if (const QString file = m_context.arguments.value(QStringLiteral("-o")); !file.isEmpty()) {
            if (const auto written = base::writeFileAtomically(file, station::asCsv(report)); !written)
                return output.fail(written.error());
        }
        for (const station::AccountDifference &difference : report.differences) {
            output.json(asJson(difference));
            if (!output.isJson())
                output.line(difference.sentence);
        }
        output.json({{QStringLiteral("type"), QStringLiteral("account")},
                     {QStringLiteral("listed"), report.listed},
                     {QStringLiteral("known"), report.known},
                     {QStringLiteral("differences"), report.differences.size()}});
        if (!output.isJson()) {
            output.line(
                report.differences.isEmpty()
                    ? QCoreApplication::translate(
                          "stationctl", "The carrier lists %1 reservations, the journal knows %2. They "
                                        "agree.")
                          .arg(report.listed)
                          .arg(report.known)
                    : QCoreApplication::translate("stationctl",
                                                  "The carrier lists %1 reservations, the journal knows %2. "
                                                  "Differences: %3.")
                          .arg(report.listed)
                          .arg(report.known)
                          .arg(report.differences.size()));
        }
        return report.differences.isEmpty() ? kAllDone : kSomeNotDone;
    }

    static QJsonObject asJson(const station::AccountDifference &difference)
    {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("difference")},
                           {QStringLiteral("kind"), esim::nameOf(difference.kind)},
                           {QStringLiteral("reason"), difference.sentence}};
        const auto put = [&object](const QString &name, const QString &value) {
            if (!value.isEmpty())
                object.insert(name, value);
        };
        put(QStringLiteral("reservation_id"), difference.reservationId);
        put(QStringLiteral("batch"), difference.batch);
        put(QStringLiteral("serial"), difference.serial);
        put(QStringLiteral("eid"), difference.eid);
        put(QStringLiteral("iccid"), difference.iccid);
        return object;
    }

    Context m_context;
    std::unique_ptr<wiring::TrainingWorld> m_world;
    station::Ports m_ports;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeCarrierCommand(const Context &context)
{
    if (context.arguments.word(1) != QLatin1String("compare") || context.arguments.words.size() != 2)
        return usageError(QStringLiteral("carrier compare [-o FILE.csv]"));
    return std::make_unique<CompareCommand>(context);
}

} // namespace stationctl
