#include "tests/fuzz/fuzzed_world.h"

#include "tests/lpa/support/samples.h"

namespace fuzz {
namespace {

using Http = base::http::Failure;

/// The sentence that reader and connection give with a failure.
const QString kSays = QStringLiteral("It does not work. Try again.");

const QByteArray &package()
{
    static const QByteArray made = samples::package({.elementBlocks = 2, .elementSize = 300});
    return made;
}
const QByteArray &result()
{
    static const QByteArray made = samples::installationResult();
    return made;
}

QByteArray serverAnswer(lpa::es9::Function function, quint8 detail)
{
    switch (function) {
    case lpa::es9::Function::InitiateAuthentication:
        return samples::executed(
            {{"serverSigned1",
              samples::serverSigned1(samples::kTransaction, samples::kChallenge, samples::kSmdp)},
             {"serverSignature1", samples::kSignature},
             {"euiccCiPKIdToBeUsed", samples::encode(0x04, QByteArray(20, 'k'))},
             {"serverCertificate", samples::hex("30020500")}});
    case lpa::es9::Function::AuthenticateClient:
        return samples::executed(
            {{"profileMetadata", samples::metadata(detail & 1 ? samples::kOtherIccid : samples::kIccid,
                                                   detail & 2 ? samples::hex("0640") : QByteArray())},
             {"smdpSigned2", samples::smdpSigned2(samples::kTransaction, detail & 4 ? '\1' : '\0')},
             {"smdpSignature2", samples::kSignature},
             {"smdpCertificate", samples::hex("30020500")}});
    case lpa::es9::Function::GetBoundProfilePackage:
        return samples::executed({{"boundProfilePackage", package()}});
    case lpa::es9::Function::CancelSession: return samples::executed({});
    case lpa::es9::Function::HandleNotification: break;
    }
    return {};
}

} // namespace

lpa::DownloadRequest request(Input &input)
{
    const quint8 how = input.byte();
    auto wanted = lpa::DownloadRequest::forAddress(
        *esim::ServerAddress::fromText(QString::fromLatin1(samples::kSmdp)),
        how & 1 ? *esim::MatchingId::fromText("MATCHING-1") : esim::MatchingId());
    if (how & 2)
        wanted.expectedEid = *esim::Eid::fromText(QString::fromLatin1(samples::kEid));
    if (how & 4)
        wanted.expectedIccid = *esim::Iccid::fromText(QString::fromLatin1(samples::kIccid));
    if (how & 8)
        wanted.confirmationCode = base::Secret("1234");
    if (how & 16)
        wanted.policyConsent = lpa::PolicyConsent::Withheld;
    if (how & 32)
        wanted.oid = QStringLiteral("2.999.10");
    return wanted;
}

FuzzedWorld::Turn FuzzedWorld::next()
{
    if (m_honest > 0) {
        --m_honest;
        return {Manner::Honest, 0};
    }
    if (m_input.isUsedUp())
        return {Manner::Failure, 2};
    const quint8 byte = m_input.byte();
    const auto detail = quint8(byte & 0x1F);
    if (byte < 0x80) {
        m_honest = byte;
        return {Manner::Honest, 0};
    }
    switch ((byte >> 5) & 3) {
    case 0: m_stop = m_stop || detail == 31; return {detail == 31 ? Manner::Honest : Manner::Failure, detail};
    case 1: return {Manner::Bytes, detail};
    case 2: return {Manner::StatusWord, detail};
    default: return {Manner::Spoiled, detail};
    }
}

bool FuzzedWorld::openCard()
{
    card::IsdrSelection selection(card::knownIsdrAids(), m_input.byte() & 1
                                                             ? card::IsdrSelection::Way::LogicalOnly
                                                             : card::IsdrSelection::Way::BasicFirst);
    auto step = selection.begin();
    for (int round = 0; round < 64; ++round) {
        if (const auto *selected = std::get_if<card::IsdrSelection::Selected>(&step)) {
            require(selected->channel >= 0 && selected->channel <= 19);
            m_setup.channel = selected->channel;
            return true;
        }
        const auto *transmit = std::get_if<card::Transmit>(&step);
        if (!transmit)
            return false;
        require(transmit->apdu.size() >= 4 && transmit->apdu.size() <= 261);
        const auto given = answerApdu(transmit->apdu);
        if (!given)
            return false;
        step = selection.answered(*given);
    }
    require(false); // a card must not keep the selection going for ever
    return false;
}

lpa::SessionEvent FuzzedWorld::carryOut(const lpa::ToCard &command)
{
    m_setup.protocol = card::Protocol::T0;
    card::Es10Exchange exchange(command.bytes, m_setup);
    m_command.clear();
    m_waiting.clear();
    auto step = exchange.begin();
    constexpr int kMost = card::ExchangeCaps::Blocks * 3 + card::ExchangeCaps::ExtraRounds;
    for (int round = 0; round <= kMost; ++round) {
        if (auto *finished = std::get_if<card::Es10Exchange::Finished>(&step)) {
            require(finished->data.size() <= card::ExchangeCaps::AnswerBytes);
            m_setup.blockSize = exchange.provenBlockSize();
            m_setup.largestTaken = exchange.largestTaken();
            return lpa::CardAnswered{finished->data};
        }
        if (const auto *fault = std::get_if<card::Fault>(&step))
            return lpa::CardFailed{{fault->kind, fault->reached, fault->statusWord, kSays}};
        const auto &transmit = std::get<card::Transmit>(step);
        require(transmit.apdu.size() >= 4 && transmit.apdu.size() <= 261);
        const auto given = answerApdu(transmit.apdu);
        if (!given)
            return lpa::CardFailed{{m_failure, exchange.reached(), 0, kSays}};
        step = exchange.answered(*given);
    }
    require(false); // nor a command
    return lpa::CardFailed{};
}

std::optional<QByteArray> FuzzedWorld::answerApdu(const QByteArray &apdu)
{
    using Kind = card::ChannelFailure::Kind;
    const Turn turn = next();
    switch (turn.manner) {
    case Manner::Honest: return honestApdu(apdu);
    case Manner::Failure: {
        constexpr Kind kKinds[] = {Kind::CardGone,   Kind::CardReset, Kind::CardGone,   Kind::CardMute,
                                   Kind::ReaderGone, Kind::TimedOut,  Kind::HostFailed, Kind::ReaderBusy};
        m_failure = kKinds[turn.detail % 8];
        return std::nullopt;
    }
    case Manner::Bytes: return m_input.bytes(turn.detail);
    case Manner::StatusWord: {
        QByteArray word = m_input.bytes(2);
        if (turn.detail & 1)
            word.prepend(QByteArray(turn.detail, '\x55'));
        return word;
    }
    case Manner::Spoiled: {
        QByteArray spoiled = honestApdu(apdu);
        const quint8 where = m_input.byte();
        const quint8 what = m_input.byte();
        if (!spoiled.isEmpty())
            spoiled[where % spoiled.size()] = char(what);
        return spoiled;
    }
    }
    return std::nullopt;
}

QByteArray FuzzedWorld::honestApdu(const QByteArray &apdu)
{
    const auto ok = QByteArray::fromHex("9000");
    const auto instruction = quint8(apdu[1]);
    const auto hand = [this, &ok](int most) {
        const QByteArray part = m_waiting.left(most);
        m_waiting.remove(0, part.size());
        QByteArray status = ok;
        if (!m_waiting.isEmpty())
            status = QByteArray(1, '\x61') + char(m_waiting.size() > 255 ? 0 : m_waiting.size());
        return part + status;
    };
    if (instruction == 0x70)
        return QByteArray(1, '\1') + ok;
    if (instruction == 0xC0)
        return hand(apdu.size() < 5 || apdu[4] == 0 ? 256 : quint8(apdu[4]));
    if (instruction != 0xE2)
        return ok;
    m_command += apdu.mid(5, quint8(apdu[4]));
    if (quint8(apdu[2]) != 0x91)
        return ok;
    m_waiting = honestAnswer(m_command);
    m_command.clear();
    return m_waiting.isEmpty() ? ok : hand(0);
}

QByteArray FuzzedWorld::honestAnswer(const QByteArray &command)
{
    const auto element = base::tlv::first(command);
    switch (element ? element->tag : 0) {
    case 0xBF3E:
        return samples::hex("BF3E125A10") + esim::Eid::fromText(QString::fromLatin1(samples::kEid))->bcd();
    case 0xBF2E: return samples::encode(0xBF2E, {samples::encode(0x80, samples::kChallenge)});
    case 0xBF20: return samples::kInfo1;
    case 0xBF43: return samples::hex("BF4300");
    case 0xBF38:
    case 0xBF21:
    case 0xBF41: return samples::signedAnswer(element->tag);
    default: break;
    }
    static const int last = int(lpa::BoundProfilePackage::read(package())->segments().size()) - 1;
    if (m_segment++ != last)
        return {};
    m_gaveResult = true;
    return result();
}

lpa::SessionEvent FuzzedWorld::answer(const lpa::ToServer &request)
{
    const Turn turn = next();
    switch (turn.manner) {
    case Manner::Honest: return lpa::ServerAnswered{200, serverAnswer(request.function, 0)};
    case Manner::Failure: {
        constexpr Http::Kind kKinds[] = {Http::Kind::Unreachable, Http::Kind::Untrusted, Http::Kind::Closed,
                                         Http::Kind::TimedOut};
        return lpa::ServerFailed{
            {kKinds[turn.detail % 4], turn.detail & 4 ? Http::Reached::No : Http::Reached::Perhaps, kSays}};
    }
    case Manner::Bytes: return lpa::ServerAnswered{200, m_input.bytes(turn.detail)};
    case Manner::StatusWord: {
        // An answer of the right kind about something else: other profile, rules, confirmation code.
        const int status = turn.detail & 16 ? int(m_input.word()) % 600 : 200;
        if (turn.detail & 8)
            return lpa::ServerAnswered{status, samples::failed("8.2.6", "3.8")};
        return lpa::ServerAnswered{status, serverAnswer(request.function, turn.detail)};
    }
    case Manner::Spoiled: {
        QByteArray spoiled = serverAnswer(request.function, turn.detail);
        const quint16 where = m_input.word();
        const quint8 what = m_input.byte();
        if (!spoiled.isEmpty())
            spoiled[where % spoiled.size()] = char(what);
        return lpa::ServerAnswered{200, spoiled};
    }
    }
    return lpa::ServerFailed{};
}

} // namespace fuzz
