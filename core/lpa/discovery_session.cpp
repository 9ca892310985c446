#include "core/lpa/discovery_session.h"

#include "core/lpa/channel_error.h"
#include "core/lpa/code_text.h"
#include "core/lpa/es10_values.h"
#include "core/lpa/session_checks.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using Phase = DiscoverySession::Phase;

base::Error stopped()
{
    return {ErrorKind::Refused,
            ErrorCode("lpa.stopped"),
            QCoreApplication::translate("lpa", "The search for waiting profiles was stopped."),
            {},
            QCoreApplication::translate("lpa", "Start it again when you are ready.")};
}

bool awaitsCard(Phase phase)
{
    return phase == Phase::ReadingEid || phase == Phase::ReadingChallenge || phase == Phase::ReadingInfo1 ||
           phase == Phase::AuthenticatingServer;
}

bool awaitsServer(Phase phase) { return phase == Phase::Initiating || phase == Phase::AuthenticatingClient; }

bool isExpected(Phase phase, const DiscoveryEvent &event)
{
    struct Fits
    {
        Phase phase;
        bool operator()(const Start &) const { return phase == Phase::Idle; }
        bool operator()(const CardAnswered &) const { return awaitsCard(phase); }
        bool operator()(const CardFailed &) const { return awaitsCard(phase); }
        bool operator()(const ServerAnswered &) const { return awaitsServer(phase); }
        bool operator()(const ServerFailed &) const { return awaitsServer(phase); }
        bool operator()(const CancelRequested &) const { return phase != Phase::Done; }
    };
    return std::visit(Fits{phase}, event);
}

} // namespace

base::Result<DiscoverySession::Commands> DiscoverySession::advance(const DiscoveryEvent &event)
{
    if (!isExpected(m_phase, event)) {
        return base::fail(
            ErrorKind::Internal, ErrorCode("lpa.unexpected-event"),
            QCoreApplication::translate("lpa", "The search met an event that cannot be at this point."));
    }
    struct Take
    {
        DiscoverySession &session;
        Commands operator()(const Start &) const { return session.start(); }
        Commands operator()(const CardAnswered &e) const { return session.cardAnswered(e.bytes); }
        Commands operator()(const CardFailed &e) const
        {
            return session.fail(channelError(e.failure), channelAdvice(e.failure));
        }
        Commands operator()(const ServerAnswered &e) const
        {
            return session.serverAnswered(e.status, e.body);
        }
        Commands operator()(const ServerFailed &e) const
        {
            return session.fail(httpError(e.failure), httpAdvice(e.failure));
        }
        Commands operator()(const CancelRequested &) const
        {
            session.m_stopping = true;
            return session.m_phase == Phase::Idle ? session.fail(stopped(), NextStep::None) : Commands();
        }
    };
    return std::visit(Take{*this}, event);
}

DiscoverySession::Commands DiscoverySession::start()
{
    if (const auto problem = checkDevice(m_request.device))
        return fail(*problem, NextStep::FixSettings);
    return toCard(Phase::ReadingEid, es10::getEid(), {DownloadStep::ReadingCard, 0});
}

DiscoverySession::Commands DiscoverySession::cardAnswered(const QByteArray &bytes)
{
    if (m_stopping)
        return fail(stopped(), NextStep::None);
    switch (m_phase) {
    case Phase::ReadingEid: return eidRead(bytes);
    case Phase::ReadingChallenge: return challengeRead(bytes);
    case Phase::ReadingInfo1: return info1Read(bytes);
    case Phase::AuthenticatingServer: return serverAuthenticated(bytes);
    case Phase::Idle:
    case Phase::Initiating:
    case Phase::AuthenticatingClient:
    case Phase::Done: break;
    }
    return {};
}

DiscoverySession::Commands DiscoverySession::serverAnswered(int status, const QByteArray &body)
{
    if (m_stopping)
        return fail(stopped(), NextStep::None);
    return m_phase == Phase::Initiating ? serverIntroduced(status, body) : entriesArrived(status, body);
}

DiscoverySession::Commands DiscoverySession::eidRead(const QByteArray &bytes)
{
    const auto eid = es10::readEid(bytes);
    if (!eid)
        return fail(eid.error(), NextStep::OtherCard);
    m_eid = *eid;
    return toCard(Phase::ReadingChallenge, es10::getChallenge(), {DownloadStep::ReadingCard, 15});
}

