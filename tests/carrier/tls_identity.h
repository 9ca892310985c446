#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace bench {

/// A self-made certificate for "localhost" with its key, made anew for each test program.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslConfiguration configuration;
};

inline TlsIdentity makeTlsIdentity()
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), X509_free);
    X509_set_version(x509.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(x509.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(x509.get()), 24 * 3600);
    X509_set_pubkey(x509.get(), key.get());
    X509_NAME *name = X509_get_subject_name(x509.get());
    const auto common = reinterpret_cast<const unsigned char *>("localhost");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, -1, -1, 0);
    X509_set_issuer_name(x509.get(), name);
    for (const auto &[nid, value] : {std::pair{NID_subject_alt_name, "DNS:localhost"},
                                     std::pair{NID_basic_constraints, "critical,CA:TRUE"}}) {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, nid, value), X509_EXTENSION_free);
        X509_add_ext(x509.get(), extension.get(), -1);
    }
    X509_sign(x509.get(), key.get(), EVP_sha256());

    const auto pem = [](auto write) {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        write(bio.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, size);
    };
    const QByteArray certificate = pem([&](BIO *bio) { PEM_write_bio_X509(bio, x509.get()); });
    const QByteArray secret = pem(
        [&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });

    TlsIdentity identity;
    identity.certificate = QSslCertificate(certificate);
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificate(identity.certificate);
    identity.configuration.setPrivateKey(QSslKey(secret, QSsl::Ec));
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return identity;
}

} // namespace bench
