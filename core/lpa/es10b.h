#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/esim/activation_code.h"
#include "core/esim/profile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// ES10b: the download session and the notifications (SGP.22 v2 §5.7.5 to §5.7.14; facts/sgp22.md §3 to §6,
/// §9). Encoders give the whole data field of STORE DATA; decoders read hostile bytes. Thread: any.
namespace lpa::es10 {

/// What the device can do, by the tags of DeviceCapabilities (SGP.22 v2 §4.2).
enum class Capability : quint8 {
    Gsm = 0x80,
    Utran = 0x81,
    Cdma2000OneX = 0x82,
    Cdma2000Hrpd = 0x83,
    Cdma2000Ehrpd = 0x84,
    EutranEpc = 0x85,
    Contactless = 0x86,
    RspCrl = 0x87,
    NrEpc = 0x88,
    Nr5gc = 0x89,
    Eutran5gc = 0x8A,
};

/// The device that the profile is for, as the SM-DP+ sees it in the eligibility check.
struct DeviceInfo
{
    QString tac = QStringLiteral("35290611"); ///< type allocation code, 8 digits
    std::optional<QString> imei;              ///< 14 to 16 digits; a bench reader has none
    std::vector<std::pair<Capability, esim::Version>> capabilities; ///< 3GPP releases; may be empty

    /// Whether the digits are digits and as many as there must be.
    bool isValid() const;
};

/// What the SM-DP+ sent to be checked by the card, byte-exact TLVs.
struct ServerCredentials
{
    QByteArray serverSigned1;    ///< 30…
    QByteArray serverSignature1; ///< 5F37…
    QByteArray ciKeyId;          ///< 04 14…
    QByteArray certificate;      ///< 30…, CERT.DPauth
};

/// Why a download session ends early (CancelSessionReason). An SM-DP+ keeps the order for Postponed and
/// Timeout alone; after any other reason the profile is gone at the operator (SGP.22 v2 §3.0.2).
enum class CancelReason : quint8 {
    EndUserRejection = 0,
    Postponed = 1,
    Timeout = 2,
    PprNotAllowed = 3,
    MetadataMismatch = 4,
    LoadBppExecutionError = 5,
    Undefined = 127,
};

/// An answer that is either signed by the card, to be forwarded as it is, or a refusal.
struct SignedAnswer
{
    QByteArray whole;           ///< the complete TLV, byte-exact
    QByteArray transactionId;   ///< as the card says it; may be empty in a refusal
    std::optional<int> refusal; ///< the error code when the card refused
};

/// What serverSigned1 says.
struct ServerSigned1
{
    QByteArray transactionId;
    QByteArray euiccChallenge;
    QString serverAddress;
};
/// What smdpSigned2 says.
struct SmdpSigned2
{
    /// The ccRequiredFlag.
    enum class Code { NotRequired, Required };
    QByteArray transactionId;
    Code confirmationCode = Code::NotRequired;
};

/// GetEUICCInfo1 (BF20) and GetEUICCInfo2 (BF22).
QByteArray getInfo1();
QByteArray getInfo2();
/// The BF20 element of the answer, byte-exact.
base::Result<QByteArray> readInfo1(QByteArrayView answer);
/// Everything of ChipInfo but the addresses.
base::Result<esim::ChipInfo> readInfo2(QByteArrayView answer);

/// GetEUICCChallenge (BF2E): starts a new session in the card and drops an earlier one.
QByteArray getChallenge();
/// The challenge, 16 bytes.
base::Result<QByteArray> readChallenge(QByteArrayView answer);

/// AuthenticateServer (BF38). An empty matching ID is left out.
QByteArray authenticateServer(const ServerCredentials &server, const esim::MatchingId &matchingId,
                              const DeviceInfo &device);
base::Result<SignedAnswer> readAuthenticateServer(QByteArrayView answer);
base::Result<ServerSigned1> readServerSigned1(QByteArrayView bytes);

/// PrepareDownload (BF21); the pieces are the SM-DP+'s byte-exact TLVs, `hashCc` is 32 bytes.
QByteArray prepareDownload(QByteArrayView smdpSigned2, QByteArrayView smdpSignature2,
                           const std::optional<QByteArray> &hashCc, QByteArrayView smdpCertificate);
base::Result<SignedAnswer> readPrepareDownload(QByteArrayView answer);
base::Result<SmdpSigned2> readSmdpSigned2(QByteArrayView bytes);
/// SHA-256(SHA-256(confirmation code) | transaction ID), 32 bytes (SGP.22 v2 §4.7.1).
QByteArray hashCc(const base::Secret &confirmationCode, QByteArrayView transactionId);

/// CancelSession (BF41).
QByteArray cancelSession(QByteArrayView transactionId, CancelReason reason);
base::Result<SignedAnswer> readCancelSession(QByteArrayView answer);

/// ListNotification (BF28): all of them.
QByteArray listNotifications();
/// The metadata of the pending notifications, without their bytes. Entries that cannot be read are left out.
base::Result<std::vector<esim::PendingNotification>> readNotificationList(QByteArrayView answer);
/// RetrieveNotificationsList (BF2B): all, or the one with this sequence number.
QByteArray retrieveNotifications();
QByteArray retrieveNotification(quint64 sequence);
/// Complete notifications, ascending by sequence number. "No result available" is an empty list. At most
/// 1024.
base::Result<std::vector<esim::PendingNotification>> readNotifications(QByteArrayView answer);
/// RemoveNotificationFromList (BF30). The answer holds a result code.
QByteArray removeNotification(quint64 sequence);

/// The operator that owns a profile (OperatorId): MCC and MNC as three bytes of TS 24.008, group identifiers.
struct ProfileOwner
{
    QByteArray mccMnc;
    QByteArray gid1;
    QByteArray gid2;
};
/// One line of the card's Rules Authorisation Table (SGP.22 v2 §2.9.2): which rules which operators may use.
struct PolicyAuthorisation
{
    /// Whether a person must agree first.
    enum class Consent { NotRequired, Required };
    bool allowsForbidDisable = false; ///< PPR1
    bool allowsForbidDelete = false;  ///< PPR2
    std::vector<ProfileOwner> operators;
    Consent consent = Consent::NotRequired;

    /// Whether this line speaks about the owner. A nibble E of the line is any digit; a group identifier that
    /// the line leaves out or empty is any.
    bool covers(const ProfileOwner &owner) const;
};
/// GetRAT (BF43).
QByteArray getRulesAuthorisationTable();
base::Result<std::vector<PolicyAuthorisation>> readRulesAuthorisationTable(QByteArrayView answer);

} // namespace lpa::es10
