#include "core/card/pcsc_card.h"

#include "core/card/atr.h"
#include "core/card/es10_exchange.h"
#include "core/card/isdr_selection.h"

#include <winscard.h>

#include <chrono>
#include <thread>
#include <utility>
#include <vector>

namespace card {

namespace {

using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;
using namespace std::chrono_literals;

constexpr auto BusyPause = 100ms;

DWORD pcscProtocol(Protocol protocol)
{
    switch (protocol) {
    case Protocol::T0: return SCARD_PROTOCOL_T0;
    case Protocol::T1: return SCARD_PROTOCOL_T1;
    }
    return SCARD_PROTOCOL_T0;
}

Protocol otherThan(Protocol protocol)
{
    switch (protocol) {
    case Protocol::T0: return Protocol::T1;
    case Protocol::T1: return Protocol::T0;
    }
    return Protocol::T0;
}

} // namespace

struct PcscCard::State
{
    State(Setup given, const PcscContext &service, BlockingCalls &watched, std::function<bool()> ending)
        : setup(std::move(given))
        , context(service)
        , calls(watched)
        , isEnding(std::move(ending))
        , buffer(MAX_BUFFER_SIZE_EXTENDED)
    {}

    /// Runs one PC/SC call under the watch.
    template <class Call>
    LONG guarded(Reached reached, Call call)
    {
        calls.begins(wire, reached);
        const LONG result = call();
        calls.ended();
        return result;
    }

    static tl::unexpected<Fault> pcscFault(LONG code, Reached reached = Reached::No)
    {
        Fault fault = faultOfPcsc(quint32(code));
        fault.reached = reached;
        return tl::unexpected(fault);
    }

    /// The reader's state and ATR without touching the card.
    LONG look(SCARD_READERSTATE &state)
    {
        state = {};
        state.szReader = setup.reader.constData();
        state.dwCurrentState = SCARD_STATE_UNAWARE;
        return guarded(Reached::No, [&] { return SCardGetStatusChange(context.handle(), 0, &state, 1); });
    }

    tl::expected<void, Fault> connect();
    LONG connectWith(Protocol wanted);
    tl::expected<Opened, Fault> select();
    tl::expected<Opened, Fault> selectOnce();
    tl::expected<QByteArray, Fault> transmit(const QByteArray &apdu, Reached reached);
    tl::expected<void, Fault> readAtr();
    void disconnect();

    Setup setup;
    const PcscContext &context;
    BlockingCalls &calls;
    std::function<bool()> isEnding;
    SCARDHANDLE card = 0;
    bool isConnected = false;
    Protocol protocol = Protocol::T0;
    QByteArray atr;
    IsdrSelection::Selected isdr; ///< in this session, so that it is found at once after a reset
    int largestTaken = 0;         ///< bytes of the largest block taken in this session
    WireCounters wire;
    std::vector<BYTE> buffer;
};

LONG PcscCard::State::connectWith(Protocol wanted)
{
    const auto giveUp = std::chrono::steady_clock::now() + BusyWait;
    for (;;) {
        DWORD active = 0;
        const LONG code = guarded(Reached::No, [&] {
            return SCardConnect(context.handle(), setup.reader.constData(), SCARD_SHARE_EXCLUSIVE,
                                pcscProtocol(wanted), &card, &active);
        });
        if (code == SCARD_S_SUCCESS) {
            isConnected = true;
            protocol = active == SCARD_PROTOCOL_T1 ? Protocol::T1 : Protocol::T0;
        }
        // Programs that look at every new card let go of it soon.
        if (code != SCARD_E_SHARING_VIOLATION || isEnding() || std::chrono::steady_clock::now() >= giveUp)
            return code;
        std::this_thread::sleep_for(BusyPause);
    }
}

tl::expected<void, Fault> PcscCard::State::connect()
{
    if (context.problem() != 0)
        return pcscFault(LONG(context.problem()));
    SCARD_READERSTATE state;
    LONG code = look(state);
    if (code != SCARD_S_SUCCESS && code != SCARD_E_TIMEOUT)
        return pcscFault(code);
    if (state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE))
        return pcscFault(SCARD_E_UNKNOWN_READER);
    if (!(state.dwEventState & SCARD_STATE_PRESENT))
        return pcscFault(SCARD_E_NO_SMARTCARD);

    const auto atrBytes =
        QByteArrayView(state.rgbAtr, qsizetype(std::min<DWORD>(state.cbAtr, sizeof state.rgbAtr)));
    // One after the other, never both at once: that can make readers try for many seconds and then fail.
    const Protocol first = protocolOf(atrBytes).value_or(Protocol::T0);
    code = connectWith(first);
    if (code == SCARD_E_PROTO_MISMATCH)
        code = connectWith(otherThan(first));
    if (code != SCARD_S_SUCCESS)
        return pcscFault(code);
    return {};
}

tl::expected<void, Fault> PcscCard::State::readAtr()
{
    BYTE bytes[MAX_ATR_SIZE];
    DWORD size = sizeof bytes;
    DWORD state = 0;
    DWORD active = 0;
    const LONG code = guarded(
        Reached::No, [&] { return SCardStatus(card, nullptr, nullptr, &state, &active, bytes, &size); });
    if (code != SCARD_S_SUCCESS)
        return pcscFault(code);
    atr = QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(std::min<DWORD>(size, sizeof bytes)));
    return {};
}

