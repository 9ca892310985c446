#include "core/base/client_identity.h"

#include <QCoreApplication>
#include <QDateTime>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace base::http {
namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

tl::unexpected<Error> wrong(const char *code, const QString &text, const QString &remedy)
{
    return fail(ErrorKind::Usage, ErrorCode(code), text, remedy);
}

// Without this OpenSSL would ask for the password on the terminal.
int noPassword(char *, int, int, void *) { return 0; }

Key readKey(const Secret &pem)
{
    const QByteArrayView bytes = pem.reveal();
    const Bio bio(BIO_new_mem_buf(bytes.data(), int(bytes.size())), BIO_free);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr), EVP_PKEY_free);
}

bool belongTogether(const QSslCertificate &certificate, EVP_PKEY *key)
{
    const auto *x509 = static_cast<X509 *>(certificate.handle());
    return x509 != nullptr && X509_check_private_key(const_cast<X509 *>(x509), key) == 1;
}

} // namespace

Result<ClientIdentity> readClientIdentity(QByteArrayView certificatePem, const Secret &keyPem)
{
    ClientIdentity identity;
    identity.chain = QSslCertificate::fromData(certificatePem.toByteArray(), QSsl::Pem);
    if (identity.chain.isEmpty() || identity.chain.front().isNull())
        return wrong(
            "identity.certificate",
            QCoreApplication::translate("http", "The client certificate is not a certificate."),
            QCoreApplication::translate("http", "It must be a PEM file that begins with BEGIN CERTIFICATE."));
    const Key key = readKey(keyPem);
    if (!key)
        return wrong(
            "identity.key", QCoreApplication::translate("http", "The client's private key cannot be read."),
            QCoreApplication::translate(
                "http", "It must be a PEM key without password. Protect it by its file's mode instead."));
    if (!belongTogether(identity.chain.front(), key.get()))
        return wrong(
            "identity.pair",
            QCoreApplication::translate("http", "The private key belongs to another certificate."),
            QCoreApplication::translate("http", "Name the certificate and the key that were made together."));
    const QByteArray pem = keyPem.reveal().toByteArray();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        identity.key = QSslKey(pem, algorithm);
        if (!identity.key.isNull())
            return identity;
    }
    return wrong("identity.algorithm",
                 QCoreApplication::translate(
                     "http", "The client's private key is of a kind that TLS cannot use here."),
                 QCoreApplication::translate("http", "Use an RSA key or one on an elliptic curve."));
}

Result<void> validity(const ClientIdentity &identity, Instant now)
{
    const QSslCertificate &certificate = identity.chain.front();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    if (at < certificate.effectiveDate())
        return wrong("identity.not-yet",
                     QCoreApplication::translate("http", "The client certificate is not valid before %1.")
                         .arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate)),
                     QCoreApplication::translate("http", "Check this computer's clock."));
    if (at > certificate.expiryDate())
        return wrong("identity.expired",
                     QCoreApplication::translate("http", "The client certificate ended on %1.")
                         .arg(certificate.expiryDate().toUTC().toString(Qt::ISODate)),
                     QCoreApplication::translate("http", "Ask whoever issued it for a new one."));
    return {};
}

} // namespace base::http
