#include "tests/end-to-end/keyring_session.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace {

QByteArray run(const QProcessEnvironment &environment, const QString &program, const QStringList &arguments,
               const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        qFatal("%s does not end", qPrintable(program));
    return process.readAllStandardOutput();
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

KeyringSession::KeyringSession() = default;

KeyringSession::~KeyringSession() { end(); }

void KeyringSession::end()
{
    stop(m_keyring);
    stop(m_daemon);
    m_address.clear();
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION",
                             "GNOME_KEYRING_CONTROL", "DBUS_SESSION_BUS_ADDRESS"})
        all.remove(QString::fromLatin1(name));
    all.insert(QStringLiteral("HOME"), home());
    all.insert(QStringLiteral("XDG_RUNTIME_DIR"), home() + QStringLiteral("/run"));
    all.insert(QStringLiteral("XDG_DATA_HOME"), home() + QStringLiteral("/.local/share"));
    all.insert(QStringLiteral("XDG_CONFIG_HOME"), home() + QStringLiteral("/.config"));
    if (!m_address.isEmpty())
        all.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    return all;
}

void KeyringSession::begin(Keyring keyring)
{
    end();
    QDir().mkpath(home() + QStringLiteral("/run"));
    QFile::setPermissions(home() + QStringLiteral("/run"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (keyring == Keyring::NoBus)
        return;
    if (keyring == Keyring::Locked &&
        !QFile::exists(home() + QStringLiteral("/.local/share/keyrings/login.keyring"))) {
        begin(Keyring::Unlocked);
        end();
    }
    startBus(keyring);
    if (keyring == Keyring::Unlocked)
        startKeyring();
}

void KeyringSession::startBus(Keyring keyring)
{
    // Debian's session bus starts a keyring when somebody asks for one; a locked one, because nobody types a
    // password.
    const QString services =
        keyring == Keyring::Locked ? QStringLiteral("<standard_session_servicedirs/>") : QString();
    QFile config(m_bus.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write the bus's settings");
    config.write(
        QStringLiteral("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                       "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                       "<busconfig><type>session</type><listen>unix:dir=%1</listen>%2<policy "
                       "context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                       "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n")
            .arg(m_bus.path(), services)
            .toUtf8());
    config.close();
    m_daemon.setProcessEnvironment(environment());
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                    QStringLiteral("--config-file=") + config.fileName()});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10000))
        qFatal("dbus-daemon does not start");
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

void KeyringSession::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_keyring.write("the password of this session's user");
    m_keyring.closeWriteChannel();
    if (!m_keyring.waitForStarted())
        qFatal("gnome-keyring-daemon does not start");
    // It is there when it keeps something; a first entry also makes the keyring that later sessions find
    // locked.
    const auto keeps = [this] {
        setEntry(QStringLiteral("first"), "first");
        return entry(QStringLiteral("first")) == "first";
    };
    if (!QTest::qWaitFor(keeps, 20000))
        qFatal("gnome-keyring-daemon keeps nothing");
}

QByteArray KeyringSession::entry(const QString &name) const
{
    const QByteArray value = run(environment(), QStringLiteral("secret-tool"),
                                 {QStringLiteral("lookup"), QStringLiteral("server"),
                                  QStringLiteral("esim-station"), QStringLiteral("user"), name});
    return value.trimmed();
}

void KeyringSession::setEntry(const QString &name, const QByteArray &value) const
{
    run(environment(), QStringLiteral("secret-tool"),
        {QStringLiteral("store"), QStringLiteral("--label=") + name, QStringLiteral("server"),
         QStringLiteral("esim-station"), QStringLiteral("user"), name, QStringLiteral("type"),
         QStringLiteral("plaintext"), QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")},
        value);
}
