#include "core/lpa/certificate.h"
#include "core/lpa/download_session.h"
#include "core/lpa/session_checks.h"

#include <QCoreApplication>

namespace lpa {
namespace {

using base::ErrorCode;
using base::ErrorKind;
using es10::CancelReason;

base::Error refusal(ErrorCode code, const QString &text, const QString &remedy)
{
    return {ErrorKind::Refused, code, text, {}, remedy};
}

/// Whether text of the server repeats a secret of ours.
bool betrays(const QString &message, const base::Secret &secret)
{
    return !secret.isEmpty() && message.contains(QString::fromUtf8(secret.reveal()), Qt::CaseInsensitive);
}

} // namespace

DownloadSession::Commands DownloadSession::serverAnswered(int status, const QByteArray &body)
{
    if (m_phase == Phase::CancellingAtServer) {
        if (es9::readCancelSession(status, body))
            m_pending.cancelled = DownloadOutcome::Cancelled::AtServer;
        return finish(m_pending);
    }
    if (m_phase == Phase::Initiating)
        return serverIntroduced(status, body);
    if (isStopping())
        return stop();
    return m_phase == Phase::AuthenticatingClient ? profileOffered(status, body)
                                                  : packageFetched(status, body);
}

DownloadSession::Commands DownloadSession::serverFailed(const base::http::Failure &failure)
{
    if (m_phase == Phase::CancellingAtServer)
        return finish(m_pending);
    const DownloadOutcome outcome = refusedOutcome(httpError(failure), httpAdvice(failure));
    const bool timedOut = failure.kind == base::http::Failure::Kind::TimedOut;
    // Where nothing gets through to the server, telling it would only cost another time-out.
    const bool reachable = failure.reached == base::http::Failure::Reached::Perhaps;
    return abandon(outcome, timedOut ? CancelReason::Timeout : CancelReason::Postponed,
                   reachable ? Tell::CardAndServer : Tell::CardAlone);
}

DownloadSession::Commands DownloadSession::serverTrouble(const es9::Trouble &trouble)
{
    base::Error error = trouble.error;
    if (trouble.status) {
        const bool secretInside =
            betrays(trouble.status->message, m_request.matchingId.secret()) ||
            (m_request.confirmationCode && betrays(trouble.status->message, *m_request.confirmationCode));
        if (secretInside)
            error = serverError({trouble.status->subject, trouble.status->reason, {}});
    }
    error.where = m_request.address.text();
    // A server that refused has ended the session itself; only the card is left to be told.
    const bool ended = trouble.kind == es9::Trouble::Kind::Refused;
    return abandon(refusedOutcome(error, trouble.advice()), CancelReason::Postponed,
                   ended ? Tell::CardAlone : Tell::CardAndServer);
}

DownloadSession::Commands DownloadSession::serverIntroduced(int status, const QByteArray &body)
{
    const auto answer = es9::readInitiateAuthentication(status, body);
    if (!answer)
        return isStopping() ? stop() : serverTrouble(answer.error());
    m_transactionId = answer->transactionId;
    m_server = answer->server;
    if (isStopping())
        return stop();

    if (const auto problem = checkIntroduction(*answer, m_challenge, m_request.address))
        return finish(refusedOutcome(*problem, NextStep::HoldForPerson));
    if (isSmdsCertificate(m_server.certificate)) {
        return finish(refusedOutcome(
            at(m_request.address,
               refusal(
                   ErrorCode("server.is-smds"),
                   QCoreApplication::translate(
                       "lpa", "This server is an SM-DS: it knows where profiles are and has none itself."),
                   QCoreApplication::translate("lpa", "Use the SM-DP+'s address, or ask this server for "
                                                      "what waits there: card download --smds."))),
            NextStep::HoldForPerson));
    }
    return toCard(Phase::AuthenticatingServer,
                  es10::authenticateServer(m_server, m_request.matchingId, m_request.device),
                  Progress{DownloadStep::CheckingServer, 15});
}

DownloadSession::Commands DownloadSession::profileOffered(int status, const QByteArray &body)
{
    const auto answer = es9::readAuthenticateClient(status, body);
    if (!answer)
        return serverTrouble(answer.error());
    m_terms = *answer;
    auto offer = es10::readMetadata(m_terms.profileMetadata);
    if (!offer) {
        return abandon(
            refusedOutcome(refusal(ErrorCode("lpa.metadata-unreadable"),
                                   QCoreApplication::translate(
                                       "lpa", "The SM-DP+'s description of the profile cannot be read."),
                                   QCoreApplication::translate("lpa", "Ask the operator; the unit is held.")),
                           NextStep::HoldForPerson),
            CancelReason::MetadataMismatch, Tell::CardAndServer);
    }
    m_offer = std::move(*offer);
    const auto signed2 = es10::readSmdpSigned2(m_terms.smdpSigned2);
    if (!signed2 || signed2->transactionId != m_transactionId.bytes ||
        m_terms.transactionId.bytes != m_transactionId.bytes) {
        return abandon(refusedOutcome(foreignSession(), NextStep::HoldForPerson), CancelReason::Postponed,
                       Tell::CardAndServer);
    }
    m_signed2 = *signed2;
    if (m_request.expectedIccid && *m_request.expectedIccid != m_offer->info.iccid) {
        return abandon(
            refusedOutcome(refusal(ErrorCode("lpa.iccid-mismatch"),
                                   QCoreApplication::translate(
                                       "lpa", "The SM-DP+ offers another profile than the reserved one."),
                                   QCoreApplication::translate(
                                       "lpa", "Nothing was written; ask the operator. The unit is held.")),
                           NextStep::HoldForPerson),
            CancelReason::MetadataMismatch, Tell::CardAndServer);
    }
    if (m_offer->info.forbidsDisable || m_offer->info.forbidsDelete)
        return toCard(Phase::ReadingRules, es10::getRulesAuthorisationTable());
    return prepareDownload();
}

DownloadSession::Commands DownloadSession::packageFetched(int status, const QByteArray &body)
{
    const auto answer = es9::readGetBoundProfilePackage(status, body);
    if (!answer)
        return serverTrouble(answer.error());
    auto package = BoundProfilePackage::read(answer->package);
    if (!package) {
        return abandon(refusedOutcome(package.error(), NextStep::HoldForPerson),
                       CancelReason::LoadBppExecutionError, Tell::CardAndServer);
    }
    if (package->transactionId() != m_transactionId.bytes ||
        answer->transactionId.bytes != m_transactionId.bytes) {
        return abandon(
            refusedOutcome(
                refusal(ErrorCode("lpa.foreign-package"),
                        QCoreApplication::translate("lpa", "The SM-DP+ sent the package of another session."),
                        QCoreApplication::translate(
                            "lpa", "Nothing was written; ask the operator. The unit is held.")),
                NextStep::HoldForPerson),
            CancelReason::LoadBppExecutionError, Tell::CardAndServer);
    }
    if (package->iccid() != m_offer->info.iccid) {
        return abandon(
            refusedOutcome(refusal(ErrorCode("lpa.package-iccid-mismatch"),
                                   QCoreApplication::translate(
                                       "lpa", "The package holds another profile than the SM-DP+ announced."),
                                   QCoreApplication::translate(
                                       "lpa", "Nothing was written; ask the operator. The unit is held.")),
                           NextStep::HoldForPerson),
            CancelReason::MetadataMismatch, Tell::CardAndServer);
    }
    m_package = std::move(*package);
    m_phase = Phase::AskingToWrite;
    return {AskToWrite{m_offer->info}};
}

} // namespace lpa
