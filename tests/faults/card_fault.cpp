#include "tests/faults/card_fault.h"

#include "core/base/crypto.h"
#include "core/base/tlv.h"

#include <array>
#include <mutex>

namespace faults {
namespace {

using base::tlv::encode;
using base::tlv::integer;
using training::CardAnswer;
using training::Euicc;
using Kind = CardAnswer::Kind;

constexpr quint8 kGetResponse = 0xC0;
constexpr quint8 kStoreData = 0xE2;

QByteArray word(quint16 status) { return QByteArray().append(char(status >> 8)).append(char(status)); }

CardAnswer bytes(const QByteArray &data, quint16 status)
{
    return {Kind::Bytes, data + word(status), base::Millis(0)};
}

/// The session that the package on its way to the card belongs to, as its first segment says.
QByteArray transactionIn(QByteArrayView apdu)
{
    const qsizetype at = apdu.indexOf(QByteArray::fromHex("82010180"));
    if (at < 0 || at + 4 >= apdu.size())
        return {};
    const qsizetype size = quint8(apdu[at + 4]);
    return apdu.size() < at + 5 + size ? QByteArray() : apdu.sliced(at + 5, size).toByteArray();
}

} // namespace

struct FaultyCard::State
{
    CardAnswer answer(QByteArrayView apdu, const Euicc::Carry &carry);
    CardAnswer strike(QByteArrayView apdu, const Euicc::Carry &carry);
    QByteArray successResult(const QByteArray &session, const QByteArray &signedBy) const;
    void loseSession();

