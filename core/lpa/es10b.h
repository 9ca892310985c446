#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/esim/activation_code.h"
#include "core/esim/chip.h"

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
/// Fields that cannot be read are left out: the bytes count.
base::Result<esim::ChipSummary> readInfo1(QByteArrayView answer);
/// Everything of ChipInfo but the addresses. Fields of SGP.22 v3 and SGP.32 are read where they are, unknown
/// ones are skipped.
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

/// ListNotification (BF28): all of them, or those about one kind of event.
QByteArray listNotifications(std::optional<esim::NotificationEvent> event = {});
/// The metadata of the pending notifications, without their bytes. Entries that cannot be read are left out.
base::Result<std::vector<esim::PendingNotification>> readNotificationList(QByteArrayView answer);
/// RetrieveNotificationsList (BF2B): all, those about one kind of event, or the one with this sequence
/// number.
QByteArray retrieveNotifications(std::optional<esim::NotificationEvent> event = {});
QByteArray retrieveNotification(quint64 sequence);
/// Complete notifications, ascending by sequence number. "No result available" is an empty list. At most
/// 1024.
base::Result<std::vector<esim::PendingNotification>> readNotifications(QByteArrayView answer);
/// RemoveNotificationFromList (BF30). The answer holds a result code.
QByteArray removeNotification(quint64 sequence);

/// LoadCRL (BF35): one certificate revocation list, a whole DER element of tag 30.
QByteArray loadCrl(QByteArrayView certificateList);
/// What came of it.
struct CrlAnswer
{
    int code = 0;                 ///< 0: loaded; else the card's reason
    std::vector<quint64> missing; ///< numbers of parts that the card still wants
};
base::Result<CrlAnswer> readLoadCrl(QByteArrayView answer);

/// The operator that owns a profile (OperatorId): MCC and MNC as three bytes of TS 24.008, group identifiers.
struct ProfileOwner
{
    QByteArray mccMnc;
    QByteArray gid1;
    QByteArray gid2;
};
/// "262-01": country and network code of TS 24.008's three bytes; wild digits are written as `*`. Empty for
/// other bytes.
QString networkText(QByteArrayView mccMnc);
/// One line of the card's Rules Authorisation Table (SGP.22 v2 §2.9.2): which rules which operators may use.
struct PolicyAuthorisation
{
    /// Whether a person must agree first.
    enum class Consent { NotRequired, Required };
    bool allowsForbidDisable = false; ///< PPR1
    bool allowsForbidDelete = false;  ///< PPR2
    std::vector<ProfileOwner> operators;
    Consent consent = Consent::NotRequired;
    bool allowsUpdateControl = false; ///< the rule that lets the operator change the others

    /// Whether this line speaks about the owner. A nibble E of the line is any digit; a group identifier that
    /// the line leaves out or empty is any.
    bool covers(const ProfileOwner &owner) const;
};
/// GetRAT (BF43).
QByteArray getRulesAuthorisationTable();
base::Result<std::vector<PolicyAuthorisation>> readRulesAuthorisationTable(QByteArrayView answer);

} // namespace lpa::es10
