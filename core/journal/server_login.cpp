#include "core/journal/server_login.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

namespace journal {
namespace {

tl::unexpected<base::Error> refused(const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("settings.journal"), text, remedy,
                      QStringLiteral("[station] journal"));
}

} // namespace

ServerLogin::Protection ServerLogin::protection() const
{
    const bool isSocket = host.startsWith(QLatin1Char('/'));
    const bool isLoopback = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return isSocket || isLoopback ? Protection::ThisMachine : Protection::VerifiedTls;
}

QString ServerLogin::words() const
{
    const QString who = user.isEmpty() ? QString() : user + QLatin1Char('@');
    return QStringLiteral("%1%2:%3/%4").arg(who, host).arg(port).arg(database);
}

base::Result<ServerLogin> serverLogin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString shape = QCoreApplication::translate(
        "journal", "Write it as postgresql://USER@HOST:PORT/DATABASE, for example "
                   "postgresql://line@db.example.com/esim.");
    const bool isServer =
        url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!url.isValid() || !isServer)
        return refused(
            QCoreApplication::translate("journal", "This is not the address of a PostgreSQL server."), shape);
    if (!url.password().isEmpty()) {
        return refused(QCoreApplication::translate("journal", "The journal's address holds a password."),
                       QCoreApplication::translate("journal",
                                                   "Take it out. Put it into the file ~/.pgpass or one that "
                                                   "PGPASSFILE names, or set [station] "
                                                   "journal_secret=file:PATH or env:NAME."));
    }
    ServerLogin login;
    login.host = url.host();
    login.port = url.port(5432);
    login.user = url.userName(QUrl::FullyDecoded);
    login.database = url.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QLatin1String("host") && login.host.isEmpty() && value.startsWith(QLatin1Char('/')))
            login.host = value;
        else if (name == QLatin1String("port") && value.toInt() > 0 && value.toInt() < 65536)
            login.port = value.toInt();
        else if (name == QLatin1String("sslrootcert") && !value.isEmpty())
            login.rootCertificates = value;
        else
            return refused(
                QCoreApplication::translate("journal", "\"%1\" cannot stand in the journal's address.")
                    .arg(name),
                shape);
    }
    if (login.host.isEmpty() || login.database.isEmpty() || login.database.contains(QLatin1Char('/')))
        return refused(
            QCoreApplication::translate("journal", "The journal's address lacks its host or its database."),
            shape);
    return login;
}

} // namespace journal
