#pragma once

#include "core/card/channel.h"
#include "core/training/euicc.h"

#include <QList>
#include <QTimer>

namespace training {

/// One training reader: what is in it, and whom to tell.
struct ReaderSlot
{
    card::ReaderName name;
    std::shared_ptr<Euicc> card;
    quint64 insertion = 0;
    QByteArray atr;                     ///< empty for a mute card
    std::function<void()> cardVanished; ///< the readers pull the card

    /// The one channel that is open.
    struct Holder
    {
        std::function<void()> cardGone;
    };
    std::weak_ptr<Holder> holder;
};

/// The way to the card in a training reader. One at a time is open for a reader, as with a real one.
class ReaderChannel final : public card::Channel
{
public:
    struct Options
    {
        base::Millis apduTakes;
        base::Millis patience;
        base::Millis longPatience;
        QList<QByteArray> isdrAids;
        int blockSize = 255;
    };

    ReaderChannel(std::shared_ptr<ReaderSlot> slot, const Options &options);
    ~ReaderChannel() override;

    void open(Done<card::Opened> done) override;
    void exchange(QByteArray command, card::Patience patience, Done<QByteArray> done) override;
    void reset(Done<card::Opened> done) override;
    void close() override;
    card::WireCounters counters() const override { return m_counters; }

private:
    enum class Tie { None, Holds };
    using Failure = card::ChannelFailure;
    /// What goes on with an APDU's data and status word.
    using Next = std::function<void(QByteArray data, quint16 statusWord)>;

    void start();
    /// Whether the card that was opened is still there.
    Tie tie() const;
    /// Lets go of the card, which loses its power.
    void release();
    void selectNext(qsizetype index);
    void sendBlock(qsizetype offset, int number);
    void finishExchange(QByteArray data, quint16 statusWord);
    /// Sends one APDU and fetches everything that waits behind 61xx and 6Cxx.
    void transmit(const QByteArray &apdu, Next next);
    void collect(const QByteArray &apdu, QByteArray collected, int rounds, Next next);
    void cardAnswered(const QByteArray &apdu, const CardAnswer &answer, QByteArray collected, int rounds,
                      Next next);
    void failLater(Failure::Kind kind, Failure::Reached reached, quint16 statusWord = 0);
    void failNow(Failure::Kind kind, Failure::Reached reached, quint16 statusWord = 0);
    /// Runs `step` from the event loop after a while, unless the call it belongs to has ended.
    void later(base::Millis after, std::function<void()> step);
    QString textOf(Failure::Kind kind) const;

    std::shared_ptr<ReaderSlot> m_slot;
    Options m_options;
    card::WireCounters m_counters;
    std::shared_ptr<ReaderSlot::Holder> m_holder; ///< while the channel is open
    quint64 m_insertion = 0;                      ///< of the card that was opened
    QByteArray m_isdrAid;
    QByteArray m_command;
    base::Millis m_patience{0};
    Done<card::Opened> m_openDone;
    Done<QByteArray> m_exchangeDone;
    QTimer m_timer;
    std::function<void()> m_step;
};

} // namespace training
