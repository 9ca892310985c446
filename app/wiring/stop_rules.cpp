#include "app/wiring/stop_rules.h"

#include <QCoreApplication>

namespace wiring {
namespace {

using Strikes = workflow::StopRules::Strikes;

constexpr int kFailuresAtTheWindow = 5;

Strikes strikes(StopOnIntegrity wanted)
{
    return wanted == StopOnIntegrity::Yes ? Strikes::AtOnce : Strikes::Never;
}

QString words(const workflow::StopRules &rules)
{
    const QString failures =
        rules.sameReason > 0
            ? QCoreApplication::translate("wiring", "after %n failures in a row for one reason", nullptr,
                                          rules.sameReason)
            : QCoreApplication::translate("wiring", "not for failures");
    const QString integrity = rules.integrity == Strikes::AtOnce
                                  ? QCoreApplication::translate("wiring", "on an integrity event")
                                  : QCoreApplication::translate("wiring", "not on an integrity event");
    return failures + QStringLiteral(", ") + integrity;
}

} // namespace

workflow::StopRules makeStopRules(const Settings &settings, Program program)
{
    const bool isWindow = program == Program::Window;
    workflow::StopRules rules;
    rules.sameReason = settings.stopAfterFailures.value_or(isWindow ? kFailuresAtTheWindow : 0);
    rules.integrity =
        strikes(settings.stopOnIntegrity.value_or(isWindow ? StopOnIntegrity::Yes : StopOnIntegrity::No));
    rules.limit = isWindow ? Strikes::AtOnce : Strikes::Never;
    rules.account = Strikes::AtOnce;
    return rules;
}

QString stopRuleWords(const Settings &settings)
{
    return QCoreApplication::translate("wiring",
                                       "The line stops itself in the window: %1; in esim-stationctl: %2.")
        .arg(words(makeStopRules(settings, Program::Window)),
             words(makeStopRules(settings, Program::CommandLine)));
}

} // namespace wiring
