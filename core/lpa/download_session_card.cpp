#include "core/lpa/certificate.h"
#include "core/lpa/channel_error.h"
#include "core/lpa/code_text.h"
#include "core/lpa/download_session.h"
#include "core/lpa/es10_values.h"
#include "core/lpa/installation_result.h"

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

} // namespace

DownloadSession::Commands DownloadSession::cardAnswered(const QByteArray &bytes)
{
    // Whether there is something to cancel must be known before a stop is acted upon.
    if (m_phase == Phase::AuthenticatingServer) {
        const auto answer = es10::readAuthenticateServer(bytes);
        m_cardSession = answer && !answer->refusal;
    }
    if (isStopping())
        return stop();

    switch (m_phase) {
    case Phase::ReadingEid: return eidRead(bytes);
    case Phase::ReadingChallenge: return challengeRead(bytes);
    case Phase::ReadingInfo1: return info1Read(bytes);
    case Phase::AuthenticatingServer: return serverAuthenticated(bytes);
    case Phase::ReadingRules: return rulesRead(bytes);
    case Phase::PreparingDownload: return downloadPrepared(bytes);
    case Phase::Loading: return segmentAnswered(bytes);
    case Phase::CancellingOnCard: return cancelledOnCard(bytes);
    case Phase::Idle:
    case Phase::Initiating:
    case Phase::AuthenticatingClient:
    case Phase::FetchingPackage:
    case Phase::AskingConfirmationCode:
    case Phase::AskingToWrite:
    case Phase::CancellingAtServer:
    case Phase::Done: break;
    }
    return {};
}

DownloadSession::Commands DownloadSession::cardFailed(const card::ChannelFailure &failure)
{
    const bool cardSpoke = failure.kind == card::ChannelFailure::Kind::StatusWord;
    if (m_phase == Phase::CancellingOnCard)
        return finish(m_pending);
    // A card without this function decides by itself when it gets the profile's description.
    if (m_phase == Phase::ReadingRules && cardSpoke)
        return isStopping() ? stop() : prepareDownload();

    base::Error error = channelError(failure);
    if (m_phase == Phase::Loading) {
        const bool untouched = m_next == 1 && failure.reached == card::ChannelFailure::Reached::No;
        if (untouched && !cardSpoke)
            return finish(refusedOutcome(error, NextStep::RetrySameCard));
        error.kind = ErrorKind::Unknown;
        error.text = QCoreApplication::translate("lpa", "While the profile was written: %1").arg(error.text);
        if (error.remedy.isEmpty())
            error.remedy = QCoreApplication::translate("lpa", "The card is read to see how far it came.");
        DownloadOutcome outcome = unknownOutcome(error, NextStep::RetrySameCard);
        // The card ends its session, but the server is not told: that would end the order, and what the card
        // holds is not known yet. Without a profile on it the same order is taken once more.
        return cardSpoke ? abandon(outcome, CancelReason::LoadBppExecutionError, Tell::CardAlone)
                         : finish(outcome);
    }
    DownloadOutcome outcome = refusedOutcome(error, channelAdvice(failure));
    // A card that is gone has lost the session with its power; only one that spoke can still sign a
    // cancellation.
    return cardSpoke ? abandon(outcome, CancelReason::Postponed, Tell::CardAndServer) : finish(outcome);
}

DownloadSession::Commands DownloadSession::eidRead(const QByteArray &bytes)
{
    const auto eid = es10::readEid(bytes);
    if (!eid)
        return finish(refusedOutcome(eid.error(), NextStep::RetrySameCard));
    m_eid = *eid;
    if (m_request.expectedEid && *m_request.expectedEid != *eid) {
        return finish(refusedOutcome(
            refusal(ErrorCode("lpa.eid-mismatch"),
                    QCoreApplication::translate("lpa", "Another card is in the reader than the unit's."),
                    QCoreApplication::translate(
                        "lpa", "Put in the card with the EID of this unit. Nothing was written.")),
            NextStep::HoldForPerson));
    }
    return toCard(Phase::ReadingChallenge, es10::getChallenge(), Progress{DownloadStep::ReadingCard, 5});
}

DownloadSession::Commands DownloadSession::challengeRead(const QByteArray &bytes)
{
    const auto challenge = es10::readChallenge(bytes);
    if (!challenge)
        return finish(refusedOutcome(challenge.error(), NextStep::RetrySameCard));
    m_challenge = *challenge;
    return toCard(Phase::ReadingInfo1, es10::getInfo1());
}

DownloadSession::Commands DownloadSession::info1Read(const QByteArray &bytes)
{
    const auto info1 = es10::readInfo1(bytes);
    if (!info1)
        return finish(refusedOutcome(info1.error(), NextStep::RetrySameCard));
    m_acceptedIssuers = QList<QByteArray>(info1->verificationCiKeys.begin(), info1->verificationCiKeys.end());
    return toServer(Phase::Initiating, es9::Function::InitiateAuthentication,
                    es9::initiateAuthentication(m_request.address, m_challenge, info1->whole),
                    Progress{DownloadStep::ContactingServer, 10});
}

