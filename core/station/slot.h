#pragma once

#include "core/card/card_system.h"
#include "core/journal/journal.h"
#include "core/lpa/card_job.h"
#include "core/lpa/download_job.h"
#include "core/lpa/es9_transport.h"
#include "core/station/delays.h"
#include "core/station/notification_desk.h"
#include "core/station/snapshots.h"
#include "core/workflow/commands.h"
#include "core/workflow/events.h"

#include <QObject>

#include <functional>
#include <memory>

namespace station {

/// One reader: notices its card, reads the EID, carries out the card commands of the unit that has taken it.
/// Whatever goes wrong here stays here. Thread: the station's.
class Slot
{
public:
    struct Links
    {
        const base::Clock &clock;
        lpa::Es9Transport &servers;
        lpa::es10::DeviceInfo device;
        NotificationDesk &notifications;
        std::function<void()> changed;                   ///< snapshot() is another
        std::function<void(const esim::Eid &)> cardRead; ///< a card is in, and nobody works with it
        std::function<void()> cardLeft;
        std::function<void(UnitIndex, workflow::Event)> report;
    };

    Slot(card::ReaderName reader, int number, card::CardSystem &cards, Links links);
    ~Slot();

    /// What the reader shows now.
    void show(const card::ReaderStatus &status);
    /// The reader was unplugged.
    void vanish();
    /// Whether cards are read as they come. Without it they wait.
    void setRunning(RunState run);
    /// Why this reader is not used; empty: it is.
    void exclude(const QString &why);

    /// The card that is in and was read, while no unit has it.
    std::optional<esim::Eid> freeCard() const;
    UnitIndex unit() const { return m_unit; }
    /// A unit takes the card that is in.
    void take(const journal::UnitRecord &record);
    /// No unit of the batch wants this card. @param sentence why, for the operator
    void refuse(const QString &sentence);
    /// Another station has its unit now: ends what runs as soon as that is safe.
    void letGo(const QString &sentence);
    /// The unit that the card was offered to has not taken it: it is read and offered once more.
    void offerAnew();
    /// Its unit has a new state.
    void follow(const journal::UnitRecord &record);
    /// Carries out a card command of the unit that has the card.
    void perform(const workflow::Command &command, const journal::UnitRecord &record);
    /// Whether tidy() can begin: the card was just read, nobody works with it, and it was not tidied before.
    bool canTidy() const;
    /// Sends what the card still holds for servers, removes what they have taken, and then tells again that
    /// the card was read.
    void tidy(const esim::Eid &eid);
    /// Lends the reader to somebody else, who opens a channel of his own, while no unit works with its card;
    /// the refusal says who does. @param work what the tile says meanwhile
    base::Result<void> lend(const QString &work);
    void takeBack();
    /// Says what it shows again, in the present language.
    /// @param reason the sentence about the unit that it shows, empty when there is none
    void retell(const QString &reason);
    /// Ends a running job as soon as that is safe.
    void stopSoon();
    bool isBusy() const { return m_job || m_download || m_opening || m_lent; }

    const SlotSnapshot &snapshot() const { return m_shown; }

private:
    void read();
    void readFailed(const card::ChannelFailure &failure);
    void readAgainLater();
    void withOpenCard(const workflow::State &state, std::function<void()> work);
    void begin(const workflow::Command &command, const journal::UnitRecord &record);
    void install(const journal::UnitRecord &record);
    void readBack(const workflow::State &state);
    void notify(const workflow::State &state,
                const std::optional<std::vector<esim::PendingNotification>> &pending);
    void tidied(quint64 insertion, const esim::Eid &eid);
    template <class T, class Finish>
    void run(std::unique_ptr<lpa::Job<T>> job, Finish finish);
    void finished(const workflow::Event &event);
    void release();
    void showEmpty();
    void closeWhenIdle();
    /// What the slot itself says; everything else is said to it.
    enum class Own { Nothing, TakeOut, NextCard, Mute };
    static QString words(Own own);
    void set(SlotState state, const QString &message = {});
    void set(SlotState state, Own own);
    void progress(const QString &work, int percent);

    card::CardSystem &m_cards;
    Links m_links;
    card::ReaderStatus m_status;
    RunState m_run = RunState::Stopped;
    QString m_excluded;
    SlotSnapshot m_shown;
    Own m_own = Own::Nothing;                ///< what its message is
    std::optional<lpa::DownloadStep> m_step; ///< what its work is

    std::unique_ptr<card::Channel> m_channel;
    bool m_open = false;
    bool m_opening = false;
    std::unique_ptr<lpa::CardJob> m_job;
    std::unique_ptr<lpa::DownloadJob> m_download;
    std::optional<esim::Eid> m_eid; ///< of the card that is in, once read
    /// What it holds for servers, when it was just read: until the next command to it.
    std::optional<std::vector<esim::PendingNotification>> m_pending;
    UnitIndex m_unit = -1;
    bool m_working = false; ///< the unit holds the card until it is released
    int m_readFailures = 0;
    std::optional<SlotSnapshot> m_lent;       ///< what the tile showed before the reader was lent
    quint64 m_takenInsertion = 0;             ///< the insertion whose card the unit took
    std::optional<quint64> m_tidiedInsertion; ///< the last one whose card got rid of its notifications
    std::unique_ptr<QObject> m_timers; ///< made anew with every card: what was planned for the last one ends
    QObject m_work;                    ///< pauses between tries of one unit: they end by themselves
};

} // namespace station
