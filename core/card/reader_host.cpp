#include "core/card/reader_host.h"

#include "core/card/pcsc_card.h"

#include <utility>

namespace card {

namespace {

using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

/// The host watches every APDU itself; this much later the station takes it that the host hangs.
constexpr base::Millis HostGrace{2000};
/// How many APDUs of a command may each take their whole time before the command as a whole is too slow.
constexpr int SlowApdus = 4;

QStringList hostArguments(const QString &pcscName, const PcscOptions &options)
{
    QStringList arguments{QStringLiteral("--reader=") + pcscName, QStringLiteral("--apdu-timeout-ms"),
                          QString::number(options.apduTimeout.count()),
                          QStringLiteral("--long-apdu-timeout-ms"),
                          QString::number(options.longApduTimeout.count())};
    for (const QByteArray &aid : options.isdrAids)
        arguments << QStringLiteral("--isdr-aid") << QString::fromLatin1(aid.toHex());
    return arguments;
}

quint32 idOf(const host::Reply &reply, WireCounters &wire)
{
    return std::visit(
        [&wire](const auto &message) -> quint32 {
            if constexpr (requires { message.id; }) {
                wire = message.wire;
                return message.id;
            } else {
                return 0;
            }
        },
        reply);
}

} // namespace

ReaderHost::ReaderHost(ReaderName reader, const PcscOptions &options, std::shared_ptr<BlockSizes> blockSizes)
    : m_reader(std::move(reader))
    , m_options(options)
    , m_process(
          options.hostProgram, hostArguments(m_reader, options),
          [this](const host::Reply &reply) { replied(reply); }, [this](HostProcess::End end) { ended(end); })
    , m_blockSizes(std::move(blockSizes))
    , m_pcscName(m_reader)
{
    m_watchdog.setSingleShot(true);
    m_launch.setSingleShot(true);
    QObject::connect(&m_watchdog, &QTimer::timeout, &m_context, [this] { timedOut(); });
    QObject::connect(&m_launch, &QTimer::timeout, &m_context, [this] { launch(); });
}

void ReaderHost::setPcscName(const QString &name)
{
    if (std::exchange(m_pcscName, name) == name)
        return;
    m_process.setArguments(hostArguments(name, m_options));
    if (!m_process.isRunning())
        return;
    m_process.kill();
    m_openCloses = 0;
    m_isOpen = false;
    if (m_pending)
        conclude({}, tl::unexpected(lost(Kind::ReaderGone)));
    else
        m_owner = nullptr;
}

base::Millis ReaderHost::limitFor(base::Millis apdu) const
{
    return apdu + SlowApdus * m_options.apduTimeout + HostGrace;
}

base::Millis ReaderHost::sessionLeft() const
{
    return m_options.sessionTimeout - base::Millis(m_session.isValid() ? m_session.elapsed() : 0);
}

void ReaderHost::refuse(Fault fault, Finish finish)
{
    QTimer::singleShot(0, &m_context,
                       [fault, finish = std::move(finish)] { finish({}, tl::unexpected(fault)); });
}

void ReaderHost::begin(Task task, host::Request request, base::Millis limit, Finish finish)
{
    const quint32 id = ++m_lastId;
    std::visit([id](auto &message) { message.id = id; }, request);
    m_pending = Pending{id, task, std::move(finish), std::move(request)};
    base::Millis pause{0};
    if (!m_process.isRunning() && m_sinceEnd.isValid())
        pause = std::max(base::Millis(0), m_restart.pause() - base::Millis(m_sinceEnd.elapsed()));
    m_watchdog.start(std::max(base::Millis(1), limit) + pause);
    if (pause > base::Millis(0))
        m_launch.start(pause);
    else
        launch();
}

void ReaderHost::launch()
{
    m_pending->age = m_process.isRunning() ? HostAge::Used : HostAge::Fresh;
    m_process.start();
    m_process.send(m_pending->request);
}

void ReaderHost::endProcess()
{
    m_process.kill();
    m_openCloses = 0;
    m_restart.ended();
    m_sinceEnd.start();
}

void ReaderHost::open(Owner owner, Finish finish)
{
    const bool someoneElses = m_owner && m_owner != owner;
    const bool isWorking = m_pending && !m_pending->isOrphaned;
    if (someoneElses || isWorking || m_waiting) {
        refuse({Kind::ReaderBusy, Reached::No}, std::move(finish));
        return;
    }
    if (m_pcscName.isEmpty()) {
        refuse({Kind::ReaderGone, Reached::No}, std::move(finish));
        return;
    }
    m_owner = owner;
    m_isOpen = false;
    if (m_pending)
        m_waiting = std::move(finish);
    else
        startOpening(std::move(finish));
}

void ReaderHost::startOpening(Finish finish)
{
    m_session.start();
    begin(Task::Open, host::OpenCard{},
          std::min(limitFor(m_options.apduTimeout) + PcscCard::BusyWait, sessionLeft()), std::move(finish));
}

void ReaderHost::exchange(Owner owner, QByteArray command, Patience patience, Finish finish)
{
    if (m_owner != owner || !m_isOpen || m_pending) {
        refuse({Kind::HostFailed, Reached::No}, std::move(finish));
        return;
    }
    if (sessionLeft() <= base::Millis(0)) {
        release(owner);
        refuse({Kind::TimedOut, Reached::No}, std::move(finish));
        return;
    }
    const base::Millis apdu = patience == Patience::Long ? m_options.longApduTimeout : m_options.apduTimeout;
    const auto blockSize = quint8(m_blockSizes->sizeFor(m_atr, m_options.blockSize));
    begin(Task::Exchange, host::SendCommand{0, patience, blockSize, std::move(command)},
          std::min(limitFor(apdu), sessionLeft()), std::move(finish));
}

void ReaderHost::reset(Owner owner, Finish finish)
{
    if (m_owner != owner || m_pending) {
        refuse({Kind::HostFailed, Reached::No}, std::move(finish));
        return;
    }
    if (sessionLeft() <= base::Millis(0)) {
        release(owner);
        refuse({Kind::TimedOut, Reached::No}, std::move(finish));
        return;
    }
    begin(Task::Reset, host::ResetCard{}, std::min(limitFor(m_options.apduTimeout), sessionLeft()),
          std::move(finish));
}

void ReaderHost::release(Owner owner)
{
    if (!m_owner || m_owner != owner)
        return;
    m_owner = nullptr;
    m_isOpen = false;
    m_session.invalidate();
    m_waiting = nullptr;
    if (m_launch.isActive()) { // nothing has begun
        m_launch.stop();
        m_watchdog.stop();
        m_pending.reset();
    }
    // What runs is finished by the host first and its reply is not wanted; the watchdog goes on.
    if (m_pending)
        m_pending->isOrphaned = true;
    if (m_process.isRunning()) {
        m_process.send(host::CloseCard{++m_lastId});
        ++m_openCloses;
    }
}

void ReaderHost::conclude(const WireCounters &wire, tl::expected<Value, Fault> outcome)
{
    m_watchdog.stop();
    const auto pending = std::exchange(m_pending, std::nullopt);
    if (!pending)
        return;

    if (outcome || outcome.error().kind == Kind::StatusWord)
        m_restart.worked();
    if (outcome) {
        m_leftHanging = false;
    } else if (outcome.error().kind == Kind::TimedOut) {
        m_leftHanging = true;
    } else if (m_leftHanging && outcome.error().kind == Kind::ReaderBusy) {
        // No other program holds the reader: the card that hung before still does not answer.
        outcome.error().kind = Kind::CardMute;
    } else {
        m_leftHanging = false;
    }

    if (pending->isOrphaned) {
        if (m_waiting)
            startOpening(std::exchange(m_waiting, nullptr));
        return;
    }
    m_isOpen = outcome.has_value() || (m_isOpen && outcome.error().kind == Kind::StatusWord);
    if (!m_isOpen) {
        m_owner = nullptr;
        m_session.invalidate();
    }
    pending->finish(wire, std::move(outcome));
}

Fault ReaderHost::lost(Kind kind) const
{
    const bool isExchange = m_pending && m_pending->task == Task::Exchange;
    return Fault{kind, isExchange ? Reached::Perhaps : Reached::No};
}

bool ReaderHost::triesAgain(const Fault &fault)
{
    const bool canBeOldService = fault.kind == Kind::ReaderGone || fault.kind == Kind::HostFailed;
    if (!m_pending || m_pending->task != Task::Open || m_pending->isOrphaned ||
        m_pending->age == HostAge::Fresh || !canBeOldService)
        return false;
    m_process.kill();
    m_openCloses = 0;
    launch();
    return true;
}

void ReaderHost::replied(const host::Reply &reply)
{
    WireCounters wire;
    const quint32 id = idOf(reply, wire);
    if (std::holds_alternative<host::CardClosed>(reply) && m_openCloses > 0) {
        --m_openCloses;
        return;
    }
    if (!m_pending || id != m_pending->id) {
        misbehaved();
        return;
    }
    const bool isExchange = m_pending->task == Task::Exchange;
    if (const auto *answer = std::get_if<host::CardOpened>(&reply); answer && !isExchange)
        opened(wire, answer->opened);
    else if (const auto *data = std::get_if<host::CommandData>(&reply); data && isExchange)
        exchanged(*data);
    else if (const auto *failure = std::get_if<host::RequestFailed>(&reply))
        failed(*failure);
    else
        misbehaved();
}

void ReaderHost::opened(const WireCounters &wire, const Opened &opened)
{
    m_atr = opened.atr;
    conclude(wire, Value(opened));
}

void ReaderHost::exchanged(const host::CommandData &reply)
{
    learnBlockSize(reply.blockSize);
    conclude(reply.wire, Value(reply.data));
}

void ReaderHost::failed(const host::RequestFailed &reply)
{
    const Fault fault = reply.fault;
    if (triesAgain(fault))
        return;
    if (m_pending->task == Task::Exchange && fault.kind == Kind::StatusWord)
        learnBlockSize(reply.blockSize);
    if (fault.kind == Kind::TimedOut)
        endProcess(); // whatever the cap was, the next session gets a fresh process
    else if (isServiceLost(fault.pcscCode))
        m_process.kill(); // it cannot connect again
    if (!m_process.isRunning())
        m_openCloses = 0;
    conclude(reply.wire, tl::unexpected(fault));
}

void ReaderHost::learnBlockSize(quint8 size)
{
    const auto *sent = std::get_if<host::SendCommand>(&m_pending->request);
    if (sent && size < sent->blockSize)
        m_blockSizes->learn(m_atr, size);
}

void ReaderHost::misbehaved()
{
    endProcess();
    m_isOpen = false;
    if (m_pending)
        conclude({}, tl::unexpected(lost(Kind::HostFailed)));
    else
        m_owner = nullptr;
}

void ReaderHost::ended(HostProcess::End end)
{
    Fault fault = lost(Kind::HostFailed);
    fault.isUnconfined = end == HostProcess::End::Unconfined;
    m_isOpen = false;
    m_openCloses = 0;
    if (triesAgain(fault))
        return;
    m_restart.ended();
    m_sinceEnd.start();
    if (m_pending)
        conclude({}, tl::unexpected(fault));
    else
        m_owner = nullptr;
}

void ReaderHost::timedOut()
{
    m_launch.stop();
    endProcess();
    m_isOpen = false;
    conclude({}, tl::unexpected(lost(Kind::TimedOut)));
}

} // namespace card
