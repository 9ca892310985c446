#include "core/training/reader_channel.h"

#include <QCoreApplication>

namespace training {
namespace {

constexpr int kMostRounds = 300;
constexpr qsizetype kMostBytes = 64 * 1024;
constexpr quint16 kOk = 0x9000;

const QByteArray kTerminalCapability = QByteArray::fromHex("80AA00000AA9088100820101830107");

} // namespace

ReaderChannel::ReaderChannel(std::shared_ptr<ReaderSlot> slot, const Options &options)
    : m_slot(std::move(slot))
    , m_options(options)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        if (const auto step = std::exchange(m_step, {}))
            step();
    });
}

ReaderChannel::~ReaderChannel() { close(); }

void ReaderChannel::later(base::Millis after, std::function<void()> step)
{
    m_step = std::move(step);
    m_timer.start(after);
}

void ReaderChannel::open(Done<card::Opened> done)
{
    close();
    m_openDone = std::move(done);
    m_patience = m_options.patience;
    if (!m_slot->card) {
        failLater(Failure::Kind::CardGone, Failure::Reached::No);
        return;
    }
    if (!m_slot->holder.expired()) {
        failLater(Failure::Kind::ReaderBusy, Failure::Reached::No);
        return;
    }
    m_holder = std::make_shared<ReaderSlot::Holder>();
    m_holder->cardGone = [this] {
        m_holder.reset();
        failLater(Failure::Kind::CardGone, Failure::Reached::Perhaps);
    };
    m_slot->holder = m_holder;
    m_insertion = m_slot->insertion;
    start();
}

void ReaderChannel::reset(Done<card::Opened> done)
{
    m_openDone = std::move(done);
    m_patience = m_options.patience;
    if (tie() == Tie::None) {
        failLater(Failure::Kind::CardGone, Failure::Reached::No);
        return;
    }
    start();
}

void ReaderChannel::start()
{
    later(m_options.apduTakes, [this] {
        m_slot->card->powerOff();
        m_slot->atr = m_slot->card->powerOn();
        if (m_slot->atr.isEmpty()) {
            failNow(Failure::Kind::CardMute, Failure::Reached::No);
            return;
        }
        transmit(kTerminalCapability, [this](const QByteArray &, quint16) { selectNext(0); });
    });
}

void ReaderChannel::selectNext(qsizetype index)
{
    if (index == m_options.isdrAids.size()) {
        failNow(Failure::Kind::NotAnEuicc, Failure::Reached::No);
        return;
    }
    const QByteArray aid = m_options.isdrAids.at(index);
    QByteArray apdu = QByteArray::fromHex("00A40400") + char(aid.size()) + aid;
    if (m_slot->card->options().protocol == CardProtocol::T1)
        apdu.append('\0');
    transmit(apdu, [this, index, aid](const QByteArray &, quint16 statusWord) {
        if (statusWord != kOk) {
            selectNext(index + 1);
            return;
        }
        m_isdrAid = aid;
        if (const auto done = std::exchange(m_openDone, {}))
            done(card::Opened{m_slot->atr, m_isdrAid});
    });
}

void ReaderChannel::exchange(QByteArray command, card::Patience patience, Done<QByteArray> done)
{
    m_exchangeDone = std::move(done);
    m_command = std::move(command);
    m_patience = patience == card::Patience::Long ? m_options.longPatience : m_options.patience;
    if (tie() == Tie::None) {
        failLater(Failure::Kind::CardGone, Failure::Reached::No);
        return;
    }
    if (m_command.isEmpty() || m_command.size() > qsizetype(m_options.blockSize) * 256) {
        failLater(Failure::Kind::Malformed, Failure::Reached::No);
        return;
    }
    sendBlock(0, 0);
}

void ReaderChannel::sendBlock(qsizetype offset, int number)
{
    const qsizetype size = std::min<qsizetype>(m_options.blockSize, m_command.size() - offset);
    const bool last = offset + size == m_command.size();
    QByteArray apdu = QByteArray::fromHex("80E2");
    apdu.append(last ? '\x91' : '\x11')
        .append(char(number))
        .append(char(size))
        .append(m_command.sliced(offset, size));
    if (m_slot->card->options().protocol == CardProtocol::T1)
        apdu.append('\0');
    transmit(apdu, [this, last, next = offset + size, number](const QByteArray &data, quint16 statusWord) {
        if (last || statusWord != kOk)
            finishExchange(data, statusWord);
        else
            sendBlock(next, number + 1);
    });
}

void ReaderChannel::finishExchange(QByteArray data, quint16 statusWord)
{
    const bool good = statusWord == kOk || (statusWord >> 8) == 0x91;
    if (!good) {
        failNow(Failure::Kind::StatusWord, Failure::Reached::Perhaps, statusWord);
        return;
    }
    if (const auto done = std::exchange(m_exchangeDone, {}))
        done(std::move(data));
}

void ReaderChannel::transmit(const QByteArray &apdu, Next next) { collect(apdu, {}, 0, std::move(next)); }

