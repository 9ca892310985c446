#include "core/lpa/certificate.h"

#include "core/base/tlv.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

namespace lpa {
namespace {

template <auto free>
struct Free
{
    template <class T>
    void operator()(T *pointer) const
    {
        free(pointer);
    }
};
using X509Handle = std::unique_ptr<X509, Free<X509_free>>;

constexpr qsizetype kLongestSignature = 256;
constexpr char kDpAuth[] = "2.23.146.1.2.1.4"; // id-rspRole-dp-auth
constexpr char kDsAuth[] = "2.23.146.1.2.1.7"; // id-rspRole-ds-auth

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

X509Handle read(QByteArrayView certificate)
{
    const unsigned char *at = raw(certificate);
    return X509Handle(d2i_X509(nullptr, &at, long(certificate.size())));
}

/// The form in which OpenSSL wants a signature; empty when r and s are none.
QByteArray derOf(QByteArrayView signature)
{
    const qsizetype half = signature.size() / 2;
    if (half == 0 || half * 2 != signature.size() || signature.size() > kLongestSignature)
        return {};
    const std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>> pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(raw(signature), int(half), nullptr);
    BIGNUM *s = BN_bin2bn(raw(signature.sliced(half)), int(half), nullptr);
    ECDSA_SIG_set0(pair.get(), r, s);
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &to);
    return der;
}

} // namespace

QByteArray cardCertificate(QByteArrayView authenticateAnswer)
{
    const auto answer = base::tlv::first(authenticateAnswer);
    const auto good = answer ? base::tlv::find(answer->value, 0xA0) : std::nullopt;
    const auto fields = good ? base::tlv::all(good->value) : base::Result<std::vector<base::tlv::Element>>();
    // euiccSigned1, its signature, CERT.EUICC, CERT.EUM
    constexpr size_t kPlace = 2;
    if (!fields || fields->size() <= kPlace || (*fields)[kPlace].tag != 0x30)
        return {};
    return (*fields)[kPlace].whole.toByteArray();
}

bool isSignedWith(QByteArrayView certificate, QByteArrayView data, QByteArrayView signature)
{
    const X509Handle x509 = read(certificate);
    EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    const QByteArray der = derOf(signature);
    if (!key || der.isEmpty() || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC)
        return false;
    const std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), raw(der), size_t(der.size()), raw(data), size_t(data.size())) == 1;
}

bool isSmdsCertificate(QByteArrayView certificate)
{
    const X509Handle x509 = read(certificate);
    if (!x509)
        return false;
    const std::unique_ptr<CERTIFICATEPOLICIES, Free<CERTIFICATEPOLICIES_free>> policies(
        static_cast<CERTIFICATEPOLICIES *>(
            X509_get_ext_d2i(x509.get(), NID_certificate_policies, nullptr, nullptr)));
    const auto names = [&policies](const char *role) {
        const std::unique_ptr<ASN1_OBJECT, Free<ASN1_OBJECT_free>> wanted(OBJ_txt2obj(role, 1));
        for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
            if (OBJ_cmp(sk_POLICYINFO_value(policies.get(), i)->policyid, wanted.get()) == 0)
                return true;
        }
        return false;
    };
    return names(kDsAuth) && !names(kDpAuth);
}

std::optional<QString> registeredId(QByteArrayView certificate)
{
    const X509Handle x509 = read(certificate);
    if (!x509)
        return std::nullopt;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x509.get(), NID_subject_alt_name, nullptr, nullptr)),
        &GENERAL_NAMES_free);
    if (!names)
        return std::nullopt;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_RID)
            continue;
        char text[128];
        const int length = OBJ_obj2txt(text, sizeof text, name->d.registeredID, 1);
        if (length > 0 && length < int(sizeof text))
            return QString::fromLatin1(text, length);
    }
    return std::nullopt;
}

} // namespace lpa
