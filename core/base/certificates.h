#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

/// Questions about X.509 certificates that Qt does not answer. Thread: any.
namespace base {

/// The subject key identifier (RFC 5280 §4.2.1.2), 20 bytes as a rule; empty when there is none.
QByteArray keyIdentifier(const QSslCertificate &certificate);
/// Whether a chain (a server's own certificate first, then perhaps others) leads to one of these roots, by
/// signatures, dates and uses, as a TLS server's. The host name is another question.
bool vouchFor(const QList<QSslCertificate> &roots, const QList<QSslCertificate> &chain);
/// The root in a folder that vouches for such a chain; nothing else in the folder is read.
/// @param folder with certificates under the hashes of their names, as `openssl rehash` makes it
std::optional<QSslCertificate> rootIn(const QString &folder, const QList<QSslCertificate> &chain);
/// The folder, of that kind, with the authorities that this system trusts.
QString systemRootsFolder();
/// Whether it says of itself that it is a GSMA certificate issuer (CI): policy 2.23.146.1.2.1.0, SGP.22
/// §4.5.2.1.0.2.
bool isCertificateIssuer(const QSslCertificate &certificate);

} // namespace base
