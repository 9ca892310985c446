#pragma once

#include "core/station/slot.h"

#include <map>

namespace station {

/// All slots: one for each reader that was ever seen, so that a reader that comes back finds its place again.
/// Thread: the station's.
class Bench
{
public:
    struct Links
    {
        const base::Clock &clock;
        lpa::Es9Transport &servers;
        lpa::es10::DeviceInfo device;
        NotificationDesk &notifications;
        std::function<void(const SlotSnapshot &)> changed;
        std::function<void(Slot &, const esim::Eid &)> cardRead;
        std::function<void(Slot &)> cardLeft;
        std::function<void(UnitIndex, workflow::Event)> report;
        /// A sentence, empty when all is well; said after the first look and whenever it changes.
        std::function<void(const QString &)> trouble;
    };

    /// @param readers the names that may be used; empty: all
    Bench(card::CardSystem &cards, QStringList readers, Links links);

    /// Begins to watch the readers.
    void begin();
    /// Tells one more of the readers, as card::CardSystem::watch does: what was seen last at once, then every
    /// change; in place of an earlier one.
    void tellAlso(std::function<void(const card::ReaderSnapshot &)> changed);
    void setRunning(RunState run);
    Slot *slotOf(UnitIndex unit);
    Slot *slotNamed(const QString &reader);
    /// A slot whose card has this EID and is nobody's yet.
    Slot *slotWith(const esim::Eid &eid);
    /// Slots whose card is nobody's yet.
    std::vector<Slot *> freeCards();
    bool isBusy() const;
    /// Whether somebody works with this card now.
    bool isAtWork(const esim::Eid &eid) const;
    /// Readers that are or were there.
    int count() const { return int(m_slots.size()); }
    void stopSoon();
    /// Says everything again, in the present language.
    /// @param reasonOf the sentence about the unit that a slot shows, empty when there is none
    void retell(const std::function<QString(const SlotSnapshot &)> &reasonOf);
    /// What the programs that speak to cards last reported of their confinement, where it is known.
    const std::optional<card::Confinement> &confinement() const { return m_confinement; }

private:
    void show(const card::ReaderSnapshot &snapshot);
    void tellTrouble();
    Slot &slotFor(const QString &reader);

    card::CardSystem &m_cards;
    QStringList m_readers;
    Links m_links;
    std::map<QString, std::unique_ptr<Slot>> m_slots;
    RunState m_run = RunState::Stopped;
    std::optional<card::Confinement> m_confinement;
    std::optional<card::ReaderSnapshot> m_last;
    std::function<void(const card::ReaderSnapshot &)> m_also;
    std::optional<base::Error> m_problem; ///< with the readers as a whole
    bool m_hasReaders = false;
    std::optional<QString> m_trouble; ///< what was last said; nothing before the first look
};

} // namespace station