DownloadSession::Commands DownloadSession::serverAuthenticated(const QByteArray &bytes)
{
    const auto answer = es10::readAuthenticateServer(bytes);
    if (!answer) {
        m_cardSession = true; // It may have one: ask it to end it.
        return abandon(refusedOutcome(answer.error(), NextStep::RetrySameCard), CancelReason::Postponed,
                       Tell::CardAndServer);
    }
    if (answer->refusal) {
        m_cardSession = true; // Some cards keep the session after a refusal and still cancel it.
        return abandon(refusedOutcome(cardError(CardFunction::AuthenticateServer, *answer->refusal),
                                      cardAdvice(CardFunction::AuthenticateServer, *answer->refusal)),
                       CancelReason::Postponed, Tell::CardAndServer);
    }
    if (answer->transactionId != m_transactionId.bytes)
        return abandon(refusedOutcome(es10::malformedAnswer().value(), NextStep::RetrySameCard),
                       CancelReason::Postponed, Tell::CardAndServer);
    m_cardCertificate = cardCertificate(answer->whole);
    // Only now has the card vouched for the certificate; the matching ID has not left for the server yet.
    if (m_request.oid && registeredId(m_server.certificate) != m_request.oid) {
        return abandon(
            refusedOutcome(
                refusal(ErrorCode("lpa.oid-mismatch"),
                        QCoreApplication::translate(
                            "lpa", "The SM-DP+ is not the one the activation code was made for."),
                        QCoreApplication::translate("lpa", "Check the activation code; the unit is held.")),
                NextStep::HoldForPerson),
            CancelReason::Undefined, Tell::CardAndServer);
    }
    return toServer(Phase::AuthenticatingClient, es9::Function::AuthenticateClient,
                    es9::authenticateClient(m_transactionId, answer->whole),
                    Progress{DownloadStep::CheckingCard, 20});
}

DownloadSession::Commands DownloadSession::rulesRead(const QByteArray &bytes)
{
    const auto table = es10::readRulesAuthorisationTable(bytes);
    if (!table)
        return prepareDownload();
    const auto allows = [&](bool es10::PolicyAuthorisation::*rule) {
        for (const es10::PolicyAuthorisation &line : *table) {
            if (line.*rule && m_offer->owner && line.covers(*m_offer->owner)) {
                return line.consent == es10::PolicyAuthorisation::Consent::NotRequired ||
                       m_request.policyConsent == PolicyConsent::Given;
            }
        }
        return false;
    };
    const bool allowed =
        (!m_offer->info.forbidsDisable || allows(&es10::PolicyAuthorisation::allowsForbidDisable)) &&
        (!m_offer->info.forbidsDelete || allows(&es10::PolicyAuthorisation::allowsForbidDelete));
    if (!allowed) {
        return abandon(
            refusedOutcome(
                refusal(
                    ErrorCode("lpa.policy-not-allowed"),
                    QCoreApplication::translate(
                        "lpa",
                        "The card does not allow this operator's profile to forbid disabling or deleting."),
                    QCoreApplication::translate("lpa",
                                                "Ask the operator for a profile without these rules.")),
                NextStep::HoldForPerson),
            CancelReason::PprNotAllowed, Tell::CardAndServer);
    }
    return prepareDownload();
}

DownloadSession::Commands DownloadSession::prepareDownload()
{
    std::optional<QByteArray> hash;
    if (m_signed2.confirmationCode == es10::SmdpSigned2::Code::Required) {
        if (!m_request.confirmationCode || m_request.confirmationCode->isEmpty()) {
            m_phase = Phase::AskingConfirmationCode;
            return {AskConfirmationCode{m_offer->info}};
        }
        hash = es10::hashCc(*m_request.confirmationCode, m_transactionId.bytes);
    }
    return toCard(
        Phase::PreparingDownload,
        es10::prepareDownload(m_terms.smdpSigned2, m_terms.smdpSignature2, hash, m_terms.smdpCertificate),
        Progress{DownloadStep::Preparing, 25});
}

DownloadSession::Commands DownloadSession::confirmationCodeGiven(const base::Secret &code)
{
    if (code.isEmpty())
        return confirmationCodeRefused();
    m_request.confirmationCode = code;
    return prepareDownload();
}

DownloadSession::Commands DownloadSession::confirmationCodeRefused()
{
    return abandon(
        refusedOutcome(
            refusal(ErrorCode("lpa.confirmation-code-needed"),
                    QCoreApplication::translate("lpa",
                                                "The operator wants a confirmation code for this profile."),
                    QCoreApplication::translate("lpa", "Enter the confirmation code and start again.")),
            NextStep::AskConfirmationCode),
        CancelReason::Postponed, Tell::CardAndServer);
}

