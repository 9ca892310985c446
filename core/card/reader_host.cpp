#include "core/card/reader_host.h"

#include <utility>

namespace card {

namespace {

using Kind = ChannelFailure::Kind;
using Reached = ChannelFailure::Reached;

/// The host watches every APDU itself; this much later the station takes it that the host hangs.
constexpr base::Millis HostGrace{2000};
/// How many APDUs of a command may each take their whole time before the command as a whole is too slow.
constexpr int SlowApdus = 4;

QStringList hostArguments(const ReaderName &reader, const PcscOptions &options)
{
    QStringList arguments{QStringLiteral("--reader=") + reader,
                          QStringLiteral("--block-size"),
                          QString::number(options.blockSize),
                          QStringLiteral("--apdu-timeout-ms"),
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

ReaderHost::ReaderHost(ReaderName reader, const PcscOptions &options)
    : m_reader(std::move(reader))
    , m_options(options)
    , m_process(
          options.hostProgram, hostArguments(m_reader, options),
          [this](const host::Reply &reply) { replied(reply); }, [this](HostProcess::End end) { ended(end); })
{
    m_watchdog.setSingleShot(true);
    QObject::connect(&m_watchdog, &QTimer::timeout, &m_context, [this] { timedOut(); });
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
    m_pending = Pending{id, task, std::move(finish)};
    m_process.start();
    m_process.send(request);
    m_watchdog.start(std::max(base::Millis(1), limit));
}

void ReaderHost::open(Owner owner, Finish finish)
{
    const bool someoneElses = m_owner && m_owner != owner;
    const bool isWorking = m_pending && !m_pending->isOrphaned;
    if (someoneElses || isWorking || m_waiting) {
        refuse({Kind::ReaderBusy, Reached::No}, std::move(finish));
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
    begin(Task::Open, host::OpenCard{}, std::min(limitFor(m_options.apduTimeout), sessionLeft()),
          std::move(finish));
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
    begin(Task::Exchange, host::SendCommand{0, patience, std::move(command)},
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
    // What runs is finished by the host first and its reply is not wanted; the watchdog goes on.
    if (m_pending)
        m_pending->isOrphaned = true;
    m_process.send(host::CloseCard{++m_lastId});
}

void ReaderHost::conclude(const WireCounters &wire, tl::expected<Value, Fault> outcome)
{
    m_watchdog.stop();
    const auto pending = std::exchange(m_pending, std::nullopt);
    if (!pending)
        return;

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

void ReaderHost::replied(const host::Reply &reply)
{
    WireCounters wire;
    const quint32 id = idOf(reply, wire);
    if (!m_pending || id != m_pending->id)
        return; // CardClosed
    if (const auto *opened = std::get_if<host::CardOpened>(&reply)) {
        conclude(wire, Value(opened->opened));
    } else if (const auto *data = std::get_if<host::CommandData>(&reply)) {
        conclude(wire, Value(data->data));
    } else if (const auto *failed = std::get_if<host::RequestFailed>(&reply)) {
        const Fault fault = failed->fault;
        if (fault.kind == Kind::TimedOut)
            m_process.kill(); // whatever the cap was, the next session gets a fresh process
        conclude(wire, tl::unexpected(fault));
    } else {
        m_process.kill();
        conclude(wire, tl::unexpected(lost(Kind::HostFailed)));
    }
}

void ReaderHost::ended(HostProcess::End end)
{
    Q_UNUSED(end) // whichever way: the next open() tries again
    m_isOpen = false;
    if (m_pending)
        conclude({}, tl::unexpected(lost(Kind::HostFailed)));
    else
        m_owner = nullptr;
}

void ReaderHost::timedOut()
{
    m_process.kill();
    m_isOpen = false;
    conclude({}, tl::unexpected(lost(Kind::TimedOut)));
}

} // namespace card
