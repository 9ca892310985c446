#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"
#include "app/wiring/trust.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stationctl {
namespace {

void showRoot(const Context &context, const wiring::TrustedRoot &root)
{
    const QString keyId = QString::fromLatin1(root.keyId.toHex());
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("root")},
        {QStringLiteral("name"), root.name},
        {QStringLiteral("ski"), keyId},
        {QStringLiteral("source"), root.source},
        {QStringLiteral("expires"), root.certificate.expiryDate().toUTC().toString(Qt::ISODate)}};
    if (!root.knownAs.isEmpty())
        object.insert(QStringLiteral("known_as"), root.knownAs);
    context.output.json(object);
    if (!context.output.isJson()) {
        context.output.line(QStringLiteral("%1  %2  %3")
                                .arg(keyId, root.name,
                                     root.knownAs.isEmpty()
                                         ? QCoreApplication::translate("stationctl", "not a known GSMA CI")
                                         : root.knownAs));
    }
}

int listTrust(const Context &context)
{
    const auto roots = wiring::loadTrust(wiring::trustEntries(context.settings));
    if (!roots)
        return context.output.fail(roots.error());
    for (const wiring::TrustedRoot &root : *roots)
        showRoot(context, root);
    return kAllDone;
}

int importTrust(const Context &context)
{
    const auto roots = wiring::importTrust(context.arguments.word(2), context.settings.dataDir);
    if (!roots)
        return context.output.fail(roots.error());
    for (const wiring::TrustedRoot &root : *roots)
        showRoot(context, root);
    if (!context.settings.smdp.trust.contains(QStringLiteral("imported")))
        context.output.note(QCoreApplication::translate(
            "stationctl",
            "[smdp] trust does not name \"imported\": add it, or the imported roots are not used."));
    return kAllDone;
}

} // namespace

base::Result<std::unique_ptr<Command>> makeTrustCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    if (verb == QLatin1String("list") && context.arguments.words.size() == 2)
        return std::make_unique<Immediate>([context] { return listTrust(context); });
    if (verb == QLatin1String("import") && context.arguments.words.size() == 3)
        return std::make_unique<Immediate>([context] { return importTrust(context); });
    return usageError(QStringLiteral("trust list|import FILE.pem"));
}

} // namespace stationctl
