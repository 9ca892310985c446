#include "tests/faults/surroundings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace faults {
namespace {

QString fileIn(const QString &folder) { return folder + QStringLiteral("/world.json"); }

} // namespace

QString Surroundings::dataFolder() const { return folder + QStringLiteral("/data"); }

QString Surroundings::cardSocket() const { return folder + QStringLiteral("/cards"); }

void Surroundings::write() const
{
    const QJsonObject world{{QStringLiteral("ci"), QString::fromLatin1(ci)},
                            {QStringLiteral("journal"), journalUrl},
                            {QStringLiteral("carrier"), carrier.toString()},
                            {QStringLiteral("account"), account},
                            {QStringLiteral("secret"), QString::fromUtf8(secret.reveal())}};
    QFile file(fileIn(folder));
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(world).toJson()) < 0)
        qFatal("the world cannot be written: %s", qPrintable(file.errorString()));
}

Surroundings Surroundings::readIn(const QString &folder)
{
    QFile file(fileIn(folder));
    if (!file.open(QFile::ReadOnly))
        qFatal("the world cannot be read: %s", qPrintable(file.errorString()));
    const QJsonObject world = QJsonDocument::fromJson(file.readAll()).object();
    const auto text = [&](const char *name) { return world.value(QLatin1String(name)).toString(); };
    return {folder,          text("ci").toLatin1(),
            text("journal"), QUrl(text("carrier")),
            text("account"), base::Secret(text("secret").toUtf8())};
}

} // namespace faults
