#include "core/training/certificate.h"

#include <QCoreApplication>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>

namespace training {

struct CertificateAccess
{
    static X509 *of(const Certificate &certificate)
    {
        return static_cast<X509 *>(certificate.m_handle.get());
    }
};

namespace {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;
using Policies = std::unique_ptr<CERTIFICATEPOLICIES, Deleter<CERTIFICATEPOLICIES_free>>;
using Constraints = std::unique_ptr<NAME_CONSTRAINTS, Deleter<NAME_CONSTRAINTS_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, Deleter<ASN1_OBJECT_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

X509 *x(const Certificate &certificate) { return CertificateAccess::of(certificate); }

Object policyOf(Role role)
{
    const QByteArray dotted = "2.23.146.1.2.1." + QByteArray::number(int(role));
    return Object(OBJ_txt2obj(dotted.constData(), 1));
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    if (string == nullptr)
        return {};
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

QByteArray attribute(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    return at < 0 ? QByteArray() : bytesOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
}

} // namespace

base::Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *const end = at + der.size();
    X509 *read = d2i_X509(nullptr, &at, long(der.size()));
    std::shared_ptr<void> handle(read, [](void *object) { X509_free(static_cast<X509 *>(object)); });
    // The purpose check makes OpenSSL read the extensions now: afterwards the object is only read, from any
    // thread.
    if (read == nullptr || at != end || (X509_get_extension_flags(read) & EXFLAG_INVALID) != 0) {
        return base::fail(base::ErrorKind::Refused, base::ErrorCode("training.bad-certificate"),
                          QCoreApplication::translate("training", "A certificate cannot be read."));
    }
    return Certificate(der.toByteArray(), std::move(handle));
}

QByteArray Certificate::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), x(*this));
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

std::optional<PublicKey> Certificate::key() const
{
    EVP_PKEY *handle = X509_get_pubkey(x(*this));
    if (handle == nullptr)
        return std::nullopt;
    const PublicKey key(std::shared_ptr<EVP_PKEY>(handle, &EVP_PKEY_free));
    return key.curve() ? std::optional(key) : std::nullopt;
}

QByteArray Certificate::subjectKeyId() const { return bytesOf(X509_get0_subject_key_id(x(*this))); }

QByteArray Certificate::authorityKeyId() const { return bytesOf(X509_get0_authority_key_id(x(*this))); }

bool Certificate::isFor(Role role) const
{
    const Policies policies(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(x(*this), NID_certificate_policies, nullptr, nullptr)));
    const Object wanted = policyOf(role);
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        if (OBJ_cmp(sk_POLICYINFO_value(policies.get(), i)->policyid, wanted.get()) == 0)
            return true;
    }
    return false;
}

QByteArray Certificate::registeredId() const
{
    const GeneralNames names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(x(*this), NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_RID)
            return {reinterpret_cast<const char *>(OBJ_get0_data(name->d.registeredID)),
                    qsizetype(OBJ_length(name->d.registeredID))};
    }
    return {};
}

QByteArray Certificate::organization() const
{
    return attribute(X509_get_subject_name(x(*this)), NID_organizationName);
}

QByteArray Certificate::serialNumber() const
{
    return attribute(X509_get_subject_name(x(*this)), NID_serialNumber);
}

bool Certificate::isIssuedBy(const Certificate &issuer) const
{
    if (X509_NAME_cmp(X509_get_issuer_name(x(*this)), X509_get_subject_name(x(issuer))) != 0)
        return false;
    if (authorityKeyId() != issuer.subjectKeyId() || X509_check_ca(x(issuer)) == 0)
        return false;
    if ((X509_get_key_usage(x(issuer)) & X509v3_KU_KEY_CERT_SIGN) == 0)
        return false;
    EVP_PKEY *key = X509_get0_pubkey(x(issuer));
    return key != nullptr && X509_verify(x(*this), key) == 1;
}

bool Certificate::maySign() const
{
    return (X509_get_key_usage(x(*this)) & X509v3_KU_DIGITAL_SIGNATURE) != 0;
}

Validity Certificate::validityAt(base::Instant at) const
{
    time_t seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    if (X509_cmp_time(X509_get0_notBefore(x(*this)), &seconds) > 0)
        return Validity::NotYet;
    return X509_cmp_time(X509_get0_notAfter(x(*this)), &seconds) < 0 ? Validity::Expired : Validity::Valid;
}

bool Certificate::permits(const Certificate &euicc) const
{
    const Constraints constraints(
        static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(x(*this), NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return false;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(constraints->permittedSubtrees); ++i) {
        const GENERAL_NAME *base = sk_GENERAL_SUBTREE_value(constraints->permittedSubtrees, i)->base;
        if (base->type != GEN_DIRNAME)
            continue;
        const QByteArray digits = attribute(base->d.directoryName, NID_serialNumber);
        if (!digits.isEmpty() && euicc.serialNumber().startsWith(digits) &&
            attribute(base->d.directoryName, NID_organizationName) == euicc.organization())
            return true;
    }
    return false;
}

QByteArray oidContent(const QString &dotted)
{
    const Object object(OBJ_txt2obj(dotted.toLatin1().constData(), 1));
    if (!object)
        return {};
    return {reinterpret_cast<const char *>(OBJ_get0_data(object.get())), qsizetype(OBJ_length(object.get()))};
}

} // namespace training
