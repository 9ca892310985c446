#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

/// A fresh self-signed certificate for tests, with one subject alternative name as OpenSSL's configuration
/// writes it: "RID:2.999.10", "DNS:localhost"; and with a policy's OID where one is given.
struct TestCertificate
{
    QByteArray der;
    QByteArray pem;
    QByteArray keyPem;

    static TestCertificate make(const char *subjectAltName, const char *policy = nullptr)
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), &X509_free);
        X509_set_version(x509.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), 86400);
        X509_set_pubkey(x509.get(), key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509.get()), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>("test"), -1, -1, 0);
        X509_set_issuer_name(x509.get(), X509_get_subject_name(x509.get()));
        add(x509.get(), NID_basic_constraints, "critical,CA:TRUE");
        add(x509.get(), NID_subject_key_identifier, "hash");
        add(x509.get(), NID_authority_key_identifier, "keyid:always");
        if (subjectAltName)
            add(x509.get(), NID_subject_alt_name, subjectAltName);
        if (policy)
            addPolicy(x509.get(), policy);
        X509_sign(x509.get(), key.get(), EVP_sha256());

        TestCertificate made;
        unsigned char *der = nullptr;
        const int size = i2d_X509(x509.get(), &der);
        made.der = QByteArray(reinterpret_cast<char *>(der), size);
        OPENSSL_free(der);
        made.pem = text([&](BIO *bio) { PEM_write_bio_X509(bio, x509.get()); });
        made.keyPem = text([&](BIO *bio) {
            PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
        return made;
    }

    /// r and s of an ECDSA signature with SHA-256.
    QByteArray sign(const QByteArray &data) const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
            BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())), &BIO_free);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              &EVP_MD_CTX_free);
        unsigned char encoded[128];
        size_t size = sizeof encoded;
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
        EVP_DigestSign(context.get(), encoded, &size,
                       reinterpret_cast<const unsigned char *>(data.constData()), size_t(data.size()));
        const unsigned char *at = encoded;
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
            d2i_ECDSA_SIG(nullptr, &at, long(size)), &ECDSA_SIG_free);
        QByteArray signature(64, '\0');
        auto *to = reinterpret_cast<unsigned char *>(signature.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + 32, 32);
        return signature;
    }

private:
    static void addPolicy(X509 *x509, const char *oid)
    {
        const std::unique_ptr<CERTIFICATEPOLICIES, decltype(&CERTIFICATEPOLICIES_free)> policies(
            CERTIFICATEPOLICIES_new(), &CERTIFICATEPOLICIES_free);
        POLICYINFO *policy = POLICYINFO_new();
        ASN1_OBJECT_free(policy->policyid);
        policy->policyid = OBJ_txt2obj(oid, 1);
        sk_POLICYINFO_push(policies.get(), policy);
        X509_add1_ext_i2d(x509, NID_certificate_policies, policies.get(), 1, X509V3_ADD_DEFAULT);
    }
    static void add(X509 *x509, int nid, const char *value)
    {
        X509V3_CTX context{};
        X509V3_set_ctx(&context, x509, x509, nullptr, nullptr, 0);
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, &context, nid, value), &X509_EXTENSION_free);
        X509_add_ext(x509, extension.get(), -1);
    }
    template <class Write>
    static QByteArray text(Write write)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
        write(bio.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, size);
    }
};
