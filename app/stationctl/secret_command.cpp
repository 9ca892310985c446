#include "app/stationctl/command.h"
#include "app/stationctl/input.h"
#include "app/wiring/keyring.h"

#include <QCoreApplication>

namespace stationctl {
namespace {

/// What was done, for programs and for people. @param text a sentence with the entry's name in it
int tell(const Context &context, const char *verb, const QString &text)
{
    context.output.json({{QStringLiteral("type"), QStringLiteral("secret")},
                         {QStringLiteral("name"), context.arguments.word(2)},
                         {QStringLiteral("result"), QLatin1String(verb)}});
    if (!context.output.isJson())
        context.output.line(text);
    return kAllDone;
}

int setSecret(const Context &context)
{
    const auto value = readSecretInput(QStringLiteral("-"));
    if (!value)
        return context.output.fail(value.error());
    if (value->isEmpty()) {
        return context.output.fail(
            {base::ErrorKind::BadInput,
             base::ErrorCode("secret.empty"),
             QCoreApplication::translate("stationctl", "No secret came on the standard input."),
             {},
             QCoreApplication::translate("stationctl", "Type it, or send it through a pipe.")});
    }
    const QString name = context.arguments.word(2);
    if (const auto written = wiring::keyring::write(name, *value); !written)
        return context.output.fail(written.error());
    return tell(
        context, "set",
        QCoreApplication::translate("stationctl", "It is in the keyring. In the settings: secret=keyring:%1")
            .arg(name));
}

int removeSecret(const Context &context)
{
    const QString name = context.arguments.word(2);
    if (const auto removed = wiring::keyring::remove(name); !removed)
        return context.output.fail(removed.error());
    return tell(context, "removed",
                QCoreApplication::translate("stationctl", "Removed from the keyring: %1").arg(name));
}

/// Says only whether it is there.
int testSecret(const Context &context)
{
    const QString name = context.arguments.word(2);
    if (const auto there = wiring::keyring::read(name); !there)
        return context.output.fail(there.error());
    return tell(context, "there",
                QCoreApplication::translate("stationctl", "The keyring has it: %1").arg(name));
}

} // namespace

base::Result<std::unique_ptr<Command>> makeSecretCommand(const Context &context)
{
    using Work = int (*)(const Context &);
    static constexpr std::array<std::pair<const char *, Work>, 3> works{
        {{"set", setSecret}, {"remove", removeSecret}, {"test", testSecret}}};
    for (const auto &[name, work] : works) {
        if (context.arguments.words.size() == 3 && context.arguments.word(1) == QLatin1String(name))
            return std::make_unique<Immediate>([context, work = work] { return work(context); });
    }
    return usageError(QStringLiteral("secret set|remove|test NAME    (set reads the secret from stdin)"));
}

} // namespace stationctl
