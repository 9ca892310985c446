#pragma once

#include "app/wiring/settings_store.h"
#include "app/wiring/settings_trial.h"
#include "core/station/snapshots.h"

#include <QObject>

#include <memory>

namespace wiring {

/// Where the window's settings page asks: it reads, checks, saves and tries settings. It reads files and
/// waits for a keyring, so it lives in a thread of its own; signals and slots carry values. Thread: that it
/// is moved to.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsDesk(SettingsStore store, SecretKeeper keeper = sessionKeyring());
    ~SettingsDesk() override;

public Q_SLOTS:
    /// Reads the files; answers with loaded or refused.
    void load();
    /// Looks at changes that are not saved; answers with checked or refused.
    void check(const station::SettingsDraft &draft);
    /// Writes them; answers with saved, and then changed where something is different now; or with refused.
    void save(const station::SettingsDraft &draft);
    /// Tries what a page sets, with changes that are not saved; answers with tested.
    void test(station::SettingsPart part, const station::SettingsDraft &draft);
    /// Prints the test label with changes that are not saved; answers with tested.
    void printTestLabel(const station::SettingsDraft &draft);
    /// Keeps a typed secret and answers with secretKept and where it lies, which is the field's new value; or
    /// with secretRefused.
    void keepSecret(const QString &id, const base::Secret &secret, station::SecretPlace place);
    /// Reads a PEM file before it is taken in; answers with certificatesRead.
    void readCertificates(const QString &file);
    /// Takes the file's roots in; answers with certificatesImported, or with certificatesRead and why not.
    void importCertificates(const QString &file);
    /// The doctor's checks of settings, trust and secrets; answers with settingsExamined.
    void examine();

Q_SIGNALS:
    void loaded(const station::SettingsSheet &sheet);
    void checked(const station::SettingsSheet &sheet);
    void saved(const station::SettingsSheet &sheet, const QList<station::SettingsChange> &changes);
    /// What the station is to work with from now on.
    void changed(const wiring::Settings &settings);
    /// Nothing was read or changed; the sentence says why.
    void refused(const QString &sentence);
    void tested(station::SettingsPart part, const QList<station::Check> &checks);
    void secretKept(const QString &id, const QString &where);
    void secretRefused(const QString &id, const QString &sentence);
    /// The roots of a file, or a sentence why there are none.
    void certificatesRead(const QString &file, const QList<station::CertificateRow> &rows,
                          const QString &sentence);
    void certificatesImported(const QString &file, const QString &sentence);
    void settingsExamined(const QList<station::Check> &checks);

private:
    QString secretName(const QString &id) const;
    base::Result<QString> keepInFile(const QString &name, const base::Secret &secret) const;
    void tryOut(station::SettingsPart part, const station::SettingsDraft &draft,
                const std::function<void(SettingsTrial &, SettingsTrial::Done)> &begin);

    SettingsStore m_store;
    SecretKeeper m_keeper;
    std::shared_ptr<SettingsTrial> m_trial; ///< the one that is under way; a new one replaces it
};

} // namespace wiring
