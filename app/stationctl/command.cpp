#include "app/stationctl/command.h"

#include "app/wiring/assembly.h"

#include <QCoreApplication>

#include <array>

namespace stationctl {

station::ReportMaker reportMaker(const Context &context)
{
    const station::Options options = wiring::makeOptions(context.settings);
    return {options.stationName, options.program, base::SystemClock().now()};
}

base::Result<std::unique_ptr<Command>> makeCommand(const Context &context)
{
    using Make = base::Result<std::unique_ptr<Command>> (*)(const Context &);
    static constexpr std::array<std::pair<const char *, Make>, 14> commands{
        {{"doctor", makeDoctorCommand},
         {"readers", makeReadersCommand},
         {"card", makeCardCommand},
         {"carrier", makeCarrierCommand},
         {"manifest", makeManifestCommand},
         {"batch", makeBatchCommand},
         {"unit", makeUnitCommand},
         {"label", makeLabelCommand},
         {"journal", makeJournalCommand},
         {"backlog", makeBacklogCommand},
         {"people", makePeopleCommand},
         {"secret", makeSecretCommand},
         {"settings", makeSettingsCommand},
         {"trust", makeTrustCommand}}};
    for (const auto &[name, make] : commands) {
        if (context.arguments.word(0) == QLatin1String(name))
            return make(context);
    }
    return base::fail(
        base::ErrorKind::Usage, base::ErrorCode("usage"),
        QCoreApplication::translate("stationctl", "There is no command %1.").arg(context.arguments.word(0)),
        QCoreApplication::translate("stationctl", "See: esim-stationctl --help"));
}

} // namespace stationctl