tl::expected<QByteArray, Fault> PcscCard::State::transmit(const QByteArray &apdu, Reached reached)
{
    if (isEnding())
        return tl::unexpected(Fault{Kind::HostFailed, reached});
    const SCARD_IO_REQUEST *pci = protocol == Protocol::T1 ? SCARD_PCI_T1 : SCARD_PCI_T0;
    wire.apdus += 1;
    wire.bytesToCard += apdu.size();
    auto size = DWORD(buffer.size());
    const LONG code = guarded(reached, [&] {
        return SCardTransmit(card, pci, reinterpret_cast<const BYTE *>(apdu.constData()), DWORD(apdu.size()),
                             nullptr, buffer.data(), &size);
    });
    if (code == SCARD_S_SUCCESS) {
        size = std::min<DWORD>(size, DWORD(buffer.size()));
        wire.bytesFromCard += qint64(size);
        return QByteArray(reinterpret_cast<const char *>(buffer.data()), qsizetype(size));
    }
    // A failed transmit does not say whether the card or its reader is gone.
    SCARD_READERSTATE state;
    if (code == SCARD_E_NOT_TRANSACTED && look(state) == SCARD_E_UNKNOWN_READER)
        return pcscFault(SCARD_E_UNKNOWN_READER, reached);
    return pcscFault(code, reached);
}

tl::expected<Opened, Fault> PcscCard::State::selectOnce()
{
    if (auto read = readAtr(); !read)
        return tl::unexpected(read.error());
    // Where it was before the reset it is again; an empty AID counts for nothing.
    IsdrSelection selection(QList<QByteArray>{isdr.aid} + setup.isdrAids + knownIsdrAids(),
                            isdr.channel == 0 ? IsdrSelection::Way::BasicFirst
                                              : IsdrSelection::Way::LogicalOnly);
    IsdrSelection::Step step = selection.begin();
    while (const auto *next = std::get_if<Transmit>(&step)) {
        const auto answer = transmit(next->apdu, Reached::No);
        if (!answer)
            return tl::unexpected(answer.error());
        step = selection.answered(*answer);
    }
    if (const auto *fault = std::get_if<Fault>(&step))
        return tl::unexpected(*fault);
    isdr = std::get<IsdrSelection::Selected>(step);
    return Opened{atr, isdr.aid};
}

tl::expected<Opened, Fault> PcscCard::State::select()
{
    auto opened = selectOnce();
    if (opened || opened.error().kind != Kind::CardReset)
        return opened;
    // Someone's clean-up reset the card just before us: take note of it and go on.
    DWORD active = 0;
    const LONG code = guarded(Reached::No, [&] {
        return SCardReconnect(card, SCARD_SHARE_EXCLUSIVE, pcscProtocol(protocol), SCARD_LEAVE_CARD, &active);
    });
    if (code != SCARD_S_SUCCESS)
        return pcscFault(code);
    return selectOnce();
}

void PcscCard::State::disconnect()
{
    if (std::exchange(isConnected, false))
        guarded(Reached::No, [&] { return SCardDisconnect(card, SCARD_UNPOWER_CARD); });
    isdr = {};
    largestTaken = 0;
}

PcscCard::PcscCard(Setup setup, const PcscContext &context, BlockingCalls &calls,
                   std::function<bool()> isEnding)
    : m(std::make_unique<State>(std::move(setup), context, calls, std::move(isEnding)))
{}

PcscCard::~PcscCard() { m->disconnect(); }

tl::expected<Opened, Fault> PcscCard::open()
{
    m->disconnect();
    auto opened = m->connect().and_then([this] { return m->select(); });
    if (!opened)
        m->disconnect();
    return opened;
}

tl::expected<Opened, Fault> PcscCard::reset()
{
    if (!m->isConnected)
        return open();
    DWORD active = 0;
    const LONG code = m->guarded(Reached::No, [&] {
        return SCardReconnect(m->card, SCARD_SHARE_EXCLUSIVE, pcscProtocol(m->protocol), SCARD_UNPOWER_CARD,
                              &active);
    });
    auto opened = code == SCARD_S_SUCCESS ? m->select() : tl::expected<Opened, Fault>(State::pcscFault(code));
    if (!opened)
        m->disconnect();
    return opened;
}

PcscCard::Exchanged PcscCard::exchange(const QByteArray &command, int blockSize)
{
    if (!m->isConnected)
        return {tl::unexpected(Fault{Kind::HostFailed, Reached::No}), blockSize};

    Es10Exchange exchange(command, {m->protocol, blockSize, m->isdr.channel, m->largestTaken});
    const auto failed = [&](Fault fault) {
        if (fault.kind != Kind::StatusWord)
            m->disconnect();
        return Exchanged{tl::unexpected(fault), exchange.provenBlockSize()};
    };
    Es10Exchange::Step step = exchange.begin();
    while (const auto *next = std::get_if<Transmit>(&step)) {
        const auto answer = m->transmit(next->apdu, exchange.reached());
        if (!answer)
            return failed(answer.error());
        step = exchange.answered(*answer);
    }
    m->largestTaken = exchange.largestTaken();
    if (const auto *fault = std::get_if<Fault>(&step))
        return failed(*fault);
    return {std::get<Es10Exchange::Finished>(step).data, exchange.provenBlockSize()};
}

void PcscCard::close() { m->disconnect(); }

WireCounters PcscCard::takeCounters() { return std::exchange(m->wire, {}); }

} // namespace card
