#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lpa {

/// The registeredID in a certificate's subject alternative name, in dotted form: an SM-DP+'s OID (SGP.22 v2
/// §4.5.2).
/// @param certificate one X.509 certificate in DER, hostile
/// Nothing when the bytes are no certificate or there is no such name. Thread: any.
std::optional<QString> registeredId(QByteArrayView certificate);

} // namespace lpa
