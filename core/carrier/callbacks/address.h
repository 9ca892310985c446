#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

/// The address that the carrier calls: [carrier] callback_url with the journal's id of the request as one
/// more path segment. It is the only value of ours that comes back, and both dialects sign the path (KORE
/// leaves out the query).
namespace carrier::callbacks {

/// Checks a callback address: https, or http on loopback; no user name. A query and a fragment are kept:
/// KORE's connection settings lie in the fragment.
base::Result<void> validateAddress(const QUrl &url);

/// The public address for one request. @param query replaces that of `url` when given, percent-encoded
QByteArray addressFor(const QUrl &url, const QByteArray &intent,
                      const std::optional<QByteArray> &query = std::nullopt);

/// The request's id in a path: its last segment, when it is one (32 lower-case hex digits). Empty: none.
QByteArray intentIn(QByteArrayView path);

} // namespace carrier::callbacks
