#include "app/stationctl/command.h"
#include "app/stationctl/first_look.h"
#include "app/wiring/assembly.h"
#include "core/station/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stationctl {
namespace {

QString presenceName(card::CardPresence presence)
{
    switch (presence) {
    case card::CardPresence::Absent: return QStringLiteral("empty");
    case card::CardPresence::Present: return QStringLiteral("card");
    case card::CardPresence::Mute: return QStringLiteral("mute");
    }
    return {};
}

/// `readers`: every reader with what is in it.
class ReadersCommand final : public Command
{
public:
    explicit ReadersCommand(Context context)
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
        m_cards = wiring::makeCards(m_context.settings, m_world.get());
        m_look.start(*m_cards, [this, done = std::move(done)](const card::ReaderSnapshot &snapshot) {
            done(show(snapshot));
        });
    }
    void stop() override {}

private:
    int show(const card::ReaderSnapshot &snapshot) const
    {
        if (snapshot.problem && snapshot.readers.isEmpty())
            return m_context.output.fail(*snapshot.problem);
        if (snapshot.readers.isEmpty()) {
            return m_context.output.fail(
                {base::ErrorKind::MissingPart,
                 base::ErrorCode("readers.none"),
                 QCoreApplication::translate("stationctl", "No card reader is connected."),
                 {},
                 QCoreApplication::translate("stationctl", "Plug one in and try again.")});
        }
        for (const card::ReaderStatus &status : snapshot.readers) {
            QJsonObject object{{QStringLiteral("type"), QStringLiteral("reader")},
                               {QStringLiteral("reader"), status.name},
                               {QStringLiteral("state"), presenceName(status.presence)}};
            if (!status.atr.isEmpty())
                object.insert(QStringLiteral("atr"), QString::fromLatin1(status.atr.toHex().toUpper()));
            m_context.output.json(object);
            if (!m_context.output.isJson())
                m_context.output.line(status.name + QStringLiteral(": ") + presenceName(status.presence));
        }
        if (snapshot.problem)
            return m_context.output.fail(*snapshot.problem);
        return kAllDone;
    }

    Context m_context;
    std::unique_ptr<wiring::TrainingWorld> m_world;
    std::unique_ptr<card::CardSystem> m_cards;
    FirstLook m_look;
};

QString verdictName(station::Check::Verdict verdict)
{
    switch (verdict) {
    case station::Check::Verdict::Good: return QStringLiteral("good");
    case station::Check::Verdict::Warning: return QStringLiteral("warning");
    case station::Check::Verdict::Bad: return QStringLiteral("bad");
    case station::Check::Verdict::NotUsed: return QStringLiteral("not-used");
    }
    return {};
}

/// `doctor`: every part checked, each with its remedy.
class DoctorCommand final : public Command
{
public:
    explicit DoctorCommand(Context context)
        : m_context(std::move(context))
    {}

    void start(Done done) override
    {
        std::vector<station::Check> first = wiring::checkSettings(m_context.settings);
        auto assembly = wiring::assemble(m_context.settings);
        if (!assembly) {
            first.push_back({QStringLiteral("station"), QCoreApplication::translate("stationctl", "Station"),
                             station::Check::Verdict::Bad, assembly.error().text, assembly.error().remedy});
            done(show(first));
            return;
        }
        m_assembly = std::move(*assembly);
        QStringList fleets;
        for (const esim::Recipe &recipe : m_context.settings.recipes) {
            if (!recipe.fleet.isEmpty())
                fleets.append(recipe.fleet);
        }
        m_doctor = std::make_unique<station::Doctor>(m_assembly.ports, fleets);
        m_doctor->start(std::move(first),
                        [this, done = std::move(done)](const std::vector<station::Check> &checks) {
                            done(show(checks));
                        });
    }
    void stop() override {}

private:
    int show(const std::vector<station::Check> &checks) const
    {
        int status = kAllDone;
        for (const station::Check &check : checks) {
            if (check.verdict == station::Check::Verdict::Bad)
                status = kMissingPart;
            QJsonObject object{{QStringLiteral("type"), QStringLiteral("check")},
                               {QStringLiteral("part"), check.part},
                               {QStringLiteral("verdict"), verdictName(check.verdict)},
                               {QStringLiteral("text"), check.text}};
            if (!check.remedy.isEmpty())
                object.insert(QStringLiteral("remedy"), check.remedy);
            m_context.output.json(object);
            if (!m_context.output.isJson()) {
                m_context.output.line(QStringLiteral("%1  %2: %3 %4")
                                          .arg(verdictName(check.verdict).leftJustified(8), check.title,
                                               check.text, check.remedy)
                                          .trimmed());
            }
        }
        return status;
    }

    Context m_context;
    wiring::Assembly m_assembly;
    std::unique_ptr<station::Doctor> m_doctor;
};

} // namespace

base::Result<std::unique_ptr<Command>> makeReadersCommand(const Context &context)
{
    return std::make_unique<ReadersCommand>(context);
}

base::Result<std::unique_ptr<Command>> makeDoctorCommand(const Context &context)
{
    return std::make_unique<DoctorCommand>(context);
}

} // namespace stationctl
