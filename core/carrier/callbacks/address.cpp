#include "core/carrier/callbacks/address.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace carrier::callbacks {
namespace {

constexpr qsizetype kIntentDigits = 32;

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace

base::Result<void> validateAddress(const QUrl &url)
{
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url.host());
    if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
        (url.scheme() == QLatin1String("https") || local))
        return {};
    return base::fail(
        base::ErrorKind::Usage, base::ErrorCode("carrier.settings"),
        QCoreApplication::translate("carrier", "The address for callbacks is not one the carrier can call."),
        QCoreApplication::translate("carrier", "Write the public https:// address that leads to this "
                                               "station, without a user name."),
        QStringLiteral("[carrier] callback_url"));
}

QByteArray addressFor(const QUrl &url, const QByteArray &intent, const std::optional<QByteArray> &query)
{
    QByteArray address = url.scheme().toLatin1() + "://" + url.authority(QUrl::FullyEncoded).toLatin1() +
                         url.path(QUrl::FullyEncoded).toLatin1();
    if (!intent.isEmpty()) {
        while (address.endsWith('/'))
            address.chop(1);
        address += '/' + intent.toPercentEncoding();
    }
    const QByteArray asked = query ? *query : url.query(QUrl::FullyEncoded).toLatin1();
    if (!asked.isEmpty())
        address += '?' + asked;
    if (!query && url.hasFragment())
        address += '#' + url.fragment(QUrl::FullyEncoded).toLatin1();
    return address;
}

QByteArray intentIn(QByteArrayView path)
{
    const QByteArrayView last = path.sliced(path.lastIndexOf('/') + 1);
    const bool isIntent = last.size() == kIntentDigits && std::all_of(last.begin(), last.end(), [](char c) {
                              return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                          });
    return isIntent ? last.toByteArray() : QByteArray();
}

} // namespace carrier::callbacks
