#include "core/carrier/address.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace carrier {
namespace {

tl::unexpected<base::Error> bad(const QString &where, const QString &text, const QString &remedy)
{
    return base::fail(base::ErrorKind::Usage, base::ErrorCode("carrier.settings"), text, remedy, where);
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace

base::Result<void> checkAddress(const QUrl &url, const QString &where)
{
    if (!url.isValid() || url.host().isEmpty())
        return bad(where,
                   QCoreApplication::translate("carrier",
                                               "The carrier's address is missing or is not a web address."),
                   QCoreApplication::translate("carrier", "Write it like https://carrier.example.com."));
    const bool encrypted = url.scheme() == QLatin1String("https");
    if (!encrypted && !(url.scheme() == QLatin1String("http") && isLoopback(url.host())))
        return bad(
            where, QCoreApplication::translate("carrier", "The carrier's address is not encrypted."),
            QCoreApplication::translate(
                "carrier",
                "Write https:// instead of http://. Plain http is for servers on this computer only."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return bad(where,
                   QCoreApplication::translate("carrier",
                                               "The carrier's address holds a user name, a '?' or a '#'."),
                   QCoreApplication::translate(
                       "carrier", "Keep the host and path only; the account has its own setting."));
    return {};
}

} // namespace carrier
