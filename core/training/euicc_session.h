#pragma once

#include "core/training/euicc_loader.h"

#include <deque>

namespace training {

/// The RSP session of the card: GetEUICCChallenge, AuthenticateServer, PrepareDownload, CancelSession with
/// all their checks in the order of facts/sgp22.md §17. Thread: that of its caller.
class RspSession
{
public:
    explicit RspSession(const EuiccIdentity &identity)
        : m_identity(identity)
    {}

    /// BF2E: drops an earlier session and starts a new one.
    Es10Answer challenge();
    /// BF38. @param euiccInfo2 the BF22 element that goes into the signed answer
    Es10Answer authenticateServer(QByteArrayView request, const QByteArray &euiccInfo2);
    /// BF21.
    Es10Answer prepareDownload(QByteArrayView request);
    /// BF41: ends the session with a signed statement.
    Es10Answer cancel(QByteArrayView request);

    /// What the loader needs; nothing before PrepareDownload.
    std::optional<PackageLoader::Context> packageContext() const;
    /// The address in serverSigned1, and the 06 element with the SM-DP+'s OID.
    QByteArray serverAddress() const { return m_serverAddress; }
    QByteArray oidElement() const { return base::tlv::encode(0x06, m_oid); }
    const QByteArray &transactionId() const { return m_transactionId; }

    /// The card was reset or the package has ended: no session.
    void end();
    /// The profile of the current one-time key is installed: the key must never be used again.
    void forgetKey();

private:
    enum class Stage { None, ChallengeGiven, Authenticated, Prepared };
    enum class AuthenticateError {
        InvalidCertificate = 1,
        InvalidSignature = 2,
        UnsupportedCurve = 3,
        NoSession = 4,
        InvalidOid = 5,
        ChallengeMismatch = 6,
        CiUnknown = 7,
        Undefined = 127
    };
    enum class DownloadError {
        InvalidCertificate = 1,
        InvalidSignature = 2,
        UnsupportedCurve = 3,
        NoSession = 4,
        InvalidTransactionId = 5,
        Undefined = 127
    };

    struct ServerSigned1
    {
        QByteArrayView whole, transactionId, challenge, address, serverChallenge;
    };
    static std::optional<ServerSigned1> readServerSigned1(const base::tlv::Element &element);
    static bool isContext(const base::tlv::Element &element);
    std::optional<AuthenticateError> checkServer(const ServerSigned1 &data, QByteArrayView signature,
                                                 QByteArrayView ci,
                                                 const base::Result<Certificate> &certificate) const;
    std::optional<DownloadError> checkDownload(QByteArrayView transactionId, QByteArrayView signedBytes,
                                               QByteArrayView signature,
                                               const base::Result<Certificate> &certificate) const;
    const Certificate *trustedCi(QByteArrayView subjectKeyId) const;

    const EuiccIdentity &m_identity;
    Stage m_stage = Stage::None;
    QByteArray m_challenge;
    QByteArray m_transactionId;
    QByteArray m_serverAddress;
    QByteArray m_oid;
    QByteArray m_ciSubjectKeyId;
    QByteArray m_signature1; ///< the 5F37 element of euiccSignature1
    std::optional<Certificate> m_profileBinding;
    std::optional<PrivateKey> m_oneTimeKey;
    std::deque<PrivateKey> m_heldKeys; ///< of interrupted downloads
};

} // namespace training
