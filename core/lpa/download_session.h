#pragma once

#include "core/base/http.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/card/channel.h"
#include "core/esim/activation_code.h"
#include "core/esim/profile.h"
#include "core/lpa/bound_profile_package.h"
#include "core/lpa/download_outcome.h"
#include "core/lpa/es10b.h"
#include "core/lpa/es10c.h"
#include "core/lpa/es9.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

/// The profile download of SGP.22 v2 §3.0.1, §3.1.3 as a pure machine: events in, commands out; no I/O and no
/// clock.
///
///     EID -> challenge -> info1 ->(initiateAuthentication)-> AuthenticateServer ->(authenticateClient)->
///     [rules]
///         -> [confirmation code] -> PrepareDownload ->(getBoundProfilePackage)-> permission to write ->
///         segments -> result
///
/// An abort before the first segment cancels the session on the card and, with the card's signed word, at the
/// server. Once a segment went out the server is told nothing, because the card may hold the profile; a card
/// that refused a segment without giving a result ends its session.
namespace lpa {

/// Whether the owner of the line agrees to profiles with policy rules that ask for consent (SGP.22 v2
/// §2.9.2).
enum class PolicyConsent { Given, Withheld };

/// What to download, and what must be true of it.
struct DownloadRequest
{
    /// A download by activation code.
    static DownloadRequest forCode(const esim::ActivationCode &code);
    /// A download of whatever waits for this card under a matching ID, which may be empty.
    static DownloadRequest forAddress(const esim::ServerAddress &address, const esim::MatchingId &matchingId);

    esim::ServerAddress address;
    esim::MatchingId matchingId;
    std::optional<QString> oid = {}; ///< the SM-DP+'s OID, when the activation code names it
    std::optional<base::Secret> confirmationCode = {}; ///< UTF-8
    std::optional<esim::Eid> expectedEid = {};     ///< another card is refused before anything else happens
    std::optional<esim::Iccid> expectedIccid = {}; ///< another profile is refused before PrepareDownload
    es10::DeviceInfo device = {};
    PolicyConsent policyConsent = PolicyConsent::Given;
};

/// Where a download is, for people.
enum class DownloadStep {
    ReadingCard,
    ContactingServer,
    CheckingServer, ///< the card checks the server
    CheckingCard,   ///< the server checks the card
    Preparing,
    Fetching,
    Installing,
    Cancelling,
};
inline constexpr std::array kDownloadStepNames{
    esim::EnumName<DownloadStep>{DownloadStep::ReadingCard, "reading-card"},
    esim::EnumName<DownloadStep>{DownloadStep::ContactingServer, "contacting-server"},
    esim::EnumName<DownloadStep>{DownloadStep::CheckingServer, "checking-server"},
    esim::EnumName<DownloadStep>{DownloadStep::CheckingCard, "checking-card"},
    esim::EnumName<DownloadStep>{DownloadStep::Preparing, "preparing"},
    esim::EnumName<DownloadStep>{DownloadStep::Fetching, "fetching"},
    esim::EnumName<DownloadStep>{DownloadStep::Installing, "installing"},
    esim::EnumName<DownloadStep>{DownloadStep::Cancelling, "cancelling"}};
/// The stable names, for JSON.
constexpr const auto &enumNames(DownloadStep) { return kDownloadStepNames; }

/// Commands: what the runner must do. At most one of ToCard, ToServer, AskConfirmationCode, AskToWrite and
/// Finished at a time.
struct ToCard
{
    QByteArray bytes;
    card::Patience patience = card::Patience::Normal;
};
struct ToServer
{
    es9::Function function = es9::Function::InitiateAuthentication;
    esim::ServerAddress address;
    QByteArray json;
    QList<QByteArray> acceptedIssuers = {}; ///< as in Es9Route
};
struct Progress
{
    DownloadStep step = DownloadStep::ReadingCard;
    int percent = 0; ///< 0 to 100, never going back before Cancelling
};
/// The server wants a confirmation code for this profile and the request has none. The session waits for
/// ConfirmationCodeGiven or ConfirmationCodeRefused.
struct AskConfirmationCode
{
    esim::ProfileInfo metadata;
};
/// The package is here and checked: the first byte goes to the card after WritingAllowed.
struct AskToWrite
{
    esim::ProfileInfo metadata;
};
struct Finished
{
    DownloadOutcome outcome;
};
using SessionCommand = std::variant<ToCard, ToServer, Progress, AskConfirmationCode, AskToWrite, Finished>;

/// Events: what happened.
struct Start
{};
struct CardAnswered
{
    QByteArray bytes;
};
struct CardFailed
{
    card::ChannelFailure failure;
};
struct ServerAnswered
{
    int status = 0;
    QByteArray body;
};
struct ServerFailed
{
    base::http::Failure failure;
};
struct ConfirmationCodeGiven
{
    base::Secret code; ///< UTF-8; an empty one is the same as a refusal
};
/// Nobody has the code: the session is cancelled, and the order stays for another day.
struct ConfirmationCodeRefused
{};
struct WritingAllowed
{};
/// Stop when it is safe: acted upon at the next answer, or not at all once a segment went out.
/// Reasons other than Postponed and Timeout end the order at the operator.
struct CancelRequested
{
    es10::CancelReason reason = es10::CancelReason::Postponed;
};
using SessionEvent =
    std::variant<Start, CardAnswered, CardFailed, ServerAnswered, ServerFailed, ConfirmationCodeGiven,
                 ConfirmationCodeRefused, WritingAllowed, CancelRequested>;

/// One download. A value: a copy is a second, independent session in the same state. Thread: any, one at a
/// time.
class DownloadSession
{
public:
    using Commands = std::vector<SessionCommand>;
    enum class Phase {
        Idle,
        ReadingEid,
        ReadingChallenge,
        ReadingInfo1,
        Initiating,
        AuthenticatingServer,
        AuthenticatingClient,
        ReadingRules,
        AskingConfirmationCode,
        PreparingDownload,
        FetchingPackage,
        AskingToWrite,
        Loading,
        CancellingOnCard,
        CancellingAtServer,
        Done,
    };

