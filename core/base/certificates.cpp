#include "core/base/certificates.h"

#include <QSslSocket>

#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace base {
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
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using Policies = std::unique_ptr<CERTIFICATEPOLICIES, Deleter<CERTIFICATEPOLICIES_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, Deleter<ASN1_OBJECT_free>>;

struct StackDeleter
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using Stack = std::unique_ptr<STACK_OF(X509), StackDeleter>;

Certificate read(const QSslCertificate &certificate)
{
    // To parse it again takes OpenSSL 3 a large part of a millisecond.
    static const bool isParsed = QSslSocket::activeBackend() == QLatin1String("openssl");
    if (auto *x509 = static_cast<X509 *>(certificate.handle()); isParsed && x509) {
        X509_up_ref(x509);
        return Certificate(x509);
    }
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &at, long(der.size())));
}

/// The root of this store to which the chain leads.
std::optional<QSslCertificate> rootOf(const Store &store, const QList<QSslCertificate> &chain)
{
    if (chain.isEmpty() || !store)
        return std::nullopt;
    const Stack others(sk_X509_new_null());
    const StoreContext context(X509_STORE_CTX_new());
    const Certificate server = read(chain.constFirst());
    if (!others || !context || !server)
        return std::nullopt;
    for (const QSslCertificate &other : chain.sliced(1)) {
        if (Certificate x509 = read(other); x509 && sk_X509_push(others.get(), x509.get()) > 0)
            x509.release();
    }
    if (X509_STORE_CTX_init(context.get(), store.get(), server.get(), others.get()) != 1 ||
        X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_SERVER) != 1 ||
        X509_verify_cert(context.get()) != 1)
        return std::nullopt;
    const STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(context.get());
    const X509 *root = sk_X509_value(path, sk_X509_num(path) - 1);
    QByteArray der(std::max(i2d_X509(root, nullptr), 0), Qt::Uninitialized);
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(root, &at);
    return QSslCertificate(der, QSsl::Der);
}

} // namespace

QByteArray keyIdentifier(const QSslCertificate &certificate)
{
    const Certificate x509 = read(certificate);
    const ASN1_OCTET_STRING *id = x509 ? X509_get0_subject_key_id(x509.get()) : nullptr;
    if (!id)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(id)), ASN1_STRING_length(id));
}

bool vouchFor(const QList<QSslCertificate> &roots, const QList<QSslCertificate> &chain)
{
    const Store store(X509_STORE_new());
    for (const QSslCertificate &root : roots) {
        if (const Certificate x509 = read(root); x509 && store)
            X509_STORE_add_cert(store.get(), x509.get());
    }
    return rootOf(store, chain).has_value();
}

std::optional<QSslCertificate> rootIn(const QString &folder, const QList<QSslCertificate> &chain)
{
    const Store store(X509_STORE_new());
    X509_LOOKUP *lookup = store ? X509_STORE_add_lookup(store.get(), X509_LOOKUP_hash_dir()) : nullptr;
    if (!lookup || X509_LOOKUP_add_dir(lookup, folder.toLocal8Bit().constData(), X509_FILETYPE_PEM) != 1)
        return std::nullopt;
    return rootOf(store, chain);
}

QString systemRootsFolder() { return QString::fromLocal8Bit(X509_get_default_cert_dir()); }

bool isCertificateIssuer(const QSslCertificate &certificate)
{
    const Certificate x509 = read(certificate);
    if (!x509)
        return false;
    const Policies policies(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(x509.get(), NID_certificate_policies, nullptr, nullptr)));
    const Object wanted(OBJ_txt2obj("2.23.146.1.2.1.0", 1));
    for (int i = 0; policies && i < sk_POLICYINFO_num(policies.get()); ++i) {
        if (OBJ_cmp(sk_POLICYINFO_value(policies.get(), i)->policyid, wanted.get()) == 0)
            return true;
    }
    return false;
}

} // namespace base
