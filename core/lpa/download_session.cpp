#include "core/lpa/download_session.h"

#include "core/lpa/session_checks.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using es10::CancelReason;
using Phase = DownloadSession::Phase;

base::Error refusal(ErrorCode code, const QString &text, const QString &remedy)
{
    return {ErrorKind::Refused, code, text, {}, remedy};
}

/// Who has to speak next.
enum class Party { Nobody, Card, Server, Code, Permission };

Party awaited(Phase phase)
{
    switch (phase) {
    case Phase::ReadingEid:
    case Phase::ReadingChallenge:
    case Phase::ReadingInfo1:
    case Phase::AuthenticatingServer:
    case Phase::ReadingRules:
    case Phase::PreparingDownload:
    case Phase::Loading:
    case Phase::CancellingOnCard: return Party::Card;
    case Phase::Initiating:
    case Phase::AuthenticatingClient:
    case Phase::FetchingPackage:
    case Phase::CancellingAtServer: return Party::Server;
    case Phase::AskingConfirmationCode: return Party::Code;
    case Phase::AskingToWrite: return Party::Permission;
    case Phase::Idle:
    case Phase::Done: break;
    }
    return Party::Nobody;
}

bool isExpected(Phase phase, const SessionEvent &event)
{
    struct Fits
    {
        Phase phase;
        bool operator()(const Start &) const { return phase == Phase::Idle; }
        bool operator()(const CardAnswered &) const { return awaited(phase) == Party::Card; }
        bool operator()(const CardFailed &) const { return awaited(phase) == Party::Card; }
        bool operator()(const ServerAnswered &) const { return awaited(phase) == Party::Server; }
        bool operator()(const ServerFailed &) const { return awaited(phase) == Party::Server; }
        bool operator()(const ConfirmationCodeGiven &) const { return awaited(phase) == Party::Code; }
        bool operator()(const ConfirmationCodeRefused &) const { return awaited(phase) == Party::Code; }
        bool operator()(const WritingAllowed &) const { return awaited(phase) == Party::Permission; }
        bool operator()(const CancelRequested &) const { return phase != Phase::Done; }
    };
    return std::visit(Fits{phase}, event);
}

} // namespace

DownloadRequest DownloadRequest::forCode(const esim::ActivationCode &code)
{
    return {.address = code.address(), .matchingId = code.matchingId(), .oid = code.oid()};
}

DownloadRequest DownloadRequest::forAddress(const esim::ServerAddress &address,
                                            const esim::MatchingId &matchingId)
{
    return {.address = address, .matchingId = matchingId};
}

base::Result<DownloadSession::Commands> DownloadSession::advance(const SessionEvent &event)
{
    if (!isExpected(m_phase, event)) {
        return base::fail(
            ErrorKind::Internal, ErrorCode("lpa.unexpected-event"),
            QCoreApplication::translate("lpa", "The download met an event that cannot be at this point."));
    }
    struct Take
    {
        DownloadSession &session;
        Commands operator()(const Start &) const { return session.start(); }
        Commands operator()(const CardAnswered &e) const { return session.cardAnswered(e.bytes); }
        Commands operator()(const CardFailed &e) const { return session.cardFailed(e.failure); }
        Commands operator()(const ServerAnswered &e) const
        {
            return session.serverAnswered(e.status, e.body);
        }
        Commands operator()(const ServerFailed &e) const { return session.serverFailed(e.failure); }
        Commands operator()(const ConfirmationCodeGiven &e) const
        {
            return session.confirmationCodeGiven(e.code);
        }
        Commands operator()(const ConfirmationCodeRefused &) const
        {
            return session.confirmationCodeRefused();
        }
        Commands operator()(const WritingAllowed &) const { return session.loadNext(); }
        Commands operator()(const CancelRequested &e) const { return session.cancelRequested(e.reason); }
    };
    return std::visit(Take{*this}, event);
}

DownloadSession::Commands DownloadSession::start()
{
    if (const auto problem = checkDevice(m_request.device))
        return finish(refusedOutcome(*problem, NextStep::FixSettings));
    return toCard(Phase::ReadingEid, es10::getEid(), Progress{DownloadStep::ReadingCard, 0});
}

DownloadSession::Commands DownloadSession::cancelRequested(CancelReason reason)
{
    switch (awaited(m_phase)) {
    case Party::Nobody:
    case Party::Code:
    case Party::Permission: m_stop = reason; return stop();
    case Party::Card:
    case Party::Server: break;
    }
    m_stop = reason;
    return {};
}

bool DownloadSession::isStopping() const
{
    // From the first segment on it is too late, and a cancellation that runs is a stop already.
    return m_stop && m_phase != Phase::Loading && m_phase != Phase::CancellingOnCard &&
           m_phase != Phase::CancellingAtServer;
}

DownloadSession::Commands DownloadSession::stop()
{
    return abandon(
        refusedOutcome(refusal(ErrorCode("lpa.stopped"),
                               QCoreApplication::translate(
                                   "lpa", "The download was stopped before anything was written."),
                               QCoreApplication::translate("lpa", "Start it again when you are ready.")),
                       NextStep::RetrySameCard),
        m_stop.value_or(CancelReason::Postponed), Tell::CardAndServer);
}

DownloadSession::Commands DownloadSession::abandon(DownloadOutcome outcome, CancelReason reason, Tell tell)
{
    if (!m_cardSession)
        return finish(std::move(outcome));
    m_pending = std::move(outcome);
    m_pending.cancelled = DownloadOutcome::Cancelled::No;
    m_tell = tell;
    return toCard(Phase::CancellingOnCard, es10::cancelSession(m_transactionId.bytes, reason),
                  Progress{DownloadStep::Cancelling, 0});
}

DownloadSession::Commands DownloadSession::finish(DownloadOutcome outcome)
{
    m_phase = Phase::Done;
    outcome.eid = m_eid;
    if (m_offer) {
        outcome.metadata = m_offer->info;
        outcome.iccid = m_offer->info.iccid;
    }
    return {Finished{std::move(outcome)}};
}

DownloadSession::Commands DownloadSession::toCard(Phase phase, QByteArray bytes,
                                                  std::optional<Progress> progress, card::Patience patience)
{
    m_phase = phase;
    Commands commands;
    if (progress)
        commands.push_back(*progress);
    commands.push_back(ToCard{std::move(bytes), patience});
    return commands;
}

DownloadSession::Commands DownloadSession::toServer(Phase phase, es9::Function function, QByteArray json,
                                                    std::optional<Progress> progress)
{
    m_phase = phase;
    Commands commands;
    if (progress)
        commands.push_back(*progress);
    commands.push_back(ToServer{function, m_request.address, std::move(json), m_acceptedIssuers});
    return commands;
}

} // namespace lpa
