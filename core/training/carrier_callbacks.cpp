#include "core/training/carrier_callbacks.h"

#include "core/base/crypto.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <httplib.h>

#include <algorithm>

namespace training {
namespace {

constexpr time_t kSeconds = 2;

/// A URL as text, cut where the signatures cut it.
struct Address
{
    QByteArray origin; ///< "http://127.0.0.1:8080"
    QByteArray path;   ///< begins with '/'
    QByteArray query;  ///< without '?'
};

Address addressOf(const QByteArray &url)
{
    const QByteArray whole = url.left(url.indexOf('#') < 0 ? url.size() : url.indexOf('#'));
    const qsizetype path = whole.indexOf('/', whole.indexOf("://") + 3);
    const qsizetype query = whole.indexOf('?');
    const qsizetype end = query < 0 ? whole.size() : query;
    if (path < 0 || path > end)
        return {whole.left(end), "/", query < 0 ? QByteArray() : whole.mid(query + 1)};
    return {whole.left(path), whole.mid(path, end - path), query < 0 ? QByteArray() : whole.mid(query + 1)};
}

bool isOnThisMachine(const QByteArray &url)
{
    const QUrl parsed(QString::fromLatin1(url));
    return parsed.scheme() == QLatin1String("http") &&
           (parsed.host() == QLatin1String("localhost") || QHostAddress(parsed.host()).isLoopback());
}

QByteArray encoded(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return form;
}

QByteArray signedByTwilio(const QByteArray &token, QByteArray data,
                          QList<std::pair<QByteArray, QByteArray>> form)
{
    std::sort(form.begin(), form.end());
    for (const auto &[name, value] : form)
        data += name + value;
    return QMessageAuthenticationCode::hash(data, token, QCryptographicHash::Sha1).toBase64();
}

} // namespace

void CallbackCaller::call(const CarrierCallback &callback)
{
    if (!isOnThisMachine(callback.url)) {
        ++m_refused;
        return;
    }
    Address address = addressOf(callback.url);
    const bool posts = callback.method == "POST";
    const QByteArray form = encoded(callback.fields);
    const QByteArray body = posts ? form : QByteArray();
    if (!posts)
        address.query += (address.query.isEmpty() ? "" : "&") + form;
    const QByteArray target = address.query.isEmpty() ? address.path : address.path + '?' + address.query;
    const QByteArray secret = m_options.secret.reveal().toByteArray();

    httplib::Headers headers;
    switch (m_options.dialect) {
    case CarrierServer::Dialect::Twilio: {
        const auto extra = posts ? callback.fields : QList<std::pair<QByteArray, QByteArray>>();
        headers.emplace("X-Twilio-Signature",
                        signedByTwilio(secret, address.origin + target, extra).toStdString());
        break;
    }
    case CarrierServer::Dialect::Kore: {
        const QByteArray plain = secret + callback.method + address.origin + address.path + body;
        headers.emplace("kore-signature", base::sha256(plain).toHex().toStdString());
        headers.emplace("kore-idempotency-token", base::randomId().toStdString());
        headers.emplace("User-Agent", "KoreProxy/1.1");
        break;
    }
    }
    httplib::Client client(address.origin.toStdString());
    client.set_connection_timeout(kSeconds);
    client.set_read_timeout(kSeconds);
    client.set_write_timeout(kSeconds);
    const httplib::Result answer = posts ? client.Post(target.toStdString(), headers, body.toStdString(),
                                                       "application/x-www-form-urlencoded")
                                         : client.Get(target.toStdString(), headers);
    ++(answer && answer->status >= 200 && answer->status < 300 ? m_taken : m_refused);
}

} // namespace training
