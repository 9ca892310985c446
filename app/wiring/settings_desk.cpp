#include "app/wiring/settings_desk.h"

#include "app/wiring/assembly.h"
#include "app/wiring/trust.h"
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace wiring {

using station::SettingsDraft;
using station::SettingsField;
using station::SettingsPart;

SettingsDesk::SettingsDesk(SettingsStore store, SecretKeeper keeper)
    : m_store(std::move(store))
    , m_keeper(std::move(keeper))
{}

SettingsDesk::~SettingsDesk() = default;

void SettingsDesk::load()
{
    if (const auto sheet = m_store.sheet())
        Q_EMIT loaded(*sheet);
    else
        Q_EMIT refused(sheet.error().sentence());
}

void SettingsDesk::check(const SettingsDraft &draft)
{
    if (const auto sheet = m_store.sheet(draft))
        Q_EMIT checked(*sheet);
    else
        Q_EMIT refused(sheet.error().sentence());
}

void SettingsDesk::save(const SettingsDraft &draft)
{
    const auto changes = m_store.save(draft);
    if (!changes) {
        Q_EMIT refused(changes.error().sentence());
        return;
    }
    const auto sheet = m_store.sheet();
    if (!sheet) {
        Q_EMIT refused(sheet.error().sentence());
        return;
    }
    Q_EMIT saved(*sheet, *changes);
    if (changes->isEmpty())
        return;
    if (const auto settings = m_store.inForce())
        Q_EMIT changed(*settings);
    else
        Q_EMIT refused(settings.error().sentence());
}

void SettingsDesk::tryOut(SettingsPart part, const SettingsDraft &draft,
                          const std::function<void(SettingsTrial &, SettingsTrial::Done)> &begin)
{
    auto settings = m_store.settings(draft);
    if (!settings) {
        Q_EMIT tested(part, {{QStringLiteral("settings"),
                              QCoreApplication::translate("settings", "Settings"),
                              station::Check::Verdict::Bad,
                              settings.error().sentence(),
                              {}}});
        return;
    }
    m_trial = std::make_shared<SettingsTrial>(std::move(*settings), m_keeper,
                                              m_store.isTraining() ? SettingsTrial::World::Training
                                                                   : SettingsTrial::World::Real);
    // The answer may come before begin() returns, or when a later trial has taken this one's place.
    begin(*m_trial, [this, part](const QList<station::Check> &checks) { Q_EMIT tested(part, checks); });
}

void SettingsDesk::test(SettingsPart part, const SettingsDraft &draft)
{
    tryOut(part, draft,
           [part](SettingsTrial &trial, SettingsTrial::Done done) { trial.start(part, std::move(done)); });
}

void SettingsDesk::printTestLabel(const SettingsDraft &draft)
{
    tryOut(SettingsPart::Labels, draft,
           [](SettingsTrial &trial, SettingsTrial::Done done) { trial.printLabel(std::move(done)); });
}

QString SettingsDesk::secretName(const QString &id) const
{
    QString name = id;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const auto sheet = m_store.sheet();
    if (!sheet)
        return name;
    for (const SettingsField &field : sheet->fields) {
        const QString inKeyring = QStringLiteral("keyring:");
        if (field.id() == id && field.value.startsWith(inKeyring))
            return field.value.mid(inKeyring.size());
    }
    return name;
}

base::Result<QString> SettingsDesk::keepInFile(const QString &name, const base::Secret &secret) const
{
    const QString folder = QFileInfo(m_store.file()).absolutePath() + QStringLiteral("/secrets");
    if (!QDir().mkpath(folder))
        return base::fail(base::ErrorKind::MissingPart, base::ErrorCode("secret.folder"),
                          QCoreApplication::translate("settings", "The folder for secrets cannot be made."),
                          QCoreApplication::translate("settings", "Check who owns the folder above it."),
                          folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString file = folder + QLatin1Char('/') + QFileInfo(name).fileName();
    return base::writeFileAtomically(file, secret.reveal()).map([&file] {
        return QStringLiteral("file:") + file;
    });
}

void SettingsDesk::keepSecret(const QString &id, const base::Secret &secret, station::SecretPlace place)
{
    const QString name = secretName(id);
    base::Result<QString> kept;
    switch (place) {
    case station::SecretPlace::Keyring:
        kept = m_keeper.write(name, secret).map([&name] { return QStringLiteral("keyring:") + name; });
        break;
    case station::SecretPlace::File: kept = keepInFile(name, secret); break;
    }
    if (kept)
        Q_EMIT secretKept(id, *kept);
    else
        Q_EMIT secretRefused(id, kept.error().sentence());
}

void SettingsDesk::readCertificates(const QString &file)
{
    const auto roots = readPem(file, file);
    QList<station::CertificateRow> rows;
    for (const TrustedRoot &root : roots.value_or(std::vector<TrustedRoot>{}))
        rows.append({root.name, QString::fromLatin1(root.keyId.toHex(':')), root.knownAs,
                     QLocale().toString(root.certificate.expiryDate().date(), QLocale::ShortFormat)});
    Q_EMIT certificatesRead(file, rows, roots ? QString() : roots.error().sentence());
}

void SettingsDesk::importCertificates(const QString &file)
{
    const auto imported =
        m_store.inForce().and_then([&file](const Settings &now) { return importTrust(file, now.dataDir); });
    if (!imported) {
        Q_EMIT certificatesRead(file, {}, imported.error().sentence());
        return;
    }
    Q_EMIT certificatesImported(file,
                                QCoreApplication::translate("settings",
                                                            "%n root(s) taken in. They are trusted once "
                                                            "\"imported\" is among the trusted issuers.",
                                                            nullptr, int(imported->size())));
}

void SettingsDesk::examine()
{
    const auto settings = m_store.inForce();
    if (!settings) {
        Q_EMIT settingsExamined(
            {{QStringLiteral("settings"), QCoreApplication::translate("wiring", "Settings"),
              station::Check::Verdict::Bad, settings.error().text, settings.error().remedy}});
        return;
    }
    const std::vector<station::Check> checks = checkSettings(*settings);
    Q_EMIT settingsExamined({checks.begin(), checks.end()});
}

} // namespace wiring
