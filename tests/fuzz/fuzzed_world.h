#pragma once

#include "core/card/es10_exchange.h"
#include "core/card/isdr_selection.h"
#include "core/lpa/download_session.h"
#include "tests/fuzz/input.h"

#include <optional>
#include <utility>

namespace fuzz {

/// A card and a server that follow the input: each of its bytes says how the next APDUs or the next request
/// are answered. When the input ends, the card is gone and nobody answers.
///
///     0nnnnnnn  honestly, n + 1 times          100kkkkk  not: a failure of kind k; 31: honestly, and
///                                                        then somebody wants to stop
///     101nnnnn  with the n bytes that follow   110wwwww  with a status word: two bytes follow
///     111bbbbb  honestly, with a byte spoiled: two bytes say where and with what
class FuzzedWorld
{
public:
    explicit FuzzedWorld(Input &input)
        : m_input(input)
    {}

    /// Selects the ISD-R of the card.
    bool openCard();
    /// Carries out one ES10 command over the real block transfer.
    lpa::SessionEvent carryOut(const lpa::ToCard &command);
    lpa::SessionEvent answer(const lpa::ToServer &request);
    /// Whether somebody wants to stop now.
    bool wantsToStop() { return std::exchange(m_stop, false); }
    /// What a person says who is asked.
    quint8 person() { return m_input.byte(); }
    /// Whether the card has given this result as it was signed.
    bool hasGivenResult() const { return m_gaveResult; }

private:
    enum class Manner { Honest, Failure, Bytes, StatusWord, Spoiled };
    struct Turn
    {
        Manner manner = Manner::Failure;
        quint8 detail = 0;
    };
    Turn next();
    std::optional<QByteArray> answerApdu(const QByteArray &apdu);
    QByteArray honestApdu(const QByteArray &apdu);
    QByteArray honestAnswer(const QByteArray &command);

    Input &m_input;
    int m_honest = 0; ///< turns left that are honest without asking
    card::Es10Exchange::Setup m_setup;
    card::ChannelFailure::Kind m_failure = card::ChannelFailure::Kind::CardGone;
    QByteArray m_command; ///< blocks so far, as the card has them
    QByteArray m_waiting; ///< to be fetched with GET RESPONSE
    int m_segment = 0;
    bool m_stop = false;
    bool m_gaveResult = false;
};

/// What to download in this world.
lpa::DownloadRequest request(Input &input);

} // namespace fuzz
