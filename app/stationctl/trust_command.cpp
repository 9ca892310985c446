#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"
#include "app/wiring/trust.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stationctl {
namespace {

/// What a root is to a station, for people.
QString kindText(const wiring::TrustedRoot &root)
{
    if (!root.knownAs.isEmpty())
        return root.knownAs;
    switch (root.kind) {
    case wiring::TrustedRoot::Kind::Issuer:
        return QCoreApplication::translate("stationctl", "an eSIM issuer (CI), not a known GSMA one");
    case wiring::TrustedRoot::Kind::Other: break;
    }
    return QCoreApplication::translate("stationctl", "no eSIM issuer (CI)");
}

void showRoot(const Context &context, const wiring::TrustedRoot &root)
{
    const QString keyId = QString::fromLatin1(root.keyId.toHex());
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("root")},
        {QStringLiteral("name"), root.name},
        {QStringLiteral("ski"), keyId},
        {QStringLiteral("source"), root.source},
        {QStringLiteral("kind"),
         root.kind == wiring::TrustedRoot::Kind::Issuer ? QStringLiteral("issuer") : QStringLiteral("other")},
        {QStringLiteral("expires"), root.certificate.expiryDate().toUTC().toString(Qt::ISODate)}};
    if (!root.knownAs.isEmpty())
        object.insert(QStringLiteral("known_as"), root.knownAs);
    context.output.json(object);
    if (!context.output.isJson()) {
        context.output.line(QStringLiteral("%1  %2  %3").arg(keyId, root.name, kindText(root)));
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
