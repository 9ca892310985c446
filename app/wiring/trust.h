#pragma once

#include "core/base/http.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <vector>

/// Which certificate authorities the SM-DP+ connections trust: exactly what [smdp] trust names (design §8,
/// §10).
namespace wiring {

/// A root with what people recognise it by.
struct TrustedRoot
{
    QSslCertificate certificate;
    QString name;     ///< common name, else organisation
    QByteArray keyId; ///< subject key identifier, 20 bytes; empty when the certificate has none
    QString knownAs;  ///< the GSMA CI's name when the key identifier is a known one; may be empty
    QString source;   ///< `system` or the file
    /// An issuer of eSIM certificates (CI) vouches only for servers of cards that list it; any other root for
    /// every server.
    enum class Kind { Issuer, Other } kind = Kind::Other;
};

/// Whether it is an issuer of eSIM certificates: a known one, or one that says so of itself.
bool isIssuer(const QSslCertificate &root);
/// Reads `system`, PEM files and folders of PEM files. A file that is not there, or holds no certificate, is
/// an Error of kind Usage.
base::Result<std::vector<TrustedRoot>> loadTrust(const QStringList &entries);
/// The same for a client, which looks the system's roots up when it needs them: reading all of them takes as
/// long as a download.
base::Result<base::http::Roots> clientRoots(const QStringList &entries);
/// The roots in a PEM text; none when there are none. @param source what to call it
std::vector<TrustedRoot> rootsOf(const QByteArray &pem, const QString &source);
/// The roots of one PEM file. @param source what to call it
base::Result<std::vector<TrustedRoot>> readPem(const QString &file, const QString &source);

/// The folder of imported roots in a data folder; it is trusted as well once something was imported.
QString importedTrustFolder(const QString &dataDir);
/// Copies a PEM file's certificates into that folder and tells what they are. Nothing is changed when one of
/// them is no certificate authority.
base::Result<std::vector<TrustedRoot>> importTrust(const QString &file, const QString &dataDir);

} // namespace wiring
