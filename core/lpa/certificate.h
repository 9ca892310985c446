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

/// Whether a certificate is an SM-DS's for authentication and no SM-DP+'s: its policies name
/// id-rspRole-ds-auth and not id-rspRole-dp-auth (SGP.22 v2 §4.5.2). It says nothing of whether the
/// certificate is genuine; the card checks that.
/// @param certificate one X.509 certificate in DER, hostile  Thread: any.
bool isSmdsCertificate(QByteArrayView certificate);

/// CERT.EUICC inside a card's answer to AuthenticateServer (BF38; SGP.22 v2 §5.7.13): the certificate that
/// the server accepts before it gives a package. Empty when there is none. Thread: any.
QByteArray cardCertificate(QByteArrayView authenticateAnswer);

/// Whether a signature of r and s in equal halves (ECDSA with SHA-256) over `data` was made with the key of
/// this certificate (X.509 in DER). All three may be hostile. Thread: any.
bool isSignedWith(QByteArrayView certificate, QByteArrayView data, QByteArrayView signature);

} // namespace lpa
