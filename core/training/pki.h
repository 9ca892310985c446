#pragma once

#include "core/esim/numbers.h"
#include "core/training/certificate.h"

#include <QDir>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace training {

/// Everything that makes an eUICC itself: its EID, key, certificate chain and the CIs it trusts.
struct EuiccIdentity
{
    esim::Eid eid;
    Credential euicc;
    Certificate eum;
    std::vector<Certificate> trustedCis; ///< for verification and for signing, by priority
};

/// Which TLS certificate a training server shows; all but Good are to be refused by a client.
enum class TlsVariant {
    Good,
    Expired,
    NotYetValid,
    OtherHost,
    OtherCi, ///< of a CI that nobody trusts
    SelfSigned,
    ForClients,    ///< its key may be used to log in, not to serve
    WeakSignature, ///< SHA-1
    IssuedByLeaf,  ///< by the SM-DP+'s own authentication certificate, which is no authority
};

/// The training world's own public key infrastructure: one CI, EUMs and eUICCs on demand, one SM-DP+, one
/// SM-DS.
///
///     CI ─┬─ EUM (per first 8 EID digits) ── eUICC (per EID)
///         ├─ DPauth   ├─ DPpb   ├─ DP TLS   ├─ DSauth   └─ DS TLS
///
/// Thread: any; issuing is serialised inside.
class Pki
{
public:
    /// Makes fresh keys and certificates. @param curve P256 or BrainpoolP256r1, for all but TLS
    explicit Pki(Curve curve = Curve::P256);
    /// Reads what save() wrote.
    static base::Result<std::unique_ptr<Pki>> load(const QDir &folder);
    /// Writes keys and certificates to `pki.json` in the folder, readable by the owner alone.
    base::Result<void> save(const QDir &folder) const;

    const Credential &ci() const { return m_ci; }
    /// What a client must trust to talk to the training servers.
    QByteArray ciPem() const { return m_ci.certificate.pem(); }
    const Credential &dpAuth() const { return m_dpAuth; }
    const Credential &dpPb() const { return m_dpPb; }
    const Credential &dsAuth() const { return m_dsAuth; }
    /// The SM-DP+'s and the SM-DS's object identifiers in dotted form.
    static QString smdpOid();
    static QString smdsOid();

    /// The EUM whose EIDs begin with the first eight digits of this one; made when it is first asked for.
    Credential eum(const esim::Eid &eid) const;
    /// A new eUICC with its own key.
    EuiccIdentity issueEuicc(const esim::Eid &eid) const;
    /// A new TLS server certificate for a host; always on P-256.
    /// @param role DpTls or DsTls
    Credential issueTls(const QString &host, TlsVariant variant = TlsVariant::Good,
                        Role role = Role::DpTls) const;
    /// A request that this PKI would sign as it stands: tests change one thing in it.
    CertificateRequest request(Role role, const QString &commonName) const;
    Curve curve() const { return m_curve; }

private:
    Pki(Curve curve, Credential ci, Credential dpAuth, Credential dpPb, std::optional<Credential> dsAuth);
    Credential makeRoot() const;
    Credential issue(const CertificateRequest &request) const;

    Curve m_curve;
    Credential m_ci;
    Credential m_dpAuth;
    Credential m_dpPb;
    Credential m_dsAuth;
    mutable std::mutex m_lock;
    mutable std::map<QString, Credential> m_eums; ///< by first eight digits
};

} // namespace training
