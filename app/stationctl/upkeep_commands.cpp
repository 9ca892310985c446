#include "app/stationctl/command.h"
#include "app/wiring/assembly.h"
#include "app/wiring/trust.h"

#include <QCoreApplication>
#include <QDateTime>

namespace stationctl {
namespace {

int verifyJournal(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    const auto faults = (*journal)->verify();
    if (!faults)
        return context.output.fail(faults.error());
    const auto head = (*journal)->head();
    if (!head)
        return context.output.fail(head.error());
    for (const QString &fault : *faults) {
        context.output.json(
            {{QStringLiteral("type"), QStringLiteral("fault")}, {QStringLiteral("reason"), fault}});
        context.output.note(fault);
    }
    context.output.json({{QStringLiteral("type"), QStringLiteral("journal")},
                         {QStringLiteral("ok"), faults->isEmpty()},
                         {QStringLiteral("events"), head->sequence},
                         {QStringLiteral("head"), QString::fromLatin1(head->hash.toHex())}});
    if (!context.output.isJson()) {
        context.output.line(
            faults->isEmpty()
                ? QCoreApplication::translate("stationctl", "The journal is whole: %1 events.")
                      .arg(head->sequence)
                : QCoreApplication::translate(
                      "stationctl", "The journal has %1 faults. Keep it as it is and call an engineer.")
                      .arg(faults->size()));
        context.output.line(QCoreApplication::translate("stationctl", "Head: %1")
                                .arg(QString::fromLatin1(head->hash.toHex())));
    }
    return faults->isEmpty() ? kAllDone : kSomeNotDone;
}

int backupJournal(const Context &context)
{
    auto journal = wiring::makeJournal(context.settings, journal::Access::Read);
    if (!journal)
        return context.output.fail(journal.error());
    QString file = context.arguments.value(QStringLiteral("-o"));
    if (file.isEmpty()) {
        file = context.settings.dataDir + QStringLiteral("/journal-") +
               QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")) +
               QStringLiteral(".sqlite");
    }
    if (const auto written = (*journal)->backup(file); !written)
        return context.output.fail(written.error());
    context.output.json({{QStringLiteral("type"), QStringLiteral("backup")}, {QStringLiteral("file"), file}});
    if (!context.output.isJson())
        context.output.line(
            QCoreApplication::translate(
                "stationctl",
                "Written: %1. Its secrets need the key file journal.key, which is backed up apart from it.")
                .arg(file));
    return kAllDone;
}

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

base::Result<std::unique_ptr<Command>> makeJournalCommand(const Context &context)
{
    const QString verb = context.arguments.word(1);
    if (context.arguments.words.size() == 2 && verb == QLatin1String("verify"))
        return std::make_unique<Immediate>([context] { return verifyJournal(context); });
    if (context.arguments.words.size() == 2 && verb == QLatin1String("backup"))
        return std::make_unique<Immediate>([context] { return backupJournal(context); });
    return usageError(QStringLiteral("journal verify|backup [-o FILE]"));
}

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
