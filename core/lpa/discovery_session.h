#pragma once

#include "core/lpa/download_session.h"

#include <optional>
#include <variant>
#include <vector>

/// The event retrieval of SGP.22 v2 §3.6.2 as a pure machine: events in, commands out; no I/O and no clock.
///
///     EID -> challenge -> info1 ->(ES11 initiateAuthentication)-> AuthenticateServer ->
///         (ES11 authenticateClient)-> the entries that wait for this card
///
/// ES11 knows no cancelling: what is left of a session in the card ends with its next challenge.
namespace lpa {

/// Whom to ask.
struct DiscoveryRequest
{
    esim::ServerAddress smds;
    es10::DeviceInfo device = {};
    esim::MatchingId eventId = {}; ///< of the one event that is wanted; empty: everything that waits
};

/// One waiting profile: where it is, and what to show there.
struct DiscoveredEvent
{
    esim::MatchingId eventId; ///< the matching ID for ES9+
    esim::ServerAddress server;

    /// The download that it stands for.
    DownloadRequest download() const { return DownloadRequest::forAddress(server, eventId); }
};

/// How a discovery ended: with entries, perhaps none, or with an error.
struct DiscoveryOutcome
{
    std::optional<esim::Eid> eid; ///< of the card, once read
    std::vector<DiscoveredEvent> events;
    int unreadable = 0; ///< entries left out, because their address or id breaks the rules
    std::optional<base::Error> error;
    NextStep nextStep = NextStep::None;
};

struct DiscoveryFinished
{
    DiscoveryOutcome outcome;
};
/// At most one of ToCard, ToServer and DiscoveryFinished at a time.
using DiscoveryCommand = std::variant<ToCard, ToServer, Progress, DiscoveryFinished>;
using DiscoveryEvent =
    std::variant<Start, CardAnswered, CardFailed, ServerAnswered, ServerFailed, CancelRequested>;

/// One discovery. A value. Thread: any, one at a time.
class DiscoverySession
{
public:
    using Commands = std::vector<DiscoveryCommand>;
    enum class Phase {
        Idle,
        ReadingEid,
        ReadingChallenge,
        ReadingInfo1,
        Initiating,
        AuthenticatingServer,
        AuthenticatingClient,
        Done,
    };

    explicit DiscoverySession(DiscoveryRequest request)
        : m_request(std::move(request))
    {}

    /// Takes one event. An event that cannot be in this phase is refused ("lpa.unexpected-event") and changes
    /// nothing.
    base::Result<Commands> advance(const DiscoveryEvent &event);
    Phase phase() const { return m_phase; }

private:
    Commands start();
    Commands cardAnswered(const QByteArray &bytes);
    Commands serverAnswered(int status, const QByteArray &body);
    Commands eidRead(const QByteArray &bytes);
    Commands challengeRead(const QByteArray &bytes);
    Commands info1Read(const QByteArray &bytes);
    Commands serverIntroduced(int status, const QByteArray &body);
    Commands serverAuthenticated(const QByteArray &bytes);
    Commands entriesArrived(int status, const QByteArray &body);

    Commands toCard(Phase phase, QByteArray bytes, const Progress &progress);
    Commands toServer(Phase phase, es9::Function function, QByteArray json, const Progress &progress);
    Commands fail(base::Error error, NextStep next);
    Commands finish(DiscoveryOutcome outcome);

    DiscoveryRequest m_request;
    Phase m_phase = Phase::Idle;
    bool m_stopping = false;
    std::optional<esim::Eid> m_eid;
    QByteArray m_challenge;
    QList<QByteArray> m_acceptedIssuers; ///< as in Es9Route
    es9::TransactionId m_transactionId;
};

} // namespace lpa
