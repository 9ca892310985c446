#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// A desktop session of its own without a desktop: a private message bus, a private home, and the real GNOME
/// Keyring.
class KeyringSession
{
public:
    enum class Keyring {
        Unlocked,
        Locked,    ///< it was unlocked in an earlier session of the same home, in which entries may lie
        NoService, ///< a bus, but nothing on it that keeps secrets
        NoBus,     ///< a bare container
    };
    KeyringSession();
    ~KeyringSession();

    /// Ends what runs and begins the session anew; the home stays. Fails the program when a part does not
    /// start.
    void begin(Keyring keyring);
    void end();

    QString home() const { return m_home.path(); }
    /// For the programs of this session.
    QProcessEnvironment environment() const;

    /// What another program of the session finds: the entry's stored value, empty when there is none.
    QByteArray entry(const QString &name) const;
    /// As another program stores an entry.
    void setEntry(const QString &name, const QByteArray &value) const;

private:
    void startBus(Keyring keyring);
    void startKeyring();

    QTemporaryDir m_home;
    QTemporaryDir m_bus;
    QProcess m_daemon;
    QProcess m_keyring;
    QString m_address;
};
