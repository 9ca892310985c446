#pragma once

#include "core/base/clock.h"
#include "core/training/crypto.h"

#include <QStringList>

/// X.509 certificates of the RSP world (SGP.22 §4.5.2, facts/sgp22.md §14): made, read and checked. Thread:
/// any.
namespace training {

/// What a certificate is for; the number is the last arc of its policy 2.23.146.1.2.1.N.
enum class Role { Ci = 0, Euicc = 1, Eum = 2, DpTls = 3, DpAuth = 4, DpPb = 5, DsTls = 6, DsAuth = 7 };

/// Whether a certificate may be used at some moment.
enum class Validity { Valid, NotYet, Expired };

/// One X.509 certificate: a value.
class Certificate
{
public:
    /// Reads exactly one certificate.
    static base::Result<Certificate> fromDer(QByteArrayView der);

    const QByteArray &der() const { return m_der; }
    QByteArray pem() const;
    /// The key of the subject; nothing when it is not on a curve this program knows.
    std::optional<PublicKey> key() const;
    /// Subject and authority key identifiers, 20 bytes; empty when absent.
    QByteArray subjectKeyId() const;
    QByteArray authorityKeyId() const;
    /// Whether certificatePolicies names this role's policy.
    bool isFor(Role role) const;
    /// The registeredID of subjectAltName as OID content bytes; empty when absent.
    QByteArray registeredId() const;
    /// Attributes of the subject; empty when absent.
    QByteArray organization() const;
    QByteArray serialNumber() const;
    /// Signature, issuer's name and key identifier are those of `issuer`, who may issue certificates.
    bool isIssuedBy(const Certificate &issuer) const;
    /// Whether keyUsage allows digital signatures.
    bool maySign() const;
    Validity validityAt(base::Instant at) const;
    /// The EUM rule: nameConstraints of this certificate permit the subject of `euicc`, same organization and
    /// an EID that begins with the permitted digits (SGP.22 §4.5.2.1.0.2).
    bool permits(const Certificate &euicc) const;

private:
    Certificate(QByteArray der, std::shared_ptr<void> handle)
        : m_der(std::move(der))
        , m_handle(std::move(handle))
    {}
    friend struct CertificateAccess;
    QByteArray m_der;
    std::shared_ptr<void> m_handle; ///< X509
};

/// What is to stand in a new certificate.
struct CertificateRequest
{
    Role role = Role::Euicc;
    QString organization;
    QString commonName;
    QString serialNumber; ///< eUICC: the EID; may be empty
    base::Instant notBefore{};
    base::Instant notAfter{};
    QStringList hostNames; ///< SAN dNSName, DP TLS and DS TLS
    QString registeredId;  ///< SAN registeredID in dotted form, SM-DP+ and SM-DS; may be empty
    QString permittedEids; ///< EUM: the first digits of its EIDs
    /// What the key of a TLS certificate may be used for.
    enum class Use { ServerAndClient, Client } use = Use::ServerAndClient;
    enum class Digest { Sha256, Sha1 } digest = Digest::Sha256; ///< of the issuer's signature
};

/// A key with its certificate.
struct Credential
{
    PrivateKey key;
    Certificate certificate;
};

/// Signs a certificate for `subject` with the issuer's key.
Certificate issueCertificate(const CertificateRequest &request, const PublicKey &subject,
                             const Credential &issuer);
/// A certificate that signs itself: a CI.
Certificate issueRoot(const CertificateRequest &request, const PrivateKey &key);
/// The content bytes of an OBJECT IDENTIFIER in dotted form; empty for a malformed one.
QByteArray oidContent(const QString &dotted);

} // namespace training
