#include "core/training/pki.h"

#include "core/base/tlv.h"
#include "core/training/storage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace training {
namespace {

using namespace std::chrono;

constexpr int kPrefixDigits = 8;
const base::Instant kFarFuture = sys_days{year{7496} / January / 24};

QString organization() { return QStringLiteral("eSIM Training"); }

base::Instant now() { return base::SystemClock().now(); }

} // namespace

QString Pki::smdpOid() { return QStringLiteral("2.999.10"); }

QString Pki::smdsOid() { return QStringLiteral("2.999.20"); }

CertificateRequest Pki::request(Role role, const QString &commonName) const
{
    CertificateRequest request;
    request.role = role;
    request.organization = organization();
    request.commonName = commonName;
    request.notBefore = now() - hours(24);
    request.notAfter = role == Role::Euicc || role == Role::Eum ? kFarFuture : now() + years(30);
    if (role == Role::DpTls || role == Role::DpAuth || role == Role::DpPb)
        request.registeredId = smdpOid();
    if (role == Role::DsTls || role == Role::DsAuth)
        request.registeredId = smdsOid();
    return request;
}

Credential Pki::makeRoot() const
{
    CertificateRequest wanted = request(Role::Ci, QStringLiteral("eSIM Training CI"));
    const PrivateKey key = PrivateKey::generate(m_curve);
    return {key, issueRoot(wanted, key)};
}

Credential Pki::issue(const CertificateRequest &wanted) const
{
    const PrivateKey key = PrivateKey::generate(m_curve);
    return {key, issueCertificate(wanted, key.publicKey(), m_ci)};
}

Pki::Pki(Curve curve)
    : m_curve(curve)
    , m_ci(makeRoot())
    , m_dpAuth(issue(request(Role::DpAuth, QStringLiteral("Training SM-DP+ authentication"))))
    , m_dpPb(issue(request(Role::DpPb, QStringLiteral("Training SM-DP+ profile binding"))))
    , m_dsAuth(issue(request(Role::DsAuth, QStringLiteral("Training SM-DS authentication"))))
{}

Pki::Pki(Curve curve, Credential ci, Credential dpAuth, Credential dpPb, std::optional<Credential> dsAuth)
    : m_curve(curve)
    , m_ci(std::move(ci))
    , m_dpAuth(std::move(dpAuth))
    , m_dpPb(std::move(dpPb))
    , m_dsAuth(dsAuth ? std::move(*dsAuth)
                      : issue(request(Role::DsAuth, QStringLiteral("Training SM-DS authentication"))))
{}

Credential Pki::eum(const esim::Eid &eid) const
{
    const QString prefix = eid.text().first(kPrefixDigits);
    const std::scoped_lock lock(m_lock);
    if (const auto found = m_eums.find(prefix); found != m_eums.end())
        return found->second;
    CertificateRequest wanted = request(Role::Eum, QStringLiteral("Training EUM %1").arg(prefix));
    wanted.permittedEids = prefix;
    return m_eums.emplace(prefix, issue(wanted)).first->second;
}

EuiccIdentity Pki::issueEuicc(const esim::Eid &eid) const
{
    CertificateRequest wanted = request(Role::Euicc, QStringLiteral("Training eUICC"));
    wanted.serialNumber = eid.text();
    const PrivateKey key = PrivateKey::generate(m_curve);
    const Credential issuer = eum(eid);
    return {eid,
            {key, issueCertificate(wanted, key.publicKey(), issuer)},
            issuer.certificate,
            {m_ci.certificate}};
}

Credential Pki::issueTls(const QString &host, TlsVariant variant, Role role) const
{
    CertificateRequest wanted = request(role, host);
    wanted.hostNames = {host};
    Credential issuer = m_ci;
    switch (variant) {
    case TlsVariant::Good: break;
    case TlsVariant::Expired:
        wanted.notBefore = now() - days(30);
        wanted.notAfter = now() - days(1);
        break;
    case TlsVariant::NotYetValid: wanted.notBefore = now() + days(1); break;
    case TlsVariant::OtherHost:
        // The common name too: some clients accept it beside the alternative names.
        wanted.commonName = QStringLiteral("other.example.com");
        wanted.hostNames = {wanted.commonName};
        break;
    case TlsVariant::OtherCi: issuer = makeRoot(); break;
    case TlsVariant::SelfSigned: break;
    case TlsVariant::ForClients: wanted.use = CertificateRequest::Use::Client; break;
    case TlsVariant::WeakSignature: wanted.digest = CertificateRequest::Digest::Sha1; break;
    case TlsVariant::IssuedByLeaf: issuer = m_dpAuth; break;
    }
    const PrivateKey key = PrivateKey::generate(Curve::P256);
    if (variant == TlsVariant::SelfSigned)
        return {key, issueRoot(wanted, key)};
    return {key, issueCertificate(wanted, key.publicKey(), issuer)};
}

base::Result<void> Pki::save(const QDir &folder) const
{
    QJsonObject eums;
    {
        const std::scoped_lock lock(m_lock);
        for (const auto &[prefix, credential] : m_eums)
            eums.insert(prefix, storage::toJson(credential));
    }
    return storage::write(folder, QStringLiteral("pki.json"),
                          {{QStringLiteral("curve"), int(m_curve)},
                           {QStringLiteral("ci"), storage::toJson(m_ci)},
                           {QStringLiteral("dpAuth"), storage::toJson(m_dpAuth)},
                           {QStringLiteral("dpPb"), storage::toJson(m_dpPb)},
                           {QStringLiteral("dsAuth"), storage::toJson(m_dsAuth)},
                           {QStringLiteral("eums"), eums}});
}

base::Result<std::unique_ptr<Pki>> Pki::load(const QDir &folder)
{
    const auto file = storage::read(folder, QStringLiteral("pki.json"));
    if (!file)
        return tl::unexpected(file.error());
    const auto ci = storage::credentialFrom(file->value(QLatin1String("ci")));
    const auto dpAuth = storage::credentialFrom(file->value(QLatin1String("dpAuth")));
    const auto dpPb = storage::credentialFrom(file->value(QLatin1String("dpPb")));
    // Worlds of an earlier version have no SM-DS; a new certificate is as good.
    const auto dsAuth = storage::credentialFrom(file->value(QLatin1String("dsAuth")));
    if (!ci || !dpAuth || !dpPb)
        return storage::damaged(folder, QStringLiteral("pki.json"));
    const Curve curve = ci->key.publicKey().curve().value_or(Curve::P256);
    std::unique_ptr<Pki> pki(
        new Pki(curve, *ci, *dpAuth, *dpPb, dsAuth ? std::optional(*dsAuth) : std::nullopt));
    const QJsonObject eums = file->value(QLatin1String("eums")).toObject();
    for (auto it = eums.begin(); it != eums.end(); ++it) {
        const auto credential = storage::credentialFrom(it.value());
        if (!credential)
            return storage::damaged(folder, QStringLiteral("pki.json"));
        pki->m_eums.emplace(it.key(), *credential);
    }
    return pki;
}

} // namespace training