DiscoverySession::Commands DiscoverySession::challengeRead(const QByteArray &bytes)
{
    const auto challenge = es10::readChallenge(bytes);
    if (!challenge)
        return fail(challenge.error(), NextStep::OtherCard);
    m_challenge = *challenge;
    return toCard(Phase::ReadingInfo1, es10::getInfo1(), {DownloadStep::ReadingCard, 25});
}

DiscoverySession::Commands DiscoverySession::info1Read(const QByteArray &bytes)
{
    const auto info1 = es10::readInfo1(bytes);
    if (!info1)
        return fail(info1.error(), NextStep::OtherCard);
    m_acceptedIssuers = QList<QByteArray>(info1->verificationCiKeys.begin(), info1->verificationCiKeys.end());
    return toServer(Phase::Initiating, es9::Function::InitiateAuthentication,
                    es9::initiateAuthentication(m_request.smds, m_challenge, info1->whole),
                    {DownloadStep::ContactingServer, 35});
}

DiscoverySession::Commands DiscoverySession::serverIntroduced(int status, const QByteArray &body)
{
    const auto answer = es9::readInitiateAuthentication(status, body);
    if (!answer)
        return fail(at(m_request.smds, answer.error().error), answer.error().advice());
    m_transactionId = answer->transactionId;
    if (const auto problem = checkIntroduction(*answer, m_challenge, m_request.smds))
        return fail(*problem, NextStep::HoldForPerson);
    // Without an event id the SM-DS looks for everything that waits for this EID.
    return toCard(Phase::AuthenticatingServer,
                  es10::authenticateServer(answer->server, m_request.eventId, m_request.device),
                  {DownloadStep::CheckingServer, 50});
}

DiscoverySession::Commands DiscoverySession::serverAuthenticated(const QByteArray &bytes)
{
    const auto answer = es10::readAuthenticateServer(bytes);
    if (!answer)
        return fail(answer.error(), NextStep::OtherCard);
    if (answer->refusal) {
        return fail(cardError(CardFunction::AuthenticateServer, *answer->refusal),
                    cardAdvice(CardFunction::AuthenticateServer, *answer->refusal));
    }
    if (answer->transactionId != m_transactionId.bytes)
        return fail(es10::malformedAnswer().value(), NextStep::OtherCard);
    return toServer(Phase::AuthenticatingClient, es9::Function::AuthenticateClient,
                    es9::authenticateClient(m_transactionId, answer->whole),
                    {DownloadStep::CheckingCard, 75});
}

DiscoverySession::Commands DiscoverySession::entriesArrived(int status, const QByteArray &body)
{
    const auto answer = es9::readEventEntries(status, body);
    if (!answer) {
        // An SM-DS that has nothing says so as a refusal; for a person it is an answer.
        const auto &refused = answer.error().status;
        if (refused && refused->subject == QLatin1String("8.9.5") && refused->reason == QLatin1String("3.9"))
            return finish({});
        return fail(at(m_request.smds, answer.error().error), answer.error().advice());
    }
    if (answer->transactionId.bytes != m_transactionId.bytes)
        return fail(foreignSession(), NextStep::HoldForPerson);
    DiscoveryOutcome outcome;
    for (const es9::EventEntry &entry : answer->entries) {
        const auto server = esim::ServerAddress::fromText(entry.serverAddress);
        const auto id = esim::MatchingId::fromText(entry.eventId.reveal());
        if (server && id && !id->isEmpty())
            outcome.events.push_back({*id, *server});
        else
            ++outcome.unreadable;
    }
    return finish(std::move(outcome));
}

DiscoverySession::Commands DiscoverySession::toCard(Phase phase, QByteArray bytes, const Progress &progress)
{
    m_phase = phase;
    return {progress, ToCard{std::move(bytes), card::Patience::Normal}};
}

DiscoverySession::Commands DiscoverySession::toServer(Phase phase, es9::Function function, QByteArray json,
                                                      const Progress &progress)
{
    m_phase = phase;
    return {progress, ToServer{function, m_request.smds, std::move(json), m_acceptedIssuers}};
}

DiscoverySession::Commands DiscoverySession::fail(base::Error error, NextStep next)
{
    DiscoveryOutcome outcome;
    outcome.error = std::move(error);
    outcome.nextStep = next;
    return finish(std::move(outcome));
}

DiscoverySession::Commands DiscoverySession::finish(DiscoveryOutcome outcome)
{
    m_phase = Phase::Done;
    outcome.eid = m_eid;
    return {DiscoveryFinished{std::move(outcome)}};
}

} // namespace lpa