    training::EuiccIdentity identity;
    CardFault fault;
    base::Millis slow;
    std::weak_ptr<Euicc> card;
    std::shared_ptr<Euicc> stranger;
    std::mutex lock; ///< of what hands and reader both touch
    std::function<void()> reset;
    int apdus = 0;
    enum class Stage { Armed, Struck, Cleaned } stage = Stage::Armed;
    enum class Endless { No, More, Data } endless = Endless::No;
    bool answersAsStranger = false;
    QByteArray session;
};

QByteArray FaultyCard::State::successResult(const QByteArray &of, const QByteArray &signature) const
{
    const QByteArray metadata = encode(0xBF2F, {encode(0x80, integer(77)), QByteArray::fromHex("81020780"),
                                                encode(0x0C, QByteArrayView("localhost"))});
    const QByteArray good =
        encode(0xA0, {encode(0x4F, QByteArray::fromHex("A0000005591010FFFFFFFF8900001F00")),
                      encode(0x04, QByteArray::fromHex("3007A0053003800100"))});
    const QByteArray data =
        encode(0xBF27, {encode(0x80, of), metadata, QByteArray::fromHex("06032A0304"), encode(0xA2, good)});
    const QByteArray own = signature.isEmpty() ? identity.euicc.key.sign(data) : signature;
    return encode(0xBF37, {data, encode(0x5F37, own)});
}

void FaultyCard::State::loseSession()
{
    std::function<void()> byAnother;
    {
        const std::scoped_lock guard(lock);
        byAnother = reset;
    }
    if (byAnother)
        byAnother();
    else if (const auto own = card.lock())
        own->reset();
}

CardAnswer FaultyCard::State::answer(QByteArrayView apdu, const Euicc::Carry &carry)
{
    bool strikes = false;
    {
        const std::scoped_lock guard(lock);
        ++apdus;
        if (const QByteArray named = transactionIn(apdu); !named.isEmpty())
            session = named;
        const bool reached = fault.trouble != CardTrouble::None && apdus >= fault.at;
        strikes =
            reached && (stage == Stage::Armed || (stage == Stage::Struck && fault.lasts == Lasts::FromThere));
        if (strikes)
            stage = Stage::Struck;
    }
    const quint8 instruction = apdu.size() > 1 ? quint8(apdu[1]) : 0;
    if (endless != Endless::No && instruction == kGetResponse)
        return bytes(endless == Endless::Data ? QByteArray(256, '\x55') : QByteArray(), 0x6100);
    endless = Endless::No;
    if (answersAsStranger)
        return stranger->exchange(apdu);
    return strikes ? strike(apdu, carry) : carry(apdu);
}

CardAnswer FaultyCard::State::strike(QByteArrayView apdu, const Euicc::Carry &carry)
{
    switch (fault.trouble) {
    case CardTrouble::None: break;
    case CardTrouble::Status: return bytes({}, fault.status);
    case CardTrouble::StatusAfter: carry(apdu); return bytes({}, fault.status);
    case CardTrouble::PulledAfter: carry(apdu); return {Kind::Gone, {}, base::Millis(0)};
    case CardTrouble::PulledBefore:
    case CardTrouble::Swapped: return {Kind::Gone, {}, base::Millis(0)};
    case CardTrouble::ResetBefore: loseSession(); break;
    case CardTrouble::ResetAfter: {
        CardAnswer answer = carry(apdu);
        loseSession();
        return answer;
    }
    case CardTrouble::Slow: {
        CardAnswer answer = carry(apdu);
        answer.after = slow;
        return answer;
    }
    case CardTrouble::MuteBefore: return {Kind::Mute, {}, base::Millis(0)};
    case CardTrouble::MuteAfter: carry(apdu); return {Kind::Mute, {}, base::Millis(0)};
    case CardTrouble::EndlessMore: endless = Endless::More; return bytes({}, 0x6100);
    case CardTrouble::EndlessData: endless = Endless::Data; return bytes({}, 0x6100);
    case CardTrouble::Torn: {
        CardAnswer answer = carry(apdu);
        const qsizetype data = answer.bytes.size() - 2;
        answer.bytes =
            (data > 1 ? answer.bytes.first(data / 2) : QByteArray::fromHex("BF3782")) + answer.bytes.last(2);
        return answer;
    }
    case CardTrouble::OverLong: {
        CardAnswer answer = carry(apdu);
        answer.bytes = QByteArray::fromHex("BF3784FFFFFFFF00112233") + answer.bytes.last(2);
        return answer;
    }
    case CardTrouble::Nothing: carry(apdu); return {Kind::Bytes, {}, base::Millis(0)};
    case CardTrouble::TooEarly: return bytes({}, 0x9000);
    case CardTrouble::Silenced: carry(apdu); return bytes({}, 0x9000);
    case CardTrouble::ForeignResult:
        return bytes(successResult(base::randomBytes(16), base::randomBytes(64)), 0x9000);
    case CardTrouble::LyingResult:
        return bytes(successResult(session.isEmpty() ? base::randomBytes(16) : session, {}), 0x9000);
    case CardTrouble::SwappedUnseen:
        answersAsStranger = true;
        stranger->powerOn();
        return stranger->exchange(apdu);
    }
    return carry(apdu);
}

FaultyCard::FaultyCard(training::EuiccIdentity identity, CardFault fault, base::Millis slow)
    : m_fault(fault)
    , m_card(std::make_shared<Euicc>(identity))
    , m(std::make_shared<State>(std::move(identity), fault, slow, m_card))
{
    m_card->intercept(
        [state = m](QByteArrayView apdu, const Euicc::Carry &carry) { return state->answer(apdu, carry); });
    training::EuiccFaults faults;
    if (fault.card == CardFault::Card::RefusesPackage)
        faults.install = training::InstallFault{fault.command, fault.reason};
    if (fault.card == CardFault::Card::Full)
        faults.memory = training::EuiccFaults::Memory::Full;
    m_card->setFaults(faults);
}

FaultyCard::~FaultyCard() { m_card->intercept({}); }

int FaultyCard::apdus() const
{
    const std::scoped_lock guard(m->lock);
    return m->apdus;
}

bool FaultyCard::hasStruck() const
{
    const std::scoped_lock guard(m->lock);
    return m->stage != State::Stage::Armed;
}

void FaultyCard::clean()
{
    const std::scoped_lock guard(m->lock);
    if (m->stage == State::Stage::Struck)
        m->stage = State::Stage::Cleaned;
    m->answersAsStranger = false;
}

void FaultyCard::setReset(std::function<void()> reset)
{
    const std::scoped_lock guard(m->lock);
    m->reset = std::move(reset);
}

void FaultyCard::setStranger(std::shared_ptr<Euicc> stranger) { m->stranger = std::move(stranger); }

bool CardFault::passes() const
{
    const bool lies = trouble == CardTrouble::LyingResult || trouble == CardTrouble::ForeignResult ||
                      trouble == CardTrouble::SwappedUnseen;
    return card == Card::Healthy && lasts == Lasts::Once && trouble != CardTrouble::None && !lies;
}

QString CardFault::kind() const
{
    if (card == Card::Full)
        return QStringLiteral("full memory");
    if (card == Card::HasProfile)
        return QStringLiteral("same ICCID");
    if (card == Card::RefusesPackage)
        return QStringLiteral("error reason %1").arg(reason);
    QString text = esim::nameOf(trouble);
    if (status != 0)
        text += QLatin1Char(' ') + QString::number(status, 16).toUpper();
    if (lasts == Lasts::FromThere)
        text += QStringLiteral(" for ever");
    return text;
}

QString CardFault::text() const
{
    if (card == Card::RefusesPackage)
        return QStringLiteral("%1 in part %2").arg(kind()).arg(int(command));
    return at > 0 ? QStringLiteral("%1 at APDU %2").arg(kind()).arg(at) : kind();
}

std::vector<CardFault> apduFaults()
{
    std::vector<CardFault> all;
    for (const quint16 status : {0x6F00, 0x6601, 0x6985, 0x6A88, 0x6700, 0x6A80, 0x6982}) {
        all.push_back({CardTrouble::Status, 0, status});
        all.push_back({CardTrouble::StatusAfter, 0, status});
    }
    for (const CardTrouble trouble :
         {CardTrouble::PulledBefore, CardTrouble::PulledAfter, CardTrouble::ResetBefore,
          CardTrouble::ResetAfter, CardTrouble::Slow, CardTrouble::MuteBefore, CardTrouble::MuteAfter,
          CardTrouble::EndlessMore, CardTrouble::EndlessData, CardTrouble::Torn, CardTrouble::OverLong,
          CardTrouble::Nothing, CardTrouble::TooEarly, CardTrouble::Silenced, CardTrouble::ForeignResult,
          CardTrouble::LyingResult, CardTrouble::Swapped, CardTrouble::SwappedUnseen})
        all.push_back({trouble});
    for (const CardTrouble trouble : {CardTrouble::MuteBefore, CardTrouble::EndlessMore,
                                      CardTrouble::EndlessData, CardTrouble::TooEarly, CardTrouble::Torn})
        all.push_back({trouble, 0, 0, Lasts::FromThere});
    all.push_back({CardTrouble::Status, 0, 0x6F00, Lasts::FromThere});
    return all;
}

std::vector<CardFault> packageFaults()
{
    using training::BppCommand;
    std::vector<CardFault> all;
    for (const int reason : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 127, 99}) {
        for (const BppCommand command : {BppCommand::InitialiseSecureChannel, BppCommand::ConfigureIsdp,
                                         BppCommand::StoreMetadata, BppCommand::LoadProfileElements})
            all.push_back({.card = CardFault::Card::RefusesPackage, .command = command, .reason = reason});
    }
    all.push_back({.card = CardFault::Card::Full});
    all.push_back({.card = CardFault::Card::HasProfile});
    return all;
}

} // namespace faults
