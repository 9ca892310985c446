#pragma once

#include "core/base/secret.h"
#include "core/carrier/callbacks/request.h"
#include "core/carrier/supersim/options.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>
#include <vector>

/// Whether a callback comes from the carrier (facts/supersim.md §3.1, §3.2). Pure.
namespace carrier::callbacks {

/// Decoded names and values of a form or query in the order of their coming; a name may come several times.
using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

/// Decodes a form body or query: '+' is a blank.
Fields formFields(QByteArrayView text);

/// Twilio's X-Twilio-Signature: base64 of HMAC-SHA1 over the URL and, for a form, every name and value in
/// byte order, equal pairs once.
QByteArray twilioSignature(const base::Secret &token, QByteArrayView url, const Fields &form);
/// KORE's kore-signature: hex of SHA-256 over secret, method in capitals, URL without query and fragment, and
/// the raw body.
QByteArray koreSignature(const base::Secret &secret, QByteArrayView method, QByteArrayView url,
                         QByteArrayView body);

/// The spellings of one URL that Twilio is known to sign: with and without the standard or given port, each
/// also with its query decoded and encoded again. A fragment is left out.
QList<QByteArray> twilioUrls(QByteArrayView url);

/// Whether the request carries this carrier's signature, compared in constant time.
/// @param url the public address that the carrier called, rebuilt from the settings and the request's query
bool isGenuine(supersim::Dialect dialect, const base::Secret &secret, const QByteArray &url,
               const Request &request);

} // namespace carrier::callbacks
