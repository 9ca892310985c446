#include "core/carrier/callbacks/signature.h"

#include "core/base/crypto.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <set>

namespace carrier::callbacks {
namespace {

using base::Secret;

constexpr auto kBodyHash = "bodySHA256";
/// What encodeURIComponent() leaves alone besides letters, digits and "-._~".
constexpr auto kUnreserved = "!*'()";

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

/// A URL cut into the pieces that Twilio treats one by one; their spelling is kept.
struct UrlParts
{
    QByteArrayView scheme; ///< "https"
    QByteArrayView host;   ///< an IPv6 address with its brackets
    QByteArrayView port;   ///< empty when none is written
    QByteArrayView path;
    QByteArrayView query; ///< without '?'
};

UrlParts partsOf(QByteArrayView url)
{
    UrlParts parts;
    if (const qsizetype hash = url.indexOf('#'); hash >= 0)
        url = url.first(hash);
    const qsizetype colon = url.indexOf("://");
    parts.scheme = url.first(std::max<qsizetype>(colon, 0));
    const QByteArrayView rest = colon < 0 ? url : url.sliced(colon + 3);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority = rest.first(end - rest.begin());
    const qsizetype portAt = authority.lastIndexOf(':');
    const bool hasPort = portAt > authority.lastIndexOf(']');
    parts.host = hasPort ? authority.first(portAt) : authority;
    parts.port = hasPort ? authority.sliced(portAt + 1) : QByteArrayView();
    const QByteArrayView tail = rest.sliced(end - rest.begin());
    const qsizetype mark = tail.indexOf('?');
    parts.path = mark < 0 ? tail : tail.first(mark);
    parts.query = mark < 0 ? QByteArrayView() : tail.sliced(mark + 1);
    return parts;
}

QByteArray joined(const UrlParts &parts, QByteArrayView port, const QByteArray &query)
{
    QByteArray url = parts.scheme.toByteArray() + "://" + parts.host.toByteArray();
    if (!port.isEmpty())
        url += ':' + port.toByteArray();
    url += parts.path.toByteArray();
    return query.isEmpty() ? url : url + '?' + query;
}

/// The query as Node's querystring module writes what it has read: names in the order of their first coming,
/// each with all of its values.
QByteArray encodedAgain(QByteArrayView query)
{
    const Fields fields = formFields(query);
    QByteArray result;
    std::set<QByteArray> written;
    for (const auto &[name, ignored] : fields) {
        if (!written.insert(name).second)
            continue;
        for (const auto &[other, value] : fields) {
            if (other != name)
                continue;
            result += (result.isEmpty() ? "" : "&") + name.toPercentEncoding(kUnreserved) + '=' +
                      value.toPercentEncoding(kUnreserved);
        }
    }
    return result;
}

bool isSame(const QByteArray &wanted, const QByteArray &given) { return Secret(wanted) == Secret(given); }

/// The hash of the body that Twilio puts into the query of a callback whose body is no form.
QByteArray bodyHashIn(const Request &request)
{
    for (const auto &[name, value] : formFields(request.query)) {
        if (name == kBodyHash)
            return value;
    }
    return {};
}

bool isFromTwilio(const Secret &token, const QByteArray &url, const Request &request)
{
    const QByteArray given = request.header("X-Twilio-Signature");
    const QByteArray bodyHash = bodyHashIn(request);
    Fields form;
    if (bodyHash.isEmpty())
        form = formFields(request.body);
    else if (!isSame(base::sha256(request.body).toHex(), bodyHash))
        return false;
    bool found = false;
    for (const QByteArray &spelling : twilioUrls(url))
        found = isSame(twilioSignature(token, spelling, form), given) || found;
    return found;
}

bool isFromKore(const Secret &secret, const QByteArray &url, const Request &request)
{
    const QByteArrayView method = request.method == Request::Method::Get ? "GET" : "POST";
    return isSame(koreSignature(secret, method, url, request.body), request.header("kore-signature"));
}

} // namespace

Fields formFields(QByteArrayView text)
{
    Fields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        fields.emplace_back(decoded(equals < 0 ? pair : pair.first(equals)),
                            equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1)));
    }
    return fields;
}

QByteArray twilioSignature(const Secret &token, QByteArrayView url, const Fields &form)
{
    const QByteArrayView key = token.reveal();
    QMessageAuthenticationCode mac(QCryptographicHash::Sha1, QByteArray::fromRawData(key.data(), key.size()));
    mac.addData(url.data(), url.size());
    for (const auto &[name, value] : std::set(form.begin(), form.end())) {
        mac.addData(name);
        mac.addData(value);
    }
    return mac.result().toBase64();
}

QByteArray koreSignature(const Secret &secret, QByteArrayView method, QByteArrayView url, QByteArrayView body)
{
    const auto end = std::find_if(url.begin(), url.end(), [](char c) { return c == '?' || c == '#'; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret.reveal());
    hash.addData(method);
    hash.addData(url.first(end - url.begin()));
    hash.addData(body);
    return hash.result().toHex();
}

QList<QByteArray> twilioUrls(QByteArrayView url)
{
    const UrlParts parts = partsOf(url);
    const QByteArrayView port = !parts.port.isEmpty()    ? parts.port
                                : parts.scheme == "http" ? QByteArrayView("80")
                                                         : QByteArrayView("443");
    const QByteArray query = parts.query.toByteArray();
    const QByteArray again = encodedAgain(parts.query);
    return {joined(parts, {}, query), joined(parts, port, query), joined(parts, {}, again),
            joined(parts, port, again)};
}

bool isGenuine(supersim::Dialect dialect, const Secret &secret, const QByteArray &url, const Request &request)
{
    // Without a secret anybody could make a right signature.
    if (secret.isEmpty())
        return false;
    switch (dialect) {
    case supersim::Dialect::Twilio: return isFromTwilio(secret, url, request);
    case supersim::Dialect::Kore: return isFromKore(secret, url, request);
    }
    return false;
}

} // namespace carrier::callbacks