void ReaderChannel::collect(const QByteArray &apdu, QByteArray collected, int rounds, Next next)
{
    if (rounds > kMostRounds || collected.size() > kMostBytes) {
        failNow(Failure::Kind::Malformed, Failure::Reached::Perhaps);
        return;
    }
    later(m_options.apduTakes,
          [this, apdu, collected = std::move(collected), rounds, next = std::move(next)] {
              ++m_counters.apdus;
              m_counters.bytesToCard += apdu.size();
              const CardAnswer answer = m_slot->card->exchange(apdu);
              if (answer.kind == CardAnswer::Kind::Gone) {
                  if (m_slot->cardVanished)
                      m_slot->cardVanished();
              } else if (answer.kind == CardAnswer::Kind::Mute || answer.after > m_patience) {
                  later(m_patience, [this] { failNow(Failure::Kind::TimedOut, Failure::Reached::Perhaps); });
              } else if (answer.after > base::Millis(0)) {
                  later(answer.after, [=, this] { cardAnswered(apdu, answer, collected, rounds, next); });
              } else {
                  cardAnswered(apdu, answer, collected, rounds, next);
              }
          });
}

void ReaderChannel::cardAnswered(const QByteArray &apdu, const CardAnswer &answer, QByteArray collected,
                                 int rounds, Next next)
{
    m_counters.bytesFromCard += answer.bytes.size();
    if (answer.bytes.size() < 2) {
        failNow(Failure::Kind::Malformed, Failure::Reached::Perhaps);
        return;
    }
    const auto high = quint8(answer.bytes[answer.bytes.size() - 2]);
    const char low = answer.bytes.back();
    collected += answer.bytes.chopped(2);
    if (high == 0x61) {
        collect(QByteArray::fromHex("00C00000") + low, std::move(collected), rounds + 1, std::move(next));
    } else if (high == 0x6C) {
        QByteArray again = apdu;
        again[again.size() - 1] = low;
        collect(again, std::move(collected), rounds + 1, std::move(next));
    } else {
        next(collected, quint16((high << 8) | quint8(low)));
    }
}

void ReaderChannel::close()
{
    m_timer.stop();
    m_step = {};
    m_openDone = {};
    m_exchangeDone = {};
    release();
}

ReaderChannel::Tie ReaderChannel::tie() const
{
    return m_holder && m_slot->card && m_slot->insertion == m_insertion ? Tie::Holds : Tie::None;
}

void ReaderChannel::release()
{
    if (tie() == Tie::Holds)
        m_slot->card->powerOff();
    m_holder.reset();
}

void ReaderChannel::failLater(Failure::Kind kind, Failure::Reached reached, quint16 statusWord)
{
    later(base::Millis(0), [=, this] { failNow(kind, reached, statusWord); });
}

void ReaderChannel::failNow(Failure::Kind kind, Failure::Reached reached, quint16 statusWord)
{
    const Failure failure{kind, reached, statusWord, textOf(kind)};
    if (kind != Failure::Kind::StatusWord)
        release();
    const auto openDone = std::exchange(m_openDone, {});
    const auto exchangeDone = std::exchange(m_exchangeDone, {});
    if (openDone)
        openDone(tl::unexpected(failure));
    else if (exchangeDone)
        exchangeDone(tl::unexpected(failure));
}

QString ReaderChannel::textOf(Failure::Kind kind) const
{
    switch (kind) {
    case Failure::Kind::StatusWord:
        return QCoreApplication::translate("training", "The card refused the command.");
    case Failure::Kind::NotAnEuicc:
        return QCoreApplication::translate("training",
                                           "The card in %1 is not an eSIM chip. Use another card.")
            .arg(m_slot->name);
    case Failure::Kind::CardGone:
        return QCoreApplication::translate("training", "There is no card in %1. Put it in again.")
            .arg(m_slot->name);
    case Failure::Kind::CardReset:
        return QCoreApplication::translate("training", "Another program reset the card in %1. Try again.")
            .arg(m_slot->name);
    case Failure::Kind::CardMute:
        return QCoreApplication::translate("training",
                                           "The card in %1 does not answer. Turn it round, or use another.")
            .arg(m_slot->name);
    case Failure::Kind::ReaderGone:
        return QCoreApplication::translate("training", "%1 is not there.").arg(m_slot->name);
    case Failure::Kind::ReaderBusy:
        return QCoreApplication::translate("training", "%1 is being used already.").arg(m_slot->name);
    case Failure::Kind::TimedOut:
        return QCoreApplication::translate("training",
                                           "The card in %1 took too long. Take it out and put it in again.")
            .arg(m_slot->name);
    case Failure::Kind::HostFailed:
        return QCoreApplication::translate("training", "The part that talks to %1 ended. Try again.")
            .arg(m_slot->name);
    case Failure::Kind::Malformed:
        return QCoreApplication::translate("training",
                                           "The card in %1 answered something that makes no sense.")
            .arg(m_slot->name);
    }
    return {};
}

} // namespace training
