#include "core/base/crypto.h"
#include "core/training/certificate.h"

#include <openssl/bn.h>
#include <openssl/x509v3.h>

#include <chrono>
#include <cstdlib>

namespace training {
namespace {

constexpr int kSerialBytes = 15;

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Builder = std::unique_ptr<X509, Deleter<X509_free>>;
using Name = std::unique_ptr<X509_NAME, Deleter<X509_NAME_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Constraints = std::unique_ptr<NAME_CONSTRAINTS, Deleter<NAME_CONSTRAINTS_free>>;
using Policies = std::unique_ptr<CERTIFICATEPOLICIES, Deleter<CERTIFICATEPOLICIES_free>>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

// The inputs are our own: a refusal by the library is a defect or an empty machine.
void must(bool ok)
{
    if (!ok)
        std::abort();
}

void addAttribute(X509_NAME *name, int nid, const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray utf8 = text.toUtf8();
    must(X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char *>(utf8.constData()),
                                    int(utf8.size()), -1, 0) == 1);
}

void addExtension(X509 *certificate, X509V3_CTX &context, int nid, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void addPolicy(X509 *certificate, Role role)
{
    const QByteArray dotted = "2.23.146.1.2.1." + QByteArray::number(int(role));
    const Policies policies(sk_POLICYINFO_new_null());
    POLICYINFO *policy = POLICYINFO_new();
    must(policies && policy != nullptr && sk_POLICYINFO_push(policies.get(), policy) > 0);
    ASN1_OBJECT_free(policy->policyid);
    policy->policyid = OBJ_txt2obj(dotted.constData(), 1);
    must(X509_add1_ext_i2d(certificate, NID_certificate_policies, policies.get(), 1, X509V3_ADD_DEFAULT) ==
         1);
}

void addNameConstraints(X509 *certificate, const CertificateRequest &request)
{
    Name name(X509_NAME_new());
    addAttribute(name.get(), NID_organizationName, request.organization);
    addAttribute(name.get(), NID_serialNumber, request.permittedEids);
    const Constraints constraints(NAME_CONSTRAINTS_new());
    constraints->permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    GENERAL_SUBTREE *subtree = GENERAL_SUBTREE_new();
    subtree->base->type = GEN_DIRNAME;
    subtree->base->d.directoryName = name.release();
    must(sk_GENERAL_SUBTREE_push(constraints->permittedSubtrees, subtree) > 0);
    must(X509_add1_ext_i2d(certificate, NID_name_constraints, constraints.get(), 1, X509V3_ADD_DEFAULT) == 1);
}

void addExtensions(X509 *certificate, const CertificateRequest &request, X509 *issuer)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const bool signsCertificates = request.role == Role::Ci || request.role == Role::Eum;
    if (signsCertificates) {
        addExtension(certificate, context, NID_basic_constraints,
                     request.role == Role::Ci ? "critical,CA:TRUE" : "critical,CA:TRUE,pathlen:0");
    }
    addExtension(certificate, context, NID_key_usage,
                 signsCertificates ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature");
    addPolicy(certificate, request.role);
    if (request.role == Role::DpTls || request.role == Role::DsTls)
        addExtension(certificate, context, NID_ext_key_usage,
                     request.use == CertificateRequest::Use::Client ? "critical,clientAuth"
                                                                    : "critical,serverAuth,clientAuth");
    addExtension(certificate, context, NID_subject_key_identifier, "hash");
    addExtension(certificate, context, NID_authority_key_identifier, "keyid:always");

    QByteArrayList names;
    for (const QString &host : request.hostNames)
        names << "DNS:" + host.toLatin1();
    if (!request.registeredId.isEmpty())
        names << "RID:" + request.registeredId.toLatin1();
    if (!names.isEmpty())
        addExtension(certificate, context, NID_subject_alt_name, names.join(','));
    if (!request.permittedEids.isEmpty())
        addNameConstraints(certificate, request);
}

Builder start(const CertificateRequest &request, const PublicKey &subject)
{
    Builder certificate(X509_new());
    must(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    const QByteArray serial = '\x01' + base::randomBytes(kSerialBytes);
    const BigNumber number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), int(serial.size()), nullptr));
    must(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr);
    const auto seconds = [](base::Instant at) {
        return time_t(std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count());
    };
    must(ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(request.notBefore)) != nullptr);
    must(ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(request.notAfter)) != nullptr);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addAttribute(name, NID_countryName, QStringLiteral("DE"));
    addAttribute(name, NID_organizationName, request.organization);
    addAttribute(name, NID_serialNumber, request.serialNumber);
    addAttribute(name, NID_commonName, request.commonName);
    must(X509_set_pubkey(certificate.get(), subject.handle()) == 1);
    return certificate;
}

Certificate finish(Builder certificate, const CertificateRequest &request, const PrivateKey &key)
{
    const EVP_MD *digest = request.digest == CertificateRequest::Digest::Sha1 ? EVP_sha1() : EVP_sha256();
    must(X509_sign(certificate.get(), key.handle(), digest) > 0);
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    must(size > 0);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    auto read = Certificate::fromDer(bytes);
    must(read.has_value());
    return *read;
}

} // namespace

Certificate issueCertificate(const CertificateRequest &request, const PublicKey &subject,
                             const Credential &issuer)
{
    Builder certificate = start(request, subject);
    const QByteArray &der = issuer.certificate.der();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const Builder parent(d2i_X509(nullptr, &at, long(der.size())));
    must(parent && X509_set_issuer_name(certificate.get(), X509_get_subject_name(parent.get())) == 1);
    addExtensions(certificate.get(), request, parent.get());
    return finish(std::move(certificate), request, issuer.key);
}

Certificate issueRoot(const CertificateRequest &request, const PrivateKey &key)
{
    Builder certificate = start(request, key.publicKey());
    must(X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get())) == 1);
    addExtensions(certificate.get(), request, certificate.get());
    return finish(std::move(certificate), request, key);
}

} // namespace training