DownloadSession::Commands DownloadSession::downloadPrepared(const QByteArray &bytes)
{
    const auto answer = es10::readPrepareDownload(bytes);
    if (!answer)
        return abandon(refusedOutcome(answer.error(), NextStep::RetrySameCard), CancelReason::Postponed,
                       Tell::CardAndServer);
    if (answer->refusal) {
        return abandon(refusedOutcome(cardError(CardFunction::PrepareDownload, *answer->refusal),
                                      cardAdvice(CardFunction::PrepareDownload, *answer->refusal)),
                       CancelReason::Postponed, Tell::CardAndServer);
    }
    return toServer(Phase::FetchingPackage, es9::Function::GetBoundProfilePackage,
                    es9::getBoundProfilePackage(m_transactionId, answer->whole),
                    Progress{DownloadStep::Fetching, 30});
}

DownloadSession::Commands DownloadSession::loadNext()
{
    const auto count = qsizetype(m_package->segments().size());
    const int percent = kPercentBeforeWriting + int((100 - kPercentBeforeWriting) * m_next / count);
    const auto patience = m_package->segments()[size_t(m_next)].patience;
    QByteArray segment = m_package->segment(m_next);
    ++m_next;
    return toCard(Phase::Loading, std::move(segment), Progress{DownloadStep::Installing, percent}, patience);
}

DownloadSession::Commands DownloadSession::segmentAnswered(const QByteArray &bytes)
{
    // Data is the result, wherever in the package it comes: sending on would hide it behind 6A88.
    if (!bytes.isEmpty())
        return resultArrived(bytes);
    if (m_next < qsizetype(m_package->segments().size()))
        return loadNext();
    return finish(unknownOutcome(
        {ErrorKind::Unknown,
         ErrorCode("lpa.no-result"),
         QCoreApplication::translate(
             "lpa", "The card took the whole profile but did not say whether it is installed."),
         {},
         QCoreApplication::translate("lpa", "The card is read to find out.")},
        NextStep::RetrySameCard));
}

DownloadSession::Commands DownloadSession::resultArrived(const QByteArray &bytes)
{
    auto result = readInstallationResult(bytes);
    if (!result) {
        base::Error error = result.error();
        error.kind = ErrorKind::Unknown;
        error.remedy = QCoreApplication::translate(
            "lpa", "The card is read to find out whether the profile is installed.");
        return finish(unknownOutcome(error, NextStep::HoldForPerson));
    }
    // The server gave the package to this certificate's key: only what it signs is the card's word.
    if (!isSignedWith(m_cardCertificate, result->signedData, result->signature)) {
        return finish(unknownOutcome(
            {ErrorKind::Unknown,
             ErrorCode("lpa.result-not-signed"),
             QCoreApplication::translate("lpa", "The card's report on the installation is not signed by it."),
             {},
             QCoreApplication::translate("lpa", "The card is read to find out.")},
            NextStep::HoldForPerson));
    }
    DownloadOutcome outcome;
    if (const auto *failure = std::get_if<InstallationResult::Failure>(&result->end)) {
        outcome = refusedOutcome(installationError(*failure), installationAdvice(*failure));
        if (failure->reason == kIccidAlreadyOnCard) {
            outcome.verdict = DownloadOutcome::Verdict::Unknown;
            outcome.error->kind = ErrorKind::Unknown;
        }
    } else {
        outcome.verdict = DownloadOutcome::Verdict::Succeeded;
    }
    // A result about another session or profile says nothing about this one.
    const auto &named = result->notification.iccid;
    if (result->transactionId != m_transactionId.bytes || (named && *named != m_package->iccid())) {
        outcome = unknownOutcome(
            {ErrorKind::Unknown,
             ErrorCode("lpa.foreign-result"),
             QCoreApplication::translate("lpa", "The card reported the result of another installation."),
             {},
             QCoreApplication::translate("lpa", "The card is read to find out.")},
            NextStep::HoldForPerson);
    }
    outcome.written = DownloadOutcome::Written::Perhaps;
    outcome.installationResult = result->notification.whole;
    outcome.notification = std::move(result->notification);
    Commands commands;
    if (outcome.verdict == DownloadOutcome::Verdict::Succeeded)
        commands.push_back(Progress{DownloadStep::Installing, 100});
    for (SessionCommand &command : finish(std::move(outcome)))
        commands.push_back(std::move(command));
    return commands;
}

DownloadSession::Commands DownloadSession::cancelledOnCard(const QByteArray &bytes)
{
    const auto answer = es10::readCancelSession(bytes);
    if (!answer || answer->refusal)
        return finish(m_pending);
    m_pending.cancelled = DownloadOutcome::Cancelled::OnCard;
    if (m_tell == Tell::CardAlone)
        return finish(m_pending);
    return toServer(Phase::CancellingAtServer, es9::Function::CancelSession,
                    es9::cancelSession(m_transactionId, answer->whole));
}

} // namespace lpa
