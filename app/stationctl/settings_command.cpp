#include "app/stationctl/command.h"
#include "app/wiring/settings_store.h"

#include <array>

namespace stationctl {
namespace {

QString originName(station::SettingsField::Origin origin)
{
    switch (origin) {
    case station::SettingsField::Origin::BuiltIn: return QStringLiteral("built-in");
    case station::SettingsField::Origin::SystemFile: return QStringLiteral("system-file");
    case station::SettingsField::Origin::UserFile: return QStringLiteral("user-file");
    case station::SettingsField::Origin::GivenFile: return QStringLiteral("given-file");
    }
    return {};
}

/// Every setting with where it comes from; of a secret where it lies.
int showSettings(const Context &context)
{
    const auto sheet = wiring::SettingsStore(context.arguments.settings).sheet();
    if (!sheet)
        return context.output.fail(sheet.error());
    for (const station::SettingsField &field : sheet->fields) {
        const QString origin = originName(field.origin);
        context.output.json({{QStringLiteral("type"), QStringLiteral("setting")},
                             {QStringLiteral("section"), field.section},
                             {QStringLiteral("key"), field.key},
                             {QStringLiteral("value"), field.value},
                             {QStringLiteral("from"), origin}});
        if (!context.output.isJson())
            context.output.line(
                QStringLiteral("[%1] %2=%3  (%4)").arg(field.section, field.key, field.value, origin));
    }
    return kAllDone;
}

} // namespace

base::Result<std::unique_ptr<Command>> makeSettingsCommand(const Context &context)
{
    if (context.arguments.words.size() == 2 && context.arguments.word(1) == QLatin1String("show"))
        return std::make_unique<Immediate>([context] { return showSettings(context); });
    return usageError(QStringLiteral("settings show"));
}

} // namespace stationctl
