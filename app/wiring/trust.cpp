#include "app/wiring/trust.h"

#include "core/base/atomic_file.h"
#include "core/base/certificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificateExtension>
#include <QVariantMap>

#include <array>

namespace wiring {
namespace {

using base::ErrorCode;
using base::ErrorKind;

const QLatin1String kSystem("system");

/// Key identifiers of certificate issuers that the field knows (facts/sgp22.md §14).
constexpr std::array<std::pair<const char *, const char *>, 4> kKnownCis{{
    {"81370f5125d0b1d408d4c3b232e6d25e795bebfb", "GSMA RSP2 Root CI1"},
    {"0b1359633d2ab469761ca9d82b2229350db722d7", "GSMA CI (older)"},
    {"f54172bdf98a95d65cbeb88a38a1c11d800a85c3", "SGP.26 test CI (NIST)"},
    {"c0bc70ba36929d43b467ff57570530e57ab8fcd8", "SGP.26 test CI (brainpool)"},
}};

/// Empty: not known.
QString knownName(const QByteArray &keyId)
{
    for (const auto &[known, name] : kKnownCis) {
        if (keyId.toHex() == QByteArrayView(known))
            return QLatin1String(name);
    }
    return {};
}

bool isAuthority(const QSslCertificate &certificate)
{
    for (const QSslCertificateExtension &extension : certificate.extensions()) {
        if (extension.oid() == QLatin1String("2.5.29.19"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    return certificate.isSelfSigned();
}

TrustedRoot describe(const QSslCertificate &certificate, const QString &source)
{
    TrustedRoot root{certificate,
                     certificate.subjectInfo(QSslCertificate::CommonName).value(0),
                     base::keyIdentifier(certificate),
                     {},
                     source};
    if (root.name.isEmpty())
        root.name = certificate.subjectInfo(QSslCertificate::Organization).value(0);
    root.knownAs = knownName(root.keyId);
    root.kind = isIssuer(certificate) ? TrustedRoot::Kind::Issuer : TrustedRoot::Kind::Other;
    return root;
}

/// What a look-up by name can find in the system's folder: those under hashes.
std::vector<TrustedRoot> systemRoots()
{
    std::vector<TrustedRoot> roots;
    const auto files =
        QDir(base::systemRootsFolder()).entryInfoList({QStringLiteral("????????.[0-9]")}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (TrustedRoot &root : rootsOf(file.readAll(), kSystem))
            roots.push_back(std::move(root));
    }
    return roots;
}

} // namespace

bool isIssuer(const QSslCertificate &root)
{
    return !knownName(base::keyIdentifier(root)).isEmpty() || base::isCertificateIssuer(root);
}

std::vector<TrustedRoot> rootsOf(const QByteArray &pem, const QString &source)
{
    std::vector<TrustedRoot> roots;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(pem, QSsl::Pem))
        roots.push_back(describe(certificate, source));
    return roots;
}

base::Result<std::vector<TrustedRoot>> readPem(const QString &file, const QString &source)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly)) {
        return base::fail(ErrorKind::Usage, ErrorCode("trust.unreadable"),
                          QCoreApplication::translate("trust", "The certificate file cannot be read."),
                          QCoreApplication::translate("trust", "Check the path in [smdp] trust."), file);
    }
    std::vector<TrustedRoot> roots = rootsOf(pem.readAll(), source);
    if (roots.empty()) {
        return base::fail(ErrorKind::Usage, ErrorCode("trust.no-certificate"),
                          QCoreApplication::translate("trust", "The file holds no certificate."),
                          QCoreApplication::translate(
                              "trust", "It must be a PEM file that begins with -----BEGIN CERTIFICATE-----."),
                          file);
    }
    return roots;
}

base::Result<std::vector<TrustedRoot>> loadTrust(const QStringList &entries)
{
    std::vector<TrustedRoot> all;
    for (const QString &raw : entries) {
        const QString entry = raw.trimmed();
        if (entry.isEmpty())
            continue;
        if (entry == kSystem) {
            const auto system = systemRoots();
            all.insert(all.end(), system.begin(), system.end());
            continue;
        }
        QStringList files{entry};
        if (QFileInfo(entry).isDir()) {
            files.clear();
            for (const QFileInfo &info : QDir(entry).entryInfoList(
                     {QStringLiteral("*.pem"), QStringLiteral("*.crt")}, QDir::Files, QDir::Name))
                files.append(info.filePath());
        }
        for (const QString &file : std::as_const(files)) {
            auto roots = readPem(file, file);
            if (!roots)
                return roots;
            all.insert(all.end(), roots->begin(), roots->end());
        }
    }
    return all;
}

base::Result<base::http::Roots> clientRoots(const QStringList &entries)
{
    QStringList files;
    base::http::Roots roots;
    for (const QString &entry : entries) {
        if (entry.trimmed() == kSystem)
            roots.systemFolder = base::systemRootsFolder();
        else
            files.append(entry);
    }
    const auto named = loadTrust(files);
    if (!named)
        return tl::unexpected(named.error());
    for (const TrustedRoot &root : *named)
        roots.named.append(root.certificate);
    return roots;
}

QString importedTrustFolder(const QString &dataDir) { return dataDir + QStringLiteral("/trust"); }

base::Result<std::vector<TrustedRoot>> importTrust(const QString &file, const QString &dataDir)
{
    auto roots = readPem(file, file);
    if (!roots) {
        roots.error().kind = ErrorKind::BadInput;
        return roots;
    }
    for (const TrustedRoot &root : *roots) {
        if (!isAuthority(root.certificate)) {
            return base::fail(
                ErrorKind::BadInput, ErrorCode("trust.no-authority"),
                QCoreApplication::translate("trust", "\"%1\" is not a certificate authority.").arg(root.name),
                QCoreApplication::translate(
                    "trust", "Import the root that signed the server's certificate, not the server's own."),
                file);
        }
    }
    const QString folder = importedTrustFolder(dataDir);
    if (!QDir().mkpath(folder)) {
        return base::fail(ErrorKind::MissingPart, ErrorCode("trust.folder"),
                          QCoreApplication::translate("trust", "The folder %1 cannot be made.").arg(folder),
                          QCoreApplication::translate("trust", "Check who owns the data folder."));
    }
    for (const TrustedRoot &root : *roots) {
        const QString name =
            QString::fromLatin1(root.certificate.digest(QCryptographicHash::Sha256).toHex().left(16));
        const auto written = base::writeFileAtomically(
            folder + QLatin1Char('/') + name + QStringLiteral(".pem"), root.certificate.toPem());
        if (!written)
            return tl::unexpected(written.error());
    }
    return roots;
}

} // namespace wiring