    explicit DownloadSession(DownloadRequest request)
        : m_request(std::move(request))
    {}

    /// Takes one event. An event that cannot be in this phase is refused ("lpa.unexpected-event") and changes
    /// nothing.
    base::Result<Commands> advance(const SessionEvent &event);
    Phase phase() const { return m_phase; }
    const DownloadRequest &request() const { return m_request; }
    /// Of the card, once read.
    const std::optional<esim::Eid> &eid() const { return m_eid; }

private:
    enum class Tell { CardAlone, CardAndServer };
    static constexpr int kPercentBeforeWriting = 40;

    Commands start();
    Commands cardAnswered(const QByteArray &bytes);
    Commands cardFailed(const card::ChannelFailure &failure);
    Commands serverAnswered(int status, const QByteArray &body);
    Commands serverFailed(const base::http::Failure &failure);
    Commands cancelRequested(es10::CancelReason reason);

    Commands eidRead(const QByteArray &bytes);
    Commands challengeRead(const QByteArray &bytes);
    Commands info1Read(const QByteArray &bytes);
    Commands serverIntroduced(int status, const QByteArray &body);
    Commands serverAuthenticated(const QByteArray &bytes);
    Commands profileOffered(int status, const QByteArray &body);
    Commands rulesRead(const QByteArray &bytes);
    Commands prepareDownload();
    Commands confirmationCodeGiven(const base::Secret &code);
    Commands confirmationCodeRefused();
    Commands downloadPrepared(const QByteArray &bytes);
    Commands packageFetched(int status, const QByteArray &body);
    Commands loadNext();
    Commands segmentAnswered(const QByteArray &bytes);
    Commands resultArrived(const QByteArray &bytes);
    Commands cancelledOnCard(const QByteArray &bytes);

    bool isStopping() const;
    Commands toCard(Phase phase, QByteArray bytes, std::optional<Progress> progress = {},
                    card::Patience patience = card::Patience::Normal);
    Commands toServer(Phase phase, es9::Function function, QByteArray json,
                      std::optional<Progress> progress = {});
    Commands serverTrouble(const es9::Trouble &trouble);
    Commands stop();
    Commands abandon(DownloadOutcome outcome, es10::CancelReason reason, Tell tell);
    Commands finish(DownloadOutcome outcome);

    DownloadRequest m_request;
    Phase m_phase = Phase::Idle;
    std::optional<es10::CancelReason> m_stop;
    std::optional<esim::Eid> m_eid;
    QByteArray m_challenge;
    QList<QByteArray> m_acceptedIssuers; ///< key identifiers, from EUICCInfo1
    es9::TransactionId m_transactionId;
    es10::ServerCredentials m_server;
    QByteArray m_cardCertificate; ///< CERT.EUICC: what the result must be signed with
    bool m_cardSession = false;   ///< the card holds an authenticated session that can be cancelled
    std::optional<es10::OfferedProfile> m_offer;
    es9::AuthenticateAnswer m_terms;
    es10::SmdpSigned2 m_signed2;
    std::optional<BoundProfilePackage> m_package;
    qsizetype m_next = 0; ///< index of the next segment
    DownloadOutcome m_pending;
    Tell m_tell = Tell::CardAlone;
};

} // namespace lpa
